// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace kerbscope {

/// How bytes were taken to be text.
enum class TextEncoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Latin1,
    Windows1250,
    Windows1251,
    Windows1252,
    Windows1253,
    Windows1254,
    Cp437,
    Cp850,
    Cp852,
    Cp857,
    Cp866,
    ShiftJis,
    Gbk,
    Korean,
    Big5,
};

struct DecodedText {
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Bytes of unknown origin as text: byte order marks first, then UTF-16 by its zero bytes, then UTF-8 where it is valid
/// (or nearly: a text cut inside a character stays UTF-8), then the console and window code pages of Windows, by which
/// of them gives words. NUL bytes that remain make it binary: ErrorKind::Unrecognized. Longer than
/// limits::maxListingBytes: ErrorKind::TooLarge; empty: ErrorKind::Empty.
Result<DecodedText> decodeText(QByteArrayView bytes);

QString toString(TextEncoding encoding);

} // namespace kerbscope
