// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace kerbscope {

/// Letters and digits only, lower case, without accents: "KDC_ERR_PREAUTH_FAILED", "kdc err preauth failed" and
/// "Kdc-Err-Preauth-Failed" are one name.
QString squashedName(QStringView text);

/// The words of a text, lower case, without accents, in order; an underscore, a hyphen and the like part words. Kana and kanji,
/// which have no blanks, come as overlapping pairs.
QStringList wordsOf(QStringView text);

/// Whether a text holds kana or kanji.
bool hasEastAsian(QStringView text);

/// A word without the usual English endings ("expired" and "expires" are one); short words stay.
QString stemOf(const QString &word);

/// Words that tell nothing: "the", "what", "error", "code", ...
bool isStopWord(const QString &word);

} // namespace kerbscope
