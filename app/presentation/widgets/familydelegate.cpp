// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/familydelegate.h"

#include "app/models/roles.h"
#include "app/presentation/colors.h"
#include "app/presentation/metrics.h"
#include "app/presentation/typography.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace kerbscope::ui {

void FamilyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(0, 1, -2, -1);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors[selected ? Role::AccentSoft : Role::Raised]);
        painter->drawRoundedRect(row, metrics::controlRadius, metrics::controlRadius);
    }
    const int count = index.data(CountRole).toInt();
    const QString number = option.locale.toString(count);
    const QFont small = fontFor(TextStyle::Caption);
    const int numberWidth = QFontMetrics(small).horizontalAdvance(number);
    const QRect text = row.adjusted(metrics::spaceXs, 0, -metrics::spaceS, 0);

    const bool area = !index.parent().isValid();
    const QFont font = area ? fontFor(TextStyle::Strong) : option.font;
    painter->setFont(font);
    painter->setPen(colors[count == 0 ? Role::Muted : Role::Text]);
    const QRect words = text.adjusted(0, 0, -numberWidth - metrics::spaceS, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->setFont(small);
    painter->setPen(colors[Role::Muted]);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, number);
    painter->restore();
}

QSize FamilyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 120, std::max(28, QFontMetrics(option.font).height() + metrics::spaceM) };
}

} // namespace kerbscope::ui
