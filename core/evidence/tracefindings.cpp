// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/tracefindings.h"

#include "core/evidence/answerroles.h"
#include "core/evidence/findinglist.h"
#include "core/evidence/proxyhosts.h"
#include "core/evidence/realmroles.h"
#include "core/krb/allowances.h"
#include "core/krb/errorcode.h"
#include "core/parse/commandoutput/commandlines.h"

#include <QSet>

#include <algorithm>

namespace kerbscope {

namespace {

constexpr int preauthRequired = 25;
constexpr int responseTooBig = 52;
constexpr int wrongPassword = 24;
constexpr int revoked = 18;
constexpr int unknownUser = 6;
constexpr int failuresBeforeLock = 2; ///< one may be a slip
constexpr qsizetype manyUsers = 5;    ///< who fail from one computer

class TraceWitness
{
public:
    TraceWitness(const TraceLog &log, const ImportContext &context)
        : m_log(log)
        , m_context(context)
        , m_home(log.client.realm)
    {
        if (m_home.isEmpty())
            m_home = context.homeRealm;
        if (m_home.isEmpty()) {
            for (const TraceExchange &exchange : log.exchanges) {
                if (exchange.signOn && m_home.isEmpty())
                    m_home = exchange.realm;
            }
        }
    }

    QList<Finding> findings()
    {
        codes();
        signOn();
        tickets(TicketPart::CrossRealm);
        tickets(TicketPart::Foreign);
        tickets(TicketPart::Own);
        names();
        mapping();
        reach();
        cache();
        for (const TraceFailure &failure : m_log.failures)
            fail(failure);
        const bool hadSignedOn = std::ranges::any_of(m_log.exchanges, [](const TraceExchange &exchange) { return !exchange.signOn && exchange.answered; });
        if (hadSignedOn)
            m_findings.add("as.error", "none", QStringLiteral("a ticket was asked for by one who had signed on"));
        encryption();
        clock();
        return m_findings.take();
    }

private:
    static QString words(const TraceExchange &exchange)
    {
        const QString asked = exchange.server.toString();
        const QString where = QStringLiteral("line %1").arg(exchange.line);
        if (exchange.end == TraceEnd::Error)
            return QStringLiteral("%1: %2 (%3), %4").arg(asked).arg(exchange.errorCode).arg(KrbErrorCode { exchange.errorCode }.symbol(), where);
        if (exchange.end == TraceEnd::Issued)
            return QStringLiteral("%1: issued, %2").arg(asked, where);
        return QStringLiteral("%1, %2").arg(asked, where);
    }

    static bool isNormal(int error) { return error == preauthRequired || error == responseTooBig; }

    void codes()
    {
        for (const TraceExchange &exchange : m_log.exchanges) {
            if (exchange.end == TraceEnd::Error && !isOvercome(exchange))
                m_findings.addCode(QStringLiteral("krb:%1").arg(exchange.errorCode), words(exchange));
        }
    }

    /// What went well later: a sign-on after a mistyped password, a service's other name.
    bool isOvercome(const TraceExchange &failed) const
    {
        if (isNormal(failed.errorCode))
            return false;
        // Where a realm was reached over others in between, the way without them was not needed.
        if (failed.server.isCrossRealm()) {
            return std::ranges::any_of(m_log.exchanges, [&](const TraceExchange &later) {
                return later.end == TraceEnd::Issued && later.line > failed.line && later.server.isCrossRealm()
                    && later.server.targetRealm() == failed.server.targetRealm();
            });
        }
        return std::ranges::any_of(m_log.exchanges, [&](const TraceExchange &later) {
            if (later.end != TraceEnd::Issued || later.line <= failed.line || later.signOn != failed.signOn)
                return false;
            return failed.signOn ? later.server == failed.server
                                 : partOf(later) == partOf(failed) && later.server.components.value(0) == failed.server.components.value(0);
        });
    }

    /// The last exchange of some that tells: an error before a ticket, a web service before others.
    template<typename Predicate>
    const TraceExchange *telling(Predicate belongs) const
    {
        const TraceExchange *best = nullptr;
        int bestRank = 0;
        for (const TraceExchange &exchange : m_log.exchanges) {
            if (!belongs(exchange))
                continue;
            const bool failed = exchange.end == TraceEnd::Error && !isNormal(exchange.errorCode);
            if (failed && isOvercome(exchange))
                continue;
            const int rank = failed ? 4 + (isWebService(exchange.server) ? 1 : 0) : exchange.end == TraceEnd::Issued ? 2 : 0;
            if (rank > 0 && rank >= bestRank) {
                best = &exchange;
                bestRank = rank;
            }
        }
        return best;
    }

