// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/inlinemessage.h"
#include "app/shell/dropoverlay.h"
#include "app/shell/footline.h"
#include "app/shell/omnibox.h"
#include "app/shared/settings.h"
#include "tests/app/support/listings.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

class TestMainWindow : public QObject {
    Q_OBJECT

private:
    static QString footOf(MainWindow &window)
    {
        QStringList words;
        for (const QLabel *label : window.footLine()->findChildren<QLabel *>())
            words << label->text();
        return words.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void altNumbersOpenPages()
    {
        Desk desk;
        MainWindow &window = desk.window();
        QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
        QVERIFY(window.currentPage()->id() != PageId::Home);
        QTest::keyClick(&window, Qt::Key_1, Qt::AltModifier);
        QCOMPARE(window.currentPage()->id(), PageId::Home);
        QTest::keyClick(&window, Qt::Key_9, Qt::AltModifier); // there is none
        QCOMPARE(window.currentPage()->id(), PageId::Home);
    }

    void theBoxIsReachedFromEveryPage_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifier");
        QTest::newRow("Ctrl+K") << static_cast<int>(Qt::Key_K) << static_cast<int>(Qt::ControlModifier);
        QTest::newRow("/") << static_cast<int>(Qt::Key_Slash) << static_cast<int>(Qt::NoModifier);
    }

    void theBoxIsReachedFromEveryPage()
    {
        QFETCH(int, key);
        QFETCH(int, modifier);
        Desk desk;
        MainWindow &window = desk.window();
        for (int i = 0; i <= static_cast<int>(PageId::Report); ++i) {
            if (!window.page(static_cast<PageId>(i)))
                continue;
            window.showPage(static_cast<PageId>(i));
            window.setFocus();
            QTest::keyClick(&window, static_cast<Qt::Key>(key), static_cast<Qt::KeyboardModifier>(modifier));
            QVERIFY(window.currentBox()->isVisible());
            QVERIFY2(window.currentBox()->hasFocus(), qPrintable(window.currentPage()->title()));
        }
    }

    void aFieldKeepsItsSlash()
    {
        Desk desk;
        MainWindow &window = desk.window();
        OmniBox *box = window.currentBox();
        box->setFocus();
        QTest::keyClicks(box, QStringLiteral("HTTP/proxy"));
        QCOMPARE(box->text(), QStringLiteral("HTTP/proxy"));
    }

    void anImportIsToldInPlace()
    {
        Desk desk;
        MainWindow &window = desk.window();
        QVERIFY(desk.import(validListing()));
        QVERIFY(window.message()->isVisible());
        QVERIFY2(window.message()->text().startsWith(QStringLiteral("Read as Windows klist: 2 tickets, ")),
            qPrintable(window.message()->text()));
        QVERIFY(footOf(window).contains(QStringLiteral("1 piece of evidence")));
        QTRY_VERIFY(footOf(window).contains(QStringLiteral("saved ")));
        QVERIFY(footOf(window).contains(QStringLiteral("No network used")));
    }

    void anErrorIsToldInPlaceWithWhatToDo()
    {
        Desk desk;
        MainWindow &window = desk.window();
        QSignalSpy failed(&desk.session(), &Session::importFailed);
        desk.session().addFile(QStringLiteral("/no/such/listing.txt"));
        QVERIFY(failed.wait());
        QVERIFY(window.message()->isVisible());
        QVERIFY(window.message()->text().contains(QStringLiteral("/no/such/listing.txt")));
        QVERIFY(window.message()->text().contains(QStringLiteral("Check the name")));
    }

    void whatIsInEvidenceIsNeverRichText()
    {
        Desk desk;
        MainWindow &window = desk.window();
        desk.session().setTitle(QStringLiteral("<img src=x><b>bold</b>"));
        desk.session().addBytes("<b>471000</b>", QStringLiteral("<i>pasted</i>"));
        QVERIFY(desk.import("<html><body onload=alert(1)>nothing</body></html>", QStringLiteral("<u>x</u>")));
        settle();
        for (const QLabel *label : window.findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'), qPrintable(label->text()));
    }

    void themeAndTextSizeChangeWhileRunning()
    {
        Desk desk;
        MainWindow &window = desk.window();
        const int lineBefore = window.currentBox()->height();
        desk.theme().setTextPercent(200);
        desk.theme().setMode(ThemeMode::Dark);
        settle();
        QVERIFY(window.palette().color(QPalette::Window).lightness() < 128);
        QVERIFY(window.currentBox()->height() > lineBefore);
        desk.theme().setTextPercent(100);
        settle();
        QCOMPARE(window.currentBox()->height(), lineBefore);
    }

    void menusHaveNoTwinShortcuts()
    {
        Desk desk;
        desk.window();
        QHash<QString, QString> taken;
        for (const QAction *action : desk.navigator().commands()) {
            const QString keys = action->shortcut().toString();
            if (keys.isEmpty())
                continue;
            QVERIFY2(!taken.contains(keys),
                qPrintable(QStringLiteral("%1: %2 and %3").arg(keys, taken.value(keys), action->text())));
            taken.insert(keys, action->text());
        }
        QVERIFY(taken.size() >= 8);
    }

    void settingsAreKept()
    {
        Desk desk;
        QSettings store(desk.caseFolder() + QStringLiteral("/settings.ini"), QSettings::IniFormat);
        Settings settings;
        settings.theme = ThemeMode::Dark;
        settings.textPercent = 150;
        settings.language = QStringLiteral("de");
        settings.windowGeometry = "abc";
        settings.save(store);
        const Settings again = Settings::load(store);
        QCOMPARE(again.theme, ThemeMode::Dark);
        QCOMPARE(again.textPercent, 150);
        QCOMPARE(again.language, QStringLiteral("de"));
        QCOMPARE(again.windowGeometry, QByteArray("abc"));
        store.setValue(QStringLiteral("appearance/textPercent"), 9000);
        QCOMPARE(Settings::load(store).textPercent, 200);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
