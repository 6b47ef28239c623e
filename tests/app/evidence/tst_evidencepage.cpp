// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence/captureview.h"
#include "app/evidence/eventsview.h"
#include "app/evidence/evidencepage.h"
#include "app/evidence/evidenceside.h"
#include "app/evidence/evidencetext.h"
#include "app/evidence/failureschart.h"
#include "app/evidence/ladderchart.h"
#include "app/evidence/lockoutchart.h"
#include "app/evidence/originschart.h"
#include "app/evidence/pacview.h"
#include "app/evidence/sourcetext.h"
#include "app/evidence/tokenview.h"
#include "app/models/roles.h"
#include "app/presentation/charts/chartframe.h"
#include "app/presentation/widgets/emptystate.h"
#include "app/shell/collectordialog.h"
#include "tests/app/support/costwatch.h"
#include "tests/app/support/evidencesamples.h"
#include "tests/app/support/listings.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

namespace {

EvidencePage *pageOf(Desk &desk)
{
    MainWindow &window = desk.window();
    window.showPage(PageId::Evidence);
    return qobject_cast<EvidencePage *>(window.page(PageId::Evidence));
}

QStringList texts(const QWidget *root)
{
    QStringList all;
    for (const QLabel *label : root->findChildren<QLabel *>())
        all << label->text().remove(QChar(0x200B));
    return all;
}

} // namespace

class TestEvidencePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyCaseSaysWhatMayBeDropped();
    void eachKindHasItsView_data();
    void eachKindHasItsView();
    void theListSaysWhatCameFromWhere();
    void whatIsShownIsMarkedInTheList();
    void eventsComeWithTheirCharts();
    void aPlaceFiltersTheTable();
    void theLadderMarksErrorsAndSilence();
    void theTokenBeginsWithTheVerdict();
    void thePacFileMarksTheLineThatDecided();
    void aNoteIsKept();
    void evidenceCanBeTakenOut();
    void evidenceCanBeReadAgain();
    void tellingLinesAreFound_data();
    void tellingLinesAreFound();
    void markedLinesAreWalkedThrough();
    void manyEventsDoNotBlock();
};

void TestEvidencePage::anEmptyCaseSaysWhatMayBeDropped()
{
    Desk desk;
    EvidencePage *page = pageOf(desk);
    QVERIFY(page);
    const QAbstractItemModelTester tester(&page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *empty = page->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    const QString said = texts(empty).join(u' ');
    for (const char *word : { "klist", ".evtx", "capture", "PAC", "stays on this computer" })
        QVERIFY2(said.contains(QLatin1String(word)), word);
    const auto buttons = empty->findChildren<QPushButton *>();
    const auto collect = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->text() == QLatin1String("Collect from another computer"); });
    QVERIFY(collect != buttons.end());
    (*collect)->click();
    auto *dialog = desk.window().findChild<CollectorDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->reject();
    QVERIFY(desk.import(validListing()));
    QTRY_VERIFY(!empty->isVisible());
    desk.session().startCase();
    QTRY_VERIFY(empty->isVisible());
}

void TestEvidencePage::eachKindHasItsView_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("view");
    QTest::newRow("capture") << proxyCapture() << QByteArray("kerbscope::ui::CaptureView");
    QTest::newRow("events") << lockoutEvents() << QByteArray("kerbscope::ui::EventsView");
    QTest::newRow("event log") << lockoutLog() << QByteArray("kerbscope::ui::EventsView");
    QTest::newRow("headers") << proxyHeaders() << QByteArray("kerbscope::ui::TokenView");
    QTest::newRow("PAC file") << proxyScript() << QByteArray("kerbscope::ui::PacView");
    QTest::newRow("listing") << validListing() << QByteArray("kerbscope::ui::EvidenceText");
    QTest::newRow("bytes of no kind") << QByteArray("\0\1\2\3", 4) << QByteArray("kerbscope::ui::EvidenceText");
}

void TestEvidencePage::eachKindHasItsView()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, view);
    Desk desk;
    EvidencePage *page = pageOf(desk);
    const QAbstractItemModelTester tester(&page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(desk.import(bytes, QStringLiteral("handed in")));
    QTRY_VERIFY(page->view());
    QCOMPARE(QByteArray(page->view()->metaObject()->className()), view);
    const Imported *item = desk.session().currentCase().item(page->shownId());
    QVERIFY(item);
    // Where it came from and its hash stand beside it.
    const QString beside = texts(page->side()).join(u' ');
    QVERIFY(beside.contains(item->evidence.sha256));
    QVERIFY(beside.contains(QStringLiteral("handed in")));
}

