// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/packs/packcatalog.h"

#include "core/base/limits.h"
#include "core/catalog/checkknowledge.h"
#include "core/catalog/expandcauses.h"
#include "core/catalog/packs/mergepack.h"
#include "core/catalog/packs/patchcatalog.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace kerbscope {

namespace {

/// A catalog that nobody has asked for in this time is removed when another one is made.
constexpr qint64 keptDays = 14;

struct ReadFile {
    PackFile file;
    QByteArray bytes;
    std::optional<Error> error;
};

ReadFile readFile(const PackFile &file)
{
    ReadFile read { file, {}, {} };
    QFile input(file.path);
    if (!input.open(QIODevice::ReadOnly))
        read.error = Error { ErrorKind::Io, QStringLiteral("cannot be opened (%1)").arg(input.errorString()),
            { QFileInfo(file.path).fileName(), {}, {}, {} }, {} };
    else
        read.bytes = input.read(limits::maxPackBytes + 1);
    return read;
}

QString keyOf(const QString &basePath, const QList<ReadFile> &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QFileInfo base(basePath);
    const auto add = [&](const QByteArray &bytes) {
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    };
    add(QByteArray::number(catalogschema::version) + ' ' + QByteArray::number(patchVersion));
    add(base.absoluteFilePath().toUtf8());
    add(QByteArray::number(base.size()) + ' ' + QByteArray::number(base.lastModified().toMSecsSinceEpoch()));
    for (const ReadFile &read : files) {
        add(read.file.path.toUtf8());
        add(read.file.ofAdministrators ? "administrators" : "user");
        add(read.error ? read.error->toString().toUtf8() : read.bytes);
    }
    return QString::fromLatin1(hash.result().toHex().first(32));
}

Result<std::unique_ptr<CatalogConnection>> openChecked(const QString &path)
{
    auto connection = CatalogConnection::open(path, true);
    if (!connection)
        return connection;
    if (const Outcome checked = CatalogReader(**connection).check(path); !checked)
        return checked.error();
    return connection;
}

/// A problem that lies in a row which this pack does not write comes from what it changes elsewhere.
Error seenFromPack(Error problem, const QString &name)
{
    if (problem.where.source == name)
        return problem;
    problem.what = QStringLiteral("this pack changes what other knowledge needs: ") + problem.what;
    problem.where = { name, {}, {}, {} };
    return problem;
}

void keepProblems(const Problems &problems, const QString &name, PackInfo &info)
{
    for (const KnowledgeProblem &problem : problems.sorted())
        info.problems << seenFromPack(problem.error, name);
}

struct ParsedPack {
    PackFile file;
    PackDraft pack;
    Problems problems;

    QString name() const { return QFileInfo(file.path).fileName(); }
};

ParsedPack parsed(const ReadFile &read)
{
    ParsedPack parsed { read.file, {}, {} };
    if (read.error)
        parsed.problems.add(*read.error);
    else
        parsed.pack = readPack(read.bytes, parsed.name(), parsed.problems);
    return parsed;
}

/// Puts a pack over the draft; with any problem the draft stays as it was.
PackInfo apply(ParsedPack parsed, KnowledgeDraft &draft)
{
    auto &[file, pack, problems] = parsed;
    const QString name = parsed.name();
    if (problems.isEmpty()) {
        KnowledgeDraft merged = draft;
        pack.info.overrides = mergePack(pack, merged);
        expandCauses(merged);
        checkKnowledge(merged, problems);
        if (problems.isEmpty())
            draft = std::move(merged);
    }
    PackInfo info = pack.info;
    info.path = file.path;
    info.ofAdministrators = file.ofAdministrators;
    if (info.id.isEmpty())
        info.id = QFileInfo(name).completeBaseName();
    keepProblems(problems, name, info);
    return info;
}

QList<PackInfo> applyAll(const QList<ReadFile> &files, KnowledgeDraft &draft)
{
    QList<ParsedPack> all;
    QStringList ids;
    for (const ReadFile &read : files) {
        all << parsed(read);
        ids << all.last().pack.info.id;
    }
    QList<PackInfo> packs;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const qsizetype last = ids[i].isEmpty() ? i : ids.lastIndexOf(ids[i]);
        if (last == i) {
            packs << apply(std::move(all[i]), draft);
            continue;
        }
        PackInfo info;
        info.id = ids[i];
        info.path = files[i].file.path;
        info.ofAdministrators = files[i].file.ofAdministrators;
        info.problems << Error { ErrorKind::Conflict,
            QStringLiteral("the pack '%1' is there again in %2, which is used instead").arg(info.id, files[last].file.path),
            { QFileInfo(info.path).fileName(), {}, {}, {} }, QStringLiteral("Remove one of the two.") };
        packs << info;
    }
    return packs;
}

void removeOldCatalogs(const QDir &folder)
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-keptDays);
    for (const QFileInfo &file : folder.entryInfoList({ QStringLiteral("catalog-*") }, QDir::Files)) {
        if (file.lastModified() < limit)
            QFile::remove(file.filePath());
    }
}

} // namespace

Result<PackInfo> checkPack(const QString &basePath, const QByteArray &bytes, const QString &name)
{
    auto base = openChecked(basePath);
    if (!base)
        return base.error();
    KnowledgeDraft draft = draftOf(CatalogReader(**base));
    return apply(parsed({ { name, false }, bytes, {} }), draft);
}

Result<PackedCatalog> catalogWithPacks(const QString &basePath, const QList<PackFile> &files, const QString &cacheFolder)
{
    if (files.isEmpty())
        return PackedCatalog { basePath, {} };
    QList<ReadFile> read;
    for (const PackFile &file : files)
        read << readFile(file);
    const QDir folder(cacheFolder);
    const QString path = folder.filePath(QStringLiteral("catalog-%1.sqlite").arg(keyOf(basePath, read)));
    if (QFileInfo::exists(path)) {
        if (const auto made = openChecked(path))
            return PackedCatalog { path, CatalogReader(**made).packs() };
    }
    auto base = openChecked(basePath);
    if (!base)
        return base.error();
    if (!folder.mkpath(QStringLiteral(".")))
        return Error { ErrorKind::Io, QStringLiteral("the folder cannot be made"), { cacheFolder, {}, {}, {} },
            QStringLiteral("Without it no knowledge pack can be used.") };
    removeOldCatalogs(folder);
    const KnowledgeDraft before = draftOf(CatalogReader(**base));
    KnowledgeDraft draft = before;
    const QList<PackInfo> packs = applyAll(read, draft);
    if (const Outcome written = patchCatalog(basePath, path, before, draft, packs); !written)
        return written.error();
    return PackedCatalog { path, packs };
}

void removePackedCatalogs(const QString &cacheFolder, const QString &kept)
{
    const QDir folder(cacheFolder);
    for (const QString &name : folder.entryList({ QStringLiteral("catalog-*") }, QDir::Files)) {
        if (folder.filePath(name) != kept)
            QFile::remove(folder.filePath(name));
    }
}

} // namespace kerbscope
