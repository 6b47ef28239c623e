// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/charts/timeticks.h"
#include "app/tickets/timelinebars.h"
#include "tests/app/support/desk.h"
#include "tests/app/support/ticketsamples.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAreRoundInTheZone_data();
    void ticksAreRoundInTheZone();
    void ticksNeverOutgrowTheirRoom();
    void barsComeFromWhatHasAnEnd();
    void keysZoomPanAndChoose();
    void wheelMovesThroughTheTickets();
    void saysExactTimesInBothZones();
    void summaryCountsStatesAndNamesTheNextEnd();
    void tableHasARowForEachBar();
    void paintsTenThousandAtOnce();
};

void TestTimeline::ticksAreRoundInTheZone_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("labels");
    QTest::newRow("an hour") << "2026-03-04T09:07:00Z" << "2026-03-04T10:07:00Z" << "UTC" << 6 << "09:10 09:20 09:30 09:40 09:50 10:00";
    QTest::newRow("ten hours") << "2026-03-04T08:00:00Z" << "2026-03-04T18:00:00Z" << "UTC" << 6 << "08:00 10:00 12:00 14:00 16:00 18:00";
    QTest::newRow("midnight is a date") << "2026-03-04T20:00:00Z" << "2026-03-05T04:00:00Z" << "UTC" << 4 << "20:00 22:00 5 Mar 02:00 04:00";
    QTest::newRow("in Kolkata half hours count") << "2026-03-04T09:00:00Z" << "2026-03-04T12:00:00Z" << "Asia/Kolkata" << 3 << "15:00 16:00 17:00";
    // 2026-03-29: at 02:00 clocks in Berlin go to 03:00.
    QTest::newRow("clocks go forward") << "2026-03-29T00:00:00Z" << "2026-03-29T04:00:00Z" << "Europe/Berlin" << 5 << "01:00 03:00 04:00 05:00 06:00";
    QTest::newRow("nothing between equal ends") << "2026-03-04T09:00:00Z" << "2026-03-04T09:00:00Z" << "UTC" << 5 << "";
    QTest::newRow("no room") << "2026-03-04T09:00:00Z" << "2026-03-04T10:00:00Z" << "UTC" << 0 << "";
}

void TestTimeline::ticksAreRoundInTheZone()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, zone);
    QFETCH(int, most);
    QFETCH(QString, labels);
    const QTimeZone timeZone = zone == QLatin1String("UTC") ? QTimeZone::utc() : QTimeZone(zone.toLatin1());
    QStringList texts;
    Instant before = *fromIso8601(from) - std::chrono::seconds(1);
    for (const TimeTick &tick : timeTicks(*fromIso8601(from), *fromIso8601(to), timeZone, most)) {
        texts << tick.label;
        QVERIFY(tick.at > before);
        before = tick.at;
    }
    QCOMPARE(texts.join(u' '), labels);
}

void TestTimeline::ticksNeverOutgrowTheirRoom()
{
    const Instant from = *fromIso8601(u"2026-01-31T23:59:59Z");
    for (qint64 length = 60; length < 4'000'000'000; length = length * 3 / 2) {
        const QList<TimeTick> ticks = timeTicks(from, from + std::chrono::seconds(length), QTimeZone("America/New_York"), 7);
        QVERIFY2(ticks.size() <= 9, qPrintable(QString::number(length)));
    }
}

void TestTimeline::barsComeFromWhatHasAnEnd()
{
    TicketListing listing = manyTickets(4);
    listing.caches[0].tickets[1].endTime.reset();
    listing.caches[0].tickets[2].startTime.reset();
    const QList<TimelineBar> bars = timelineBars(ticketRows({ listing }));
    QCOMPARE(bars.size(), 3);
    for (const TimelineBar &bar : bars)
        QVERIFY(bar.start <= bar.end);
    // Without a start or authentication time nothing is made up: the bar is a mark at its end.
    const auto bare = std::ranges::find(bars, 2, &TimelineBar::ticketRow);
    QCOMPARE(bare->start, bare->end);
    QVERIFY(bare->stateAt(Desk::now()) == TicketState::Valid);
}

