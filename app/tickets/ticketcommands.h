// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace kerbscope::ui {

/// A command to copy. Kerbscope never runs one.
struct TicketCommand {
    QString command;
    QString what; ///< what it does, and whether it needs care

    bool operator==(const TicketCommand &) const = default;
};

class TicketCommands
{
    Q_DECLARE_TR_FUNCTIONS(TicketCommands)

public:
    /// List, clear and request, as Windows or the MIT and Heimdal tools have them. `service` is the principal that a request
    /// is meant for ("HTTP/web.corp.example.com@CORP.EXAMPLE.COM"); empty: a place-holder.
    static QList<TicketCommand> of(bool windows, const QString &service);
};

} // namespace kerbscope::ui