void TestEvidencePage::theListSaysWhatCameFromWhere()
{
    Desk desk;
    EvidencePage *page = pageOf(desk);
    const QAbstractItemModelTester tester(&page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.session().addCode(QStringLiteral("zen:471000"));
    desk.session().answer(QStringLiteral("symptom.kind"), QStringLiteral("proxy-page"));
    QVERIFY(desk.import(proxyCapture(), QStringLiteral("net.pcap")));
    QCOMPARE(page->model().rowCount(), 2); // the answer is the guide's
    const QModelIndex newest = page->model().index(0);
    QCOMPARE(newest.data(SymbolRole).toString(), QStringLiteral("Network capture"));
    QCOMPARE(newest.data(TitleRole).toString(), QStringLiteral("net.pcap"));
    QVERIFY(newest.data(FamilyRole).toString().contains(QStringLiteral("finding")));
    QCOMPARE(page->model().index(1).data(TitleRole).toString(), QStringLiteral("471000"));
    desk.navigator().openEvidence(QStringLiteral("e1"));
    QCOMPARE(page->shownId(), QStringLiteral("e1"));
    // Other evidence does not take the chosen one away.
    QVERIFY(desk.import(validListing(), QStringLiteral("klist.txt")));
    QCOMPARE(page->shownId(), QStringLiteral("e1"));
}

void TestEvidencePage::whatIsShownIsMarkedInTheList()
{
    Desk desk;
    EvidencePage *page = pageOf(desk);
    QVERIFY(desk.import(validListing()));
    QTRY_COMPARE(page->model().rowCount({}), 1);
    // So does a list that gets the focus before its first row was chosen.
    QItemSelectionModel *selection = page->list()->selectionModel();
    selection->clearSelection();
    selection->setCurrentIndex(page->model().index(0), QItemSelectionModel::NoUpdate);
    desk.session().setEvidenceNote(page->model().index(0).data(IdRole).toString(), QStringLiteral("seen"));
    QTRY_VERIFY(selection->isSelected(page->model().index(0)));
}

void TestEvidencePage::eventsComeWithTheirCharts()
{
    Desk desk;
    EvidencePage *page = pageOf(desk);
    QVERIFY(desk.import(lockoutEvents(), QStringLiteral("Security.xml")));
    QTRY_VERIFY(qobject_cast<EventsView *>(page->view()));
    auto *view = qobject_cast<EventsView *>(page->view());
    const QAbstractItemModelTester tester(&view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(view->failures()->itemCount() > 0);
    // 5 x 2 wrong passwords, 5 refusals, 7 of 0xE, 5 of 0x6: as the sample was written.
    QVERIFY2(view->failures()->summary().startsWith(QStringLiteral("27 failures; the most frequent is 24")), qPrintable(view->failures()->summary()));
    QVERIFY(view->lockouts()->summary().contains(QStringLiteral("jdoe")));
    QVERIFY(view->lockouts()->summary().contains(QStringLiteral("10.20.4.17")));
    QVERIFY(view->origins()->summary().contains(QStringLiteral("10.20.4.17")));
    const auto frames = view->findChildren<ChartFrame *>();
    QCOMPARE(frames.size(), 3);
    for (ChartFrame *frame : frames) {
        QVERIFY(!frame->summary().isEmpty());
        QVERIFY(frame->table()->model()->rowCount() > 0);
    }
    // The lock-out is in front; T shows it as a table, arrows walk through its marks.
    QTRY_VERIFY(view->lockouts()->isVisible());
    desk.window().activateWindow();
    view->lockouts()->setFocus(Qt::TabFocusReason);
    QCOMPARE(view->lockouts()->current(), 0);
    QTest::keyClick(view->lockouts(), Qt::Key_Right);
    QCOMPARE(view->lockouts()->current(), 1);
    QVERIFY(view->lockouts()->accessibleDescription().contains(QStringLiteral("jdoe")));
    QTest::keyClick(view->lockouts(), Qt::Key_End);
    QCOMPARE(view->lockouts()->current(), view->lockouts()->itemCount() - 1);
    QTest::keyClick(view->lockouts(), Qt::Key_T);
    QVERIFY(!view->lockouts()->isVisible());
}

void TestEvidencePage::aPlaceFiltersTheTable()
{
    Desk desk;
    EvidencePage *page = pageOf(desk);
    QVERIFY(desk.import(lockoutEvents(), QStringLiteral("Security.xml")));
    QTRY_VERIFY(qobject_cast<EventsView *>(page->view()));
    auto *view = qobject_cast<EventsView *>(page->view());
    QTRY_VERIFY(view->origins()->itemCount() > 0);
    const int all = view->table()->model()->rowCount();
    Q_EMIT view->origins()->opened(0);
    QVERIFY(!view->filterField()->text().isEmpty());
    QVERIFY(view->table()->model()->rowCount() > 0);
    QVERIFY(view->table()->model()->rowCount() < all);
}

void TestEvidencePage::theLadderMarksErrorsAndSilence()
{
    Desk desk;
    EvidencePage *page = pageOf(desk);
    QVERIFY(desk.import(proxyCapture(), QStringLiteral("net.pcap")));
    QTRY_VERIFY(qobject_cast<CaptureView *>(page->view()));
    auto *view = qobject_cast<CaptureView *>(page->view());
    QTRY_VERIFY(view->ladder()->itemCount() > 0);
    const Ladder &ladder = view->ladder()->ladder();
    QCOMPARE(ladder.clients, QStringLiteral("10.20.4.17"));
    QCOMPARE(ladder.kdcs, QStringLiteral("10.20.0.10"));
    QCOMPARE(ladder.proxies, QStringLiteral("165.225.80.41"));
    const auto rowWith = [&](const char *label) {
        const auto found = std::ranges::find_if(ladder.rows, [&](const LadderRow &row) { return row.label.contains(QLatin1String(label)); });
        return found != ladder.rows.end() ? *found : LadderRow {};
    };
    QVERIFY(rowWith("25 KDC_ERR_PREAUTH_REQUIRED").mark == LadderRow::Mark::Note);
    QVERIFY(rowWith("7 KDC_ERR_S_PRINCIPAL_UNKNOWN").mark == LadderRow::Mark::Error);
    QVERIFY(rowWith("HTTP/proxy.zscalertwo.net").mark == LadderRow::Mark::Unanswered);
    QVERIFY(rowWith("407").from == Lane::Proxy);
    QVERIFY(rowWith("not Kerberos").mark == LadderRow::Mark::Error);
    QVERIFY(ladder.never.join(u' ').contains(QStringLiteral("No Kerberos token was sent to the proxy")));
    QVERIFY(std::ranges::is_sorted(ladder.rows, {}, &LadderRow::frame));
    view->ladder()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(view->ladder(), Qt::Key_Home);
    QVERIFY(texts(view).join(u' ').contains(view->ladder()->ladder().rows.first().source));
}

void TestEvidencePage::theTokenBeginsWithTheVerdict()
{
    Desk desk;
    EvidencePage *page = pageOf(desk);
    QVERIFY(desk.import(proxyHeaders(), QStringLiteral("curl.txt")));
    QTRY_VERIFY(qobject_cast<TokenView *>(page->view()));
    auto *view = qobject_cast<TokenView *>(page->view());
    QVERIFY(texts(view).first().startsWith(QStringLiteral("First NTLM was sent, then Kerberos.")));
    QVERIFY(!view->tree()->findItems(QStringLiteral("HTTP/proxy.zscalertwo.net@ZSCALERTWO.NET"), Qt::MatchExactly | Qt::MatchRecursive, 1).isEmpty());
}

void TestEvidencePage::thePacFileMarksTheLineThatDecided()
{
    Desk desk;
    EvidencePage *page = pageOf(desk);
    QVERIFY(desk.import(proxyScript(), QStringLiteral("proxy.pac")));
    QTRY_VERIFY(qobject_cast<PacView *>(page->view()));
    auto *view = qobject_cast<PacView *>(page->view());
    QCOMPARE(view->script()->markedLines(), QList<int> { 10 });
    const QString said = texts(view).join(u' ');
    QVERIFY(said.contains(QStringLiteral("an address instead of a name")));
    QVERIFY(said.contains(QStringLiteral("Line 10 decided.")));
}

void TestEvidencePage::aNoteIsKept()
{
    Desk desk;
    EvidencePage *page = pageOf(desk);
    desk.session().addCode(QStringLiteral("zen:471000"));
    QVERIFY(desk.import(validListing()));
    page->choose(QStringLiteral("e2"));
    QPlainTextEdit *note = page->side()->note();
    QTest::keyClicks(note, QStringLiteral("from the notebook"));
    // Going elsewhere at once loses nothing.
    page->choose(QStringLiteral("e1"));
    QCOMPARE(page->shownId(), QStringLiteral("e1"));
    QCOMPARE(desk.session().currentCase().item(QStringLiteral("e2"))->evidence.note, QStringLiteral("from the notebook"));
    page->choose(QStringLiteral("e2"));
    QCOMPARE(page->side()->note()->toPlainText(), QStringLiteral("from the notebook"));
    // While one types, the field stays what it is.
    QPlainTextEdit *again = page->side()->note();
    QTest::keyClicks(again, QStringLiteral("x"));
    page->side()->keepNote();
    QCOMPARE(page->side()->note(), again);
}

void TestEvidencePage::evidenceCanBeTakenOut()
{
    Desk desk;
    EvidencePage *page = pageOf(desk);
    desk.session().addCode(QStringLiteral("zen:471000"));
    QVERIFY(desk.import(validListing()));
    page->choose(QStringLiteral("e2"));
    page->list()->setFocus();
    QTest::keyClick(page->list(), Qt::Key_Delete);
    QVERIFY(!desk.session().currentCase().item(QStringLiteral("e2")));
    QCOMPARE(page->shownId(), QStringLiteral("e1"));
}

void TestEvidencePage::evidenceCanBeReadAgain()
{
    Desk desk;
    EvidencePage *page = pageOf(desk);
    QVERIFY(desk.import(lockoutEvents(), QStringLiteral("Security.xml")));
    desk.session().setEvidenceNote(QStringLiteral("e1"), QStringLiteral("mine"));
    const Imported before = *desk.session().currentCase().item(QStringLiteral("e1"));
    QVERIFY(desk.session().canReadAgain(QStringLiteral("e1")));
    QSignalSpy imported(&desk.session(), &Session::imported);
    desk.session().readAgain(QStringLiteral("e1"));
    QVERIFY(imported.wait());
    QCOMPARE(desk.session().currentCase().items.size(), 1);
    QVERIFY(*desk.session().currentCase().item(QStringLiteral("e1")) == before);
    QCOMPARE(page->shownId(), QStringLiteral("e1"));
    // A binary that was pasted is gone: it must be handed in once more.
    QVERIFY(desk.import(proxyCapture(), QStringLiteral("net.pcap")));
    QVERIFY(!desk.session().canReadAgain(QStringLiteral("e2")));
}

void TestEvidencePage::tellingLinesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("named") << "a\nb\nc" << "krbtgt/X@Y, line 2" << QList<int> { 2 };
    QTest::newRow("named, twice") << "a\nb\nc" << "line 3 and line 1" << QList<int> { 1, 3 };
    QTest::newRow("beyond the end") << "a\nb" << "line 7" << QList<int> {};
    QTest::newRow("quoted") << "first\nkvno: Server not found\nlast" << "Server not found" << QList<int> { 2 };
    QTest::newRow("quoted with more") << "first\nServer not found\nlast" << "it says: Server not found in database" << QList<int> { 2 };
    QTest::newRow("too short to be a quote") << "a\nno\n" << "no" << QList<int> {};
    QTest::newRow("nothing") << "a\nb" << "" << QList<int> {};
}

void TestEvidencePage::tellingLinesAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, detail);
    QFETCH(QList<int>, lines);
    QCOMPARE(tellingLines(text, { Finding { QStringLiteral("x"), QStringLiteral("y"), {}, detail } }), lines);
}

