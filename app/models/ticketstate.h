// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/ticket.h"

#include <QCoreApplication>

namespace kerbscope::ui {

/// Where a moment falls in a ticket's life, as the viewer shows it.
enum class TicketState { Valid, EndsSoon, Expired, NotYetValid, Unknown };

/// How long before its end a ticket counts as ending soon.
constexpr std::chrono::minutes endsSoonMargin { 15 };

/// Both ends are inclusive and no clock skew is allowed for: the viewer shows what the ticket says. A missing start counts
/// as the authentication time (RFC 4120 5.3); without an end the state is Unknown, unless the listing itself says "expired".
TicketState ticketStateAt(const Ticket &ticket, Instant now);
TicketState ticketStateAt(std::optional<Instant> start, std::optional<Instant> end, bool markedExpired, Instant now);

/// One that gets tickets: what a user misses. Service tickets are fetched anew when they are needed.
bool isSignOnTicket(const Ticket &ticket);

struct TicketStateWords {
    Q_DECLARE_TR_FUNCTIONS(TicketStateWords)

public:
    /// One word: "valid", "expired".
    static QString name(TicketState state);
    /// "7 h 12 min", "expired 2 h ago", "begins in 5 min".
    static QString timeLeft(const Ticket &ticket, Instant now);
    /// The sign that goes with the word, so that colour is never alone.
    static QString sign(TicketState state);
};

} // namespace kerbscope::ui
