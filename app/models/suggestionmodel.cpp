// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/suggestionmodel.h"

#include "app/models/roles.h"

namespace kerbscope::ui {

void SuggestionModel::setSuggestions(QList<Suggestion> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Suggestion &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts { row.symbol, row.number, row.title, row.family };
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case IdRole:
        return row.id;
    case KindRole:
        return static_cast<int>(row.kind);
    case SymbolRole:
        return row.symbol;
    case NumberRole:
        return row.number;
    case TitleRole:
        return row.title;
    case FamilyRole:
        return row.family;
    case IconRole:
        return static_cast<int>(row.icon);
    case ToneRole:
        return static_cast<int>(row.tone);
    default:
        return {};
    }
}

} // namespace kerbscope::ui
