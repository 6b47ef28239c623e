// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalogconnection.h"

#include <QSqlQuery>
#include <QVariantList>

#include <optional>

namespace kerbscope {

/// Runs statements until one fails and remembers why; what follows a failure does nothing.
class SqlWriter {
public:
    explicit SqlWriter(const CatalogConnection &connection)
        : m_connection(connection)
    {
    }

    void run(const QString &sql, const QVariantList &values = {});
    /// INSERT OR REPLACE of as many values as are given into a table, "codes" or "codeText(rowid, names)"; a null text is
    /// stored as an empty one.
    void write(const QString &table, const QVariantList &values);
    QList<QVariantList> rows(const QString &sql, const QVariantList &values = {});
    /// Lets go of the statement that write() keeps.
    void finish();

    bool failed() const { return !m_error.isEmpty(); }
    const QString &error() const { return m_error; }

private:
    bool execute(QSqlQuery &query, const QVariantList &values);

    const CatalogConnection &m_connection;
    std::optional<QSqlQuery> m_query;
    QString m_table;
    QString m_error;
};

} // namespace kerbscope
