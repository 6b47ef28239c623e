// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <span>

namespace kerbscope {

/// One error message as libraries print it, or the telling part of it.
struct ErrorSentence {
    const char16_t *part;
    const char *code; ///< catalog id
};

/// Sentences, more particular ones first. To be looked for regardless of case.
std::span<const ErrorSentence> errorSentences();

/// One code of MIT's own below the protocol codes in the table "krb5": its number is comErrBaseKrb5 + offset.
struct LibraryCode {
    int offset;
    const char *symbol;
};

std::span<const LibraryCode> libraryCodes();

} // namespace kerbscope
