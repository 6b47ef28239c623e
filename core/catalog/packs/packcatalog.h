// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/catalog/company.h"

namespace kerbscope {

/// A pack's file and whose it is.
struct PackFile {
    QString path;
    bool ofAdministrators = false; ///< the user cannot remove it
};

/// A catalog with packs in it, and what became of each.
struct PackedCatalog {
    QString path; ///< to open; the base catalog itself where there are no packs
    QList<PackInfo> packs;
};

/// Reads one pack and checks it against the base catalog: its `problems` are empty when it is sound. Errors: as
/// Catalog::open for the base.
Result<PackInfo> checkPack(const QString &basePath, const QByteArray &bytes, const QString &name);

/// Makes a catalog of the base and the packs, applied in the order of `files`: a later one overrides an earlier one, and a
/// pack whose id comes again later gives way to that. A pack with a problem is refused as a whole and stays in the list with
/// its problems; everything else goes on. The catalog is a file of `cacheFolder` and is made once for the same base and
/// packs. Errors: as Catalog::open for the base; Io where the cache cannot be written.
Result<PackedCatalog> catalogWithPacks(const QString &basePath, const QList<PackFile> &files, const QString &cacheFolder);

/// Removes the catalogs that catalogWithPacks() made, but for `kept`.
void removePackedCatalogs(const QString &cacheFolder, const QString &kept = {});

} // namespace kerbscope
