// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/ticketspage.h"

#include "app/models/rowsmodel.h"
#include "app/presentation/charts/chartframe.h"
#include "app/presentation/widgets/elidedcombo.h"
#include "app/presentation/widgets/emptystate.h"
#include "app/shell/collectordialog.h"
#include "app/tickets/comparisonview.h"
#include "app/tickets/etypebar.h"
#include "app/tickets/expirynotice.h"
#include "app/presentation/findings/findingscolumn.h"
#include "app/tickets/livetickets.h"
#include "app/tickets/sourcebar.h"
#include "app/tickets/ticketpath.h"
#include "app/tickets/tickettable.h"
#include "app/tickets/tickettimeline.h"
#include "app/tickets/timelinebars.h"
#include "tests/app/support/costwatch.h"
#include "tests/app/support/desk.h"
#include "tests/app/support/ticketsamples.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

namespace {

struct TicketsRig {
    explicit TicketsRig(std::unique_ptr<TicketSource> tickets = {})
        : desk(std::move(tickets))
    {
        page = qobject_cast<TicketsPage *>(desk.window().page(PageId::Tickets));
    }

    void show() { desk.window().showPage(PageId::Tickets); }

    Desk desk;
    TicketsPage *page = nullptr;
};

} // namespace

class TestTicketsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWouldBeHere();
    void showsAPastedListing();
    void drawsWhatTheSymptomNeeds();
    void looksAtThisComputerWithoutTouchingTheCase();
    void takesThisComputersTicketsIntoTheCase();
    void tableTimelineAndPathChooseTogether();
    void columnsCanBeHidden();
    void chartsHaveTables();
    void searchGoesToTheFilter();
    void showsAnErrorOfKlist();
    void foreignTextIsPlain();
    void tenThousandTicketsDoNotHoldUpTheWindow();
    void manyTicketsArePutInOrderElsewhere();
    void theLastWishHolds();
    void aFilteredOutTicketIsNoLongerChosen();
    void unchangedTicketsStayAsTheyAreShown();
    void countsDownWhileTheClockRuns();
    void longTitlesEndInDots();
    void comparesTwoSnapshotsInWords();
    void comparesThisComputerWithAnEarlierSnapshot();
    void tellsTwoUsersApart();
    void remembersColumnsZoneAndNotice();
    void saysBeforeASignOnTicketEnds_data();
    void saysBeforeASignOnTicketEnds();
    void oneLookServesPageAndNotice();
    void offersTheCollector();
};

void TestTicketsPage::saysWhatWouldBeHere()
{
    TicketsRig rig;
    rig.show();
    QVERIFY(rig.page->findChild<EmptyState *>()->isVisible());
    QVERIFY(!rig.page->table()->isVisible());
}

void TestTicketsPage::showsAPastedListing()
{
    TicketsRig rig;
    QVERIFY(rig.desk.import(windowsKlist({ .proxyTgt = true, .proxyTicket = true, .rc4 = true })));
    rig.show();
    QCOMPARE(rig.page->origin().kind, TicketOrigin::Kind::Evidence);
    QCOMPARE(rig.page->model().rows().size(), 4);
    QCOMPARE(rig.page->timeline()->bars().size(), 4);
    QCOMPARE(rig.page->etypes()->shares().size(), 2);
    QCOMPARE(rig.page->path()->steps().size(), 3);
    QVERIFY(!rig.page->findings()->cards().isEmpty());
    // A second listing is shown at once, as long as nothing else was chosen.
    QVERIFY(rig.desk.import(windowsKlist({ .tgt = true, .expired = true }), QStringLiteral("later.txt")));
    QCOMPARE(rig.page->model().rows().size(), 2);
    QCOMPARE(rig.page->findings()->cards().first().weight, FindingCard::Weight::Problem);
}

