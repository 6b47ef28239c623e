// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/capturefindings.h"

#include "core/evidence/capture/exchanges.h"
#include "core/evidence/pac/pacfindings.h"
#include "core/krb/errorcode.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace kerbscope {

namespace {

constexpr std::chrono::seconds allowedSkew { 300 };      // RFC 4120 5.2.3 note; Windows' and MIT's default
constexpr std::chrono::seconds answersComeWithin { 2 };  // a KDC on any network that is in use
constexpr int manyUsers = 5;
constexpr int manyFailures = 4;
constexpr qsizetype largeToken = 12'000; // MaxTokenSize of Windows 7 and earlier

/// The host of a service name; a port may follow it ("MSSQLSvc/db.corp.example.com:1433").
QString hostOf(const Principal &service)
{
    const QString host = service.components.value(1);
    return host.count(u':') == 1 ? host.section(u':', 0, 0) : host;
}

/// Draws the findings of one capture; each function answers one question of the vocabulary.
class CaptureWitness
{
public:
    explicit CaptureWitness(const CaptureReport &report)
        : m_report(report)
        , m_exchanges(exchangesOf(report))
        , m_home(homeRealmOf(report))
    {
        for (const Exchange &exchange : m_exchanges)
            m_askers.insert(exchange.asker);
    }

    QList<Finding> findings()
    {
        signOnRequest();
        crossRealmTicket();
        foreignService();
        ownService();
        serviceAnswer();
        reachOfKdcs();
        reachOfProxy();
        udpAnswers();
        nameSearch();
        clocks();
        encryption();
        tokens();
        patterns();
        extras();
        return m_findings;
    }

private:
    void add(const QString &id, const QString &value, const QString &detail = {})
    {
        m_findings << Finding { id, value, {}, detail };
    }

    bool isForeign(const Principal &server) const
    {
        return !m_home.isEmpty() && server.realm.compare(m_home, Qt::CaseInsensitive) != 0;
    }
    bool asksForOtherRealm(const Exchange &exchange) const
    {
        return exchange.type == KrbMessageType::TgsReq && exchange.server.isCrossRealm() && !isForeign(exchange.server);
    }
    bool asksForService(const Exchange &exchange) const
    {
        return exchange.type == KrbMessageType::TgsReq && !exchange.server.isTicketGranting();
    }
    bool wasWaitedFor(const Exchange &exchange) const { return m_report.endedAt - exchange.firstAsked >= answersComeWithin; }

    QString words(const Exchange &exchange) const
    {
        const QString asked = exchange.server.toString();
        switch (exchange.end) {
        case ExchangeEnd::Issued:
            return QStringLiteral("%1: issued, frame %2").arg(asked).arg(exchange.lastFrame);
        case ExchangeEnd::Error:
            return QStringLiteral("%1: %2 (%3), frame %4")
                .arg(asked)
                .arg(exchange.errorCode)
                .arg(KrbErrorCode { exchange.errorCode }.symbol())
                .arg(exchange.lastFrame);
        case ExchangeEnd::Silent:
            return QStringLiteral("%1: no answer, frame %2").arg(asked).arg(exchange.lastFrame);
        case ExchangeEnd::Refused:
            return QStringLiteral("%1: refused, frame %2").arg(asked).arg(exchange.lastFrame);
        }
        return {};
    }

    /// The exchange that tells most about a step: the last that failed, HTTP services first; else the last that succeeded.
    const Exchange *telling(const QList<const Exchange *> &candidates) const
    {
        const Exchange *best = nullptr;
        const auto rank = [](const Exchange &exchange) {
            const bool failed = exchange.end == ExchangeEnd::Error && exchange.failures > 0;
            const bool isWeb = exchange.server.components.value(0).compare(QLatin1String("HTTP"), Qt::CaseInsensitive) == 0;
            return (failed ? 4 : exchange.end == ExchangeEnd::Issued ? 2 : 0) + (isWeb ? 1 : 0);
        };
        for (const Exchange *candidate : candidates) {
            if (candidate->end != ExchangeEnd::Issued && candidate->end != ExchangeEnd::Error)
                continue;
            if (best == nullptr || rank(*candidate) >= rank(*best))
                best = candidate;
        }
        return best;
    }

