// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/casestore.h"

#include "core/cases/casedatabase.h"
#include "core/cases/caserows.h"
#include "core/cases/caseschema.h"
#include "core/cases/casesummary.h"
#include "core/cases/storefile.h"

#include <QSqlError>
#include <QUuid>

namespace kerbscope {

CaseStore::CaseStore(std::unique_ptr<CaseDatabase> database, const QString &path)
    : m_database(std::move(database))
    , m_path(path)
{
}

CaseStore::CaseStore(CaseStore &&) noexcept = default;
CaseStore &CaseStore::operator=(CaseStore &&) noexcept = default;
CaseStore::~CaseStore() = default;

Result<CaseStore> CaseStore::open(const QString &folder)
{
    const QString path = storePath(folder);
    Result<CaseDatabase> database = openStoreFile(folder);
    if (!database)
        return database.error();
    return CaseStore(std::make_unique<CaseDatabase>(std::move(*database)), path);
}

Outcome CaseStore::save(const Case &saved) { return write(saved, false); }

Outcome CaseStore::replace(const Case &saved) { return write(saved, true); }

Outcome CaseStore::write(const Case &saved, bool overAnything)
{
    QString revision;
    const Outcome done = inTransaction(*m_database, [&]() -> Outcome {
        auto present = m_database->run(QStringLiteral("SELECT revision, changed FROM cases WHERE id=?"), { saved.id });
        if (!present)
            return present.error();
        if (present->next() && !overAnything) {
            // A case that came from elsewhere, such as a file, may replace an older state of itself.
            const bool ours = m_revisions.contains(saved.id)
                ? m_revisions.value(saved.id) == present->value(0).toString()
                : present->value(1).toLongLong() <= saved.changedAt.time_since_epoch().count();
            if (!ours)
                return Error { ErrorKind::Conflict,
                    QStringLiteral("another window has changed the case \"%1\"").arg(saved.title),
                    { m_path, {}, {}, {} },
                    QStringLiteral("Keep this work as a copy, or open the case again to see the other changes.") };
        }
        present->finish();
        const Result<QString> written = writeRows(saved);
        if (!written)
            return written.error();
        revision = *written;
        auto noted = m_database->run(
            QStringLiteral("INSERT INTO outbox(id, base, sent, waiting, original) VALUES(?, '', '', 1, 0)"
                           " ON CONFLICT(id) DO UPDATE SET waiting=1"),
            { saved.id });
        return noted ? Outcome(Done {}) : Outcome(noted.error());
    });
    if (done)
        m_revisions[saved.id] = revision;
    return done;
}

Result<QString> CaseStore::writeRows(const Case &saved)
{
    const QString revision = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto place = m_database->run(QStringLiteral("SELECT coalesce((SELECT no FROM cases WHERE id=?),"
                                                " (SELECT coalesce(max(no), 0) + 1 FROM cases))"),
        { saved.id });
    if (!place)
        return place.error();
    const qint64 no = place->next() ? place->value(0).toLongLong() : 1;
    place->finish();
    if (Outcome removed = removeCaseRows(*m_database, no); !removed)
        return removed.error();
    if (Outcome written = writeCaseRows(*m_database, no, saved, revision); !written)
        return written.error();
    if (Outcome summed = writeSummaryRow(*m_database, no, saved); !summed)
        return summed.error();
    return revision;
}

Result<Case> CaseStore::load(const QString &id)
{
    std::optional<Case> loaded;
    QString revision;
    // In one transaction, so that revision and content belong together.
    const Outcome done = inTransaction(*m_database, [&]() -> Outcome {
        auto row = m_database->run(QStringLiteral("SELECT no, revision FROM cases WHERE id=?"), { id });
        if (!row)
            return row.error();
        if (!row->next())
            return Error { ErrorKind::NotFound, QStringLiteral("there is no such case any more"),
                { m_path, {}, {}, {} }, QStringLiteral("It was removed; choose another.") };
        const qint64 no = row->value(0).toLongLong();
        revision = row->value(1).toString();
        row->finish();
        Result<Case> read = readCaseRows(*m_database, no, m_path);
        if (!read)
            return read.error();
        loaded = std::move(*read);
        return Done {};
    });
    if (!done)
        return done.error();
    m_revisions[id] = revision;
    return std::move(*loaded);
}

Outcome CaseStore::removeRows(const QString &id)
{
    auto row = m_database->run(QStringLiteral("SELECT no FROM cases WHERE id=?"), { id });
    if (!row)
        return row.error();
    if (!row->next())
        return Done {};
    const qint64 no = row->value(0).toLongLong();
    row->finish();
    if (auto removed = m_database->run(QStringLiteral("DELETE FROM summaries WHERE no=?"), { no }); !removed)
        return removed.error();
    return removeCaseRows(*m_database, no);
}

Outcome CaseStore::remove(const QString &id)
{
    const Outcome done = inTransaction(*m_database, [&]() -> Outcome {
        if (Outcome removed = removeRows(id); !removed)
            return removed;
        // The team must hear of it only if it knows the case.
        for (const QString &sql : { QStringLiteral("UPDATE outbox SET waiting=1 WHERE id=?"),
                 QStringLiteral("DELETE FROM outbox WHERE id=? AND base='' AND sent=''") }) {
            if (auto noted = m_database->run(sql, { id }); !noted)
                return noted.error();
        }
        return Done {};
    });
    if (!done)
        return done;
    m_revisions.remove(id);
    auto emptied = m_database->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return emptied ? Outcome(Done {}) : Outcome(emptied.error());
}

Result<QList<CaseSummary>> CaseStore::list(const CaseQuery &query)
{
    QStringList conditions { QStringLiteral("1") };
    QVariantList values;
    const QStringList words = foldedForSearch(query.text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        conditions << QStringLiteral("instr(search, ?) > 0");
        values << word;
    }
    if (!query.tag.isEmpty()) {
        conditions << QStringLiteral("EXISTS(SELECT 1 FROM tags WHERE tags.no=cases.no AND tag=?)");
        values << query.tag;
    }
    if (query.state) {
        conditions << QStringLiteral("state=?");
        values << toString(*query.state);
    }
    values << query.limit << query.offset;
    auto rows = m_database->run(
        QStringLiteral("SELECT cases.no, id, title, created, changed, state, codes, evidence_count, cause,"
                       " cause_title, concluded FROM cases JOIN summaries USING(no) WHERE %1 ORDER BY changed DESC, cases.no DESC LIMIT ? OFFSET ?")
            .arg(conditions.join(QStringLiteral(" AND "))),
        values);
    if (!rows)
        return rows.error();
    QList<CaseSummary> found;
    QHash<qint64, qsizetype> places; // of a case's number
    while (rows->next()) {
        CaseSummary summary;
        places.insert(rows->value(0).toLongLong(), found.size());
        summary.id = rows->value(1).toString();
        summary.title = rows->value(2).toString();
        summary.createdAt = Instant(std::chrono::microseconds(rows->value(3).toLongLong()));
        summary.changedAt = Instant(std::chrono::microseconds(rows->value(4).toLongLong()));
        summary.state = caseStateFromString(rows->value(5).toString()).value_or(CaseState::Open);
        summary.codes = rows->value(6).toString().split(u'\n', Qt::SkipEmptyParts);
        summary.evidenceCount = rows->value(7).toInt();
        summary.cause = rows->value(8).toString();
        summary.causeTitle = rows->value(9).toString();
        if (!rows->value(10).isNull())
            summary.concludedAt = Instant(std::chrono::microseconds(rows->value(10).toLongLong()));
        found << summary;
    }
    if (rows->lastError().isValid())
        return m_database->errorOf(rows->lastError());
    auto tagRows = m_database->run(QStringLiteral("SELECT no, tag FROM tags ORDER BY no, position"));
    if (!tagRows)
        return tagRows.error();
    while (tagRows->next()) {
        const auto place = places.constFind(tagRows->value(0).toLongLong());
        if (place != places.constEnd())
            found[*place].tags << tagRows->value(1).toString();
    }
    return found;
}

Result<QSet<QString>> CaseStore::present(const QStringList &ids)
{
    QSet<QString> there;
    for (const QString &id : ids) {
        auto row = m_database->run(QStringLiteral("SELECT 1 FROM cases WHERE id=?"), { id });
        if (!row)
            return row.error();
        if (row->next())
            there << id;
    }
    return there;
}

Result<QStringList> CaseStore::tags()
{
    auto rows = m_database->run(QStringLiteral("SELECT DISTINCT tag FROM tags ORDER BY tag"));
    if (!rows)
        return rows.error();
    QStringList all;
    while (rows->next())
        all << rows->value(0).toString();
    return all;
}

Outcome CaseStore::check()
{
    const auto word = m_database->value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!word)
        return word.error();
    if (word->toString() != QLatin1String("ok"))
        return Error { ErrorKind::Malformed,
            QStringLiteral("the store of cases is damaged (%1)").arg(word->toString().section(u'\n', 0, 0)),
            { m_path, {}, {}, {} }, QStringLiteral("Let the program take the whole cases into a new store.") };
    auto rows = m_database->run(QStringLiteral("SELECT no FROM cases"));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (Result<Case> read = readCaseRows(*m_database, rows->value(0).toLongLong(), m_path); !read)
            return read.error();
    }
    return Done {};
}

Result<StoreRecovery> CaseStore::recover(const QString &folder)
{
    StoreRecovery recovery;
    Result<QString> aside = setStoreFileAside(folder);
    if (!aside)
        return aside.error();
    recovery.setAside = *aside;
    Result<CaseStore> fresh = open(folder);
    if (!fresh)
        return fresh.error();
    Result<CaseDatabase> damaged = CaseDatabase::open(*aside, CaseDatabase::Access::Shared);
    if (!damaged)
        return recovery;
    QList<qint64> numbers;
    if (auto rows = damaged->run(QStringLiteral("SELECT no FROM cases ORDER BY no"))) {
        while (rows->next())
            numbers << rows->value(0).toLongLong();
    }
    for (const qint64 no : std::as_const(numbers)) {
        const Result<Case> read = readCaseRows(*damaged, no, *aside);
        if (!read) {
            ++recovery.lost;
            continue;
        }
        if (Outcome saved = fresh->save(*read); !saved)
            return saved.error();
        ++recovery.kept;
    }
    return recovery;
}

Case asCopy(const Case &original, const QString &title)
{
    Case copy = original;
    copy.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    copy.title = title;
    return copy;
}

} // namespace kerbscope