void TestTicketsPage::drawsWhatTheSymptomNeeds()
{
    TicketsRig rig;
    rig.desk.session().addCode(QStringLiteral("zen:471000"));
    QVERIFY(rig.desk.import(windowsKlist({})));
    rig.show();
    const QList<PathStep> &steps = rig.page->path()->steps();
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.at(0).state, PathStep::State::Present);
    QCOMPARE(steps.at(1).state, PathStep::State::Missing);
    QCOMPARE(steps.at(2).state, PathStep::State::Missing);
}

void TestTicketsPage::looksAtThisComputerWithoutTouchingTheCase()
{
    TicketsRig rig(std::make_unique<FakeTicketSource>(manyTickets(12)));
    QSignalSpy read(&rig.desk.session(), &Session::liveTicketsRead);
    rig.show();
    QVERIFY(read.count() > 0 || read.wait());
    QCOMPARE(rig.page->origin().kind, TicketOrigin::Kind::ThisComputer);
    QCOMPARE(rig.page->model().rows().size(), 12);
    QVERIFY(rig.desk.session().isEmpty());
}

void TestTicketsPage::takesThisComputersTicketsIntoTheCase()
{
    TicketsRig rig(std::make_unique<FakeTicketSource>(manyTickets(3)));
    QSignalSpy read(&rig.desk.session(), &Session::liveTicketsRead);
    rig.show();
    QVERIFY(read.count() > 0 || read.wait());
    QSignalSpy imported(&rig.desk.session(), &Session::imported);
    for (QPushButton *button : rig.page->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Take into the case"))
            button->click();
    }
    QVERIFY(imported.count() > 0 || imported.wait());
    QCOMPARE(rig.desk.session().currentCase().items.size(), 1);
    QCOMPARE(rig.page->origin().kind, TicketOrigin::Kind::Evidence);
    QCOMPARE(rig.page->model().rows().size(), 3);
}

void TestTicketsPage::tableTimelineAndPathChooseTogether()
{
    TicketsRig rig;
    QVERIFY(rig.desk.import(windowsKlist({ .proxyTgt = true, .proxyTicket = true })));
    rig.show();
    rig.page->table()->setCurrentTicket(2);
    QCOMPARE(rig.page->table()->currentTicket(), 2);
    QCOMPARE(rig.page->timeline()->bars().at(rig.page->timeline()->current()).ticketRow, 2);
    rig.page->timeline()->setCurrent(0);
    QCOMPARE(rig.page->table()->currentTicket(), rig.page->timeline()->bars().first().ticketRow);
    Q_EMIT rig.page->path()->ticketChosen(1);
    QCOMPARE(rig.page->table()->currentTicket(), 1);
}

void TestTicketsPage::columnsCanBeHidden()
{
    TicketsRig rig;
    QVERIFY(rig.desk.import(windowsKlist({})));
    rig.show();
    const QByteArray before = rig.page->table()->layoutState();
    const auto buttons = rig.page->table()->findChildren<QToolButton *>();
    const auto columns = std::ranges::find_if(buttons, [](const QToolButton *button) { return button->menu(); });
    QVERIFY(columns != buttons.end());
    QMenu *menu = (*columns)->menu();
    Q_EMIT menu->aboutToShow();
    menu->actions().at(TicketTableModel::Kdc)->setChecked(false);
    QVERIFY(rig.page->table()->view()->isColumnHidden(TicketTableModel::Kdc));
    QVERIFY(!menu->actions().at(TicketTableModel::Server)->isEnabled());
    rig.page->table()->restoreLayoutState(before);
    QVERIFY(!rig.page->table()->view()->isColumnHidden(TicketTableModel::Kdc));
}

