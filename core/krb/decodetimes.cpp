// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/instant.h"
#include "core/base/typednumber.h"
#include "core/krb/decoders.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace kerbscope {

namespace {

constexpr qint64 secondsFrom1601To1970 = 11'644'473'600;
constexpr qint64 ticksPerSecond = 10'000'000;
constexpr qint64 never = 0x7FFF'FFFF'FFFF'FFFFLL;
constexpr qint64 year2000 = 946'684'800;
constexpr qint64 year2100 = 4'102'444'800;

/// The same moment in all notations.
Decoding allNotations(Instant instant, const QString &value)
{
    Decoding decoding;
    decoding.value = value;
    decoding.summary = toIso8601(instant);
    const qint64 seconds = toSeconds(instant);
    const auto micros = instant.time_since_epoch().count();
    const QString kerberosTime = toUtcDateTime(instant).toString(QStringLiteral("yyyyMMddHHmmss")) + u'Z';
    decoding.items << DecodedItem { QStringLiteral("UTC"), toIso8601(instant), {} };
    decoding.items << DecodedItem { QStringLiteral("Kerberos time"), kerberosTime, {} };
    decoding.items << DecodedItem { QStringLiteral("Seconds since 1970"), QString::number(seconds), {} };
    decoding.items << DecodedItem { QStringLiteral("FILETIME"),
        QString::number(micros * 10 + secondsFrom1601To1970 * ticksPerSecond), {} };
    return decoding;
}

Decoding special(const QString &value, const QString &summary)
{
    Decoding decoding;
    decoding.value = value;
    decoding.summary = summary;
    decoding.items << DecodedItem { summary, {}, {} };
    decoding.plausibility = 60;
    return decoding;
}

} // namespace

std::optional<Decoding> decodeFileTime(const QString &text, bool asked)
{
    const auto number = typedNumber(text);
    if (!number || number->value < 0)
        return std::nullopt;
    if (number->value == never)
        return special(text, QStringLiteral("never"));
    if (number->value == 0)
        return asked ? std::optional(special(text, QStringLiteral("not set"))) : std::nullopt;
    const auto instant = fromFileTime(static_cast<quint64>(number->value));
    if (!instant)
        return std::nullopt;
    const qint64 seconds = toSeconds(*instant);
    if (!asked && (seconds < year2000 || seconds > year2100))
        return std::nullopt;
    Decoding decoding = allNotations(*instant, text);
    decoding.plausibility = 95;
    return decoding;
}

std::optional<Decoding> decodeKerberosTime(const QString &text, bool asked)
{
    static const QRegularExpression generalizedTime(QStringLiteral("^(\\d{14})(?:\\.\\d+)?(Z?)$"));
    const QRegularExpressionMatch match = generalizedTime.match(text);
    if (match.hasMatch() && (asked || !match.captured(2).isEmpty())) {
        const QDateTime parsed = QDateTime::fromString(match.captured(1), QStringLiteral("yyyyMMddHHmmss"));
        const auto instant = fromWallClock(parsed.date(), parsed.time(), QTimeZone::utc());
        if (!instant)
            return std::nullopt;
        Decoding decoding = allNotations(*instant, text);
        decoding.plausibility = 95;
        if (match.captured(1) == QLatin1String("19700101000000"))
            decoding.notes << QStringLiteral("In a request this moment asks for the longest time the KDC grants.");
        return decoding;
    }
    static const QRegularExpression isoStart(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d"));
    if (!isoStart.match(text).hasMatch())
        return std::nullopt;
    const auto instant = fromIso8601(QString(text).replace(u' ', u'T'));
    if (!instant)
        return std::nullopt;
    Decoding decoding = allNotations(*instant, text);
    decoding.plausibility = 90;
    return decoding;
}

std::optional<Decoding> decodeUnixTime(const QString &text, bool asked)
{
    const auto number = typedNumber(text);
    constexpr qint64 largest = 253'402'300'799; // the last second of the year 9999
    if (!number || number->hexadecimal || number->value < 0 || number->value > largest)
        return std::nullopt;
    if (!asked && (number->value < year2000 || number->value > year2100))
        return std::nullopt;
    Decoding decoding = allNotations(instantFromSeconds(number->value), text);
    decoding.plausibility = 60;
    return decoding;
}

std::optional<Decoding> decodeTokenSize(const QString &text, bool)
{
    // Microsoft's estimate: 1200 + 40 d + 8 s, where d counts domain local groups, universal groups of other domains
    // and SIDs of the history, and s global groups and universal groups of the own domain (support article on
    // MaxTokenSize).
    static const QRegularExpression form(QStringLiteral("^d\\s*=\\s*(\\d{1,6})[\\s,;]+s\\s*=\\s*(\\d{1,6})$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr qint64 fixedBytes = 1200;
    constexpr qint64 bytesPerLarge = 40;
    constexpr qint64 bytesPerSmall = 8;
    constexpr qint64 defaultLimit = 48'000; // since Windows 8 and Server 2012; 12,000 before
    constexpr qint64 headerAllowance = 200;
    const qint64 size =
        fixedBytes + bytesPerLarge * match.captured(1).toLongLong() + bytesPerSmall * match.captured(2).toLongLong();
    const qint64 header = (size + 2) / 3 * 4 + headerAllowance;
    Decoding decoding;
    decoding.value = text;
    decoding.summary = QStringLiteral("about %1 bytes").arg(size);
    decoding.items << DecodedItem { QStringLiteral("Token"), QStringLiteral("about %1 bytes").arg(size), {} };
    decoding.items << DecodedItem { QStringLiteral("HTTP header"), QStringLiteral("about %1 bytes").arg(header), {} };
    decoding.items << DecodedItem { QStringLiteral("MaxTokenSize"),
        size > defaultLimit ? QStringLiteral("exceeds 48000, the default")
                            : QStringLiteral("within 48000, the default"),
        {} };
    decoding.notes << QStringLiteral("d: domain local groups, universal groups of other domains and old SIDs. s: "
                                     "global groups and universal groups of the user's own domain.");
    decoding.plausibility = 95;
    return decoding;
}

} // namespace kerbscope
