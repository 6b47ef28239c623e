// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/packs/packcatalog.h"

namespace kerbscope {

/// Where packs lie and where the catalogs made of them go.
struct PackFolders {
    QString user; ///< the user's own packs
    QStringList administrators; ///< put there for all users; read only
    QString cache;
};

/// The folders of this computer: kerbscope/packs below the user's data folder and below each folder of data or settings for
/// all users; kerbscope/catalogs in the user's cache.
PackFolders standardPackFolders();

/// The installed packs (*.yaml, *.yml) in the order in which they apply: the user's, then the administrators', who have the
/// last word; each by name. At most limits::maxPacks.
QList<PackFile> installedPacks(const PackFolders &folders);

/// Checks a file against the base catalog and copies it into the user's folder, in place of one with the same id. With
/// problems nothing is installed. Errors: Io; Refused where the administrators have a pack of that id; TooLarge where
/// limits::maxPacks are installed already.
Result<PackInfo> addPack(const QString &basePath, const QString &path, const PackFolders &folders);

/// Removes a pack of the user's, by its id or the name of its file, and what was made of it. Errors: NotFound; Refused for
/// the administrators'; Io.
Outcome removePack(const QString &id, const PackFolders &folders);

} // namespace kerbscope
