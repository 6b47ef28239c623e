// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/casedatabase.h"
#include "core/cases/caserows.h"
#include "core/cases/caseschema.h"
#include "core/cases/storedconclusion.h"
#include "core/cases/storedevidence.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>

namespace kerbscope {

namespace {

Instant instant(const QVariant &value) { return Instant(std::chrono::microseconds(value.toLongLong())); }

/// Reads one case; the first problem ends the reading.
class Reader {
public:
    Reader(CaseDatabase &database, qint64 no, const QString &path)
        : m_database(database)
        , m_no(no)
        , m_path(path)
    {
    }

    Result<Case> read()
    {
        readHead();
        readEvidence();
        readContents();
        if (m_failure)
            return *m_failure;
        return std::move(m_case);
    }

private:
    /// Runs `row` on each row of a SELECT that takes the number of the case.
    template <typename Row> void forEach(const QString &sql, Row row)
    {
        if (m_failure)
            return;
        auto query = m_database.run(sql, { m_no });
        if (!query) {
            m_failure = query.error();
            return;
        }
        while (!m_failure && query->next())
            row(*query);
        if (!m_failure && query->lastError().isValid())
            m_failure = m_database.errorOf(query->lastError());
    }

    void fail(ErrorKind kind, const QString &what, const QString &advice)
    {
        m_failure = Error { kind, what, { m_path, {}, {}, {} }, advice };
    }

    void failNewer(const QString &what)
    {
        fail(ErrorKind::Unsupported, what, QStringLiteral("Open it with the newer program that saved it."));
    }

    QJsonObject json(const QVariant &value)
    {
        const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
        if (!document.isObject())
            fail(ErrorKind::Malformed, QStringLiteral("what was read of its evidence is damaged"),
                QStringLiteral("Use an earlier copy of it."));
        return document.object();
    }

    /// The item with this position; a row that belongs to none is damage.
    Imported *item(const QVariant &position)
    {
        const qsizetype index = position.toLongLong();
        if (index >= 0 && index < m_case.items.size())
            return &m_case.items[index];
        fail(ErrorKind::Malformed, QStringLiteral("it holds a part that belongs to no evidence"),
            QStringLiteral("Use an earlier copy of it."));
        return nullptr;
    }

    void readHead();
    void readEvidence();
    void readContents();
    void takePart(Imported &owner, const QString &name, qsizetype parent, const QJsonObject &stored);

