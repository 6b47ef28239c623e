// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/fallbacksource.h"

namespace kerbscope {

FallbackSource::FallbackSource(std::unique_ptr<TicketSource> first, std::unique_ptr<TicketSource> second, bool whenEmpty)
    : m_first(std::move(first))
    , m_second(std::move(second))
    , m_whenEmpty(whenEmpty)
{
}

QString FallbackSource::name() const { return (m_secondAnswered ? m_second : m_first)->name(); }

Result<TicketListing> FallbackSource::read()
{
    m_secondAnswered = false;
    Result<TicketListing> listing = m_first->read();
    const bool enough = listing && (!m_whenEmpty || listing->ticketCount() > 0);
    if (enough)
        return listing;
    Result<TicketListing> instead = m_second->read();
    // An answer without tickets is worth no more than the first one's, unless that one failed.
    if (!instead || (listing && instead->ticketCount() == 0))
        return listing;
    m_secondAnswered = true;
    const QString why = listing ? QStringLiteral("it saw no tickets") : listing.error().toString();
    instead->warnings.prepend({ QStringLiteral("read by %1; %2: %3").arg(m_second->name(), m_first->name(), why), {} });
    return instead;
}

} // namespace kerbscope
