// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/instant.h"

#include <QTest>
#include <QTimeZone>

using namespace kerbscope;

class TestInstant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsAndReadsIso8601_data();
    void printsAndReadsIso8601();
    void readsZones();
    void refusesWhatIsNoTime();
    void readsWallClocks();
    void readsFileTimes();
};

void TestInstant::printsAndReadsIso8601_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("text");

    QTest::newRow("the epoch") << qint64(0) << "1970-01-01T00:00:00Z";
    QTest::newRow("before the epoch") << qint64(-1'000'000) << "1969-12-31T23:59:59Z";
    QTest::newRow("past 2038") << qint64(2'147'483'648'000'000) << "2038-01-19T03:14:08Z";
    QTest::newRow("the end of the last year with four digits") << qint64(253'402'300'799'999'000) << "9999-12-31T23:59:59.999Z";
    QTest::newRow("a leap day") << qint64(1'709'208'000'000'000) << "2024-02-29T12:00:00Z";
    QTest::newRow("milliseconds") << qint64(1'500'000) << "1970-01-01T00:00:01.5Z";
}

void TestInstant::printsAndReadsIso8601()
{
    QFETCH(qint64, microseconds);
    QFETCH(QString, text);

    const Instant instant { std::chrono::microseconds(microseconds) };
    QCOMPARE(toIso8601(instant), text);
    QVERIFY(fromIso8601(text) == instant);
}

void TestInstant::readsZones()
{
    QVERIFY(fromIso8601(u"2026-01-02T03:04:05+02:00") == fromIso8601(u"2026-01-02T01:04:05Z"));
    QVERIFY(fromIso8601(u"2026-01-02T03:04:05") == fromIso8601(u"2026-01-02T03:04:05Z"));
}

void TestInstant::refusesWhatIsNoTime()
{
    QVERIFY(!fromIso8601(u"yesterday"));
    QVERIFY(!fromIso8601(u""));
    QVERIFY(!fromIso8601(u"2026-02-30T00:00:00Z"));
}

void TestInstant::readsWallClocks()
{
    const QTimeZone berlin("Europe/Berlin");
    QVERIFY(fromWallClock(QDate(2026, 7, 1), QTime(12, 0), berlin) == fromIso8601(u"2026-07-01T10:00:00Z"));
    QVERIFY(fromWallClock(QDate(2026, 1, 1), QTime(12, 0), berlin) == fromIso8601(u"2026-01-01T11:00:00Z"));
    QVERIFY(!fromWallClock(QDate(2026, 2, 30), QTime(12, 0), berlin));
    QVERIFY(!fromWallClock(QDate(2026, 2, 3), QTime(25, 0), berlin));
}

void TestInstant::readsFileTimes()
{
    QVERIFY(fromFileTime(116'444'736'000'000'000ULL) == instantFromSeconds(0));
    QVERIFY(!fromFileTime(0));
    QVERIFY(!fromFileTime(0x7FFF'FFFF'FFFF'FFFFULL));
}

QTEST_APPLESS_MAIN(TestInstant)
#include "tst_instant.moc"
