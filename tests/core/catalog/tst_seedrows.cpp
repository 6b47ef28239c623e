// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/catalog/codewords.h"
#include "core/catalog/lookupwords.h"
#include "tests/core/catalog/judgedset.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace kerbscope;

/// Every row of the first requirement's tables (seed_*.tsv of the shared data, where present) is in the catalog, field
/// by field, in words of our own.
class TestSeedRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasTheRow_data();
    void hasTheRow();
    void copiesNoSentence();

private:
    QHash<QString, QList<CodeEntry>> m_bySeed;
};

namespace {

using SeedRow = QHash<QString, QString>; // column -> text

/// KERBSCOPE_SHARED or ../shared beside the sources; empty where there is none.
QDir codesFolder()
{
    const QString named = qEnvironmentVariable("KERBSCOPE_SHARED", QStringLiteral(KERBSCOPE_SOURCE_DIR "/../shared"));
    return QDir(named + QStringLiteral("/codes"));
}

QList<SeedRow> seedRows(const QString &name)
{
    QFile file(codesFolder().filePath(QStringLiteral("seed_%1.tsv").arg(name)));
    QList<SeedRow> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList columns = lines.takeFirst().split(u'\t');
    for (const QString &line : lines) {
        SeedRow row;
        const QStringList cells = line.split(u'\t');
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns[i], cells.value(i).trimmed());
        rows << row;
    }
    return rows;
}

/// What the seed says by leaving a cell without content.
bool says(const QString &cell)
{
    return !cell.isEmpty() && cell != QLatin1String("-") && cell != QLatin1String("No information.");
}

/// How one table of the seed maps to our rows.
struct SeedTable {
    QString file; ///< seed_<file>.tsv
    QString key; ///< in `seed:`; the part before the slash
    QString keyColumn; ///< its value stands behind the slash; empty: the number of the row, from 1
    QString number; ///< column of a number that our row must have
    QString symbol; ///< column of a name that our row must have
    QStringList texts; ///< columns with text
};

const QList<SeedTable> &seedTables()
{
    static const QList<SeedTable> tables {
        { "zen", "zen", "", "code", "", { "meaning", "when_it_occurs", "symptom", "what_to_do_quote" } },
        { "4768_result", "4768-result", "code_hex", "code_dec", "code_name",
            { "description", "possible_causes_quote" } },
        { "4768_flags", "4768-flags", "bit_msb0", "mask", "flag_name", { "description_quote" } },
        { "etypes", "etypes", "code_hex", "code_dec", "type_name", { "description" } },
        { "preauth", "preauth", "code", "code", "type_name", { "description_quote" } },
        { "4768_fields", "4768-fields", "", "", "xml_name", { "text_quote" } },
        { "recommendations", "recommendations", "", "", "", { "recommendation_quote" } },
        { "klist_commands", "klist-commands", "", "", "", { "text_quote" } },
        { "klist_fields", "klist-fields", "", "", "field", { "meaning_quote" } },
    };
    return tables;
}

bool hasNumber(const CodeEntry &entry, const QString &text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok, text.startsWith(QLatin1String("0x")) ? 16 : 10);
    return ok
        && std::ranges::any_of(entry.numbers, [&](qint64 number) { return asUnsigned(number) == asUnsigned(value); });
}

bool hasName(const CodeEntry &entry, const QString &name)
{
    const QString wanted = squashedName(name);
    const QStringList names =
        QStringList { entry.code, entry.code.section(u'/', -1), entry.title } + entry.symbols + entry.aliases;
    return std::ranges::any_of(names, [&](const QString &own) { return squashedName(own) == wanted; });
}

/// Our field that answers a column of the seed.
bool answers(const CodeEntry &entry, const QString &column)
{
    const auto anyOccurrence = [&](QString Occurrence::*part) {
        return std::ranges::any_of(
            entry.occurrences, [&](const Occurrence &occurrence) { return !(occurrence.*part).isEmpty(); });
    };
    if (column == QLatin1String("when_it_occurs"))
        return !entry.when.isEmpty() && anyOccurrence(&Occurrence::when);
    if (column == QLatin1String("symptom"))
        return anyOccurrence(&Occurrence::symptom);
    if (column == QLatin1String("what_to_do_quote"))
        return !entry.actions.isEmpty() && anyOccurrence(&Occurrence::remedy);
    if (column == QLatin1String("possible_causes_quote"))
        return !entry.causes.isEmpty();
    if (column == QLatin1String("recommendation_quote"))
        return !entry.meaning.isEmpty() && !entry.actions.isEmpty();
    return !entry.meaning.isEmpty();
}

QStringList ownTexts(const CodeEntry &entry)
{
    QStringList texts =
        QStringList { entry.title, entry.meaning, entry.raisedBy } + entry.when + entry.causes + entry.verify;
    for (const Step &step : entry.actions)
        texts << step.text;
    for (const Occurrence &occurrence : entry.occurrences)
        texts << occurrence.title << occurrence.when << occurrence.symptom << occurrence.remedy;
    return texts;
}

} // namespace

