// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/tickettablemodel.h"
#include "app/tickets/tickettimeline.h"

namespace kerbscope::ui {

/// Bars for the tickets that have an end, earliest start first. A missing start counts as the authentication time, and that
/// missing too, as the end.
QList<TimelineBar> timelineBars(const QList<TicketRow> &rows);

/// The same as a row of a table: server, state, start, end, renewal in the zone.
QStringList timelineRow(const TimelineBar &bar, Instant now, const QTimeZone &zone);

/// The timeline as a sentence for who cannot see it.
QString timelineSummary(const QList<TimelineBar> &bars, Instant now);

} // namespace kerbscope::ui