    void addStep(const char *id, const TraceExchange &exchange)
    {
        m_findings.add(id, exchange.end == TraceEnd::Issued ? QStringLiteral("none") : QString::number(exchange.errorCode), words(exchange));
    }

    void signOn()
    {
        // After a wrong password the library asks once more; a later success is what counts.
        const TraceExchange *last = nullptr;
        bool proofAsked = false;
        for (const TraceExchange &exchange : m_log.exchanges) {
            if (!exchange.signOn || !exchange.server.isTicketGranting()) // a ticket for changing the password is another matter
                continue;
            proofAsked = proofAsked || exchange.errorCode == preauthRequired || (exchange.errorCode == 24);
            if (exchange.end == TraceEnd::Issued || (exchange.end == TraceEnd::Error && !isNormal(exchange.errorCode)))
                last = &exchange;
        }
        if (last == nullptr) {
            const auto stuck = std::ranges::find_if(m_log.exchanges, [](const TraceExchange &exchange) { return exchange.signOn && exchange.offersNoProof; });
            if (stuck != m_log.exchanges.end())
                m_findings.add("as.error", "14", QStringLiteral("the KDC asks for a proof and has no key of the kinds that the client allows, line %1").arg(stuck->line));
            return;
        }
        addStep("as.error", *last);
        if (last->end == TraceEnd::Error && asksWrongRealm(last->errorCode, last->client, m_context))
            m_findings.add("client.realm", "wrong", QStringLiteral("%1, at home in %2").arg(last->client.toString(), m_context.homeRealm));
        spray();
        const auto wrong = std::ranges::count_if(m_log.exchanges, [&](const TraceExchange &exchange) {
            return exchange.signOn && exchange.errorCode == wrongPassword && exchange.line < last->line;
        });
        if (last->errorCode == revoked && wrong >= failuresBeforeLock)
            m_findings.add("events.pattern", "one-user-repeated", QStringLiteral("%1 wrong passwords, then the account was locked").arg(wrong));
        if (proofAsked)
            m_findings.add("as.preauth", "required");
        else if (last->end == TraceEnd::Issued && !m_log.client.components.isEmpty() && m_log.dialect == QLatin1String("mit"))
            m_findings.add("as.preauth", "not-required", words(*last));
        if (last->end == TraceEnd::Issued)
            m_findings.add("klist.tgt", "present", words(*last));
    }

    /// Many names that fail, tried from one computer.
    void spray()
    {
        QSet<QString> failing;
        for (const TraceExchange &exchange : m_log.exchanges) {
            const bool telling = exchange.errorCode == wrongPassword || exchange.errorCode == revoked || exchange.errorCode == unknownUser;
            if (exchange.signOn && exchange.end == TraceEnd::Error && telling && !exchange.client.isEmpty())
                failing.insert(exchange.client.toString());
        }
        if (failing.size() >= manyUsers)
            m_findings.add("events.pattern", "many-users-one-address", QStringLiteral("%1 users from this computer").arg(failing.size()));
    }

    TicketPart partOf(const TraceExchange &exchange) const
    {
        const TicketPart part = ticketPartOf(exchange.server, m_home, m_context.proxyRealms);
        // Asked at another realm's KDC it is that realm's answer, whatever the name says.
        if (part == TicketPart::Own && isForeignRealm(exchange.realm, m_home, m_context.proxyRealms))
            return TicketPart::Foreign;
        return part;
    }

    void tickets(TicketPart part)
    {
        const TraceExchange *exchange = telling([&](const TraceExchange &candidate) {
            return !candidate.signOn && !(candidate.fallback && (m_log.guessedRealm.isEmpty() || guessFailed())) && partOf(candidate) == part;
        });
        if (exchange == nullptr)
            return;
        addStep(answerFinding(part), *exchange);
        if (part == TicketPart::CrossRealm) {
            const QString realm = exchange->server.targetRealm();
            m_findings.add("klist.realm-case", realm == realm.toUpper() ? "upper" : "not-upper", realm);
            const QString host = isWebService(m_log.wanted) ? m_log.wanted.components.at(1) : QString();
            if (exchange->end == TraceEnd::Error && isStrangeHost(host, realm) && isStrangeHost(host, m_home))
                m_findings.add("klist.proxy-realm", "other", QStringLiteral("%1 was asked for the sake of %2").arg(realm, host));
            if (exchange->end == TraceEnd::Issued)
                m_findings.add("klist.proxy-tgt", "present", words(*exchange));
        } else if (exchange->end == TraceEnd::Issued) {
            m_findings.add(part == TicketPart::Foreign ? "klist.proxy-ticket" : "klist.service-ticket", "present", words(*exchange));
        }
    }

