// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages.h"

#include "app/cases/casespage.h"
#include "app/check/checkpage.h"
#include "app/evidence/evidencepage.h"
#include "app/guide/guidepage.h"
#include "app/home/homepage.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/reference/codespage.h"
#include "app/report/reportpage.h"
#include "app/shell/mainwindow.h"
#include "app/shell/navigator.h"
#include "app/tickets/desktopnotice.h"
#include "app/tickets/ticketspage.h"

#include <QCoreApplication>

namespace kerbscope::ui {

namespace {

void addTickets(MainWindow &window, const PageContext &context)
{
    auto *tickets = new TicketsPage(context);
    window.addPage(tickets);
    auto *desktop = new DesktopNotice(tickets);
    QObject::connect(tickets, &TicketsPage::ticketEndsSoon, &window, [&window, &navigator = context.navigator, desktop](const QString &text) {
        desktop->show(QCoreApplication::translate("TicketsPage", "A Kerberos ticket ends soon"), text);
        window.message()->showMessage(Role::Warning, text);
        window.message()->addAction(QCoreApplication::translate("TicketsPage", "Show tickets"), [&navigator] { navigator.openPage(PageId::Tickets); });
    });
}

} // namespace

void addPageTo(MainWindow &window, const PageContext &context, PageId id)
{
    switch (id) {
    case PageId::Home:
        return window.addPage(new HomePage(context));
    case PageId::Guide:
        return window.addPage(new GuidePage(context));
    case PageId::Codes:
        return window.addPage(new CodesPage(context));
    case PageId::Tickets:
        return addTickets(window, context);
    case PageId::Evidence:
        return window.addPage(new EvidencePage(context));
    case PageId::Check:
        return window.addPage(new CheckPage(context));
    case PageId::Cases:
        return window.addPage(new CasesPage(context));
    case PageId::Report:
        return window.addPage(new ReportPage(context));
    }
}

} // namespace kerbscope::ui
