// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textdecoder.h"

#include "core/base/codepage.h"
#include "core/base/eastasian.h"
#include "core/base/limits.h"

#include <QStringDecoder>

#include <algorithm>

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

/// UTF-8 that was cut inside a character, or that lost a byte, has far more whole characters than broken ones.
bool isNearlyUtf8(QByteArrayView bytes)
{
    qsizetype whole = 0;
    qsizetype broken = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = static_cast<quint8>(bytes[i]);
        if (lead < 0x80)
            continue;
        const int more = lead >= 0xF0 && lead < 0xF5 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
        int found = 0;
        while (found < more && lead < 0xF5 && i + found + 1 < bytes.size()
            && (static_cast<quint8>(bytes[i + found + 1]) & 0xC0) == 0x80)
            ++found;
        if (more > 0 && found == more) {
            ++whole;
            i += more;
        } else {
            ++broken;
        }
    }
    return whole >= 2 && broken * 8 <= whole;
}

/// How much a text under one code page looks like words: letters in words speak for it; signs, capitals inside words,
/// words of two scripts, and words that have no plain letter at all in a Latin page speak against it.
int wordScore(const QString &text, bool latinPage)
{
    int score = 0;
    qsizetype wordLength = 0;
    qsizetype foreign = 0;
    QChar previous;
    const auto endWord = [&] {
        if (latinPage && wordLength >= 3 && foreign == wordLength)
            score -= 3 * static_cast<int>(foreign);
        wordLength = 0;
        foreign = 0;
    };
    for (const QChar c : text) {
        if (!c.isLetter()) {
            endWord();
            if (c.unicode() >= 0x80)
                score -= c == QChar(0xA0) ? 1 : 3;
            previous = c;
            continue;
        }
        ++wordLength;
        if (c.unicode() >= 0x80) {
            ++foreign;
            // The letters of Icelandic have the places of Turkish ones, which are far more common.
            score += QStringView(u"ðýþÐÝÞ").contains(c) ? 1 : 2;
            if (c.isUpper() && previous.isLower())
                score -= 4;
        }
        const bool mixed = previous.isLetter() && (c.unicode() >= 0x80 || previous.unicode() >= 0x80)
            && c.script() != previous.script();
        if (mixed)
            score -= 4;
        previous = c;
    }
    endWord();
    return score;
}

struct PageRow {
    CodePage page;
    TextEncoding encoding;
    bool latin;
};

// The more common one first: it wins where two score alike.
constexpr PageRow pageRows[] = {
    { CodePage::Windows1252, TextEncoding::Windows1252, true },
    { CodePage::Cp850, TextEncoding::Cp850, true },
    { CodePage::Windows1251, TextEncoding::Windows1251, false },
    { CodePage::Cp866, TextEncoding::Cp866, false },
    { CodePage::Windows1250, TextEncoding::Windows1250, true },
    { CodePage::Cp852, TextEncoding::Cp852, true },
    { CodePage::Windows1254, TextEncoding::Windows1254, true },
    { CodePage::Cp857, TextEncoding::Cp857, true },
    { CodePage::Windows1253, TextEncoding::Windows1253, false },
    { CodePage::Cp437, TextEncoding::Cp437, true },
};

DecodedText decodeByCodePage(QByteArrayView bytes)
{
    if (const std::optional<EastAsianPage> page = guessEastAsianPage(bytes)) {
        constexpr TextEncoding encodings[] = { TextEncoding::ShiftJis, TextEncoding::Gbk, TextEncoding::Korean,
            TextEncoding::Big5 };
        if (std::optional<QString> text = decodeEastAsian(*page, bytes))
            return { std::move(*text), encodings[static_cast<int>(*page)] };
    }
    // The beginning decides; a listing repeats its words.
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    const PageRow *best = nullptr;
    int bestScore = 0;
    for (const PageRow &row : pageRows) {
        const std::optional<QString> text = decodeCodePage(row.page, sample);
        const int score = text ? wordScore(*text, row.latin) : 0;
        if (text && (best == nullptr || score > bestScore)) {
            best = &row;
            bestScore = score;
        }
    }
    if (best != nullptr) {
        if (std::optional<QString> text = decodeCodePage(best->page, bytes))
            return { std::move(*text), best->encoding };
    }
    return { QString::fromLatin1(bytes), TextEncoding::Latin1 };
}

} // namespace

Result<DecodedText> decodeText(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return Error { ErrorKind::Empty, QStringLiteral("there is nothing to read"), {},
            QStringLiteral("Copy the output again and paste it whole.") };
    if (bytes.size() > limits::maxListingBytes)
        return Error { ErrorKind::TooLarge,
            QStringLiteral("the text has %1 bytes, more than the %2 that are read")
                .arg(bytes.size())
                .arg(limits::maxListingBytes),
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
    if (!done && isNearlyUtf8(bytes))
        done = take(TextEncoding::Utf8, QString::fromUtf8(bytes));
    if (!done)
        decoded = decodeByCodePage(bytes);

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
    case TextEncoding::Windows1250:
        return QStringLiteral("Windows-1250");
    case TextEncoding::Windows1251:
        return QStringLiteral("Windows-1251");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case TextEncoding::Windows1253:
        return QStringLiteral("Windows-1253");
    case TextEncoding::Windows1254:
        return QStringLiteral("Windows-1254");
    case TextEncoding::Cp437:
        return QStringLiteral("code page 437");
    case TextEncoding::Cp850:
        return QStringLiteral("code page 850");
    case TextEncoding::Cp852:
        return QStringLiteral("code page 852");
    case TextEncoding::Cp857:
        return QStringLiteral("code page 857");
    case TextEncoding::Cp866:
        return QStringLiteral("code page 866");
    case TextEncoding::ShiftJis:
        return QStringLiteral("Shift-JIS");
    case TextEncoding::Gbk:
        return QStringLiteral("GBK");
    case TextEncoding::Korean:
        return QStringLiteral("code page 949");
    case TextEncoding::Big5:
        return QStringLiteral("Big5");
    }
    return {};
}

} // namespace kerbscope
