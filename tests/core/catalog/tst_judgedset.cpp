// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "tests/core/catalog/judgedset.h"

#include <QElapsedTimer>
#include <QTest>

using namespace kerbscope;

/// The judged searches against the real catalog: the wanted row must come first, or at least among the first three.
class TestJudgedSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheWantedRows();
    void namesNoRowThatIsMissing();
};

void TestJudgedSet::findsTheWantedRows()
{
    constexpr double leastFirst = 0.95;
    constexpr double leastInThree = 0.99;
    const Result<Catalog> catalog = Catalog::open(builtCatalog());
    QVERIFY2(catalog, qPrintable(catalog ? QString() : catalog.error().toString()));
    const QList<JudgedQuery> queries = judgedQueries();
    QVERIFY(queries.size() >= 300);
    int first = 0;
    int inThree = 0;
    for (const JudgedQuery &judged : queries) {
        QStringList ids;
        for (const LookupHit &hit : catalog->lookup(judged.query, { {}, 3, {} }))
            ids << hit.summary.id;
        first += ids.value(0) == judged.expected ? 1 : 0;
        inThree += ids.contains(judged.expected) ? 1 : 0;
        if (ids.value(0) != judged.expected)
            qInfo("%s '%s': wanted %s, found %s",
                ids.contains(judged.expected) ? "second or third:" : "missed:", qPrintable(judged.query),
                qPrintable(judged.expected), qPrintable(ids.join(QStringLiteral(", "))));
    }
    const double count = static_cast<double>(queries.size());
    qInfo("%d queries, recall@1 %.3f, recall@3 %.3f", static_cast<int>(queries.size()), first / count, inThree / count);
    QVERIFY2(first / count >= leastFirst, "too few wanted rows come first");
    QVERIFY2(inThree / count >= leastInThree, "too few wanted rows are among the first three");
}

void TestJudgedSet::namesNoRowThatIsMissing()
{
    const Result<Catalog> catalog = Catalog::open(builtCatalog());
    QVERIFY(catalog);
    for (const JudgedQuery &judged : judgedQueries())
        QVERIFY2(catalog->entry(judged.expected), qPrintable(judged.expected));
}

QTEST_GUILESS_MAIN(TestJudgedSet)
#include "tst_judgedset.moc"
