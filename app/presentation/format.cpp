// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <cmath>

namespace kerbscope::ui::format {

namespace {

struct Phrase {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

struct FlagWord {
    const char *name; ///< of TicketFlags::names()
    const char *word;
    const char *meaning;
};

constexpr FlagWord flagWords[] = {
    { "forwardable", QT_TRANSLATE_NOOP("Format", "forwardable"),
        QT_TRANSLATE_NOOP("Format", "A new ticket with another network address may be got from it.") },
    { "forwarded", QT_TRANSLATE_NOOP("Format", "forwarded"),
        QT_TRANSLATE_NOOP("Format", "It was forwarded, or made from one that was.") },
    { "proxiable", QT_TRANSLATE_NOOP("Format", "proxiable"),
        QT_TRANSLATE_NOOP("Format", "A service ticket for another address may be got from it.") },
    { "proxy", QT_TRANSLATE_NOOP("Format", "proxy ticket"),
        QT_TRANSLATE_NOOP("Format", "It was made for a service that acts for the user.") },
    { "may-postdate", QT_TRANSLATE_NOOP("Format", "may be postdated"),
        QT_TRANSLATE_NOOP("Format", "A ticket that begins later may be got from it.") },
    { "postdated", QT_TRANSLATE_NOOP("Format", "postdated"),
        QT_TRANSLATE_NOOP("Format", "It was asked for in advance, to begin later.") },
    { "invalid", QT_TRANSLATE_NOOP("Format", "not valid yet"),
        QT_TRANSLATE_NOOP("Format", "The KDC must validate it before it can be used.") },
    { "renewable", QT_TRANSLATE_NOOP("Format", "renewable"),
        QT_TRANSLATE_NOOP("Format", "It can be renewed without the password until its renewal ends.") },
    { "initial", QT_TRANSLATE_NOOP("Format", "from a sign-on"),
        QT_TRANSLATE_NOOP("Format", "It came from a sign-on itself, not from another ticket.") },
    { "pre-authent", QT_TRANSLATE_NOOP("Format", "pre-authenticated"),
        QT_TRANSLATE_NOOP("Format", "The KDC had proof of the password or key before it answered.") },
    { "hw-authent", QT_TRANSLATE_NOOP("Format", "hardware-authenticated"),
        QT_TRANSLATE_NOOP("Format", "A device such as a smart card was needed for the sign-on.") },
    { "transited-policy-checked", QT_TRANSLATE_NOOP("Format", "trust path checked"),
        QT_TRANSLATE_NOOP("Format", "The KDC has checked the realms that the ticket came through.") },
    { "ok-as-delegate", QT_TRANSLATE_NOOP("Format", "may be delegated to"),
        QT_TRANSLATE_NOOP("Format", "The service is trusted to act for the user.") },
    { "enc-pa-rep", QT_TRANSLATE_NOOP("Format", "name canonicalized"),
        QT_TRANSLATE_NOOP("Format", "The answer's extra data were protected; Windows prints name_canonicalize.") },
    { "anonymous", QT_TRANSLATE_NOOP("Format", "anonymous"),
        QT_TRANSLATE_NOOP("Format", "It names nobody: it was got without an identity.") },
};

const FlagWord *flagWord(const QString &name)
{
    for (const FlagWord &row : flagWords) {
        if (name == QLatin1String(row.name))
            return &row;
    }
    return nullptr;
}

} // namespace

QString percent(double share)
{
    if (share < 0.01)
        return Phrase::tr("< 1 %");
    if (share > 0.99)
        return Phrase::tr("> 99 %");
    return Phrase::tr("%1 %").arg(QLocale().toString(std::lround(share * 100)));
}

QString duration(std::chrono::seconds length)
{
    const auto total = std::chrono::abs(length).count();
    const auto days = total / 86400;
    const auto hours = total / 3600 % 24;
    const auto minutes = total / 60 % 60;
    if (days > 0)
        return hours > 0 ? Phrase::tr("%1 d %2 h").arg(days).arg(hours) : Phrase::tr("%1 d").arg(days);
    if (hours > 0)
        return minutes > 0 ? Phrase::tr("%1 h %2 min").arg(hours).arg(minutes) : Phrase::tr("%1 h").arg(hours);
    if (minutes > 0)
        return Phrase::tr("%1 min").arg(minutes);
    return Phrase::tr("%1 s").arg(total);
}

QString moment(Instant instant, const QTimeZone &zone)
{
    return toUtcDateTime(instant).toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString shortMoment(Instant instant, const QTimeZone &zone)
{
    return toUtcDateTime(instant).toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString zoneName(const QTimeZone &zone, Instant at)
{
    const QDateTime moment = toUtcDateTime(at).toTimeZone(zone);
    const QString name = zone.displayName(moment, QTimeZone::ShortName);
    const int offset = zone.offsetFromUtc(moment);
    if (zone == QTimeZone::utc() || (offset == 0 && name == QLatin1String("UTC")))
        return QStringLiteral("UTC");
    const QString distance = QStringLiteral("UTC%1%2:%3")
                                 .arg(offset < 0 ? QStringLiteral("-") : QStringLiteral("+"))
                                 .arg(std::abs(offset) / 3600, 2, 10, QLatin1Char('0'))
                                 .arg(std::abs(offset) / 60 % 60, 2, 10, QLatin1Char('0'));
    return name.startsWith(QLatin1String("UTC")) ? distance : QStringLiteral("%1 (%2)").arg(name, distance);
}

QString breakable(const QString &text)
{
    QString shown;
    shown.reserve(text.size() + text.size() / 4);
    for (const QChar character : text) {
        shown += character;
        if (QStringView(u"\\/@.,;:=-_").contains(character))
            shown += QChar(0x200B);
    }
    return shown;
}

QString flags(TicketFlags flags)
{
    QStringList parts;
    for (const QString &name : flags.names()) {
        const FlagWord *row = flagWord(name);
        parts << (row ? Phrase::tr(row->word) : name);
    }
    return parts.join(Phrase::tr(", "));
}

QString flagMeaning(const QString &name)
{
    const FlagWord *row = flagWord(name);
    return row ? Phrase::tr(row->meaning) : QString();
}

} // namespace kerbscope::ui::format
