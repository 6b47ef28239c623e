// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/ticketstate.h"

#include <QTest>

using namespace kerbscope;
using namespace kerbscope::ui;

Q_DECLARE_METATYPE(kerbscope::ui::TicketState)

class TestTicketState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fallsByItsTimes_data();
    void fallsByItsTimes();
};

void TestTicketState::fallsByItsTimes_data()
{
    QTest::addColumn<int>("start"); // seconds from now; -1 below stands for "not shown"
    QTest::addColumn<int>("end");
    QTest::addColumn<bool>("marked");
    QTest::addColumn<TicketState>("state");
    QTest::addColumn<QString>("left");
    constexpr int none = std::numeric_limits<int>::max();

    // Both ends are inclusive.
    QTest::newRow("in the middle") << -3600 << 3600 << false << TicketState::Valid << "1 h";
    QTest::newRow("starts this second") << 0 << 36000 << false << TicketState::Valid << "10 h";
    QTest::newRow("starts in a second") << 1 << 36000 << false << TicketState::NotYetValid << "begins in 1 s";
    QTest::newRow("ends this second") << -3600 << 0 << false << TicketState::EndsSoon << "0 s";
    QTest::newRow("ended a second ago") << -3600 << -1 << false << TicketState::Expired << "expired 1 s ago";
    // A quarter of an hour is soon, a second more is not.
    QTest::newRow("15 min left") << -3600 << 900 << false << TicketState::EndsSoon << "15 min";
    QTest::newRow("15 min and a second left") << -3600 << 901 << false << TicketState::Valid << "15 min";
    QTest::newRow("days") << -3600 << 2 * 86400 + 5 * 3600 << false << TicketState::Valid << "2 d 5 h";
    // What the listing says counts where its times do not speak against it.
    QTest::newRow("marked expired, no times") << none << none << true << TicketState::Expired << "expired";
    QTest::newRow("no end") << -3600 << none << false << TicketState::Unknown << "end not shown";
    QTest::newRow("no start") << none << 7200 << false << TicketState::Valid << "2 h";
}

void TestTicketState::fallsByItsTimes()
{
    QFETCH(int, start);
    QFETCH(int, end);
    QFETCH(bool, marked);
    QFETCH(TicketState, state);
    QFETCH(QString, left);
    const Instant now = *fromIso8601(u"2026-03-04T09:30:00Z");
    Ticket ticket;
    ticket.markedExpired = marked;
    if (start != std::numeric_limits<int>::max())
        ticket.startTime = now + std::chrono::seconds(start);
    if (end != std::numeric_limits<int>::max())
        ticket.endTime = now + std::chrono::seconds(end);
    QCOMPARE(ticketStateAt(ticket, now), state);
    QCOMPARE(TicketStateWords::timeLeft(ticket, now), left);
    QVERIFY(!TicketStateWords::sign(state).isEmpty());
}

QTEST_GUILESS_MAIN(TestTicketState)
#include "tst_ticketstate.moc"