void TestTicketsPage::chartsHaveTables()
{
    TicketsRig rig;
    QVERIFY(rig.desk.import(windowsKlist({ .proxyTgt = true })));
    rig.show();
    rig.page->timeline()->setFocus();
    QTest::keyClick(rig.page->timeline(), Qt::Key_T);
    QVERIFY(rig.page->timelineFrame()->isTableShown());
    QCOMPARE(rig.page->timelineFrame()->table()->model()->rowCount(), 3);
    rig.page->etypes()->setFocus();
    QTest::keyClick(rig.page->etypes(), Qt::Key_T);
    QVERIFY(rig.page->etypeFrame()->isTableShown());
    QCOMPARE(rig.page->etypeFrame()->table()->model()->rowCount(), 1);
    QVERIFY(!rig.page->timelineFrame()->summary().isEmpty());
    QVERIFY(rig.page->etypeFrame()->summary().contains(QLatin1String("aes256")));
}

void TestTicketsPage::searchGoesToTheFilter()
{
    TicketsRig rig;
    QVERIFY(rig.desk.import(windowsKlist({ .proxyTgt = true })));
    rig.show();
    QVERIFY(rig.page->startSearch());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zscaler"));
    QCOMPARE(rig.page->model().ticketCount(), 1);
}

void TestTicketsPage::showsAnErrorOfKlist()
{
    TicketsRig rig;
    QVERIFY(rig.desk.import("klist: No credentials cache found (filename: /tmp/krb5cc_1000)\n"));
    rig.show();
    QVERIFY(rig.page->model().rows().isEmpty());
    QVERIFY(!rig.page->findings()->cards().isEmpty());
    QCOMPARE(rig.page->path()->steps().first().state, PathStep::State::Missing);
}

void TestTicketsPage::foreignTextIsPlain()
{
    TicketsRig rig;
    QByteArray text = windowsKlist({});
    text.replace("cifs/files.corp.example.com", "cifs/<b>bold</b><img src=x>");
    QVERIFY(rig.desk.import(text));
    rig.show();
    rig.page->table()->setCurrentTicket(1);
    for (const QLabel *label : rig.page->findChildren<QLabel *>())
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    for (const QWidget *widget : rig.page->findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(QLatin1String("<b>")), qPrintable(widget->toolTip()));
}

