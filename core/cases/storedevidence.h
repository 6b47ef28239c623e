// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/storedtickets.h"
#include "core/evidence/imported.h"

namespace kerbscope {

// What captures, headers and PAC files yielded, for storedvalue.h; as in storedtickets.h every field is named.

template<typename Archive, IsAs<IpAddress> T>
void fields(Archive &archive, T &value)
{
    auto &[bytes, isV6] = value;
    // Sixteen bytes as two numbers; JSON has no bytes.
    std::array<qint64, 2> halves {};
    for (size_t i = 0; i < bytes.size(); ++i)
        halves[i / 8] = static_cast<qint64>(static_cast<quint64>(halves[i / 8]) << 8 | bytes[i]);
    archive("high", halves[0])("low", halves[1])("v6", isV6);
    if constexpr (!std::is_const_v<T>) {
        for (size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<quint8>(static_cast<quint64>(halves[i / 8]) >> (56 - i % 8 * 8));
    }
}

template<typename Archive, IsAs<Endpoint> T>
void fields(Archive &archive, T &value)
{
    auto &[address, port] = value;
    archive("address", address)("port", port);
}

template<typename Archive, IsAs<KdcOptions> T>
void fields(Archive &archive, T &value)
{
    auto &[bits] = value;
    archive("value", bits);
}

template<typename Archive, IsAs<ClearTicket> T>
void fields(Archive &archive, T &value)
{
    auto &[server, etype, kvno, cipherBytes] = value;
    archive("server", server)("etype", etype)("kvno", kvno)("cipherBytes", cipherBytes);
}

template<typename Archive, IsAs<KrbMessage> T>
void fields(Archive &archive, T &value)
{
    auto &[type, client, server, etypes, options, nonce, till, padataTypes, ticket, replyEtype, preAuthenticated, pacRequest,
        errorCode, serverTime, clientTime, errorText, ntstatus, size, truncated] = value;
    archive("type", type)("client", client)("server", server)("etypes", etypes)("options", options)("nonce", nonce);
    archive("till", till)("padata", padataTypes)("ticket", ticket)("replyEtype", replyEtype);
    archive("preAuthenticated", preAuthenticated)("pacRequest", pacRequest)("errorCode", errorCode);
    archive("serverTime", serverTime)("clientTime", clientTime)("errorText", errorText)("ntstatus", ntstatus);
    archive("size", size)("truncated", truncated);
}

template<typename Archive, IsAs<CapturedMessage> T>
void fields(Archive &archive, T &value)
{
    auto &[frame, time, transport, source, destination, message, answers, answered, insideToken, quoted] = value;
    archive("frame", frame)("time", time)("transport", transport)("source", source)("destination", destination);
    archive("message", message)("answers", answers)("answered", answered)("insideToken", insideToken)("quoted", quoted);
}

template<typename Archive, IsAs<CapturedSignOn> T>
void fields(Archive &archive, T &value)
{
    auto &[frame, time, source, destination, where, scheme, wrapping, isNtlm, isKerberos, tokenSize, offers, status, target]
        = value;
    archive("frame", frame)("time", time)("source", source)("destination", destination)("where", where)("scheme", scheme);
    archive("wrapping", wrapping)("ntlm", isNtlm)("kerberos", isKerberos)("tokenSize", tokenSize)("offers", offers);
    archive("status", status)("target", target);
}

template<typename Archive, IsAs<CapturedDns> T>
void fields(Archive &archive, T &value)
{
    auto &[frame, question, type, answered, responseCode, targets] = value;
    archive("frame", frame)("question", question)("type", type)("answered", answered)("responseCode", responseCode);
    archive("targets", targets);
}

template<typename Archive, IsAs<CapturedConnect> T>
void fields(Archive &archive, T &value)
{
    auto &[transport, client, server, refused, connected, tries] = value;
    archive("transport", transport)("client", client)("server", server)("refused", refused)("connected", connected);
    archive("tries", tries);
}

template<typename Archive, IsAs<CaptureReport> T>
void fields(Archive &archive, T &value)
{
    auto &[format, packets, endedAt, messages, signOns, dns, kdcConnects, failedConnects, clockOffsetSeconds, warnings] = value;
    archive("format", format)("packets", packets)("endedAt", endedAt)("messages", messages)("signOns", signOns)("dns", dns);
    archive("kdcConnects", kdcConnects)("failedConnects", failedConnects)("clockOffset", clockOffsetSeconds);
    archive("warnings", warnings);
}

template<typename Archive, IsAs<NtlmMessage> T>
void fields(Archive &archive, T &value)
{
    auto &[type, flags, domain, user, workstation, dnsDomain, dnsComputer] = value;
    archive("type", type)("flags", flags)("domain", domain)("user", user)("workstation", workstation);
    archive("dnsDomain", dnsDomain)("dnsComputer", dnsComputer);
}

template<typename Archive, IsAs<SecurityToken> T>
void fields(Archive &archive, T &value)
{
    auto &[wrapping, mechanisms, chosen, negState, kerberos, ntlm, size, truncated] = value;
    archive("wrapping", wrapping)("mechanisms", mechanisms)("chosen", chosen)("negState", negState)("kerberos", kerberos);
    archive("ntlm", ntlm)("size", size)("truncated", truncated);
}

template<typename Archive, IsAs<HttpToken> T>
void fields(Archive &archive, T &value)
{
    auto &[header, scheme, token, damage, folded, line] = value;
    archive("header", header)("scheme", scheme)("token", token)("damage", damage)("folded", folded)("line", line);
}

template<typename Archive, IsAs<HttpOffer> T>
void fields(Archive &archive, T &value)
{
    auto &[fromProxy, schemes, line] = value;
    archive("fromProxy", fromProxy)("schemes", schemes)("line", line);
}

template<typename Archive, IsAs<HttpRequestLine> T>
void fields(Archive &archive, T &value)
{
    auto &[method, target, line] = value;
    archive("method", method)("target", target)("line", line);
}

template<typename Archive, IsAs<HttpAuth> T>
void fields(Archive &archive, T &value)
{
    auto &[requests, statusCodes, offers, tokens, basicPasswordSeen] = value;
    archive("requests", requests)("statusCodes", statusCodes)("offers", offers)("tokens", tokens);
    archive("basicPasswordSeen", basicPasswordSeen);
}

template<typename Archive, IsAs<PacEntry> T>
void fields(Archive &archive, T &value)
{
    auto &[kind, host, port] = value;
    archive("kind", kind)("host", host)("port", port);
}

template<typename Archive, IsAs<PacReport> T>
void fields(Archive &archive, T &value)
{
    auto &[url, host, result, entries, decidingLines, lookups, alerts, scriptError] = value;
    archive("url", url)("host", host)("result", result)("entries", entries)("decidingLines", decidingLines);
    archive("lookups", lookups)("alerts", alerts)("scriptError", scriptError);
}

} // namespace kerbscope
