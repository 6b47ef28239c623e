// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/codelistmodel.h"

#include "app/models/roles.h"
#include "app/presentation/words.h"

#include <algorithm>

namespace kerbscope::ui {

CodeListModel::CodeListModel(const QList<Family> &families, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const Family &family : families)
        m_familyTitles.insert(family.id, family.title);
}

void CodeListModel::setCodes(QList<CodeSummary> codes, bool nameFamilies)
{
    beginResetModel();
    m_nameFamilies = nameFamilies;
    m_codes = std::move(codes);
    endResetModel();
}

int CodeListModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_codes, id, &CodeSummary::id);
    return found == m_codes.end() ? -1 : static_cast<int>(found - m_codes.begin());
}

int CodeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_codes.size());
}

QVariant CodeListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_codes.size())
        return {};
    const CodeSummary &code = m_codes[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case SymbolRole:
        return nameOf(code).strong;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3, %4").arg(code.symbol, code.number, code.title, signOf(code.kind).word);
    case IdRole:
        return code.id;
    case NumberRole:
        return nameOf(code).weak;
    case TitleRole:
        return code.title.isEmpty() ? code.meaning : code.title;
    case FamilyRole:
        if (!code.pack.isEmpty())
            return m_company.titleOf(code.pack);
        return m_nameFamilies ? m_familyTitles.value(code.family, code.family) : QString();
    case IconRole:
        return static_cast<int>(signOf(code.kind).icon);
    case ToneRole:
        return static_cast<int>(signOf(code.kind).role);
    default:
        return {};
    }
}

} // namespace kerbscope::ui
