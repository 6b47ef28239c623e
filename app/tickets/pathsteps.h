// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/tickettablemodel.h"

#include <QCoreApplication>

namespace kerbscope::ui {

/// One ticket on the way from the sign-on to a service.
struct PathStep {
    enum class Kind { OwnTgt, CrossRealm, Service };
    enum class State { Present, Expired, Missing };

    Kind kind = Kind::OwnTgt;
    State state = State::Missing;
    QString name;       ///< "krbtgt/A@B"; for what is missing the name it would have, as far as it is known
    QString note;       ///< present: time left; missing: "expected because ..."
    int ticketRow = -1; ///< in the rows it was made from; -1 when missing

    bool operator==(const PathStep &) const = default;
};

/// What the path is drawn for.
struct PathQuestion {
    int ticketRow = -1;      ///< the way to this ticket; -1: the way that the symptom or the tickets suggest
    QStringList proxyRealms; ///< realms of proxy clouds, upper case
    QString pageCode;        ///< "471000": the symptom says that a proxy in another realm wanted a ticket; else empty
};

/// Own TGT, cross-realm TGTs, service ticket: three to five steps, of which some may be missing.
class TicketPathSteps
{
    Q_DECLARE_TR_FUNCTIONS(TicketPathSteps)

public:
    static QList<PathStep> of(const QList<TicketRow> &rows, const PathQuestion &question, Instant now);
    /// "Three tickets should be there: two found, the proxy's ticket is missing."
    static QString sentence(const QList<PathStep> &steps);
    /// "Own ticket-granting ticket", ...
    static QString title(PathStep::Kind kind);
};

} // namespace kerbscope::ui
