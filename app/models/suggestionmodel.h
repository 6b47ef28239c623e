// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/suggestion.h"

#include <QAbstractListModel>

namespace kerbscope::ui {

/// The rows below the box.
class SuggestionModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setSuggestions(QList<Suggestion> rows);
    const Suggestion &at(int row) const { return m_rows[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Suggestion> m_rows;
};

} // namespace kerbscope::ui
