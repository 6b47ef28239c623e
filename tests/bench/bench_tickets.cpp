// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// 100,000 tickets in the viewer: time to show, the longest hold-up of the window meanwhile, frames while scrolling, memory.

#include "app/models/tickettablemodel.h"
#include "app/pages.h"
#include "app/presentation/theme.h"
#include "app/shared/catalogpath.h"
#include "app/shell/caseshelf.h"
#include "app/shell/language.h"
#include "app/shell/mainwindow.h"
#include "app/shell/navigator.h"
#include "app/shell/session.h"
#include "app/tickets/ticketspage.h"
#include "app/tickets/tickettable.h"
#include "tests/app/support/loopwatch.h"
#include "tests/bench/figures.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTreeView>

#include <unistd.h>

using namespace kerbscope;
using namespace kerbscope::ui;

namespace {

class ManyTickets : public TicketSource
{
public:
    explicit ManyTickets(int count)
    {
        const Instant start = fromDateTime(QDateTime::currentDateTimeUtc()) - std::chrono::hours(1);
        TicketCache cache;
        cache.kind = QStringLiteral("ccache");
        cache.client = Principal { { QStringLiteral("jdoe") }, QStringLiteral("CORP.EXAMPLE") };
        for (int i = 0; i < count; ++i) {
            Ticket ticket;
            ticket.client = *cache.client;
            ticket.server = Principal { { QStringLiteral("HTTP"), QStringLiteral("host%1.corp.example").arg(i) }, QStringLiteral("CORP.EXAMPLE") };
            ticket.startTime = start + std::chrono::seconds(i % 3600);
            ticket.endTime = start + std::chrono::hours(10);
            ticket.renewUntil = start + std::chrono::hours(168);
            ticket.flags = TicketFlags { 0x40a50000 };
            ticket.ticketEtype = EncryptionType { i % 50 == 0 ? 23 : 18 };
            ticket.sessionKeyEtype = EncryptionType { 18 };
            ticket.kdc = QStringLiteral("DC%1").arg(i % 4);
            cache.tickets << ticket;
        }
        m_listing.dialect = QStringLiteral("ccache");
        m_listing.caches << cache;
    }
    QString name() const override { return QStringLiteral("a bench"); }
    Result<TicketListing> read() override { return m_listing; }

private:
    TicketListing m_listing;
};

double residentMegabytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').at(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

template<typename Condition>
double millisecondsUntil(Condition condition)
{
    const auto begin = figures::Clock::now();
    while (!condition())
        QApplication::processEvents(QEventLoop::AllEvents, 5);
    return std::chrono::duration<double, std::milli>(figures::Clock::now() - begin).count();
}

void measure(int count)
{
    Result<Catalog> catalog = Catalog::open(findCatalog(QApplication::applicationDirPath()));
    if (!catalog) {
        std::fprintf(stderr, "%s\n", qPrintable(catalog.error().toString()));
        return;
    }
    const QTemporaryDir folder;
    Theme theme(*qApp);
    Session session({ std::move(*catalog), std::make_unique<ManyTickets>(count), [] { return fromDateTime(QDateTime::currentDateTimeUtc()); }, QTimeZone::utc(), {} });
    Navigator navigator;
    CaseShelf shelf(session, folder.path());
    Language language(session, QStringLiteral("en"));
    const PageContext context { session, navigator, shelf, theme, language };
    MainWindow window(context);
    window.setPages(&addPages);
    window.resize(1280, 800);
    window.show();
    QApplication::processEvents();
    auto *page = qobject_cast<TicketsPage *>(window.page(PageId::Tickets));
    const double before = residentMegabytes();
    tests::LoopWatch watch;
    window.showPage(PageId::Tickets);
    const double shown = millisecondsUntil([&] { return page->model().rows().size() == count; });
    for (int i = 0; i < 20; ++i)
        QApplication::processEvents(QEventLoop::AllEvents, 5);
    const qint64 block = watch.longestBlock();
    QTreeView *view = page->table()->view();
    QScrollBar *bar = view->verticalScrollBar();
    const auto frames = figures::microseconds(300, [&](int i) {
        bar->setValue(i * bar->maximum() / 300);
        view->viewport()->repaint();
    });
    const auto filtered = figures::microseconds(3, [&](int i) { page->table()->filterField()->setText(QStringLiteral("host%1").arg(i + 7)); });
    std::printf("%7d tickets shown in %7.0f ms, longest hold-up %5lld ms, frame median %5.1f ms, p99 %5.1f ms, filter %6.0f ms, memory +%.0f MB\n", count, shown,
        static_cast<long long>(block), figures::at(frames, 0.5) / 1000, figures::at(frames, 0.99) / 1000, figures::at(filtered, 0.5) / 1000, residentMegabytes() - before);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    for (const int count : { 1'000, 10'000, 50'000, 100'000 })
        measure(count);
    return 0;
}
