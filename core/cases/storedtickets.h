// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/storedvalue.h"
#include "core/krb/ticketlisting.h"

namespace kerbscope {

// What listings hold, for storedvalue.h. The structured bindings name every field: whoever adds one is stopped here by the
// compiler and gives it a key, so that it is kept with the case.

template<typename Archive, IsAs<Principal> T>
void fields(Archive &archive, T &value)
{
    auto &[components, realm] = value;
    archive("name", components)("realm", realm);
}

template<typename Archive, IsAs<EncryptionType> T>
void fields(Archive &archive, T &value)
{
    auto &[number] = value;
    archive("number", number);
}

template<typename Archive, IsAs<TicketFlags> T>
void fields(Archive &archive, T &value)
{
    auto &[bits] = value;
    archive("value", bits);
}

template<typename Archive, IsAs<Ticket> T>
void fields(Archive &archive, T &value)
{
    auto &[client, server, authTime, startTime, endTime, renewUntil, flags, ticketEtype, sessionKeyEtype, kvno, kdc, cacheFlags,
        addresses, markedExpired, ticketServer, line] = value;
    archive("client", client)("server", server)("authTime", authTime)("startTime", startTime)("endTime", endTime);
    archive("renewUntil", renewUntil)("flags", flags)("ticketEtype", ticketEtype)("sessionKeyEtype", sessionKeyEtype);
    archive("kvno", kvno)("kdc", kdc)("cacheFlags", cacheFlags)("addresses", addresses)("markedExpired", markedExpired);
    archive("ticketServer", ticketServer)("line", line);
}

template<typename Archive, IsAs<KeytabEntry> T>
void fields(Archive &archive, T &value)
{
    auto &[principal, kvno, etype, timestamp] = value;
    archive("principal", principal)("kvno", kvno)("etype", etype)("timestamp", timestamp);
}

template<typename Archive, IsAs<TicketCache> T>
void fields(Archive &archive, T &value)
{
    auto &[kind, name, logonId, client, tickets, keys, kdcOffsetSeconds] = value;
    archive("kind", kind)("name", name)("logonId", logonId)("client", client)("tickets", tickets)("keys", keys);
    archive("kdcOffset", kdcOffsetSeconds);
}

template<typename Archive, IsAs<LogonSession> T>
void fields(Archive &archive, T &value)
{
    auto &[logonId, user, package, type] = value;
    archive("logonId", logonId)("user", user)("package", package)("type", type);
}

template<typename Archive, IsAs<ListingFact> T>
void fields(Archive &archive, T &value)
{
    auto &[name, text, line] = value;
    archive("name", name)("value", text)("line", line);
}

template<typename Archive, IsAs<ListingError> T>
void fields(Archive &archive, T &value)
{
    auto &[text, codes] = value;
    archive("text", text)("codes", codes);
}

template<typename Archive, IsAs<Place> T>
void fields(Archive &archive, T &value)
{
    auto &[source, offset, line, column] = value;
    archive("source", source)("offset", offset)("line", line)("column", column);
}

template<typename Archive, IsAs<ReadWarning> T>
void fields(Archive &archive, T &value)
{
    auto &[text, where] = value;
    archive("text", text)("where", where);
}

template<typename Archive, IsAs<Error> T>
void fields(Archive &archive, T &value)
{
    auto &[kind, what, where, advice] = value;
    archive("kind", kind)("what", what)("where", where)("advice", advice);
}

template<typename Archive, IsAs<TicketListing> T>
void fields(Archive &archive, T &value)
{
    auto &[dialect, subcommand, caches, sessions, facts, error, zone, datesAmbiguous, warnings] = value;
    archive("dialect", dialect)("subcommand", subcommand)("caches", caches)("sessions", sessions)("facts", facts);
    archive("error", error)("zone", zone)("datesAmbiguous", datesAmbiguous)("warnings", warnings);
}

} // namespace kerbscope
