// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages.h"

#include "app/guide/guidepage.h"
#include "app/home/homepage.h"
#include "app/reference/codespage.h"
#include "app/report/reportpage.h"
#include "app/shell/mainwindow.h"
#include "app/tickets/ticketspage.h"

namespace kerbscope::ui {

void addPages(MainWindow &window, const PageContext &context)
{
    window.addPage(new HomePage(context));
    window.addPage(new GuidePage(context));
    window.addPage(new CodesPage(context));
    window.addPage(new TicketsPage(context));
    window.addPage(new ReportPage(context));
}

} // namespace kerbscope::ui
