// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/encodedruns.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace kerbscope {

namespace {

constexpr qsizetype shortestReadable = 5; ///< decoded bytes
constexpr qsizetype shortestUnpadded = 16; ///< characters
constexpr qsizetype shortestOpaque = 64; ///< characters

bool isPrintable(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isPrint() || c == u'\n' || c == u'\r' || c == u'\t'; });
}

std::optional<QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// The text in bytes that are nothing else: UTF-8, or UTF-16 of mostly Western letters.
std::optional<QString> wholeText(const QByteArray &bytes)
{
    if (bytes.size() < shortestReadable)
        return std::nullopt;
    if (const auto text = decoded(bytes, QStringConverter::Utf8); text && isPrintable(*text))
        return text;
    if (bytes.size() % 2 != 0 || bytes.count('\0') * 3 < bytes.size())
        return std::nullopt;
    for (const auto encoding : { QStringConverter::Utf16LE, QStringConverter::Utf16BE }) {
        if (const auto text = decoded(bytes, encoding); text && isPrintable(*text))
            return text;
    }
    return std::nullopt;
}

/// [MS-DTYP] 2.4.2.2: revision, count, six bytes of authority, little-endian numbers.
QString binarySid(const QByteArray &bytes)
{
    if (bytes.size() < 12 || bytes[0] != 1 || bytes[1] < 1 || bytes[1] > 15 || bytes.size() < 8 + bytes[1] * 4)
        return {};
    QString sid = QStringLiteral("S-1-%1").arg(static_cast<quint8>(bytes[7]));
    for (qsizetype i = 0; i < bytes[1]; ++i) {
        quint32 number = 0;
        for (qsizetype byte = 3; byte >= 0; --byte)
            number = number << 8 | static_cast<quint8>(bytes[8 + i * 4 + byte]);
        sid += QStringLiteral("-%1").arg(number);
    }
    return sid;
}

void addReadings(EncodedRun &run, const QByteArray &bytes)
{
    run.readings << QString::fromLatin1(bytes) << QString::fromUtf8(bytes);
    // ASCII in UTF-16 is found in the Latin-1 reading, since the search skips NUL; other letters need the real thing.
    for (const qsizetype offset : { 0, 1 }) {
        const QByteArray half = bytes.sliced(std::min<qsizetype>(offset, bytes.size()));
        run.readings << QStringDecoder(QStringConverter::Utf16LE)(half);
    }
    if (const QString sid = binarySid(bytes); !sid.isEmpty())
        run.readings << sid;
}

/// Words and identifiers are made of the same letters; Base64 mixes them in a way of its own.
bool looksLikeBase64(const QString &run)
{
    const bool isPadded = run.endsWith(u'=');
    const auto has = [&](auto predicate) { return std::ranges::any_of(run, predicate); };
    const bool isMixed = has([](QChar c) { return c.isUpper(); }) && has([](QChar c) { return c.isLower(); });
    const bool hasDigit = has([](QChar c) { return c.isDigit(); });
    const qsizetype rest = run.size() % 4;
    if (isPadded)
        return rest == 0;
    return (isMixed || hasDigit) && rest != 1 && (rest == 0 || run.size() >= shortestUnpadded);
}

/// Cheap: most words of a text cannot be Base64 of a text, since that has capitals or digits inside.
bool mayBeBase64(QStringView run)
{
    if (run.endsWith(u'=') || run.size() >= shortestOpaque)
        return true;
    const QStringView inner = run.sliced(1);
    return std::ranges::any_of(inner, [](QChar c) { return c.isUpper() || c.isDigit(); })
        && std::ranges::any_of(run, [](QChar c) { return c.isLetter(); });
}

void findBase64(const QString &text, QList<EncodedRun> &runs)
{
    // Wrapped lines first, so that a name across a line end is seen; then each run by itself.
    static const QRegularExpression patterns[] = {
        QRegularExpression(QStringLiteral(R"((?:[A-Za-z0-9+/]{40,}\r?\n[ \t]*)+[A-Za-z0-9+/]{2,}={0,2})")),
        QRegularExpression(QStringLiteral(R"([A-Za-z0-9+/_-]{6,}={0,2})")),
    };
    for (const QRegularExpression &pattern : patterns) {
        auto matches = pattern.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (!mayBeBase64(match.capturedView()))
                continue;
            EncodedRun run { match.capturedStart(), match.capturedLength(), {}, false, false };
            QByteArray letters;
            for (const QChar c : match.capturedView()) {
                if (!c.isSpace())
                    letters += c.toLatin1();
            }
            letters.replace('-', '+').replace('_', '/');
            // A run may begin with letters that are no part of it.
            for (qsizetype offset = 0; offset < 4 && offset + 4 <= letters.size(); ++offset) {
                const QByteArray bytes = QByteArray::fromBase64(letters.sliced(offset));
                addReadings(run, bytes);
                if (offset == 0)
                    run.isReadable = wholeText(bytes).has_value() && looksLikeBase64(QString::fromLatin1(letters));
            }
            static const QRegularExpression hexOnly(QStringLiteral(R"(^[0-9A-Fa-f]+$)"));
            const QString plain = QString::fromLatin1(letters);
            run.isOpaque =
                letters.size() >= shortestOpaque && looksLikeBase64(plain.left(64)) && !hexOnly.match(plain).hasMatch();
            runs << run;
        }
    }
}

void findHex(const QString &text, QList<EncodedRun> &runs)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((?<![0-9A-Za-z])(?:0x)?((?:[0-9A-Fa-f]{2}[ :-]?){4,}[0-9A-Fa-f]{2})(?![0-9A-Za-z]))"));
    static const QRegularExpression separators(QStringLiteral("[ :-]"));
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QString digits = match.captured(1);
        digits.remove(separators);
        EncodedRun run { match.capturedStart(1), match.capturedLength(1), {}, false, false };
        const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
        addReadings(run, bytes);
        const bool hasHexLetter = std::ranges::any_of(digits, [](QChar c) { return c.isLetter(); });
        run.isReadable = hasHexLetter && wholeText(bytes).has_value();
        runs << run;
    }
}

} // namespace

QList<EncodedRun> encodedRuns(const QString &text)
{
    QList<EncodedRun> runs;
    findBase64(text, runs);
    findHex(text, runs);
    return runs;
}

} // namespace kerbscope
