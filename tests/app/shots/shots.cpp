// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws every page in both themes to PNG files, for people to look at:
//
//     QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=2 kerbscope-shots FOLDER [WIDTHxHEIGHT] [TEXT-PERCENT] [LANGUAGE]
//
// LANGUAGE "qps" is the pseudo-language: 40 % longer, marked at both ends. The names are page-theme-WIDTHxHEIGHT[-TEXT]@SCALE.png. QT_SCALE_FACTOR is the scale of the screen.

#include "app/cases/casespage.h"
#include "app/cases/historyview.h"
#include "app/home/examples.h"
#include "app/models/casetablemodel.h"
#include "app/presentation/charts/chartframe.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/reference/codespage.h"
#include "app/report/comparedpreview.h"
#include "app/report/reportpage.h"
#include "app/settings/settingsdialog.h"
#include "app/shell/collectordialog.h"
#include "app/shell/omnibox.h"
#include "app/tickets/sourcebar.h"
#include "app/tickets/ticketspage.h"
#include "app/tickets/tickettable.h"
#include "app/tickets/tickettimeline.h"
#include "tests/app/support/casesamples.h"
#include "tests/app/support/checksamples.h"
#include "tests/app/support/desk.h"
#include "tests/app/support/evidencesamples.h"
#include "tests/app/support/ticketsamples.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>
#include <QTreeView>

#include <functional>

namespace {

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

QString nameOfPage(PageId id)
{
    switch (id) {
    case PageId::Home:
        return QStringLiteral("home");
    case PageId::Guide:
        return QStringLiteral("guide");
    case PageId::Codes:
        return QStringLiteral("codes");
    case PageId::Tickets:
        return QStringLiteral("tickets");
    case PageId::Evidence:
        return QStringLiteral("evidence");
    case PageId::Check:
        return QStringLiteral("check");
    case PageId::Cases:
        return QStringLiteral("cases");
    case PageId::Report:
        return QStringLiteral("report");
    }
    return {};
}

class Photographer {
public:
    Photographer(Desk &desk, const QDir &folder, const QSize &size, int percent)
        : m_desk(desk)
        , m_folder(folder)
        , m_size(size)
        , m_percent(percent)
    {
    }

