// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/commandbox.h"
#include "core/base/pseudotext.h"
#include "tests/app/support/listings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

namespace {

/// What stands outside the marks.
QString outsideMarks(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar character : text) {
        if (character == pseudoBegin)
            ++depth;
        else if (character == pseudoEnd)
            --depth;
        else if (depth == 0)
            outside += character;
    }
    return outside;
}

/// Texts that a widget shows or tells to assistive technology.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts { widget->toolTip(), widget->accessibleName(), widget->accessibleDescription() };
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && !qobject_cast<const CommandBox *>(label->parent()))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts << button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        texts << edit->placeholderText();
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model()) {
        for (int i = 0; i < header->count(); ++i)
            texts << header->model()->headerData(i, header->orientation()).toString();
    }
    texts.removeAll(QString());
    return texts;
}

void addMenuTexts(const QList<QAction *> &actions, QStringList &texts)
{
    for (const QAction *action : actions) {
        texts << action->text();
        if (action->menu())
            addMenuTexts(action->menu()->actions(), texts);
    }
}

} // namespace

/// The window in the pseudo-language: what was forgotten shows without marks. (What is too long for its place is found by
/// tst_accessibility in the same language.)
class TestPseudoLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("words") << "Read the tickets" << QStringLiteral("⟦Reeadd thhe tiickketss⟧");
        QTest::newRow("empty") << "" << "";
        QTest::newRow("place holders") << "%1 of %2" << QStringLiteral("⟦%1 off %2⟧");
        QTest::newRow("plural") << "%n codes" << QStringLiteral("⟦%n coodees⟧");
        QTest::newRow("tag") << "<b>Why</b>" << QStringLiteral("⟦<b>Whhy</b>⟧");
        QTest::newRow("symbol") << "KDC_ERR_SKEW" << QStringLiteral("⟦KDC_ERR_SKEW⟧");
        QTest::newRow("keys") << "Ctrl+Shift+V" << "Ctrl+Shift+V";
        QTest::newRow("date") << "d MMM" << "d MMM";
        QTest::newRow("file pattern") << "Cases (*.kscase)" << QStringLiteral("⟦Caasees (*.kscase)⟧");
    }

    void texts()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(pseudoText(text), expected);
    }

    void pages_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("filled");
        for (const PageId id : { PageId::Home, PageId::Guide, PageId::Codes, PageId::Tickets, PageId::Report }) {
            const int page = static_cast<int>(id);
            QTest::addRow("page %d, empty", page) << page << false;
            QTest::addRow("page %d, with a case", page) << page << true;
        }
    }

    void pages()
    {
        QFETCH(int, page);
        QFETCH(bool, filled);
        Desk desk({}, pseudoLanguage());
        MainWindow &window = desk.window({ 1280, 800 });
        const auto id = static_cast<PageId>(page);
        if (!window.page(id))
            QSKIP("this version has no such page");
        if (filled) {
            desk.session().startCase(QStringLiteral("jdoe 471000"));
            desk.session().addCode(QStringLiteral("zen:471000"));
            QVERIFY(desk.import(validListing(), QStringLiteral("klist.txt")));
            if (id == PageId::Codes)
                desk.navigator().openCode(QStringLiteral("zen:471000"));
        }
        window.showPage(id);
        QTest::qWait(400);
        settle();

        QStringList unmarked;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            for (const QString &text : textsOf(widget)) {
                if (!isData(text))
                    unmarked << QStringLiteral("%1: %2").arg(QLatin1String(widget->metaObject()->className()), text);
            }
        }
        QStringList menuTexts;
        addMenuTexts(window.menuBar()->actions(), menuTexts);
        for (const QString &text : menuTexts) {
            if (!isData(text))
                unmarked << QStringLiteral("menu: ") + text;
        }
        unmarked.removeDuplicates();
        QVERIFY2(unmarked.isEmpty(), qPrintable(QStringLiteral("not translated: ") + unmarked.join(QStringLiteral("\n"))));
    }

private:
    /// Whether what stands outside the marks is no language: names, symbols, commands and numbers, words of the
    /// evidence, names of products and formats, and the names of languages.
    static bool isData(const QString &text)
    {
        static const QSet<QString> names = [] {
            QString words = QString::fromUtf8(validListing());
            words += QStringLiteral(" Kerbscope Windows Markdown klist kinit Zscaler jdoe English Deutsch Español Français Home End "
                                    "Alt Ctrl Left Right forwardable renewable reg query get purge tgt Software Microsoft Internet Settings");
            QSet<QString> set;
            static const QRegularExpression word(QStringLiteral("\\w+"));
            auto matches = word.globalMatch(words);
            while (matches.hasNext())
                set.insert(matches.next().captured().toLower());
            return set;
        }();
        static const QRegularExpression word(QStringLiteral("[\\w./@:\\\\#=-]*[A-Za-z][\\w./@:\\\\#=-]*"));
        static const QRegularExpression plainWord(QStringLiteral("^[A-Za-z]?[a-z]{2,}[.:,-]?$"));
        auto matches = word.globalMatch(outsideMarks(text).remove(QChar(0x200B))); // where commands may break
        while (matches.hasNext()) {
            QString found = matches.next().captured();
            if (!plainWord.match(found).hasMatch())
                continue; // a symbol, path, name of a host, option
            while (!found.back().isLetter())
                found.chop(1);
            if (!names.contains(found.toLower()))
                return false;
        }
        return true;
    }
};

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudolanguage.moc"
