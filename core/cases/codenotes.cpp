// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/codenotes.h"

#include "core/base/limits.h"
#include "core/cases/sqlconnection.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace kerbscope {

namespace {

constexpr int applicationId = 0x4B734E6F; // "KsNo"
constexpr int version = 1;

Error tooLong() { return { ErrorKind::TooLarge, QStringLiteral("a note has at most %1 characters").arg(limits::maxCodeNote), {}, {} }; }

} // namespace

class CodeNotes::Private : public SqlConnection {
public:
    explicit Private(QString openedPath)
        : SqlConnection(QStringLiteral("kerbscope-notes-"))
        , path(std::move(openedPath))
    {
        database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
    }

    QVariant value(const QString &sql, const QVariantList &values = {}) const
    {
        QSqlQuery query(database);
        query.prepare(sql);
        for (const QVariant &one : values)
            query.addBindValue(one);
        return query.exec() && query.next() ? query.value(0) : QVariant();
    }

    const QString path;
};

CodeNotes::CodeNotes(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}
CodeNotes::CodeNotes(CodeNotes &&) noexcept = default;
CodeNotes &CodeNotes::operator=(CodeNotes &&) noexcept = default;
CodeNotes::~CodeNotes() = default;

Result<CodeNotes> CodeNotes::open(const QString &path)
{
    const Place where { path, {}, {}, {} };
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error { ErrorKind::Io, QStringLiteral("the folder for your notes cannot be made"), where, {} };
    auto data = std::make_unique<Private>(path);
    if (!data->database.open())
        return Error { ErrorKind::Io, QStringLiteral("your notes cannot be opened (%1)").arg(data->database.lastError().text()), where, {} };
    const QVariant tables = data->value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables.isValid())
        return Error { ErrorKind::Malformed, QStringLiteral("the file with your notes is damaged"), where,
            QStringLiteral("Put a copy of it back, or move it away to begin anew.") };
    CodeNotes notes(std::move(data));
    if (tables.toInt() == 0) {
        // All or nothing, and once: the program may be killed here, and another window may do the same now.
        for (const QString &sql : { QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
                 QStringLiteral("PRAGMA user_version = %1").arg(version),
                 QStringLiteral("CREATE TABLE IF NOT EXISTS bookmarks (code TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID"),
                 QStringLiteral("CREATE TABLE IF NOT EXISTS notes (code TEXT PRIMARY KEY, text TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID"),
                 QStringLiteral("COMMIT") }) {
            if (const Outcome made = notes.change(sql, {}); !made)
                return made.error();
        }
        return notes;
    }
    if (notes.d->value(QStringLiteral("PRAGMA application_id")).toInt() != applicationId
        || notes.d->value(QStringLiteral("PRAGMA user_version")).toInt() > version)
        return Error { ErrorKind::Unsupported, QStringLiteral("this file holds no notes that this version can read"), where,
            QStringLiteral("Use the version of the program that wrote it.") };
    return notes;
}

Outcome CodeNotes::change(const QString &sql, const QVariantList &values, int *rows)
{
    QSqlQuery query(d->database);
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (query.exec()) {
        if (rows)
            *rows = query.numRowsAffected();
        return Done {};
    }
    return Error { ErrorKind::Io, QStringLiteral("your notes cannot be written (%1)").arg(query.lastError().text()),
        { d->path, {}, {}, {} }, QStringLiteral("Check that the folder is yours and the disk is not full.") };
}

QStringList CodeNotes::ids(const QString &table, const QString &order) const
{
    QStringList list;
    QSqlQuery query(d->database);
    query.exec(QStringLiteral("SELECT code FROM %1 ORDER BY %2").arg(table, order));
    while (query.next())
        list << query.value(0).toString();
    return list;
}

Result<QMap<QString, QString>> CodeNotes::allNotes() const
{
    QMap<QString, QString> all;
    QSqlQuery query(d->database);
    bool read = query.exec(QStringLiteral("SELECT code, text FROM notes"));
    while (read && query.next())
        all.insert(query.value(0).toString(), query.value(1).toString());
    if (!read || query.lastError().isValid())
        return Error { ErrorKind::Io, QStringLiteral("your notes cannot be read (%1)").arg(query.lastError().text()), { d->path, {}, {}, {} }, {} };
    return all;
}

Result<bool> CodeNotes::replaceNote(const QString &codeId, const QString &expected, const QString &next, Instant now)
{
    if (next.size() > limits::maxCodeNote)
        return tooLong();
    const qint64 at = toUtcDateTime(now).toMSecsSinceEpoch();
    int rows = 0;
    Outcome changed = Done {};
    if (expected.isEmpty())
        changed = change(QStringLiteral("INSERT OR IGNORE INTO notes VALUES (?, ?, ?)"), { codeId, next, at }, &rows);
    else if (next.trimmed().isEmpty())
        changed = change(QStringLiteral("DELETE FROM notes WHERE code = ? AND text = ?"), { codeId, expected }, &rows);
    else
        changed = change(QStringLiteral("UPDATE notes SET text = ?, at = ? WHERE code = ? AND text = ?"), { next, at, codeId, expected }, &rows);
    if (!changed)
        return changed.error();
    return rows == 1;
}

QStringList CodeNotes::bookmarks() const { return ids(QStringLiteral("bookmarks"), QStringLiteral("at DESC, code")); }

QStringList CodeNotes::noted() const { return ids(QStringLiteral("notes"), QStringLiteral("at DESC, code")); }

bool CodeNotes::isMarked(const QString &codeId) const
{
    return d->value(QStringLiteral("SELECT 1 FROM bookmarks WHERE code = ?"), { codeId }).isValid();
}

Outcome CodeNotes::setMarked(const QString &codeId, bool marked, Instant now)
{
    if (!marked)
        return change(QStringLiteral("DELETE FROM bookmarks WHERE code = ?"), { codeId });
    return change(QStringLiteral("INSERT OR REPLACE INTO bookmarks VALUES (?, ?)"), { codeId, toUtcDateTime(now).toMSecsSinceEpoch() });
}

QString CodeNotes::note(const QString &codeId) const
{
    return d->value(QStringLiteral("SELECT text FROM notes WHERE code = ?"), { codeId }).toString();
}

Outcome CodeNotes::setNote(const QString &codeId, const QString &text, Instant now)
{
    if (text.size() > limits::maxCodeNote)
        return tooLong();
    if (text.trimmed().isEmpty())
        return change(QStringLiteral("DELETE FROM notes WHERE code = ?"), { codeId });
    return change(QStringLiteral("INSERT OR REPLACE INTO notes VALUES (?, ?, ?)"),
        { codeId, text, toUtcDateTime(now).toMSecsSinceEpoch() });
}

} // namespace kerbscope
