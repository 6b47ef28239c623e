// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/casetablemodel.h"

#include "app/models/roles.h"
#include "app/presentation/format.h"
#include "app/presentation/words.h"

#include <QLocale>

#include <algorithm>

namespace kerbscope::ui {

namespace {

std::optional<std::chrono::seconds> toConclusion(const CaseSummary &summary)
{
    if (!summary.concludedAt || *summary.concludedAt < summary.createdAt)
        return {};
    return std::chrono::floor<std::chrono::seconds>(*summary.concludedAt - summary.createdAt);
}

QString codesOf(const CaseSummary &summary)
{
    QStringList codes;
    for (const QString &code : summary.codes)
        codes << code.section(u':', 1);
    codes.removeDuplicates();
    return codes.join(QStringLiteral(", "));
}

} // namespace

CaseTableModel::CaseTableModel(const KnowledgeBase &knowledge, const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_knowledge(knowledge)
    , m_zone(zone)
{
}

void CaseTableModel::setCases(QList<CaseSummary> cases)
{
    // The same cases in the same order: only what they say has changed, and selection and scrolling stay.
    const bool same = std::ranges::equal(cases, m_cases, {}, &CaseSummary::id, &CaseSummary::id);
    if (same) {
        m_cases = std::move(cases);
        if (!m_cases.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_cases = std::move(cases);
    endResetModel();
}

int CaseTableModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_cases, id, &CaseSummary::id);
    return found != m_cases.end() ? static_cast<int>(found - m_cases.begin()) : -1;
}

QString CaseTableModel::causeOf(const CaseSummary &summary) const
{
    const CauseInfo *info = m_knowledge.cause(summary.cause);
    return info ? info->title : summary.causeTitle;
}

int CaseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int CaseTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString CaseTableModel::text(const CaseSummary &summary, Column column) const
{
    switch (column) {
    case State:
        return signOf(summary.state).word;
    case Title:
        return titleOf(summary);
    case Cause:
        return causeOf(summary);
    case Codes:
        return codesOf(summary);
    case Tags:
        return summary.tags.join(QStringLiteral(", "));
    case Changed:
        return format::shortMoment(summary.changedAt, m_zone);
    case Created:
        return format::shortMoment(summary.createdAt, m_zone);
    case ToConclusion:
        return toConclusion(summary) ? format::duration(*toConclusion(summary)) : QString();
    case Evidence:
        return QLocale().toString(summary.evidenceCount);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CaseTableModel::sortValue(const CaseSummary &summary, Column column) const
{
    switch (column) {
    case Changed:
        return static_cast<qint64>(summary.changedAt.time_since_epoch().count());
    case Created:
        return static_cast<qint64>(summary.createdAt.time_since_epoch().count());
    case ToConclusion:
        return static_cast<qint64>(toConclusion(summary).value_or(std::chrono::seconds::max()).count());
    case Evidence:
        return summary.evidenceCount;
    default:
        return text(summary, column).toCaseFolded();
    }
}

QVariant CaseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CaseSummary &summary = m_cases[index.row()];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(summary, column);
    case Qt::DecorationRole:
        return column == State ? QVariant(themedIcon(signOf(summary.state).icon, signOf(summary.state).role)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Evidence ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return summary.id;
    case SortRole:
        return sortValue(summary, column);
    default:
        return {};
    }
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case State:
        return tr("State");
    case Title:
        return tr("Case");
    case Cause:
        return tr("Cause");
    case Codes:
        return tr("Codes");
    case Tags:
        return tr("Tags");
    case Changed:
        return tr("Changed");
    case Created:
        return tr("Begun");
    case ToConclusion:
        return tr("Until the cause stood out");
    case Evidence:
        return tr("Evidence");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace kerbscope::ui
