// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <cmath>

namespace kerbscope::ui::format {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kerbscope::ui::format", text);
}

struct FlagWord {
    const char *name; ///< of TicketFlags::names()
    const char *word;
    const char *meaning;
};

constexpr FlagWord flagWords[] = {
    { "forwardable", QT_TRANSLATE_NOOP("kerbscope::ui::format", "forwardable"),
        QT_TRANSLATE_NOOP("kerbscope::ui::format", "A new ticket with another network address may be got from it.") },
    { "forwarded", QT_TRANSLATE_NOOP("kerbscope::ui::format", "forwarded"),
        QT_TRANSLATE_NOOP("kerbscope::ui::format", "It was forwarded, or made from one that was.") },
    { "proxiable", QT_TRANSLATE_NOOP("kerbscope::ui::format", "proxiable"),
        QT_TRANSLATE_NOOP("kerbscope::ui::format", "A service ticket for another address may be got from it.") },
    { "proxy", QT_TRANSLATE_NOOP("kerbscope::ui::format", "proxy ticket"),
        QT_TRANSLATE_NOOP("kerbscope::ui::format", "It was made for a service that acts for the user.") },
    { "may-postdate", QT_TRANSLATE_NOOP("kerbscope::ui::format", "may be postdated"),
        QT_TRANSLATE_NOOP("kerbscope::ui::format", "A ticket that begins later may be got from it.") },
    { "postdated", QT_TRANSLATE_NOOP("kerbscope::ui::format", "postdated"),
        QT_TRANSLATE_NOOP("kerbscope::ui::format", "It was asked for in advance, to begin later.") },
    { "invalid", QT_TRANSLATE_NOOP("kerbscope::ui::format", "not valid yet"),
        QT_TRANSLATE_NOOP("kerbscope::ui::format", "The KDC must validate it before it can be used.") },
    { "renewable", QT_TRANSLATE_NOOP("kerbscope::ui::format", "renewable"),
        QT_TRANSLATE_NOOP("kerbscope::ui::format", "It can be renewed without the password until its renewal ends.") },
    { "initial", QT_TRANSLATE_NOOP("kerbscope::ui::format", "from a sign-on"),
        QT_TRANSLATE_NOOP("kerbscope::ui::format", "It came from a sign-on itself, not from another ticket.") },
    { "pre-authent", QT_TRANSLATE_NOOP("kerbscope::ui::format", "pre-authenticated"),
        QT_TRANSLATE_NOOP("kerbscope::ui::format", "The KDC had proof of the password or key before it answered.") },
    { "hw-authent", QT_TRANSLATE_NOOP("kerbscope::ui::format", "hardware-authenticated"),
        QT_TRANSLATE_NOOP("kerbscope::ui::format", "A device such as a smart card was needed for the sign-on.") },
    { "transited-policy-checked", QT_TRANSLATE_NOOP("kerbscope::ui::format", "trust path checked"),
        QT_TRANSLATE_NOOP("kerbscope::ui::format", "The KDC has checked the realms that the ticket came through.") },
    { "ok-as-delegate", QT_TRANSLATE_NOOP("kerbscope::ui::format", "may be delegated to"),
        QT_TRANSLATE_NOOP("kerbscope::ui::format", "The service is trusted to act for the user.") },
    { "enc-pa-rep", QT_TRANSLATE_NOOP("kerbscope::ui::format", "name canonicalized"),
        QT_TRANSLATE_NOOP("kerbscope::ui::format", "The answer's extra data were protected; Windows prints name_canonicalize.") },
    { "anonymous", QT_TRANSLATE_NOOP("kerbscope::ui::format", "anonymous"),
        QT_TRANSLATE_NOOP("kerbscope::ui::format", "It names nobody: it was got without an identity.") },
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
        return tr("< 1 %");
    if (share > 0.99)
        return tr("> 99 %");
    return tr("%1 %").arg(QLocale().toString(std::lround(share * 100)));
}

QString duration(std::chrono::seconds length)
{
    const auto total = std::chrono::abs(length).count();
    const auto days = total / 86400;
    const auto hours = total / 3600 % 24;
    const auto minutes = total / 60 % 60;
    if (days > 0)
        return hours > 0 ? tr("%1 d %2 h").arg(days).arg(hours) : tr("%1 d").arg(days);
    if (hours > 0)
        return minutes > 0 ? tr("%1 h %2 min").arg(hours).arg(minutes) : tr("%1 h").arg(hours);
    if (minutes > 0)
        return tr("%1 min").arg(minutes);
    return tr("%1 s").arg(total);
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
        parts << (row ? tr(row->word) : name);
    }
    return parts.join(tr(", "));
}

QString flagMeaning(const QString &name)
{
    const FlagWord *row = flagWord(name);
    return row ? tr(row->meaning) : QString();
}

} // namespace kerbscope::ui::format
