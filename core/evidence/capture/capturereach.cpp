// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/captureview.h"

#include "core/krb/errorcode.h"

#include <QHash>

#include <algorithm>

namespace kerbscope {

namespace {

constexpr std::chrono::seconds answersComeWithin { 2 }; // a KDC on any network that is in use

bool wasWaitedFor(const CaptureView &view, const Exchange &exchange)
{
    return view.report().endedAt - exchange.firstAsked >= answersComeWithin;
}

void addReach(FindingList &findings, const CaptureView &view, const char *id, const QList<const Exchange *> &asked)
{
    if (asked.isEmpty())
        return;
    const auto ended = [&](auto... ends) {
        return std::ranges::find_if(asked, [=](const Exchange *exchange) { return ((exchange->end == ends) || ...); });
    };
    if (const auto found = ended(ExchangeEnd::Issued, ExchangeEnd::Error); found != asked.end())
        findings.add(id, "answered", view.words(**found));
    else if (const auto refused = ended(ExchangeEnd::Refused); refused != asked.end())
        findings.add(id, "refused", view.words(**refused));
    else if (std::ranges::any_of(asked, [&](const Exchange *exchange) { return wasWaitedFor(view, *exchange); }))
        findings.add(id, "silent", view.words(*asked.last()));
}

/// Connections that never came about carry no message: whose KDC it was follows from what went before.
void addFailedConnects(FindingList &findings, const CaptureView &view, const QList<const Exchange *> &own, const QList<const Exchange *> &foreign)
{
    const QList<CapturedConnect> &connects = view.report().kdcConnects;
    const auto failed = std::ranges::find_if(
        connects, [&](const CapturedConnect &connect) { return !connect.connected && (connect.refused || connect.tries > 1); });
    if (failed == connects.end())
        return;
    const bool serverAnswered = std::ranges::any_of(view.report().messages, [&](const CapturedMessage &captured) {
        return captured.source.address == failed->server.address && captured.answers >= 0;
    });
    const char *value = failed->refused ? "refused" : "silent";
    const QString detail = QStringLiteral("%1, %2 tries").arg(failed->server.toString()).arg(failed->tries);
    if (own.isEmpty() && foreign.isEmpty())
        findings.add("capture.kdc", value, detail);
    else if (!serverAnswered && foreign.isEmpty()
        && std::ranges::any_of(own, [&](const Exchange *exchange) {
               return view.asksForOtherRealm(*exchange) && exchange->end == ExchangeEnd::Issued;
           }))
        findings.add("capture.proxy-kdc", value, detail);
}

void addUdp(FindingList &findings, const CaptureView &view)
{
    const auto tooBig = view.where([&](const Exchange &exchange) { return exchange.tooBigForUdp && view.isOwn(exchange.asker); });
    if (tooBig.isEmpty())
        return;
    // One that came through in the end was not stopped by its size.
    const auto stuck = std::ranges::find_if(tooBig, [](const Exchange *exchange) {
        return !exchange->answeredByTcp && exchange->end != ExchangeEnd::Issued;
    });
    const bool waited = stuck != tooBig.end() && wasWaitedFor(view, **stuck);
    findings.add("capture.udp-too-big", waited ? "no-tcp" : "retried-tcp", view.words(stuck != tooBig.end() ? **stuck : *tooBig.last()));
}

/// What DNS knows of the KDCs. Where one of the realm was asked it had been found, whatever DNS left unanswered.
void addNameSearch(FindingList &findings, const CaptureView &view)
{
    constexpr quint16 typeSrv = 33;
    QHash<QString, const CapturedDns *> byRealm; // the answer that says most
    for (const CapturedDns &dns : view.report().dns) {
        // Asked only after an error, and rarely there: the controller that takes password changes.
        const bool isPrimary = dns.question.startsWith(QLatin1String("_kerberos-"), Qt::CaseInsensitive);
        const bool isKdc = dns.type == typeSrv && dns.question.startsWith(QLatin1String("_kerberos._"), Qt::CaseInsensitive);
        if (!isKdc || isPrimary)
            continue;
        QString realm = dns.question.section(u'.', 2).toUpper();
        if (const qsizetype place = realm.indexOf(QLatin1String("_MSDCS.")); place >= 0)
            realm = realm.mid(place + 7);
        const CapturedDns *&best = byRealm[realm];
        if (best == nullptr || best->targets.size() <= dns.targets.size())
            best = &dns;
    }
    for (auto entry = byRealm.cbegin(); entry != byRealm.cend(); ++entry) {
        const CapturedDns &dns = **entry;
        const bool asked = std::ranges::any_of(view.exchanges(),
            [&](const Exchange &exchange) { return exchange.server.realm.compare(entry.key(), Qt::CaseInsensitive) == 0; });
        const bool isHome = view.home().isEmpty() || view.home().compare(entry.key(), Qt::CaseInsensitive) == 0;
        if (!dns.targets.isEmpty() && isHome)
            findings.add("dns.kdc-srv", "found", dns.question);
        else if (dns.targets.isEmpty() && !asked && isHome)
            findings.add("dns.kdc-srv", dns.answered ? "empty" : "no-answer", dns.question);
        else if (dns.targets.isEmpty() && !asked && !view.where([&](const Exchange &exchange) {
                     return view.asksForOtherRealm(exchange) && exchange.server.targetRealm().compare(entry.key(), Qt::CaseInsensitive) == 0
                         && exchange.end == ExchangeEnd::Issued;
                 }).isEmpty())
            findings.add("proxy-kdc.reach", "refused", QStringLiteral("DNS knows no KDC: %1").arg(dns.question));
    }
    // Something asked for a sign-on, and nobody turned to a KDC.
    const bool wanted = std::ranges::any_of(view.report().signOns, [](const CapturedSignOn &seen) { return !seen.offers.isEmpty(); });
    if (view.exchanges().isEmpty() && view.report().kdcConnects.isEmpty() && byRealm.isEmpty() && wanted)
        findings.add("capture.kdc", "not-asked", QStringLiteral("although a sign-on was asked for"));
    if (view.exchanges().isEmpty() && !byRealm.isEmpty() && (findings.has("dns.kdc-srv", "empty") || findings.has("dns.kdc-srv", "no-answer")))
        findings.add("capture.kdc", "not-asked");
}

} // namespace

void addReachFindings(FindingList &findings, const CaptureView &view)
{
    const auto own = view.where([&](const Exchange &exchange) { return !view.isForeign(exchange.server) && view.isOwn(exchange.asker); });
    const auto foreign = view.where([&](const Exchange &exchange) { return view.isForeign(exchange.server) && view.isOwn(exchange.asker); });
    addReach(findings, view, "capture.kdc", own);
    addReach(findings, view, "capture.proxy-kdc", foreign);
    if (findings.has("capture.proxy-kdc", "silent"))
        findings.add("tgs.proxy-service.error", "no-answer", view.words(*foreign.last()));
    addFailedConnects(findings, view, own, foreign);
    if (foreign.isEmpty() && findings.has("klist.proxy-tgt", "present") && !findings.has("capture.proxy-kdc"))
        findings.add("capture.proxy-kdc", "not-asked", QStringLiteral("the way there was handed out, and nobody went"));
    addUdp(findings, view);
    addNameSearch(findings, view);
}

} // namespace kerbscope
