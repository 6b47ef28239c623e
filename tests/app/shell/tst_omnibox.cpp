// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/roles.h"
#include "app/models/suggestionmodel.h"
#include "app/shell/omnibox.h"
#include "app/shell/suggestionpopup.h"
#include "tests/app/support/listings.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

class TestOmniBox : public QObject {
    Q_OBJECT

private:
    static OmniBox *boxOf(Desk &desk)
    {
        OmniBox *box = desk.window().currentBox();
        box->setFocus();
        return box;
    }

    static QString firstId(OmniBox *box)
    {
        const Suggestion *row = box->popup() ? box->popup()->selected() : nullptr;
        return row ? row->id : QString();
    }

private Q_SLOTS:
    void lettersTypedBeforeTheLookupIsReadyAreAnsweredThen()
    {
        Desk desk;
        OmniBox *box = boxOf(desk);
        QSignalSpy ready(&desk.session(), &Session::lookupPrepared);
        desk.session().prepareLookup();
        QTest::keyClicks(box, QStringLiteral("471000"));
        QVERIFY(desk.session().isPreparingLookup());
        QCOMPARE(box->text(), QStringLiteral("471000"));
        QVERIFY(!box->popup() || !box->popup()->isVisible());
        QVERIFY(ready.wait(10000));
        QVERIFY(box->popup() && box->popup()->isVisible());
        QCOMPARE(firstId(box), QStringLiteral("zen:471000"));
    }

    void enterPressedBeforeTheLookupIsReadyIsDoneThen()
    {
        Desk desk;
        OmniBox *box = boxOf(desk);
        QSignalSpy ready(&desk.session(), &Session::lookupPrepared);
        desk.session().prepareLookup();
        QTest::keyClicks(box, QStringLiteral("471000"));
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(desk.session().isEmpty());
        QVERIFY(ready.wait(10000));
        QCOMPARE(desk.session().currentCase().items.size(), 1);
        QVERIFY(box->text().isEmpty());
    }

    void escapeBeforeTheLookupIsReadyLeavesNothingToAnswer()
    {
        Desk desk;
        OmniBox *box = boxOf(desk);
        QSignalSpy ready(&desk.session(), &Session::lookupPrepared);
        desk.session().prepareLookup();
        QTest::keyClicks(box, QStringLiteral("471000"));
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(ready.wait(10000));
        QVERIFY(!box->popup() || !box->popup()->isVisible());
        QVERIFY(box->text().isEmpty() && desk.session().isEmpty());
    }

