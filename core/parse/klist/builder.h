// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/klist/dateorder.h"
#include "core/parse/textlines.h"

namespace kerbscope::klist {

/// The cleaned lines of a text with a place in them. Readers look at the next line and take what belongs to them.
class LineCursor {
public:
    explicit LineCursor(const QList<TextLine> &lines)
        : m_lines(lines)
    {
    }

    bool atEnd() const { return m_at >= m_lines.size(); }
    /// The line `ahead` of the present one; empty past the end.
    QStringView peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_lines.size() ? m_lines[m_at + ahead].text : QStringView();
    }
    int number() const { return atEnd() ? (m_lines.isEmpty() ? 0 : m_lines.last().number) : m_lines[m_at].number; }
    qsizetype remaining() const { return m_lines.size() - m_at; }
    void advance(qsizetype count = 1) { m_at = std::min(m_at + count, m_lines.size()); }
    /// Lines ahead to the next one with text; past the end when there is none.
    qsizetype nextText(qsizetype ahead = 0) const
    {
        while (m_at + ahead < m_lines.size() && m_lines[m_at + ahead].text.trimmed().isEmpty())
            ++ahead;
        return ahead;
    }

private:
    const QList<TextLine> &m_lines;
    qsizetype m_at = 0;
};

/// Which table of a listing is being read; rows that look alike are told apart by it.
enum class Table { None, Tickets, Keys, Caches };

/// Collects what the readers of the dialects find, with the times as written, and turns it into a listing at the end,
/// when all dates are known. Kinds are those of TicketCache::kind.
class ListingBuilder {
public:
    explicit ListingBuilder(const KlistOptions &options)
        : m_options(options)
    {
    }

    Table table = Table::None;

    /// A new cache; what follows belongs to it.
    TicketCache &startCache(QLatin1String kind, const QString &name = {});
    /// The present cache; a new one without a name when there is none yet or the present one is of another kind.
    TicketCache &cache(QLatin1String kind);
    bool hasCache(QLatin1String kind) const;

    bool hasCacheNamed(const QString &name) const;

    void addTicket(QLatin1String kind, const Ticket &ticket, const WrittenTimes &times);
    void startKeytab(const QString &name);
    void addKey(const KeytabEntry &key, const std::optional<WrittenTime> &timestamp);
    void addSession(const LogonSession &session) { m_listing.sessions << session; }
    void addFact(const QString &name, const QString &value, int line);
    void addError(const QString &text, const QStringList &codes);
    void warn(const QString &text, int line);
    void notUnderstood(QStringView line, int number);

    /// What the listing is of, once something of it was recognised. The first one counts, unless it was only a guess.
    void recognise(QLatin1String dialect, const QString &subcommand = {});
    bool recognisedAnything() const { return !m_listing.dialect.isEmpty(); }
    const QString &dialect() const { return m_listing.dialect; }
    const QString &subcommand() const { return m_listing.subcommand; }
    void setSubcommand(const QString &subcommand);

    /// Where the present cache was last named, to tell a second name of the same cache from a new one.
    void markCacheLine(int line) { m_cacheLine = line; }
    int linesSinceCache(int line) const { return line - m_cacheLine; }

    /// A count that the listing itself gives ("Cached Tickets: (13)"), to be held against what was read.
    void expectTickets(int count, int line);
    /// How many tickets the present cache has.
    qsizetype ticketsInCache() const { return m_caches.isEmpty() ? 0 : m_caches.last().cache.tickets.size(); }

    /// Of the present cache's last ticket; an empty name where there is none.
    Principal lastServer() const
    {
        return ticketsInCache() > 0 ? m_caches.last().cache.tickets.last().server : Principal {};
    }

    /// The text ended inside a line, so that the last entry may be incomplete.
    void textEndsAbruptly(int line) { m_abruptLine = line; }

    /// The listing with its times. The builder is empty afterwards.
    TicketListing finish();

private:
    struct Draft {
        TicketCache cache;
        QList<WrittenTimes> ticketTimes;
        QList<std::optional<WrittenTime>> keyTimes;
        bool listed = false; ///< a count or a ticket was printed for it, not only its name
        int expectedTickets = -1;
        int expectedLine = 0;
    };

    void dropUnlisted();
    void checkEnd();
    void settleTimes();
    void checkCounts();

    const KlistOptions &m_options;
    TicketListing m_listing;
    QList<Draft> m_caches;
    QList<Draft> m_keytabs;
    int m_cacheLine = 0;
    int m_abruptLine = 0;
    qsizetype m_tickets = 0;
    qsizetype m_droppedTickets = 0;
    qsizetype m_droppedWarnings = 0;
};

/// A line as it may be quoted in a warning: shortened, and without what could be a key or a ticket (long runs of
/// hexadecimal or base64 digits).
QString quotable(QStringView line);

/// A principal as MIT and Heimdal print it. A name that breaks their grammar is taken whole as one component.
Principal principalOf(QStringView text);
/// "name @ REALM" of Windows, which escapes nothing: the last '@' divides.
Principal windowsPrincipalOf(QStringView text);

} // namespace kerbscope::klist
