// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/compiler.h"

#include "core/base/limits.h"
#include "core/catalog/catalogwriter.h"
#include "core/catalog/checkknowledge.h"
#include "core/catalog/expandcauses.h"
#include "core/catalog/readknowledge.h"
#include "core/catalog/translatedtexts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSaveFile>

namespace kerbscope {

namespace {

/// All YAML files below a folder, by name, so that the order of the file system does not matter.
QStringList yamlFiles(const QDir &folder)
{
    QStringList names;
    QDirIterator files(folder.path(), { QStringLiteral("*.yaml"), QStringLiteral("*.yml") }, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext())
        names << folder.relativeFilePath(files.next());
    names.sort();
    return names;
}

void readFile(const QDir &folder, const QString &name, KnowledgeDraft &draft, Problems &problems)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        problems.add(
            { ErrorKind::Io, QStringLiteral("cannot be opened (%1)").arg(file.errorString()), { name, {}, {}, {} } });
        return;
    }
    readKnowledge(file.read(limits::maxKnowledgeFileBytes + 1), name, draft, problems);
}

/// The translations of one language; none where there is no file.
Result<TsFile> readTranslations(const QString &folder, const QString &language)
{
    QFile file(QDir(folder).filePath(translationFileName(language)));
    if (!file.exists())
        return TsFile { language, {} };
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorKind::Io, QStringLiteral("cannot be opened (%1)").arg(file.errorString()),
            { file.fileName(), {}, {}, {} } };
    Result<TsFile> read = readTs(file.readAll());
    if (!read)
        return read.error().inSource(file.fileName());
    read->language = language;
    return read;
}

struct Reading {
    KnowledgeDraft draft;
    Problems problems;

    CompileReport report() const
    {
        CompileReport report;
        report.codes = static_cast<int>(draft.codes.size());
        report.findings = static_cast<int>(draft.findings.size());
        report.causes = static_cast<int>(draft.causes.size());
        report.problems = problems.sorted();
        return report;
    }
};

Result<Reading> readFolder(const QString &knowledgeFolder)
{
    const QDir folder(QDir(knowledgeFolder).absolutePath());
    if (!folder.exists())
        return Error { ErrorKind::NotFound, QStringLiteral("there is no such folder"),
            { knowledgeFolder, {}, {}, {} } };
    const QStringList names = yamlFiles(folder);
    if (names.isEmpty())
        return Error { ErrorKind::Empty, QStringLiteral("the folder holds no YAML file"),
            { knowledgeFolder, {}, {}, {} } };
    if (names.size() > limits::maxKnowledgeFiles)
        return Error { ErrorKind::TooLarge, QStringLiteral("the folder holds %1 YAML files").arg(names.size()),
            { knowledgeFolder, {}, {}, {} } };

    Reading reading;
    for (const QString &name : names)
        readFile(folder, name, reading.draft, reading.problems);
    expandCauses(reading.draft);
    checkKnowledge(reading.draft, reading.problems);
    return reading;
}

} // namespace

Result<CompileReport> compileCatalog(
    const QString &knowledgeFolder, const QString &catalogPath, const QString &translationsFolder)
{
    Result<Reading> reading = readFolder(knowledgeFolder);
    if (!reading)
        return reading.error();
    if (!translationsFolder.isEmpty()) {
        for (const QString &language : knowledgeLanguages()) {
            const Result<TsFile> file = readTranslations(translationsFolder, language);
            if (!file)
                return file.error();
            addTranslations(reading->draft, *file);
        }
    }
    CompileReport report = reading->report();
    if (report.problems.isEmpty()) {
        const Outcome written = writeCatalog(reading->draft, catalogPath);
        if (!written)
            return written.error();
    }
    return report;
}

Result<CompileReport> updateTranslations(const QString &knowledgeFolder, const QString &translationsFolder)
{
    const Result<Reading> reading = readFolder(knowledgeFolder);
    if (!reading)
        return reading.error();
    CompileReport report = reading->report();
    if (!report.problems.isEmpty())
        return report;
    for (const QString &language : knowledgeLanguages()) {
        const Result<TsFile> old = readTranslations(translationsFolder, language);
        if (!old)
            return old.error();
        QSaveFile file(QDir(translationsFolder).filePath(translationFileName(language)));
        if (!file.open(QIODevice::WriteOnly) || file.write(writeTs(updatedTranslations(reading->draft, *old))) < 0 || !file.commit())
            return Error { ErrorKind::Io, QStringLiteral("cannot be written (%1)").arg(file.errorString()),
                { file.fileName(), {}, {}, {} } };
    }
    return report;
}

Result<CompileReport> checkTranslations(const QString &knowledgeFolder, const QString &translationsFolder)
{
    Result<Reading> reading = readFolder(knowledgeFolder);
    if (!reading)
        return reading.error();
    for (const QString &language : knowledgeLanguages()) {
        const Result<TsFile> file = readTranslations(translationsFolder, language);
        if (!file)
            return file.error();
        checkTranslations(reading->draft, *file, reading->problems);
    }
    return reading->report();
}

} // namespace kerbscope
