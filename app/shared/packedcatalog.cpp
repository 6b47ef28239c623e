// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/packedcatalog.h"

namespace kerbscope {

PackFolders packFoldersFor(const Places &places, const Policy &policy)
{
    PackFolders folders = standardPackFolders();
    if (places.portable) {
        folders.user = places.dataFolder + QStringLiteral("/packs");
        folders.cache = places.dataFolder + QStringLiteral("/catalogs");
    }
    if (places.passing)
        folders.administrators << places.mediumFolder + QStringLiteral("/packs"); // cannot be removed there
    if (!policy.packFolder.isEmpty())
        folders.administrators << policy.packFolder;
    return folders;
}

Result<OpenedCatalog> openPackedCatalog(
    const QString &basePath, const PackFolders &folders, const QStringList &given, const QString &scratch)
{
    QList<PackFile> files = installedPacks(folders);
    for (const QString &path : given)
        files << PackFile { path, false };
    const Result<PackedCatalog> packed = catalogWithPacks(basePath, files, given.isEmpty() ? folders.cache : scratch);
    if (packed) {
        Result<Catalog> catalog = Catalog::open(packed->path);
        if (catalog)
            return OpenedCatalog { std::move(*catalog), packed->packs, {} };
    }
    Result<Catalog> base = Catalog::open(basePath);
    if (!base)
        return base.error();
    const Error why = packed ? Error { ErrorKind::Io, QStringLiteral("the catalog with your packs cannot be opened"), { packed->path, {}, {}, {} } }
                             : packed.error();
    return OpenedCatalog { std::move(*base), {}, why };
}

} // namespace kerbscope
