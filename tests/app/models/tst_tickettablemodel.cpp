// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/tickettablemodel.h"
#include "app/presentation/format.h"
#include "tests/app/support/desk.h"
#include "tests/app/support/ticketsamples.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

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
    void sortsByWhatCellsMean_data();
    void sortsByWhatCellsMean();
    void tickTouchesNoRow();
};

void TestTicketTableModel::isSoundInEveryGrouping_data()
{
    QTest::addColumn<TicketGrouping>("grouping");
    QTest::addColumn<int>("topLevel");
    QTest::newRow("none") << TicketGrouping::None << 10;
    QTest::newRow("by cache") << TicketGrouping::Cache << 2;
    QTest::newRow("by realm") << TicketGrouping::Realm << 3;
}

void TestTicketTableModel::isSoundInEveryGrouping()
{
    QFETCH(TicketGrouping, grouping);
    QFETCH(int, topLevel);
    TicketTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(ticketRows(twoCaches()));
    model.arrange(TicketOrder { .grouping = grouping });
    QCOMPARE(model.rowCount(), topLevel);
    QCOMPARE(model.ticketCount(), 10);
    model.arrange(TicketOrder { .grouping = grouping, .direction = Qt::DescendingOrder, .words = { QStringLiteral("zscaler") } });
    QCOMPARE(model.ticketCount(), 1);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.indexOfTicketRow(0).isValid());
    QCOMPARE(model.ticketRowOf(model.indexOfTicketRow(8)), 8);
    model.setNow(Desk::now());
    model.setZone(QTimeZone("Europe/Berlin"));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestTicketTableModel::groupsByRealmAndFindsItsRowsAgain()
{
    TicketTableModel model;
    model.setRows(ticketRows(twoCaches()));
    model.arrange(TicketOrder { .grouping = TicketGrouping::Realm });
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
    model.arrange(TicketOrder { .column = TicketColumn::Cache }); // all in one: as they came
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
    const TicketArrangement arrangement = arrangeTickets(ticketRows(twoCaches()), TicketOrder { .words = filterWords(words) });
    QCOMPARE(arrangement.count, left);
    QCOMPARE(arrangement.groups.first().rows.size(), left);
}

void TestTicketTableModel::sortsByWhatCellsMean_data()
{
    QTest::addColumn<TicketColumn>("column");
    QTest::newRow("client") << TicketColumn::Client;
    QTest::newRow("server") << TicketColumn::Server;
    QTest::newRow("start") << TicketColumn::Start;
    QTest::newRow("end") << TicketColumn::End;
    QTest::newRow("renew until") << TicketColumn::RenewUntil;
    QTest::newRow("time left") << TicketColumn::TimeLeft;
    QTest::newRow("encryption") << TicketColumn::Encryption;
    QTest::newRow("flags") << TicketColumn::Flags;
    QTest::newRow("KDC") << TicketColumn::Kdc;
    QTest::newRow("cache") << TicketColumn::Cache;
}

void TestTicketTableModel::sortsByWhatCellsMean()
{
    QFETCH(TicketColumn, column);
    TicketListing listing = manyTickets(40);
    listing.caches[0].tickets[7].startTime.reset(); // counts by its authentication time
    listing.caches[0].tickets[7].authTime = Desk::now() - std::chrono::hours(2);
    listing.caches[0].tickets[9].endTime.reset();
    const QList<TicketRow> rows = ticketRows({ listing });
    const auto key = [&](int row) -> QVariant {
        const Ticket &ticket = rows.at(row).ticket;
        const auto seconds = [](const std::optional<Instant> &at) { return at ? toSeconds(*at) : -1; };
        switch (column) {
        case TicketColumn::Client:
            return rows.at(row).client;
        case TicketColumn::Server:
            return rows.at(row).server;
        case TicketColumn::Start:
            return seconds(ticket.startTime ? ticket.startTime : ticket.authTime);
        case TicketColumn::End:
        case TicketColumn::TimeLeft:
            return seconds(ticket.endTime);
        case TicketColumn::RenewUntil:
            return seconds(ticket.renewUntil);
        case TicketColumn::Encryption:
            return ticket.ticketEtype->number;
        case TicketColumn::Flags:
            return format::flags(*ticket.flags);
        case TicketColumn::Kdc:
            return ticket.kdc;
        case TicketColumn::Cache:
            return rows.at(row).cache;
        }
        return {};
    };
    for (const Qt::SortOrder direction : { Qt::AscendingOrder, Qt::DescendingOrder }) {
        const QList<int> order = arrangeTickets(rows, TicketOrder { .column = column, .direction = direction }).groups.first().rows;
        QCOMPARE(QSet<int>(order.begin(), order.end()).size(), rows.size());
        for (int place = 1; place < order.size(); ++place) {
            const auto turn = QVariant::compare(key(order.at(place - 1)), key(order.at(place)));
            QVERIFY(turn != (direction == Qt::AscendingOrder ? QPartialOrdering::Greater : QPartialOrdering::Less));
            QVERIFY(turn != QPartialOrdering::Equivalent || order.at(place - 1) < order.at(place)); // equal ones as they came
        }
    }
}

void TestTicketTableModel::tickTouchesNoRow()
{
    // The tick of every second is told as one change, however many rows there are.
    TicketTableModel model;
    model.setRows(ticketRows({ manyTickets(10'000) }));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setNow(Desk::now());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 9'999);
    QCOMPARE(reset.count(), 0);
}

QTEST_MAIN(TestTicketTableModel)
#include "tst_tickettablemodel.moc"
