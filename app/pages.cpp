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

void addPages(MainWindow &window, const PageContext &context)
{
    window.addPage(new HomePage(context));
    window.addPage(new GuidePage(context));
    window.addPage(new CodesPage(context));
    auto *tickets = new TicketsPage(context);
    window.addPage(tickets);
    auto *desktop = new DesktopNotice(tickets);
    QObject::connect(tickets, &TicketsPage::ticketEndsSoon, &window, [&window, &navigator = context.navigator, desktop](const QString &text) {
        desktop->show(QCoreApplication::translate("TicketsPage", "A Kerberos ticket ends soon"), text);
        window.message()->showMessage(Role::Warning, text);
        window.message()->addAction(QCoreApplication::translate("TicketsPage", "Show tickets"), [&navigator] { navigator.openPage(PageId::Tickets); });
    });
    window.addPage(new EvidencePage(context));
    window.addPage(new CheckPage(context));
    window.addPage(new CasesPage(context));
    window.addPage(new ReportPage(context));
}

} // namespace kerbscope::ui
