// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/labels.h"
#include "core/base/pseudotext.h"
#include "tests/app/support/listings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QTextBrowser>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

/// What holds on every page, empty and with a case, at the usual size.
class TestAccessibility : public QObject {
    Q_OBJECT

private:
    static void pages()
    {
        QTest::addColumn<PageId>("page");
        QTest::addColumn<bool>("filled");
        const char *names[] = { "home", "guide", "codes", "tickets", "evidence", "check", "cases", "report" };
        for (int i = 0; i <= static_cast<int>(PageId::Report); ++i) {
            QTest::addRow("%s, empty", names[i]) << static_cast<PageId>(i) << false;
            QTest::addRow("%s, with a case", names[i]) << static_cast<PageId>(i) << true;
        }
    }

    /// Opens the page of the row; false when this version has no such page.
    static bool open(Desk &desk)
    {
        QFETCH(PageId, page);
        QFETCH(bool, filled);
        MainWindow &window = desk.window();
        if (!window.page(page))
            return false;
        if (filled) {
            desk.session().addCode(QStringLiteral("zen:471000"));
            if (!desk.import(validListing()))
                qWarning("the listing was not read");
        }
        if (page == PageId::Codes && filled)
            desk.navigator().openCode(QStringLiteral("krb:24"));
        window.showPage(page);
        settle();
        return true;
    }

    /// The viewport inside a scroll area takes its keys and its name from the area.
    static bool isViewport(const QWidget *widget)
    {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
        return area && area->viewport() == widget;
    }

    static QString describe(const QWidget *widget)
    {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            return QStringLiteral("button '%1%2'").arg(button->text(), button->accessibleName());
        return QStringLiteral("%1 '%2' below %3")
            .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                QLatin1String(widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "nothing"));
    }

private Q_SLOTS:
    void everyControlHasAName_data() { pages(); }

    void everyControlHasAName()
    {
        Desk desk;
        if (!open(desk))
            QSKIP("this version has no such page");
        int controls = 0;
        for (QWidget *widget : desk.window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || isViewport(widget))
                continue;
            ++controls;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face, qPrintable(describe(widget)));
            QVERIFY2(!face->text(QAccessible::Name).trimmed().isEmpty(), qPrintable(describe(widget)));
            QVERIFY2(face->role() != QAccessible::NoRole, qPrintable(describe(widget)));
        }
        QVERIFY(controls > 4);
    }

    void tabReachesEveryControlAndComesRound_data() { pages(); }

    void tabReachesEveryControlAndComesRound()
    {
        Desk desk;
        if (!open(desk))
            QSKIP("this version has no such page");
        MainWindow &window = desk.window();
        QSet<QWidget *> expected;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
                && !isViewport(widget))
                expected << widget;
        }
        QSet<QWidget *> reached;
        for (qsizetype i = 0; i < 2 * expected.size() + 10; ++i) {
            if (QWidget *focused = QApplication::focusWidget())
                reached << focused;
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Tab);
        }
        expected.subtract(reached);
        for (const QWidget *widget : expected) {
            // Radio-like groups are entered once and walked with the arrows.
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(button && (button->autoExclusive() || (button->group() && button->group()->exclusive())),
                qPrintable(describe(widget)));
        }
    }

    void nothingScrollsSideways_data() { pages(); }

    void nothingScrollsSideways()
    {
        Desk desk;
        if (!open(desk))
            QSKIP("this version has no such page");
        for (const QAbstractScrollArea *area : desk.window().findChildren<QAbstractScrollArea *>()) {
            // A table with many columns may, and the sheet of paper of a preview; a page may not.
            const auto *view = qobject_cast<const QAbstractItemView *>(area);
            const bool table =
                view && view->findChild<QHeaderView *>() && view->findChild<QHeaderView *>()->isVisible();
            if (area->isVisible() && !table && !qobject_cast<const QTextBrowser *>(area))
                QVERIFY2(!area->horizontalScrollBar()->isVisible(), qPrintable(describe(area)));
        }
        QVERIFY(desk.window().width() <= 1280);
        QVERIFY(desk.window().minimumSizeHint().width() <= 1280);
    }

    void longWordsAreNotCut_data() { pages(); }

    /// German is up to 40 % longer than English.
    void longWordsAreNotCut()
    {
        Desk desk({}, pseudoLanguage());
        if (!open(desk))
            QSKIP("this version has no such page");
        QVERIFY(desk.window().minimumSizeHint().width() <= 1280);
        for (const QLabel *label : desk.window().findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
                continue;
            const int needed =
                label->wordWrap() ? label->heightForWidth(label->width()) : label->minimumSizeHint().width();
            const int given = label->wordWrap() ? label->height() : label->width();
            QVERIFY2(given + 2 >= needed, // what rounding of heights for widths takes
                qPrintable(QStringLiteral("%1 of %2 for '%3'").arg(given).arg(needed).arg(label->text())));
        }
    }

    void buttonsAreLargeEnoughToHit_data() { pages(); }

    void buttonsAreLargeEnoughToHit()
    {
        Desk desk;
        if (!open(desk))
            QSKIP("this version has no such page");
        for (const QAbstractButton *button : desk.window().findChildren<QAbstractButton *>()) {
            // The magnifying glass inside a field is a picture.
            if (!button->isVisible() || button->focusPolicy() == Qt::NoFocus)
                continue;
            QVERIFY2(button->height() >= 24 && button->width() >= 24, qPrintable(describe(button)));
        }
    }

    void labelsShowTextAsItIs_data() { pages(); }

    void labelsShowTextAsItIs()
    {
        Desk desk;
        if (!open(desk))
            QSKIP("this version has no such page");
        for (const QLabel *label : desk.window().findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
