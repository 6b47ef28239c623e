// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textdecoder.h"

#include "core/base/limits.h"

#include <QStringDecoder>

namespace kerbscope {

namespace {

std::optional<QString> decodeAs(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// UTF-16 text of Western scripts has a zero in every other byte.
bool looksLikeUtf16(QByteArrayView bytes, qsizetype zeroAt)
{
    const qsizetype sample = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    if (sample < 4)
        return false;
    qsizetype zeros = 0;
    for (qsizetype i = zeroAt; i < sample; i += 2)
        zeros += bytes[i] == 0 ? 1 : 0;
    return zeros * 10 >= sample / 2 * 4;
}

} // namespace

Result<DecodedText> decodeText(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return Error { ErrorKind::Empty, QStringLiteral("there is nothing to read"), {},
            QStringLiteral("Copy the output again and paste it whole.") };
    if (bytes.size() > limits::maxTextBytes)
        return Error { ErrorKind::TooLarge,
            QStringLiteral("the text has %1 bytes, more than the %2 that are read")
                .arg(bytes.size())
                .arg(limits::maxTextBytes),
            {}, QStringLiteral("Cut out the part that matters and paste that.") };

    DecodedText decoded;
    const auto take = [&](TextEncoding encoding, std::optional<QString> text) {
        if (!text)
            return false;
        decoded = { std::move(*text), encoding };
        return true;
    };
    bool done = false;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        done = take(TextEncoding::Utf8, decodeAs(QStringConverter::Utf8, bytes.sliced(3)));
    else if (bytes.startsWith("\xFF\xFE") || looksLikeUtf16(bytes, 1))
        done = take(TextEncoding::Utf16LittleEndian, decodeAs(QStringConverter::Utf16LE, bytes));
    else if (bytes.startsWith("\xFE\xFF") || looksLikeUtf16(bytes, 0))
        done = take(TextEncoding::Utf16BigEndian, decodeAs(QStringConverter::Utf16BE, bytes));
    if (!done)
        done = take(TextEncoding::Utf8, decodeAs(QStringConverter::Utf8, bytes));
    if (!done)
        take(TextEncoding::Latin1, QString::fromLatin1(bytes));

    if (decoded.text.startsWith(QChar::ByteOrderMark))
        decoded.text.remove(0, 1);
    const qsizetype nul = decoded.text.indexOf(QChar::Null);
    if (nul >= 0) {
        Error error { ErrorKind::Unrecognized, QStringLiteral("this is not text"), {},
            QStringLiteral("Open it as a file instead of pasting it.") };
        error.where.offset = nul;
        return error;
    }
    return decoded;
}

QString toString(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16LittleEndian:
        return QStringLiteral("UTF-16LE");
    case TextEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16BE");
    case TextEncoding::Latin1:
        return QStringLiteral("ISO 8859-1");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case TextEncoding::Windows1251:
        return QStringLiteral("Windows-1251");
    case TextEncoding::Cp866:
        return QStringLiteral("code page 866");
    }
    return {};
}

} // namespace kerbscope
