// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/ticketlisting.h"

#include <QObject>
#include <QSet>

#include <chrono>

namespace kerbscope::ui {

class Session;

/// Says that a sign-on ticket of this computer is about to end, once for each. Off until it is asked for. It hears of the tickets
/// whenever the session has looked at them; that somebody keeps looking (LiveTickets) is up to who switches it on.
class ExpiryNotice : public QObject
{
    Q_OBJECT

public:
    explicit ExpiryNotice(Session &session, QObject *parent = nullptr);

    bool isOn() const { return m_on; }
    void setOn(bool on) { m_on = on; }
    /// How long before the end it is told.
    void setLead(std::chrono::minutes lead) { m_lead = lead; }

Q_SIGNALS:
    /// A sentence with what ends when and what can be done.
    void endsSoon(const QString &text);

private:
    void check(const TicketListing &listing);

    Session &m_session;
    bool m_on = false;
    std::chrono::minutes m_lead { 15 };
    QSet<QString> m_told; ///< ticket and end
};

} // namespace kerbscope::ui