    CaseDatabase &m_database;
    qint64 m_no;
    QString m_path;
    Case m_case;
    std::optional<Error> m_failure;
};

void Reader::readHead()
{
    bool found = false;
    forEach(QStringLiteral("SELECT id, title, created, changed, state, notes, next_evidence FROM cases WHERE no=?"),
        [&](const QSqlQuery &row) {
            found = true;
            m_case.id = row.value(0).toString();
            m_case.title = row.value(1).toString();
            m_case.createdAt = instant(row.value(2));
            m_case.changedAt = instant(row.value(3));
            if (const auto state = caseStateFromString(row.value(4).toString()))
                m_case.state = *state;
            else
                failNewer(QStringLiteral("the state \"%1\" is not known here").arg(row.value(4).toString()));
            m_case.notes = row.value(5).toString();
            m_case.nextEvidenceNumber = row.value(6).toInt();
        });
    if (!found && !m_failure)
        fail(ErrorKind::NotFound, QStringLiteral("there is no such case"), {});
    forEach(QStringLiteral("SELECT tag FROM tags WHERE no=? ORDER BY position"),
        [&](const QSqlQuery &row) { m_case.tags << row.value(0).toString(); });
    forEach(QStringLiteral("SELECT finding FROM declined WHERE no=? ORDER BY position"),
        [&](const QSqlQuery &row) { m_case.declined << row.value(0).toString(); });
    const Result<quint32> version = caseTablesVersion(m_database);
    if (!version || *version < 2)
        return;
    forEach(QStringLiteral("SELECT cause FROM refused WHERE no=? ORDER BY position"),
        [&](const QSqlQuery &row) { m_case.refused << row.value(0).toString(); });
    forEach(QStringLiteral("SELECT value FROM conclusions WHERE no=?"),
        [&](const QSqlQuery &row) { m_case.conclusion = fromStored<Conclusion>(json(row.value(0))); });
}

void Reader::readEvidence()
{
    forEach(QStringLiteral("SELECT id, kind, source, sha256, taken, detected, note, bytes FROM evidence WHERE no=?"
                           " ORDER BY position"),
        [&](const QSqlQuery &row) {
            Imported read;
            read.evidence.id = row.value(0).toString();
            if (const auto kind = evidenceKindFromString(row.value(1).toString()))
                read.evidence.kind = *kind;
            else
                failNewer(QStringLiteral("evidence of the kind \"%1\" is not known here").arg(row.value(1).toString()));
            read.evidence.source = row.value(2).toString();
            read.evidence.sha256 = row.value(3).toString();
            read.evidence.takenAt = instant(row.value(4));
            read.evidence.detected = row.value(5).toString();
            read.evidence.note = row.value(6).toString();
            read.evidence.bytes = row.value(7).toByteArray();
            m_case.items << std::move(read);
        });
    forEach(QStringLiteral("SELECT evidence, text FROM warnings WHERE no=? ORDER BY evidence, position"),
        [&](const QSqlQuery &row) {
            if (Imported *owner = item(row.value(0)))
                owner->evidence.warnings << row.value(1).toString();
        });
    forEach(QStringLiteral("SELECT evidence, id, value, evidence_id, detail FROM findings WHERE no=?"
                           " ORDER BY evidence, position"),
        [&](const QSqlQuery &row) {
            if (Imported *owner = item(row.value(0)))
                owner->findings << Finding { row.value(1).toString(), row.value(2).toString(), row.value(3).toString(),
                    row.value(4).toString() };
        });
}

void Reader::readContents()
{
    forEach(
        QStringLiteral("SELECT evidence, name, value FROM contents WHERE no=? ORDER BY evidence, name"), [&](const QSqlQuery &row) {
            Imported *owner = item(row.value(0));
            const QString name = row.value(1).toString();
            const QJsonObject stored = json(row.value(2));
            if (!owner)
                return;
            if (name == QLatin1String("listing"))
                owner->tickets = fromStored<TicketListing>(stored);
            else if (name == QLatin1String("capture"))
                owner->capture = fromStored<CaptureReport>(stored);
            else if (name == QLatin1String("sign-on"))
                owner->signOn = fromStored<HttpAuth>(stored);
            else if (name == QLatin1String("pac"))
                owner->pac = fromStored<PacReport>(stored);
            else if (name == QLatin1String("events"))
                owner->events = fromStored<EventLog>(stored);
            else
                failNewer(QStringLiteral("what was read of its evidence (\"%1\") is not known here").arg(name));
        });
    // Caches come before their tickets by the order of their names.
    forEach(QStringLiteral("SELECT evidence, name, parent, value FROM parts WHERE no=? ORDER BY evidence, name, parent, position"),
        [&](const QSqlQuery &row) {
            if (Imported *owner = item(row.value(0)))
                takePart(*owner, row.value(1).toString(), row.value(2).toLongLong(), json(row.value(3)));
        });
}

void Reader::takePart(Imported &owner, const QString &name, qsizetype parent, const QJsonObject &stored)
{
    if (name == QLatin1String("cache") && owner.tickets)
        owner.tickets->caches << fromStored<TicketCache>(stored);
    else if (name == QLatin1String("ticket") && owner.tickets && parent >= 0 && parent < owner.tickets->caches.size())
        owner.tickets->caches[parent].tickets << fromStored<Ticket>(stored);
    else if (name == QLatin1String("message") && owner.capture)
        owner.capture->messages << fromStored<CapturedMessage>(stored);
    else if (name == QLatin1String("event") && owner.events)
        owner.events->listing.events << fromStored<WindowsEvent>(stored);
    else
        fail(ErrorKind::Malformed, QStringLiteral("a part of it (\"%1\") belongs to nothing").arg(name),
            QStringLiteral("Use an earlier copy of it."));
}

} // namespace

Result<Case> readCaseRows(CaseDatabase &database, qint64 no, const QString &path)
{
    const auto kept = database.value(QStringLiteral("SELECT seal FROM cases WHERE no=?"), { no });
    if (!kept)
        return kept.error();
    const Result<QString> seal = sealOfCaseRows(database, no);
    if (!seal)
        return seal.error();
    if (*seal != kept->toString())
        return Error { ErrorKind::Malformed, QStringLiteral("the file is damaged: what it holds is not what was saved"),
            { path, {}, {}, {} }, QStringLiteral("Use an earlier copy of it.") };
    return Reader(database, no, path).read();
}

} // namespace kerbscope