    void pagesAndAllCommandsAreOffered_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("offered");
        QTest::newRow("a page by its name") << QStringLiteral("evid") << QStringLiteral("Go to Evidence");
        QTest::newRow("two words begun") << QStringLiteral("go rep") << QStringLiteral("Go to Report");
        QTest::newRow("the settings") << QStringLiteral("sett") << QStringLiteral("Settings");
        QTest::newRow("a text size") << QStringLiteral(">text 150") << QStringLiteral("Text size 150 %");
        QTest::newRow("a theme") << QStringLiteral(">dark") << QStringLiteral("Dark theme");
    }

    void pagesAndAllCommandsAreOffered()
    {
        QFETCH(QString, typed);
        QFETCH(QString, offered);
        Desk desk;
        OmniBox *box = boxOf(desk);
        QTest::keyClicks(box, typed);
        QVERIFY(box->popup() && box->popup()->isVisible());
        QStringList all;
        const QAbstractItemModel *model = box->popup()->findChild<QListView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data(SymbolRole).toString();
        QVERIFY2(all.contains(offered), qPrintable(all.join(QStringLiteral(" | "))));
    }

    void everyEnabledCommandIsBehindTheSign()
    {
        Desk desk;
        OmniBox *box = boxOf(desk);
        QTest::keyClicks(box, QStringLiteral(">"));
        qsizetype enabled = 0;
        for (const QAction *action : desk.navigator().commands())
            enabled += action->isEnabled() ? 1 : 0;
        QVERIFY(enabled > 25);
        QCOMPARE(box->popup()->count(), static_cast<int>(enabled));
        QTest::keyClicks(box, QStringLiteral("go to guide"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(desk.window().currentPage()->id(), PageId::Guide);
    }

    void typingOffersCodes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("page code") << QStringLiteral("471000") << QStringLiteral("zen:471000");
        QTest::newRow("hexadecimal") << QStringLiteral("0x18") << QStringLiteral("krb:24");
        QTest::newRow("symbol") << QStringLiteral("KRB_AP_ERR_SKEW") << QStringLiteral("krb:37");
        QTest::newRow("status") << QStringLiteral("0xC000006D") << QStringLiteral("ntstatus:0xC000006D");
    }

    void typingOffersCodes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        Desk desk;
        OmniBox *box = boxOf(desk);
        QTest::keyClicks(box, typed);
        QVERIFY(box->popup()->isVisible());
        QCOMPARE(firstId(box), first);
    }

    void enterTakesAFaultIntoTheCase()
    {
        Desk desk;
        OmniBox *box = boxOf(desk);
        QSignalSpy pages(&desk.navigator(), &Navigator::pageRequested);
        QTest::keyClicks(box, QStringLiteral("471000"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(desk.session().currentCase().findings().first().id, QStringLiteral("code.zen"));
        QCOMPARE(pages.takeLast().first().value<PageId>(), PageId::Guide);
        QVERIFY(box->text().isEmpty());
        QVERIFY(!box->popup()->isVisible());
    }

    void controlEnterReadsAboutIt()
    {
        Desk desk;
        OmniBox *box = boxOf(desk);
        QSignalSpy codes(&desk.navigator(), &Navigator::codeRequested);
        QTest::keyClicks(box, QStringLiteral("471000"));
        QTest::keyClick(box, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.session().isEmpty());
        QCOMPARE(codes.first().first().toString(), QStringLiteral("zen:471000"));
        QCOMPARE(desk.window().currentPage()->id(), PageId::Codes);
    }

    void aHarmlessCodeIsReadFirst()
    {
        Desk desk;
        OmniBox *box = boxOf(desk);
        QSignalSpy codes(&desk.navigator(), &Navigator::codeRequested);
        QTest::keyClicks(box, QStringLiteral("aes256-cts-hmac-sha1-96"));
        QVERIFY(box->popup()->selected()->codeKind == CodeKind::Normal
            || box->popup()->selected()->codeKind == CodeKind::Info);
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(desk.session().isEmpty());
        QCOMPARE(codes.count(), 1);
    }

    void arrowsMoveAndTheLastRowSearches()
    {
        Desk desk;
        OmniBox *box = boxOf(desk);
        QSignalSpy searches(&desk.navigator(), &Navigator::searchRequested);
        QTest::keyClicks(box, QStringLiteral("0x18"));
        const int rows = box->popup()->count();
        QVERIFY(rows > 2);
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(firstId(box), QStringLiteral("krb:24")); // stays at the top
        for (int i = 0; i < rows + 3; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->popup()->selected()->kind, SuggestionKind::Search); // no sentence: nothing to read as evidence
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(searches.first().first().toString(), QStringLiteral("0x18"));
    }

    void escapeClosesThenClears()
    {
        Desk desk;
        OmniBox *box = boxOf(desk);
        QTest::keyClicks(box, QStringLiteral("471000"));
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(!box->popup()->isVisible());
        QCOMPARE(box->text(), QStringLiteral("471000"));
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(box->text().isEmpty());
    }

    void commandsAreOffered()
    {
        Desk desk;
        OmniBox *box = boxOf(desk);
        QTest::keyClicks(box, QStringLiteral("dark"));
        bool found = false;
        for (int i = 0; i < box->popup()->count() && !found; ++i) {
            found = box->popup()->selected()->kind == SuggestionKind::Command;
            if (!found)
                QTest::keyClick(box, Qt::Key_Down);
        }
        QVERIFY(found);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(desk.theme().mode(), ThemeMode::Dark);
    }

    void aPastedListingIsEvidenceAtOnce()
    {
        Desk desk;
        OmniBox *box = boxOf(desk);
        QSignalSpy imported(&desk.session(), &Session::imported);
        QGuiApplication::clipboard()->setText(QString::fromUtf8(validListing()));
        QTest::keySequence(box, QKeySequence::Paste);
        QVERIFY(imported.wait());
        QVERIFY(box->text().isEmpty());
        QCOMPARE(desk.session().currentCase().items.first().evidence.source, QStringLiteral("pasted"));
    }

    void aPastedCodeIsTypedText()
    {
        Desk desk;
        OmniBox *box = boxOf(desk);
        QGuiApplication::clipboard()->setText(QStringLiteral("  0x18\n"));
        QTest::keySequence(box, QKeySequence::Paste);
        QCOMPARE(box->text(), QStringLiteral("0x18"));
        QCOMPARE(firstId(box), QStringLiteral("krb:24"));
        QVERIFY(desk.session().isEmpty());
    }

    void filesAreDroppedNotTyped()
    {
        Desk desk;
        const QString path = desk.caseFolder() + QStringLiteral("/listing.txt");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(expiredListing());
        file.close();
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(path) });
        data.setText(path);
        OmniBox *box = boxOf(desk);
        QSignalSpy imported(&desk.session(), &Session::imported);
        QVERIFY(box->take(data));
        QVERIFY(imported.wait());
        QVERIFY(box->text().isEmpty());
        QCOMPARE(toString(desk.session().currentCase().items.first().evidence.kind), toString(EvidenceKind::KlistMit));
    }

    void nothingIsNothing()
    {
        Desk desk;
        OmniBox *box = boxOf(desk);
        QMimeData data;
        QVERIFY(!box->take(data));
        data.setText(QStringLiteral(" \n "));
        QVERIFY(!box->take(data));
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(desk.session().isEmpty());
        QVERIFY(!box->popup() || !box->popup()->isVisible());
    }

    void aWordNobodyKnowsIsSearchedAndASentenceIsEvidence()
    {
        Desk desk;
        OmniBox *box = boxOf(desk);
        QTest::keyClicks(box, QStringLiteral("qqzzxxyyqqzzxx"));
        QCOMPARE(box->popup()->selected()->kind, SuggestionKind::Search);
        QCOMPARE(box->popup()->count(), 1);
        box->clear();
        QTest::keyClicks(box, QStringLiteral("qqzzxx yyqqzz xxqqzz"));
        QCOMPARE(box->popup()->selected()->kind, SuggestionKind::Evidence);
        QSignalSpy imported(&desk.session(), &Session::imported);
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(imported.wait());
    }

    void theModelKeepsItsPromises()
    {
        Desk desk;
        SuggestionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const char *typed : { "24", "", "password", "dark" })
            model.setSuggestions(suggestionsFor(QLatin1String(typed), desk.session().catalog(), {}, {}));
        QVERIFY(model.rowCount() > 0);
        QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
        QVERIFY(!model.index(0).data(SymbolRole).toString().isEmpty());
    }
};

QTEST_MAIN(TestOmniBox)
#include "tst_omnibox.moc"
