// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/rowbutton.h"

#include "app/presentation/metrics.h"
#include "app/presentation/typography.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int margin = metrics::spaceS;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

RowButton::RowButton(Icon icon, const QString &text, const QString &detail, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_detail(detail)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RowButton::setTone(Role role)
{
    m_tone = role;
    update();
}

void RowButton::setTrailing(const QString &text)
{
    m_trailing = text;
    updateGeometry();
    update();
}

int RowButton::textWidth(int width) const
{
    const int sign = textIconSide() + 2;
    const int trailing = m_trailing.isEmpty()
        ? 0
        : QFontMetrics(fontFor(TextStyle::Caption)).horizontalAdvance(m_trailing) + metrics::spaceS;
    return std::max(40, width - 2 * margin - sign - metrics::spaceS - trailing);
}

QSize RowButton::sizeHint() const { return { 240, heightForWidth(std::max(width(), 240)) }; }

QSize RowButton::minimumSizeHint() const { return { 120, metrics::hitTarget }; }

int RowButton::heightForWidth(int width) const
{
    const QRect room(0, 0, textWidth(width), 1000);
    int height = fontMetrics().boundingRect(room, wrapped, text()).height();
    if (!m_detail.isEmpty())
        height += QFontMetrics(fontFor(TextStyle::Caption)).boundingRect(room, wrapped, m_detail).height() + 1;
    return std::max(metrics::hitTarget, height + 2 * (metrics::spaceS - 1));
}

void RowButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors[isDown() ? Role::AccentSoft : Role::Raised]);
        painter.drawRoundedRect(rect(), metrics::controlRadius, metrics::controlRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors[Role::Accent], 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::controlRadius, metrics::controlRadius);
    }

    const int sign = textIconSide() + 2;
    const QFont small = fontFor(TextStyle::Caption);
    const int width = textWidth(this->width());
    const int left = margin + sign + metrics::spaceS;
    const QRect room(0, 0, width, 1000);
    const int titleHeight = fontMetrics().boundingRect(room, wrapped, text()).height();
    const int detailHeight =
        m_detail.isEmpty() ? 0 : QFontMetrics(small).boundingRect(room, wrapped, m_detail).height() + 1;
    const int top = std::max(0, (height() - titleHeight - detailHeight) / 2);

    const QRectF signBox(margin, top + (fontMetrics().height() - sign) / 2.0, sign, sign);
    paintIcon(&painter, signBox, m_icon, colors[isEnabled() ? m_tone : Role::ControlBorder]);
    painter.setPen(colors[isEnabled() ? Role::Text : Role::ControlBorder]);
    painter.drawText(QRect(left, top, width, titleHeight), wrapped, text());
    painter.setFont(small);
    painter.setPen(colors[Role::Muted]);
    painter.drawText(QRect(left, top + titleHeight + 1, width, detailHeight), wrapped, m_detail);
    if (!m_trailing.isEmpty())
        painter.drawText(QRect(0, top, this->width() - margin, fontMetrics().height()),
            Qt::AlignRight | Qt::AlignVCenter, m_trailing);
}

void RowButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace kerbscope::ui
