// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketsource.h"

namespace kerbscope {

/// The last resort: runs the system's klist and reads what it prints. Bounded in time and size; nothing is passed to a
/// shell.
class KlistCommandSource : public TicketSource {
public:
    /// `program` and its arguments; the default is what this system's klist understands.
    KlistCommandSource();
    KlistCommandSource(const QString &program, const QStringList &arguments);

    QString name() const override;
    Result<TicketListing> read() override;

private:
    QString m_program;
    QStringList m_arguments;
};

} // namespace kerbscope
