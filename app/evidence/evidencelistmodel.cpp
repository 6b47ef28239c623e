// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence/evidencelistmodel.h"

#include "app/models/roles.h"
#include "app/presentation/format.h"
#include "app/presentation/words.h"

#include <algorithm>

namespace kerbscope::ui {

void EvidenceListModel::setCase(const Case &shown, const QTimeZone &zone)
{
    QList<Row> rows;
    for (auto item = shown.items.crbegin(); item != shown.items.crend(); ++item) {
        const Evidence &piece = item->evidence;
        if (piece.kind == EvidenceKind::Answer)
            continue;
        const bool isCode = piece.kind == EvidenceKind::Code && !item->findings.isEmpty();
        rows << Row { piece.id, piece.kind, isCode ? item->findings.first().value : piece.source, format::shortMoment(piece.takenAt, zone),
            format::shortMoment(piece.takenAt, zone).section(u' ', -1), item->findings.size(), piece.warnings.size(), !piece.note.isEmpty() };
    }
    if (rows == m_rows)
        return;
    const bool sameRows = std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id);
    if (sameRows) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int EvidenceListModel::rowOf(const QString &evidenceId) const
{
    const auto found = std::ranges::find(m_rows, evidenceId, &Row::id);
    return found != m_rows.end() ? static_cast<int>(found - m_rows.begin()) : -1;
}

int EvidenceListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant EvidenceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    QStringList counts { row.findings == 1 ? tr("1 finding") : tr("%n findings", nullptr, static_cast<int>(row.findings)) };
    if (row.warnings > 0)
        counts << (row.warnings == 1 ? tr("1 warning") : tr("%n warnings", nullptr, static_cast<int>(row.warnings)));
    if (row.hasNote)
        counts << tr("note");
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1: %2").arg(nameOf(row.kind), row.source);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1: %2, %3, %4").arg(nameOf(row.kind), row.source, row.when, counts.join(QStringLiteral(", ")));
    case SymbolRole:
        return nameOf(row.kind);
    case TitleRole:
        return row.source;
    case NumberRole:
        return row.time;
    case FamilyRole:
        return counts.join(QStringLiteral(" · "));
    case IdRole:
        return row.id;
    case IconRole:
        return static_cast<int>(iconOf(row.kind));
    case ToneRole:
        return static_cast<int>(row.warnings > 0 ? Role::Warning : Role::Muted);
    default:
        return {};
    }
}

} // namespace kerbscope::ui
