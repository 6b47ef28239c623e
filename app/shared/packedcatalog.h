// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shared/places.h"
#include "app/shared/policy.h"
#include "core/catalog/catalog.h"
#include "core/catalog/packs/packstore.h"

namespace kerbscope {

/// Where knowledge packs lie: a portable copy keeps its own beside itself, a policy adds the company's.
PackFolders packFoldersFor(const Places &places, const Policy &policy);

/// A catalog to work with and what became of the packs that belong into it.
struct OpenedCatalog {
    Catalog catalog;
    QList<PackInfo> packs; ///< refused ones too
    std::optional<Error> packsLeftOut; ///< no pack could be used at all: why
};

/// Opens the base catalog with the installed packs and with `given` ones over them. Whatever is wrong with packs, the base
/// is opened. The catalog of given packs is made in `scratch`, which must live as long as the catalog; without given packs it
/// is not used. Errors: as Catalog::open for the base.
Result<OpenedCatalog> openPackedCatalog(
    const QString &basePath, const PackFolders &folders, const QStringList &given = {}, const QString &scratch = {});

} // namespace kerbscope
