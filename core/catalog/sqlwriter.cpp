// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/sqlwriter.h"

#include <QSqlError>
#include <QSqlRecord>

namespace kerbscope {

bool SqlWriter::execute(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i),
            values[i].typeId() == QMetaType::QString && values[i].toString().isNull() ? QVariant(QStringLiteral(""))
                                                                                      : values[i]);
    if (!query.exec())
        m_error = query.lastError().text();
    return !failed();
}

void SqlWriter::run(const QString &sql, const QVariantList &values)
{
    if (failed())
        return;
    QSqlQuery query = m_connection.query();
    if (!query.prepare(sql))
        m_error = query.lastError().text();
    else
        execute(query, values);
}

void SqlWriter::write(const QString &table, const QVariantList &values)
{
    if (failed())
        return;
    if (table != m_table) {
        m_query = m_connection.query();
        m_table = table;
        const QString marks = QStringList(values.size(), QStringLiteral("?")).join(u',');
        if (!m_query->prepare(QStringLiteral("INSERT OR REPLACE INTO %1 VALUES (%2)").arg(table, marks))) {
            m_error = m_query->lastError().text();
            return;
        }
    }
    execute(*m_query, values);
}

QList<QVariantList> SqlWriter::rows(const QString &sql, const QVariantList &values)
{
    QList<QVariantList> list;
    if (failed())
        return list;
    QSqlQuery query = m_connection.query();
    if (!query.prepare(sql)) {
        m_error = query.lastError().text();
        return list;
    }
    if (!execute(query, values))
        return list;
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row << query.value(column);
        list << row;
    }
    return list;
}

void SqlWriter::finish()
{
    m_query.reset();
    m_table.clear();
}

} // namespace kerbscope
