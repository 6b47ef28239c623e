// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "core/evidence/imported.h"

namespace kerbscope {

/// What came in, completed by what only the catalog can read: the codes that prose mentions ("he sees a page with 471000")
/// follow the part that mentions them, as evidence of kind Code. Prose without any code is dropped where something else was
/// read; alone, it stays.
QList<Imported> withMentionedCodes(QList<Imported> parts, const Catalog &catalog, Instant now);

} // namespace kerbscope