    /// The library guessed a realm from the host's name and got no ticket for the host that way.
    bool guessFailed() const
    {
        return isForeignRealm(m_log.guessedRealm, m_home, m_context.proxyRealms)
            && std::ranges::none_of(m_log.exchanges, [](const TraceExchange &exchange) {
                   return exchange.fallback && exchange.end == TraceEnd::Issued && !exchange.server.isTicketGranting();
               });
    }

    /// Did the computer know that the host belongs to another realm?
    void mapping()
    {
        const bool guessed = guessFailed();
        if (guessed)
            m_findings.add("client.realm-mapping", "absent", QStringLiteral("the realm %1 was guessed from the host's name").arg(m_log.guessedRealm));
        const auto foreign = std::ranges::find_if(m_log.exchanges, [&](const TraceExchange &exchange) {
            return !exchange.signOn && !(exchange.fallback && guessed) && partOf(exchange) != TicketPart::Own;
        });
        const bool cached = std::ranges::any_of(m_log.foreignTgts, [&](const QString &realm) { return isForeignRealm(realm, m_home, m_context.proxyRealms); });
        if (foreign != m_log.exchanges.end() || cached) {
            // Without a mapping of its own the computer did not ask for it: the KDC referred it there.
            if (!m_findings.has("client.realm-mapping", "absent"))
                m_findings.add("capture.proxy-tgt-query", "sent", foreign != m_log.exchanges.end() ? words(*foreign) : m_log.foreignTgts.join(u' '));
            if (cached) {
                m_findings.add("klist.proxy-tgt", "present", m_log.foreignTgts.join(u' '));
                m_findings.add("tgs.cross-realm.error", "none", m_log.foreignTgts.join(u' '));
            }
            if (isForeignRealm(m_log.wanted.realm, m_home, m_context.proxyRealms))
                m_findings.add("client.realm-mapping", "present", m_log.wanted.toString());
            return;
        }
        const auto strange = std::ranges::find_if(m_log.exchanges, [&](const TraceExchange &exchange) {
            return !exchange.signOn && exchange.end == TraceEnd::Error && isWebService(exchange.server) && isStrangeHost(exchange.server.components.at(1), m_home);
        });
        if (guessed)
            m_findings.add("capture.proxy-tgt-query", "never", QStringLiteral("the own realm was asked for %1 instead").arg(m_log.wanted.toString()));
        if (strange != m_log.exchanges.end()) {
            m_findings.add("capture.proxy-tgt-query", "never", QStringLiteral("the own realm was asked for %1 instead").arg(strange->server.toString()));
            const QString host = strange->server.components.at(1);
            const bool ofProxy = isProxyHost(host, m_context);
            if (ofProxy)
                m_findings.add("client.realm-mapping", "absent", host);
        }
    }

    void reach()
    {
        bool tooBig = false;
        bool tcpFailed = false;
        for (const bool foreign : { false, true }) {
            bool answered = false;
            const TraceExchange *refused = nullptr;
            const TraceExchange *silent = nullptr;
            for (const TraceExchange &exchange : m_log.exchanges) {
                if (isForeignRealm(exchange.realm, m_home, m_context.proxyRealms) != foreign || (foreign && exchange.fallback && guessFailed()))
                    continue;
                const bool isBig = exchange.tooBigForUdp || exchange.errorCode == responseTooBig;
                tooBig = tooBig || isBig;
                answered = answered || exchange.answered;
                if (exchange.end == TraceEnd::Refused)
                    refused = &exchange;
                else if (exchange.end == TraceEnd::Silent)
                    silent = &exchange;
                if (isBig && (exchange.end == TraceEnd::Refused || exchange.end == TraceEnd::Silent))
                    tcpFailed = true;
            }
            const char *id = foreign ? "capture.proxy-kdc" : "capture.kdc";
            if (answered)
                m_findings.add(id, "answered");
            else if (refused != nullptr)
                m_findings.add(id, "refused", refused->contacted.join(QStringLiteral(", ")));
            else if (silent != nullptr)
                m_findings.add(id, "silent", silent->contacted.join(QStringLiteral(", ")));
        }
        if (tooBig)
            m_findings.add("capture.udp-too-big", tcpFailed ? "no-tcp" : "retried-tcp");
    }

