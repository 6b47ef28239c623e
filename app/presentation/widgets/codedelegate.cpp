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
    const int side = textIconSide() + 2;
    paintIcon(painter, QRectF(row.left() + metrics::spaceM, top + (strongSize.height() - side) / 2.0, side, side),
        static_cast<Icon>(index.data(IconRole).toInt()), colors[static_cast<Role>(index.data(ToneRole).toInt())]);

    const int left = row.left() + metrics::spaceM + side + metrics::spaceS;
    const int right = row.right() - metrics::spaceS;
    const QRect first(left, top, right - left, strongSize.height());
    const QRect second(left, top + strongSize.height(), right - left, bodySize.height());

    // A short number keeps its room; the symbol gives way.
    const QString number = index.data(NumberRole).toString();
    const int numberRoom =
        number.isEmpty() ? 0 : std::min(bodySize.horizontalAdvance(number), first.width() / 2) + metrics::spaceS;
    const QString symbol =
        strongSize.elidedText(index.data(SymbolRole).toString(), Qt::ElideRight, first.width() - numberRoom);
    painter->setFont(strong);
    painter->setPen(colors[Role::Text]);
    painter->drawText(first, Qt::AlignVCenter | Qt::AlignLeft, symbol);
    painter->setFont(option.font);
    painter->setPen(colors[Role::Muted]);
    const QRect behind = first.adjusted(strongSize.horizontalAdvance(symbol) + metrics::spaceS, 0, 0, 0);
    painter->drawText(
        behind, Qt::AlignVCenter | Qt::AlignLeft, bodySize.elidedText(number, Qt::ElideRight, behind.width()));

    int familyRoom = 0;
    if (const QString family = index.data(FamilyRole).toString(); !family.isEmpty()) {
        const QFontMetrics smallSize(small);
        const QString shown = smallSize.elidedText(family, Qt::ElideRight, second.width() * 2 / 5);
        familyRoom = smallSize.horizontalAdvance(shown) + metrics::spaceM;
        painter->setFont(small);
        painter->drawText(second, Qt::AlignVCenter | Qt::AlignRight, shown);
        painter->setFont(option.font);
    }
    const int titleRoom = second.width() - familyRoom;
    painter->drawText(second, Qt::AlignVCenter | Qt::AlignLeft,
        bodySize.elidedText(index.data(TitleRole).toString(), Qt::ElideRight, titleRoom));
    painter->restore();
}

QSize CodeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text = QFontMetrics(fontFor(TextStyle::Strong)).height() + QFontMetrics(option.font).height();
    return { 200, std::max(metrics::hitTarget, text + 2 * metrics::spaceS) };
}

} // namespace kerbscope::ui
