// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/roles.h"
#include "app/models/ticketfilter.h"
#include "app/models/tickettablemodel.h"
#include "tests/app/support/desk.h"
#include "tests/app/support/ticketsamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

using Grouping = TicketTableModel::Grouping;

Q_DECLARE_METATYPE(kerbscope::ui::TicketTableModel::Grouping)

namespace {

/// Two caches, three realms.
QList<TicketListing> twoCaches()
{
    TicketListing listing = manyTickets(7);
    TicketCache other = listing.caches.first();
    other.name = QStringLiteral("KCM:1000:2");
    other.tickets = other.tickets.mid(0, 3);
    other.tickets[1].server.realm = QStringLiteral("ZSCALERTWO.NET");
    other.tickets[2].server.realm.clear();
    listing.caches << other;
    return { listing };
}

QStringList column(const QAbstractItemModel &model, int column, const QModelIndex &parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row)
        texts << model.index(row, column, parent).data().toString();
    return texts;
}

} // namespace

class TestTicketTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSoundInEveryGrouping_data();
    void isSoundInEveryGrouping();
    void groupsByRealmAndFindsItsRowsAgain();
    void showsAnEmptyListing();
    void saysWeakAndExpiredInWords();
    void showsTimesInTheZoneAndUtcOnHover();
    void countsDownWithoutTouchingOtherColumns();
    void filtersByEveryWord_data();
    void filtersByEveryWord();
    void sortsByTimeNotByText();
    void staysFastWithTenThousand();
};

void TestTicketTableModel::isSoundInEveryGrouping_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<int>("topLevel");
    QTest::newRow("none") << Grouping::None << 10;
    QTest::newRow("by cache") << Grouping::Cache << 2;
    QTest::newRow("by realm") << Grouping::Realm << 3;
}

void TestTicketTableModel::isSoundInEveryGrouping()
{
    QFETCH(Grouping, grouping);
    QFETCH(int, topLevel);
    TicketTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    TicketFilter filter(model);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(ticketRows(twoCaches()));
    model.setGrouping(grouping);
    QCOMPARE(model.rowCount(), topLevel);
    QCOMPARE(filter.ticketCount(), 10);
    filter.setWords(QStringLiteral("zscaler"));
    QCOMPARE(filter.ticketCount(), 1);
    model.setNow(Desk::now());
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestTicketTableModel::groupsByRealmAndFindsItsRowsAgain()
{
    TicketTableModel model;
    model.setRows(ticketRows(twoCaches()));
    model.setGrouping(Grouping::Realm);
    QCOMPARE(column(model, 0),
        QStringList({ QStringLiteral("CORP.EXAMPLE.COM  (8 tickets)"), QStringLiteral("ZSCALERTWO.NET  (1 ticket)"),
            QStringLiteral("no realm  (1 ticket)") }));
    for (int row = 0; row < model.rows().size(); ++row)
        QCOMPARE(model.ticketRowOf(model.indexOfTicketRow(row)), row);
    QCOMPARE(model.ticketRowOf(model.index(0, 0)), -1);
    QVERIFY(!model.indexOfTicketRow(10).isValid());
    QVERIFY(!model.indexOfTicketRow(-1).isValid());
}

void TestTicketTableModel::showsAnEmptyListing()
{
    TicketTableModel model;
    model.setRows(ticketRows({ TicketListing {} }));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(TicketTableModel::ColumnCount));
    for (int i = 0; i < TicketTableModel::ColumnCount; ++i) {
        QVERIFY(!model.headerData(i, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!model.headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }
}

void TestTicketTableModel::saysWeakAndExpiredInWords()
{
    TicketListing listing = manyTickets(5);
    listing.caches[0].tickets[4].endTime = Desk::now() - std::chrono::minutes(1);
    TicketTableModel model;
    model.setNow(Desk::now());
    model.setRows(ticketRows({ listing }));
    QVERIFY(model.index(4, TicketTableModel::Encryption).data().toString().contains(QLatin1String("weak")));
    QVERIFY(!model.index(0, TicketTableModel::Encryption).data().toString().contains(QLatin1String("weak")));
    QCOMPARE(model.index(4, TicketTableModel::TimeLeft).data().toString(), QStringLiteral("! expired 1 min ago"));
    QCOMPARE(model.index(0, TicketTableModel::Flags).data().toString(),
        QStringLiteral("forwardable, renewable, from a sign-on, pre-authenticated"));
}

void TestTicketTableModel::showsTimesInTheZoneAndUtcOnHover()
{
    TicketTableModel model;
    model.setRows(ticketRows({ manyTickets(1) }));
    model.setZone(QTimeZone("Europe/Berlin"));
    // 09:20 UTC is 10:20 in Berlin in March.
    const QModelIndex start = model.index(0, TicketTableModel::Start);
    QCOMPARE(start.data().toString(), QStringLiteral("2026-03-04 10:20"));
    QVERIFY(start.data(Qt::ToolTipRole).toString().contains(QLatin1String("2026-03-04 09:20:00 UTC")));
}

void TestTicketTableModel::countsDownWithoutTouchingOtherColumns()
{
    TicketTableModel model;
    model.setRows(ticketRows({ manyTickets(3) }));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setNow(Desk::now());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().column(), int(TicketTableModel::TimeLeft));
    QCOMPARE(changed.first().at(1).toModelIndex().column(), int(TicketTableModel::TimeLeft));
}

void TestTicketTableModel::filtersByEveryWord_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("left");
    QTest::newRow("nothing typed") << "" << 10;
    QTest::newRow("spaces only") << "   " << 10;
    QTest::newRow("upper case") << "KRBTGT" << 2;
    QTest::newRow("two words in any order") << "corp cifs" << 3;
    QTest::newRow("encryption") << "rc4" << 1;
    QTest::newRow("flag in words") << "sign-on" << 2;
    QTest::newRow("cache") << "kcm" << 3;
    QTest::newRow("nothing fits") << "krbtgt nosuch" << 0;
}

void TestTicketTableModel::filtersByEveryWord()
{
    QFETCH(QString, words);
    QFETCH(int, left);
    TicketTableModel model;
    TicketFilter filter(model);
    model.setRows(ticketRows(twoCaches()));
    filter.setWords(words);
    QCOMPARE(filter.ticketCount(), left);
}

void TestTicketTableModel::sortsByTimeNotByText()
{
    TicketTableModel model;
    TicketFilter filter(model);
    model.setRows(ticketRows({ manyTickets(30) }));
    filter.sort(TicketTableModel::End, Qt::DescendingOrder);
    for (int row = 1; row < filter.rowCount(); ++row) {
        const auto end = [&](int at) {
            return model.rows().at(filter.index(at, 0).data(TicketRowRole).toInt()).ticket.endTime;
        };
        QVERIFY(end(row - 1) >= end(row));
    }
}

void TestTicketTableModel::staysFastWithTenThousand()
{
    const QList<TicketRow> rows = ticketRows({ manyTickets(10'000) });
    TicketTableModel model;
    TicketFilter filter(model);
    QElapsedTimer timer;
    timer.start();
    model.setRows(rows);
    filter.sort(TicketTableModel::Server);
    qInfo("shown and sorted in %lld ms", timer.restart());
    filter.setWords(QStringLiteral("server99"));
    qInfo("filtered in %lld ms", timer.restart());
    QCOMPARE(filter.ticketCount(), 111);
    filter.setWords({});
    QCOMPARE(filter.rowCount(), 10'000);
    timer.restart();
    model.setNow(Desk::now());
    // The tick of every second must not be felt.
    QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestTicketTableModel)
#include "tst_tickettablemodel.moc"
