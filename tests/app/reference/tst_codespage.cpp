// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/codelistmodel.h"
#include "app/models/familymodel.h"
#include "app/models/roles.h"
#include "app/presentation/widgets/buttons.h"
#include "app/reference/codedetail.h"
#include "app/reference/codeprint.h"
#include "app/reference/codespage.h"
#include "app/reference/decodersview.h"
#include "tests/app/support/desk.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

namespace {

template <typename Widget> Widget *named(const QWidget *page, const char *accessibleName)
{
    for (auto *candidate : page->findChildren<Widget *>()) {
        if (candidate->accessibleName() == QLatin1String(accessibleName))
            return candidate;
    }
    return nullptr;
}

/// The Codes page of a desk, open, with its parts.
struct Opened {
    explicit Opened(Desk &desk)
        : page(static_cast<CodesPage *>(desk.window().page(PageId::Codes)))
        , filter(named<QLineEdit>(page, "Filter the codes"))
        , families(named<QTreeView>(page, "Families of codes"))
        , list(named<QListView>(page, "Codes"))
        , detail(page->findChild<CodeDetail *>())
    {
        desk.window().showPage(PageId::Codes);
        settle();
    }

    int rows() const { return list->model()->rowCount(); }

    QString detailText() const
    {
        QStringList words;
        for (const QLabel *label : detail->findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(QLatin1Char('\n'));
    }

    template <typename Button> Button *button(const QString &text) const
    {
        for (auto *candidate : page->findChildren<Button *>()) {
            if (candidate->isVisible()
                && (candidate->text().contains(text) || candidate->accessibleName().contains(text)))
                return candidate;
        }
        return nullptr;
    }

    CodesPage *page;
    QLineEdit *filter;
    QTreeView *families;
    QListView *list;
    CodeDetail *detail;
};

} // namespace

class TestCodesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelsKeepTheirPromises()
    {
        Desk desk;
        const Catalog &catalog = desk.session().catalog();
        FamilyModel families(catalog.families());
        CodeListModel codes(catalog.families());
        const QAbstractItemModelTester one(&families, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester other(&codes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        codes.setCodes(catalog.codesOf(QStringLiteral("krb")), false);
        families.setResultCounts(QHash<QString, int> { { QStringLiteral("krb"), 3 } });
        QCOMPARE(families.indexOf(QStringLiteral("krb")).data(CountRole).toInt(), 3);
        QCOMPARE(families.index(0, 0).data(CountRole).toInt(), 3);
        families.setResultCounts(std::nullopt);
        QVERIFY(codes.rowOf(QStringLiteral("krb:24")) >= 0);
        QCOMPARE(codes.rowOf(QStringLiteral("zen:471000")), -1);
    }

    void everyFamilyHasItsPlaceOnce()
    {
        Desk desk;
        const FamilyModel model(desk.session().catalog().families());
        int families = 0;
        int codes = 0;
        for (int area = 0; area < model.rowCount(); ++area) {
            const QModelIndex index = model.index(area, 0);
            families += model.rowCount(index);
            for (int row = 0; row < model.rowCount(index); ++row)
                codes += model.index(row, 0, index).data(CountRole).toInt();
        }
        QCOMPARE(families, static_cast<int>(desk.session().catalog().families().size()));
        QCOMPARE(model.index(0, 0).data(CountRole).toInt(), codes);
    }

    void beginsWithAllCodes()
    {
        Desk desk;
        const Opened page(desk);
        QCOMPARE(page.rows(), page.families->model()->index(0, 0).data(CountRole).toInt());
        QVERIFY(page.filter->hasFocus());
        QVERIFY(page.detailText().contains(QStringLiteral("Choose a code")));
    }

    void aFamilyNarrowsTheList()
    {
        Desk desk;
        const Opened page(desk);
        const auto *model = static_cast<const FamilyModel *>(page.families->model());
        page.families->setCurrentIndex(model->indexOf(QStringLiteral("etype")));
        QCOMPARE(page.rows(), static_cast<int>(desk.session().catalog().codesOf(QStringLiteral("etype")).size()));
    }

    void typingAnywhereFilters_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("in the families") << QByteArray("QTreeView");
        QTest::newRow("in the list") << QByteArray("QListView");
        QTest::newRow("on the page") << QByteArray();
    }

