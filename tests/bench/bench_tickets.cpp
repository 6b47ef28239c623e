// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// 100,000 tickets in the viewer: time to show, to sort, to filter, the longest hold-up of the window meanwhile, frames while
// scrolling, memory.

#include "app/models/tickettablemodel.h"
#include "app/pages.h"
#include "app/presentation/theme.h"
#include "app/settings/preferences.h"
#include "app/shared/catalogpath.h"
#include "app/shell/caseshelf.h"
#include "app/shell/language.h"
#include "app/shell/mainwindow.h"
#include "app/shell/navigator.h"
#include "app/shell/session.h"
#include "app/tickets/ticketspage.h"
#include "app/tickets/tickettable.h"
#include "tests/app/support/costwatch.h"
#include "tests/app/support/loopwatch.h"
#include "tests/bench/figures.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
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

void turn(int times)
{
    for (int i = 0; i < times; ++i)
        QApplication::processEvents(QEventLoop::AllEvents, 5);
}

/// Does something and waits until it is to be seen; prints how long that took and how long the window did not answer meanwhile.
template<typename Action, typename Condition>
void step(const char *name, Action action, Condition done)
{
    turn(20);
    tests::LoopWatch watch;
    tests::CostWatch cost;
    const auto begin = figures::Clock::now();
    action();
    while (!done())
        QApplication::processEvents(QEventLoop::AllEvents, 5);
    turn(20);
    const double ms = std::chrono::duration<double, std::milli>(figures::Clock::now() - begin).count();
    std::printf("    %-22s %7.0f ms, longest hold-up of the window %5.0f ms of processor time (%lld ms by the clock)\n", name, ms, cost.most(),
        static_cast<long long>(watch.longestBlock()));
    std::fflush(stdout);
}

QByteArray klistOf(int tickets)
{
    QByteArray text = "Ticket cache: FILE:/tmp/krb5cc_1000\nDefault principal: jdoe@CORP.EXAMPLE\n\n"
                      "Valid starting       Expires              Service principal\n";
    for (int i = 0; i < tickets; ++i)
        text += "01/23/2026 08:00:09  01/23/2026 18:00:00  HTTP/host" + QByteArray::number(i) + ".corp.example@CORP.EXAMPLE\n"
            + "\trenew until 01/30/2026 08:00:00, Flags: FRA\n\tEtype (skey, tkt): aes256-cts-hmac-sha1-96, aes256-cts-hmac-sha1-96\n";
    return text;
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
    SessionParts parts { std::move(*catalog), std::make_unique<ManyTickets>(count), [] { return fromDateTime(QDateTime::currentDateTimeUtc()); }, QTimeZone::utc(), {} };
    parts.reader = QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/kerbscope-cli");
    Session session(std::move(parts));
    Navigator navigator;
    CaseShelf shelf(session, folder.path());
    Language language(session, QStringLiteral("en"));
    Preferences preferences({}, {});
    const PageContext context { session, navigator, shelf, theme, language, preferences };
    MainWindow window(context);
    window.setPages(&addPageTo);
    window.resize(1280, 800);
    window.show();
    QApplication::processEvents();
    auto *page = qobject_cast<TicketsPage *>(window.page(PageId::Tickets));
    TicketTable *table = page->table();
    const auto inOrder = [&] { return page->model().order() == table->order(); };
    const double before = residentMegabytes();
    std::printf("%d tickets of this computer\n", count);
    step("shown", [&] { window.showPage(PageId::Tickets); }, [&] { return page->model().rows().size() == count && inOrder(); });
    std::printf("    memory +%.0f MB\n", residentMegabytes() - before);
    step("looked at again", [&] { session.readLiveTickets(); }, [&, turns = 0]() mutable { return ++turns > 100; });
    step("sorted by end", [&] { table->view()->header()->setSortIndicator(TicketTableModel::End, Qt::AscendingOrder); }, inOrder);
    step("sorted by server", [&] { table->view()->header()->setSortIndicator(TicketTableModel::Server, Qt::DescendingOrder); }, inOrder);
    step("filtered", [&] { table->filterField()->setText(QStringLiteral("host1 rc4")); }, inOrder);
    step("all again", [&] { table->filterField()->clear(); }, inOrder);
    step("grouped by realm", [&] { table->grouping()->setCurrentIndex(2); }, inOrder);
    step("no groups", [&] { table->grouping()->setCurrentIndex(0); }, inOrder);
    step("in UTC", [&] { page->setUtc(true); }, inOrder);
    step("a ticket chosen", [&] { table->setCurrentTicket(count / 2); }, inOrder);
    QTreeView *view = table->view();
    QScrollBar *bar = view->verticalScrollBar();
    const auto frames = figures::microseconds(300, [&](int i) {
        bar->setValue(i * bar->maximum() / 300);
        view->viewport()->repaint();
    });
    std::printf("    scrolling: frame median %.1f ms, p99 %.1f ms\n", figures::at(frames, 0.5) / 1000, figures::at(frames, 0.99) / 1000);
    step("pasted as a listing", [&] { session.addBytes(klistOf(count), QStringLiteral("pasted")); },
        [&] { return page->origin().kind == TicketOrigin::Kind::Evidence && page->model().rows().size() == count && inOrder() && !session.isReading(); });
    step("tick of the clock", [&] { QMetaObject::invokeMethod(page, [page] { page->setUtc(false); }); }, [&, turns = 0]() mutable { return ++turns > 300; });
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    for (const int count : { 1'000, 10'000, 100'000 })
        measure(count);
    return 0;
}
