// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/dropoverlay.h"

#include "app/presentation/icon.h"
#include "app/presentation/metrics.h"
#include "app/presentation/typography.h"

#include <QPainter>

namespace kerbscope::ui {

namespace {

constexpr int veil = 225; ///< of 255: the page shows through a little

} // namespace

DropOverlay::DropOverlay(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Drop to read it as evidence"));
    hide();
}

void DropOverlay::appear()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = colors[Role::Background];
    ground.setAlpha(veil);
    painter.fillRect(rect(), ground);
    painter.setPen(QPen(colors[Role::Accent], 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    const QRect frame = rect().adjusted(metrics::spaceL, metrics::spaceL, -metrics::spaceL, -metrics::spaceL);
    painter.drawRoundedRect(frame, metrics::cardRadius, metrics::cardRadius);

    const QFont title = fontFor(TextStyle::Title);
    const int line = QFontMetrics(title).height();
    const int side = 2 * line;
    const QRect middle(frame.left(), frame.center().y() - side, frame.width(), side + 3 * line);
    paintIcon(
        &painter, QRectF(middle.center().x() - side / 2.0, middle.top(), side, side), Icon::Drop, colors[Role::Accent]);
    painter.setFont(title);
    painter.setPen(colors[Role::Text]);
    painter.drawText(middle.adjusted(0, side + metrics::spaceM, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
        tr("Drop to read it as evidence"));
    painter.setFont(fontFor(TextStyle::Body));
    painter.setPen(colors[Role::Muted]);
    painter.drawText(middle.adjusted(0, side + metrics::spaceM + line + metrics::spaceXs, 0, line),
        Qt::AlignHCenter | Qt::AlignTop, tr("It stays on this computer."));
}

} // namespace kerbscope::ui