void TestSeedRows::initTestCase()
{
    const Result<Catalog> catalog = Catalog::open(builtCatalog());
    QVERIFY(catalog);
    for (const Family &family : catalog->families()) {
        for (const CodeSummary &summary : catalog->codesOf(family.id)) {
            const CodeEntry entry = catalog->entry(summary.id).value();
            for (const QString &seed : entry.seed)
                m_bySeed[seed] << entry;
        }
    }
    QVERIFY(m_bySeed.size() >= 245); // the tables together
}

void TestSeedRows::hasTheRow_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QString>("seed");
    QTest::addColumn<SeedRow>("row");
    for (int table = 0; table < seedTables().size(); ++table) {
        const SeedTable &seedTable = seedTables()[table];
        int number = 0;
        for (const SeedRow &row : seedRows(seedTable.file)) {
            ++number;
            const QString seed = seedTable.key + u'/'
                + (seedTable.keyColumn.isEmpty()
                        ? QString::number(number)
                        : row.value(seedTable.keyColumn).section(QStringLiteral(" or "), 0, 0));
            QTest::newRow(qPrintable(seed)) << table << seed << row;
        }
    }
    if (!codesFolder().exists())
        QTest::newRow("no shared data") << -1 << QString() << SeedRow();
}

void TestSeedRows::hasTheRow()
{
    QFETCH(int, table);
    QFETCH(QString, seed);
    QFETCH(SeedRow, row);
    if (table < 0)
        QSKIP("the shared data with the seed's tables is not here");
    const SeedTable &seedTable = seedTables()[table];
    const QList<CodeEntry> entries = m_bySeed.value(seed);
    QVERIFY2(!entries.isEmpty(), "no row of the catalog names this seed row");

    if (!seedTable.number.isEmpty()) {
        // "441000, 461000": each has a row of its own.
        for (const QString &number : row.value(seedTable.number).split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
            if (number != QLatin1String("-"))
                QVERIFY2(std::ranges::any_of(entries, [&](const CodeEntry &entry) { return hasNumber(entry, number); }),
                    qPrintable(number));
        }
    }
    const QString symbol = row.value(seedTable.symbol);
    if (!seedTable.symbol.isEmpty() && says(symbol) && !symbol.startsWith(u'('))
        QVERIFY2(std::ranges::any_of(entries, [&](const CodeEntry &entry) { return hasName(entry, symbol); }),
            qPrintable(symbol));
    for (const QString &column : seedTable.texts) {
        if (says(row.value(column)))
            QVERIFY2(std::ranges::any_of(entries, [&](const CodeEntry &entry) { return answers(entry, column); }),
                qPrintable(column));
    }
}

void TestSeedRows::copiesNoSentence()
{
    if (!codesFolder().exists())
        QSKIP("the shared data with the seed's tables is not here");
    constexpr qsizetype shortestSentence = 6;
    constexpr qsizetype shortestRun = 8; // words in a row that cannot be chance, inside longer sentences
    QSet<QString> sentences;
    QSet<QString> runs;
    static const QRegularExpression endOfSentence(QStringLiteral("[.!?|]+\\s"));
    for (const SeedTable &table : seedTables()) {
        for (const SeedRow &row : seedRows(table.file)) {
            for (const QString &column : table.texts) {
                for (const QString &sentence : (row.value(column) + u' ').split(endOfSentence)) {
                    const QStringList words = wordsOf(sentence);
                    if (words.size() >= shortestSentence)
                        sentences.insert(words.join(u' '));
                    for (qsizetype i = 0; i + shortestRun <= words.size(); ++i)
                        runs.insert(words.mid(i, shortestRun).join(u' '));
                }
            }
        }
    }
    QVERIFY(sentences.size() > 100);
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"")); // official messages
    QStringList copied;
    for (const QList<CodeEntry> &entries : std::as_const(m_bySeed)) {
        for (const CodeEntry &entry : entries) {
            for (QString text : ownTexts(entry)) {
                text.remove(quoted);
                for (const QString &sentence : (text + u' ').split(endOfSentence)) {
                    const QStringList words = wordsOf(sentence);
                    bool copy = sentences.contains(words.join(u' '));
                    for (qsizetype i = 0; i + shortestRun <= words.size(); ++i)
                        copy = copy || runs.contains(words.mid(i, shortestRun).join(u' '));
                    if (copy && squashedName(sentence) != squashedName(entry.message))
                        copied << entry.id + QStringLiteral(": ") + sentence;
                }
            }
        }
    }
    copied.removeDuplicates();
    QVERIFY2(copied.isEmpty(), qPrintable(u'\n' + copied.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSeedRows)
#include "tst_seedrows.moc"
