// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/packs/packstore.h"

#include "core/base/limits.h"
#include "core/catalog/packs/readpack.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace kerbscope {

namespace {

QStringList yamlFiles(const QString &folder)
{
    QStringList paths;
    const QDir packs(folder);
    for (const QString &name : packs.entryList({ QStringLiteral("*.yaml"), QStringLiteral("*.yml") }, QDir::Files, QDir::Name))
        paths << packs.filePath(name);
    return paths;
}

QString idOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Problems ignored;
    return readPack(file.read(limits::maxPackBytes + 1), path, ignored).info.id;
}

/// The files of the pack of this id, and those of the others.
std::pair<QStringList, QStringList> splitById(const QStringList &paths, const QString &id)
{
    std::pair<QStringList, QStringList> split;
    for (const QString &path : paths)
        (idOf(path) == id ? split.first : split.second) << path;
    return split;
}

bool isCalled(const QString &path, const QString &id)
{
    return QFileInfo(path).completeBaseName() == id || QFileInfo(path).fileName() == id || idOf(path) == id;
}

std::optional<QString> packOfAdministrators(const QString &id, const PackFolders &folders)
{
    for (const QString &folder : folders.administrators) {
        for (const QString &path : yamlFiles(folder)) {
            if (isCalled(path, id))
                return path;
        }
    }
    return std::nullopt;
}

Error refusedFor(const QString &id, const QString &path)
{
    return { ErrorKind::Refused, QStringLiteral("the pack '%1' belongs to the administrators").arg(id), { path, {}, {}, {} },
        QStringLiteral("Ask who looks after this computer.") };
}

} // namespace

PackFolders standardPackFolders()
{
    const QString below = QStringLiteral("/kerbscope/packs");
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString ownSettings = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    PackFolders folders;
    folders.user = own + below;
    folders.cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/kerbscope/catalogs");
    for (const auto kind : { QStandardPaths::GenericDataLocation, QStandardPaths::GenericConfigLocation }) {
        for (const QString &location : QStandardPaths::standardLocations(kind)) {
            if (location != own && location != ownSettings && !folders.administrators.contains(location + below))
                folders.administrators << location + below;
        }
    }
    return folders;
}

QList<PackFile> installedPacks(const PackFolders &folders)
{
    QList<PackFile> files;
    for (const QString &path : yamlFiles(folders.user))
        files << PackFile { path, false };
    for (const QString &folder : folders.administrators) {
        for (const QString &path : yamlFiles(folder))
            files << PackFile { path, true };
    }
    if (files.size() > limits::maxPacks)
        files.remove(0, files.size() - limits::maxPacks); // the administrators' stay
    return files;
}

Result<PackInfo> addPack(const QString &basePath, const QString &path, const PackFolders &folders)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorKind::Io, QStringLiteral("cannot be opened (%1)").arg(file.errorString()), { path, {}, {}, {} },
            QStringLiteral("Check the name and that you may read it.") };
    const QByteArray bytes = file.read(limits::maxPackBytes + 1);
    Result<PackInfo> info = checkPack(basePath, bytes, QFileInfo(path).fileName());
    if (!info || !info->isUsed())
        return info;
    if (const auto theirs = packOfAdministrators(info->id, folders))
        return refusedFor(info->id, *theirs);
    const auto [same, others] = splitById(yamlFiles(folders.user), info->id);
    if (others.size() >= limits::maxPacks)
        return Error { ErrorKind::TooLarge, QStringLiteral("%1 packs are installed, as many as are read").arg(others.size()),
            { path, {}, {}, {} }, QStringLiteral("Remove one that is not needed any more.") };
    info->path = folders.user + u'/' + info->id + QStringLiteral(".yaml");
    QSaveFile copy(info->path);
    if (!QDir().mkpath(folders.user) || !copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size() || !copy.commit())
        return Error { ErrorKind::Io, QStringLiteral("cannot be written (%1)").arg(copy.errorString()),
            { info->path, {}, {}, {} }, QStringLiteral("Check that the folder is yours and the disk is not full.") };
    // Not before: whatever ends the program, one of them is there.
    for (const QString &old : same) {
        if (old != info->path)
            QFile::remove(old);
    }
    return info;
}

Outcome removePack(const QString &id, const PackFolders &folders)
{
    for (const QString &path : yamlFiles(folders.user)) {
        if (!isCalled(path, id))
            continue;
        if (QFile file(path); !file.remove())
            return Error { ErrorKind::Io, QStringLiteral("cannot be removed (%1)").arg(file.errorString()), { path, {}, {}, {} }, {} };
        removePackedCatalogs(folders.cache);
        return Done {};
    }
    if (const auto theirs = packOfAdministrators(id, folders))
        return refusedFor(id, *theirs);
    return Error { ErrorKind::NotFound, QStringLiteral("no pack '%1' is installed").arg(id), { folders.user, {}, {}, {} }, {} };
}

} // namespace kerbscope
