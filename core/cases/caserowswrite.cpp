// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/casedatabase.h"
#include "core/cases/caserows.h"
#include "core/cases/caseschema.h"
#include "core/cases/storedconclusion.h"
#include "core/cases/storedevidence.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlRecord>
#include <QtEndian>

namespace kerbscope {

namespace {

/// A null string or array would become NULL; here both mean "empty".
QVariant text(const QString &value) { return value.isNull() ? QString(QLatin1String("")) : value; }

QVariant blob(const QByteArray &value) { return value.isNull() ? QByteArray("", 0) : value; }

QVariant json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

qint64 microseconds(Instant instant) { return instant.time_since_epoch().count(); }

/// The prepared INSERT of one table.
class Insert {
public:
    Insert(CaseDatabase &database, const QString &table, int columns)
        : m_database(database)
        , m_query(database.prepare(
              QStringLiteral("INSERT INTO %1 VALUES(?%2)").arg(table, QStringLiteral(",?").repeated(columns - 1))))
    {
    }

    /// After a failure nothing more is written, and the first error stays.
    void row(const QVariantList &values)
    {
        if (!m_query || m_failure)
            return;
        if (Outcome done = m_database.runPrepared(*m_query, values); !done)
            m_failure = done.error();
    }

    Outcome outcome() const
    {
        if (!m_query)
            return m_query.error();
        return m_failure ? Outcome(*m_failure) : Outcome(Done {});
    }

private:
    CaseDatabase &m_database;
    Result<QSqlQuery> m_query;
    std::optional<Error> m_failure;
};

/// What was read from one piece of evidence: each content without its long lists, and their members one by one.
class ContentWriter
{
public:
    ContentWriter(qint64 no, qint64 evidence, Insert &contents, Insert &parts)
        : m_no(no)
        , m_evidence(evidence)
        , m_contents(contents)
        , m_parts(parts)
    {
    }

    void write(const TicketListing &listing)
    {
        TicketListing head = listing;
        head.caches.clear();
        content(QStringLiteral("listing"), head);
        for (qsizetype c = 0; c < listing.caches.size(); ++c) {
            TicketCache cache = listing.caches[c];
            cache.tickets.clear();
            part(QStringLiteral("cache"), 0, c, cache);
            const QList<Ticket> &held = listing.caches[c].tickets;
            for (qsizetype t = 0; t < held.size(); ++t)
                part(QStringLiteral("ticket"), c, t, held[t]);
        }
    }

    void write(const CaptureReport &capture)
    {
        CaptureReport head = capture;
        head.messages.clear();
        content(QStringLiteral("capture"), head);
        for (qsizetype m = 0; m < capture.messages.size(); ++m)
            part(QStringLiteral("message"), 0, m, capture.messages[m]);
    }

    void write(const HttpAuth &signOn) { content(QStringLiteral("sign-on"), signOn); }
    void write(const EventLog &log)
    {
        EventLog head = log;
        head.listing.events.clear();
        content(QStringLiteral("events"), head);
        for (qsizetype e = 0; e < log.listing.events.size(); ++e)
            part(QStringLiteral("event"), 0, e, log.listing.events[e]);
    }

    void write(const PacReport &pac) { content(QStringLiteral("pac"), pac); }

    template<typename Content>
    void write(const std::optional<Content> &maybe)
    {
        if (maybe)
            write(*maybe);
    }

private:
    template<typename T>
    void content(const QString &name, const T &value)
    {
        m_contents.row({ m_no, m_evidence, name, json(toStored(value)) });
    }

    template<typename T>
    void part(const QString &name, qsizetype parent, qsizetype position, const T &value)
    {
        m_parts.row({ m_no, m_evidence, name, parent, position, json(toStored(value)) });
    }

