// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/schemascript.h"

#include "core/evidence/codefindings.h"
#include "core/evidence/importer.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace kerbscope::test {

namespace {

constexpr QByteArrayView separator("\n;\n");

/// Runs `work` on the file as a program that knows nothing of cases.
template <typename Work> bool onDatabase(const QString &path, Work work)
{
    const QString name = QStringLiteral("schema script");
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        done = database.open() && work(database);
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

/// All values of the first column.
QStringList columnOf(const QSqlDatabase &database, const QString &sql)
{
    QStringList all;
    QSqlQuery query(database);
    query.exec(sql);
    while (query.next())
        all << query.value(0).toString();
    return all;
}

void addText(Case &target, const char *text, Instant now)
{
    ImportContext context;
    context.now = now;
    if (const auto parts = importBytes(text, QStringLiteral("pasted"), context)) {
        for (const Imported &part : *parts)
            addEvidence(target, part, now);
    }
}

} // namespace

Case schemaCase()
{
    const Instant now = instantFromSeconds(1'772'000'000);
    Case made = newCase(QStringLiteral("471000 at Müller's, 東京"), now);
    made.id = QStringLiteral("5c4e3a00-0000-4000-8000-00000000ca5e");
    made.state = CaseState::Escalated;
    made.tags = QStringList { QStringLiteral("proxy"), QStringLiteral("it's urgent") };
    made.notes = QStringLiteral("First line.\nSecond; \"quoted\" line.");
    addEvidence(made, importCode(QStringLiteral("zen:471000"), now), now);
    addText(made,
        "Ticket cache: FILE:/tmp/krb5cc_1000\nDefault principal: jdoe@CORP.EXAMPLE.COM\n\n"
        "Valid starting       Expires              Service principal\n"
        "02/25/2026 06:00:00  02/25/2026 16:00:00  krbtgt/CORP.EXAMPLE.COM@CORP.EXAMPLE.COM\n"
        "\trenew until 03/04/2026 06:00:00, Flags: FRIA\n"
        "02/25/2026 06:01:00  02/25/2026 16:00:00  krbtgt/PROXY.EXAMPLE.NET@CORP.EXAMPLE.COM\n",
        now);
    addText(made,
        "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>"
        "<Provider Name='Microsoft-Windows-Security-Auditing'/><EventID>4771</EventID>"
        "<TimeCreated SystemTime='2026-02-25T06:00:00Z'/><Computer>DC1.corp.example.com</Computer></System>"
        "<EventData><Data Name='TargetUserName'>jdoe</Data><Data Name='Status'>0x18</Data></EventData></Event>\n",
        now);
    answer(made, QStringLiteral("symptom.kind"), QStringLiteral("prompt"), now);
    decline(made, QStringLiteral("klist.after-purge"), now);
    return made;
}

QByteArray scriptOf(const QString &databasePath)
{
    QStringList statements;
    const bool read = onDatabase(databasePath, [&](const QSqlDatabase &database) {
        for (const char *pragma : { "encoding", "application_id", "user_version" }) {
            const QString name = QString::fromLatin1(pragma);
            const QStringList value = columnOf(database, QStringLiteral("PRAGMA ") + name);
            statements << QStringLiteral("PRAGMA %1='%2'").arg(name, value.value(0));
        }
        statements += columnOf(database, QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"));
        const QStringList tables
            = columnOf(database, QStringLiteral("SELECT name FROM sqlite_master WHERE type='table' ORDER BY rowid"));
        for (const QString &table : tables) {
            const QStringList columns
                = columnOf(database, QStringLiteral("SELECT 'quote(' || name || ')' FROM pragma_table_info('%1')").arg(table));
            const QStringList rows = columnOf(
                database, QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QStringLiteral(" || ', ' || ")), table));
            for (const QString &row : rows)
                statements << QStringLiteral("INSERT INTO %1 VALUES(%2)").arg(table, row);
        }
        return !tables.isEmpty();
    });
    return read ? statements.join(QString::fromLatin1(separator)).toUtf8() + separator.toByteArray() : QByteArray();
}

bool runScript(const QByteArray &script, const QString &databasePath)
{
    return onDatabase(databasePath, [&](const QSqlDatabase &database) {
        QSqlQuery query(database);
        const QStringList statements
            = QString::fromUtf8(script).split(QString::fromLatin1(separator), Qt::SkipEmptyParts);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                return false;
        }
        return !statements.isEmpty();
    });
}

} // namespace kerbscope::test
