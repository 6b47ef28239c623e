// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/evidence/imported.h"

#include <QList>

namespace kerbscope {

/// Reads whatever is handed in: detects what it is by its content, reads it, draws findings. A mixed paste yields
/// several parts, in the order of the text. What nobody can read comes back as one part of kind Unknown with a
/// warning, so that it can be kept with the case. Fails only for what cannot be taken in at all: Empty, TooLarge.
/// `kindHint` overrides detection; `source` names the input in messages.
Result<QList<Imported>> importBytes(const QByteArray &bytes, const QString &source, const ImportContext &context,
    std::optional<EvidenceKind> kindHint = std::nullopt);

} // namespace kerbscope
