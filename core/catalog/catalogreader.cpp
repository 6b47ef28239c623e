// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalogreader.h"

#include "core/base/pseudotext.h"
#include "core/catalog/knowledgetexts.h"
#include "core/catalog/rowjson.h"

#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>

#include <tuple>

namespace kerbscope {

namespace {

const QString &codeColumns()
{
    static const QString columns =
        QStringLiteral("id, family, code, kind, title, meaning, message, standing, conflict, raisedBy, symbols, "
                       "aliases, numbers, bits, whenSeen,"
                       " causes, actions, verify, seeAlso, seen, occurrences, seed, source, pack");
    return columns;
}

QJsonArray jsonArray(const QSqlQuery &query, int column)
{
    const QString text = query.value(column).toString();
    return text.isEmpty() ? QJsonArray() : QJsonDocument::fromJson(text.toUtf8()).array();
}

QJsonObject jsonObject(const QSqlQuery &query, int column)
{
    return QJsonDocument::fromJson(query.value(column).toString().toUtf8()).object();
}

template <typename Number> QList<Number> numbersFrom(const QSqlQuery &query, int column)
{
    QList<Number> numbers;
    for (const QJsonValue &number : jsonArray(query, column))
        numbers << static_cast<Number>(number.toInteger());
    return numbers;
}

/// The row of a query over codeColumns().
CodeEntry entryFrom(const QSqlQuery &query, const QHash<QString, SourceRef> &sources)
{
    int column = 0;
    CodeEntry entry;
    entry.id = query.value(column++).toString();
    entry.family = query.value(column++).toString();
    entry.code = query.value(column++).toString();
    entry.kind = static_cast<CodeKind>(query.value(column++).toInt());
    for (QString *text :
        { &entry.title, &entry.meaning, &entry.message, &entry.standing, &entry.conflict, &entry.raisedBy })
        *text = query.value(column++).toString();
    entry.symbols = textsFromJson(jsonArray(query, column++));
    entry.aliases = textsFromJson(jsonArray(query, column++));
    entry.numbers = numbersFrom<qint64>(query, column++);
    entry.bits = numbersFrom<int>(query, column++);
    entry.when = textsFromJson(jsonArray(query, column++));
    entry.causes = textsFromJson(jsonArray(query, column++));
    entry.actions = stepsFromJson(jsonArray(query, column++));
    entry.verify = textsFromJson(jsonArray(query, column++));
    entry.seeAlso = textsFromJson(jsonArray(query, column++));
    entry.seen = textsFromJson(jsonArray(query, column++));
    entry.occurrences = occurrencesFromJson(jsonArray(query, column++));
    entry.seed = textsFromJson(jsonArray(query, column++));
    for (const QString &reference : textsFromJson(jsonArray(query, column++))) {
        SourceRef source = sources.value(reference.section(u'#', 0, 0));
        source.place = reference.section(u'#', 1);
        entry.sources << source;
    }
    entry.pack = query.value(column).toString();
    return entry;
}

/// Puts the texts of a language into a row, by part; the marks of the pseudo-language where that is asked for.
template <typename Row> void translateRow(Row &row, const QString &language, const QHash<QString, QString> &texts)
{
    if (language == pseudoLanguage())
        visitTexts(row, [](const QString &, QString &text) { text = pseudoText(text); });
    else if (!texts.isEmpty())
        visitTexts(row, [&](const QString &part, QString &text) { text = texts.value(part, text); });
}

void translateSummary(CodeSummary &summary, const QString &language, const QHash<QString, QString> &texts)
{
    CodeEntry entry;
    entry.title = summary.title;
    entry.meaning = summary.meaning;
    translateRow(entry, language, texts);
    if (summary.symbol == summary.title) // of a row that has neither symbol nor message
        summary.symbol = entry.title;
    summary.title = entry.title;
    summary.meaning = entry.meaning;
}

} // namespace

Outcome CatalogReader::check(const QString &path) const
{
    const auto number = [this](const QString &pragma) -> std::optional<int> {
        QSqlQuery query = m_connection.query();
        if (!query.exec(QStringLiteral("PRAGMA ") + pragma) || !query.next())
            return std::nullopt;
        return query.value(0).toInt();
    };
    const Place where { path, {}, {}, {} };
    const std::optional<int> application = number(QStringLiteral("application_id"));
    if (!application)
        return Error { ErrorKind::Malformed, QStringLiteral("this is no SQLite file"), where,
            QStringLiteral("Install the program again.") };
    if (*application != catalogschema::applicationId)
        return Error { ErrorKind::Unsupported, QStringLiteral("this SQLite file is no Kerbscope catalog"), where,
            QStringLiteral("Install the program again.") };
    const int version = number(QStringLiteral("user_version")).value_or(0);
    if (version != catalogschema::version)
        return Error { ErrorKind::Unsupported,
            QStringLiteral("the catalog has version %1, this program reads version %2")
                .arg(version)
                .arg(catalogschema::version),
            where, QStringLiteral("Use the catalog that came with this program.") };
    QSqlQuery query = m_connection.query();
    if (!query.exec(QStringLiteral("SELECT count(*) FROM codes")) || !query.next() || query.value(0).toInt() == 0)
        return Error { ErrorKind::Malformed, QStringLiteral("the catalog is damaged or empty"), where,
            QStringLiteral("Install the program again.") };
    return Done {};
}

QHash<QString, SourceRef> CatalogReader::sources() const
{
    QHash<QString, SourceRef> sources;
    QSqlQuery query = m_connection.query();
    query.exec(QStringLiteral("SELECT id, title, address FROM sources"));
    while (query.next()) {
        const QString id = query.value(0).toString();
        sources.insert(id, { id, query.value(1).toString(), {}, query.value(2).toString() });
    }
    return sources;
}

QList<SourceRef> CatalogReader::sourceList() const { return sources().values(); }

CatalogReader::Texts CatalogReader::texts(
    const QString &language, const QString &where, const QVariantList &values) const
{
    Texts texts;
    const QString code = language.left(2).toLower(); // of "de_AT"
    if (code.isEmpty() || code == QLatin1String("en") || language == pseudoLanguage())
        return texts;
    QSqlQuery query = m_connection.query();
    query.prepare(QStringLiteral("SELECT id, part, text FROM texts WHERE language = ? AND ") + where);
    query.addBindValue(code);
    for (const QVariant &value : values)
        query.addBindValue(value);
    query.exec();
    while (query.next())
        texts[query.value(0).toString()].insert(query.value(1).toString(), query.value(2).toString());
    return texts;
}

void CatalogReader::translate(CodeSummary &summary, const QString &language) const
{
    translateSummary(summary, language,
        texts(language, QStringLiteral("id = ? AND part IN ('title', 'meaning')"), { summary.id }).value(summary.id));
}

std::optional<CodeEntry> CatalogReader::entry(const QString &id, const QString &language) const
{
    QSqlQuery query = m_connection.query();
    query.prepare(QStringLiteral("SELECT %1 FROM codes WHERE id = ?").arg(codeColumns()));
    query.addBindValue(id);
    if (!query.exec() || !query.next())
        return std::nullopt;
    CodeEntry entry = entryFrom(query, sources());
    translateRow(entry, language, texts(language, QStringLiteral("id = ?"), { id }).value(id));
    return entry;
}

QList<CodeEntry> CatalogReader::entries() const
{
    const QHash<QString, SourceRef> known = sources();
    QList<CodeEntry> entries;
    QSqlQuery query = m_connection.query();
    query.exec(QStringLiteral("SELECT %1 FROM codes ORDER BY n").arg(codeColumns()));
    while (query.next())
        entries << entryFrom(query, known);
    return entries;
}

QList<CodeSummary> CatalogReader::summaries(const QString &family, const QString &language) const
{
    QList<CodeSummary> summaries;
    QSqlQuery query = m_connection.query();
    query.prepare(QStringLiteral(
        "SELECT id, family, code, symbol, number, title, meaning, kind, pack FROM codes WHERE family = ? ORDER BY n"));
    query.addBindValue(family);
    query.exec();
    const Texts translated = texts(language, QStringLiteral("id > ? AND id < ? AND part IN ('title', 'meaning')"),
        { family + u':', family + QChar(u':' + 1) });
    while (query.next()) {
        CodeSummary summary;
        int column = 0;
        for (QString *text : { &summary.id, &summary.family, &summary.code, &summary.symbol, &summary.number,
                 &summary.title, &summary.meaning })
            *text = query.value(column++).toString();
        summary.kind = static_cast<CodeKind>(query.value(column++).toInt());
        summary.pack = query.value(column).toString();
        translateSummary(summary, language, translated.value(summary.id));
        summaries << summary;
    }
    return summaries;
}

QList<Family> CatalogReader::families(const QString &language) const
{
    const Texts translated = texts(language, QStringLiteral("id LIKE 'family:%'"));
    QList<Family> families;
    QSqlQuery query = m_connection.query();
    query.exec(QStringLiteral(
        "SELECT f.id, f.title, f.seen, f.rank, f.product, f.words, (SELECT count(*) FROM codes c WHERE c.family = f.id),"
        " f.fullText, f.pack"
        " FROM families f ORDER BY f.rank, f.id"));
    while (query.next()) {
        families << Family { query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
            query.value(3).toInt(), query.value(6).toInt(), query.value(4).toBool(),
            textsFromJson(jsonArray(query, 5)), query.value(7).toBool(), query.value(8).toString() };
        translateRow(families.last(), language, translated.value(textsId(families.last())));
    }
    return families;
}

Phrasebook CatalogReader::phrases(const QString &language) const
{
    if (language != pseudoLanguage()) {
        const QHash<QString, QString> told = texts(language, QStringLiteral("id = ?"), { phraseTextsId() }).value(phraseTextsId());
        return told.isEmpty() ? Phrasebook() : Phrasebook(told);
    }
    QHash<QString, QString> marked;
    QSqlQuery query = m_connection.query();
    query.exec(QStringLiteral("SELECT text FROM phrases"));
    while (query.next())
        marked.insert(query.value(0).toString(), pseudoText(query.value(0).toString()));
    return Phrasebook(marked);
}

KnowledgeBase CatalogReader::knowledge(const QString &language) const
{
    KnowledgeBase knowledge;
    knowledge.phrases = phrases(language);
    const Texts translated = texts(language, QStringLiteral("(id LIKE 'finding:%' OR id LIKE 'cause:%')"));
    QSqlQuery query = m_connection.query();
    query.exec(QStringLiteral("SELECT row FROM findings ORDER BY n"));
    while (query.next())
        knowledge.findings << findingFromJson(jsonObject(query, 0));
    for (FindingInfo &finding : knowledge.findings)
        translateRow(finding, language, translated.value(textsId(finding)));
    query.exec(QStringLiteral("SELECT row FROM causes ORDER BY n"));
    while (query.next())
        knowledge.causes << causeFromJson(jsonObject(query, 0));
    for (CauseInfo &cause : knowledge.causes)
        translateRow(cause, language, translated.value(textsId(cause)));
    query.exec(QStringLiteral("SELECT realm FROM proxyRealms ORDER BY realm"));
    while (query.next())
        knowledge.proxyRealms << query.value(0).toString();
    knowledge.company.packs = packs();
    return knowledge;
}

QList<PackInfo> CatalogReader::packs() const
{
    QList<PackInfo> packs;
    QSqlQuery query = m_connection.query();
    query.exec(QStringLiteral("SELECT row FROM packs ORDER BY n"));
    while (query.next())
        packs << packFromJson(jsonObject(query, 0));
    return packs;
}

QList<QStringList> CatalogReader::synonyms() const
{
    QList<QStringList> rows;
    QSqlQuery query = m_connection.query();
    query.exec(QStringLiteral("SELECT words FROM synonyms ORDER BY n"));
    while (query.next())
        rows << textsFromJson(jsonArray(query, 0));
    return rows;
}

QList<LookupIndex::Source> CatalogReader::indexRows() const
{
    QHash<QString, std::pair<QStringList, QStringList>> translated; // titles and meanings in the other languages
    QSqlQuery texts = m_connection.query();
    texts.exec(QStringLiteral(
        "SELECT id, part = 'title', text FROM texts WHERE part IN ('title', 'meaning')"));
    while (texts.next()) {
        auto &[titles, meanings] = translated[texts.value(0).toString()];
        (texts.value(1).toBool() ? titles : meanings) << texts.value(2).toString();
    }
    QList<LookupIndex::Source> rows;
    QSqlQuery query = m_connection.query();
    query.exec(QStringLiteral(
        "SELECT id, family, code, kind, title, meaning, message, symbols, aliases, numbers, bits, seen, actions <> '', pack"
        " FROM codes ORDER BY n"));
    while (query.next()) {
        LookupIndex::Source source;
        CodeEntry &entry = source.entry;
        int column = 0;
        for (QString *text : { &entry.id, &entry.family, &entry.code })
            *text = query.value(column++).toString();
        entry.kind = static_cast<CodeKind>(query.value(column++).toInt());
        for (QString *text : { &entry.title, &entry.meaning, &entry.message })
            *text = query.value(column++).toString();
        entry.symbols = textsFromJson(jsonArray(query, column++));
        entry.aliases = textsFromJson(jsonArray(query, column++));
        entry.numbers = numbersFrom<qint64>(query, column++);
        entry.bits = numbersFrom<int>(query, column++);
        entry.seen = textsFromJson(jsonArray(query, column++));
        source.full = query.value(column++).toBool();
        entry.pack = query.value(column).toString();
        std::tie(source.translatedTitles, source.translatedMeanings) = translated.value(entry.id);
        rows << source;
    }
    return rows;
}

} // namespace kerbscope
