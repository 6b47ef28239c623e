// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/knowledge.h"
#include "core/cases/casestore.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace kerbscope::ui {

/// The cases of the store, one a row. IdRole gives a case's id; SortRole what a column sorts by.
class CaseTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Title, Cause, Codes, Tags, Changed, Created, ToConclusion, Evidence, ColumnCount };

    /// `knowledge` tells causes in the language of the window and outlives the model.
    CaseTableModel(const KnowledgeBase &knowledge, const QTimeZone &zone, QObject *parent = nullptr);

    /// Replaces everything; rows that stay what they are keep their place in the views.
    void setCases(QList<CaseSummary> cases);
    const QList<CaseSummary> &cases() const { return m_cases; }
    /// The row of a case, -1: it is not listed.
    int rowOf(const QString &id) const;
    /// What stands out as its cause, in words; empty where nothing does.
    QString causeOf(const CaseSummary &summary) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const CaseSummary &summary, Column column) const;
    QVariant sortValue(const CaseSummary &summary, Column column) const;

    const KnowledgeBase &m_knowledge;
    QTimeZone m_zone;
    QList<CaseSummary> m_cases;
};

} // namespace kerbscope::ui
