// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/catalog/knowledgedraft.h"

namespace kerbscope {

/// Goes up with every change of how packs are put into a catalog, so that one of an older program is not used.
constexpr int patchVersion = 1;

/// How many rows the base has of what packs only add to.
struct CatalogSize {
    qsizetype synonyms = 0;
};

/// Writes a copy of the catalog `basePath` to `path` with the rows of `merged` that belong to a pack in place of those that
/// were there, and with the packs. `merged` is draftOf() the base with packs put over it, so its rows stand in the order of
/// the base. Whole or not at all. Errors: Io.
Outcome patchCatalog(const QString &basePath, const QString &path, const KnowledgeDraft &merged, const CatalogSize &base,
    const QList<PackInfo> &packs);

} // namespace kerbscope
