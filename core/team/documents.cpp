// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/documents.h"

#include <QSqlError>
#include <QSqlQuery>

namespace kerbscope {

namespace {

/// The documents with the state that counts, as documentIn() reads them; conditions follow.
const QString selectDocuments = QStringLiteral("SELECT d.kind, d.id, r.revision, r.base, r.removed, r.digest, r.content, r.seq, r.author FROM kerbscope.documents d"
                                               " JOIN kerbscope.revisions r ON r.revision=d.head");

TeamDocument documentIn(const QSqlQuery &row)
{
    return { row.value(0).toString(), row.value(1).toString(), row.value(2).toString(), row.value(3).toString(), row.value(4).toBool(), row.value(5).toString(),
        row.value(6).toByteArray(), row.value(7).toLongLong(), row.value(8).toString() };
}

/// One row of the documents, locked by the caller's transaction.
Result<std::optional<TeamDocument>> headOf(TeamDatabase &team, const QString &kind, const QString &id)
{
    auto row = team.run(selectDocuments + QStringLiteral(" WHERE d.kind=? AND d.id=?"), { kind, id });
    if (!row)
        return row.error();
    if (!row->next())
        return std::optional<TeamDocument>();
    return std::optional(documentIn(*row));
}

Outcome insert(TeamDatabase &team, const TeamDocument &document)
{
    const auto next = team.value(QStringLiteral("SELECT coalesce(max(seq), 0) + 1 FROM kerbscope.revisions"));
    if (!next)
        return next.error();
    auto inserted = team.run(QStringLiteral("INSERT INTO kerbscope.revisions(revision, kind, id, base, seq, removed, digest, content) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"),
        { document.revision, document.kind, document.id, document.base + QLatin1String(""), next->toLongLong(), document.removed, document.digest + QLatin1String(""),
            document.removed ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(document.content) });
    if (!inserted)
        return inserted.error();
    auto headed = team.run(QStringLiteral("INSERT INTO kerbscope.documents(kind, id, head, seq) VALUES(?, ?, ?, ?)"
                                          " ON CONFLICT(kind, id) DO UPDATE SET head=excluded.head, seq=excluded.seq"),
        { document.kind, document.id, document.revision, next->toLongLong() });
    if (!headed)
        return headed.error();
    // What no longer counts is not kept: it lies beside, or it stems from what is here.
    auto emptied = team.run(QStringLiteral("UPDATE kerbscope.revisions SET content=NULL WHERE kind=? AND id=? AND revision<>? AND content IS NOT NULL"),
        { document.kind, document.id, document.revision });
    return emptied ? Outcome(Done {}) : Outcome(emptied.error());
}

Result<Delivery> delivered(TeamDatabase &team, const TeamDocument &ours, const KeepBeside &keepBeside)
{
    const Result<std::optional<TeamDocument>> found = headOf(team, ours.kind, ours.id);
    if (!found)
        return found.error();
    const std::optional<TeamDocument> &head = *found;
    const Result<bool> arrived = hasArrived(team, ours.revision);
    if (!arrived)
        return arrived.error();
    if (*arrived)
        return Delivery { ours.revision, {}, false };
    if (!head && ours.removed)
        return Delivery { {}, {}, false };
    const bool isNews = head && head->revision != ours.base;
    if (isNews && head->removed == ours.removed && head->digest == ours.digest)
        return Delivery { head->revision, {}, false }; // the same from two sides
    if (isNews && ours.removed && !head->removed)
        return Delivery { head->revision, head, true };
    if (isNews && !head->removed) {
        const Result<std::optional<TeamDocument>> beside = keepBeside(*head);
        if (!beside)
            return beside.error();
        if (*beside) {
            const Result<std::optional<TeamDocument>> there = headOf(team, (*beside)->kind, (*beside)->id);
            if (!there)
                return there.error();
            if (!*there) {
                if (Outcome kept = insert(team, **beside); !kept)
                    return kept.error();
            }
        }
    }
    TeamDocument next = ours;
    next.base = head ? head->revision : QString();
    if (Outcome inserted = insert(team, next); !inserted)
        return inserted.error();
    return Delivery { ours.revision, {}, isNews && !head->removed };
}

} // namespace

Result<bool> hasArrived(TeamDatabase &team, const QString &revision)
{
    const auto there = team.value(QStringLiteral("SELECT 1 FROM kerbscope.revisions WHERE revision=?"), { revision });
    if (!there)
        return there.error();
    return !there->isNull();
}

Result<Delivery> deliver(TeamDatabase &team, const TeamDocument &ours, const KeepBeside &keepBeside)
{
    return inTeamTransaction(team, [&] { return delivered(team, ours, keepBeside); });
}

Result<std::optional<TeamDocument>> documentOf(TeamDatabase &team, const QString &kind, const QString &id) { return headOf(team, kind, id); }

Result<QList<TeamDocument>> documentsAfter(TeamDatabase &team, qint64 seq, int most, const QString &kind)
{
    auto rows = team.run(selectDocuments + QStringLiteral(" WHERE d.seq > ? AND d.kind=? ORDER BY d.seq LIMIT ?"), { seq, kind, most });
    if (!rows)
        return rows.error();
    QList<TeamDocument> documents;
    while (rows->next())
        documents << documentIn(*rows);
    if (rows->lastError().isValid())
        return Error { ErrorKind::Io, QStringLiteral("reading from the team store failed (%1)").arg(rows->lastError().databaseText()), {}, {} };
    return documents;
}

} // namespace kerbscope
