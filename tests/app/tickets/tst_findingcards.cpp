// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/findings/findingcards.h"
#include "app/tickets/ticketcommands.h"
#include "tests/app/support/desk.h"

#include <QTest>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

namespace {

Finding fact(const char *id, const char *value)
{
    return { QString::fromLatin1(id), QString::fromLatin1(value), QStringLiteral("e1"), {} };
}

} // namespace

class TestFindingCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worstFirstAndFineLast();
    void textsAreThoseOfTheKnowledge();
    void adviseOnce();
    void leavesOutTwinsAndUnknownFindings();
    void commandsTakeNoDangerousNames_data();
    void commandsTakeNoDangerousNames();
};

void TestFindingCards::worstFirstAndFineLast()
{
    Desk desk;
    const QList<FindingCard> cards = findingCards({ fact("klist.proxy-tgt", "absent"), fact("klist.weak-etype", "none"), fact("klist.tgt", "expired") },
        desk.session().knowledge(), desk.session().diagnosis());
    QCOMPARE(cards.size(), 3);
    QCOMPARE(cards.at(0).weight, FindingCard::Weight::Problem);
    QCOMPARE(cards.at(1).weight, FindingCard::Weight::Open);
    QCOMPARE(cards.at(2).weight, FindingCard::Weight::Fine);
}

void TestFindingCards::textsAreThoseOfTheKnowledge()
{
    Desk desk;
    const KnowledgeBase &knowledge = desk.session().knowledge();
    const QList<FindingCard> cards = findingCards({ fact("klist.tgt", "expired") }, knowledge, desk.session().diagnosis());
    const FindingInfo *info = knowledge.finding(QStringLiteral("klist.tgt"));
    QCOMPARE(cards.first().title, info->title);
    QCOMPARE(cards.first().value, info->value(QStringLiteral("expired"))->text);
    QVERIFY(cards.first().pointsTo.contains(knowledge.cause(QStringLiteral("ticket.expired"))->title));
    QVERIFY(!cards.first().firstStep.text.isEmpty());
}

void TestFindingCards::adviseOnce()
{
    Desk desk;
    const QList<FindingCard> cards = findingCards({ fact("klist.proxy-tgt", "absent"), fact("klist.proxy-ticket", "absent") },
        desk.session().knowledge(), desk.session().diagnosis());
    QCOMPARE(cards.size(), 2);
    QVERIFY(cards.at(0).pointsTo.isEmpty() || cards.at(0).pointsTo != cards.at(1).pointsTo);
}

void TestFindingCards::leavesOutTwinsAndUnknownFindings()
{
    Desk desk;
    const QList<FindingCard> cards = findingCards({ fact("klist.tgt", "present"), fact("klist.tgt", "present"), fact("no.such", "x") },
        desk.session().knowledge(), desk.session().diagnosis());
    QCOMPARE(cards.size(), 1);
}

void TestFindingCards::commandsTakeNoDangerousNames_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<bool>("taken");
    QTest::newRow("plain") << "HTTP/web.corp.example.com@CORP.EXAMPLE.COM" << true;
    QTest::newRow("with port") << "MSSQLSvc/db.corp.example.com:1433@CORP" << true;
    QTest::newRow("command behind a semicolon") << "HTTP/web; rm -rf ~" << false;
    QTest::newRow("command substitution") << "HTTP/$(id)" << false;
    QTest::newRow("an option") << "-k" << false;
    QTest::newRow("quote") << "HTTP/a'b" << false;
    QTest::newRow("newline") << "HTTP/a\nid" << false;
    QTest::newRow("none") << "" << false;
}

void TestFindingCards::commandsTakeNoDangerousNames()
{
    QFETCH(QString, service);
    QFETCH(bool, taken);
    for (const bool windows : { true, false }) {
        bool found = false;
        for (const TicketCommand &command : TicketCommands::of(windows, service)) {
            found = found || (!service.isEmpty() && command.command.contains(service));
            QVERIFY(!command.what.isEmpty());
        }
        QCOMPARE(found, taken);
    }
}

QTEST_MAIN(TestFindingCards)
#include "tst_findingcards.moc"
