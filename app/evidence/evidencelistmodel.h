// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/case.h"

#include <QAbstractListModel>
#include <QTimeZone>

namespace kerbscope::ui {

/// The evidence of a case, newest first, without the answers: those are the guide's.
class EvidenceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// One row, as it is shown.
    struct Row {
        QString id;
        EvidenceKind kind = EvidenceKind::Unknown;
        QString source;
        QString when;
        QString time; ///< of the day: what came in during one call differs by that
        qsizetype findings = 0;
        qsizetype warnings = 0;
        bool hasNote = false;
        bool operator==(const Row &) const = default;
    };

    /// Rows that stay keep their place in the views.
    void setCase(const Case &shown, const QTimeZone &zone);
    const QList<Row> &rows() const { return m_rows; }
    int rowOf(const QString &evidenceId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Row> m_rows;
};

} // namespace kerbscope::ui