    qint64 m_no;
    qint64 m_evidence;
    Insert &m_contents;
    Insert &m_parts;
};

void addToSeal(QCryptographicHash &hash, const QVariant &value)
{
    const QByteArray bytes = value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
    const quint64 length = qToBigEndian(static_cast<quint64>(bytes.size()));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    hash.addData(bytes);
}

} // namespace

Outcome writeCaseRows(CaseDatabase &database, qint64 no, const Case &written, const QString &revision)
{
    Insert cases(database, QStringLiteral("cases"), 10);
    Insert tags(database, QStringLiteral("tags"), 3);
    Insert declined(database, QStringLiteral("declined"), 3);
    Insert evidence(database, QStringLiteral("evidence"), 10);
    Insert warnings(database, QStringLiteral("warnings"), 4);
    Insert findings(database, QStringLiteral("findings"), 7);
    Insert contents(database, QStringLiteral("contents"), 4);
    Insert parts(database, QStringLiteral("parts"), 6);
    Insert refused(database, QStringLiteral("refused"), 3);
    Insert conclusions(database, QStringLiteral("conclusions"), 2);

    cases.row(
        { no, text(written.id), text(written.title), microseconds(written.createdAt), microseconds(written.changedAt),
            toString(written.state), text(written.notes), written.nextEvidenceNumber, text(revision), text({}) });
    for (qsizetype i = 0; i < written.tags.size(); ++i)
        tags.row({ no, i, text(written.tags[i]) });
    for (qsizetype i = 0; i < written.declined.size(); ++i)
        declined.row({ no, i, text(written.declined[i]) });
    for (qsizetype i = 0; i < written.refused.size(); ++i)
        refused.row({ no, i, text(written.refused[i]) });
    if (written.conclusion)
        conclusions.row({ no, json(toStored(*written.conclusion)) });
    for (qsizetype e = 0; e < written.items.size(); ++e) {
        const Imported &item = written.items[e];
        const Evidence &piece = item.evidence;
        evidence.row({ no, e, text(piece.id), toString(piece.kind), text(piece.source), text(piece.sha256),
            microseconds(piece.takenAt), text(piece.detected), text(piece.note), blob(piece.bytes) });
        for (qsizetype i = 0; i < piece.warnings.size(); ++i)
            warnings.row({ no, e, i, text(piece.warnings[i]) });
        for (qsizetype i = 0; i < item.findings.size(); ++i) {
            const Finding &finding = item.findings[i];
            findings.row(
                { no, e, i, text(finding.id), text(finding.value), text(finding.evidence), text(finding.detail) });
        }
        ContentWriter writer(no, e, contents, parts);
        writer.write(item.tickets);
        writer.write(item.capture);
        writer.write(item.signOn);
        writer.write(item.pac);
        writer.write(item.events);
    }
    for (const Insert *insert :
        { &cases, &tags, &declined, &evidence, &warnings, &findings, &contents, &parts, &refused, &conclusions }) {
        if (Outcome done = insert->outcome(); !done)
            return done;
    }

    const Result<QString> seal = sealOfCaseRows(database, no);
    if (!seal)
        return seal.error();
    if (auto sealed = database.run(QStringLiteral("UPDATE cases SET seal=? WHERE no=?"), { *seal, no }); !sealed)
        return sealed.error();
    return Done {};
}

Outcome removeCaseRows(CaseDatabase &database, qint64 no)
{
    for (const CaseTable &table : caseTables()) {
        const QString sql = QStringLiteral("DELETE FROM %1 WHERE no=?").arg(QLatin1String(table.name));
        if (auto removed = database.run(sql, { no }); !removed)
            return removed.error();
    }
    return Done {};
}

Result<QString> sealOfCaseRows(CaseDatabase &database, qint64 no)
{
    const Result<quint32> version = caseTablesVersion(database);
    if (!version)
        return version.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const CaseTable &table : caseTables()) {
        if (table.since > *version)
            continue;
        const QLatin1String name(table.name);
        auto query = database.run(
            QStringLiteral("SELECT * FROM %1 WHERE no=? ORDER BY %2").arg(name, QLatin1String(table.order)), { no });
        if (!query)
            return query.error();
        const bool isLater = table.since > 1; // an older seal stays right as long as there is nothing new
        bool isNamed = !isLater;
        if (isNamed)
            addToSeal(hash, QString(name));
        // The number is the database's, not the case's; revision and seal, the last two columns of `cases`, are about
        // it.
        const int columns = query->record().count() - (name == QLatin1String("cases") ? 2 : 0);
        while (query->next()) {
            if (!isNamed)
                addToSeal(hash, QString(name));
            isNamed = true;
            for (int i = 1; i < columns; ++i)
                addToSeal(hash, query->value(i));
        }
        if (query->lastError().isValid())
            return database.errorOf(query->lastError());
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace kerbscope
