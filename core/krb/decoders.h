// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/decode.h"

#include <optional>

namespace kerbscope {

/// How each decoder reads: `asked` is true where somebody named the kind, so that any value of its form is taken; else
/// only what is plausibly meant.
using ReadValue = std::optional<Decoding> (*)(const QString &text, bool asked);

std::optional<Decoding> decodeTicketFlags(const QString &text, bool asked);
std::optional<Decoding> decodeKdcOptions(const QString &text, bool asked);
std::optional<Decoding> decodeSupportedEtypes(const QString &text, bool asked);
std::optional<Decoding> decodeEtypes(const QString &text, bool asked);
std::optional<Decoding> decodeKrbError(const QString &text, bool asked);
std::optional<Decoding> decodeComErr(const QString &text, bool asked);
std::optional<Decoding> decodeNtStatus(const QString &text, bool asked);
std::optional<Decoding> decodeHresult(const QString &text, bool asked);
std::optional<Decoding> decodeLogonType(const QString &text, bool asked);
std::optional<Decoding> decodeFileTime(const QString &text, bool asked);
std::optional<Decoding> decodeKerberosTime(const QString &text, bool asked);
std::optional<Decoding> decodeUnixTime(const QString &text, bool asked);
std::optional<Decoding> decodeSid(const QString &text, bool asked);
std::optional<Decoding> decodeTokenSize(const QString &text, bool asked);

/// "0xC000006D": hexadecimal with capitals, at least `digits` of them.
QString hexNotation(quint32 value, int digits = 1);

/// Words of a list, parted by blanks, commas, semicolons, bars or pluses.
QStringList listWords(const QString &text);

} // namespace kerbscope
