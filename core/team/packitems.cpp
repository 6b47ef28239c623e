// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/packitems.h"

#include "core/base/limits.h"
#include "core/catalog/packs/readpack.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace kerbscope {

namespace {

const QString asideFolder = QStringLiteral("/set-aside");

bool isId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9-]{0,62}(@[0-9a-f]{8})?\\z"));
    return form.match(id).hasMatch();
}

bool isAside(const QString &id) { return id.contains(u'@'); }

/// The pack's own id; empty where it is no pack.
QString idInside(const QByteArray &content, const QString &name)
{
    Problems ignored;
    return readPack(content, name, ignored).info.id;
}

QStringList filesIn(const QString &folder)
{
    QStringList paths;
    for (const QFileInfo &file : QDir(folder).entryInfoList({ QStringLiteral("*.yaml"), QStringLiteral("*.yml") }, QDir::Files, QDir::Name))
        paths << file.filePath();
    return paths;
}

std::optional<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray content = file.read(limits::maxPackBytes + 1);
    if (content.isNull() || file.error() != QFileDevice::NoError)
        return std::nullopt;
    return content;
}

} // namespace

Result<ItemsHere> PackItems::all()
{
    ItemsHere here;
    m_paths.clear();
    const auto take = [&](const QString &id, const QString &path, const QByteArray &content) {
        if (!isId(id) || content.size() > limits::maxPackBytes)
            here.isWhole = false; // somebody is working on it: it is not gone
        else if (!here.contents.contains(id)) {
            here.contents.insert(id, content);
            m_paths.insert(id, path);
        }
    };
    const bool isThere = QFileInfo::exists(m_folders.user);
    here.isWhole = isThere;
    for (const QString &path : filesIn(m_folders.user)) {
        if (const auto content = read(path))
            take(idInside(*content, path), path, *content);
        else
            here.isWhole = false;
    }
    for (const QString &path : filesIn(m_folders.user + asideFolder)) {
        const QString id = QFileInfo(path).completeBaseName();
        if (const auto content = read(path); content && isAside(id))
            take(id, path, *content);
        else
            here.isWhole = false;
    }
    return here;
}

Outcome PackItems::check(const QString &id, const QByteArray &theirs)
{
    const Place where { id.left(80), {}, {}, {} };
    if (!isId(id) || theirs.isEmpty() || theirs.size() > limits::maxPackBytes || (!isAside(id) && idInside(theirs, id) != id))
        return Error { ErrorKind::Malformed, QStringLiteral("what came from the team store is no knowledge pack"), where, {} };
    for (const PackFile &file : installedPacks({ {}, m_folders.administrators, {} })) {
        const auto content = file.ofAdministrators ? read(file.path) : std::nullopt;
        if (content && idInside(*content, file.path) == id)
            return Error { ErrorKind::Refused, QStringLiteral("the pack '%1' belongs to the administrators").arg(id), where, QStringLiteral("Ask who looks after this computer.") };
    }
    const QStringList there = filesIn(m_folders.user);
    if (!isAside(id) && !m_paths.contains(id) && there.size() >= limits::maxPacks)
        return Error { ErrorKind::TooLarge, QStringLiteral("%1 packs are installed, as many as are read").arg(there.size()), where,
            QStringLiteral("Remove one that is not needed any more.") };
    return Done {};
}

QString PackItems::idBeside(const QString &id, const QString &revision) const
{
    const QByteArray digest = QCryptographicHash::hash(revision.toUtf8(), QCryptographicHash::Sha256).toHex();
    return id.section(u'@', 0, 0) + u'@' + QString::fromLatin1(digest.first(8));
}

QString PackItems::pathOf(const QString &id) const
{
    return m_paths.value(id, m_folders.user + (isAside(id) ? asideFolder : QString()) + u'/' + id + QStringLiteral(".yaml"));
}

Result<bool> PackItems::put(const QString &id, const QByteArray &expected, const QByteArray &next)
{
    const QString path = pathOf(id);
    const Place where { path, {}, {}, {} };
    if (QFileInfo::exists(path) ? read(path) != expected : !expected.isNull())
        return false;
    if (next.isNull()) {
        if (QFile file(path); !file.remove())
            return Error { ErrorKind::Io, QStringLiteral("cannot be removed (%1)").arg(file.errorString()), where, {} };
        removePackedCatalogs(m_folders.cache);
        return true;
    }
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(next) != next.size() || !file.commit())
        return Error { ErrorKind::Io, QStringLiteral("cannot be written (%1)").arg(file.errorString()), where,
            QStringLiteral("Check that the folder is yours and the disk is not full.") };
    m_paths.insert(id, path);
    return true;
}

Result<SyncReport> syncPacks(const PackFolders &folders, TeamDatabase &team, const SyncRules &rules)
{
    // In the folder of the packs itself: where that vanishes, the packs were not removed by anybody.
    Result<TeamLedger> ledger = TeamLedger::open(folders.user + QStringLiteral("/team.sqlite"));
    if (!ledger)
        return ledger.error();
    PackItems items(folders);
    return syncItems(items, *ledger, team, rules.isStopped);
}

} // namespace kerbscope
