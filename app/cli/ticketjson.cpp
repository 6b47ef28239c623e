// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ticketjson.h"

#include "app/cli/evidencejson.h"

namespace kerbscope::cli {

namespace {

template <typename T, typename Function> QJsonValue orNull(const std::optional<T> &value, Function &&toJson)
{
    return value ? QJsonValue(toJson(*value)) : QJsonValue();
}

QJsonValue timeOrNull(const std::optional<Instant> &time)
{
    return orNull(time, [](Instant instant) { return toIso8601(instant); });
}

QJsonValue etypeOrNull(const std::optional<EncryptionType> &etype)
{
    return orNull(etype, [](EncryptionType type) { return type.number; });
}

QJsonValue nameOrNull(const Principal &principal, const QString &kind)
{
    return principal.isEmpty() ? QJsonValue() : QJsonValue(principalText(principal, kind));
}

QJsonObject toJson(const Ticket &ticket, const QString &kind)
{
    QJsonObject json {
        { QStringLiteral("client"), nameOrNull(ticket.client, kind) },
        { QStringLiteral("server"), nameOrNull(ticket.server, kind) },
        { QStringLiteral("authTime"), timeOrNull(ticket.authTime) },
        { QStringLiteral("startTime"), timeOrNull(ticket.startTime) },
        { QStringLiteral("endTime"), timeOrNull(ticket.endTime) },
        { QStringLiteral("renewUntil"), timeOrNull(ticket.renewUntil) },
        { QStringLiteral("flags"), QJsonArray::fromStringList(ticket.flags ? ticket.flags->names() : QStringList()) },
        { QStringLiteral("flagsValue"),
            orNull(ticket.flags, [](TicketFlags flags) { return static_cast<qint64>(flags.value); }) },
        { QStringLiteral("ticketEtype"), etypeOrNull(ticket.ticketEtype) },
        { QStringLiteral("sessionKeyEtype"), etypeOrNull(ticket.sessionKeyEtype) },
        { QStringLiteral("kvno"), orNull(ticket.kvno, [](quint32 kvno) { return static_cast<qint64>(kvno); }) },
        { QStringLiteral("kdc"), ticket.kdc.isEmpty() ? QJsonValue() : QJsonValue(ticket.kdc) },
        { QStringLiteral("cacheFlags"), QJsonArray::fromStringList(ticket.cacheFlags) },
    };
    if (!ticket.addresses.isEmpty())
        json.insert(QStringLiteral("addresses"), QJsonArray::fromStringList(ticket.addresses));
    if (ticket.ticketServer)
        json.insert(QStringLiteral("ticketServer"), principalText(*ticket.ticketServer, kind));
    if (ticket.markedExpired)
        json.insert(QStringLiteral("markedExpired"), true);
    if (ticket.line > 0)
        json.insert(QStringLiteral("line"), ticket.line);
    return json;
}

QJsonObject toJson(const KeytabEntry &key)
{
    return QJsonObject {
        { QStringLiteral("principal"), key.principal.toString() },
        { QStringLiteral("kvno"), static_cast<qint64>(key.kvno) },
        { QStringLiteral("etype"), etypeOrNull(key.etype) },
        { QStringLiteral("timestamp"), timeOrNull(key.timestamp) },
    };
}

QJsonObject toJson(const TicketCache &cache)
{
    QJsonObject json {
        { QStringLiteral("kind"), cache.kind },
        { QStringLiteral("name"), cache.name },
        { QStringLiteral("client"), cache.client ? nameOrNull(*cache.client, cache.kind) : QJsonValue() },
    };
    if (!cache.logonId.isEmpty())
        json.insert(QStringLiteral("logonId"), cache.logonId);
    if (cache.kdcOffsetSeconds)
        json.insert(QStringLiteral("kdcOffsetSeconds"), *cache.kdcOffsetSeconds);
    if (cache.kind == QLatin1String("keytab")) {
        QJsonArray keys;
        for (const KeytabEntry &key : cache.keys)
            keys << toJson(key);
        json.insert(QStringLiteral("keys"), keys);
    } else {
        QJsonArray tickets;
        for (const Ticket &ticket : cache.tickets)
            tickets << toJson(ticket, cache.kind);
        json.insert(QStringLiteral("tickets"), tickets);
    }
    return json;
}

} // namespace

QString principalText(const Principal &principal, const QString &kind)
{
    if (kind != QLatin1String("klist-windows") || principal.realm.isNull())
        return principal.toString();
    return principal.components.join(u'/') + u'@' + principal.realm;
}

QJsonObject ticketListingToJson(const TicketListing &listing, const QList<Finding> &findings)
{
    QJsonArray caches;
    for (const TicketCache &cache : listing.caches)
        caches << toJson(cache);
    QJsonArray warnings;
    for (const ReadWarning &warning : listing.warnings)
        warnings << warning.toString();
    QJsonObject json {
        { QStringLiteral("schema"), 1 },
        { QStringLiteral("dialect"), listing.dialect },
        { QStringLiteral("subcommand"), listing.subcommand },
        { QStringLiteral("caches"), caches },
        { QStringLiteral("zone"), listing.zone },
        { QStringLiteral("datesAmbiguous"), listing.datesAmbiguous },
        { QStringLiteral("warnings"), warnings },
        { QStringLiteral("findings"), jsonOf(findings) },
    };
    if (!listing.sessions.isEmpty()) {
        QJsonArray sessions;
        for (const LogonSession &session : listing.sessions)
            sessions << QJsonObject { { QStringLiteral("logonId"), session.logonId },
                { QStringLiteral("user"), session.user }, { QStringLiteral("package"), session.package },
                { QStringLiteral("type"), session.type } };
        json.insert(QStringLiteral("sessions"), sessions);
    }
    if (!listing.facts.isEmpty()) {
        QJsonArray facts;
        for (const ListingFact &fact : listing.facts)
            facts << QJsonObject { { QStringLiteral("name"), fact.name }, { QStringLiteral("value"), fact.value } };
        json.insert(QStringLiteral("facts"), facts);
    }
    if (listing.error)
        json.insert(QStringLiteral("error"),
            QJsonObject { { QStringLiteral("text"), listing.error->text },
                { QStringLiteral("codes"), QJsonArray::fromStringList(listing.error->codes) } });
    return json;
}

} // namespace kerbscope::cli
