// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamdatabase.h"

#include "core/cases/caseschema.h"
#include "core/cases/sqlconnection.h"

#include <QSqlError>

namespace kerbscope {

namespace {

/// Of the advisory lock that writers hold: "KSCT".
constexpr qint64 writersLock = 0x4B53'4354;

QString connectOptions(const TeamServer &server)
{
    QStringList options { QStringLiteral("connect_timeout=4"), QStringLiteral("tcp_user_timeout=20000"), QStringLiteral("application_name=kerbscope"),
        QStringLiteral("gssencmode=disable") };
    if (!server.service.isEmpty())
        options << QStringLiteral("service=%1").arg(server.service);
    if (!server.sslMode.isEmpty())
        options << QStringLiteral("sslmode=%1").arg(server.sslMode);
    return options.join(u';');
}

/// What could end one option of libpq and begin another is no name of anything.
bool isPlain(const QString &text)
{
    return std::ranges::none_of(text, [](QChar character) { return character == u';' || character == u'\'' || character == u'\\' || character.isSpace() || !character.isPrint(); });
}

} // namespace

struct TeamDatabase::Connection : SqlConnection {
    Connection()
        : SqlConnection(QStringLiteral("kerbscope-team-"))
    {
    }
    QString where;
};

TeamDatabase::TeamDatabase(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

TeamDatabase::TeamDatabase(TeamDatabase &&) noexcept = default;
TeamDatabase &TeamDatabase::operator=(TeamDatabase &&) noexcept = default;
TeamDatabase::~TeamDatabase() = default;

bool TeamDatabase::hasDriver() { return QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")); }

Result<TeamDatabase> TeamDatabase::open(const TeamServer &server)
{
    const Place where { server.name(), {}, {}, {} };
    if (!server.isComplete())
        return Error { ErrorKind::Empty, QStringLiteral("it is not said where the team store is"), where, QStringLiteral("Name host and database, or a service, in the settings.") };
    if (!hasDriver())
        return Error { ErrorKind::Unsupported, QStringLiteral("this computer has no driver for PostgreSQL (QPSQL)"), where,
            QStringLiteral("Install the package libqt6sql6-psql, or what your system calls it.") };
    for (const QString &part : { server.service, server.host, server.database, server.user, server.sslMode }) {
        if (!isPlain(part))
            return Error { ErrorKind::Malformed, QStringLiteral("'%1' cannot be a part of the address of a team store").arg(part), where, {} };
    }
    auto connection = std::make_unique<Connection>();
    connection->where = server.name();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), connection->name);
    if (!server.host.isEmpty())
        database.setHostName(server.host);
    if (!server.database.isEmpty())
        database.setDatabaseName(server.database);
    if (!server.user.isEmpty())
        database.setUserName(server.user);
    if (server.service.isEmpty() || server.port != TeamServer().port)
        database.setPort(server.port);
    database.setConnectOptions(connectOptions(server));
    connection->database = database;
    const bool opened = database.open();
    const QSqlError problem = database.lastError();
    database = {};
    TeamDatabase made(std::move(connection));
    if (!opened)
        return made.errorOf(problem);
    if (Outcome ready = made.prepare(); !ready)
        return ready.error();
    return made;
}

Outcome TeamDatabase::prepare()
{
    for (const char *sql : { "SET statement_timeout=30000", "SET lock_timeout=20000", "SET idle_in_transaction_session_timeout=60000", "SET client_min_messages=warning" }) {
        if (auto set = run(QLatin1String(sql)); !set)
            return set.error();
    }
    const auto there = value(QStringLiteral("SELECT to_regclass('kerbscope.meta') IS NOT NULL"));
    if (!there)
        return there.error();
    if (!there->toBool()) {
        if (Outcome made = inTeamTransaction(*this, [this] { return makeTables(); }); !made)
            return made;
    }
    const auto version = value(QStringLiteral("SELECT value FROM kerbscope.meta WHERE name='version'"));
    const auto content = value(QStringLiteral("SELECT value FROM kerbscope.meta WHERE name='content'"));
    const auto team = value(QStringLiteral("SELECT value FROM kerbscope.meta WHERE name='team'"));
    for (const auto *read : { &version, &content, &team }) {
        if (!*read)
            return read->error();
    }
    if (version->toInt() > teamSchemaVersion || content->toUInt() > caseSchemaVersion)
        return Error { ErrorKind::Unsupported,
            QStringLiteral("the team store was made by a newer version (tables %1, cases %2; this program knows up to %3 and %4)")
                .arg(version->toInt())
                .arg(content->toInt())
                .arg(teamSchemaVersion)
                .arg(caseSchemaVersion),
            { m_connection->where, {}, {}, {} }, QStringLiteral("Update the program. Your cases stay on this computer until then; nothing was changed.") };
    if (version->toInt() < 1 || team->toString().isEmpty())
        return Error { ErrorKind::Malformed, QStringLiteral("the tables of the team store are not whole"), { m_connection->where, {}, {}, {} },
            QStringLiteral("Ask whoever runs the database to restore them.") };
    m_team = team->toString();
    if (content->toUInt() < caseSchemaVersion) {
        // From now on older programs are told to update, before they meet a case that they cannot read.
        if (auto raised = run(QStringLiteral("UPDATE kerbscope.meta SET value=? WHERE name='content'"), { QString::number(caseSchemaVersion) }); !raised)
            return raised.error();
    }
    return Done {};
}

Outcome TeamDatabase::makeTables()
{
    // Another program may have been first while this one waited.
    const auto there = value(QStringLiteral("SELECT to_regclass('kerbscope.meta') IS NOT NULL"));
    if (!there)
        return there.error();
    if (there->toBool())
        return Done {};
    const QString number = QStringLiteral("INSERT INTO kerbscope.meta VALUES('%1', '%2')");
    for (const QString &sql : { QStringLiteral("CREATE SCHEMA IF NOT EXISTS kerbscope"), QStringLiteral("CREATE TABLE kerbscope.meta(name text PRIMARY KEY, value text NOT NULL)"),
             QStringLiteral("CREATE TABLE kerbscope.revisions(revision text PRIMARY KEY, kind text NOT NULL, id text NOT NULL, base text NOT NULL, seq bigint NOT NULL UNIQUE,"
                            " author text NOT NULL DEFAULT current_user, made timestamptz NOT NULL DEFAULT now(), removed boolean NOT NULL, digest text NOT NULL, content bytea)"),
             QStringLiteral("CREATE TABLE kerbscope.documents(kind text NOT NULL, id text NOT NULL, head text NOT NULL REFERENCES kerbscope.revisions(revision), seq bigint NOT NULL UNIQUE,"
                            " PRIMARY KEY(kind, id))"),
             QStringLiteral("CREATE INDEX revisions_of_document ON kerbscope.revisions(kind, id)"), number.arg(QStringLiteral("version")).arg(teamSchemaVersion),
             number.arg(QStringLiteral("content")).arg(caseSchemaVersion), number.arg(QStringLiteral("team"), QUuid::createUuid().toString(QUuid::WithoutBraces)) }) {
        if (auto done = run(sql); !done)
            return done.error();
    }
    return Done {};
}

Outcome TeamDatabase::begin()
{
    if (auto begun = run(QStringLiteral("BEGIN")); !begun)
        return begun.error();
    if (auto locked = run(QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(writersLock)); !locked) {
        rollBack();
        return locked.error();
    }
    return Done {};
}

Outcome TeamDatabase::commit()
{
    auto committed = run(QStringLiteral("COMMIT"));
    return committed ? Outcome(Done {}) : Outcome(committed.error());
}

void TeamDatabase::rollBack() { (void)run(QStringLiteral("ROLLBACK")); }

Result<QSqlQuery> TeamDatabase::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_connection->database);
    if (values.isEmpty()) {
        if (!query.exec(sql))
            return errorOf(query.lastError());
        return query;
    }
    if (!query.prepare(sql))
        return errorOf(query.lastError());
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    if (!query.exec())
        return errorOf(query.lastError());
    return query;
}

