// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/events/recommendations.h"

#include "core/evidence/events/timeorder.h"
#include "core/krb/wellknownsid.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>
#include <functional>

namespace kerbscope {

namespace {

constexpr int burstCount = 5; ///< "N events in the last N minutes"
constexpr std::chrono::minutes burstWindow { 10 };
constexpr int manyAddresses = 4; ///< of one account within an hour
constexpr int firstUnprivilegedPort = 1024;

using Indexes = QList<qsizetype>;

/// "1 event", "3 events"
QString eventCount(qsizetype count)
{
    return count == 1 ? QStringLiteral("1 event") : QStringLiteral("%1 events").arg(count);
}

/// The first few of some values, for a sentence.
QString some(const QStringList &values)
{
    constexpr qsizetype shown = 4;
    const QString list = values.first(std::min(values.size(), shown)).join(QStringLiteral(", "));
    return values.size() > shown ? QStringLiteral("%1 and %2 more").arg(list).arg(values.size() - shown) : list;
}

/// RFC 1918, 3927, 4193, 4291, 6598 and this computer itself.
bool isInternalAddress(const QString &address)
{
    if (address.contains(u':')) {
        const QString folded = address.toLower();
        return folded == QLatin1String("::1") || folded.startsWith(QLatin1String("fe8")) || folded.startsWith(QLatin1String("fe9"))
            || folded.startsWith(QLatin1String("fea")) || folded.startsWith(QLatin1String("feb")) || folded.startsWith(QLatin1String("fc"))
            || folded.startsWith(QLatin1String("fd"));
    }
    const QStringList parts = address.split(u'.');
    if (parts.size() != 4)
        return true; // no address, nothing to say
    const int first = parts.at(0).toInt();
    const int second = parts.at(1).toInt();
    return first == 10 || first == 127 || (first == 172 && second >= 16 && second <= 31) || (first == 192 && second == 168)
        || (first == 169 && second == 254) || (first == 100 && second >= 64 && second <= 127);
}

std::optional<quint32> relativeId(const QString &sid)
{
    const auto parts = parseSid(sid);
    const bool isDomainAccount = parts && parts->subAuthorities.size() == 5 && parts->subAuthorities.first() == 21;
    return isDomainAccount ? std::optional(parts->subAuthorities.last()) : std::nullopt;
}

/// One code with the words for it. 0x6, 0xC and 0x12 count only in bursts.
struct ResultRow {
    quint32 code;
    const char *id;
    bool onlyBursts;
    const char *why;
};

constexpr std::array resultRows = {
    ResultRow { 0x06, "result-0x6", true, "names that do not exist were asked for" },
    ResultRow { 0x07, "result-0x7", false, "a service name was not found" },
    ResultRow { 0x08, "result-0x8", false, "a name is registered on several accounts" },
    ResultRow { 0x09, "result-0x9", false, "an account has no key" },
    ResultRow { 0x0A, "result-0xa", false, "a postdated ticket was asked for, which Windows never does" },
    ResultRow { 0x0C, "result-0xc", true, "sign-on was refused by policy (hours, computer, card)" },
    ResultRow { 0x0E, "result-0xe", false, "no encryption type in common" },
    ResultRow { 0x0F, "result-0xf", false, "a checksum type that the controller does not know" },
    ResultRow { 0x12, "result-0x12", true, "accounts that are locked, disabled or expired were tried" },
    ResultRow { 0x1F, "result-0x1f", false, "something could not be decrypted" },
    ResultRow { 0x22, "result-0x22", false, "a request was seen twice" },
    ResultRow { 0x29, "result-0x29", false, "a ticket did not fit the key of the service" },
    ResultRow { 0x3C, "result-0x3c", false, "a generic error" },
    ResultRow { 0x3E, "result-0x3e", false, "a certificate was not trusted" },
    ResultRow { 0x3F, "result-0x3f-0x41", false, "trouble with a smart card" },
    ResultRow { 0x40, "result-0x3f-0x41", false, "trouble with a smart card" },
    ResultRow { 0x41, "result-0x3f-0x41", false, "trouble with a smart card" },
};

bool isTicketRequest(const DecodedEvent &event)
{
    return event.securityId == 4768 || event.securityId == 4771 || event.securityId == 4772;
}

bool isKerberosRequest(const DecodedEvent &event)
{
    return isTicketRequest(event) || event.securityId == 4769 || event.securityId == 4770 || event.securityId == 4773
        || event.securityId == 4820 || event.securityId == 4821 || event.securityId == 4824;
}

class Adviser
{
public:
    Adviser(const QList<WindowsEvent> &events, const QList<DecodedEvent> &decoded)
        : m_events(events)
        , m_decoded(decoded)
        , m_order(timeOrder(events))
    {
    }

