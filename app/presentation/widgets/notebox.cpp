// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/notebox.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace kerbscope::ui {

namespace {

constexpr int sign = metrics::iconSize + 2;

} // namespace

NoteBox::NoteBox(Role role, Icon icon, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_icon(icon)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(
        metrics::spaceM + sign + metrics::spaceS, metrics::spaceS, metrics::spaceM, metrics::spaceS);
    row->addWidget(new ProseLabel(text, this));
    setAccessibleName(text);
}

void NoteBox::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors[softRole(m_role)]);
    painter.drawRoundedRect(rect(), metrics::controlRadius, metrics::controlRadius);
    const double top = metrics::spaceS + (fontMetrics().height() - sign) / 2.0;
    paintIcon(&painter, QRectF(metrics::spaceM, top, sign, sign), m_icon, colors[m_role]);
}

} // namespace kerbscope::ui
