// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/config/proxysettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kerbscope {

namespace {

using Mode = ProxyChoice::Mode;

/// "http://user:secret@host:8080/" as "host:8080": nobody's password is kept.
QString bareServer(const QString &written)
{
    QString server = written.trimmed().section(QStringLiteral("://"), -1);
    server = server.section(u'/', 0, 0);
    return server.section(u'@', -1);
}

/// 'text' or "text" without its marks.
QString unquoted(QStringView value)
{
    const QStringView trimmed = value.trimmed();
    const bool marked = trimmed.size() >= 2 && trimmed.front() == trimmed.back() && (trimmed.front() == u'\'' || trimmed.front() == u'"');
    return (marked ? trimmed.sliced(1, trimmed.size() - 2) : trimmed).toString();
}

/// The values of one group of a keyfile, names in lower case.
QHash<QString, QString> groupOf(QStringView file, QStringView group)
{
    QHash<QString, QString> values;
    bool inside = false;
    for (const QStringView line : file.split(u'\n')) {
        const QStringView trimmed = line.trimmed();
        if (trimmed.startsWith(u'['))
            inside = trimmed == group;
        else if (inside && !trimmed.startsWith(u'#') && trimmed.contains(u'='))
            values.insert(trimmed.first(trimmed.indexOf(u'=')).trimmed().toString().toLower(), unquoted(trimmed.sliced(trimmed.indexOf(u'=') + 1)));
    }
    return values;
}

/// GNOME's keys: mode, autoconfig-url, and host and port for each protocol.
QList<ProxyChoice> gnomeChoice(const QString &where, const QString &mode, const QString &pacUrl, const QString &host, const QString &port)
{
    if (mode == QLatin1String("auto"))
        return { { where, pacUrl.isEmpty() ? Mode::AutoDetect : Mode::Pac, pacUrl, {} } };
    if (mode == QLatin1String("manual") && !host.isEmpty())
        return { { where, Mode::Manual, {}, QStringLiteral("%1:%2").arg(host, port.isEmpty() || port == QLatin1String("0") ? QStringLiteral("80") : port) } };
    if (mode == QLatin1String("none"))
        return { { where, Mode::Direct, {}, {} } };
    return {};
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    if (value.isString()) {
        for (const QString &one : value.toString().split(u',', Qt::SkipEmptyParts))
            list << one.trimmed();
    }
    for (const QJsonValue &one : value.toArray())
        list << one.toString();
    return list;
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

QList<ProxyChoice> proxiesOfEnvironment(const QHash<QString, QString> &environment)
{
    QList<ProxyChoice> found;
    for (const char *name : { "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY" }) {
        const QString server = bareServer(environment.value(QString::fromLatin1(name)));
        if (!server.isEmpty())
            found << ProxyChoice { QStringLiteral("environment (%1)").arg(QString::fromLatin1(name)), Mode::Manual, {}, server };
    }
    return found;
}

QList<ProxyChoice> proxiesOfGsettings(QStringView listing)
{
    QHash<QString, QString> values;
    for (const QStringView line : listing.split(u'\n')) {
        const QString text = line.trimmed().toString();
        if (text.startsWith(QLatin1String("org.gnome.system.proxy")))
            values.insert(text.section(u' ', 0, 1), unquoted(text.section(u' ', 2)));
    }
    const auto value = [&](const char *key) { return values.value(QString::fromLatin1(key)); };
    const bool secure = !value("org.gnome.system.proxy.https host").isEmpty();
    return gnomeChoice(QStringLiteral("GNOME"), value("org.gnome.system.proxy mode"), value("org.gnome.system.proxy autoconfig-url"),
        value(secure ? "org.gnome.system.proxy.https host" : "org.gnome.system.proxy.http host"),
        value(secure ? "org.gnome.system.proxy.https port" : "org.gnome.system.proxy.http port"));
}

QList<ProxyChoice> proxiesOfDconf(QStringView keyfile, const QString &where)
{
    const auto proxy = groupOf(keyfile, u"[system/proxy]");
    const auto https = groupOf(keyfile, u"[system/proxy/https]");
    const auto http = groupOf(keyfile, u"[system/proxy/http]");
    const auto &manual = https.contains(QStringLiteral("host")) ? https : http;
    return gnomeChoice(where, proxy.value(QStringLiteral("mode")), proxy.value(QStringLiteral("autoconfig-url")), manual.value(QStringLiteral("host")),
        manual.value(QStringLiteral("port")));
}

QList<ProxyChoice> proxiesOfKde(QStringView file, const QString &where)
{
    const auto values = groupOf(file, u"[Proxy Settings]");
    switch (values.value(QStringLiteral("proxytype")).toInt()) { // 1 manual, 2 PAC, 3 WPAD, 4 environment
    case 1: {
        const QString server = values.value(QStringLiteral("httpsproxy"), values.value(QStringLiteral("httpproxy")));
        if (server.isEmpty())
            return {};
        return { { where, Mode::Manual, {}, bareServer(QString(server).replace(u' ', u':')) } };
    }
    case 2:
        return { { where, Mode::Pac, values.value(QStringLiteral("proxy config script")), {} } };
    case 3:
        return { { where, Mode::AutoDetect, {}, {} } };
    default:
        return {};
    }
}

void readChromiumPolicy(const QByteArray &json, const QString &where, ClientSettings &into)
{
    const QJsonObject policy = objectOf(json);
    BrowserPolicy browser { where, {}, {}, {} };
    if (policy.contains(QLatin1String("AuthSchemes")))
        browser.schemes = strings(policy.value(QLatin1String("AuthSchemes")));
    for (const char *name : { "AuthServerAllowlist", "AuthServerWhitelist" }) {
        if (policy.contains(QLatin1String(name)))
            browser.hosts = strings(policy.value(QLatin1String(name)));
    }
    if (browser.schemes || browser.hosts)
        into.browsers << browser;
    const QJsonObject together = policy.value(QLatin1String("ProxySettings")).toObject();
    const QJsonObject &proxy = together.isEmpty() ? policy : together;
    const QString mode = proxy.value(QLatin1String("ProxyMode")).toString();
    const QString pacUrl = proxy.value(QLatin1String("ProxyPacUrl")).toString();
    const QString server = bareServer(proxy.value(QLatin1String("ProxyServer")).toString());
    if (mode == QLatin1String("pac_script") || (mode.isEmpty() && !pacUrl.isEmpty()))
        into.proxies << ProxyChoice { where, Mode::Pac, pacUrl, {} };
    else if (mode == QLatin1String("fixed_servers") || (mode.isEmpty() && !server.isEmpty()))
        into.proxies << ProxyChoice { where, Mode::Manual, {}, server };
    else if (mode == QLatin1String("auto_detect"))
        into.proxies << ProxyChoice { where, Mode::AutoDetect, {}, {} };
    else if (mode == QLatin1String("direct"))
        into.proxies << ProxyChoice { where, Mode::Direct, {}, {} };
}

void readFirefoxPolicy(const QByteArray &json, const QString &where, ClientSettings &into)
{
    const QJsonObject policies = objectOf(json).value(QLatin1String("policies")).toObject();
    const QJsonObject signOn = policies.value(QLatin1String("Authentication")).toObject();
    BrowserPolicy browser { where, {}, {}, {} };
    if (signOn.contains(QLatin1String("SPNEGO")))
        browser.hosts = strings(signOn.value(QLatin1String("SPNEGO")));
    const QJsonValue proxies = signOn.value(QLatin1String("AllowProxies")).toObject().value(QLatin1String("SPNEGO"));
    if (proxies.isBool())
        browser.proxiesAllowed = proxies.toBool();
    if (browser.hosts || browser.proxiesAllowed)
        into.browsers << browser;
    const QJsonObject proxy = policies.value(QLatin1String("Proxy")).toObject();
    const QString mode = proxy.value(QLatin1String("Mode")).toString();
    if (mode == QLatin1String("autoConfig"))
        into.proxies << ProxyChoice { where, Mode::Pac, proxy.value(QLatin1String("AutoConfigURL")).toString(), {} };
    else if (mode == QLatin1String("manual"))
        into.proxies << ProxyChoice { where, Mode::Manual, {}, bareServer(proxy.value(QLatin1String("HTTPProxy")).toString()) };
    else if (mode == QLatin1String("autoDetect"))
        into.proxies << ProxyChoice { where, Mode::AutoDetect, {}, {} };
    else if (mode == QLatin1String("system"))
        into.proxies << ProxyChoice { where, Mode::System, {}, {} };
    else if (mode == QLatin1String("none"))
        into.proxies << ProxyChoice { where, Mode::Direct, {}, {} };
}

} // namespace kerbscope
