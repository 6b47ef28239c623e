// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/causespanel.h"
#include "app/models/rowsmodel.h"
#include "app/presentation/charts/chartframe.h"

#include <QAbstractItemModelTester>
#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::ui;

namespace {

KnowledgeBase eightCauses()
{
    KnowledgeBase base;
    for (int i = 1; i <= 8; ++i) {
        CauseInfo cause;
        cause.id = QStringLiteral("c%1").arg(i);
        cause.title = QStringLiteral("Cause number %1").arg(i);
        cause.owner = QStringLiteral("network");
        base.causes << cause;
    }
    return base;
}

Diagnosis eightRanked()
{
    Diagnosis diagnosis;
    const double shares[] = { 0.4, 0.2, 0.15, 0.1, 0.05, 0.04, 0.04, 0.02 };
    for (int i = 0; i < 8; ++i)
        diagnosis.causes << RankedCause { QStringLiteral("c%1").arg(i + 1), shares[i], {} };
    return diagnosis;
}

} // namespace

class TestCausesChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsFiveAndSomethingElse();
    void barsAddUpToOne();
    void readerKeepsTheCauseWhenTheOrderChanges();
    void showsTheLikeliestUntilTheReaderChooses();
    void arrowsAndMouseChoose();
    void tableStandsBehindKeyT();
    void summaryNamesEveryBar();
};

void TestCausesChart::showsFiveAndSomethingElse()
{
    const QList<CauseBar> bars = causeBars(eightRanked(), eightCauses(), 5);
    QCOMPARE(bars.size(), 6);
    QCOMPARE(bars.first().title, QStringLiteral("Cause number 1"));
    QVERIFY(bars.last().id.isEmpty());
    QCOMPARE(qRound(bars.last().probability * 100), 10);
    // With no more causes than bars there is nothing else.
    QCOMPARE(causeBars(eightRanked(), eightCauses(), 8).size(), 8);
}

void TestCausesChart::barsAddUpToOne()
{
    CausesChart chart;
    chart.setBars(causeBars(eightRanked(), eightCauses(), 5));
    double sum = 0.0;
    const auto *series = qobject_cast<QHorizontalStackedBarSeries *>(chart.chart()->series().first());
    for (const QBarSet *set : series->barSets())
        sum += set->sum();
    QCOMPARE(qRound(sum * 1000), 1000);
    // Categories grow upwards: the likeliest is the last.
    QCOMPARE(qRound(series->barSets().first()->at(5) * 100), 40);
}

void TestCausesChart::readerKeepsTheCauseWhenTheOrderChanges()
{
    CausesChart chart;
    chart.setBars(causeBars(eightRanked(), eightCauses(), 5));
    chart.setCurrent(2);
    Diagnosis turned = eightRanked();
    turned.causes.swapItemsAt(0, 2);
    std::swap(turned.causes[0].probability, turned.causes[2].probability);
    QSignalSpy changed(&chart, &CausesChart::currentChanged);
    chart.setBars(causeBars(turned, eightCauses(), 5));
    QCOMPARE(chart.bars().at(chart.current()).id, QStringLiteral("c3"));
    QCOMPARE(chart.current(), 0);
    QCOMPARE(changed.count(), 1);
}

void TestCausesChart::showsTheLikeliestUntilTheReaderChooses()
{
    CausesChart chart;
    chart.setBars(causeBars(eightRanked(), eightCauses(), 5));
    Diagnosis turned = eightRanked();
    turned.causes.swapItemsAt(0, 2);
    chart.setBars(causeBars(turned, eightCauses(), 5));
    QCOMPARE(chart.bars().at(chart.current()).id, QStringLiteral("c3"));
}

void TestCausesChart::arrowsAndMouseChoose()
{
    CausesChart chart;
    chart.setBars(causeBars(eightRanked(), eightCauses(), 5));
    chart.resize(chart.sizeHint());
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.current(), 1);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.current(), 5);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.current(), 5);
    const int pitch = chart.height() / 6;
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, QPoint(40, 3 * pitch + pitch / 2));
    QCOMPARE(chart.current(), 3);
}

void TestCausesChart::tableStandsBehindKeyT()
{
    CausesPanel panel;
    const KnowledgeBase knowledge = eightCauses();
    const Diagnosis diagnosis = eightRanked();
    panel.setDiagnosis(diagnosis, knowledge);
    panel.resize(320, 700);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QAbstractItemModel *rows = panel.frame()->table()->model();
    const QAbstractItemModelTester tester(rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(rows->rowCount(), 8);
    QCOMPARE(rows->index(0, 1).data().toString(), QStringLiteral("40 %"));
    panel.chart()->setFocus();
    QTest::keyClick(panel.chart(), Qt::Key_T);
    QVERIFY(panel.frame()->isTableShown());
    QVERIFY(panel.frame()->table()->hasFocus());
    QTest::keyClick(panel.frame()->table(), Qt::Key_T);
    QVERIFY(!panel.frame()->isTableShown());
}

void TestCausesChart::summaryNamesEveryBar()
{
    CausesPanel panel;
    const KnowledgeBase knowledge = eightCauses();
    const Diagnosis diagnosis = eightRanked();
    panel.setDiagnosis(diagnosis, knowledge);
    for (const CauseBar &bar : panel.chart()->bars())
        QVERIFY2(panel.frame()->summary().contains(bar.title), qPrintable(bar.title));
    QCOMPARE(panel.chart()->accessibleDescription(), panel.frame()->summary());
}

QTEST_MAIN(TestCausesChart)
#include "tst_causeschart.moc"
