// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

class QSqlDatabase;
class QSqlQuery;

namespace kerbscope {

/// The form of catalog.sqlite. Written by catalogwriter, read by catalogreader.
namespace catalogschema {
constexpr int applicationId = 0x4B734361; ///< "KsCa"
constexpr int version = 4; ///< user_version; another one is refused
} // namespace catalogschema

/// A SQLite connection of its own name, closed and forgotten when it ends.
class CatalogConnection {
public:
    /// `readOnly`: the file must exist and is never changed.
    static Result<std::unique_ptr<CatalogConnection>> open(const QString &path, bool readOnly);
    CatalogConnection(const CatalogConnection &) = delete;
    CatalogConnection &operator=(const CatalogConnection &) = delete;
    ~CatalogConnection();

    QSqlDatabase database() const;
    QSqlQuery query() const;

private:
    explicit CatalogConnection(QString name);
    QString m_name;
};

} // namespace kerbscope
