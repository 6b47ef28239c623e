// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace kerbscope::ui {

/// A row of two lines: sign, symbol and number over the title, the family at the right. Serves every model that answers
/// IconRole, ToneRole, SymbolRole, NumberRole, TitleRole and FamilyRole. Draws its texts as they are.
class CodeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace kerbscope::ui
