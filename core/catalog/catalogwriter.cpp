// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalogwriter.h"

#include "core/catalog/catalogrows.h"
#include "core/catalog/lookupwords.h"
#include "core/catalog/putinplace.h"
#include "core/catalog/sqlwriter.h"

#include <QFile>

#include <array>

namespace kerbscope {

namespace {

constexpr std::array statements = {
    "CREATE TABLE sources (id TEXT PRIMARY KEY, title TEXT NOT NULL, address TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE families (id TEXT PRIMARY KEY, title TEXT NOT NULL, seen TEXT NOT NULL, rank INTEGER NOT NULL,"
    " product INTEGER NOT NULL, words TEXT NOT NULL, fullText INTEGER NOT NULL, pack TEXT NOT NULL) WITHOUT ROWID",
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
    "CREATE TABLE phrases (text TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE packs (n INTEGER PRIMARY KEY, id TEXT NOT NULL, row TEXT NOT NULL)",
    "CREATE TABLE texts (language TEXT NOT NULL, id TEXT NOT NULL, part TEXT NOT NULL, text TEXT NOT NULL,"
    " PRIMARY KEY (language, id, part)) WITHOUT ROWID",
    "CREATE VIRTUAL TABLE codeText USING fts5(names, title, meaning, details,"
    " tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3')",
    // The texts of the other languages, apart from the English ones so that these keep their ranks. Its words are those of
    // wordsOf(), so that Japanese has words too.
    "CREATE VIRTUAL TABLE translatedText USING fts5(title, details,"
    " tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3')",
};

void insertTranslations(SqlWriter &writer, const KnowledgeDraft &draft)
{
    QHash<QString, std::pair<QString, QString>> ofCode; // titles and other texts
    for (const TranslatedText &text : draft.translations) {
        writer.write(QStringLiteral("texts"), { text.language, text.id, text.part, text.text });
        auto &[titles, details] = ofCode[text.id];
        (text.part == QLatin1String("title") ? titles : details) += wordsOf(text.text).join(u' ') + u' ';
    }
    int n = 0;
    for (const CodeDraft &row : draft.codes) { // beside the rows of codes: the same numbers
        const auto &[titles, details] = ofCode.value(row.entry.id);
        writer.write(QStringLiteral("translatedText(rowid, title, details)"), { ++n, titles, details });
    }
}

void insertAll(SqlWriter &writer, const KnowledgeDraft &draft)
{
    for (const SourceDraft &row : draft.sources)
        writer.write(QStringLiteral("sources"), sourceRow(row.source));
    for (const FamilyDraft &row : draft.families)
        writer.write(QStringLiteral("families"), familyRow(row.family));
    int n = 0;
    for (const CodeDraft &row : draft.codes)
        writer.write(QStringLiteral("codes"), codeRow(++n, row.entry));
    n = 0;
    for (const CodeDraft &row : draft.codes) // beside the rows of codes: the same numbers
        writer.write(QStringLiteral("codeText(rowid, names, title, meaning, details)"), codeTextRow(++n, row.entry));
    n = 0;
    for (const FindingDraft &row : draft.findings)
        writer.write(QStringLiteral("findings"), findingRow(++n, row.finding));
    n = 0;
    for (const CauseDraft &row : draft.causes)
        writer.write(QStringLiteral("causes"), causeRow(++n, row.cause));
    n = 0;
    for (const SynonymDraft &row : draft.synonyms)
        writer.write(QStringLiteral("synonyms"), synonymRow(++n, row.words));
    for (const ProxyRealmDraft &row : draft.proxyRealms)
        writer.write(QStringLiteral("proxyRealms"), proxyRealmRow(row.realm, row.sources));
    for (const PhraseDraft &phrase : draft.phrases)
        writer.write(QStringLiteral("phrases"), { phrase.text });
    insertTranslations(writer, draft);
    writer.finish();
}

Outcome writeTo(const KnowledgeDraft &draft, const QString &path)
{
    auto connection = CatalogConnection::open(path, false);
    if (!connection)
        return connection.error();
    SqlWriter writer(**connection);
    writer.run(QStringLiteral("PRAGMA page_size = 4096"));
    writer.run(QStringLiteral("PRAGMA journal_mode = MEMORY"));
    writer.run(QStringLiteral("PRAGMA synchronous = OFF"));
    writer.run(QStringLiteral("PRAGMA application_id = %1").arg(catalogschema::applicationId));
    writer.run(QStringLiteral("PRAGMA user_version = %1").arg(catalogschema::version));
    writer.run(QStringLiteral("BEGIN"));
    for (const char *statement : statements)
        writer.run(QString::fromLatin1(statement));
    insertAll(writer, draft);
    writer.run(QStringLiteral("INSERT INTO codeText (codeText) VALUES ('optimize')"));
    writer.run(QStringLiteral("INSERT INTO translatedText (translatedText) VALUES ('optimize')"));
    writer.run(QStringLiteral("COMMIT"));
    writer.run(QStringLiteral("ANALYZE"));
    writer.run(QStringLiteral("VACUUM"));
    if (writer.failed())
        return Error { ErrorKind::Io, QStringLiteral("cannot be written (%1)").arg(writer.error()),
            { path, {}, {}, {} } };
    return Done {};
}

} // namespace

Outcome writeCatalog(const KnowledgeDraft &draft, const QString &path)
{
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    return putInPlace(writeTo(draft, part), part, path);
}

} // namespace kerbscope
