// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/notebox.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/signlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace kerbscope::ui {

NoteBox::NoteBox(Role role, Icon icon, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::spaceM, metrics::spaceS, metrics::spaceM, metrics::spaceS);
    row->setSpacing(metrics::spaceS);
    row->addWidget(new SignLabel(icon, role, 1.1, this), 0, Qt::AlignTop);
    row->addWidget(new ProseLabel(text, this), 1);
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
}

} // namespace kerbscope::ui
