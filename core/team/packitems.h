// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/packs/packstore.h"
#include "core/team/shareditems.h"

namespace kerbscope {

/// The user's knowledge packs; their ids are those inside the files. They are written for the team and go as they are. A state
/// that was displaced has the id "acme@1f2e3d4c" and lies in the folder "set-aside" below the packs, where nothing uses it. A
/// pack that came and does not fit this version of the program lies among the others and is refused with its reason, as any is.
class PackItems : public SharedItems {
public:
    explicit PackItems(PackFolders folders)
        : m_folders(std::move(folders))
    {
    }

    QString kind() const override { return documentkind::pack(); }
    Result<ItemsHere> all() override;
    QByteArray leaving(const QByteArray &content) const override { return content; }
    Outcome check(const QString &id, const QByteArray &theirs) override;
    QByteArray withTheirs(const QByteArray &, const QByteArray &, const QByteArray &theirs) const override { return theirs; }
    bool merges() const override { return false; }
    Result<QByteArray> both(const QByteArray &mine, const QByteArray &, const QByteArray &) const override { return mine; }
    QString idBeside(const QString &id, const QString &revision) const override;
    Result<bool> put(const QString &id, const QByteArray &expected, const QByteArray &next) override;

private:
    QString pathOf(const QString &id) const;

    PackFolders m_folders;
    QMap<QString, QString> m_paths; ///< by id, as all() found them
};

/// One round of the packs in the user's folder. The administrators' stay where they are.
Result<SyncReport> syncPacks(const PackFolders &folders, TeamDatabase &team, const SyncRules &rules);

} // namespace kerbscope
