// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/etypebar.h"

#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalPercentBarSeries>
#include <QLabel>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::ui;

namespace {

QList<Ticket> ticketsWith(const QList<int> &etypes)
{
    QList<Ticket> tickets;
    for (const int number : etypes) {
        Ticket ticket;
        if (number != 0)
            ticket.ticketEtype = EncryptionType { number };
        tickets << ticket;
    }
    return tickets;
}

} // namespace

class TestEtypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsMostFirstAndUnknownLast();
    void noTicketsNoShares();
    void everyTypeHasItsBarAndItsWords();
    void weakIsSaidInWords();
};

void TestEtypes::countsMostFirstAndUnknownLast()
{
    const QList<EtypeShare> shares = etypeShares(ticketsWith({ 23, 0, 18, 0, 18, 0, 18 }));
    QCOMPARE(shares.size(), 3);
    QCOMPARE(shares.at(0), (EtypeShare { EncryptionType { 18 }, 3 }));
    QCOMPARE(shares.at(1), (EtypeShare { EncryptionType { 23 }, 1 }));
    QCOMPARE(shares.at(2), (EtypeShare { std::nullopt, 3 }));
}

void TestEtypes::noTicketsNoShares()
{
    QVERIFY(etypeShares({}).isEmpty());
    EtypeBar bar;
    bar.setShares({});
    QVERIFY(bar.shares().isEmpty());
}

void TestEtypes::everyTypeHasItsBarAndItsWords()
{
    EtypeBar bar;
    bar.setShares(etypeShares(ticketsWith({ 18, 18, 17, 23, 3, 4711, 0 })));
    const auto *view = bar.findChild<QChartView *>();
    const auto *series = qobject_cast<QHorizontalPercentBarSeries *>(view->chart()->series().first());
    QCOMPARE(series->count(), 6);
    QCOMPARE(qRound(series->barSets().first()->sum()), 2);
    QStringList words;
    for (const QLabel *label : bar.findChildren<QLabel *>())
        words << label->text();
    for (const EtypeShare &share : bar.shares())
        QCOMPARE(words.filter(EtypeBar::nameOf(share)).size(), 1);
    QVERIFY(words.filter(QStringLiteral("etype-4711")).size() == 1);
}

void TestEtypes::weakIsSaidInWords()
{
    QCOMPARE(EtypeBar::standingOf({ EncryptionType { 18 }, 1 }), QStringLiteral("strong"));
    QVERIFY(EtypeBar::standingOf({ EncryptionType { 23 }, 1 }).contains(QLatin1String("RFC 8429")));
    QVERIFY(EtypeBar::standingOf({ EncryptionType { 3 }, 1 }).contains(QLatin1String("RFC 6649")));
}

QTEST_MAIN(TestEtypes)
#include "tst_etypes.moc"
