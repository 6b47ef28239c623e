// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/casehistory.h"

#include <QTest>

using namespace kerbscope;
using namespace std::chrono_literals;

namespace {

const Instant now = *fromIso8601(u"2026-03-04T09:30:00Z"); // a Wednesday

CaseSummary begun(QStringView at, CaseState state = CaseState::Open)
{
    CaseSummary summary;
    summary.createdAt = *fromIso8601(at);
    summary.state = state;
    return summary;
}

int casesIn(const CaseHistory &history, QDate monday)
{
    for (const HistoryWeek &week : history.weeks) {
        if (week.monday == monday)
            return week.cases;
    }
    return -1;
}

} // namespace

class TestCaseHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A week begins on Monday at midnight of the zone.
    void aWeekBeginsOnMonday_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("monday");
        QTest::newRow("the last second of Sunday") << "2026-03-01T23:59:59Z" << QByteArray("UTC") << QDate(2026, 2, 23);
        QTest::newRow("the first second of Monday") << "2026-03-02T00:00:00Z" << QByteArray("UTC") << QDate(2026, 3, 2);
        QTest::newRow("already Monday in Berlin") << "2026-03-01T23:30:00Z" << QByteArray("Europe/Berlin") << QDate(2026, 3, 2);
        QTest::newRow("still Sunday in New York") << "2026-03-02T04:30:00Z" << QByteArray("America/New_York") << QDate(2026, 2, 23);
    }

    void aWeekBeginsOnMonday()
    {
        QFETCH(QString, at);
        QFETCH(QByteArray, zone);
        QFETCH(QDate, monday);
        const CaseHistory history = historyOf({ begun(at) }, now, QTimeZone(zone), 4);
        QCOMPARE(casesIn(history, monday), 1);
        QCOMPARE(history.cases, 1);
    }

    void weeksHaveNoGapsAndOlderCasesAreLeftOut()
    {
        const CaseHistory history =
            historyOf({ begun(u"2026-02-09T00:00:00Z", CaseState::Solved), begun(u"2026-02-08T23:59:59Z"), begun(u"2026-03-04T09:30:00Z", CaseState::Waiting),
                          begun(u"2026-03-04T09:30:01Z") },
                now, QTimeZone::utc(), 4);
        QCOMPARE(history.weeks.size(), 4);
        QCOMPARE(history.weeks.first().monday, QDate(2026, 2, 9));
        QCOMPARE(history.weeks.last().monday, QDate(2026, 3, 2));
        QCOMPARE(history.cases, 2);
        QCOMPARE(history.weeks.first().byState[static_cast<size_t>(CaseState::Solved)], 1);
        QCOMPARE(history.weeks.last().byState[static_cast<size_t>(CaseState::Waiting)], 1);
    }

    void countsCodesAndCausesMostFrequentFirst()
    {
        QList<CaseSummary> cases;
        for (int i = 0; i < 3; ++i) {
            CaseSummary one = begun(u"2026-03-03T10:00:00Z");
            one.codes = { QStringLiteral("krb:24") };
            if (i > 0)
                one.codes << QStringLiteral("zen:471000");
            if (i == 2) {
                one.cause = QStringLiteral("clock.client-skew");
                one.causeTitle = QStringLiteral("The clock is wrong");
            }
            cases << one;
        }
        const CaseHistory history = historyOf(cases, now, QTimeZone::utc(), 1);
        QCOMPARE(history.codes.size(), 2);
        QCOMPARE(history.codes[0].id, QStringLiteral("krb:24"));
        QCOMPARE(history.codes[0].cases, 3);
        QCOMPARE(history.codes[1].cases, 2);
        QCOMPARE(history.causes.size(), 1);
        QCOMPARE(history.causes[0].title, QStringLiteral("The clock is wrong"));
    }

    // The upper end of a span belongs to the next one; a clock that was set back gives no time.
    void timesToConclusionFallIntoSpans_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("span");
        QTest::newRow("at once") << 0 << 0;
        QTest::newRow("just under two minutes") << 119 << 0;
        QTest::newRow("two minutes") << 120 << 1;
        QTest::newRow("just under a day") << 86399 << 4;
        QTest::newRow("a day") << 86400 << 5;
        QTest::newRow("a week") << 7 * 86400 << 5;
        QTest::newRow("before it was begun") << -1 << -1;
    }

    void timesToConclusionFallIntoSpans()
    {
        QFETCH(int, seconds);
        QFETCH(int, span);
        CaseSummary one = begun(u"2026-02-20T10:00:00Z");
        one.concludedAt = one.createdAt + std::chrono::seconds(seconds);
        const CaseHistory history = historyOf({ one }, now, QTimeZone::utc(), 4);
        for (int i = 0; i < history.spans.size(); ++i)
            QCOMPARE(history.spans[i].cases, i == span ? 1 : 0);
        QCOMPARE(history.concluded, span < 0 ? 0 : 1);
        QCOMPARE(history.median.has_value(), span >= 0);
        if (history.median)
            QCOMPARE(history.median->count(), seconds);
    }

    void nothingGivesEmptyWeeks()
    {
        const CaseHistory history = historyOf({}, now, QTimeZone::utc(), 0);
        QCOMPARE(history.weeks.size(), 1);
        QCOMPARE(history.cases, 0);
        QVERIFY(!history.median);
    }
};

QTEST_GUILESS_MAIN(TestCaseHistory)
#include "tst_casehistory.moc"
