// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/ticketfindings.h"

#include "core/evidence/proxyhosts.h"
#include "core/evidence/realmroles.h"
#include "core/krb/allowances.h"
#include "core/parse/commandoutput/errortext.h"

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

/// Client name with its realm; longer ones are unusual enough to be named.
constexpr qsizetype usualNameLength = 64;

struct ErrorMeaning {
    const char *code; ///< catalog id
    const char *value; ///< of the finding
};

/// What klist's own failures mean. Where a listing has several codes, the first row that one of them matches counts:
/// the particular before the general.
constexpr std::array errorMeanings = {
    ErrorMeaning { "ntstatus:0xC000018B", "unknown-target" },
    ErrorMeaning { "ntstatus:0xC00002FD", "etype" },
    ErrorMeaning { "sspi:0x80090342", "etype" },
    ErrorMeaning { "ntstatus:0xC000005E", "kdc-unreachable" },
    ErrorMeaning { "sspi:0x80090311", "kdc-unreachable" },
    ErrorMeaning { "ntstatus:0xC000005F", "no-session" },
    ErrorMeaning { "sspi:0x8009030E", "no-credentials" },
    ErrorMeaning { "sspi:0x80090303", "unknown-target" },
    ErrorMeaning { "win32:1311", "kdc-unreachable" },
    ErrorMeaning { "win32:1787", "unknown-target" },
    ErrorMeaning { "win32:1312", "no-credentials" },
    ErrorMeaning { "krb:7", "unknown-target" },
    ErrorMeaning { "krb:14", "etype" },
    ErrorMeaning { "mit:KRB5_FCC_PERM", "unreadable" },
    ErrorMeaning { "mit:KRB5_CC_FORMAT", "unreadable" },
    ErrorMeaning { "mit:KRB5_CCACHE_BADVNO", "unreadable" },
    ErrorMeaning { "mit:KRB5_CC_BADNAME", "unreadable" },
    ErrorMeaning { "mit:KRB5_CC_UNKNOWN_TYPE", "unreadable" },
    ErrorMeaning { "mit:KRB5_CC_IO", "unreadable" },
    ErrorMeaning { "mit:KRB5_FCC_INTERNAL", "unreadable" },
    ErrorMeaning { "mit:KRB5_FCC_NOFILE", "no-cache" },
    ErrorMeaning { "mit:KRB5_CC_NOTFOUND", "no-cache" },
    ErrorMeaning { "mit:KRB5_CC_END", "no-cache" },
};

/// ... and what they say of the library's settings.
constexpr std::array configurationMeanings = {
    ErrorMeaning { "mit:KRB5_CONFIG_NODEFREALM", "no-default-realm" },
    ErrorMeaning { "mit:KRB5_CONFIG_CANTOPEN", "missing" },
    ErrorMeaning { "mit:KRB5_CONFIG_BADFORMAT", "unreadable" },
};

enum class Validity { Valid, NotYet, Past };

Validity validityOf(const Ticket &ticket, Instant now)
{
    if (ticket.markedExpired || (ticket.endTime && *ticket.endTime <= now))
        return Validity::Past;
    const std::optional<Instant> start = ticket.startTime ? ticket.startTime : ticket.authTime;
    return start && *start > now + allowedSkew ? Validity::NotYet : Validity::Valid;
}

/// Draws the findings of one listing, in a fixed order.
class Drawing
{
public:
    Drawing(const TicketListing &listing, const ImportContext &context)
        : m_listing(listing)
        , m_context(context)
    {
        for (const TicketCache &cache : listing.caches) {
            for (const Ticket &ticket : cache.tickets)
                m_tickets << &ticket;
            if (m_home.isEmpty() && cache.client)
                m_home = cache.client->realm;
        }
        for (const Ticket *ticket : std::as_const(m_tickets)) {
            if (m_home.isEmpty())
                m_home = ticket->client.realm;
            m_servers << ticket->server;
        }
    }

    QList<Finding> findings()
    {
        error();
        if (listsTickets()) {
            const bool signedOn = ownTicket();
            if (signedOn || !m_tickets.isEmpty())
                proxyTickets(signedOn);
            spelling();
            names();
        }
        encryption();
        clock();
        return m_findings;
    }

private:
    void add(const char *id, const char *value, const QString &detail = {})
    {
        m_findings << Finding { QString::fromLatin1(id), QString::fromLatin1(value), {}, detail };
    }

    static QString named(const Ticket &ticket)
    {
        return ticket.line > 0 ? QStringLiteral("%1, line %2").arg(ticket.server.toString()).arg(ticket.line)
                               : ticket.server.toString();
    }