    Recommendations advice()
    {
        accounts();
        addresses();
        ports();
        preAuthentication();
        encryption();
        results();
        certificates();
        needLists();
        return std::move(m_advice);
    }

private:
    using Predicate = std::function<bool(const DecodedEvent &)>;

    Indexes where(const Predicate &matches) const
    {
        Indexes found;
        for (qsizetype i = 0; i < m_decoded.size(); ++i) {
            if (matches(m_decoded.at(i)))
                found << i;
        }
        return found;
    }

    void give(const char *id, Indexes events, const QString &why)
    {
        if (events.isEmpty())
            return;
        std::ranges::sort(events);
        m_advice.given << Recommendation { QStringLiteral("recommendation:") + QLatin1String(id), why, std::move(events) };
    }

    QStringList usersOf(const Indexes &events) const
    {
        QStringList users;
        QSet<QString> seen;
        for (const qsizetype i : events) {
            const DecodedEvent &event = m_decoded.at(i);
            if (event.user.isEmpty() || seen.contains(event.userKey()))
                continue;
            seen.insert(event.userKey());
            users << event.user;
        }
        return users;
    }

    /// The largest number of events within the window, if it is a burst.
    Indexes burst(const Indexes &candidates) const
    {
        Indexes timed;
        for (const qsizetype i : m_order) {
            if (m_events.at(i).time && std::ranges::binary_search(candidates, i))
                timed << i;
        }
        qsizetype first = 0;
        qsizetype bestFirst = 0;
        qsizetype bestSize = 0;
        for (qsizetype last = 0; last < timed.size(); ++last) {
            while (*m_events.at(timed.at(last)).time - *m_events.at(timed.at(first)).time > burstWindow)
                ++first;
            if (last - first + 1 > bestSize) {
                bestFirst = first;
                bestSize = last - first + 1;
            }
        }
        return bestSize >= burstCount ? timed.mid(bestFirst, bestSize) : Indexes();
    }

    void accounts();
    void addresses();
    void ports();
    void preAuthentication();
    void encryption();
    void results();
    void certificates();
    void needLists();

