// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/storedevents.h"
#include "core/evidence/imported.h"

namespace kerbscope {

// What captures, headers and PAC files yielded, for storedvalue.h; as in storedtickets.h.

template <typename Archive, IsAs<IpAddress> T> void fields(Archive &archive, T &value)
{
    auto &bytes = value.bytes;
    // Sixteen bytes as two numbers; JSON has no bytes.
    std::array<qint64, 2> halves {};
    for (size_t i = 0; i < bytes.size(); ++i)
        halves[i / 8] = static_cast<qint64>(static_cast<quint64>(halves[i / 8]) << 8 | bytes[i]);
    archive("high", halves[0])("low", halves[1])("v6", value.isV6);
    if constexpr (!std::is_const_v<T>) {
        for (size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<quint8>(static_cast<quint64>(halves[i / 8]) >> (56 - i % 8 * 8));
    }
}

template <typename Archive, IsAs<Endpoint> T> void fields(Archive &archive, T &value)
{
    archive("address", value.address)("port", value.port);
}

template <typename Archive, IsAs<KdcOptions> T> void fields(Archive &archive, T &value)
{
    archive("value", value.value);
}

template <typename Archive, IsAs<ClearTicket> T> void fields(Archive &archive, T &value)
{
    archive("server", value.server)("etype", value.etype)("kvno", value.kvno)("cipherBytes", value.cipherBytes);
}

template <typename Archive, IsAs<KrbMessage> T> void fields(Archive &archive, T &value)
{
    archive("type", value.type)("client", value.client)("server", value.server)("etypes", value.etypes)(
        "options", value.options)("nonce", value.nonce);
    archive("till", value.till)("padata", value.padataTypes)("ticket", value.ticket)("replyEtype", value.replyEtype);
    archive("preAuthenticated", value.preAuthenticated)("pacRequest", value.pacRequest)("errorCode", value.errorCode);
    archive("serverTime", value.serverTime)("clientTime", value.clientTime)("errorText", value.errorText)(
        "ntstatus", value.ntstatus);
    archive("size", value.size)("truncated", value.truncated);
}

template <typename Archive, IsAs<CapturedMessage> T> void fields(Archive &archive, T &value)
{
    archive("frame", value.frame)("time", value.time)("transport", value.transport)("source", value.source)(
        "destination", value.destination);
    archive("message", value.message)("answers", value.answers)("answered", value.answered)(
        "insideToken", value.insideToken)("quoted", value.quoted);
}

template <typename Archive, IsAs<CapturedSignOn> T> void fields(Archive &archive, T &value)
{
    archive("frame", value.frame)("time", value.time)("source", value.source)("destination", value.destination)(
        "where", value.where)("scheme", value.scheme);
    archive("wrapping", value.wrapping)("ntlm", value.isNtlm)("kerberos", value.isKerberos)(
        "tokenSize", value.tokenSize)("offers", value.offers);
    archive("status", value.status)("target", value.target);
}

template <typename Archive, IsAs<CapturedDns> T> void fields(Archive &archive, T &value)
{
    archive("frame", value.frame)("question", value.question)("type", value.type)("answered", value.answered)(
        "responseCode", value.responseCode);
    archive("targets", value.targets);
}

template <typename Archive, IsAs<CapturedConnect> T> void fields(Archive &archive, T &value)
{
    archive("transport", value.transport)("client", value.client)("server", value.server)("refused", value.refused)(
        "connected", value.connected);
    archive("tries", value.tries);
}

template <typename Archive, IsAs<CaptureReport> T> void fields(Archive &archive, T &value)
{
    archive("format", value.format)("packets", value.packets)("dated", value.dated)("endedAt", value.endedAt)("messages", value.messages)(
        "signOns", value.signOns)("dns", value.dns);
    archive("kdcConnects", value.kdcConnects)("failedConnects", value.failedConnects)(
        "clockOffset", value.clockOffsetSeconds)("warnings", value.warnings);
}

template <typename Archive, IsAs<NtlmMessage> T> void fields(Archive &archive, T &value)
{
    archive("type", value.type)("flags", value.flags)("domain", value.domain)("user", value.user)(
        "workstation", value.workstation);
    archive("dnsDomain", value.dnsDomain)("dnsComputer", value.dnsComputer);
}

template <typename Archive, IsAs<SecurityToken> T> void fields(Archive &archive, T &value)
{
    archive("wrapping", value.wrapping)("mechanisms", value.mechanisms)("chosen", value.chosen)(
        "negState", value.negState)("kerberos", value.kerberos);
    archive("ntlm", value.ntlm)("size", value.size)("truncated", value.truncated);
}

template <typename Archive, IsAs<HttpToken> T> void fields(Archive &archive, T &value)
{
    archive("header", value.header)("scheme", value.scheme)("token", value.token)("damage", value.damage)(
        "folded", value.folded)("line", value.line);
}

template <typename Archive, IsAs<HttpOffer> T> void fields(Archive &archive, T &value)
{
    archive("fromProxy", value.fromProxy)("schemes", value.schemes)("line", value.line);
}

template <typename Archive, IsAs<HttpRequestLine> T> void fields(Archive &archive, T &value)
{
    archive("method", value.method)("target", value.target)("line", value.line);
}

template <typename Archive, IsAs<HttpAuth> T> void fields(Archive &archive, T &value)
{
    archive("requests", value.requests)("statusCodes", value.statusCodes)("offers", value.offers)(
        "tokens", value.tokens);
    archive("basicPasswordSeen", value.basicPasswordSeen);
}

template <typename Archive, IsAs<PacEntry> T> void fields(Archive &archive, T &value)
{
    archive("kind", value.kind)("host", value.host)("port", value.port);
}

template <typename Archive, IsAs<PacReport> T> void fields(Archive &archive, T &value)
{
    archive("url", value.url)("host", value.host)("result", value.result)("entries", value.entries)(
        "decidingLines", value.decidingLines);
    archive("lookups", value.lookups)("alerts", value.alerts)("scriptError", value.scriptError);
}

} // namespace kerbscope