    void typingAnywhereFilters()
    {
        QFETCH(QByteArray, part);
        Desk desk;
        const Opened page(desk);
        QWidget *target = page.page;
        for (QWidget *child : page.page->findChildren<QWidget *>()) {
            if (part == child->metaObject()->className())
                target = child;
        }
        target->setFocus();
        QTest::keyClicks(target, QStringLiteral("0"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x18"));
        QCOMPARE(page.filter->text(), QStringLiteral("0x18"));
        QCOMPARE(page.list->model()->index(0, 0).data(IdRole).toString(), QStringLiteral("krb:24"));
        QTRY_COMPARE(page.page->shownCode(), QStringLiteral("krb:24"));
        QTest::keyClick(page.filter, Qt::Key_Escape);
        QVERIFY(page.filter->text().isEmpty());
    }

    void arrowsMoveInTheResultsFromTheFilter()
    {
        Desk desk;
        const Opened page(desk);
        QTest::keyClicks(page.filter, QStringLiteral("password"));
        QCOMPARE(page.list->currentIndex().row(), 0);
        QTest::keyClick(page.filter, Qt::Key_Down);
        QTest::keyClick(page.filter, Qt::Key_Down);
        QCOMPARE(page.list->currentIndex().row(), 2);
        QVERIFY(page.filter->hasFocus());
        QTRY_COMPARE(page.page->shownCode(), page.list->currentIndex().data(IdRole).toString());
    }

    void nothingFoundSaysWhatToDo()
    {
        Desk desk;
        const Opened page(desk);
        page.filter->setText(QStringLiteral("qqzzxxyyqqzz"));
        QCOMPARE(page.rows(), 0);
        settle();
        QVERIFY(page.detailText().contains(QStringLiteral("qqzzxxyyqqzz")));
    }

    void theDetailTellsAll()
    {
        Desk desk;
        const Opened page(desk);
        desk.navigator().openCode(QStringLiteral("zen:471000"));
        settle();
        const CodeEntry entry = *desk.session().catalog().entry(QStringLiteral("zen:471000"));
        const QString shown = page.detailText();
        QStringList expected { entry.title, entry.meaning };
        expected << entry.when << entry.causes << entry.verify;
        for (const Step &step : entry.actions)
            expected << step.text;
        for (const Occurrence &occurrence : entry.occurrences)
            expected << occurrence.title << occurrence.when << occurrence.symptom << occurrence.remedy;
        QVERIFY(entry.occurrences.size() >= 5);
        for (const QString &text : std::as_const(expected))
            QVERIFY2(shown.contains(text), qPrintable(text));
        QVERIFY(shown.contains(entry.sources.first().title));
        QCOMPARE(page.list->currentIndex().data(IdRole).toString(), QStringLiteral("zen:471000"));
    }

    void linksStayOnThePageWithBackAndForward()
    {
        Desk desk;
        const Opened page(desk);
        desk.navigator().openCode(QStringLiteral("zen:441000"));
        settle();
        const QString related = desk.session().catalog().entry(QStringLiteral("zen:441000"))->seeAlso.first();
        Q_EMIT page.detail->codeRequested(related);
        settle();
        QCOMPARE(page.page->shownCode(), related);
        auto *back = page.button<QToolButton>(QStringLiteral("Back"));
        auto *forward = page.button<QToolButton>(QStringLiteral("Forward"));
        QVERIFY(back->isEnabled());
        QVERIFY(!forward->isEnabled());
        back->click();
        QCOMPARE(page.page->shownCode(), QStringLiteral("zen:441000"));
        QVERIFY(!back->isEnabled());
        QTest::keyClick(page.page, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(page.page->shownCode(), related);
        QVERIFY(desk.session().isEmpty());
    }

    void aCodeOfAnotherFamilyThanTheFilterIsShownAllTheSame()
    {
        Desk desk;
        const Opened page(desk);
        page.filter->setText(QStringLiteral("password"));
        desk.navigator().openCode(QStringLiteral("etype:18"));
        settle();
        QCOMPARE(page.page->shownCode(), QStringLiteral("etype:18"));
        QCOMPARE(page.list->currentIndex().data(IdRole).toString(), QStringLiteral("etype:18"));
    }

    void anUnknownCodeIsSaid()
    {
        Desk desk;
        const Opened page(desk);
        desk.navigator().openCode(QStringLiteral("zen:999999"));
        settle();
        QVERIFY(page.detailText().contains(QStringLiteral("zen:999999")));
    }

    void notationsCopyThemselves()
    {
        Desk desk;
        const Opened page(desk);
        desk.navigator().openCode(QStringLiteral("krb:24"));
        settle();
        auto *chip = page.button<CopyChip>(QStringLiteral("0x18"));
        QVERIFY(chip);
        chip->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("0x18"));
        QVERIFY(page.button<CopyChip>(QStringLiteral("-1765328360")));
    }

    void useInThisCaseAddsIt()
    {
        Desk desk;
        const Opened page(desk);
        desk.navigator().openCode(QStringLiteral("krb:24"));
        settle();
        page.button<QPushButton>(QStringLiteral("Use in this case"))->click();
        QCOMPARE(desk.session().currentCase().findings().first().value, QStringLiteral("24"));
    }

    void aSearchFromElsewhereFillsTheFilter()
    {
        Desk desk;
        const Opened page(desk);
        desk.navigator().searchCodes(QStringLiteral("clock"));
        QCOMPARE(page.filter->text(), QStringLiteral("clock"));
        QVERIFY(page.rows() > 3);
    }

    void bookmarksAndNotesAreKept()
    {
        Desk desk;
        Opened page(desk);
        desk.navigator().openCode(QStringLiteral("krb:24"));
        settle();
        page.button<QPushButton>(QStringLiteral("Bookmark"))->click();
        page.detail->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Ask for the domain first"));
        desk.navigator().openCode(QStringLiteral("krb:25")); // hands on what was typed
        settle();
        desk.navigator().openCode(QStringLiteral("krb:24"));
        settle();
        QCOMPARE(page.detail->findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("Ask for the domain first"));
        QVERIFY(page.button<QPushButton>(QStringLiteral("Bookmarked")));

        page.families->setCurrentIndex(page.families->model()->index(0, 0));
        auto *shelf = page.page->findChild<CodeFilterBar *>()->findChild<QComboBox *>();
        for (const Shelf one : { Shelf::Bookmarks, Shelf::Notes }) {
            shelf->setCurrentIndex(shelf->findData(static_cast<int>(one)));
            QCOMPARE(page.rows(), 1);
            QCOMPARE(page.list->model()->index(0, 0).data(IdRole).toString(), QStringLiteral("krb:24"));
        }
        shelf->setCurrentIndex(shelf->findData(static_cast<int>(Shelf::Company)));
        QCOMPARE(page.rows(), 0);
        settle(); // the words are laid out
        QVERIFY(page.detailText().contains(QStringLiteral("Nothing found")));
    }

    void filtersNarrowTheList()
    {
        CodeSummary normal;
        normal.family = QStringLiteral("krb");
        normal.kind = CodeKind::Normal;
        CodeFilter filter;
        QVERIFY(filter.isOpen() && filter.accepts(normal));
        filter.kind = CodeKind::Problem;
        QVERIFY(!filter.accepts(normal));
        filter.kind = CodeKind::Normal;
        filter.seenIn = SeenIn::EventLog;
        QVERIFY(filter.accepts(normal));
        filter.seenIn = SeenIn::WebPage;
        QVERIFY(!filter.accepts(normal));

        Desk desk;
        const Opened page(desk);
        const int all = page.rows();
        const auto boxes = page.page->findChild<CodeFilterBar *>()->findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 3);
        boxes[1]->setCurrentIndex(boxes[1]->findData(static_cast<int>(CodeKind::Normal)));
        const int harmless = page.rows();
        QVERIFY(harmless > 5 && harmless < all / 4);
        QCOMPARE(page.families->model()->index(0, 0).data(CountRole).toInt(), harmless);
        page.filter->setText(QStringLiteral("0x19"));
        QCOMPARE(page.list->model()->index(0, 0).data(IdRole).toString(), QStringLiteral("krb:25"));
        desk.navigator().openCode(QStringLiteral("zen:471000")); // takes the filters back
        QCOMPARE(page.list->currentIndex().data(IdRole).toString(), QStringLiteral("zen:471000"));
    }

    void decodersWorkWhileOneTypes()
    {
        Desk desk;
        const Opened page(desk);
        page.button<QPushButton>(QStringLiteral("Decoders"))->click();
        auto *decoders = page.page->findChild<DecodersView *>();
        QTRY_VERIFY(decoders->isVisible());
        QVERIFY(!page.list->isVisible());
        QTest::keyClicks(decoders->input(), QStringLiteral("0x40810010"));
        QPushButton *renewable = nullptr;
        QTRY_VERIFY((renewable = page.button<QPushButton>(QStringLiteral("renewable"))) != nullptr);
        renewable->click();
        settle();
        QVERIFY(page.list->isVisible());
        QVERIFY(page.page->shownCode().startsWith(QStringLiteral("kdc-option:")) || page.page->shownCode().startsWith(QStringLiteral("ticket-flag:")));
    }

    void everyDecoderShowsItsExample()
    {
        Desk desk;
        const Opened page(desk);
        page.page->openDecoders();
        auto *view = page.page->findChild<DecodersView *>();
        for (const DecoderInfo &decoder : decoders()) {
            view->decode(QString::fromUtf8(decoder.example), QString::fromLatin1(decoder.kind));
            settle();
            const QList<CopyButton *> copies = view->findChildren<CopyButton *>();
            QVERIFY2(!copies.isEmpty(), decoder.kind);
        }
        view->decode(QStringLiteral("?!"));
        settle();
        QVERIFY(view->findChildren<CopyButton *>().isEmpty());
    }

    void aLinkFindsItsCode()
    {
        Desk desk;
        const Opened page(desk);
        desk.navigator().openCode(QStringLiteral("zen:471000"));
        settle();
        page.button<QPushButton>(QStringLiteral("Copy link"))->click();
        page.filter->setText(QGuiApplication::clipboard()->text());
        QCOMPARE(page.list->model()->index(0, 0).data(IdRole).toString(), QStringLiteral("zen:471000"));
    }

    void isPrintedWithTheNote()
    {
        Desk desk;
        const QTemporaryDir folder;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(QStringLiteral("code.pdf")));
        printCode(*desk.session().catalog().entry(QStringLiteral("zen:471000")), QStringLiteral("mine"), printer);
        QVERIFY(QFileInfo(printer.outputFileName()).size() > 2000);
    }

    /// Every row of the catalog can be shown: a slice of it, spread over all families.
    void rowsOfAllFamiliesCanBeShown()
    {
        Desk desk;
        const Opened page(desk);
        for (const Family &family : desk.session().catalog().families()) {
            const QList<CodeSummary> codes = desk.session().catalog().codesOf(family.id);
            QVERIFY2(!codes.isEmpty(), qPrintable(family.id));
            for (const CodeSummary &code : { codes.first(), codes.last() }) {
                page.page->openCode(code.id);
                QCOMPARE(page.page->shownCode(), code.id);
            }
        }
    }
};

QTEST_MAIN(TestCodesPage)
#include "tst_codespage.moc"
