// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/policy.h"

#include "app/shared/settings.h"

#include <QFileInfo>
#include <QSettings>

#include <optional>

namespace kerbscope {

namespace {

std::optional<bool> truth(const QString &word)
{
    const QString lower = word.trimmed().toLower();
    if (lower == QLatin1String("true") || lower == QLatin1String("yes") || lower == QLatin1String("1"))
        return true;
    if (lower == QLatin1String("false") || lower == QLatin1String("no") || lower == QLatin1String("0"))
        return false;
    return {};
}

QStringList words(const QVariant &value)
{
    QStringList found;
    const QStringList parts = value.toStringList(); // QSettings splits at commas
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            found << part.trimmed();
    }
    return found;
}

Error problemIn(const QString &path, const QString &key, const QString &what)
{
    return { ErrorKind::Malformed, QStringLiteral("the administrators' policy has a mistake at %1: %2").arg(key, what), { path, {}, {}, {} },
        QStringLiteral("Ask the administrators of this computer to mend the file.") };
}

Outcome readTeam(Policy::Team &team, const QString &path, const QString &key, const QVariant &value)
{
    const QString name = key.section(u'/', 1);
    const QString text = value.toString().trimmed();
    TeamServer &server = team.server;
    if (name == QLatin1String("enabled") || name == QLatin1String("redact")) {
        const std::optional<bool> wanted = truth(text);
        if (!wanted)
            return problemIn(path, key, QStringLiteral("'%1' is neither true nor false").arg(text));
        if (name == QLatin1String("redact")) {
            server.redact = *wanted;
            return Done {};
        }
        server.enabled = *wanted;
        team.isForbidden = !*wanted;
    } else if (name == QLatin1String("port")) {
        bool isNumber = false;
        server.port = text.toInt(&isNumber);
        if (!isNumber || server.port < 1 || server.port > 65535)
            return problemIn(path, key, QStringLiteral("'%1' is no port").arg(text));
    } else if (name == QLatin1String("host")) {
        server.host = text;
    } else if (name == QLatin1String("service")) {
        server.service = text;
    } else if (name == QLatin1String("database")) {
        server.database = text;
    } else if (name == QLatin1String("user")) {
        server.user = text;
    } else if (name == QLatin1String("sslMode")) {
        server.sslMode = text;
    } else {
        return problemIn(path, key, QStringLiteral("there is no such key"));
    }
    team.isLaidDown = true;
    server.enabled = !team.isForbidden;
    return Done {};
}

} // namespace

Result<Policy> Policy::load(const QString &path)
{
    Policy policy;
    if (!QFileInfo::exists(path))
        return policy;
    const QSettings file(path, QSettings::IniFormat);
    const QStringList keys = file.allKeys();
    if (file.status() != QSettings::NoError)
        return problemIn(path, QStringLiteral("the file"), QStringLiteral("it cannot be read"));
    policy.source = path;
    for (const QString &key : keys) {
        const QVariant value = file.value(key);
        if (key == QLatin1String("checks/enabled") || key == QLatin1String("report/forceRedaction")) {
            const std::optional<bool> wanted = truth(value.toString());
            if (!wanted)
                return problemIn(path, key, QStringLiteral("'%1' is neither true nor false").arg(value.toString()));
            (key.startsWith(QLatin1String("checks")) ? policy.checksEnabled : policy.redactionForced) = *wanted;
        } else if (key == QLatin1String("company/proxyCloud")) {
            policy.proxyCloud = realmFrom(value.toString());
            if (policy.proxyCloud.isEmpty() && !value.toString().trimmed().isEmpty())
                return problemIn(path, key, QStringLiteral("'%1' is no name of a realm").arg(value.toString()));
        } else if (key == QLatin1String("company/realms")) {
            const Result<QStringList> realms = realmsFrom(value.toStringList().join(u','));
            if (!realms)
                return problemIn(path, key, realms.error().what);
            policy.realms = *realms;
        } else if (key == QLatin1String("company/packs")) {
            policy.packFolder = value.toString();
        } else if (key == QLatin1String("company/helpdesk")) {
            policy.helpdesk = words(value).join(QStringLiteral(", ")).simplified().left(maxSettingText);
        } else if (key.startsWith(QLatin1String("team/"))) {
            if (Outcome read = readTeam(policy.team, path, key, value); !read)
                return read.error();
        } else {
            return problemIn(path, key, QStringLiteral("there is no such key"));
        }
    }
    return policy;
}

Policy Policy::strictest()
{
    Policy policy;
    policy.checksEnabled = false;
    policy.redactionForced = true;
    policy.team.isLaidDown = true;
    policy.team.isForbidden = true;
    return policy;
}

QString Policy::usualPath()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("ProgramData", QStringLiteral("C:/ProgramData")) + QStringLiteral("/kerbscope/policy.ini");
#elif defined(Q_OS_MACOS)
    return QStringLiteral("/Library/Application Support/kerbscope/policy.ini");
#else
    return QStringLiteral("/etc/kerbscope/policy.ini");
#endif
}

} // namespace kerbscope
