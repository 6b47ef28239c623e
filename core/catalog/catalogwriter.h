// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/catalog/knowledgedraft.h"

namespace kerbscope {

/// Writes a checked draft as a new catalog to `path` (an existing file is replaced at the end, so a failure leaves it
/// as it was). The same draft gives the same bytes. Errors: Io.
Outcome writeCatalog(const KnowledgeDraft &draft, const QString &path);

} // namespace kerbscope
