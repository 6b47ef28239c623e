// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QVariant>

#include <memory>

class QSqlQuery;

namespace kerbscope {

struct SqlConnection;

/// How far this computer and the team agree about one thing.
struct LedgerEntry {
    QString base; ///< the team's revision that what is here stems from; empty: the team does not know it
    QString local; ///< digest of what was here when they agreed; empty: nothing was
    QByteArray agreed; ///< the team's form of it, where somebody merges by it
    QString sent; ///< the revision that was last on its way; whether it arrived is not known
    QString sentLocal;
    QByteArray sentAgreed;

    bool operator==(const LedgerEntry &) const = default;
};

/// What is remembered of things that are shared but know nothing of the team themselves: notes and packs. It lies with
/// them (a table in their database, a file in their folder), so that whoever loses one loses the other, and nothing that has
/// merely vanished is taken for removed. Belongs to the thread that opened it.
class TeamLedger {
public:
    /// Makes folder, file and tables where they are missing. Errors: Io, Malformed.
    static Result<TeamLedger> open(const QString &path);
    TeamLedger(TeamLedger &&) noexcept;
    TeamLedger &operator=(TeamLedger &&) noexcept;
    ~TeamLedger();

    Result<QMap<QString, LedgerEntry>> entries(const QString &kind);
    Outcome set(const QString &kind, const QString &id, const LedgerEntry &entry);
    Outcome remove(const QString &kind, const QString &id);
    /// Another team, or none yet: everything here is news to it.
    Outcome forgetAll();

    /// Empty where there is nothing.
    Result<QString> value(const QString &name);
    Outcome setValue(const QString &name, const QString &value);

private:
    TeamLedger(std::unique_ptr<SqlConnection> connection, const QString &path);
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});

    std::unique_ptr<SqlConnection> m_connection;
    QString m_path;
};

} // namespace kerbscope