    /// Only a list of all tickets of a session says what is not there. A keytab, a list of sessions, the answer to purge,
    /// or one ticket asked for by name do not.
    bool listsTickets() const
    {
        static const QStringList whole { QString(), QStringLiteral("tickets"), QStringLiteral("tgt"), QStringLiteral("get") };
        const bool tickets = std::ranges::any_of(m_listing.caches,
            [](const TicketCache &cache) { return cache.kind != QLatin1String("keytab"); });
        return tickets && whole.contains(m_listing.subcommand);
    }

    void error()
    {
        if (!m_listing.error)
            return;
        QStringList codes = m_listing.error->codes;
        if (const std::optional<ErrorText> meaning = codes.isEmpty() ? readErrorText(m_listing.error->text) : std::nullopt)
            codes << meaning->code;
        for (const QString &code : codes)
            m_findings << Finding { QStringLiteral("code.") + code.section(u':', 0, 0), code.section(u':', 1), {},
                m_listing.error->text };
        const auto meaning = std::ranges::find_if(
            errorMeanings, [&](const ErrorMeaning &row) { return codes.contains(QLatin1String(row.code)); });
        const char *value = meaning != errorMeanings.end() ? meaning->value : "other";
        add("klist.error", value, m_listing.error->text);
        for (const ErrorMeaning &row : configurationMeanings) {
            if (codes.contains(QLatin1String(row.code)))
                add("client.configuration", row.value, m_listing.error->text);
        }
        const QLatin1String word(value);
        const bool noTickets = word == QLatin1String("no-cache") || word == QLatin1String("no-credentials")
            || word == QLatin1String("no-session");
        if (noTickets && m_tickets.isEmpty())
            add("klist.tgt", "absent", m_listing.error->text);
    }

    bool ownTicket()
    {
        const Ticket *expired = nullptr;
        const Ticket *early = nullptr;
        for (const Ticket *ticket : std::as_const(m_tickets)) {
            if (!isOwnTgt(ticket->server))
                continue;
            switch (validityOf(*ticket, m_context.now)) {
            case Validity::Valid:
                add("klist.tgt", "present", named(*ticket));
                return true;
            case Validity::NotYet:
                early = early != nullptr ? early : ticket;
                break;
            case Validity::Past:
                expired = expired != nullptr ? expired : ticket;
                break;
            }
        }
        if (early != nullptr)
            add("klist.tgt", "not-yet-valid",
                QStringLiteral("%1 starts %2").arg(named(*early), toIso8601(early->startTime.value_or(m_context.now))));
        else if (expired != nullptr)
            add("klist.tgt", "expired",
                expired->endTime ? QStringLiteral("%1 ended %2").arg(named(*expired), toIso8601(*expired->endTime))
                                 : named(*expired));
        else if (!m_listing.error && m_tickets.isEmpty())
            emptyList();
        // Service tickets without a sign-on ticket are a part of a longer list, or the session of a service: no proof.
        return false;
    }

    /// Empty by itself, or because what stood there could not be read.
    void emptyList()
    {
        if (m_listing.warnings.isEmpty())
            add("klist.tgt", "absent", QStringLiteral("the list is empty"));
        else if (m_listing.dialect == QLatin1String("ccache"))
            add("klist.error", "unreadable", m_listing.warnings.first().toString());
    }

    void proxyTickets(bool signedOn)
    {
        const QString realm = proxyRealmAmong(m_servers, m_home, m_context.proxyRealms);
        const Ticket *way = nullptr;
        const Ticket *proxy = nullptr;
        for (const Ticket *ticket : std::as_const(m_tickets)) {
            if (realm.isEmpty() || foreignRealmOf(ticket->server, m_home) != realm)
                continue;
            if (ticket->server.isTicketGranting())
                way = way != nullptr ? way : ticket;
            else if (isWebService(ticket->server))
                proxy = proxy != nullptr ? proxy : ticket;
        }
        const bool complete = signedOn && m_listing.subcommand != QLatin1String("tgt");
        if (way != nullptr)
            add("klist.proxy-tgt", "present", named(*way));
        else if (proxy != nullptr)
            add("klist.proxy-tgt", "present", QStringLiteral("implied by %1").arg(named(*proxy)));
        else if (complete)
            add("klist.proxy-tgt", "absent", QStringLiteral("no krbtgt of another realm among %1 tickets").arg(m_tickets.size()));
        if (proxy != nullptr)
            add("klist.proxy-ticket", "present", named(*proxy));
        else if (complete)
            add("klist.proxy-ticket", "absent", QStringLiteral("no HTTP/ ticket of another realm"));
        if (proxy != nullptr)
            cloudOf(*proxy, realm);
    }