    /// The window, or another one over it. `then` is done once the theme is there.
    void shoot(const QString &name, QWidget *instead = nullptr, const std::function<void()> &then = {})
    {
        for (const ThemeMode mode : { ThemeMode::Light, ThemeMode::Dark }) {
            m_desk.theme().setMode(mode);
            QTest::qWait(250); // animations are over
            if (then)
                then();
            MainWindow &window = m_desk.window(m_size);
            const QString file = m_folder.filePath(
                QStringLiteral("%1-%2-%3x%4%5@%6.png")
                    .arg(name, mode == ThemeMode::Light ? QStringLiteral("light") : QStringLiteral("dark"))
                    .arg(m_size.width())
                    .arg(m_size.height())
                    .arg(m_percent == 100 ? QString() : QStringLiteral("-%1").arg(m_percent))
                    .arg(window.devicePixelRatioF()));
            if (!(instead ? instead : &window)->grab().save(file))
                qWarning("cannot write %s", qPrintable(file));
            QTextStream(stdout) << file << '\n';
        }
    }

private:
    Desk &m_desk;
    QDir m_folder;
    QSize m_size;
    int m_percent;
};

/// This computer's tickets: many, some over, in two zones, in groups, the timeline drawn near.
void shootLiveTickets(const QDir &folder, const QSize &size, int percent, const QString &language)
{
    TicketListing listing = manyTickets(40);
    QList<Ticket> &tickets = listing.caches[0].tickets;
    tickets[3].server.realm = QStringLiteral("ZSCALERTWO.NET");
    tickets[0].endTime = Desk::now() + std::chrono::minutes(9);
    tickets[5].startTime = Desk::now() + std::chrono::minutes(20);
    Desk desk(std::make_unique<FakeTicketSource>(listing), language);
    desk.theme().setTextPercent(percent);
    Photographer photographer(desk, folder, size, percent);
    MainWindow &window = desk.window(size);
    window.showPage(PageId::Tickets);
    auto *page = qobject_cast<TicketsPage *>(window.page(PageId::Tickets));
    if (!page)
        return;
    QTest::qWait(300);
    page->sourceBar()->setZone(QTimeZone("Europe/Berlin"), Desk::now(), false);
    page->table()->setCurrentTicket(0);
    photographer.shoot(QStringLiteral("tickets-live"));
    page->table()->grouping()->setCurrentIndex(2);
    page->table()->view()->scrollToTop();
    for (int i = 0; i < 10; ++i)
        page->timeline()->zoom(0.8);
    page->timeline()->showNow();
    page->etypeFrame()->setTableShown(true);
    photographer.shoot(QStringLiteral("tickets-grouped"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: kerbscope-shots FOLDER [WIDTHxHEIGHT] [TEXT-PERCENT] [LANGUAGE]\n";
        return 2;
    }
    const QDir folder(arguments[1]);
    folder.mkpath(QStringLiteral("."));
    const QString measure = arguments.value(2, QStringLiteral("1280x800"));
    const QSize size(measure.section(u'x', 0, 0).toInt(), measure.section(u'x', 1, 1).toInt());
    const int percent = arguments.value(3, QStringLiteral("100")).toInt();
    const QString language = arguments.value(4);
    const QFont systemFont = QApplication::font();
    shootLiveTickets(folder, size, percent, language);
    QApplication::setFont(systemFont); // not the enlarged one, or the next desk would enlarge it once more
    Desk desk({}, language, {}, sampleChecks());
    desk.theme().setTextPercent(percent);
    Photographer photographer(desk, folder, size, percent);
    MainWindow &window = desk.window(size);

    // Empty, as at the first start.
    for (const PageId id : { PageId::Guide, PageId::Tickets, PageId::Evidence, PageId::Cases, PageId::Report }) {
        if (!window.page(id))
            continue;
        window.showPage(id);
        photographer.shoot(nameOfPage(id) + QStringLiteral("-empty"));
    }
    window.showPage(PageId::Home);
    photographer.shoot(QStringLiteral("home-first"));

    // The box with its suggestions, which another theme closes.
    const auto suggestions = [&window] {
        const OmniBox *box = window.currentBox();
        if (!box->popup() || !box->popup()->isVisible())
            QTest::keyClick(window.currentBox(), Qt::Key_Down);
    };
    QTest::keyClicks(window.currentBox(), QStringLiteral("0x18"));
    photographer.shoot(QStringLiteral("home-typing"), nullptr, suggestions);
    QTest::keyClick(window.currentBox(), Qt::Key_Escape);
    QTest::keyClick(window.currentBox(), Qt::Key_Escape);

    // Cases of the last weeks, and what they tell.
    keepSampleCases(desk);
    if (auto *cases = qobject_cast<CasesPage *>(window.page(PageId::Cases))) {
        window.showPage(PageId::Cases);
        (void)QTest::qWaitFor([&] { return !cases->model()->cases().isEmpty(); });
        cases->choose({ cases->model()->cases().at(1).id });
        QTest::qWait(400);
        photographer.shoot(QStringLiteral("cases-list"));
        cases->showHistory();
        (void)QTest::qWaitFor([&] { return cases->history()->history().cases > 0; });
        photographer.shoot(QStringLiteral("cases-history"));
        cases->startSearch();
        QTest::keyClicks(cases->searchField(), QStringLiteral("no such case"));
        QTest::qWait(400);
        photographer.shoot(QStringLiteral("cases-unfound"));
        cases->searchField()->clear();
        window.showPage(PageId::Home);
    }

    // A case with a code and a listing.
    desk.session().startCase(QStringLiteral("jdoe, page 471000"));
    desk.session().addCode(QStringLiteral("zen:471000"));
    desk.import(exampleText(QStringLiteral(":/examples/proxy-471000.txt"), toUtcDateTime(Desk::now())).toUtf8(),
        QStringLiteral("klist.txt"));
    for (int i = 0; i <= static_cast<int>(PageId::Report); ++i) {
        const auto id = static_cast<PageId>(i);
        if (!window.page(id))
            continue;
        if (id == PageId::Codes)
            desk.navigator().openCode(QStringLiteral("zen:471000"));
        else
            window.showPage(id);
        photographer.shoot(nameOfPage(id));
        if (id == PageId::Check) {
            desk.session().startChecks(desk.session().checks().plan());
            QTest::qWait(400);
            photographer.shoot(QStringLiteral("check-done"));
        }
    }
    if (auto *report = qobject_cast<ReportPage *>(window.page(PageId::Report))) {
        QSignalSpy shown(report, &ReportPage::previewChanged);
        report->preview()->compareButton()->click();
        shown.wait(5000);
        photographer.shoot(QStringLiteral("report-compared"));
    }
    window.currentBox()->setFocus();
    QTest::keyClicks(window.currentBox(), QStringLiteral(">"));
    photographer.shoot(QStringLiteral("palette"), nullptr, suggestions);
    QTest::keyClick(window.currentBox(), Qt::Key_Escape);
    QTest::keyClick(window.currentBox(), Qt::Key_Escape);
    SettingsDialog *settings = SettingsDialog::openFor(desk.context(), &window);
    photographer.shoot(QStringLiteral("settings"), settings);
    settings->close();
    // Two snapshots side by side, and what another computer is asked.
    QByteArray later = exampleText(QStringLiteral(":/examples/proxy-471000.txt"), toUtcDateTime(Desk::now()).addSecs(3600)).toUtf8();
    later.replace("cifs/", "HTTP/");
    desk.import(later, QStringLiteral("after-purge.txt"));
    window.showPage(PageId::Tickets);
    if (auto *tickets = qobject_cast<TicketsPage *>(window.page(PageId::Tickets))) {
        const QList<TicketOrigin> origins = TicketOrigins::of(desk.session().currentCase(), false);
        tickets->compareWith(origins.value(1));
        QTest::qWait(300);
        photographer.shoot(QStringLiteral("tickets-compared"));
        tickets->compareWith(std::nullopt);
    }
    CollectorDialog collector(desk.session(), &window);
    collector.show();
    photographer.shoot(QStringLiteral("collector"), &collector);
    collector.close();
    if (window.page(PageId::Codes)) {
        desk.navigator().searchCodes(QStringLiteral("password"));
        photographer.shoot(QStringLiteral("codes-search"));
        static_cast<CodesPage *>(window.page(PageId::Codes))->openDecoders(QStringLiteral("0x40810010"));
        photographer.shoot(QStringLiteral("codes-decoders"));
    }

    // Evidence of each kind with a view of its own; the newest is shown.
    const std::pair<QByteArray, QString> evidence[] = { { proxyCapture(), QStringLiteral("sign-on.pcap") },
        { proxyHeaders(), QStringLiteral("curl -v") }, { proxyScript(), QStringLiteral("proxy.pac") },
        { lockoutEvents(), QStringLiteral("Security, DC01.xml") } };
    window.showPage(PageId::Evidence);
    for (const auto &[bytes, source] : evidence) {
        desk.import(bytes, source);
        if (window.message())
            window.message()->dismiss();
        const Imported &newest = desk.session().currentCase().items.last();
        desk.navigator().openEvidence(newest.evidence.id);
        QTest::qWait(400); // what it means is worked out on another thread
        photographer.shoot(QStringLiteral("evidence-") + toString(newest.evidence.kind));
    }
    return 0;
}
