// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/codeentry.h"

#include <QAbstractItemModel>
#include <QHash>

#include <optional>

namespace kerbscope::ui {

/// The families as a tree of two levels: "All codes", then areas with their families, each with a count: of all its
/// codes, or of what a search found in it. IdRole is the family's id and empty for "All codes" and for an area.
class FamilyModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit FamilyModel(const QList<Family> &families, QObject *parent = nullptr);

    /// Shows how many results each family has; without value the families' own counts.
    void setResultCounts(const std::optional<QHash<QString, int>> &counts);
    QModelIndex indexOf(const QString &family) const;
    /// The families of an index: of the one, of an area, or none for all.
    QStringList familiesOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Area {
        QString title;
        QList<Family> families;
    };
    int countOf(const Family &family) const;
    int countOf(const Area &area) const;

    QList<Area> m_areas; ///< the first one, without families, is "All codes"
    std::optional<QHash<QString, int>> m_counts;
};

} // namespace kerbscope::ui
