// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cases/casespage.h"

#include "app/cases/barschart.h"
#include "app/cases/casedetails.h"
#include "app/cases/historyview.h"
#include "app/cases/weekschart.h"
#include "app/models/casetablemodel.h"
#include "app/models/roles.h"
#include "core/cases/casefile.h"
#include "core/evidence/codefindings.h"
#include "tests/app/support/desk.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;
using namespace std::chrono_literals;

namespace {

/// Four cases of an earlier session, and the page that shows them.
struct CasesRig {
    CasesRig()
    {
        put(QStringLiteral("Schmidt"), CaseState::Solved, { QStringLiteral("vpn") }, QStringLiteral("zen:471000"), 24h, 3min);
        put(QStringLiteral("jdoe"), CaseState::Open, {}, QStringLiteral("krb:24"), 2h, 40min);
        put(QStringLiteral("Müller"), CaseState::Escalated, { QStringLiteral("branch"), QStringLiteral("vpn") }, QStringLiteral("krb:24"), 200h, 30s);
        put(QStringLiteral("Durand"), CaseState::Waiting, {}, {}, 1h, {});
        page = qobject_cast<CasesPage *>(desk.window().page(PageId::Cases));
        QSignalSpy listed(page, &CasesPage::listed);
        desk.window().showPage(PageId::Cases);
        if (listed.isEmpty() && !listed.wait())
            qFatal("the cases are not listed");
        settle();
    }

    void put(const QString &title, CaseState state, const QStringList &tags, const QString &code, std::chrono::seconds ago, std::optional<std::chrono::seconds> took)
    {
        Case made = newCase(title, Desk::now() - ago);
        if (!code.isEmpty())
            addEvidence(made, importCode(code, made.createdAt), made.createdAt);
        made.state = state;
        made.tags = tags;
        made.notes = QStringLiteral("notes of %1").arg(title);
        if (took)
            made.conclusion = Conclusion { { { QStringLiteral("clock.client-skew"), QStringLiteral("The clock is wrong"), 0.9 } }, made.createdAt + *took, made.createdAt + *took };
        Result<CaseStore> store = CaseStore::open(desk.caseFolder());
        if (!store || !store->save(made))
            qFatal("cannot save");
        ids.insert(title, made.id);
    }

    QStringList titles() const
    {
        QStringList all;
        const QAbstractItemModel *shown = page->view()->model();
        for (int row = 0; row < shown->rowCount(); ++row)
            all << shown->index(row, CaseTableModel::Title).data().toString();
        return all;
    }

    bool waitForTitles(const QStringList &expected) const
    {
        return QTest::qWaitFor([&] { return titles() == expected; });
    }

    bool choose(const QStringList &chosen)
    {
        QStringList wanted;
        for (const QString &title : chosen)
            wanted << ids.value(title);
        page->choose(wanted);
        return chosen.size() != 1 || QTest::qWaitFor([&] { return page->details()->caseId() == wanted.first(); });
    }

    QPushButton *button(const QString &text) const
    {
        const auto all = page->findChildren<QPushButton *>();
        for (QPushButton *one : all) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }

    Case kept(const QString &title)
    {
        desk.shelf().flush();
        desk.shelf().store().wait();
        Result<CaseStore> store = CaseStore::open(desk.caseFolder());
        const Result<Case> read = store->load(ids.value(title));
        return read ? *read : Case();
    }

    Desk desk;
    CasesPage *page = nullptr;
    QHash<QString, QString> ids; ///< by title
};

/// Presses a button of the next message box; keeps what the box asked.
void answerBox(const QString &buttonText, QString *asked)
{
    QTimer::singleShot(50, qApp, [buttonText, asked] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            qFatal("no message box was shown");
        *asked = box->text() + u'\n' + box->informativeText();
        const auto buttons = box->buttons();
        for (QAbstractButton *one : buttons) {
            if (one->text().remove(u'&') == buttonText) {
                one->click();
                return;
            }
        }
        box->reject();
    });
}

} // namespace

class TestCasesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelIsSound()
    {
        CasesRig rig;
        const QAbstractItemModelTester tester(rig.page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<CaseSummary> cases = rig.page->model()->cases();
        cases[1].title = QStringLiteral("renamed");
        QSignalSpy reset(rig.page->model(), &QAbstractItemModel::modelReset);
        rig.page->model()->setCases(cases);
        QCOMPARE(reset.count(), 0); // the same cases: selection and scrolling stay
        cases.removeLast();
        rig.page->model()->setCases(cases);
        QCOMPARE(reset.count(), 1);
        rig.page->model()->setCases({});
        QCOMPARE(rig.page->model()->rowCount(), 0);
    }

    void listsTheLastChangedFirst()
    {
        CasesRig rig;
        QCOMPARE(rig.titles(), QStringList({ QStringLiteral("Durand"), QStringLiteral("jdoe"), QStringLiteral("Schmidt"), QStringLiteral("Müller") }));
    }

    void sortsByWhatAColumnMeans_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("title") << int(CaseTableModel::Title) << QStringList({ QStringLiteral("Durand"), QStringLiteral("jdoe"), QStringLiteral("Müller"), QStringLiteral("Schmidt") });
        // 30 s, 3 min, 40 min: not by their letters; none comes last
        QTest::newRow("time to conclusion") << int(CaseTableModel::ToConclusion) << QStringList({ QStringLiteral("Müller"), QStringLiteral("Schmidt"), QStringLiteral("jdoe"), QStringLiteral("Durand") });
        QTest::newRow("begun") << int(CaseTableModel::Created) << QStringList({ QStringLiteral("Müller"), QStringLiteral("Schmidt"), QStringLiteral("jdoe"), QStringLiteral("Durand") });
    }

    void sortsByWhatAColumnMeans()
    {
        QFETCH(int, column);
        QFETCH(QStringList, expected);
        CasesRig rig;
        rig.page->view()->sortByColumn(column, Qt::AscendingOrder);
        QCOMPARE(rig.titles(), expected);
    }

    void searchesAndFilters()
    {
        CasesRig rig;
        QVERIFY(rig.page->startSearch());
        QVERIFY(rig.page->searchField()->hasFocus());
        rig.page->searchField()->setText(QStringLiteral("MÜLLER"));
        QVERIFY(rig.waitForTitles({ QStringLiteral("Müller") }));
        QTest::keyClick(rig.page->searchField(), Qt::Key_Escape);
        QVERIFY(rig.page->searchField()->text().isEmpty());
        QTRY_COMPARE(rig.titles().size(), 4);
        QTRY_VERIFY(rig.page->tagBox()->findData(QStringLiteral("vpn")) > 0);
        rig.page->tagBox()->setCurrentIndex(rig.page->tagBox()->findData(QStringLiteral("vpn")));
        Q_EMIT rig.page->tagBox()->activated(rig.page->tagBox()->currentIndex());
        QVERIFY(rig.waitForTitles({ QStringLiteral("Schmidt"), QStringLiteral("Müller") }));
        rig.page->stateBox()->setCurrentIndex(rig.page->stateBox()->findData(int(CaseState::Solved)));
        QVERIFY(rig.waitForTitles({ QStringLiteral("Schmidt") }));
        rig.page->stateBox()->setCurrentIndex(rig.page->stateBox()->findData(int(CaseState::Open)));
        QTRY_COMPARE(rig.titles().size(), 0);
        QTest::mouseClick(rig.button(QStringLiteral("Show all cases")), Qt::LeftButton);
        QTRY_COMPARE(rig.titles().size(), 4);
    }

    void changesOfAnotherCaseAreKept()
    {
        CasesRig rig;
        QVERIFY(rig.choose({ QStringLiteral("Müller") }));
        CaseDetails *details = rig.page->details();
        QCOMPARE(details->notesField()->toPlainText(), QStringLiteral("notes of Müller"));
        details->notesField()->setFocus();
        details->notesField()->setPlainText(QStringLiteral("called back"));
        details->tagsField()->setFocus();
        details->tagsField()->setText(QStringLiteral(" branch,  ,vpn, night shift"));
        details->stateBox()->setCurrentIndex(details->stateBox()->findData(int(CaseState::Solved)));
        details->keep();
        const Case kept = rig.kept(QStringLiteral("Müller"));
        QCOMPARE(kept.notes, QStringLiteral("called back"));
        QCOMPARE(kept.tags, QStringList({ QStringLiteral("branch"), QStringLiteral("vpn"), QStringLiteral("night shift") }));
        QVERIFY(kept.state == CaseState::Solved);
        QVERIFY(!kept.items.isEmpty());
        QVERIFY(rig.desk.session().currentCase().id != kept.id);
    }

    void whatWasTypedIsKeptWhenAnotherIsChosen()
    {
        CasesRig rig;
        QVERIFY(rig.choose({ QStringLiteral("Müller") }));
        rig.page->details()->notesField()->setPlainText(QStringLiteral("half a sentence"));
        QVERIFY(rig.choose({ QStringLiteral("jdoe") }));
        QCOMPARE(rig.kept(QStringLiteral("Müller")).notes, QStringLiteral("half a sentence"));
        QCOMPARE(rig.kept(QStringLiteral("jdoe")).notes, QStringLiteral("notes of jdoe"));
    }

    void enterOpensTheCase()
    {
        CasesRig rig;
        QVERIFY(rig.choose({ QStringLiteral("Schmidt") }));
        QSignalSpy opened(&rig.desk.session(), &Session::caseOpened);
        rig.page->view()->setFocus();
        QTest::keyClick(rig.page->view(), Qt::Key_Return);
        QVERIFY(opened.wait());
        QCOMPARE(rig.desk.session().currentCase().id, rig.ids.value(QStringLiteral("Schmidt")));
        QVERIFY(rig.desk.window().currentPage()->id() == PageId::Guide);
    }

    void changesOfTheOpenCaseGoThroughTheSession()
    {
        CasesRig rig;
        QSignalSpy opened(&rig.desk.session(), &Session::caseOpened);
        rig.desk.shelf().openCase(rig.ids.value(QStringLiteral("jdoe")));
        QVERIFY(opened.wait());
        rig.desk.window().showPage(PageId::Cases);
        QVERIFY(rig.choose({ QStringLiteral("jdoe") }));
        rig.page->details()->notesField()->setPlainText(QStringLiteral("typed on the page"));
        rig.page->details()->keep();
        QCOMPARE(rig.desk.session().currentCase().notes, QStringLiteral("typed on the page"));
    }

    void deletingAsksAndSaysWhatGoes()
    {
        CasesRig rig;
        QVERIFY(rig.choose({ QStringLiteral("Schmidt") }));
        QString asked;
        answerBox(QStringLiteral("Cancel"), &asked);
        QTest::mouseClick(rig.button(QStringLiteral("Delete…")), Qt::LeftButton);
        QVERIFY(asked.contains(QStringLiteral("Schmidt")));
        QVERIFY2(asked.contains(QStringLiteral("1 piece")), qPrintable(asked));
        QCOMPARE(rig.kept(QStringLiteral("Schmidt")).title, QStringLiteral("Schmidt"));
        answerBox(QStringLiteral("Delete"), &asked);
        QTest::mouseClick(rig.button(QStringLiteral("Delete…")), Qt::LeftButton);
        QVERIFY(rig.waitForTitles({ QStringLiteral("Durand"), QStringLiteral("jdoe"), QStringLiteral("Müller") }));
        QVERIFY(rig.kept(QStringLiteral("Schmidt")).id.isEmpty());
    }

    void theOpenCaseCanBeDeletedToo()
    {
        CasesRig rig;
        rig.desk.session().addCode(QStringLiteral("zen:471000"));
        const QString id = rig.desk.session().currentCase().id;
        rig.desk.shelf().flush();
        rig.desk.shelf().remove({ id });
        rig.desk.shelf().store().wait();
        QVERIFY(rig.desk.session().currentCase().id != id);
        QTRY_COMPARE(rig.titles().size(), 4);
        Result<CaseStore> store = CaseStore::open(rig.desk.caseFolder());
        QCOMPARE(store->load(id).error().kind, ErrorKind::NotFound);
    }

    void mergesCases()
    {
        CasesRig rig;
        rig.choose({ QStringLiteral("jdoe"), QStringLiteral("Schmidt") });
        QTRY_VERIFY(rig.button(QStringLiteral("Merge…"))->isEnabled());
        QString asked;
        answerBox(QStringLiteral("Merge"), &asked);
        QTest::mouseClick(rig.button(QStringLiteral("Merge…")), Qt::LeftButton);
        QVERIFY2(asked.contains(QStringLiteral("jdoe")), qPrintable(asked));
        QVERIFY(rig.waitForTitles({ QStringLiteral("jdoe"), QStringLiteral("Durand"), QStringLiteral("Müller") }));
        const Case merged = rig.kept(QStringLiteral("jdoe"));
        QCOMPARE(merged.items.size(), 2);
        QCOMPARE(merged.tags, QStringList { QStringLiteral("vpn") });
        QCOMPARE(merged.notes, QStringLiteral("notes of jdoe\nnotes of Schmidt"));
    }

    void exportsAndImports()
    {
        CasesRig rig;
        const QString path = QDir(rig.desk.caseFolder()).filePath(QStringLiteral("out.kscase"));
        QSignalSpy saved(&rig.desk.shelf(), &CaseShelf::savedCopy);
        rig.desk.shelf().exportCase(rig.ids.value(QStringLiteral("Müller")), path);
        QVERIFY(saved.wait());
        QVERIFY(*loadCase(path) == rig.kept(QStringLiteral("Müller")));
        rig.desk.shelf().remove({ rig.ids.value(QStringLiteral("Müller")) });
        QTRY_COMPARE(rig.titles().size(), 3);
        rig.desk.shelf().importFiles({ path });
        QTRY_COMPARE(rig.titles().size(), 4);
        rig.desk.shelf().importFiles({ path }); // the same again is no second case
        rig.desk.shelf().store().wait();
        QTest::qWait(400);
        QCOMPARE(rig.titles().size(), 4);
    }

    void showsWhatTheAgentSaw()
    {
        CasesRig rig;
        QVERIFY(rig.choose({ QStringLiteral("Schmidt") }));
        QStringList texts;
        const auto labels = rig.page->details()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts << label->text();
        QVERIFY2(texts.contains(QStringLiteral("The clock is wrong")), qPrintable(texts.join(u'|')));
        QVERIFY(texts.contains(QStringLiteral("90 %")));
    }

    void theHistoryCountsTheStore()
    {
        CasesRig rig;
        QSignalSpy counted(rig.page->history(), &HistoryView::counted);
        rig.page->showHistory();
        QVERIFY(counted.wait());
        const CaseHistory &history = rig.page->history()->history();
        QCOMPARE(history.cases, 4);
        QCOMPARE(history.codes.first().id, QStringLiteral("krb:24"));
        QCOMPARE(history.codes.first().cases, 2);
        QCOMPARE(history.causes.first().cases, 3);
        QCOMPARE(history.median->count(), 180);
        QCOMPARE(rig.page->history()->weeks()->itemCount(), 12);
        QCOMPARE(rig.page->history()->times()->bars().first().count, 1); // Müller, 30 s
        QVERIFY(!rig.page->history()->weeks()->accessibleDescription().isEmpty());
        QSignalSpy code(rig.page->history(), &HistoryView::codeRequested);
        rig.page->history()->codes()->setCurrent(0);
        QTest::keyClick(rig.page->history()->codes(), Qt::Key_Return);
        QCOMPARE(code.count(), 1);
        QCOMPARE(code.first().first().toString(), QStringLiteral("krb:24"));
        QVERIFY(rig.desk.window().currentPage()->id() == PageId::Codes);
    }

    void anEmptyPageSaysWhatComesHere()
    {
        Desk desk;
        auto *page = qobject_cast<CasesPage *>(desk.window().page(PageId::Cases));
        desk.window().showPage(PageId::Cases);
        settle();
        bool said = false;
        const auto labels = page->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said = said || (label->isVisible() && label->text() == QStringLiteral("No case yet"));
        QVERIFY(said);
        page->showHistory();
        settle();
        QCOMPARE(page->history()->history().cases, 0);
    }
};

QTEST_MAIN(TestCasesPage)
#include "tst_casespage.moc"
