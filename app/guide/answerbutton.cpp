// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/answerbutton.h"

#include "app/presentation/colors.h"
#include "app/presentation/icon.h"
#include "app/presentation/metrics.h"
#include "app/presentation/typography.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter;

} // namespace

AnswerButton::AnswerButton(const QString &key, const QString &text, bool chosen, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(key)
    , m_chosen(chosen)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(chosen ? tr("The answer so far. Key %1.").arg(key) : tr("Key %1.").arg(key));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int AnswerButton::textLeft() const
{
    return metrics::spaceM + std::max(22, fontMetrics().height() + metrics::spaceXs) + metrics::spaceM;
}

QSize AnswerButton::sizeHint() const
{
    return { 360, heightForWidth(std::max(width(), 360)) };
}

QSize AnswerButton::minimumSizeHint() const
{
    return { 160, metrics::hitTarget };
}

int AnswerButton::heightForWidth(int width) const
{
    const int room = std::max(60, width - textLeft() - metrics::spaceXl);
    const int text = fontMetrics().boundingRect(QRect(0, 0, room, 2000), wrapped, this->text()).height();
    return std::max(metrics::hitTarget + metrics::spaceXs, text + 2 * metrics::spaceS);
}

void AnswerButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(colors[Role::Accent], 2) : QPen(colors[Role::ControlBorder], 1));
    painter.setBrush(colors[m_chosen || isDown() ? Role::AccentSoft : underMouse() ? Role::Raised : Role::Surface]);
    painter.drawRoundedRect(frame, metrics::controlRadius, metrics::controlRadius);

    const int cap = std::max(22, fontMetrics().height() + metrics::spaceXs);
    if (!m_key.isEmpty()) {
        const QRectF box(metrics::spaceM, (height() - cap) / 2.0, cap, cap);
        painter.setPen(QPen(colors[Role::Border], 1));
        painter.setBrush(colors[Role::Raised]);
        painter.drawRoundedRect(box, 4, 4);
        painter.setFont(fontFor(TextStyle::Caption));
        painter.setPen(colors[Role::Muted]);
        painter.drawText(box, Qt::AlignCenter, m_key);
    }
    painter.setFont(font());
    painter.setPen(colors[Role::Text]);
    const int left = textLeft();
    painter.drawText(QRect(left, 0, width() - left - metrics::spaceXl, height()), wrapped, text());
    if (m_chosen)
        paintIcon(&painter, QRectF(width() - metrics::spaceXl, (height() - textIconSide()) / 2.0, textIconSide(), textIconSide()),
            Icon::Pass, colors[Role::Accent]);
}

void AnswerButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace kerbscope::ui
