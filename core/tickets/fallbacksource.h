// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketsource.h"

namespace kerbscope {

/// The system's library first; where it does not work, or sees nothing although klist sees tickets (macOS keeps them where
/// only its own tools look), the klist command. The listing then says so in a warning.
class FallbackSource : public TicketSource {
public:
    /// `whenEmpty`: the second one is asked too when the first sees no ticket. Else only when it fails.
    FallbackSource(std::unique_ptr<TicketSource> first, std::unique_ptr<TicketSource> second, bool whenEmpty);

    /// Of the source that gave the last answer.
    QString name() const override;
    Result<TicketListing> read() override;
    QStringList watchablePaths() const override { return m_first->watchablePaths(); }

private:
    std::unique_ptr<TicketSource> m_first;
    std::unique_ptr<TicketSource> m_second;
    bool m_whenEmpty;
    bool m_secondAnswered = false;
};

} // namespace kerbscope
