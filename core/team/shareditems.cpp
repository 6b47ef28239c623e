// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/shareditems.h"

#include <QCryptographicHash>
#include <QSet>
#include <QUuid>

namespace kerbscope {

namespace {

constexpr int documentsAtATime = 50;
constexpr int mostAttempts = 5; ///< when others write the same at the same time
const QString unresolved = QStringLiteral("?"); ///< no digest: what is here is other than what the team has, whatever becomes of it
const QString teamName = QStringLiteral("team");

QString digestOf(const QByteArray &content)
{
    return content.isNull() ? QString() : QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

/// One round, with what it needs at hand.
class ItemsRound {
public:
    ItemsRound(SharedItems &items, TeamLedger &ledger, TeamDatabase &team, const std::function<bool()> &isStopped)
        : m_items(items)
        , m_ledger(ledger)
        , m_team(team)
        , m_isStopped(isStopped)
        , m_kind(items.kind())
    {
    }

    Result<SyncReport> run()
    {
        for (Outcome (ItemsRound::*step)() : { &ItemsRound::meet, &ItemsRound::look, &ItemsRound::send, &ItemsRound::look, &ItemsRound::receive, &ItemsRound::look }) {
            if (Outcome done = (this->*step)(); !done)
                return done.error();
        }
        m_report.waiting = static_cast<int>(changedHere().size());
        return m_report;
    }

private:
    /// Another database than last time has heard nothing yet.
    Outcome meet()
    {
        const Result<QString> known = m_ledger.value(teamName);
        if (!known)
            return known.error();
        if (*known == m_team.team())
            return Done {};
        if (!known->isEmpty()) {
            if (Outcome forgotten = m_ledger.forgetAll(); !forgotten)
                return forgotten;
        }
        return m_ledger.setValue(teamName, m_team.team());
    }

    Outcome look()
    {
        Result<ItemsHere> here = m_items.all();
        if (!here)
            return here.error();
        Result<QMap<QString, LedgerEntry>> entries = m_ledger.entries(m_kind);
        if (!entries)
            return entries.error();
        m_here = std::move(*here);
        m_entries = std::move(*entries);
        return Done {};
    }

    bool isChangedHere(const QString &id) const
    {
        const auto mine = m_here.contents.constFind(id);
        if (mine == m_here.contents.constEnd())
            return m_here.isWhole && !m_entries.value(id).local.isEmpty();
        return digestOf(*mine) != m_entries.value(id).local;
    }

    QStringList changedHere() const
    {
        QSet<QString> ids;
        for (auto it = m_here.contents.constBegin(); it != m_here.contents.constEnd(); ++it)
            ids << it.key();
        for (auto it = m_entries.constBegin(); it != m_entries.constEnd(); ++it)
            ids << it.key();
        QStringList changed;
        for (const QString &id : std::as_const(ids)) {
            if (isChangedHere(id))
                changed << id;
        }
        changed.sort();
        return changed;
    }

    Outcome send()
    {
        QStringList ids = changedHere();
        for (auto it = m_entries.constBegin(); it != m_entries.constEnd(); ++it) {
            if (!it->sent.isEmpty() && !ids.contains(it.key()))
                ids << it.key();
        }
        for (const QString &id : std::as_const(ids)) {
            for (int attempt = 0; attempt < mostAttempts; ++attempt) {
                if (m_isStopped())
                    return Done {};
                const Result<bool> done = sendOne(id);
                if (!done)
                    return done.error();
                if (*done)
                    break;
                if (Outcome again = look(); !again)
                    return again;
            }
        }
        return Done {};
    }

    /// False: something changed meanwhile, once more.
    Result<bool> sendOne(const QString &id)
    {
        LedgerEntry entry = m_entries.value(id);
        if (Outcome clear = resolve(id, entry); !clear)
            return clear.error();
        if (!isChangedHere(id))
            return true;
        QByteArray mine = m_here.contents.value(id);
        if (mine.isNull() && entry.base.isEmpty())
            return takeInstead(id);
        if (!mine.isNull()) {
            const Result<bool> merged = merge(id, mine, entry);
            if (!merged && merged.error().kind == ErrorKind::TooLarge) {
                m_report.problems << merged.error(); // it waits, on both sides as it is
                entry.local = unresolved;
                m_entries[id] = entry;
                return noted(m_ledger.set(m_kind, id, entry));
            }
            if (!merged || !*merged)
                return merged;
        }
        return hand(id, mine, entry);
    }

    /// What was on its way when the program ended: has it arrived?
    Outcome resolve(const QString &id, LedgerEntry &entry)
    {
        if (entry.sent.isEmpty())
            return Done {};
        const Result<bool> arrived = hasArrived(m_team, entry.sent);
        if (!arrived)
            return arrived.error();
        entry = *arrived ? LedgerEntry { entry.sent, entry.sentLocal, entry.sentAgreed, {}, {}, {} } : LedgerEntry { entry.base, entry.local, entry.agreed, {}, {}, {} };
        m_entries[id] = entry;
        return m_ledger.set(m_kind, id, entry);
    }

    /// Where both sides have changed something that can be made one, what is here becomes that. `mine` and `entry` follow.
    Result<bool> merge(const QString &id, QByteArray &mine, LedgerEntry &entry)
    {
        const Result<std::optional<TeamDocument>> head = documentOf(m_team, m_kind, id);
        if (!head)
            return head.error();
        const std::optional<TeamDocument> &theirs = *head;
        if (!m_items.merges() || !theirs || theirs->removed || theirs->revision == entry.base || theirs->content == m_items.leaving(mine) || !m_items.check(id, theirs->content))
            return true;
        const Result<QByteArray> both = m_items.both(mine, entry.agreed, theirs->content);
        if (!both)
            return both.error();
        if (*both != mine) {
            const Result<bool> put = m_items.put(id, mine, *both);
            if (!put || !*put)
                return put;
            mine = *both;
            m_here.contents[id] = mine;
            m_report.changed << id;
        }
        entry.base = theirs->revision;
        entry.agreed = theirs->content;
        return true;
    }

    Result<bool> hand(const QString &id, const QByteArray &mine, LedgerEntry entry)
    {
        TeamDocument document;
        document.kind = m_kind;
        document.id = id;
        document.base = entry.base;
        document.removed = mine.isNull();
        document.revision = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (!document.removed) {
            document.content = m_items.leaving(mine);
            document.digest = digestOf(document.content);
        }
        entry.sent = document.revision;
        entry.sentLocal = digestOf(mine);
        entry.sentAgreed = agreed(document.content);
        if (Outcome noted = m_ledger.set(m_kind, id, entry); !noted)
            return noted.error();
        bool isDisplaced = false;
        QString kept;
        const auto keepBeside = [&](const TeamDocument &theirs) -> Result<std::optional<TeamDocument>> {
            if (m_items.merges()) {
                // Another one came between: nothing is displaced, both become one in the next attempt.
                isDisplaced = true;
                return Error { ErrorKind::Conflict, QStringLiteral("somebody else has changed it at the same time"), { id, {}, {}, {} }, {} };
            }
            kept = QStringLiteral("%1 (%2)").arg(id, theirs.author);
            return std::optional(
                TeamDocument { m_kind, m_items.idBeside(id, theirs.revision), QUuid::createUuidV5(QUuid::fromString(theirs.revision), m_kind).toString(QUuid::WithoutBraces), {}, false, theirs.digest, theirs.content, 0, {} });
        };
        const Result<Delivery> delivery = deliver(m_team, document, keepBeside);
        if (!delivery && isDisplaced)
            return false;
        if (!delivery)
            return delivery.error();
        if (!kept.isEmpty())
            m_report.keptBeside << kept;
        if (delivery->theirs)
            return bringBack(id, *delivery->theirs);
        ++m_report.sent;
        entry = { delivery->head, digestOf(mine), agreed(document.content), {}, {}, {} };
        m_entries[id] = entry;
        return noted(entry.base.isEmpty() ? m_ledger.remove(m_kind, id) : m_ledger.set(m_kind, id, entry));
    }

    /// What could not be made one with theirs was removed here.
    Result<bool> takeInstead(const QString &id)
    {
        const Result<std::optional<TeamDocument>> head = documentOf(m_team, m_kind, id);
        if (!head)
            return head.error();
        if (*head && !(*head)->removed && m_items.check(id, (*head)->content))
            return bringBack(id, **head);
        m_entries.remove(id);
        return noted(m_ledger.remove(m_kind, id));
    }

    /// A removal here, a change there: the change counts.
    Result<bool> bringBack(const QString &id, const TeamDocument &theirs)
    {
        const Result<bool> put = m_items.put(id, {}, theirs.content);
        if (!put || !*put)
            return put;
        m_here.contents[id] = theirs.content;
        m_report.changed << id;
        ++m_report.received;
        return noted(m_ledger.set(m_kind, id, { theirs.revision, digestOf(theirs.content), agreed(theirs.content), {}, {}, {} }));
    }

    QByteArray agreed(const QByteArray &content) const { return m_items.merges() ? content : QByteArray(); }

    static Result<bool> noted(const Outcome &outcome) { return outcome ? Result<bool>(true) : Result<bool>(outcome.error()); }

    Outcome receive()
    {
        const QString cursorName = QStringLiteral("cursor/") + m_kind;
        const Result<QString> seen = m_ledger.value(cursorName);
        if (!seen)
            return seen.error();
        qint64 cursor = seen->toLongLong();
        for (;;) {
            const Result<QList<TeamDocument>> documents = documentsAfter(m_team, cursor, documentsAtATime, m_kind);
            if (!documents)
                return documents.error();
            if (documents->isEmpty())
                return Done {};
            for (const TeamDocument &document : *documents) {
                if (m_isStopped())
                    return Done {};
                if (Outcome taken = receiveOne(document); !taken)
                    return taken;
                cursor = document.seq;
                if (Outcome noted = m_ledger.setValue(cursorName, QString::number(cursor)); !noted)
                    return noted;
            }
        }
    }

    Outcome receiveOne(const TeamDocument &document)
    {
        const QString &id = document.id;
        const LedgerEntry entry = m_entries.value(id);
        const QByteArray mine = m_here.contents.value(id);
        // What was changed here meets the team's state when it is sent.
        if (entry.base == document.revision || isChangedHere(id) || (mine.isNull() && !m_here.isWhole && !entry.local.isEmpty()))
            return Done {};
        QByteArray next;
        if (!document.removed) {
            if (const Outcome sound = m_items.check(id, document.content); !sound) {
                m_report.problems << sound.error();
                return Done {};
            }
            next = mine.isNull() ? document.content : m_items.withTheirs(mine, entry.agreed, document.content);
        }
        if (next != mine || next.isNull() != mine.isNull()) {
            const Result<bool> put = m_items.put(id, mine, next);
            if (!put) {
                m_report.problems << put.error();
                return Done {};
            }
            if (!*put)
                return Done {};
            ++m_report.received;
            m_report.changed << id;
        }
        if (next.isNull())
            m_here.contents.remove(id);
        else
            m_here.contents[id] = next;
        const LedgerEntry same { document.revision, digestOf(next), agreed(document.content), {}, {}, {} };
        m_entries[id] = same;
        return m_ledger.set(m_kind, id, same);
    }

    SharedItems &m_items;
    TeamLedger &m_ledger;
    TeamDatabase &m_team;
    const std::function<bool()> &m_isStopped;
    const QString m_kind;
    ItemsHere m_here;
    QMap<QString, LedgerEntry> m_entries;
    SyncReport m_report;
};

} // namespace

Result<SyncReport> syncItems(SharedItems &items, TeamLedger &ledger, TeamDatabase &team, const std::function<bool()> &isStopped)
{
    return ItemsRound(items, ledger, team, isStopped).run();
}

} // namespace kerbscope