    /// Is the realm the one that the proxy's host name belongs to? Judged only where the host's cloud is known.
    void cloudOf(const Ticket &proxy, const QString &realm)
    {
        const QString host = proxy.server.components.value(1);
        const QString told = realmOfProxyHost(host, m_context);
        if (hostBelongsTo(host, realm) || realm.compare(told, Qt::CaseInsensitive) == 0) {
            add("klist.proxy-realm", "matches", named(proxy));
            return;
        }
        if (!told.isEmpty()) {
            add("klist.proxy-realm", "other", QStringLiteral("%1, but the company's proxy takes tickets of %2").arg(named(proxy), told));
            return;
        }
        for (const QString &known : m_context.proxyRealms) {
            if (hostBelongsTo(host, known)) {
                add("klist.proxy-realm", "other", QStringLiteral("%1, but the host belongs to %2").arg(named(proxy), known));
                return;
            }
        }
    }

    /// A realm is compared letter by letter. A home realm in small letters may be meant so; a foreign one beside a home in
    /// capitals is a slip.
    void spelling()
    {
        if (m_home.isEmpty() || m_home != m_home.toUpper())
            return;
        bool foreign = false;
        for (const Ticket *ticket : std::as_const(m_tickets)) {
            const QString realm = foreignRealmOf(ticket->server, m_home);
            if (realm.isEmpty())
                continue;
            foreign = true;
            if (realm != realm.toUpper()) {
                add("klist.realm-case", "not-upper", named(*ticket));
                return;
            }
        }
        if (foreign)
            add("klist.realm-case", "upper");
    }

    void names()
    {
        for (const Ticket *ticket : std::as_const(m_tickets)) {
            const QString client = ticket->client.toString();
            if (client.size() > usualNameLength) {
                add("client.name-length", "long", QStringLiteral("%1 characters: %2").arg(client.size()).arg(client));
                return;
            }
        }
    }

    void encryption()
    {
        const Ticket *rc4 = nullptr;
        bool any = false;
        for (const Ticket *ticket : std::as_const(m_tickets)) {
            for (const std::optional<EncryptionType> &etype : { ticket->ticketEtype, ticket->sessionKeyEtype }) {
                if (!etype)
                    continue;
                any = true;
                if (etype->standing() == EtypeStanding::Broken) {
                    add("klist.weak-etype", "des", QStringLiteral("%1: %2").arg(named(*ticket), etype->name()));
                    return;
                }
                if (etype->standing() == EtypeStanding::Deprecated && rc4 == nullptr)
                    rc4 = ticket;
            }
        }
        if (rc4 != nullptr)
            add("klist.weak-etype", "rc4", named(*rc4));
        else if (any)
            add("klist.weak-etype", "none");
        keys();
    }

    /// A keytab without any AES key opens no AES ticket.
    void keys()
    {
        int known = 0;
        int strong = 0;
        for (const TicketCache &cache : m_listing.caches) {
            for (const KeytabEntry &entry : cache.keys) {
                known += entry.etype ? 1 : 0;
                strong += entry.etype && entry.etype->standing() == EtypeStanding::Strong ? 1 : 0;
            }
        }
        if (known > 0)
            add("account.keys", strong > 0 ? "with-aes" : "rc4-only", QStringLiteral("%1 keys in the keytab").arg(known));
    }

    void clock()
    {
        for (const TicketCache &cache : m_listing.caches) {
            const int offset = cache.kdcOffsetSeconds.value_or(0);
            if (offset == 0)
                continue;
            const bool fine = std::chrono::seconds(std::abs(offset)) <= allowedSkew;
            add("clock.kdc-offset", fine ? "fine" : offset > 0 ? "client-behind" : "client-ahead",
                QStringLiteral("the cache notes that the KDC's clock is %1 s %2")
                    .arg(std::abs(offset))
                    .arg(offset > 0 ? QStringLiteral("ahead") : QStringLiteral("behind")));
            return;
        }
    }

    const TicketListing &m_listing;
    const ImportContext &m_context;
    QList<const Ticket *> m_tickets;
    QList<Principal> m_servers;
    QString m_home;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> findingsOf(const TicketListing &listing, const ImportContext &context)
{
    return Drawing(listing, context).findings();
}

} // namespace kerbscope
