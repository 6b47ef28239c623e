// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/case.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace kerbscope::ui {

/// One place that tickets can be shown from.
struct TicketOrigin {
    enum class Kind { ThisComputer, Evidence, WholeCase };

    Kind kind = Kind::ThisComputer;
    QString evidenceId; ///< Evidence only
    QString title;      ///< "e2: Windows klist, pasted, 4 tickets (jdoe@CORP.EXAMPLE, 2026-03-04 10:42)"

    bool operator==(const TicketOrigin &) const = default;
};

class TicketOrigins
{
    Q_DECLARE_TR_FUNCTIONS(TicketOrigins)

public:
    /// The live cache where there is one, then each listing of the case, newest first, then all of them together where there
    /// are several.
    static QList<TicketOrigin> of(const Case &shown, bool live, const QTimeZone &zone = QTimeZone::utc());

    static QList<TicketListing> listings(const TicketOrigin &origin, const Case &shown);
    static QList<Finding> findings(const TicketOrigin &origin, const Case &shown);
};

} // namespace kerbscope::ui