    const QList<WindowsEvent> &m_events;
    const QList<DecodedEvent> &m_decoded;
    QList<qsizetype> m_order;
    Recommendations m_advice;
};

void Adviser::accounts()
{
    constexpr quint32 administrator = 500;
    constexpr quint32 guest = 501;
    constexpr quint32 krbtgt = 502;
    QSet<QString> privileged;
    for (const DecodedEvent &event : m_decoded) {
        if (event.securityId == 4672 && !event.isComputer() && event.user.compare(QLatin1String("SYSTEM"), Qt::CaseInsensitive) != 0)
            privileged.insert(event.userKey());
    }
    const Indexes important = where([&](const DecodedEvent &event) {
        return isTicketRequest(event) && (relativeId(event.userSid) == administrator || privileged.contains(event.userKey()));
    });
    give("high-value-accounts", important, QStringLiteral("%1 of administrators or accounts with special privileges: %2").arg(eventCount(important.size()), some(usersOf(important))));

    const Indexes unused = where([&](const DecodedEvent &event) {
        const auto id = relativeId(event.userSid);
        const bool isBuiltIn = id == guest || id == krbtgt || event.user.compare(QLatin1String("Guest"), Qt::CaseInsensitive) == 0
            || event.user.compare(QLatin1String("krbtgt"), Qt::CaseInsensitive) == 0;
        return isTicketRequest(event) && (isBuiltIn || (event.status && event.status->isKerberos(0x12)));
    });
    give("inactive-accounts", unused, QStringLiteral("accounts that nobody should use, or that are locked or disabled, were tried: %1").arg(some(usersOf(unused))));

    // Guests from another domain: the realm is neither that of the controller nor its short name.
    Indexes external;
    for (qsizetype i = 0; i < m_decoded.size(); ++i) {
        const DecodedEvent &event = m_decoded.at(i);
        const QString domain = m_events.at(i).computer.section(u'.', 1);
        if (event.securityId != 4768 || event.realm.isEmpty() || domain.isEmpty())
            continue;
        const bool isOwn = event.realm.compare(domain, Qt::CaseInsensitive) == 0
            || (!event.realm.contains(u'.') && event.realm.left(15).compare(domain.section(u'.', 0, 0).left(15), Qt::CaseInsensitive) == 0);
        if (!isOwn && event.realm.contains(u'.'))
            external << i;
    }
    give("external-accounts", external, QStringLiteral("%1 with accounts of another realm: %2").arg(eventCount(external.size()), some(usersOf(external))));

    // One account at many places within an hour.
    QMap<QString, QList<QPair<Instant, QString>>> places; // in a fixed order: findings are the same each time
    QHash<QString, Indexes> eventsOf;
    for (const qsizetype i : m_order) {
        const DecodedEvent &event = m_decoded.at(i);
        if (event.securityId == 4768 && !event.isComputer() && !event.clientAddress.isEmpty() && m_events.at(i).time && event.status && event.status->isSuccess()) {
            places[event.userKey()] << qMakePair(*m_events.at(i).time, event.clientAddress);
            eventsOf[event.userKey()] << i;
        }
    }
    Indexes odd;
    QStringList oddUsers;
    for (auto entry = places.cbegin(); entry != places.cend(); ++entry) {
        qsizetype first = 0;
        QHash<QString, int> within;
        for (qsizetype last = 0; last < entry->size(); ++last) {
            ++within[entry->at(last).second];
            for (; entry->at(last).first - entry->at(first).first > std::chrono::hours(1); ++first) {
                if (--within[entry->at(first).second] == 0)
                    within.remove(entry->at(first).second);
            }
            if (within.size() >= manyAddresses) {
                odd << eventsOf.value(entry.key()).mid(first, last - first + 1);
                oddUsers << m_decoded.at(eventsOf.value(entry.key()).first()).user;
                break;
            }
        }
    }
    oddUsers.sort();
    give("anomalies", odd, QStringLiteral("the same account signed on from %1 or more addresses within an hour: %2").arg(manyAddresses).arg(some(oddUsers)));
}

void Adviser::addresses()
{
    const Indexes outside = where([](const DecodedEvent &event) { return isTicketRequest(event) && !event.clientAddress.isEmpty() && !isInternalAddress(event.clientAddress); });
    QStringList seen;
    for (const qsizetype i : outside) {
        if (!seen.contains(m_decoded.at(i).clientAddress))
            seen << m_decoded.at(i).clientAddress;
    }
    give("client-address", outside, QStringLiteral("%1 from public addresses: %2").arg(eventCount(outside.size()), some(seen)));

    const Indexes onController = where([](const DecodedEvent &event) { return event.securityId == 4768 && event.isLocalAddress && !event.isComputer() && !event.user.isEmpty(); });
    give("dc-logon", onController, QStringLiteral("%1 of users on the domain controller itself: %2").arg(eventCount(onController.size()), some(usersOf(onController))));
}

void Adviser::ports()
{
    const Indexes low = where([](const DecodedEvent &event) {
        return isKerberosRequest(event) && event.clientPort && *event.clientPort > 0 && *event.clientPort < firstUnprivilegedPort;
    });
    give("client-port", low, QStringLiteral("%1 from a port below 1024, which programs of users do not get").arg(eventCount(low.size())));
}

void Adviser::preAuthentication()
{
    constexpr int none = 0;
    constexpr int timestamp = 2;
    constexpr int fast = 138;
    const auto issued = [](const DecodedEvent &event) { return event.securityId == 4768 && event.status && event.status->isSuccess() && event.preAuthType; };

    const Indexes without = where([&](const DecodedEvent &event) { return issued(event) && *event.preAuthType == none; });
    give("preauth-none", without, QStringLiteral("a ticket was issued without pre-authentication to %1").arg(some(usersOf(without))));

    QSet<QString> cardUsers;
    bool armoured = false;
    qsizetype passwords = 0;
    for (const DecodedEvent &event : m_decoded) {
        if (!issued(event))
            continue;
        if (event.usedCard())
            cardUsers.insert(event.userKey());
        armoured = armoured || *event.preAuthType == fast;
        passwords += *event.preAuthType == timestamp ? 1 : 0;
    }
    const Indexes withoutCard = where([&](const DecodedEvent &event) { return issued(event) && cardUsers.contains(event.userKey()) && !event.usedCard(); });
    give("preauth-not-15", withoutCard, QStringLiteral("accounts that sign on with a card also did so without one: %1").arg(some(usersOf(withoutCard))));

    const Indexes other = where([&](const DecodedEvent &event) { return issued(event) && *event.preAuthType != timestamp && *event.preAuthType != none && *event.preAuthType != fast; });
    constexpr qsizetype mostly = 20; // passwords to one of another kind
    if (passwords >= mostly * std::max<qsizetype>(1, other.size()))
        give("preauth-not-2", other, QStringLiteral("nearly all sign on with a password, but not %1").arg(some(usersOf(other))));

    if (armoured) {
        const Indexes bare = where([&](const DecodedEvent &event) { return issued(event) && *event.preAuthType == timestamp; });
        give("preauth-not-138", bare, QStringLiteral("others use Kerberos armoring (type 138), these do not: %1").arg(some(usersOf(bare))));
    }
}

void Adviser::encryption()
{
    constexpr qint32 desCrc = 1;
    constexpr qint32 desMd5 = 3;
    constexpr qint32 aes128 = 17;
    constexpr qint32 aes256 = 18;
    constexpr qint32 aes128Sha2 = 19;
    constexpr qint32 aes256Sha2 = 20;
    const auto is = [](const DecodedEvent &event, std::initializer_list<qint32> etypes) {
        return event.ticketEtype && std::ranges::find(etypes, event.ticketEtype->number) != etypes.end();
    };
    const Indexes des = where([&](const DecodedEvent &event) { return isKerberosRequest(event) && is(event, { desCrc, desMd5 }); });
    give("etype-des", des, QStringLiteral("%1 with DES: %2").arg(eventCount(des.size()), some(usersOf(des))));
    const Indexes old = where([&](const DecodedEvent &event) {
        return isKerberosRequest(event) && event.ticketEtype && !is(event, { desCrc, desMd5, aes128, aes256, aes128Sha2, aes256Sha2 });
    });
    QStringList names;
    for (const qsizetype i : old) {
        const QString name = m_decoded.at(i).ticketEtype->name();
        if (!names.contains(name))
            names << name;
    }
    give("etype-not-aes", old, QStringLiteral("%1 without AES (%2), for %3").arg(eventCount(old.size()), names.join(QStringLiteral(", ")), some(usersOf(old))));
}

void Adviser::results()
{
    QMap<QString, QPair<Indexes, QString>> byId;
    for (const ResultRow &row : resultRows) {
        Indexes found = where([&](const DecodedEvent &event) { return isKerberosRequest(event) && event.status && event.status->isKerberos(row.code); });
        if (row.onlyBursts)
            found = burst(found);
        if (row.code == 0x22)
            found << where([](const DecodedEvent &event) { return event.securityId == 4649; });
        auto &entry = byId[QLatin1String(row.id)];
        entry.first << found;
        entry.second = row.onlyBursts ? QStringLiteral("%1 within %2 minutes: %3").arg(eventCount(found.size())).arg(burstWindow.count()).arg(QLatin1String(row.why))
                                      : QString::fromLatin1(row.why);
    }
    for (const ResultRow &row : resultRows) {
        const auto entry = byId.take(QLatin1String(row.id));
        if (entry.first.isEmpty())
            continue;
        const QStringList users = usersOf(entry.first);
        give(row.id, entry.first, row.onlyBursts || users.isEmpty() ? entry.second : QStringLiteral("%1: %2, %3").arg(eventCount(entry.first.size()), entry.second, some(users)));
    }
}

void Adviser::certificates()
{
    QStringList issuers;
    for (const DecodedEvent &event : m_decoded) {
        if (!event.certIssuer.isEmpty() && !issuers.contains(event.certIssuer))
            issuers << event.certIssuer;
    }
    if (issuers.isEmpty())
        return;
    m_advice.unchecked << UncheckedRecommendation { QStringLiteral("recommendation:cert-issuer-foreign"), QStringLiteral("the names of your own certification authorities"), issuers };
    m_advice.unchecked << UncheckedRecommendation { QStringLiteral("recommendation:cert-issuer-unauthorised"),
        QStringLiteral("the authorities that may issue certificates for smart cards"), issuers };
}

void Adviser::needLists()
{
    const QStringList users = usersOf(where([](const DecodedEvent &event) { return event.securityId == 4768 && !event.isComputer(); }));
    m_advice.unchecked << UncheckedRecommendation { QStringLiteral("recommendation:allowed-accounts"), QStringLiteral("the list of accounts that may do this"), users };
    m_advice.unchecked << UncheckedRecommendation { QStringLiteral("recommendation:naming"), QStringLiteral("your rules for account names"), users };
    m_advice.unchecked << UncheckedRecommendation { QStringLiteral("recommendation:known-addresses"), QStringLiteral("the addresses from which each account may come"), {} };
}

} // namespace

Recommendations recommendationsFor(const QList<WindowsEvent> &events, const QList<DecodedEvent> &decoded)
{
    return Adviser(events, decoded).advice();
}

} // namespace kerbscope
