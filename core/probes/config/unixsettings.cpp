// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/config/unixsettings.h"

#include "core/probes/resolverconf.h"

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTimeZone>

namespace kerbscope {

namespace {

constexpr int programPatienceMs = 1000;

/// Reads one kind of setting after another into the value.
class UnixReader
{
public:
    explicit UnixReader(const UnixComputer &computer)
        : m_computer(computer)
    {
    }

    ClientSettings read()
    {
        m_settings.host = m_computer.host;
        m_settings.user = m_computer.user;
        m_settings.timeZone = m_computer.timeZone;
        kerberos();
        membership();
        resolver();
        timeServers();
        browsers();
        desktop();
        return std::move(m_settings);
    }

private:
    QString text(const QString &path)
    {
        const Result<QByteArray> bytes = m_computer.files.read(path);
        if (!bytes)
            return {};
        m_settings.files << path;
        return QString::fromUtf8(*bytes);
    }

    QStringList filesIn(const QString &folder, const QString &ending) const
    {
        QStringList paths;
        if (const Result<QStringList> names = m_computer.files.list(folder)) {
            for (const QString &name : *names) {
                if (name.endsWith(ending))
                    paths << folder + u'/' + name;
            }
        }
        paths.sort();
        return paths;
    }

    void kerberos()
    {
        const QString chosen = m_computer.environment.value(QStringLiteral("KRB5_CONFIG"));
        QStringList paths = chosen.split(u':', Qt::SkipEmptyParts);
        if (paths.isEmpty()) {
#ifdef Q_OS_MACOS
            paths << m_computer.home + QStringLiteral("/Library/Preferences/edu.mit.Kerberos") << QStringLiteral("/Library/Preferences/edu.mit.Kerberos");
#endif
            paths << QStringLiteral("/etc/krb5.conf");
        }
        Krb5Files files = readKrb5Files(paths, m_computer.files);
        m_settings.files += files.files;
        if (!files.any)
            m_settings.krb5Fault = Error { ErrorKind::NotFound, QStringLiteral("there is no %1").arg(paths.join(QStringLiteral(", "))) };
        else
            m_settings.krb5 = std::move(files.conf);
    }

    void membership()
    {
        static const QRegularExpression realm(QStringLiteral(R"((?mi)^\s*realm\s*=\s*(\S+))"));
        m_settings.joinedRealm = realm.match(text(QStringLiteral("/etc/samba/smb.conf"))).captured(1).toUpper();
    }

    void resolver()
    {
        const QString conf = text(QStringLiteral("/etc/resolv.conf"));
        if (conf.isEmpty())
            return;
        const ResolverConf resolver = parseResolverConf(conf);
        for (const HostPort &server : resolver.servers)
            m_settings.dnsServers << server.host;
    }

    /// "server HOST", "pool HOST" of chrony and ntpd; "NTP=HOST HOST" of systemd-timesyncd.
    void timeServers()
    {
        QStringList files { QStringLiteral("/etc/chrony/chrony.conf"), QStringLiteral("/etc/chrony.conf"), QStringLiteral("/etc/ntpsec/ntp.conf"),
            QStringLiteral("/etc/ntp.conf"), QStringLiteral("/etc/systemd/timesyncd.conf") };
        files += filesIn(QStringLiteral("/etc/systemd/timesyncd.conf.d"), QStringLiteral(".conf"));
        files += filesIn(QStringLiteral("/etc/chrony/sources.d"), QStringLiteral(".sources"));
        static const QRegularExpression line(QStringLiteral(R"((?m)^[ \t]*(?:(?:server|pool|peer)[ \t]+(\S+)|NTP[ \t]*=[ \t]*(.+)))"));
        for (const QString &file : std::as_const(files)) {
            auto matches = line.globalMatch(text(file));
            while (matches.hasNext()) {
                const auto match = matches.next();
                m_settings.timeServers += (match.captured(1) + u' ' + match.captured(2)).simplified().split(u' ', Qt::SkipEmptyParts);
            }
        }
        m_settings.timeServers.removeDuplicates();
    }

    void browsers()
    {
        for (const char *folder : { "/etc/opt/chrome/policies/managed", "/etc/opt/edge/policies/managed", "/etc/chromium/policies/managed",
                 "/etc/chromium-browser/policies/managed", "/etc/brave/policies/managed" }) {
            for (const QString &path : filesIn(QString::fromLatin1(folder), QStringLiteral(".json")))
                readChromiumPolicy(text(path).toUtf8(), path, m_settings);
        }
        for (const char *path : { "/etc/firefox/policies/policies.json", "/usr/lib/firefox/distribution/policies.json",
                 "/usr/lib/firefox-esr/distribution/policies.json", "/usr/lib64/firefox/distribution/policies.json" }) {
            const QString policies = text(QString::fromLatin1(path));
            if (!policies.isEmpty())
                readFirefoxPolicy(policies.toUtf8(), QString::fromLatin1(path), m_settings);
        }
    }

    void desktop()
    {
        m_settings.proxies += proxiesOfEnvironment(m_computer.environment);
        if (m_computer.run)
            m_settings.proxies += proxiesOfGsettings(m_computer.run(QStringLiteral("gsettings"), { QStringLiteral("list-recursively"), QStringLiteral("org.gnome.system.proxy") }));
        for (const char *folder : { "/etc/dconf/db/local.d", "/etc/dconf/db/site.d", "/etc/dconf/db/distro.d" }) {
            for (const QString &path : filesIn(QString::fromLatin1(folder), {}))
                m_settings.proxies += proxiesOfDconf(text(path), path);
        }
        const QString kde = m_computer.home + QStringLiteral("/.config/kioslaverc");
        m_settings.proxies += proxiesOfKde(text(kde), kde);
    }

    const UnixComputer &m_computer;
    ClientSettings m_settings;
};

QString outputOf(const QString &program, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return {};
    QProcess process;
    process.start(path, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(programPatienceMs)) {
        process.kill();
        process.waitForFinished(programPatienceMs);
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

UnixComputer thisUnixComputer()
{
    UnixComputer computer;
    computer.files = filesBelow({});
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys())
        computer.environment.insert(name, environment.value(name));
    computer.home = QDir::homePath();
    computer.host = QSysInfo::machineHostName();
    computer.user = environment.value(QStringLiteral("USER"), environment.value(QStringLiteral("LOGNAME")));
    computer.timeZone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    computer.run = outputOf;
    return computer;
}

ClientSettings readSettings(const UnixComputer &computer)
{
    return UnixReader(computer).read();
}

} // namespace kerbscope
