// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/compiler.h"

#include "core/base/limits.h"
#include "core/catalog/catalogwriter.h"
#include "core/catalog/checkknowledge.h"
#include "core/catalog/expandcauses.h"
#include "core/catalog/readknowledge.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

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

} // namespace

Result<CompileReport> compileCatalog(const QString &knowledgeFolder, const QString &catalogPath)
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

    KnowledgeDraft draft;
    Problems problems;
    for (const QString &name : names)
        readFile(folder, name, draft, problems);
    expandCauses(draft);
    checkKnowledge(draft, problems);

    CompileReport report;
    report.codes = static_cast<int>(draft.codes.size());
    report.findings = static_cast<int>(draft.findings.size());
    report.causes = static_cast<int>(draft.causes.size());
    report.problems = problems.sorted();
    if (report.problems.isEmpty()) {
        const Outcome written = writeCatalog(draft, catalogPath);
        if (!written)
            return written.error();
    }
    return report;
}

} // namespace kerbscope