    void names()
    {
        for (const TraceLookup &lookup : m_log.lookups) {
            if (!lookup.answers.isEmpty())
                m_findings.add("dns.kdc-srv", "found", lookup.name);
        }
        const bool anyEmpty = std::ranges::any_of(m_log.lookups, &TraceLookup::empty);
        const bool asked = std::ranges::any_of(m_log.exchanges, [](const TraceExchange &exchange) { return !exchange.contacted.isEmpty(); });
        const TraceExchange *stuck = nullptr; // a request that found nobody to go to
        for (const TraceExchange &exchange : m_log.exchanges) {
            if (exchange.contacted.isEmpty() && !exchange.answered && !exchange.fallback && exchange.end == TraceEnd::Open)
                stuck = &exchange;
        }
        if (stuck != nullptr && isForeignRealm(stuck->realm, m_home, m_context.proxyRealms)) {
            m_findings.add("client.realm-mapping", "absent", QStringLiteral("no KDC of %1 is known here").arg(stuck->realm));
            m_findings.add("capture.proxy-kdc", "not-asked", stuck->realm);
        } else if (stuck != nullptr && !asked && m_log.dialect == QLatin1String("mit")) {
            if (anyEmpty)
                m_findings.add("dns.kdc-srv", "empty", stuck->realm);
            else if (m_log.lookups.isEmpty())
                m_findings.add("client.configuration", "no-kdc", stuck->realm);
            m_findings.add("capture.kdc", "not-asked", stuck->realm);
        }
        if (m_log.wanted.components.size() >= 2 && isNumericAddress(m_log.wanted.components.at(1)))
            m_findings.add("spn.target-form", "address", m_log.wanted.toString());
        if (!m_log.canonicalHost.isEmpty())
            m_findings.add("dns.names", "disagree", m_log.canonicalHost);
    }

    void cache()
    {
        if (!m_log.ownTgtCached)
            return;
        const bool expired = m_log.ownTgtUnusable || std::ranges::any_of(m_log.exchanges, [](const TraceExchange &exchange) { return !exchange.signOn && exchange.errorCode == 32; });
        if (expired)
            m_findings.add("klist.tgt", "expired");
        else
            m_findings.add("klist.tgt", *m_log.ownTgtCached ? "present" : "absent");
    }

    void fail(const TraceFailure &failure)
    {
        if (failure.code.startsWith(QLatin1String("krb:"))) {
            const QString number = failure.code.mid(4);
            m_findings.addCode(failure.code, failure.text);
            if (failure.accepting)
                m_findings.add("ap.error", number, failure.text);
            else if (number.toInt() != preauthRequired)
                m_findings.add("as.error", number, failure.text);
            if (number == QLatin1String("23"))
                m_findings.add("account.state", "password-expired", failure.text);
            return;
        }
        addLibraryFailure(m_findings, failure.code, failure.text, failure.about.section(u'@', -1), m_home, m_context);
    }

    void encryption()
    {
        const TraceExchange *rc4 = nullptr;
        const TraceExchange *des = nullptr;
        bool any = false;
        for (const TraceExchange &exchange : m_log.exchanges) {
            if (!exchange.sessionKey)
                continue;
            any = true;
            if (exchange.sessionKey->standing() == EtypeStanding::Broken)
                des = &exchange;
            else if (exchange.sessionKey->standing() == EtypeStanding::Deprecated)
                rc4 = &exchange;
        }
        if (des != nullptr || rc4 != nullptr)
            m_findings.add("wire.weak-etype", des != nullptr ? "des" : "rc4", words(des != nullptr ? *des : *rc4));
        else if (any)
            m_findings.add("wire.weak-etype", "none");
        for (const TraceExchange &exchange : m_log.exchanges) {
            if (exchange.offered.isEmpty())
                continue;
            const auto offers = [&](EtypeStanding standing) {
                return std::ranges::any_of(exchange.offered, [&](const EncryptionType &type) { return type.standing() == standing; });
            };
            m_findings.add("etype.client-offers",
                offers(EtypeStanding::Strong)           ? "aes"
                    : offers(EtypeStanding::Deprecated) ? "rc4-only"
                                                        : "des-only");
            break;
        }
    }

    void clock()
    {
        if (!m_log.clockOffsetSeconds) {
            // A KDC takes neither a proof nor an authenticator whose time is more than five minutes off.
            const auto taken = std::ranges::find_if(m_log.exchanges, [](const TraceExchange &exchange) {
                return exchange.end == TraceEnd::Issued && (exchange.provesByTime || !exchange.signOn);
            });
            if (taken != m_log.exchanges.end())
                m_findings.add("clock.kdc-offset", "fine", QStringLiteral("the KDC took the time of this computer, line %1").arg(taken->line));
            return;
        }
        const int offset = *m_log.clockOffsetSeconds;
        m_findings.add("clock.kdc-offset", std::abs(offset) <= allowedSkew.count() ? "fine" : offset > 0 ? "client-behind" : "client-ahead",
            QStringLiteral("the KDC's clock is %1 s %2").arg(std::abs(offset)).arg(offset > 0 ? QStringLiteral("ahead") : QStringLiteral("behind")));
    }

    const TraceLog &m_log;
    const ImportContext &m_context;
    QString m_home;
    FindingList m_findings;
};

} // namespace

QList<Finding> findingsOf(const TraceLog &log, const ImportContext &context)
{
    return TraceWitness(log, context).findings();
}

} // namespace kerbscope