void TestTimeline::keysZoomPanAndChoose()
{
    TicketTimeline timeline;
    timeline.resize(700, 240);
    timeline.setNow(Desk::now());
    timeline.setBars(timelineBars(ticketRows({ manyTickets(30) })));
    timeline.show();
    QVERIFY(QTest::qWaitForWindowExposed(&timeline));
    const auto width = [&] { return timeline.visibleTo() - timeline.visibleFrom(); };
    const auto all = width();
    QTest::keyClick(&timeline, Qt::Key_Plus);
    QVERIFY(width() < all);
    const Instant from = timeline.visibleFrom();
    QTest::keyClick(&timeline, Qt::Key_Right);
    QVERIFY(timeline.visibleFrom() > from);
    QTest::keyClick(&timeline, Qt::Key_Home);
    QCOMPARE(width(), all);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&timeline, Qt::Key_Plus);
    QVERIFY(width() >= std::chrono::seconds(60));
    QTest::keyClick(&timeline, Qt::Key_N);
    QVERIFY(timeline.visibleFrom() <= Desk::now() && Desk::now() <= timeline.visibleTo());
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(&timeline, Qt::Key_Minus);
    QVERIFY(width() <= 3 * all);

    QSignalSpy chosen(&timeline, &TicketTimeline::currentChanged);
    QTest::keyClick(&timeline, Qt::Key_Down);
    QCOMPARE(timeline.current(), 0);
    QTest::keyClick(&timeline, Qt::Key_PageDown);
    QVERIFY(timeline.current() > 1);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&timeline, Qt::Key_Down);
    QCOMPARE(timeline.current(), 29);
    QVERIFY(chosen.count() >= 3);
}

void TestTimeline::wheelMovesThroughTheTickets()
{
    TicketTimeline timeline;
    timeline.resize(700, 200);
    timeline.setBars(timelineBars(ticketRows({ manyTickets(200) })));
    timeline.show();
    QVERIFY(QTest::qWaitForWindowExposed(&timeline));
    auto *scroll = timeline.findChild<QScrollBar *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(scroll && scroll->isVisible());
    const auto turn = [&](int clicks, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(QPointF(400, 100), timeline.mapToGlobal(QPointF(400, 100)), {}, QPoint(0, 120 * clicks),
            Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(timeline.viewport(), &event);
    };
    turn(-2, Qt::NoModifier);
    QCOMPARE(scroll->value(), 6);
    const auto width = timeline.visibleTo() - timeline.visibleFrom();
    turn(1, Qt::ControlModifier);
    QVERIFY(timeline.visibleTo() - timeline.visibleFrom() < width);
    QCOMPARE(scroll->value(), 6);
}

void TestTimeline::saysExactTimesInBothZones()
{
    TicketTimeline timeline;
    timeline.setBars(timelineBars(ticketRows({ manyTickets(1) })));
    timeline.setZone(QTimeZone("Europe/Berlin"));
    const QString text = timeline.describe(0);
    QVERIFY2(text.contains(QLatin1String("2026-03-04 10:20:00")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("2026-03-04 09:20:00 UTC")), qPrintable(text));
    timeline.setZone(QTimeZone::utc());
    QCOMPARE(timeline.describe(0).count(QLatin1String("UTC")), 3);
    QVERIFY(timeline.describe(7).isEmpty());
    QVERIFY(timeline.describe(-1).isEmpty());
}

void TestTimeline::summaryCountsStatesAndNamesTheNextEnd()
{
    TicketListing listing = manyTickets(3);
    listing.caches[0].tickets[1].endTime = Desk::now() - std::chrono::hours(1);
    listing.caches[0].tickets[2].endTime = Desk::now() + std::chrono::hours(2);
    const QString text = timelineSummary(timelineBars(ticketRows({ listing })), Desk::now());
    QVERIFY2(text.contains(QLatin1String("valid: 2")) && text.contains(QLatin1String("expired: 1"))
            && text.contains(QLatin1String("ends in 2 h")),
        qPrintable(text));
    QVERIFY(!timelineSummary({}, Desk::now()).isEmpty());
}

void TestTimeline::tableHasARowForEachBar()
{
    const QList<TimelineBar> bars = timelineBars(ticketRows({ manyTickets(5) }));
    for (const TimelineBar &bar : bars) {
        const QStringList row = timelineRow(bar, Desk::now(), QTimeZone::utc());
        QCOMPARE(row.size(), 5);
        QCOMPARE(row.first(), bar.name);
        QCOMPARE(row.at(4).isEmpty(), !bar.renewUntil.has_value());
    }
}

void TestTimeline::paintsTenThousandAtOnce()
{
    TicketTimeline timeline;
    timeline.resize(900, 300);
    timeline.setNow(Desk::now());
    timeline.show();
    QVERIFY(QTest::qWaitForWindowExposed(&timeline));
    const auto paintMs = [&](int tickets) {
        timeline.setBars(timelineBars(ticketRows({ manyTickets(tickets) })));
        QElapsedTimer timer;
        timer.start();
        timeline.grab();
        return timer.elapsed();
    };
    paintMs(100);
    const qint64 few = paintMs(100);
    const qint64 many = paintMs(10'000);
    qInfo("a frame with 100 tickets: %lld ms, with 10,000: %lld ms", few, many);
    QVERIFY2(many <= 50, qPrintable(QString::number(many)));
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