    template<typename Predicate>
    QList<const Exchange *> exchangesWhere(Predicate predicate) const
    {
        QList<const Exchange *> found;
        for (const Exchange &exchange : m_exchanges) {
            if (predicate(exchange))
                found << &exchange;
        }
        return found;
    }

    void addStep(const QString &id, const Exchange *exchange)
    {
        if (exchange == nullptr)
            return;
        if (exchange->end == ExchangeEnd::Issued)
            add(id, QStringLiteral("none"), words(*exchange));
        else if (exchange->failures > 0)
            add(id, QString::number(exchange->errorCode), words(*exchange));
    }

    void signOnRequest();
    void crossRealmTicket();
    void foreignService();
    void ownService();
    void serviceAnswer();
    void reachOfKdcs();
    void reachOf(const QString &id, const QList<const Exchange *> &asked);
    void reachOfProxy();
    void udpAnswers();
    void nameSearch();
    void clocks();
    void encryption();
    void tokens();
    void patterns();
    void extras();

    const CaptureReport &m_report;
    QList<Exchange> m_exchanges;
    QString m_home;
    std::set<IpAddress> m_askers;
    QList<Finding> m_findings;
};

void CaptureWitness::signOnRequest()
{
    const auto asked = exchangesWhere([](const Exchange &exchange) { return exchange.type == KrbMessageType::AsReq; });
    const Exchange *exchange = telling(asked);
    addStep(QStringLiteral("as.error"), exchange);
    for (const Exchange *request : asked) {
        if (request->ntstatus)
            add(QStringLiteral("code.ntstatus"),
                QStringLiteral("0x%1").arg(QString::number(*request->ntstatus, 16).toUpper().rightJustified(8, u'0')),
                words(*request));
    }
    if (exchange == nullptr)
        return;
    if (exchange->end == ExchangeEnd::Issued && !exchange->proofSent && !exchange->proofAsked)
        add(QStringLiteral("as.preauth"), QStringLiteral("not-required"), words(*exchange));
    else if (exchange->proofAsked)
        add(QStringLiteral("as.preauth"), QStringLiteral("required"), words(*exchange));
}

/// The DNS domain that a client without a mapping turns into a realm: the host without its first label.
bool isGuessedFrom(const QString &realm, const QString &host)
{
    const QString domain = host.section(u'.', 1);
    return !domain.isEmpty() && realm.compare(domain, Qt::CaseInsensitive) == 0;
}

void CaptureWitness::crossRealmTicket()
{
    const auto services = exchangesWhere([&](const Exchange &exchange) {
        return asksForService(exchange) && !isForeign(exchange.server) && exchange.server.components.size() == 2;
    });
    auto asked = exchangesWhere([&](const Exchange &exchange) { return asksForOtherRealm(exchange); });
    // A client without mapping asks its own realm first and then guesses a realm from the host name.
    const Exchange *guess = nullptr;
    asked.removeIf([&](const Exchange *exchange) {
        const bool guessed = exchange->failures > 0
            && std::ranges::any_of(services, [&](const Exchange *service) {
                   return service->failures > 0 && service->firstAsked <= exchange->firstAsked
                       && isGuessedFrom(exchange->server.targetRealm(), service->server.components.at(1));
               });
        if (guessed)
            guess = exchange;
        return guessed;
    });

    if (!asked.isEmpty()) {
        add(QStringLiteral("capture.proxy-tgt-query"), QStringLiteral("sent"), words(*asked.last()));
        addStep(QStringLiteral("tgs.cross-realm.error"), telling(asked));
        const QString realm = asked.last()->server.targetRealm();
        add(QStringLiteral("klist.realm-case"),
            realm == realm.toUpper() ? QStringLiteral("upper") : QStringLiteral("not-upper"), realm);
        if (telling(asked) != nullptr && telling(asked)->end == ExchangeEnd::Issued)
            add(QStringLiteral("klist.proxy-tgt"), QStringLiteral("present"), words(*telling(asked)));
        return;
    }

    // A referral brings the ticket without being asked for it.
    for (const CapturedMessage &captured : m_report.messages) {
        if (captured.message.type == KrbMessageType::TgsRep && captured.message.server.isCrossRealm()) {
            add(QStringLiteral("capture.proxy-tgt-query"), QStringLiteral("sent"),
                QStringLiteral("referral to %1, frame %2").arg(captured.message.server.targetRealm()).arg(captured.frame));
            add(QStringLiteral("tgs.cross-realm.error"), QStringLiteral("none"), captured.message.server.toString());
            return;
        }
    }

    const QString homeDomain = u'.' + m_home.toLower();
    const auto strange = std::ranges::find_if(services, [&](const Exchange *service) {
        return service->failures > 0 && !hostOf(service->server).toLower().endsWith(homeDomain);
    });
    const bool proxyAsked = std::ranges::any_of(m_report.signOns, [](const CapturedSignOn &seen) {
        return seen.status == 407 || seen.where == QLatin1String("Proxy-Authorization");
    });
    if (guess != nullptr)
        add(QStringLiteral("client.realm-mapping"), QStringLiteral("absent"),
            QStringLiteral("the realm %1 was guessed from the host name, frame %2").arg(guess->server.targetRealm()).arg(guess->lastFrame));
    if (guess != nullptr || strange != services.end())
        add(QStringLiteral("capture.proxy-tgt-query"), QStringLiteral("never"),
            QStringLiteral("the own realm was asked for %1 instead").arg((strange != services.end() ? *strange : guess)->server.toString()));
    else if (proxyAsked)
        add(QStringLiteral("capture.proxy-tgt-query"), QStringLiteral("never"),
            QStringLiteral("the proxy asked for a ticket, and no KDC was asked for one"));
}

void CaptureWitness::foreignService()
{
    const Exchange *exchange = telling(exchangesWhere(
        [&](const Exchange &candidate) { return asksForService(candidate) && isForeign(candidate.server); }));
    addStep(QStringLiteral("tgs.proxy-service.error"), exchange);
    if (exchange != nullptr && exchange->end == ExchangeEnd::Issued)
        add(QStringLiteral("klist.proxy-ticket"), QStringLiteral("present"), words(*exchange));
}

void CaptureWitness::ownService()
{
    const Exchange *exchange = telling(exchangesWhere(
        [&](const Exchange &candidate) { return asksForService(candidate) && !isForeign(candidate.server); }));
    addStep(QStringLiteral("tgs.service.error"), exchange);
    if (exchange == nullptr || exchange->server.components.size() < 2)
        return;
    const QString host = hostOf(exchange->server);
    static const auto isAddress = [](const QString &name) {
        return name.contains(u':') || std::ranges::all_of(name, [](QChar c) { return c.isDigit() || c == u'.'; });
    };
    if (isAddress(host))
        add(QStringLiteral("spn.target-form"), QStringLiteral("address"), host);
    else if (!host.contains(u'.') && exchange->failures > 0)
        add(QStringLiteral("spn.target-form"), QStringLiteral("short"), host);
}

void CaptureWitness::serviceAnswer()
{
    const CapturedMessage *last = nullptr;
    for (const CapturedMessage &captured : m_report.messages) {
        const bool fromService = captured.insideToken
            && (captured.message.type == KrbMessageType::Error || captured.message.type == KrbMessageType::ApRep);
        if (fromService)
            last = &captured;
    }
    if (last == nullptr)
        return;
    const bool failed = last->message.type == KrbMessageType::Error;
    add(QStringLiteral("ap.error"), failed ? QString::number(last->message.errorCode.value_or(60)) : QStringLiteral("none"),
        QStringLiteral("frame %1").arg(last->frame));
}

void CaptureWitness::reachOf(const QString &id, const QList<const Exchange *> &asked)
{
    if (asked.isEmpty())
        return;
    const auto ended = [&](auto... ends) {
        return std::ranges::find_if(asked, [=](const Exchange *exchange) { return ((exchange->end == ends) || ...); });
    };
    if (const auto found = ended(ExchangeEnd::Issued, ExchangeEnd::Error); found != asked.end())
        add(id, QStringLiteral("answered"), words(**found));
    else if (const auto refused = ended(ExchangeEnd::Refused); refused != asked.end())
        add(id, QStringLiteral("refused"), words(**refused));
    else if (std::ranges::any_of(asked, [&](const Exchange *exchange) { return wasWaitedFor(*exchange); }))
        add(id, QStringLiteral("silent"), words(*asked.last()));
}

void CaptureWitness::reachOfKdcs()
{
    const auto own = exchangesWhere([&](const Exchange &exchange) { return !isForeign(exchange.server); });
    const auto foreign = exchangesWhere([&](const Exchange &exchange) { return isForeign(exchange.server); });
    reachOf(QStringLiteral("capture.kdc"), own);
    reachOf(QStringLiteral("capture.proxy-kdc"), foreign);

    // Connections that never came about carry no message: whose KDC it was follows from what went before.
    const auto failed = std::ranges::find_if(
        m_report.kdcConnects, [](const CapturedConnect &connect) { return !connect.connected; });
    if (failed == m_report.kdcConnects.end())
        return;
    const bool serverAnswered = std::ranges::any_of(m_report.messages, [&](const CapturedMessage &captured) {
        return captured.source.address == failed->server.address && captured.answers >= 0;
    });
    const QString value = failed->refused ? QStringLiteral("refused") : QStringLiteral("silent");
    const QString detail = QStringLiteral("%1, %2 tries").arg(failed->server.toString()).arg(failed->tries);
    if (own.isEmpty() && foreign.isEmpty())
        add(QStringLiteral("capture.kdc"), value, detail);
    else if (!serverAnswered && foreign.isEmpty()
        && std::ranges::any_of(own, [&](const Exchange *exchange) {
               return asksForOtherRealm(*exchange) && exchange->end == ExchangeEnd::Issued;
           }))
        add(QStringLiteral("capture.proxy-kdc"), value, detail);
}

void CaptureWitness::reachOfProxy()
{
    const auto isOwn = [&](const CapturedConnect &connect) {
        return isKerberosPort(connect.server.port) && (m_askers.empty() || m_askers.contains(connect.client.address));
    };
    // The last try counts; a single SYN at the end of the capture is no silence.
    for (auto connect = m_report.failedConnects.crbegin(); connect != m_report.failedConnects.crend(); ++connect) {
        if (!isOwn(*connect) || (!connect->refused && connect->tries < 2))
            continue;
        add(QStringLiteral("proxy.connect"), connect->refused ? QStringLiteral("refused") : QStringLiteral("timeout"),
            QStringLiteral("%1, %2 tries").arg(connect->server.toString()).arg(connect->tries));
        return;
    }
}

void CaptureWitness::udpAnswers()
{
    const auto tooBig = exchangesWhere([](const Exchange &exchange) { return exchange.tooBigForUdp; });
    if (tooBig.isEmpty())
        return;
    const bool helped = std::ranges::all_of(tooBig, [](const Exchange *exchange) { return exchange->answeredByTcp; });
    add(QStringLiteral("capture.udp-too-big"), helped ? QStringLiteral("retried-tcp") : QStringLiteral("no-tcp"),
        words(*tooBig.last()));
}

void CaptureWitness::nameSearch()
{
    constexpr quint16 typeSrv = 33;
    QHash<QString, const CapturedDns *> byRealm; // the answer that says most
    for (const CapturedDns &dns : m_report.dns) {
        const bool isKdc = dns.type == typeSrv && dns.question.startsWith(QLatin1String("_kerberos._"), Qt::CaseInsensitive);
        if (!isKdc)
            continue;
        const QString realm = dns.question.section(u'.', 2).toUpper();
        const CapturedDns *&best = byRealm[realm];
        if (best == nullptr || best->targets.size() <= dns.targets.size())
            best = &dns;
    }
    for (auto entry = byRealm.cbegin(); entry != byRealm.cend(); ++entry) {
        const bool asked = std::ranges::any_of(m_exchanges,
            [&](const Exchange &exchange) { return exchange.server.realm.compare(entry.key(), Qt::CaseInsensitive) == 0; });
        const CapturedDns &dns = **entry;
        if (!dns.targets.isEmpty())
            add(QStringLiteral("dns.kdc-srv"), QStringLiteral("found"), dns.question);
        else if (!asked)
            add(QStringLiteral("dns.kdc-srv"), dns.answered ? QStringLiteral("empty") : QStringLiteral("no-answer"), dns.question);
    }
}

void CaptureWitness::clocks()
{
    const auto offsetOf = [](const CapturedMessage &captured) {
        const Instant reference = captured.message.clientTime.value_or(captured.time);
        return std::chrono::duration_cast<std::chrono::seconds>(*captured.message.serverTime - reference);
    };
    for (const bool foreign : { false, true }) {
        const CapturedMessage *telling = nullptr;
        for (const CapturedMessage &captured : m_report.messages) {
            if (captured.message.serverTime && !captured.insideToken && isForeign(captured.message.server) == foreign)
                telling = &captured;
        }
        if (telling == nullptr)
            continue;
        const auto offset = offsetOf(*telling);
        const bool fine = std::chrono::abs(offset) <= allowedSkew;
        // A KDC that complains of the clock knows better than a capture that was perhaps taken elsewhere.
        constexpr int skew = 37;
        const bool kdcComplains = std::ranges::any_of(m_exchanges, [&](const Exchange &exchange) {
            return exchange.errorCode == skew && isForeign(exchange.server) == foreign;
        });
        if (fine && kdcComplains)
            continue;
        const QString detail = QStringLiteral("%1 s between the KDC and this computer, frame %2").arg(offset.count()).arg(telling->frame);
        if (foreign)
            add(QStringLiteral("clock.proxy-kdc-offset"), fine ? QStringLiteral("fine") : QStringLiteral("off"), detail);
        else
            add(QStringLiteral("clock.kdc-offset"),
                fine ? QStringLiteral("fine") : offset.count() > 0 ? QStringLiteral("client-behind") : QStringLiteral("client-ahead"),
                detail);
    }
}

void CaptureWitness::encryption()
{
    constexpr qint32 rc4 = 23;
    const auto isDes = [](EncryptionType etype) { return etype.standing() == EtypeStanding::Broken; };
    QString used;
    QString usedWhere;
    const CapturedMessage *lastOffer = nullptr;
    for (const CapturedMessage &captured : m_report.messages) {
        const KrbMessage &message = captured.message;
        const bool isReply = message.type == KrbMessageType::AsRep || message.type == KrbMessageType::TgsRep;
        if (isReply && message.ticket && message.ticket->etype) {
            const EncryptionType etype = *message.ticket->etype;
            const QString weak = isDes(etype) ? QStringLiteral("des") : etype.number == rc4 ? QStringLiteral("rc4") : QStringLiteral("none");
            if (used != QLatin1String("des") && (weak != QLatin1String("none") || used.isEmpty())) {
                used = weak;
                usedWhere = QStringLiteral("%1: %2, frame %3").arg(message.server.toString(), etype.name()).arg(captured.frame);
            }
        }
        if (message.type == KrbMessageType::AsReq && !message.etypes.isEmpty())
            lastOffer = &captured;
    }
    if (lastOffer != nullptr) {
        const QList<EncryptionType> &etypes = lastOffer->message.etypes;
        const bool onlyDes = std::ranges::all_of(etypes, isDes);
        const bool onlyWeak = std::ranges::all_of(etypes, [](EncryptionType etype) { return etype.isWeak(); });
        add(QStringLiteral("etype.client-offers"),
            onlyDes ? QStringLiteral("des-only") : onlyWeak ? QStringLiteral("rc4-only") : QStringLiteral("aes"),
            QStringLiteral("frame %1").arg(lastOffer->frame));
    }
    if (!used.isEmpty())
        add(QStringLiteral("wire.weak-etype"), used, usedWhere);
}

void CaptureWitness::tokens()
{
    const CapturedSignOn *token = nullptr;
    const CapturedSignOn *offer = nullptr;
    for (const CapturedSignOn &seen : m_report.signOns) {
        const bool isHttpToken = seen.where.endsWith(QLatin1String("uthorization")) && seen.offers.isEmpty();
        const bool isOwn = m_askers.empty() || m_askers.contains(seen.source.address);
        if (isHttpToken && isOwn)
            token = &seen;
        if (seen.where == QLatin1String("Proxy-Authenticate") && !seen.offers.isEmpty()
            && (m_askers.empty() || m_askers.contains(seen.destination.address)))
            offer = &seen;
    }
    if (offer != nullptr) {
        const auto offers = [&](QLatin1String scheme) { return offer->offers.contains(scheme, Qt::CaseInsensitive); };
        add(QStringLiteral("proxy.offers"),
            offers(QLatin1String("Negotiate")) ? QStringLiteral("negotiate")
                : offers(QLatin1String("NTLM")) ? QStringLiteral("ntlm-only")
                                                : QStringLiteral("basic-only"),
            QStringLiteral("%1, frame %2").arg(offer->offers.join(QStringLiteral(", "))).arg(offer->frame));
        if (token == nullptr)
            add(QStringLiteral("token.kind"), QStringLiteral("none"), QStringLiteral("after the offer in frame %1").arg(offer->frame));
    }
    if (token == nullptr)
        return;
    const QString kind = token->isKerberos ? QStringLiteral("kerberos")
        : !token->isNtlm                  ? QStringLiteral("damaged")
        : token->wrapping == TokenWrapping::None ? QStringLiteral("ntlm")
                                                 : QStringLiteral("ntlm-in-spnego");
    add(QStringLiteral("token.kind"), kind, QStringLiteral("%1, frame %2").arg(token->where).arg(token->frame));
    if (token->isKerberos)
        add(QStringLiteral("token.size"), token->tokenSize > largeToken ? QStringLiteral("large") : QStringLiteral("normal"),
            QStringLiteral("%1 bytes").arg(token->tokenSize));
}

void CaptureWitness::patterns()
{
    QHash<QString, std::set<QString>> failingUsersByAddress;
    QHash<QString, int> wrongPasswords;
    for (const Exchange &exchange : m_exchanges) {
        if (exchange.type != KrbMessageType::AsReq || exchange.end != ExchangeEnd::Error)
            continue;
        if (exchange.errorCode == 6 || exchange.errorCode == 18 || exchange.errorCode == 24)
            failingUsersByAddress[exchange.asker.toString()].insert(exchange.client);
        if (exchange.errorCode == 24)
            wrongPasswords[exchange.client] += exchange.failures;
    }
    for (auto entry = failingUsersByAddress.cbegin(); entry != failingUsersByAddress.cend(); ++entry) {
        if (static_cast<int>(entry->size()) >= manyUsers) {
            add(QStringLiteral("events.pattern"), QStringLiteral("many-users-one-address"),
                QStringLiteral("%1 users from %2").arg(entry->size()).arg(entry.key()));
            return;
        }
    }
    for (auto entry = wrongPasswords.cbegin(); entry != wrongPasswords.cend(); ++entry) {
        if (*entry >= manyFailures)
            add(QStringLiteral("events.pattern"), QStringLiteral("one-user-repeated"),
                QStringLiteral("%1: %2 wrong passwords").arg(entry.key()).arg(*entry));
    }
}

void CaptureWitness::extras()
{
    constexpr int paPkAsReq = 16;
    constexpr int paForUser = 129;
    constexpr quint32 cnameInAdditionalTicket = bitMask(14);
    for (const CapturedMessage &captured : m_report.messages) {
        const KrbMessage &message = captured.message;
        if (message.type == KrbMessageType::AsReq && message.padataTypes.contains(paPkAsReq)) {
            add(QStringLiteral("smartcard.used"), QStringLiteral("yes"), QStringLiteral("PKINIT, frame %1").arg(captured.frame));
            break;
        }
    }
    for (const CapturedMessage &captured : m_report.messages) {
        const KrbMessage &message = captured.message;
        const bool isDelegation = message.type == KrbMessageType::TgsReq
            && (message.padataTypes.contains(paForUser)
                || (message.options && (message.options->value & cnameInAdditionalTicket) != 0));
        if (isDelegation) {
            add(QStringLiteral("delegation.asked"), QStringLiteral("yes"), QStringLiteral("S4U, frame %1").arg(captured.frame));
            break;
        }
    }
}

} // namespace

QList<Finding> findingsOf(const CaptureReport &report, const ImportContext &context)
{
    Q_UNUSED(context)
    return CaptureWitness(report).findings();
}

} // namespace kerbscope