void TestEvidencePage::markedLinesAreWalkedThrough()
{
    SourceText text;
    text.setText(QStringLiteral("1\n2\n3\n4\n5"), { 2, 4 });
    QCOMPARE(text.textCursor().blockNumber(), 1);
    QTest::keyClick(&text, Qt::Key_F8);
    QCOMPARE(text.textCursor().blockNumber(), 3);
    QTest::keyClick(&text, Qt::Key_F8);
    QCOMPARE(text.textCursor().blockNumber(), 1);
    QTest::keyClick(&text, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(text.textCursor().blockNumber(), 3);
}

void TestEvidencePage::manyEventsDoNotBlock()
{
    Desk desk;
    EvidencePage *page = pageOf(desk);
    QByteArray xml = "<Events>";
    const QByteArray one = lockoutEvents().mid(9).chopped(10);
    for (int i = 0; i < 110; ++i)
        xml += one;
    xml += "</Events>";
    settle();
    CostWatch watch;
    QVERIFY(desk.import(xml, QStringLiteral("Security.xml")));
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<EventsView *>(page->view()), 20'000);
    auto *view = qobject_cast<EventsView *>(page->view());
    QTRY_VERIFY_WITH_TIMEOUT(view->model().rowCount() > 5000, 20'000);
    settle();
    qInfo("%.1f ms", watch.most());
    QVERIFY2(watch.most() < limitMs, qPrintable(QString::number(watch.most())));
}

QTEST_MAIN(TestEvidencePage)
#include "tst_evidencepage.moc"
