// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/rail.h"

#include "app/presentation/metrics.h"
#include "app/presentation/typography.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

int railIconSide() { return textIconSide() + 6; }

} // namespace

RailButton::RailButton(Icon icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTextStyle(this, TextStyle::Caption);
    setAttribute(Qt::WA_Hover);
}

QSize RailButton::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    const QFontMetrics metrics(bold);
    return { std::max(metrics::railWidth - 1, metrics.horizontalAdvance(text()) + metrics::spaceS),
        metrics::spaceS + railIconSide() + metrics::spaceXs + metrics.height() + metrics::spaceS };
}

bool RailButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = QRectF(rect()).adjusted(6, 2, -6, -2);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors[isChecked() ? Role::AccentSoft : Role::Border]);
        painter.drawRoundedRect(inner, metrics::cardRadius, metrics::cardRadius);
    }
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors[Role::Accent]);
        painter.drawRoundedRect(QRectF(0, inner.top() + 8, 4, inner.height() - 16), 2, 2);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors[Role::Accent], 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), metrics::cardRadius, metrics::cardRadius);
    }
    const QColor ink = colors[isChecked() ? Role::Text : Role::Muted];
    const int side = railIconSide();
    const QRectF sign((width() - side) / 2.0, metrics::spaceS, side, side);
    paintIcon(&painter, sign, m_icon, isChecked() ? colors[Role::Accent] : ink);
    QFont word = font();
    word.setWeight(isChecked() ? QFont::Bold : QFont::Normal);
    painter.setFont(word);
    painter.setPen(ink);
    painter.drawText(
        QRectF(0, sign.bottom() + metrics::spaceXs, width(), QFontMetrics(word).height()), Qt::AlignCenter, text());
}

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setProperty("kind", QStringLiteral("rail"));
    setMinimumWidth(metrics::railWidth);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(0, metrics::spaceS, 1, metrics::spaceS);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT pageChosen(static_cast<PageId>(id)); });
}

void Rail::addPage(PageId id, Icon icon, const QString &title)
{
    auto *button = new RailButton(icon, title, this);
    m_group->addButton(button, static_cast<int>(id));
    const int place = m_column->count() - 1;
    const QString keys = QStringLiteral("Alt+%1").arg(place + 1);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(title, keys));
    button->setAccessibleDescription(tr("Opens the page %1. Shortcut %2").arg(title, keys));
    m_column->insertWidget(place, button);
}

void Rail::setCurrent(PageId id)
{
    QAbstractButton *current = m_group->button(static_cast<int>(id));
    if (!current)
        return;
    current->setChecked(true);
    // The tabulator comes to the open page; arrows go on from there.
    for (QAbstractButton *button : m_group->buttons())
        button->setFocusPolicy(button == current ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace kerbscope::ui
