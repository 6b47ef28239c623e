// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/reader.h"

namespace kerbscope {

/// HTTP headers with offers and tokens, curl -v, HAR snippets, bare tokens.
Recognition recogniseHttpAuth(const ReaderInput &input);
/// Tokens are credentials: the evidence keeps the text with every token and password cut down to its first characters.
Result<Imported> readHttpAuth(const ReaderInput &input, const ImportContext &context);

/// The text with tokens and Basic passwords shortened to eight characters and their length.
QString withoutTokens(QStringView text);

} // namespace kerbscope
