// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/storedvalue.h"
#include "core/krb/ticketlisting.h"

namespace kerbscope {

// What listings hold, for storedvalue.h. Whoever adds a field to one of these structs gives it a key here, so that it
// is kept with the case; tests/support/fieldguard.h does not compile until its list of fields is complete again.

template <typename Archive, IsAs<Principal> T> void fields(Archive &archive, T &value)
{
    archive("name", value.components)("realm", value.realm);
}

template <typename Archive, IsAs<EncryptionType> T> void fields(Archive &archive, T &value)
{
    archive("number", value.number);
}

template <typename Archive, IsAs<TicketFlags> T> void fields(Archive &archive, T &value)
{
    archive("value", value.value);
}

template <typename Archive, IsAs<Ticket> T> void fields(Archive &archive, T &value)
{
    archive("client", value.client)("server", value.server)("authTime", value.authTime)("startTime", value.startTime)(
        "endTime", value.endTime);
    archive("renewUntil", value.renewUntil)("flags", value.flags)("ticketEtype", value.ticketEtype)(
        "sessionKeyEtype", value.sessionKeyEtype);
    archive("kvno", value.kvno)("kdc", value.kdc)("cacheFlags", value.cacheFlags)("addresses", value.addresses)(
        "markedExpired", value.markedExpired);
    archive("ticketServer", value.ticketServer)("line", value.line);
}

template <typename Archive, IsAs<KeytabEntry> T> void fields(Archive &archive, T &value)
{
    archive("principal", value.principal)("kvno", value.kvno)("etype", value.etype)("timestamp", value.timestamp);
}

template <typename Archive, IsAs<TicketCache> T> void fields(Archive &archive, T &value)
{
    archive("kind", value.kind)("name", value.name)("logonId", value.logonId)("client", value.client)(
        "tickets", value.tickets)("keys", value.keys);
    archive("kdcOffset", value.kdcOffsetSeconds);
}

template <typename Archive, IsAs<LogonSession> T> void fields(Archive &archive, T &value)
{
    archive("logonId", value.logonId)("user", value.user)("package", value.package)("type", value.type);
}

template <typename Archive, IsAs<ListingFact> T> void fields(Archive &archive, T &value)
{
    archive("name", value.name)("value", value.value)("line", value.line);
}

template <typename Archive, IsAs<ListingError> T> void fields(Archive &archive, T &value)
{
    archive("text", value.text)("codes", value.codes);
}

template <typename Archive, IsAs<Place> T> void fields(Archive &archive, T &value)
{
    archive("source", value.source)("offset", value.offset)("line", value.line)("column", value.column);
}

template <typename Archive, IsAs<ReadWarning> T> void fields(Archive &archive, T &value)
{
    archive("text", value.text)("where", value.where);
}

template <typename Archive, IsAs<Error> T> void fields(Archive &archive, T &value)
{
    archive("kind", value.kind)("what", value.what)("where", value.where)("advice", value.advice);
}

template <typename Archive, IsAs<TicketListing> T> void fields(Archive &archive, T &value)
{
    archive("dialect", value.dialect)("subcommand", value.subcommand)("caches", value.caches)(
        "sessions", value.sessions)("facts", value.facts);
    archive("error", value.error)("zone", value.zone)("datesAmbiguous", value.datesAmbiguous)(
        "warnings", value.warnings);
}

} // namespace kerbscope
