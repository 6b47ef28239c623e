// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/listingjson.h"

#include <QJsonArray>

namespace kerbscope {

namespace {

// Writing: absent and empty values leave no trace.

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, const QString &key, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(key, QJsonArray::fromStringList(texts));
}

void put(QJsonObject &object, const QString &key, bool value)
{
    if (value)
        object.insert(key, true);
}

template <typename T, typename Number>
void putOptional(QJsonObject &object, const QString &key, const std::optional<T> &value, Number number)
{
    if (value)
        object.insert(key, static_cast<qint64>(number(*value)));
}

qint64 microseconds(Instant instant) { return instant.time_since_epoch().count(); }

qint64 same(qint64 number) { return number; }

template <typename T>
void putList(QJsonObject &object, const QString &key, const QList<T> &values, QJsonObject (*stored)(const T &))
{
    if (values.isEmpty())
        return;
    QJsonArray array;
    for (const T &value : values)
        array << stored(value);
    object.insert(key, array);
}

// Reading.

QString text(const QJsonObject &object, const QString &key) { return object.value(key).toString(); }

QStringList texts(const QJsonObject &object, const QString &key)
{
    QStringList list;
    const QJsonArray array = object.value(key).toArray();
    for (const QJsonValue &value : array)
        list << value.toString();
    return list;
}

std::optional<qint64> number(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

template <typename T, typename Make>
std::optional<T> optionalOf(const QJsonObject &object, const QString &key, Make make)
{
    const std::optional<qint64> found = number(object, key);
    return found ? std::optional<T>(make(*found)) : std::nullopt;
}

Instant instant(qint64 microsecondsSinceEpoch) { return Instant(std::chrono::microseconds(microsecondsSinceEpoch)); }

EncryptionType etype(qint64 value) { return { static_cast<qint32>(value) }; }

template <typename T> QList<T> listOf(const QJsonObject &object, const QString &key, T (*made)(const QJsonObject &))
{
    QList<T> list;
    const QJsonArray array = object.value(key).toArray();
    for (const QJsonValue &value : array)
        list << made(value.toObject());
    return list;
}

// The parts.

QJsonObject principalToStored(const Principal &principal)
{
    QJsonObject object;
    put(object, QStringLiteral("name"), principal.components);
    put(object, QStringLiteral("realm"), principal.realm);
    return object;
}

Principal principalFromStored(const QJsonObject &object)
{
    return { texts(object, QStringLiteral("name")), text(object, QStringLiteral("realm")) };
}

QJsonObject placeToStored(const Place &place)
{
    QJsonObject object;
    put(object, QStringLiteral("source"), place.source);
    putOptional(object, QStringLiteral("offset"), place.offset, same);
    putOptional(object, QStringLiteral("line"), place.line, same);
    putOptional(object, QStringLiteral("column"), place.column, same);
    return object;
}

Place placeFromStored(const QJsonObject &object)
{
    const auto toInt = [](qint64 value) { return static_cast<int>(value); };
    return { text(object, QStringLiteral("source")), number(object, QStringLiteral("offset")),
        optionalOf<int>(object, QStringLiteral("line"), toInt),
        optionalOf<int>(object, QStringLiteral("column"), toInt) };
}

QJsonObject keyToStored(const KeytabEntry &entry)
{
    QJsonObject object;
    object.insert(QStringLiteral("principal"), principalToStored(entry.principal));
    object.insert(QStringLiteral("kvno"), static_cast<qint64>(entry.kvno));
    putOptional(object, QStringLiteral("etype"), entry.etype, [](EncryptionType type) { return type.number; });
    putOptional(object, QStringLiteral("timestamp"), entry.timestamp, microseconds);
    return object;
}

KeytabEntry keyFromStored(const QJsonObject &object)
{
    return { principalFromStored(object.value(QStringLiteral("principal")).toObject()),
        static_cast<quint32>(object.value(QStringLiteral("kvno")).toInteger()),
        optionalOf<EncryptionType>(object, QStringLiteral("etype"), etype),
        optionalOf<Instant>(object, QStringLiteral("timestamp"), instant) };
}

QJsonObject sessionToStored(const LogonSession &session)
{
    QJsonObject object;
    put(object, QStringLiteral("logonId"), session.logonId);
    put(object, QStringLiteral("user"), session.user);
    put(object, QStringLiteral("package"), session.package);
    put(object, QStringLiteral("type"), session.type);
    return object;
}

LogonSession sessionFromStored(const QJsonObject &object)
{
    return { text(object, QStringLiteral("logonId")), text(object, QStringLiteral("user")),
        text(object, QStringLiteral("package")), text(object, QStringLiteral("type")) };
}

QJsonObject factToStored(const ListingFact &fact)
{
    QJsonObject object;
    put(object, QStringLiteral("name"), fact.name);
    put(object, QStringLiteral("value"), fact.value);
    if (fact.line != 0)
        object.insert(QStringLiteral("line"), fact.line);
    return object;
}

ListingFact factFromStored(const QJsonObject &object)
{
    return { text(object, QStringLiteral("name")), text(object, QStringLiteral("value")),
        object.value(QStringLiteral("line")).toInt() };
}

QJsonObject warningToStored(const ReadWarning &warning)
{
    QJsonObject object = placeToStored(warning.where);
    put(object, QStringLiteral("text"), warning.text);
    return object;
}

ReadWarning warningFromStored(const QJsonObject &object)
{
    return { text(object, QStringLiteral("text")), placeFromStored(object) };
}

} // namespace

QJsonObject ticketToStored(const Ticket &ticket)
{
    const auto etypeNumber = [](EncryptionType type) { return type.number; };
    QJsonObject object;
    object.insert(QStringLiteral("client"), principalToStored(ticket.client));
    object.insert(QStringLiteral("server"), principalToStored(ticket.server));
    putOptional(object, QStringLiteral("authTime"), ticket.authTime, microseconds);
    putOptional(object, QStringLiteral("startTime"), ticket.startTime, microseconds);
    putOptional(object, QStringLiteral("endTime"), ticket.endTime, microseconds);
    putOptional(object, QStringLiteral("renewUntil"), ticket.renewUntil, microseconds);
    putOptional(object, QStringLiteral("flags"), ticket.flags, [](TicketFlags flags) { return flags.value; });
    putOptional(object, QStringLiteral("ticketEtype"), ticket.ticketEtype, etypeNumber);
    putOptional(object, QStringLiteral("sessionKeyEtype"), ticket.sessionKeyEtype, etypeNumber);
    putOptional(object, QStringLiteral("kvno"), ticket.kvno, same);
    put(object, QStringLiteral("kdc"), ticket.kdc);
    put(object, QStringLiteral("cacheFlags"), ticket.cacheFlags);
    put(object, QStringLiteral("addresses"), ticket.addresses);
    put(object, QStringLiteral("markedExpired"), ticket.markedExpired);
    if (ticket.ticketServer)
        object.insert(QStringLiteral("ticketServer"), principalToStored(*ticket.ticketServer));
    if (ticket.line != 0)
        object.insert(QStringLiteral("line"), ticket.line);
    return object;
}

Ticket ticketFromStored(const QJsonObject &object)
{
    Ticket ticket;
    ticket.client = principalFromStored(object.value(QStringLiteral("client")).toObject());
    ticket.server = principalFromStored(object.value(QStringLiteral("server")).toObject());
    ticket.authTime = optionalOf<Instant>(object, QStringLiteral("authTime"), instant);
    ticket.startTime = optionalOf<Instant>(object, QStringLiteral("startTime"), instant);
    ticket.endTime = optionalOf<Instant>(object, QStringLiteral("endTime"), instant);
    ticket.renewUntil = optionalOf<Instant>(object, QStringLiteral("renewUntil"), instant);
    ticket.flags = optionalOf<TicketFlags>(
        object, QStringLiteral("flags"), [](qint64 value) { return TicketFlags { static_cast<quint32>(value) }; });
    ticket.ticketEtype = optionalOf<EncryptionType>(object, QStringLiteral("ticketEtype"), etype);
    ticket.sessionKeyEtype = optionalOf<EncryptionType>(object, QStringLiteral("sessionKeyEtype"), etype);
    ticket.kvno =
        optionalOf<quint32>(object, QStringLiteral("kvno"), [](qint64 value) { return static_cast<quint32>(value); });
    ticket.kdc = text(object, QStringLiteral("kdc"));
    ticket.cacheFlags = texts(object, QStringLiteral("cacheFlags"));
    ticket.addresses = texts(object, QStringLiteral("addresses"));
    ticket.markedExpired = object.value(QStringLiteral("markedExpired")).toBool();
    if (object.contains(QStringLiteral("ticketServer")))
        ticket.ticketServer = principalFromStored(object.value(QStringLiteral("ticketServer")).toObject());
    ticket.line = object.value(QStringLiteral("line")).toInt();
    return ticket;
}

QJsonObject cacheToStored(const TicketCache &cache)
{
    QJsonObject object;
    put(object, QStringLiteral("kind"), cache.kind);
    put(object, QStringLiteral("name"), cache.name);
    put(object, QStringLiteral("logonId"), cache.logonId);
    if (cache.client)
        object.insert(QStringLiteral("client"), principalToStored(*cache.client));
    putList(object, QStringLiteral("keys"), cache.keys, keyToStored);
    putOptional(object, QStringLiteral("kdcOffset"), cache.kdcOffsetSeconds, same);
    return object;
}

TicketCache cacheFromStored(const QJsonObject &object)
{
    TicketCache cache;
    cache.kind = text(object, QStringLiteral("kind"));
    cache.name = text(object, QStringLiteral("name"));
    cache.logonId = text(object, QStringLiteral("logonId"));
    if (object.contains(QStringLiteral("client")))
        cache.client = principalFromStored(object.value(QStringLiteral("client")).toObject());
    cache.keys = listOf(object, QStringLiteral("keys"), keyFromStored);
    cache.kdcOffsetSeconds =
        optionalOf<int>(object, QStringLiteral("kdcOffset"), [](qint64 value) { return static_cast<int>(value); });
    return cache;
}

QJsonObject listingToStored(const TicketListing &listing)
{
    QJsonObject object;
    put(object, QStringLiteral("dialect"), listing.dialect);
    put(object, QStringLiteral("subcommand"), listing.subcommand);
    putList(object, QStringLiteral("sessions"), listing.sessions, sessionToStored);
    putList(object, QStringLiteral("facts"), listing.facts, factToStored);
    if (listing.error) {
        QJsonObject error;
        put(error, QStringLiteral("text"), listing.error->text);
        put(error, QStringLiteral("codes"), listing.error->codes);
        object.insert(QStringLiteral("error"), error);
    }
    put(object, QStringLiteral("zone"), listing.zone);
    put(object, QStringLiteral("datesAmbiguous"), listing.datesAmbiguous);
    putList(object, QStringLiteral("warnings"), listing.warnings, warningToStored);
    return object;
}

TicketListing listingFromStored(const QJsonObject &object)
{
    TicketListing listing;
    listing.dialect = text(object, QStringLiteral("dialect"));
    listing.subcommand = text(object, QStringLiteral("subcommand"));
    listing.sessions = listOf(object, QStringLiteral("sessions"), sessionFromStored);
    listing.facts = listOf(object, QStringLiteral("facts"), factFromStored);
    if (object.contains(QStringLiteral("error"))) {
        const QJsonObject error = object.value(QStringLiteral("error")).toObject();
        listing.error = ListingError { text(error, QStringLiteral("text")), texts(error, QStringLiteral("codes")) };
    }
    listing.zone = text(object, QStringLiteral("zone"));
    listing.datesAmbiguous = object.value(QStringLiteral("datesAmbiguous")).toBool();
    listing.warnings = listOf(object, QStringLiteral("warnings"), warningFromStored);
    return listing;
}

} // namespace kerbscope
