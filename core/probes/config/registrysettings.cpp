// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/config/registrysettings.h"

#include <algorithm>

namespace kerbscope {

namespace {

using Mode = ProxyChoice::Mode;

const RegistryKey *keyAt(const RegistryListing &listing, const QString &path)
{
    const auto key = std::ranges::find_if(listing.keys, [&](const RegistryKey &one) { return one.path.compare(path, Qt::CaseInsensitive) == 0; });
    return key != listing.keys.end() ? &*key : nullptr;
}

/// The data of a value; null where there is none.
QString valueAt(const RegistryListing &listing, const QString &path, QLatin1String name)
{
    const RegistryKey *key = keyAt(listing, path);
    if (key == nullptr)
        return {};
    const auto value = std::ranges::find_if(key->values, [&](const RegistryValue &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    return value != key->values.end() ? value->data : QString();
}

void addInternetSettings(const RegistryListing &listing, const QString &path, ClientSettings &into)
{
    const QString pacUrl = valueAt(listing, path, QLatin1String("AutoConfigURL"));
    const QString enabled = valueAt(listing, path, QLatin1String("ProxyEnable"));
    const QString server = valueAt(listing, path, QLatin1String("ProxyServer"));
    if (!pacUrl.isEmpty())
        into.proxies << ProxyChoice { path, Mode::Pac, pacUrl, {} };
    if (!server.isEmpty() && enabled == QLatin1String("0x1")) {
        // "http=a:80;https=b:80": the one for https counts, then the one for http.
        QString chosen = server.section(u';', 0, 0).section(u'=', -1);
        for (const QString &part : server.split(u';')) {
            if (part.startsWith(QLatin1String("https="), Qt::CaseInsensitive))
                chosen = part.section(u'=', 1);
        }
        into.proxies << ProxyChoice { path, Mode::Manual, {}, chosen };
    }
}

void addBrowser(const RegistryListing &listing, const QString &path, ClientSettings &into)
{
    BrowserPolicy policy { path, {}, {}, {} };
    const auto words = [](const QString &list) {
        QStringList split;
        for (const QString &word : list.split(u',', Qt::SkipEmptyParts))
            split << word.trimmed();
        return split;
    };
    if (const QString schemes = valueAt(listing, path, QLatin1String("AuthSchemes")); !schemes.isNull())
        policy.schemes = words(schemes);
    for (const QLatin1String name : { QLatin1String("AuthServerAllowlist"), QLatin1String("AuthServerWhitelist") }) {
        if (const QString hosts = valueAt(listing, path, name); !hosts.isNull())
            policy.hosts = words(hosts);
    }
    if (policy.schemes || policy.hosts)
        into.browsers << policy;
    if (const QString pacUrl = valueAt(listing, path, QLatin1String("ProxyPacUrl")); !pacUrl.isEmpty())
        into.proxies << ProxyChoice { path, Mode::Pac, pacUrl, {} };
    else if (const QString server = valueAt(listing, path, QLatin1String("ProxyServer")); !server.isEmpty())
        into.proxies << ProxyChoice { path, Mode::Manual, {}, server };
}

QString tcpip()
{
    return QStringLiteral("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters");
}

QString timeZoneKey()
{
    return QStringLiteral("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation");
}

QString timeKey()
{
    return QStringLiteral("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\W32Time\\Parameters");
}

QStringList browserPaths()
{
    return { QStringLiteral("HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge"), QStringLiteral("HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome"),
        QStringLiteral("HKEY_CURRENT_USER\\SOFTWARE\\Policies\\Microsoft\\Edge"), QStringLiteral("HKEY_CURRENT_USER\\SOFTWARE\\Policies\\Google\\Chrome") };
}

QStringList internetPaths()
{
    return { QStringLiteral("HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"),
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings") };
}

} // namespace

QStringList registryPaths()
{
    return QStringList { QStringLiteral("HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System\\Kerberos"),
               QStringLiteral("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\Kerberos"), tcpip(), timeZoneKey(), timeKey() }
    + internetPaths() + browserPaths();
}

ClientSettings settingsOfRegistry(RegistryListing listing, const QHash<QString, QString> &environment)
{
    ClientSettings settings;
    const auto variable = [&](const char *name) { return environment.value(QString::fromLatin1(name)); };
    settings.host = variable("COMPUTERNAME");
    settings.user = variable("USERNAME");
    UserReport logon;
    logon.computer = settings.host;
    logon.domain = variable("USERDOMAIN");
    logon.name = logon.domain.isEmpty() ? settings.user : logon.domain + u'\\' + settings.user;
    logon.dnsDomain = variable("USERDNSDOMAIN");
    logon.logonServer = variable("LOGONSERVER").remove(u'\\');
    settings.joinedRealm = valueAt(listing, tcpip(), QLatin1String("Domain")).toUpper();
    settings.logon = logon;
    for (const QString &path : browserPaths())
        addBrowser(listing, path, settings);
    for (const QString &path : internetPaths())
        addInternetSettings(listing, path, settings);
    for (const QLatin1String name : { QLatin1String("NameServer"), QLatin1String("DhcpNameServer") }) {
        for (const QString &server : valueAt(listing, tcpip(), name).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts))
            settings.dnsServers << server;
    }
    settings.dnsServers.removeDuplicates();
    settings.timeZone = valueAt(listing, timeZoneKey(), QLatin1String("TimeZoneKeyName"));
    if (valueAt(listing, timeKey(), QLatin1String("Type")) == QLatin1String("NTP")) { // "NT5DS": the domain tells the time
        for (const QString &server : valueAt(listing, timeKey(), QLatin1String("NtpServer")).split(u' ', Qt::SkipEmptyParts))
            settings.timeServers << server.section(u',', 0, 0);
    }
    for (const RegistryKey &key : std::as_const(listing.keys))
        settings.files << key.path;
    settings.registry = std::move(listing);
    return settings;
}

} // namespace kerbscope
