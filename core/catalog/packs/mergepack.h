// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalogreader.h"
#include "core/catalog/packs/readpack.h"

namespace kerbscope {

/// The knowledge of a compiled catalog as a draft, in the order of its rows, to build upon. Its rows have no places.
KnowledgeDraft draftOf(const CatalogReader &reader);

/// Puts a pack over a draft. A row with a new id is added at the end. A row with a known id changes that row in place: texts
/// and lists that it writes replace those that were there, names (symbols, aliases, numbers, words, codes), related codes
/// and sources are added, and what it does not write stays. Returns how many rows were changed so.
int mergePack(const PackDraft &pack, KnowledgeDraft &into);

} // namespace kerbscope
