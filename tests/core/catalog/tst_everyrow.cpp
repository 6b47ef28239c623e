// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"

#include <QTest>

#include <algorithm>

using namespace kerbscope;

namespace {

QString hexadecimal(qint64 number)
{
    return QStringLiteral("0x") + QString::number(static_cast<quint32>(number & 0xFFFF'FFFFLL), 16).toUpper();
}

} // namespace

/// What holds for each row of the shipped catalog.
class TestEveryRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasASource();
    void sharesNoTextWithAnother();
    void isFoundByEachOfItsNumbers();
    void isFoundByItsSymbols();
    void isFoundByItsIdAndItsLink();

private:
    std::unique_ptr<Catalog> m_catalog;
    QList<CodeEntry> m_entries;
};

void TestEveryRow::initTestCase()
{
    Result<Catalog> catalog = Catalog::open(QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/catalog.sqlite"));
    QVERIFY(catalog);
    m_catalog = std::make_unique<Catalog>(std::move(*catalog));
    for (const Family &family : m_catalog->families()) {
        for (const CodeSummary &code : m_catalog->codesOf(family.id))
            m_entries << *m_catalog->entry(code.id);
    }
    QVERIFY(m_entries.size() > 2900);
}

void TestEveryRow::hasASource()
{
    for (const CodeEntry &entry : std::as_const(m_entries)) {
        QVERIFY2(!entry.sources.isEmpty(), qPrintable(entry.id));
        QVERIFY2(!entry.sources.first().title.isEmpty(), qPrintable(entry.id));
    }
}

/// A text that stands in two rows was copied and not thought over: peers' tables have been wrong so.
void TestEveryRow::sharesNoTextWithAnother()
{
    QHash<QString, QString> seen; // kind and text, to the row
    const auto claim = [&](const QString &kind, const QString &text, const QString &id) {
        if (text.isEmpty())
            return;
        const QString key = kind + u'|' + text;
        const QString first = seen.value(key, id);
        QVERIFY2(first == id, qPrintable(QStringLiteral("%1 and %2 share the %3 '%4'").arg(first, id, kind, text)));
        seen.insert(key, id);
    };
    for (const CodeEntry &entry : std::as_const(m_entries)) {
        claim(QStringLiteral("title"), entry.title, entry.id);
        claim(QStringLiteral("meaning"), entry.meaning, entry.id);
        if (entry.actions.isEmpty())
            continue;
        for (const QString &text : entry.when)
            claim(QStringLiteral("when"), text, entry.id);
        for (const QString &text : entry.causes)
            claim(QStringLiteral("cause"), text, entry.id);
        for (const QString &text : entry.verify)
            claim(QStringLiteral("verify"), text, entry.id);
        for (const Step &step : entry.actions)
            claim(QStringLiteral("action"), step.text, entry.id);
    }
    QVERIFY(seen.size() > 8000);
}

/// Signed, unsigned and hexadecimal: the row is among what the number may mean.
void TestEveryRow::isFoundByEachOfItsNumbers()
{
    QHash<QString, QStringList> found; // query to ids
    const auto finds = [&](const QString &query, const QString &id) {
        if (!found.contains(query)) {
            LookupOptions options;
            options.limit = 200;
            QStringList ids;
            for (const LookupHit &hit : m_catalog->lookup(query, options))
                ids << hit.summary.id;
            found.insert(query, ids);
        }
        return found[query].contains(id);
    };
    int numbers = 0;
    for (const CodeEntry &entry : std::as_const(m_entries)) {
        for (const qint64 number : entry.numbers) {
            QStringList notations { QString::number(number) };
            if (entry.family != QLatin1String("event"))
                notations << hexadecimal(number);
            if (number < 0)
                notations << QString::number(static_cast<quint32>(static_cast<qint32>(number)));
            for (const QString &notation : std::as_const(notations))
                QVERIFY2(finds(notation, entry.id), qPrintable(notation + QStringLiteral(" does not find ") + entry.id));
            ++numbers;
        }
    }
    QVERIFY(numbers > 2000);
}

/// A symbol finds a row that has it among the first five; the status words of a KDC's log, which are ordinary words, find
/// theirs among the first twenty.
void TestEveryRow::isFoundByItsSymbols()
{
    LookupOptions options;
    options.limit = 20;
    int symbols = 0;
    QStringList wrong;
    for (const CodeEntry &entry : std::as_const(m_entries)) {
        for (const QString &symbol : entry.symbols) {
            if (std::ranges::none_of(symbol, [](QChar c) { return c.isLetterOrNumber(); }))
                continue; // a mark such as "-" names nothing
            const QList<LookupHit> hits = m_catalog->lookup(symbol, options);
            const auto has = [&](const LookupHit &hit) {
                const CodeEntry found = *m_catalog->entry(hit.summary.id);
                const QStringList names = found.symbols + found.aliases + QStringList { found.code, found.message, found.title };
                return names.contains(symbol, Qt::CaseInsensitive);
            };
            const bool inWords = symbol.contains(u' ');
            if (hits.isEmpty() || std::ranges::none_of(inWords ? hits : hits.first(std::min<qsizetype>(hits.size(), 5)), has))
                wrong << QStringLiteral("%1 of %2 finds %3").arg(symbol, entry.id, hits.isEmpty() ? QString() : hits.first().summary.id);
            ++symbols;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(symbols > 1500);
}

void TestEveryRow::isFoundByItsIdAndItsLink()
{
    LookupOptions options;
    options.limit = 1;
    for (const Family &family : m_catalog->families()) {
        const CodeSummary code = m_catalog->codesOf(family.id).first();
        for (const QString &query : { code.id, QStringLiteral("kerbscope:") + code.id }) {
            const QList<LookupHit> hits = m_catalog->lookup(query, options);
            QVERIFY2(!hits.isEmpty(), qPrintable(query));
            QCOMPARE(hits.first().summary.id, code.id);
        }
    }
}

QTEST_GUILESS_MAIN(TestEveryRow)
#include "tst_everyrow.moc"
