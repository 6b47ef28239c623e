// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/case.h"

namespace kerbscope::test {

/// Names every field of what a case keeps and a report shows. A new field stops the compiler here. Then
/// - give it a key in core/cases/storedtickets.h or storedevidence.h, so that it is kept with the case;
/// - if it is a string or principal of core/krb, let core/report/reportstrings.cpp go over it, so that it is redacted;
/// - and add its name below.
inline void nameEveryField()
{
    const auto principal = [](const Principal &value) { [[maybe_unused]] const auto &[components, realm] = value; };
    const auto ticket = [](const Ticket &value) {
        [[maybe_unused]] const auto &[client, server, authTime, startTime, endTime, renewUntil, flags, ticketEtype,
            sessionKeyEtype, kvno, kdc, cacheFlags, addresses, markedExpired, ticketServer, line] = value;
    };
    const auto key = [](const KeytabEntry &value) {
        [[maybe_unused]] const auto &[name, kvno, etype, timestamp] = value;
    };
    const auto cache = [](const TicketCache &value) {
        [[maybe_unused]] const auto &[kind, name, logonId, client, tickets, keys, kdcOffsetSeconds] = value;
    };
    const auto session = [](const LogonSession &value) {
        [[maybe_unused]] const auto &[logonId, user, package, type] = value;
    };
    const auto fact = [](const ListingFact &value) { [[maybe_unused]] const auto &[name, text, line] = value; };
    const auto listingError = [](const ListingError &value) { [[maybe_unused]] const auto &[text, codes] = value; };
    const auto place = [](const Place &value) { [[maybe_unused]] const auto &[source, offset, line, column] = value; };
    const auto warning = [](const ReadWarning &value) { [[maybe_unused]] const auto &[text, where] = value; };
    const auto error = [](const Error &value) { [[maybe_unused]] const auto &[kind, what, where, advice] = value; };
    const auto listing = [](const TicketListing &value) {
        [[maybe_unused]] const auto &[dialect, subcommand, caches, sessions, facts, problem, zone, datesAmbiguous,
            warnings] = value;
    };
    const auto endpoint = [](const Endpoint &value) { [[maybe_unused]] const auto &[address, port] = value; };
    const auto clearTicket = [](const ClearTicket &value) {
        [[maybe_unused]] const auto &[server, etype, kvno, cipherBytes] = value;
    };
    const auto message = [](const KrbMessage &value) {
        [[maybe_unused]] const auto &[type, client, server, etypes, options, nonce, till, padataTypes, inside,
            replyEtype, preAuthenticated, pacRequest, errorCode, serverTime, clientTime, errorText, ntstatus, size,
            truncated] = value;
    };
    const auto captured = [](const CapturedMessage &value) {
        [[maybe_unused]] const auto &[frame, time, transport, source, destination, content, answers, answered,
            insideToken, quoted] = value;
    };
    const auto signOn = [](const CapturedSignOn &value) {
        [[maybe_unused]] const auto &[frame, time, source, destination, where, scheme, wrapping, isNtlm, isKerberos,
            tokenSize, offers, status, target] = value;
    };
    const auto dns = [](const CapturedDns &value) {
        [[maybe_unused]] const auto &[frame, question, type, answered, responseCode, targets] = value;
    };
    const auto connect = [](const CapturedConnect &value) {
        [[maybe_unused]] const auto &[transport, client, server, refused, connected, tries] = value;
    };
    const auto capture = [](const CaptureReport &value) {
        [[maybe_unused]] const auto &[format, packets, dated, endedAt, messages, signOns, names, kdcConnects, failedConnects,
            clockOffsetSeconds, warnings] = value;
    };
    const auto ntlm = [](const NtlmMessage &value) {
        [[maybe_unused]] const auto &[type, flags, domain, user, workstation, dnsDomain, dnsComputer] = value;
    };
    const auto token = [](const SecurityToken &value) {
        [[maybe_unused]] const auto &[wrapping, mechanisms, chosen, negState, kerberos, inner, size, truncated] = value;
    };
    const auto httpToken = [](const HttpToken &value) {
        [[maybe_unused]] const auto &[header, scheme, content, damage, folded, line] = value;
    };
    const auto offer = [](const HttpOffer &value) { [[maybe_unused]] const auto &[fromProxy, schemes, line] = value; };
    const auto request = [](const HttpRequestLine &value) {
        [[maybe_unused]] const auto &[method, target, line] = value;
    };
    const auto httpAuth = [](const HttpAuth &value) {
        [[maybe_unused]] const auto &[requests, statusCodes, offers, tokens, basicPasswordSeen] = value;
    };
    const auto pacEntry = [](const PacEntry &value) { [[maybe_unused]] const auto &[kind, host, port] = value; };
    const auto pac = [](const PacReport &value) {
        [[maybe_unused]] const auto &[url, host, result, entries, decidingLines, lookups, alerts, scriptError] = value;
    };
    const auto event = [](const WindowsEvent &value) {
        [[maybe_unused]] const auto &[id, provider, source, channel, computer, recordId, time, succeeded, data, description] =
            value;
    };
    const auto events = [](const EventListing &value) {
        [[maybe_unused]] const auto &[format, records, kept, warnings] = value;
    };
    const auto recommendation = [](const Recommendation &value) { [[maybe_unused]] const auto &[id, why, places] = value; };
    const auto unchecked = [](const UncheckedRecommendation &value) {
        [[maybe_unused]] const auto &[id, needs, seen] = value;
    };
    const auto advice = [](const Recommendations &value) { [[maybe_unused]] const auto &[given, open] = value; };
    const auto log = [](const EventLog &value) { [[maybe_unused]] const auto &[read, recommendations] = value; };
    const auto evidence = [](const Evidence &value) {
        [[maybe_unused]] const auto &[id, kind, source, bytes, sha256, takenAt, detected, note, warnings] = value;
    };
    const auto finding = [](const Finding &value) { [[maybe_unused]] const auto &[id, text, from, detail] = value; };
    const auto imported = [](const Imported &value) {
        [[maybe_unused]] const auto &[piece, findings, tickets, packets, headers, script, eventLog] = value;
    };
    const auto concludedCause = [](const ConcludedCause &value) {
        [[maybe_unused]] const auto &[causeId, causeTitle, probability] = value;
    };
    const auto conclusion = [](const Conclusion &value) { [[maybe_unused]] const auto &[causes, at, since] = value; };
    const auto whole = [](const Case &value) {
        [[maybe_unused]] const auto &[id, title, createdAt, changedAt, state, tags, notes, items, declined, refused, seen, next] =
            value;
    };
    [[maybe_unused]] const auto all = std::make_tuple(principal, ticket, key, cache, session, fact, listingError, place,
        warning, error, listing, endpoint, clearTicket, message, captured, signOn, dns, connect, capture, ntlm, token,
        httpToken, offer, request, httpAuth, pacEntry, pac, event, events, recommendation, unchecked, advice, log, evidence, finding, imported, concludedCause, conclusion, whole);
}

} // namespace kerbscope::test
