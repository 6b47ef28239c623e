// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/captureview.h"
#include "core/evidence/answerroles.h"
#include "core/evidence/realmroles.h"

#include "core/parse/commandoutput/commandlines.h"

#include <algorithm>

namespace kerbscope {

namespace {

/// The DNS domain that a client without a mapping turns into a realm: the host without its first labels.
bool isGuessedFrom(const QString &realm, const QString &host)
{
    for (QString domain = host.section(u'.', 1); domain.contains(u'.'); domain = domain.section(u'.', 1)) {
        if (realm.compare(domain, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// Own services that were asked for, by two-part names.
QList<const Exchange *> ownServices(const CaptureView &view)
{
    return view.where([&](const Exchange &exchange) {
        return view.asksForService(exchange) && !view.isForeign(exchange.server) && exchange.server.components.size() == 2;
    });
}

/// Does the client only guess this realm? It asks its own realm for the service first, is refused, and then tries the host's domain.
bool isGuess(const Exchange &way, const QList<const Exchange *> &services)
{
    return std::ranges::any_of(services, [&](const Exchange *service) {
        return !service->failures.isEmpty() && service->firstAsked <= way.firstAsked
            && isGuessedFrom(way.server.targetRealm(), hostOf(service->server));
    });
}

/// The requests for another realm's ticket, without the guesses that led nowhere.
struct WayOut {
    QList<const Exchange *> asked;
    const Exchange *guess = nullptr;
};

WayOut wayOutOf(const CaptureView &view, const QList<const Exchange *> &services)
{
    WayOut way { view.where([&](const Exchange &exchange) { return view.asksForOtherRealm(exchange); }), nullptr };
    // A KDC may hand out the way to a realm near the guessed one; where that is not asked for a service, it leads nowhere either.
    const bool wentOn = !view.where([&](const Exchange &exchange) {
        return view.asksForService(exchange) && view.isForeign(exchange.server);
    }).isEmpty();
    way.asked.removeIf([&](const Exchange *exchange) {
        const bool failed = exchange->end == ExchangeEnd::Error ? !exchange->failures.isEmpty() : !wentOn;
        const bool guessed = failed && isGuess(*exchange, services);
        if (guessed)
            way.guess = exchange;
        return guessed;
    });
    return way;
}

void addAnswers(FindingList &findings, const CaptureView &view, const QList<const Exchange *> &asked)
{
    const Exchange *telling = view.telling(asked);
    const QString realm = asked.last()->server.targetRealm();
    findings.add("capture.proxy-tgt-query", "sent", view.words(*asked.last()));
    view.addStep(findings, "tgs.cross-realm.error", telling);
    if (view.home() == view.home().toUpper())
        findings.add("klist.realm-case", realm == realm.toUpper() ? "upper" : "not-upper", realm);
    if (telling != nullptr && telling->end == ExchangeEnd::Issued)
        findings.add("klist.proxy-tgt", "present", view.words(*telling));
}

/// A referral brings the ticket without being asked for it.
bool addReferral(FindingList &findings, const CaptureView &view)
{
    for (const CapturedMessage &captured : view.report().messages) {
        const KrbMessage &message = captured.message;
        const bool isReferral = message.type == KrbMessageType::TgsRep && message.ticket && message.ticket->server.isCrossRealm()
            && !isOwnTgt(message.ticket->server) && !captured.insideToken && view.isOwn(captured.destination.address);
        if (!isReferral)
            continue;
        findings.add("capture.proxy-tgt-query", "sent",
            QStringLiteral("referral to %1, frame %2").arg(message.ticket->server.targetRealm()).arg(captured.frame));
        findings.add("tgs.cross-realm.error", "none", message.ticket->server.toString());
        findings.add("klist.proxy-tgt", "present", message.ticket->server.toString());
        return true;
    }
    return false;
}

bool isKnownProxy(const QString &host, const QStringList &realms)
{
    return std::ranges::any_of(realms, [&](const QString &realm) { return hostBelongsTo(host, realm); });
}

void addCrossRealm(FindingList &findings, const CaptureView &view)
{
    const auto services = ownServices(view);
    const WayOut way = wayOutOf(view, services);
    if (!way.asked.isEmpty()) {
        addAnswers(findings, view, way.asked);
        return;
    }
    if (way.guess == nullptr && addReferral(findings, view))
        return;
    // A name that DNS has changed on the way belongs to no proxy; names() has told it.
    if (findings.has("dns.names", "disagree"))
        return;
    const auto strange = std::ranges::find_if(services, [&](const Exchange *service) {
        return !service->failures.isEmpty() && service->end == ExchangeEnd::Error && isWebService(service->server)
            && isStrangeHost(hostOf(service->server), view.home());
    });
    const bool proxyAsked = std::ranges::any_of(view.report().signOns, [&](const CapturedSignOn &seen) {
        return (seen.status == 407 && view.isOwn(seen.destination.address))
            || (seen.where == QLatin1String("Proxy-Authorization") && view.isOwn(seen.source.address));
    });
    if (way.guess != nullptr)
        findings.add("client.realm-mapping", "absent",
            QStringLiteral("the realm %1 was guessed from the host name, frame %2").arg(way.guess->server.targetRealm()).arg(way.guess->lastFrame));
    if (strange != services.end()) {
        const QString host = hostOf((*strange)->server);
        findings.add("capture.proxy-tgt-query", "never", QStringLiteral("the own realm was asked for %1 instead").arg((*strange)->server.toString()));
        if (isKnownProxy(host, view.proxyRealms()))
            findings.add("client.realm-mapping", "absent", host);
        if (proxyAsked || isKnownProxy(host, view.proxyRealms()))
            findings.add("proxy.address", "fqdn", host);
    } else if (way.guess != nullptr) {
        findings.add("capture.proxy-tgt-query", "never", QStringLiteral("only a guess was asked: %1").arg(way.guess->server.toString()));
    } else if (proxyAsked) {
        findings.add("capture.proxy-tgt-query", "never", QStringLiteral("the proxy asked for a ticket, and no KDC was asked for one"));
    }
}

void addForeignService(FindingList &findings, const CaptureView &view)
{
    const Exchange *exchange = view.telling(
        view.where([&](const Exchange &candidate) { return view.asksForService(candidate) && view.isForeign(candidate.server); }));
    // On a way over several realms the ones in between are asked for the next realm's ticket.
    const auto services = ownServices(view);
    const Exchange *between = view.telling(view.where([&](const Exchange &candidate) {
        return candidate.type == KrbMessageType::TgsReq && candidate.server.isCrossRealm() && view.isForeign(candidate.server)
            && view.isOwn(candidate.asker) && !isGuess(candidate, services);
    }));
    if (exchange == nullptr && between != nullptr && between->end == ExchangeEnd::Error)
        exchange = between;
    view.addStep(findings, "tgs.proxy-service.error", exchange);
    if (exchange == nullptr)
        return;
    // Whoever was asked there had been sent there.
    findings.add("capture.proxy-tgt-query", "sent", view.words(*exchange));
    findings.add("tgs.cross-realm.error", "none", view.words(*exchange));
    findings.add("klist.proxy-tgt", "present", view.words(*exchange));
    if (exchange->end == ExchangeEnd::Issued)
        findings.add("klist.proxy-ticket", "present", view.words(*exchange));
}

/// Where one name of a service was refused and a later request of the same kind was not, the other name served.
bool isSuperseded(const Exchange &failed, const QList<const Exchange *> &services)
{
    return std::ranges::any_of(services, [&](const Exchange *later) {
        return later->end == ExchangeEnd::Issued && later->firstAsked > failed.lastAsked
            && later->server.components.value(0).compare(failed.server.components.value(0), Qt::CaseInsensitive) == 0;
    });
}

void addOwnService(FindingList &findings, const CaptureView &view)
{
    auto services = view.where([&](const Exchange &candidate) { return view.asksForService(candidate) && !view.isForeign(candidate.server); });
    const auto all = services;
    services.removeIf([&](const Exchange *candidate) { return candidate->end == ExchangeEnd::Error && isSuperseded(*candidate, all); });
    const Exchange *exchange = view.telling(services);
    view.addStep(findings, "tgs.service.error", exchange);
    if (exchange == nullptr || exchange->server.components.size() < 2)
        return;
    const bool failed = exchange->end == ExchangeEnd::Error;
    if (exchange->end == ExchangeEnd::Issued)
        findings.add("klist.service-ticket", "present", view.words(*exchange));
    const QString host = hostOf(exchange->server);
    if (isNumericAddress(host))
        findings.add("spn.target-form", "address", host);
    else if (!host.contains(u'.') && failed)
        findings.add("spn.target-form", "short", host);
}

/// A server asked for sign-on: was a ticket asked for then? Without any sign-on in the capture nothing can be told.
void addQuery(FindingList &findings, const CaptureView &view)
{
    const auto asked = view.where([&](const Exchange &exchange) { return exchange.type == KrbMessageType::TgsReq && view.isOwn(exchange.asker); });
    if (!asked.isEmpty()) {
        findings.add("capture.ticket-query", "sent", view.words(*asked.last()));
        return;
    }
    const auto &signOns = view.report().signOns;
    const bool withTicket = std::ranges::any_of(signOns, [&](const CapturedSignOn &seen) { return seen.isKerberos && view.isOwn(seen.source.address); });
    const auto demand = std::ranges::find_if(signOns, [&](const CapturedSignOn &seen) {
        return view.isOwn(seen.destination.address) && (seen.status == 401 || seen.status == 407);
    });
    if (!view.exchanges().isEmpty() && demand != signOns.end() && !withTicket)
        findings.add("capture.ticket-query", "none", QStringLiteral("frame %1").arg(demand->frame));
}

} // namespace

void addTicketFindings(FindingList &findings, const CaptureView &view)
{
    addForeignService(findings, view);
    addCrossRealm(findings, view);
    addOwnService(findings, view);
    addQuery(findings, view);
    const bool answered = !view.where([&](const Exchange &exchange) {
        return exchange.type == KrbMessageType::TgsReq && view.isOwn(exchange.asker) && (exchange.end == ExchangeEnd::Issued || exchange.end == ExchangeEnd::Error);
    }).isEmpty();
    if (answered)
        findings.add("as.error", "none", QStringLiteral("a ticket was asked for by one who had signed on"));
}

} // namespace kerbscope
