// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/home/examples.h"
#include "tests/app/support/desk.h"

namespace kerbscope::tests {

/// Windows klist with the own TGT and one service ticket, both valid at Desk::now().
inline QByteArray validListing()
{
    return ui::exampleText(QStringLiteral(":/examples/proxy-471000.txt"), toUtcDateTime(Desk::now())).toUtf8();
}

/// MIT klist with two tickets that have expired at Desk::now().
inline QByteArray expiredListing()
{
    return ui::exampleText(QStringLiteral(":/examples/expired-tickets.txt"), toUtcDateTime(Desk::now())).toUtf8();
}

} // namespace kerbscope::tests
