// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketsource.h"

#include <QByteArray>

#include <utility>

namespace kerbscope::tests {

/// A source of tickets that gives what the test put in.
class FakeTicketSource : public TicketSource
{
public:
    explicit FakeTicketSource(TicketListing listing)
        : m_listing(std::move(listing))
    {
    }
    QString name() const override { return QStringLiteral("a test"); }
    Result<TicketListing> read() override { return m_listing; }

private:
    TicketListing m_listing;
};

/// A listing as Windows prints it, of a user of CORP.EXAMPLE.COM at Desk::now(). Parts as asked for.
struct WindowsListing {
    bool tgt = true;
    bool proxyTgt = false;
    bool proxyTicket = false;
    bool expired = false;
    bool rc4 = false;
};
QByteArray windowsKlist(const WindowsListing &parts);

/// `count` tickets of many services, for what must stay fast.
TicketListing manyTickets(int count);

} // namespace kerbscope::tests
