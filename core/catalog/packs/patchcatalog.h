// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/catalog/knowledgedraft.h"

namespace kerbscope {

/// Goes up with every change of how packs are put into a catalog, so that one of an older program is not used.
constexpr int patchVersion = 2;

/// Writes a copy of the catalog `basePath` to `path` with the rows of `merged` that belong to a pack in place of those that
/// were there, and with the packs. `base` is draftOf() the base, `merged` the same with packs put over it, so its rows stand in
/// the order of the base. A text that a pack changes loses its translations: what a company writes holds in every language.
/// Whole or not at all. Errors: Io.
Outcome patchCatalog(const QString &basePath, const QString &path, const KnowledgeDraft &base, const KnowledgeDraft &merged,
    const QList<PackInfo> &packs);

} // namespace kerbscope