Result<QVariant> TeamDatabase::value(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query)
        return query.error();
    return query->next() ? query->value(0) : QVariant();
}

Error TeamDatabase::errorOf(const QSqlError &error) const
{
    QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    said = said.section(u'\n', 0, 0).trimmed();
    const auto made = [&](ErrorKind kind, const QString &what, const QString &advice) {
        return Error { kind, QStringLiteral("%1 (%2)").arg(what, said), { m_connection->where, {}, {}, {} }, advice };
    };
    const QString code = error.nativeErrorCode(); // SQLSTATE; empty while there is no connection
    if (code.startsWith(QLatin1String("28")) || said.contains(QLatin1String("no password supplied")) || said.contains(QLatin1String("authentication failed")))
        return made(ErrorKind::Refused, QStringLiteral("the team store does not let you in"),
            QStringLiteral("Put your password into the password file of PostgreSQL (pgpass), or ask for an account."));
    if (code == QLatin1String("3D000") || (said.contains(QLatin1String("database \"")) && said.contains(QLatin1String("does not exist"))))
        return made(ErrorKind::NotFound, QStringLiteral("there is no such database"), QStringLiteral("Check its name in the settings."));
    if (code == QLatin1String("42501"))
        return made(ErrorKind::Refused, QStringLiteral("you have no right to do this in the team store"),
            QStringLiteral("Ask whoever runs the database for rights on the schema kerbscope."));
    if (said.contains(QLatin1String("SSL")) || said.contains(QLatin1String("certificate")))
        return made(ErrorKind::Refused, QStringLiteral("the connection to the team store is not safe"),
            QStringLiteral("Check the certificate of the server and the setting for TLS."));
    if (code.isEmpty() || code.startsWith(QLatin1String("08")) || code.startsWith(QLatin1String("57P")))
        return made(ErrorKind::Io, QStringLiteral("the team store cannot be reached"),
            QStringLiteral("Your work is kept on this computer and sent later. Check network, host and port if this lasts."));
    if (code == QLatin1String("57014") || code == QLatin1String("55P03"))
        return made(ErrorKind::Conflict, QStringLiteral("the team store is busy"), QStringLiteral("It is tried again by itself."));
    return made(ErrorKind::Io, QStringLiteral("the team store reports an error"), QStringLiteral("Ask whoever runs the database; your work is kept on this computer."));
}

} // namespace kerbscope
