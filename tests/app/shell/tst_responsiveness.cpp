// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settingsdialog.h"
#include "app/shell/omnibox.h"
#include "tests/app/support/listings.h"
#include "tests/app/support/threadtime.h"

#include <QApplication>
#include <QTest>
#include <QThreadPool>

#include <functional>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

namespace {

/// Processor time of one act and all that follows from it at once. The event loop runs between layout and paint, so the
/// longest single block is at most this.
double cost(const std::function<void()> &act)
{
    QCoreApplication::processEvents();
    const double before = threadMs();
    act();
    QCoreApplication::processEvents();
    return threadMs() - before;
}

} // namespace

class TestResponsiveness : public QObject {
    Q_OBJECT

private:
    Desk *m_desk = nullptr;

private Q_SLOTS:
    void init()
    {
        m_desk = new Desk;
        m_desk->window();
        m_desk->session().prepareLookup();
        QThreadPool::globalInstance()->waitForDone();
        settle();
        m_desk->session().addCode(QStringLiteral("zen:471000"));
        QVERIFY(m_desk->import(validListing()));
    }

    void cleanup()
    {
        delete m_desk;
        m_desk = nullptr;
    }

    void acts_data()
    {
        QTest::addColumn<std::function<void(Desk &)>>("prepare");
        QTest::addColumn<std::function<void(Desk &)>>("act");
        using Act = std::function<void(Desk &)>;
        const Act nothing = [](Desk &) {};
        for (int i = 0; i <= static_cast<int>(PageId::Report); ++i) {
            const auto id = static_cast<PageId>(i);
            const Act open = [id](Desk &desk) { desk.window().showPage(id); };
            const Act elsewhere = [id](Desk &desk) {
                desk.window().showPage(id);
                settle();
                desk.window().showPage(id == PageId::Home ? PageId::Codes : PageId::Home);
                settle();
            };
            QTest::addRow("page %d, first time", i) << nothing << open;
            QTest::addRow("page %d, again", i) << elsewhere << open;
        }
        QTest::newRow("first letter in the box")
            << nothing << Act([](Desk &desk) { QTest::keyClick(desk.window().currentBox(), Qt::Key_P); });
        QTest::newRow("another letter in the box")
            << Act([](Desk &desk) { QTest::keyClicks(desk.window().currentBox(), QStringLiteral("passw")); })
            << Act([](Desk &desk) { QTest::keyClick(desk.window().currentBox(), Qt::Key_O); });
        QTest::newRow("misspelt word in the box")
            << Act([](Desk &desk) { QTest::keyClicks(desk.window().currentBox(), QStringLiteral("preauthetnicatio")); })
            << Act([](Desk &desk) { QTest::keyClick(desk.window().currentBox(), Qt::Key_N); });
        QTest::newRow("a code is opened")
            << nothing << Act([](Desk &desk) { desk.navigator().openCode(QStringLiteral("krb:24")); });
        QTest::newRow("the next code is opened")
            << Act([](Desk &desk) { desk.navigator().openCode(QStringLiteral("krb:24")); })
            << Act([](Desk &desk) { desk.navigator().openCode(QStringLiteral("zen:471000")); });
        QTest::newRow("a search fills the list")
            << Act([](Desk &desk) { desk.window().showPage(PageId::Codes); })
            << Act([](Desk &desk) { desk.navigator().searchCodes(QStringLiteral("ticket")); });
        QTest::newRow("an answer") << Act([](Desk &desk) {
            desk.window().showPage(PageId::Guide);
        }) << Act([](Desk &desk) {
            desk.session().answer(QStringLiteral("symptom.kind"), QStringLiteral("proxy-page"));
        });
        QTest::newRow("a code comes into the case")
            << Act([](Desk &desk) { desk.window().showPage(PageId::Guide); })
            << Act([](Desk &desk) { desk.session().addCode(QStringLiteral("krb:14")); });
        QTest::newRow("another theme") << Act([](Desk &desk) {
            for (Page *page : desk.window().pages()) { // all have been looked at
                desk.window().showPage(page->id());
                settle();
            }
        }) << Act([](Desk &desk) { desk.theme().setMode(ThemeMode::Dark); });
        QTest::newRow("the settings are opened") << nothing << Act([](Desk &desk) { SettingsDialog::openFor(desk.context(), &desk.window()); });
        QTest::newRow("another case is begun") << nothing << Act([](Desk &desk) { desk.session().startCase(); });
    }

    void acts()
    {
        QFETCH(std::function<void(Desk &)>, prepare);
        QFETCH(std::function<void(Desk &)>, act);
        prepare(*m_desk);
        settle();
        const double ms = cost([&] { act(*m_desk); });
        qInfo("%.1f ms", ms);
        QVERIFY2(ms < limitMs, qPrintable(QStringLiteral("%1 ms").arg(ms)));
    }
};

QTEST_MAIN(TestResponsiveness)
#include "tst_responsiveness.moc"
