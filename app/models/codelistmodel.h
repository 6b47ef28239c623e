// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/codeentry.h"
#include "core/catalog/company.h"

#include <QAbstractListModel>
#include <QHash>

namespace kerbscope::ui {

/// The results of the Codes page. A row answers the roles that CodeDelegate draws.
class CodeListModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit CodeListModel(const QList<Family> &families, QObject *parent = nullptr);

    /// `nameFamilies`: each row names its family, for results of several ones.
    void setCodes(QList<CodeSummary> codes, bool nameFamilies);
    /// Rows of a company's pack name it.
    void setCompany(Company company) { m_company = std::move(company); }
    int rowOf(const QString &id) const; ///< -1 when it is not in the list

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QHash<QString, QString> m_familyTitles;
    QList<CodeSummary> m_codes;
    Company m_company;
    bool m_nameFamilies = false;
};

} // namespace kerbscope::ui
