// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalogwriter.h"

#include "core/catalog/catalogconnection.h"
#include "core/catalog/codewords.h"
#include "core/catalog/rowjson.h"

#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <array>
#include <filesystem>

namespace kerbscope {

namespace {

constexpr std::array statements = {
    "CREATE TABLE sources (id TEXT PRIMARY KEY, title TEXT NOT NULL, address TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE families (id TEXT PRIMARY KEY, title TEXT NOT NULL, seen TEXT NOT NULL, rank INTEGER NOT NULL,"
    " product INTEGER NOT NULL, words TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE codes (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, family TEXT NOT NULL, code TEXT NOT NULL,"
    " kind INTEGER NOT NULL, symbol TEXT NOT NULL, number TEXT NOT NULL, title TEXT NOT NULL, meaning TEXT NOT NULL,"
    " message TEXT NOT NULL, standing TEXT NOT NULL, conflict TEXT NOT NULL, raisedBy TEXT NOT NULL, symbols TEXT NOT "
    "NULL,"
    " aliases TEXT NOT NULL, numbers TEXT NOT NULL, bits TEXT NOT NULL, whenSeen TEXT NOT NULL, causes TEXT NOT NULL,"
    " actions TEXT NOT NULL, verify TEXT NOT NULL, seeAlso TEXT NOT NULL, seen TEXT NOT NULL, occurrences TEXT NOT "
    "NULL,"
    " seed TEXT NOT NULL, source TEXT NOT NULL, pack TEXT NOT NULL)",
    "CREATE INDEX codesOfFamily ON codes (family, n)",
    "CREATE TABLE findings (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, row TEXT NOT NULL)",
    "CREATE TABLE causes (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, row TEXT NOT NULL, source TEXT NOT NULL)",
    "CREATE TABLE synonyms (n INTEGER PRIMARY KEY, words TEXT NOT NULL)",
    "CREATE TABLE proxyRealms (realm TEXT PRIMARY KEY, source TEXT NOT NULL) WITHOUT ROWID",
    "CREATE VIRTUAL TABLE codeText USING fts5(names, title, meaning, details,"
    " tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3')",
};

QString compact(const QJsonArray &array)
{
    return array.isEmpty() ? QStringLiteral("")
                           : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Runs statements until one fails and remembers why.
class Session {
public:
    explicit Session(const CatalogConnection &connection)
        : m_connection(connection)
    {
    }

    void run(const QString &sql)
    {
        QSqlQuery query = m_connection.query();
        if (!failed() && !query.exec(sql))
            m_error = query.lastError().text();
    }

    /// INSERT of as many values as are given; a null text is stored as an empty one.
    void insert(const QString &table, const QVariantList &values)
    {
        if (failed())
            return;
        if (table != m_table) {
            m_query = m_connection.query();
            m_table = table;
            const QString marks = QStringList(values.size(), QStringLiteral("?")).join(u',');
            if (!m_query->prepare(QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table, marks))) {
                m_error = m_query->lastError().text();
                return;
            }
        }
        for (qsizetype i = 0; i < values.size(); ++i)
            m_query->bindValue(static_cast<int>(i),
                values[i].typeId() == QMetaType::QString && values[i].toString().isNull() ? QVariant(QStringLiteral(""))
                                                                                          : values[i]);
        if (!m_query->exec())
            m_error = m_query->lastError().text();
    }

    void finishInserts()
    {
        m_query.reset();
        m_table.clear();
    }

    bool failed() const { return !m_error.isEmpty(); }
    const QString &error() const { return m_error; }

private:
    const CatalogConnection &m_connection;
    std::optional<QSqlQuery> m_query;
    QString m_table;
    QString m_error;
};

QJsonArray sourceArray(const QList<SourceRef> &sources)
{
    QJsonArray array;
    for (const SourceRef &source : sources)
        array << (source.place.isEmpty() ? source.id : source.id + u'#' + source.place);
    return array;
}

template <typename Number> QJsonArray numberArray(const QList<Number> &numbers)
{
    QJsonArray array;
    for (const Number number : numbers)
        array << static_cast<qint64>(number);
    return array;
}

void insertCode(Session &session, int n, const CodeEntry &entry)
{
    session.insert(QStringLiteral("codes"),
        { n, entry.id, entry.family, entry.code, static_cast<int>(entry.kind), mainSymbol(entry), numberText(entry),
            entry.title, entry.meaning, entry.message, entry.standing, entry.conflict, entry.raisedBy,
            compact(toJson(entry.symbols)), compact(toJson(entry.aliases)), compact(numberArray(entry.numbers)),
            compact(numberArray(entry.bits)), compact(toJson(entry.when)), compact(toJson(entry.causes)),
            compact(toJson(entry.actions)), compact(toJson(entry.verify)), compact(toJson(entry.seeAlso)),
            compact(toJson(entry.seen)), compact(toJson(entry.occurrences)), compact(toJson(entry.seed)),
            compact(sourceArray(entry.sources)), entry.pack });
}

void insertCodeText(Session &session, const CodeEntry &entry)
{
    const SearchText text = searchText(entry);
    session.insert(QStringLiteral("codeText"), { text.names, text.title, text.meaning, text.details });
}

void insertAll(Session &session, const KnowledgeDraft &draft)
{
    for (const SourceDraft &row : draft.sources)
        session.insert(QStringLiteral("sources"), { row.source.id, row.source.title, row.source.address });
    for (const FamilyDraft &row : draft.families)
        session.insert(QStringLiteral("families"),
            { row.family.id, row.family.title, row.family.seen, row.family.rank, row.family.product,
                compact(toJson(row.family.words)) });
    int n = 0;
    for (const CodeDraft &row : draft.codes)
        insertCode(session, ++n, row.entry);
    for (const CodeDraft &row : draft.codes) // beside the rows of codes: the same numbers
        insertCodeText(session, row.entry);
    n = 0;
    for (const FindingDraft &row : draft.findings)
        session.insert(QStringLiteral("findings"), { ++n, row.finding.id, compact(toJson(row.finding)) });
    n = 0;
    for (const CauseDraft &row : draft.causes)
        session.insert(QStringLiteral("causes"),
            { ++n, row.cause.id, compact(toJson(row.cause)), compact(toJson(row.cause.sources)) });
    n = 0;
    for (const SynonymDraft &row : draft.synonyms)
        session.insert(QStringLiteral("synonyms"), { ++n, compact(toJson(row.words)) });
    for (const ProxyRealmDraft &row : draft.proxyRealms)
        session.insert(QStringLiteral("proxyRealms"), { row.realm, compact(toJson(row.sources)) });
    session.finishInserts();
}

Outcome writeTo(const KnowledgeDraft &draft, const QString &path)
{
    auto connection = CatalogConnection::open(path, false);
    if (!connection)
        return connection.error();
    Session session(**connection);
    session.run(QStringLiteral("PRAGMA page_size = 4096"));
    session.run(QStringLiteral("PRAGMA journal_mode = MEMORY"));
    session.run(QStringLiteral("PRAGMA synchronous = OFF"));
    session.run(QStringLiteral("PRAGMA application_id = %1").arg(catalogschema::applicationId));
    session.run(QStringLiteral("PRAGMA user_version = %1").arg(catalogschema::version));
    session.run(QStringLiteral("BEGIN"));
    for (const char *statement : statements)
        session.run(QString::fromLatin1(statement));
    insertAll(session, draft);
    session.run(QStringLiteral("INSERT INTO codeText (codeText) VALUES ('optimize')"));
    session.run(QStringLiteral("COMMIT"));
    session.run(QStringLiteral("ANALYZE"));
    session.run(QStringLiteral("VACUUM"));
    if (session.failed())
        return Error { ErrorKind::Io, QStringLiteral("cannot be written (%1)").arg(session.error()),
            { path, {}, {}, {} } };
    return Done {};
}

} // namespace

Outcome writeCatalog(const KnowledgeDraft &draft, const QString &path)
{
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    const Outcome written = writeTo(draft, part);
    if (!written) {
        QFile::remove(part);
        return written;
    }
    std::error_code failure;
    std::filesystem::rename(part.toStdU16String(), path.toStdU16String(), failure);
    if (failure) {
        QFile::remove(part);
        return Error { ErrorKind::Io,
            QStringLiteral("cannot be replaced (%1)").arg(QString::fromStdString(failure.message())),
            { path, {}, {}, {} } };
    }
    return Done {};
}

} // namespace kerbscope
