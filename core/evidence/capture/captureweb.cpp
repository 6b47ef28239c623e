// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/captureview.h"
#include "core/evidence/answerroles.h"
#include "core/evidence/pac/pacfindings.h"
#include "core/evidence/realmroles.h"
#include "core/evidence/tokenlimits.h"
#include "core/parse/commandoutput/commandlines.h"

#include <algorithm>

namespace kerbscope {

namespace {

constexpr quint16 portHttp = 80;

/// The user's part of the conversation with proxies and web servers.
struct WebTalk {
    const CapturedSignOn *token = nullptr;      ///< the last that was sent
    const CapturedSignOn *proxyOffer = nullptr; ///< the last of a 407
    const CapturedSignOn *siteOffer = nullptr;  ///< the last of a 401
    const CapturedSignOn *last = nullptr;       ///< the last answer of all
};

WebTalk talkOf(const CaptureView &view)
{
    // At the proxy itself colleagues are seen too, and no KDC tells who is who: whoever signs on with a ticket is ours.
    std::set<IpAddress> withTicket;
    if (view.askers().empty()) {
        for (const CapturedSignOn &seen : view.report().signOns) {
            if (seen.isKerberos)
                withTicket.insert(seen.source.address);
        }
    }
    const auto isOwn = [&](const IpAddress &address) { return view.isOwn(address) && (withTicket.empty() || withTicket.contains(address)); };
    WebTalk talk;
    for (const CapturedSignOn &seen : view.report().signOns) {
        const bool isAnswer = seen.status != 0;
        if (!isOwn(isAnswer ? seen.destination.address : seen.source.address))
            continue;
        if (!isAnswer && seen.where.endsWith(QLatin1String("uthorization")))
            talk.token = &seen;
        if (seen.where == QLatin1String("Proxy-Authenticate") && !seen.offers.isEmpty())
            talk.proxyOffer = &seen;
        if (seen.where == QLatin1String("WWW-Authenticate") && !seen.offers.isEmpty())
            talk.siteOffer = &seen;
        if (isAnswer)
            talk.last = &seen;
    }
    return talk;
}

bool offers(const CapturedSignOn &offer, QLatin1String scheme)
{
    return std::ranges::any_of(offer.offers, [&](const QString &one) { return one.startsWith(scheme, Qt::CaseInsensitive); });
}

void addToken(FindingList &findings, const CapturedSignOn &token)
{
    const QString where = QStringLiteral("%1, frame %2").arg(token.where).arg(token.frame);
    if (token.isKerberos) {
        findings.add("token.kind", "kerberos", where);
        findings.add("token.size", token.tokenSize > largeTokenBytes ? "large" : "normal", QStringLiteral("%1 bytes").arg(token.tokenSize));
    } else if (token.scheme.compare(QLatin1String("Basic"), Qt::CaseInsensitive) == 0
        || token.scheme.compare(QLatin1String("Digest"), Qt::CaseInsensitive) == 0) {
        findings.add("token.kind", "none", where + QStringLiteral(": ") + token.scheme);
    } else if (!token.isNtlm) {
        findings.add("token.kind", "damaged", where);
    } else {
        findings.add("token.kind", token.wrapping == TokenWrapping::None ? "ntlm" : "ntlm-in-spnego", where);
    }
}

void addOffers(FindingList &findings, const WebTalk &talk)
{
    if (talk.proxyOffer != nullptr) {
        const CapturedSignOn &offer = *talk.proxyOffer;
        findings.add("proxy.offers",
            offers(offer, QLatin1String("Negotiate")) ? "negotiate" : offers(offer, QLatin1String("NTLM")) ? "ntlm-only" : "basic-only",
            QStringLiteral("%1, frame %2").arg(offer.offers.join(QStringLiteral(", "))).arg(offer.frame));
    }
    if (talk.siteOffer != nullptr)
        findings.add("site.offers", offers(*talk.siteOffer, QLatin1String("Negotiate")) ? "negotiate" : "other",
            QStringLiteral("%1, frame %2").arg(talk.siteOffer->offers.join(QStringLiteral(", "))).arg(talk.siteOffer->frame));
    const CapturedSignOn *offer = talk.proxyOffer != nullptr ? talk.proxyOffer : talk.siteOffer;
    if (talk.token != nullptr)
        addToken(findings, *talk.token);
    else if (offer != nullptr)
        findings.add("token.kind", "none", QStringLiteral("after the offer in frame %1").arg(offer->frame));
}

/// What the last answer was. A first 401 or 407 that a ticket answered is how sign-on begins.
void addStatus(FindingList &findings, const WebTalk &talk)
{
    if (talk.last == nullptr)
        return;
    const int status = talk.last->status;
    const QString detail = QStringLiteral("frame %1").arg(talk.last->frame);
    if (status == 431 || (status == 400 && talk.token != nullptr && talk.token->isKerberos))
        findings.add("http.status", "too-long", detail);
    else if (status == 401 || status == 403 || status == 407)
        findings.add("http.status", QString::number(status), detail);
    else if (status >= 200 && status < 400)
        findings.add("http.status", "ok", detail);
}

std::optional<quint32> kvnoOf(const CapturedMessage &captured)
{
    return captured.message.ticket ? captured.message.ticket->kvno : std::nullopt;
}

/// The service's word on the ticket. Where it refused one, and took a newer one of the same service afterwards, the first was
/// out of date.
void addServiceAnswer(FindingList &findings, const CaptureView &view)
{
    const CapturedMessage *last = nullptr;
    const CapturedMessage *refusal = nullptr;
    const CapturedMessage *sent = nullptr;
    std::optional<quint32> refused;
    for (const CapturedMessage &captured : view.report().messages) {
        const KrbMessageType type = captured.message.type;
        if (captured.insideToken && type == KrbMessageType::ApReq && view.isOwn(captured.source.address))
            sent = &captured;
        const bool isAnswer = captured.insideToken && (type == KrbMessageType::Error || type == KrbMessageType::ApRep);
        if (!isAnswer || !view.isOwn(captured.destination.address))
            continue;
        last = &captured;
        if (type == KrbMessageType::Error) {
            refusal = &captured;
            refused = sent != nullptr ? kvnoOf(*sent) : std::nullopt;
        }
    }
    if (last == nullptr)
        return;
    const CapturedMessage &telling = refusal != nullptr ? *refusal : *last;
    const bool failed = telling.message.type == KrbMessageType::Error;
    findings.add("ap.error", failed ? QString::number(telling.message.errorCode.value_or(60)) : QStringLiteral("none"),
        QStringLiteral("frame %1").arg(telling.frame));
    if (refusal == nullptr)
        return;
    constexpr int integrityFailed = 31;
    constexpr quint32 firstKey = 1;
    if (telling.message.errorCode == integrityFailed && refused == firstKey)
        findings.add("service.keytab", "matches", QStringLiteral("the ticket is for the account's first key: no older one exists"));
    const bool triedAgain = sent != nullptr && sent->frame > refusal->frame;
    if (triedAgain && (last->message.type == KrbMessageType::ApRep || findings.has("http.status", "ok"))) {
        findings.add("klist.purge-helps", "yes", QStringLiteral("a later ticket was taken, frame %1").arg(sent->frame));
        if (refused && kvnoOf(*sent) > refused)
            findings.add("klist.ticket-age", "older", QStringLiteral("key version %1 was refused, %2 was taken").arg(*refused).arg(*kvnoOf(*sent)));
        return;
    }
    // The ticket that the service could not read had just been issued.
    const bool fresh = std::ranges::any_of(view.exchanges(), [&](const Exchange &exchange) {
        return view.asksForService(exchange) && exchange.end == ExchangeEnd::Issued && isWebService(exchange.server)
            && exchange.firstAsked <= refusal->time;
    });
    if (fresh)
        findings.add("klist.ticket-age", "newer", QStringLiteral("issued just before it was refused"));
}

/// The way to the proxy: the last try counts; a single SYN at the end of the capture is no silence.
void addProxyReach(FindingList &findings, const CaptureView &view)
{
    const QList<CapturedConnect> &connects = view.report().failedConnects;
    for (auto connect = connects.crbegin(); connect != connects.crend(); ++connect) {
        const bool asProxy = isKerberosPort(connect->server.port) && connect->server.port != portHttp;
        if (!asProxy || !view.isOwn(connect->client.address) || (!connect->refused && connect->tries < 2))
            continue;
        findings.add("proxy.connect", connect->refused ? "refused" : "timeout",
            QStringLiteral("%1, %2 tries").arg(connect->server.toString()).arg(connect->tries));
        return;
    }
}

/// A way was asked for to a realm that the proxy's name does not belong to.
void addRealmOfHost(FindingList &findings, const CaptureView &view, const QString &host)
{
    constexpr int unknownServer = 7;
    for (const Exchange &exchange : view.exchanges()) {
        const QString realm = exchange.server.targetRealm();
        if (view.asksForOtherRealm(exchange) && exchange.errorCode == unknownServer && isStrangeHost(host, realm) && isStrangeHost(host, view.home()))
            findings.add("klist.proxy-realm", "other", QStringLiteral("%1 was asked for the sake of %2").arg(realm, host));
    }
}

/// By which name was the proxy called?
void addProxyName(FindingList &findings, const CaptureView &view, const WebTalk &talk)
{
    const bool tokenForProxy = talk.token != nullptr && talk.token->where == QLatin1String("Proxy-Authorization");
    if (talk.proxyOffer == nullptr && !tokenForProxy)
        return;
    const CapturedSignOn &seen = talk.proxyOffer != nullptr ? *talk.proxyOffer : *talk.token;
    const Endpoint &proxy = talk.proxyOffer != nullptr ? seen.source : seen.destination;
    findings.add("proxy.connect", "ok", QStringLiteral("frame %1").arg(seen.frame));
    if (isKerberosPort(proxy.port) && proxy.port != portHttp)
        findings.add("proxy.port", "kerberos", proxy.toString());
    const QString address = proxy.address.toString();
    for (const CapturedDns &dns : view.report().dns) {
        if (dns.targets.contains(address) && dns.question.contains(u'.')) {
            findings.add("proxy.address", "fqdn", QStringLiteral("%1 is %2").arg(dns.question, address));
            addRealmOfHost(findings, view, dns.question);
            return;
        }
    }
    const bool byAddress = std::ranges::any_of(view.exchanges(), [&](const Exchange &exchange) {
        return view.asksForService(exchange) && hostOf(exchange.server) == address;
    });
    if (byAddress)
        findings.add("proxy.address", "ip", address);
}

} // namespace

void addWebFindings(FindingList &findings, const CaptureView &view)
{
    const WebTalk talk = talkOf(view);
    addOffers(findings, talk);
    addStatus(findings, talk);
    addServiceAnswer(findings, view);
    addProxyReach(findings, view);
    addProxyName(findings, view, talk);
}

} // namespace kerbscope