void TestTicketsPage::tenThousandTicketsDoNotHoldUpTheWindow()
{
    TicketsRig rig(std::make_unique<FakeTicketSource>(manyTickets(10'000)));
    QSignalSpy read(&rig.desk.session(), &Session::liveTicketsRead);
    rig.desk.window();
    settle();
    CostWatch watch;
    rig.show();
    QVERIFY(read.count() > 0 || read.wait());
    QTRY_COMPARE_WITH_TIMEOUT(rig.page->model().ticketCount(), 10'000, 20'000);
    settle();
    QCOMPARE(rig.page->timeline()->bars().size(), 10'000);
    TicketTable *table = rig.page->table();
    for (const TicketColumn column : { TicketColumn::End, TicketColumn::Flags, TicketColumn::Server }) {
        table->view()->header()->setSortIndicator(static_cast<int>(column), Qt::DescendingOrder);
        QTRY_VERIFY_WITH_TIMEOUT(rig.page->model().order() == table->order(), 20'000);
    }
    table->filterField()->setText(QStringLiteral("server99"));
    QTRY_COMPARE_WITH_TIMEOUT(rig.page->model().ticketCount(), 111, 20'000);
    table->filterField()->clear();
    table->grouping()->setCurrentIndex(2);
    QTRY_VERIFY_WITH_TIMEOUT(rig.page->model().order() == table->order(), 20'000);
    QCOMPARE(rig.page->model().rowCount(), 1); // one realm
    table->setCurrentTicket(7'000);
    settle();
    qInfo("most processor time at once: %.0f ms", watch.most());
    QVERIFY2(watch.most() < limitMs, qPrintable(QString::number(watch.most())));
}

void TestTicketsPage::manyTicketsArePutInOrderElsewhere()
{
    TicketsRig rig(std::make_unique<FakeTicketSource>(manyTickets(3'000)));
    rig.show();
    QTRY_COMPARE_WITH_TIMEOUT(rig.page->model().ticketCount(), 3'000, 20'000);
    TicketTable *table = rig.page->table();
    const QAbstractItemModelTester tester(table->view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    table->setCurrentTicket(1'234);
    table->view()->header()->setSortIndicator(TicketTableModel::End, Qt::DescendingOrder);
    // Not done on the spot: until the event loop turns, the old order stands.
    QVERIFY(rig.page->model().order() != table->order());
    QTRY_VERIFY_WITH_TIMEOUT(rig.page->model().order() == table->order(), 20'000);
    QCOMPARE(table->currentTicket(), 1'234);
    const auto end = [&](int row) { return rig.page->model().rows().at(rig.page->model().ticketRowOf(rig.page->model().index(row, 0))).ticket.endTime; };
    for (int row = 1; row < 3'000; ++row)
        QVERIFY(end(row - 1) >= end(row));
    // Few are put in order at once.
    TicketsRig few(std::make_unique<FakeTicketSource>(manyTickets(30)));
    few.show();
    QTRY_COMPARE(few.page->model().ticketCount(), 30);
    few.page->table()->filterField()->setText(QStringLiteral("krbtgt"));
    QCOMPARE(few.page->model().ticketCount(), 1);
}

void TestTicketsPage::theLastWishHolds()
{
    TicketsRig rig(std::make_unique<FakeTicketSource>(manyTickets(3'000)));
    rig.show();
    QTRY_COMPARE_WITH_TIMEOUT(rig.page->model().ticketCount(), 3'000, 20'000);
    TicketTable *table = rig.page->table();
    QTest::keyClicks(table->filterField(), QStringLiteral("krbtgt corp"));
    table->grouping()->setCurrentIndex(1);
    table->view()->header()->setSortIndicator(TicketTableModel::Kdc, Qt::DescendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(rig.page->model().order() == table->order(), 20'000);
    QCOMPARE(rig.page->model().ticketCount(), 1);
    QCOMPARE(rig.page->model().order().grouping, TicketGrouping::Cache);
    // Other tickets that come in while an order is worked out are shown in it.
    table->filterField()->setText(QStringLiteral("cifs"));
    QVERIFY(rig.desk.import(windowsKlist({})));
    QTRY_VERIFY_WITH_TIMEOUT(rig.page->model().order() == table->order() && rig.page->model().rows().size() == 2, 20'000);
    QCOMPARE(rig.page->model().ticketCount(), 1);
}

void TestTicketsPage::aFilteredOutTicketIsNoLongerChosen()
{
    TicketsRig rig;
    QVERIFY(rig.desk.import(windowsKlist({ .proxyTgt = true })));
    rig.show();
    rig.page->table()->setCurrentTicket(0);
    QSignalSpy chosen(rig.page->table(), &TicketTable::currentTicketChanged);
    rig.page->table()->filterField()->setText(QStringLiteral("cifs"));
    QCOMPARE(rig.page->table()->currentTicket(), -1);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(rig.page->timeline()->current(), -1);
}

void TestTicketsPage::unchangedTicketsStayAsTheyAreShown()
{
    TicketsRig rig(std::make_unique<FakeTicketSource>(manyTickets(40)));
    QSignalSpy read(&rig.desk.session(), &Session::liveTicketsRead);
    rig.show();
    QTRY_COMPARE(rig.page->model().ticketCount(), 40);
    rig.page->table()->grouping()->setCurrentIndex(1);
    QTreeView *view = rig.page->table()->view();
    view->collapse(view->model()->index(0, 0));
    QSignalSpy reset(view->model(), &QAbstractItemModel::modelReset);
    read.clear();
    rig.desk.session().readLiveTickets();
    QVERIFY(read.wait());
    settle();
    QCOMPARE(reset.count(), 0);
    QVERIFY(!view->isExpanded(view->model()->index(0, 0)));
}

void TestTicketsPage::countsDownWhileTheClockRuns()
{
    // The states of the timeline follow the clock too, not only the column.
    const QList<TicketRow> rows = ticketRows({ manyTickets(1) });
    TicketTableModel model;
    model.setRows(rows);
    TicketTimeline timeline;
    timeline.setBars(timelineBars(rows));
    timeline.setNow(Desk::now());
    model.setNow(Desk::now());
    const QModelIndex left = model.index(0, TicketTableModel::TimeLeft);
    QCOMPARE(left.data().toString(), QStringLiteral("\u2713 9 h 50 min"));
    QVERIFY(timeline.describe(0).contains(QLatin1String("valid")));
    const Instant later = Desk::now() + std::chrono::hours(9) + std::chrono::minutes(40);
    model.setNow(later);
    timeline.setNow(later);
    QCOMPARE(left.data().toString(), QStringLiteral("! 10 min"));
    QVERIFY(timeline.describe(0).contains(QLatin1String("ends soon")));
    timeline.setNow(later + std::chrono::hours(1));
    QVERIFY(timeline.describe(0).contains(QLatin1String("expired")));
}

void TestTicketsPage::longTitlesEndInDots()
{
    ElidedCombo combo(10);
    combo.addItem(QStringLiteral("e1: klist of Windows, a very long name of a file.txt, 4 tickets (jdoe@CORP.EXAMPLE.COM, 2026-03-04 09:30)"));
    combo.addItem(QStringLiteral("e2"));
    combo.resize(260, 32);
    combo.show();
    QVERIFY(combo.shownText().contains(QChar(0x2026)));
    QVERIFY(combo.shownText().startsWith(QLatin1String("e1: ")) && combo.shownText().endsWith(QLatin1String("09:30)")));
    QVERIFY(combo.fontMetrics().horizontalAdvance(combo.shownText()) < 260);
    combo.setCurrentIndex(1);
    QCOMPARE(combo.shownText(), QStringLiteral("e2"));
}

void TestTicketsPage::comparesTwoSnapshotsInWords()
{
    TicketsRig rig;
    QVERIFY(rig.desk.import(windowsKlist({ .proxyTgt = true }), QStringLiteral("before.txt")));
    QVERIFY(rig.desk.import(windowsKlist({ .proxyTicket = true, .rc4 = true }), QStringLiteral("after.txt")));
    rig.show();
    QComboBox *baselines = rig.page->sourceBar()->baselines();
    QVERIFY(baselines->isVisible());
    QCOMPARE(baselines->count(), 2); // nothing, and the earlier one
    baselines->setCurrentIndex(1);
    Q_EMIT baselines->activated(1);
    ComparisonView *view = rig.page->comparison();
    QTRY_VERIFY(view->isVisible() && view->model()->rowCount() > 0);
    const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList kinds;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        kinds << view->model()->index(row, 0).data().toString();
    QVERIFY2(kinds.contains(QStringLiteral("\u2212 gone")), qPrintable(kinds.join(u' ')));
    QVERIFY2(kinds.contains(QStringLiteral("+ new")), qPrintable(kinds.join(u' ')));
    QVERIFY2(view->summary().contains(QLatin1String("1 gone")), qPrintable(view->summary()));
    const QString before = view->summary();

    // Exchanged, what was gone is new.
    Q_EMIT view->exchangeWanted();
    QTRY_VERIFY(view->summary() != before || view->model()->index(0, 1).data().toString().contains(QLatin1String("proxy")));
    Q_EMIT view->closed();
    QVERIFY(!view->isVisible());
    QVERIFY(rig.page->table()->isVisible());
}

void TestTicketsPage::comparesThisComputerWithAnEarlierSnapshot()
{
    TicketsRig rig(std::make_unique<FakeTicketSource>(manyTickets(3)));
    QSignalSpy read(&rig.desk.session(), &Session::liveTicketsRead);
    rig.show();
    QVERIFY(read.count() > 0 || read.wait());
    QSignalSpy imported(&rig.desk.session(), &Session::imported);
    Q_EMIT rig.page->sourceBar()->takeWanted();
    QVERIFY(imported.count() > 0 || imported.wait());
    const TicketOrigin snapshot = rig.page->origin();
    QCOMPARE(snapshot.kind, TicketOrigin::Kind::Evidence);
    rig.page->showOrigin({ TicketOrigin::Kind::ThisComputer, {}, QStringLiteral("This computer, now") });
    QVERIFY(read.wait());
    rig.page->compareWith(snapshot);
    QTRY_VERIFY(rig.page->comparison()->summary().contains(QLatin1String("same tickets")));
    QCOMPARE(rig.page->comparison()->comparison().unchanged, 3);
}

void TestTicketsPage::tellsTwoUsersApart()
{
    TicketsRig rig;
    QByteArray colleague = windowsKlist({ .proxyTgt = true, .proxyTicket = true });
    QVERIFY(colleague.contains("jdoe"));
    colleague.replace("jdoe", "rroe");
    QVERIFY(rig.desk.import(colleague, QStringLiteral("colleague.txt")));
    QVERIFY(rig.desk.import(windowsKlist({}), QStringLiteral("user.txt")));
    rig.show();
    const QList<TicketOrigin> origins = TicketOrigins::of(rig.desk.session().currentCase(), false);
    const auto other = std::ranges::find_if(origins, [](const TicketOrigin &origin) { return origin.title.contains(QLatin1String("colleague.txt")); });
    QVERIFY(other != origins.end());
    QVERIFY2(other->title.contains(QLatin1String("rroe@")), qPrintable(other->title));
    rig.page->compareWith(*other);
    QTRY_VERIFY(rig.page->comparison()->summary().contains(QLatin1String("two users")));
}

void TestTicketsPage::remembersColumnsZoneAndNotice()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    {
        TicketsRig rig(std::make_unique<FakeTicketSource>(manyTickets(1)));
        QVERIFY(!rig.page->notice()->isOn()); // nobody asked for it
        rig.show();
        rig.page->table()->view()->setColumnHidden(TicketTableModel::Kdc, true);
        rig.page->table()->view()->header()->moveSection(1, 3);
        Q_EMIT rig.page->sourceBar()->noticeChosen(true);
        QVERIFY(rig.page->notice()->isOn());
        QCOMPARE(rig.desk.preferences().values().noticeMinutes, 15); // kept with the settings
        Settings values = rig.desk.preferences().values();
        values.noticeMinutes = 0;
        rig.desk.preferences().set(values);
        QVERIFY(!rig.page->notice()->isOn());
        rig.page->saveState(store);
    }
    TicketsRig rig(std::make_unique<FakeTicketSource>(manyTickets(1)));
    rig.page->restoreState(store);
    QVERIFY(rig.page->table()->view()->isColumnHidden(TicketTableModel::Kdc));
    QCOMPARE(rig.page->table()->view()->header()->visualIndex(TicketTableModel::TimeLeft), 3);
}

void TestTicketsPage::saysBeforeASignOnTicketEnds_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<int>("lead");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("told");
    QTest::newRow("sign-on ticket, 10 minutes") << "krbtgt" << 15 << 10 << true;
    QTest::newRow("sign-on ticket, an hour") << "krbtgt" << 15 << 60 << false;
    QTest::newRow("sign-on ticket, an hour, told an hour before") << "krbtgt" << 60 << 60 << true;
    QTest::newRow("sign-on ticket, 10 minutes, told 5 before") << "krbtgt" << 5 << 10 << false;
    QTest::newRow("sign-on ticket, over") << "krbtgt" << 15 << -1 << false;
    QTest::newRow("service ticket, 10 minutes") << "HTTP" << 15 << 10 << false;
}

void TestTicketsPage::saysBeforeASignOnTicketEnds()
{
    QFETCH(QString, server);
    QFETCH(int, lead);
    QFETCH(int, minutes);
    QFETCH(bool, told);
    TicketListing listing;
    listing.dialect = QStringLiteral("ccache");
    Ticket ticket;
    ticket.server = Principal { { server, QStringLiteral("CORP.EXAMPLE") }, QStringLiteral("CORP.EXAMPLE") };
    ticket.startTime = Desk::now() - std::chrono::hours(9);
    ticket.endTime = Desk::now() + std::chrono::minutes(minutes);
    TicketCache cache;
    cache.tickets << ticket;
    listing.caches << cache;
    Desk desk(std::make_unique<FakeTicketSource>(listing));
    ExpiryNotice notice(desk.session());
    notice.setLead(std::chrono::minutes(lead));
    QSignalSpy ends(&notice, &ExpiryNotice::endsSoon);
    QSignalSpy read(&desk.session(), &Session::liveTicketsRead);
    desk.session().readLiveTickets();
    QVERIFY(read.wait());
    QCOMPARE(ends.count(), 0); // it is off until it is asked for
    notice.setOn(true);
    desk.session().readLiveTickets();
    QVERIFY(read.wait());
    QCOMPARE(ends.count(), told ? 1 : 0);
    if (told)
        QVERIFY2(ends.first().first().toString().contains(minutes == 10 ? QLatin1String("ends in 10 min") : QLatin1String("ends in 1 h")), qPrintable(ends.first().first().toString()));
    desk.session().readLiveTickets();
    QVERIFY(read.wait());
    QCOMPARE(ends.count(), told ? 1 : 0); // once for each ticket
}

void TestTicketsPage::oneLookServesPageAndNotice()
{
    TicketsRig rig(std::make_unique<FakeTicketSource>(manyTickets(2)));
    auto *live = rig.page->findChild<LiveTickets *>();
    QVERIFY(live && !live->isOn());
    Q_EMIT rig.page->sourceBar()->noticeChosen(true); // the page is not shown: the notice alone wants it
    QVERIFY(live->isOn());
    rig.show();
    Q_EMIT rig.page->sourceBar()->noticeChosen(false); // the page alone
    QVERIFY(live->isOn());
    rig.desk.window().showPage(PageId::Home);
    QVERIFY(!live->isOn()); // nobody
    // Nothing else of the page looks by a timer of its own.
    for (QTimer *timer : rig.page->findChildren<QTimer *>()) {
        if (timer->isActive() && timer->interval() >= 10'000)
            QFAIL(qPrintable(QString::number(timer->interval())));
    }
}

void TestTicketsPage::offersTheCollector()
{
    TicketsRig rig;
    rig.show();
    const auto buttons = rig.page->findChild<EmptyState *>()->findChildren<QPushButton *>();
    const auto collect = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->text().contains(QLatin1String("another computer")); });
    QVERIFY(collect != buttons.end() && (*collect)->isVisible());
    (*collect)->click();
    auto *dialog = rig.desk.window().findChild<CollectorDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QGuiApplication::clipboard()->clear();
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Copy the script") && button->isVisible())
            button->click();
    }
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("& {\n# Kerbscope's collector for Windows")));
    for (const QWidget *control : dialog->findChildren<QPlainTextEdit *>())
        QVERIFY(!control->accessibleName().isEmpty());
    // The answer is read like any other paste.
    QGuiApplication::clipboard()->setText(QString::fromUtf8(windowsKlist({})));
    QSignalSpy imported(&rig.desk.session(), &Session::imported);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Paste the answer"))
            button->click();
    }
    QVERIFY(imported.count() > 0 || imported.wait());
}

QTEST_MAIN(TestTicketsPage)
#include "tst_ticketspage.moc"
