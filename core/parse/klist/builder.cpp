// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/builder.h"

#include "core/base/limits.h"
#include "core/parse/withoutkeys.h"

#include <algorithm>

namespace kerbscope::klist {

namespace {

constexpr qsizetype quotedLength = 120;

/// A name with characters that no name has: what could not be decoded, what controls a terminal, a gap between columns.
bool isDamaged(const Principal &name)
{
    const QString text = name.components.join(u'/') + u'@' + name.realm;
    return text.contains(QLatin1String("  ")) || std::ranges::any_of(text, [](QChar c) { return c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control; });
}

} // namespace

TicketCache &ListingBuilder::startCache(QLatin1String kind, const QString &name)
{
    Draft draft;
    draft.cache.kind = kind;
    draft.cache.name = name;
    m_caches << draft;
    return m_caches.last().cache;
}

bool ListingBuilder::hasCache(QLatin1String kind) const
{
    return !m_caches.isEmpty() && m_caches.last().cache.kind == kind;
}

bool ListingBuilder::hasCacheNamed(const QString &name) const
{
    return std::ranges::any_of(m_caches, [&name](const Draft &draft) { return draft.cache.name == name; });
}

TicketCache &ListingBuilder::cache(QLatin1String kind)
{
    return hasCache(kind) ? m_caches.last().cache : startCache(kind);
}

void ListingBuilder::addTicket(QLatin1String kind, const Ticket &ticket, const WrittenTimes &times)
{
    if (m_tickets >= limits::maxTickets) {
        ++m_droppedTickets;
        return;
    }
    ++m_tickets;
    for (const Principal *name : { &ticket.client, &ticket.server }) {
        if (isDamaged(*name))
            warn(QStringLiteral("the name \"%1\" is damaged").arg(quotable(name->toString())), ticket.line);
    }
    cache(kind).tickets << ticket;
    m_caches.last().listed = true;
    m_caches.last().ticketTimes << times;
}

void ListingBuilder::startKeytab(const QString &name)
{
    Draft draft;
    draft.cache.kind = QStringLiteral("keytab");
    draft.cache.name = name;
    m_keytabs << draft;
}

void ListingBuilder::addKey(const KeytabEntry &key, const std::optional<WrittenTime> &timestamp)
{
    if (m_tickets >= limits::maxTickets) {
        ++m_droppedTickets;
        return;
    }
    ++m_tickets;
    if (m_keytabs.isEmpty())
        startKeytab({});
    m_keytabs.last().cache.keys << key;
    m_keytabs.last().keyTimes << timestamp;
}

void ListingBuilder::addFact(const QString &name, const QString &value, int line)
{
    m_listing.facts << ListingFact { name, value, line };
}

void ListingBuilder::addError(const QString &text, const QStringList &codes)
{
    if (!m_listing.error)
        m_listing.error = ListingError {};
    ListingError &error = *m_listing.error;
    if (!error.text.isEmpty())
        error.text += u'\n';
    error.text += text;
    for (const QString &code : codes) {
        if (!error.codes.contains(code))
            error.codes << code;
    }
}

void ListingBuilder::warn(const QString &text, int line)
{
    if (m_listing.warnings.size() >= limits::maxWarnings) {
        ++m_droppedWarnings;
        return;
    }
    ReadWarning warning { text, {} };
    if (line > 0)
        warning.where.line = line;
    m_listing.warnings << warning;
}

void ListingBuilder::notUnderstood(QStringView line, int number)
{
    warn(QStringLiteral("not understood: \"%1\"").arg(quotable(line)), number);
}

void ListingBuilder::recognise(QLatin1String dialect, const QString &subcommand)
{
    if (m_listing.dialect.isEmpty())
        m_listing.dialect = dialect;
    if (!subcommand.isEmpty())
        setSubcommand(subcommand);
}

void ListingBuilder::setSubcommand(const QString &subcommand)
{
    if (m_listing.subcommand.isEmpty())
        m_listing.subcommand = subcommand;
}

void ListingBuilder::expectTickets(int count, int line)
{
    if (m_caches.isEmpty())
        return;
    m_caches.last().expectedTickets = count;
    m_caches.last().listed = true;
    m_caches.last().expectedLine = line;
}

void ListingBuilder::checkCounts()
{
    for (const Draft &draft : m_caches) {
        if (draft.expectedTickets >= 0 && draft.expectedTickets != draft.cache.tickets.size())
            warn(QStringLiteral("the listing speaks of %1 tickets, %2 could be read")
                     .arg(draft.expectedTickets)
                     .arg(draft.cache.tickets.size()),
                draft.expectedLine);
    }
}

/// A logon id above the report of a purge or of an error says nothing about the tickets of the session; where another
/// part of the text lists them, such a cache would only look empty.
void ListingBuilder::dropUnlisted()
{
    const auto lists = [](const Draft &draft) { return draft.listed || draft.cache.client; };
    if (std::ranges::any_of(m_caches, lists))
        m_caches.removeIf([&lists](const Draft &draft) { return !lists(draft); });
}

/// A text that ends inside a line may have lost the end of the last name or time. A realm that the listing names
/// elsewhere, and seconds where other times have them, show that nothing is missing.
void ListingBuilder::checkEnd()
{
    if (m_abruptLine == 0)
        return;
    QStringList realms;
    const Principal *lastName = nullptr;
    const WrittenTimes *lastTimes = nullptr;
    const auto note = [&](const Principal &name) { realms << name.realm << name.targetRealm(); };
    for (const Draft &draft : std::as_const(m_caches)) {
        if (draft.cache.client)
            note(*draft.cache.client);
        for (qsizetype i = 0; i < draft.cache.tickets.size(); ++i) {
            if (lastName != nullptr)
                note(*lastName);
            lastName = &draft.cache.tickets[i].server;
            lastTimes = &draft.ticketTimes[i];
        }
    }
    for (const Draft &draft : std::as_const(m_keytabs)) {
        for (const KeytabEntry &key : draft.cache.keys) {
            if (lastName != nullptr)
                note(*lastName);
            lastName = &key.principal;
        }
    }
    const bool oddName = lastName != nullptr && (lastName->realm.isEmpty() || !realms.contains(lastName->realm));
    bool oddTime = false;
    if (lastTimes != nullptr && lastTimes->start && lastTimes->start->hasSeconds) {
        const auto lacksSeconds = [](const std::optional<WrittenTime> &time) { return time && !time->hasSeconds; };
        oddTime = lacksSeconds(lastTimes->end) || lacksSeconds(lastTimes->renew);
    }
    if (oddName || oddTime)
        warn(QStringLiteral("the text ends inside a line; the last entry may be incomplete"), m_abruptLine);
}

void ListingBuilder::settleTimes()
{
    QList<WrittenTimes> all;
    QList<WrittenTime> single;
    for (const Draft &draft : m_caches)
        all += draft.ticketTimes;
    for (const Draft &draft : m_keytabs) {
        for (const std::optional<WrittenTime> &time : draft.keyTimes) {
            if (time)
                single << *time;
        }
    }
    const OrderDecision decision = decideOrder(all, single, m_options);
    m_listing.datesAmbiguous = decision.ambiguous;

    bool anyLocal = false;
    bool anyYearless = false;
    const auto convert = [&](const std::optional<WrittenTime> &written, int line) -> std::optional<Instant> {
        if (!written)
            return std::nullopt;
        anyLocal = anyLocal || !written->utcOffsetSeconds;
        anyYearless = anyYearless || !written->hasYear;
        const std::optional<Instant> instant = toInstant(*written, decision.order, m_options);
        if (!instant && written->hasYear)
            warn(QStringLiteral("the date %1 %2 %3 does not exist")
                     .arg(written->numbers[0])
                     .arg(written->numbers[1])
                     .arg(written->numbers[2]),
                line);
        return instant;
    };
    for (Draft &draft : m_caches) {
        for (qsizetype i = 0; i < draft.cache.tickets.size(); ++i) {
            Ticket &ticket = draft.cache.tickets[i];
            const WrittenTimes &times = draft.ticketTimes[i];
            ticket.authTime = convert(times.auth, ticket.line);
            ticket.startTime = convert(times.start, ticket.line);
            ticket.endTime = convert(times.end, ticket.line);
            ticket.renewUntil = convert(times.renew, ticket.line);
        }
    }
    for (Draft &draft : m_keytabs) {
        for (qsizetype i = 0; i < draft.cache.keys.size(); ++i)
            draft.cache.keys[i].timestamp = convert(draft.keyTimes[i], 0);
        for (KeytabEntry &key : draft.cache.keys) {
            if (key.timestamp && toSeconds(*key.timestamp) == 0)
                key.timestamp.reset();
        }
    }
    m_listing.zone = anyLocal ? QString::fromLatin1(m_options.zone.id()) : QStringLiteral("as written");
    if (decision.ambiguous)
        warn(decision.order == DateOrder::MonthDayYear
                ? QStringLiteral("day and month cannot be told apart; read as month/day/year")
                : QStringLiteral("day and month cannot be told apart; read as day/month/year"),
            0);
    if (anyYearless) {
        m_listing.datesAmbiguous = true;
        warn(m_options.now ? QStringLiteral("the dates show no year; the latest possible one was taken")
                           : QStringLiteral("the dates show no year and were left out"),
            0);
    }
}

TicketListing ListingBuilder::finish()
{
    dropUnlisted();
    checkEnd();
    settleTimes();
    checkCounts();
    for (const Draft &draft : m_caches)
        m_listing.caches << draft.cache;
    for (const Draft &draft : m_keytabs)
        m_listing.caches << draft.cache;
    // Keys above a table of tickets do not make it a keytab.
    const auto withTickets =
        std::ranges::find_if(m_caches, [](const Draft &draft) { return !draft.cache.tickets.isEmpty(); });
    if (m_listing.dialect == QLatin1String("keytab") && withTickets != m_caches.end()) {
        m_listing.dialect = withTickets->cache.kind;
        m_listing.subcommand = QStringLiteral("tickets");
    }
    // A purge before a listing has had its say.
    if (m_listing.subcommand == QLatin1String("purge") && m_tickets > 0)
        m_listing.subcommand = QStringLiteral("tickets");
    if (m_listing.subcommand.isEmpty() && m_listing.error && m_tickets == 0)
        m_listing.subcommand = QStringLiteral("error");
    if (m_listing.subcommand.isEmpty())
        m_listing.subcommand = !m_caches.isEmpty() ? QStringLiteral("tickets")
            : !m_keytabs.isEmpty()                 ? QStringLiteral("keytab")
            : !m_listing.sessions.isEmpty()        ? QStringLiteral("sessions")
                                                   : QStringLiteral("other");
    if (m_droppedTickets > 0)
        m_listing.warnings << ReadWarning { QStringLiteral("%1 more entries were not kept; the cap is %2")
                                                .arg(m_droppedTickets)
                                                .arg(limits::maxTickets),
            {} };
    if (m_droppedWarnings > 0)
        m_listing.warnings << ReadWarning { QStringLiteral("%1 more warnings").arg(m_droppedWarnings), {} };
    return std::move(m_listing);
}

QString quotable(QStringView line)
{
    const QString quoted = withoutKeys(line.trimmed());
    return quoted.size() > quotedLength ? quoted.left(quotedLength) + QStringLiteral("...") : quoted;
}

Principal principalOf(QStringView text)
{
    const Result<Principal> principal = Principal::fromString(text);
    return principal ? *principal : Principal { { text.trimmed().toString() }, {} };
}

Principal windowsPrincipalOf(QStringView text)
{
    text = text.trimmed();
    const qsizetype at = text.lastIndexOf(u'@');
    Principal principal;
    const QStringView name = at < 0 ? text : text.first(at).trimmed();
    if (at >= 0) {
        principal.realm = QLatin1String("");
        principal.realm += text.sliced(at + 1).trimmed();
    }
    qsizetype parts = 0;
    for (const QStringView part : name.split(u'/')) {
        if (++parts > limits::maxPrincipalComponents)
            break;
        principal.components << part.toString();
    }
    return principal;
}

} // namespace kerbscope::klist
