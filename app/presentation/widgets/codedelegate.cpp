// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/codedelegate.h"

#include "app/models/roles.h"
#include "app/presentation/icon.h"
#include "app/presentation/metrics.h"
#include "app/presentation/typography.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace kerbscope::ui {

void CodeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(2, 1, -2, -1);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors[selected ? Role::AccentSoft : Role::Raised]);
        painter->drawRoundedRect(row, metrics::controlRadius, metrics::controlRadius);
    }
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors[Role::Accent]);
        painter->drawRoundedRect(QRectF(row.left(), row.top() + 6, 3, row.height() - 12), 1.5, 1.5);
    }

    const QFont strong = fontFor(TextStyle::Strong);
    const QFont small = fontFor(TextStyle::Caption);
    const QFontMetrics strongSize(strong);
    const QFontMetrics bodySize(option.font);
    const int top = row.top() + (row.height() - strongSize.height() - bodySize.height()) / 2;
    const int side = metrics::iconSize + 2;
    paintIcon(painter, QRectF(row.left() + metrics::spaceM, top + (strongSize.height() - side) / 2.0, side, side),
        static_cast<Icon>(index.data(IconRole).toInt()), colors[static_cast<Role>(index.data(ToneRole).toInt())]);

    int left = row.left() + metrics::spaceM + side + metrics::spaceS;
    int right = row.right() - metrics::spaceS;
    const QString family = index.data(FamilyRole).toString();
    if (!family.isEmpty()) {
        const QFontMetrics smallSize(small);
        const QString shown = smallSize.elidedText(family, Qt::ElideRight, (right - left) / 3);
        const int width = smallSize.horizontalAdvance(shown);
        painter->setFont(small);
        painter->setPen(colors[Role::Muted]);
        painter->drawText(
            QRect(right - width, top, width, strongSize.height()), Qt::AlignVCenter | Qt::AlignRight, shown);
        right -= width + metrics::spaceM;
    }

    const QString symbol = strongSize.elidedText(index.data(SymbolRole).toString(), Qt::ElideRight, right - left);
    painter->setFont(strong);
    painter->setPen(colors[Role::Text]);
    painter->drawText(QRect(left, top, right - left, strongSize.height()), Qt::AlignVCenter | Qt::AlignLeft, symbol);
    const int numberLeft = left + strongSize.horizontalAdvance(symbol) + metrics::spaceS;
    painter->setFont(option.font);
    painter->setPen(colors[Role::Muted]);
    if (numberLeft < right) {
        const QString number =
            bodySize.elidedText(index.data(NumberRole).toString(), Qt::ElideRight, right - numberLeft);
        painter->drawText(
            QRect(numberLeft, top, right - numberLeft, strongSize.height()), Qt::AlignVCenter | Qt::AlignLeft, number);
    }
    const int titleRight = row.right() - metrics::spaceS;
    const QString title = bodySize.elidedText(index.data(TitleRole).toString(), Qt::ElideRight, titleRight - left);
    painter->drawText(QRect(left, top + strongSize.height(), titleRight - left, bodySize.height()),
        Qt::AlignVCenter | Qt::AlignLeft, title);
    painter->restore();
}

QSize CodeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text = QFontMetrics(fontFor(TextStyle::Strong)).height() + QFontMetrics(option.font).height();
    return { 200, std::max(metrics::hitTarget, text + 2 * metrics::spaceS) };
}

} // namespace kerbscope::ui
