// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/charts/chartpalette.h"
#include "app/tickets/tickettimeline.h"

class QPainter;

namespace kerbscope::ui {

/// How a state looks on the timeline: tone and pattern together, never tone alone.
struct StateLook {
    Tone tone;
    Pattern pattern;
};
StateLook lookOf(TicketState state);

/// Where one bar's parts lie on the x axis of its lane.
struct LaneSpan {
    qreal start = 0;
    qreal end = 0;
    qreal renew = 0; ///< equal to end where nothing can be renewed
};

/// Paints one bar into its lane: solid from start to end, hatched and unfilled from end to the end of renewal.
/// `clip` is the plot's left and right edge: a bar that reaches beyond is cut there.
void paintBar(QPainter &painter, const QRectF &lane, LaneSpan span, TicketState state, const ChartPalette &colours, qreal scale);

} // namespace kerbscope::ui
