// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/timelinelanes.h"

#include <QPainter>

#include <algorithm>

namespace kerbscope::ui {

StateLook lookOf(TicketState state)
{
    switch (state) {
    case TicketState::Valid:
        return { Tone::Green, Pattern::Plain };
    case TicketState::EndsSoon:
        return { Tone::Orange, Pattern::Dots };
    case TicketState::Expired:
        return { Tone::Vermillion, Pattern::Crossed };
    case TicketState::NotYetValid:
        return { Tone::Purple, Pattern::Falling };
    case TicketState::Unknown:
        return { Tone::Grey, Pattern::Plain };
    }
    return { Tone::Grey, Pattern::Plain };
}

void paintBar(QPainter &painter, const QRectF &lane, LaneSpan span, TicketState state, const ChartPalette &colours, qreal scale)
{
    const auto [tone, pattern] = lookOf(state);
    const qreal left = std::max(span.start, lane.left());
    const qreal right = std::min(span.end, lane.right());
    const qreal renewRight = std::min(span.renew, lane.right());
    const qreal renewLeft = std::max(span.end, lane.left());
    if (renewRight > renewLeft) {
        const QRectF rest(renewLeft, lane.top() + 2, renewRight - renewLeft, lane.height() - 4);
        painter.setBrushOrigin(lane.topLeft());
        QColor hatch = colours.edge(tone);
        hatch.setAlphaF(0.75f);
        painter.fillRect(rest, QBrush(hatch, Qt::BDiagPattern));
        painter.setPen(QPen(colours.edge(tone), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rest);
    }
    if (right >= left) {
        painter.setPen(QPen(colours.edge(tone), 1));
        painter.setBrush(colours.brush(tone, pattern, scale));
        // A ticket of a minute on a scale of weeks is still to be seen.
        painter.drawRoundedRect(QRectF(left, lane.top(), std::max(right - left, 3.0), lane.height()), 3, 3);
    }
}

} // namespace kerbscope::ui
