// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/answerroles.h"
#include "core/evidence/commandfindings.h"
#include "core/evidence/realmroles.h"

#include <algorithm>

namespace kerbscope {

namespace {

/// One realm as the policies or the local settings of Windows know it.
struct KnownRealm {
    QString name;
    bool hasKdc = false;
    QStringList domains; ///< host names and domains (with a leading dot) that lead to it
};

bool endsWith(const QString &path, QLatin1String tail)
{
    return path.endsWith(tail, Qt::CaseInsensitive);
}

/// Gathers MitRealms and domain_realm of the policies, Domains and HostToRealm of the local settings.
class RealmSettings
{
public:
    explicit RealmSettings(const RegistryListing &listing)
    {
        for (const RegistryKey &key : listing.keys)
            read(key);
    }

    QList<KnownRealm> realms;
    bool policyKeySeen = false; ///< ...\System\Kerberos itself, or one of its parts
    bool switchedOff = false;

private:
    KnownRealm &realm(const QString &name)
    {
        const auto known = std::ranges::find(realms, name, &KnownRealm::name);
        if (known != realms.end())
            return *known;
        realms << KnownRealm { name, false, {} };
        return realms.last();
    }

    static QStringList domainsOf(const QString &data)
    {
        QString list = data;
        list.replace(QLatin1String("\\0"), QLatin1String(";"));
        list.replace(u',', u';');
        QStringList domains;
        for (const QString &domain : list.split(u';', Qt::SkipEmptyParts))
            domains << domain.trimmed();
        domains.removeAll(QString());
        return domains;
    }

    void read(const RegistryKey &key)
    {
        static const QLatin1String policies("\\Policies\\System\\Kerberos");
        static const QLatin1String local("\\Lsa\\Kerberos\\");
        if (key.path.contains(policies, Qt::CaseInsensitive)) {
            policyKeySeen = true;
            if (endsWith(key.path, QLatin1String("\\MitRealms"))) {
                for (const RegistryValue &value : key.values)
                    realm(value.name).hasKdc = realm(value.name).hasKdc || value.data.contains(u'.');
            } else if (endsWith(key.path, QLatin1String("\\domain_realm"))) {
                for (const RegistryValue &value : key.values)
                    realm(value.name).domains << domainsOf(value.data);
            } else if (endsWith(key.path, policies)) {
                for (const RegistryValue &value : key.values) {
                    const bool isSwitch = value.name.compare(QLatin1String("MitRealms_Enabled"), Qt::CaseInsensitive) == 0
                        || value.name.compare(QLatin1String("domain_realm_Enabled"), Qt::CaseInsensitive) == 0;
                    switchedOff = switchedOff || (isSwitch && (value.data == QLatin1String("0x0") || value.data == QLatin1String("0x00000000")));
                }
            }
            return;
        }
        const qsizetype at = key.path.indexOf(local, 0, Qt::CaseInsensitive);
        if (at < 0)
            return;
        const QString rest = key.path.mid(at + local.size());
        const QString name = rest.section(u'\\', 1, 1);
        if (name.isEmpty())
            return;
        if (rest.startsWith(QLatin1String("Domains\\"), Qt::CaseInsensitive)) {
            for (const RegistryValue &value : key.values)
                realm(name).hasKdc = realm(name).hasKdc || value.name.compare(QLatin1String("KdcNames"), Qt::CaseInsensitive) == 0;
            realm(name);
        } else if (rest.startsWith(QLatin1String("HostToRealm\\"), Qt::CaseInsensitive)) {
            for (const RegistryValue &value : key.values)
                realm(name).domains << domainsOf(value.data);
        }
    }
};

/// What is wrong with the settings of one realm, in words; empty when they serve.
QString faultOf(const KnownRealm &realm, const QList<KnownRealm> &all, const ImportContext &context)
{
    if (realm.name != realm.name.toUpper())
        return QStringLiteral("%1 is not written in capitals").arg(realm.name);
    for (const QString &domain : realm.domains) {
        if (!domain.startsWith(u'.') && !isNumericAddress(domain) && domain.count(u'.') <= 1)
            return QStringLiteral("%1 has no dot in front: it stands for one host, not for a domain").arg(domain);
        const QString bare = domain.startsWith(u'.') ? domain.mid(1) : domain;
        if (hostBelongsTo(bare, realm.name))
            continue;
        const bool elsewhere = std::ranges::any_of(context.proxyRealms, [&](const QString &other) { return hostBelongsTo(bare, other); })
            || std::ranges::any_of(all, [&](const KnownRealm &other) { return other.name != realm.name && hostBelongsTo(bare, other.name); });
        if (elsewhere)
            return QStringLiteral("%1 belongs to another realm than %2").arg(domain, realm.name);
    }
    return {};
}

void addMapping(FindingList &findings, const RegistryListing &report, const ImportContext &context)
{
    const RealmSettings settings(report);
    QString good;
    QString half;
    for (const KnownRealm &realm : settings.realms) {
        if (!context.homeRealm.isEmpty() && !isForeignRealm(realm.name, context.homeRealm, context.proxyRealms))
            continue;
        if (const QString fault = faultOf(realm, settings.realms, context); !fault.isEmpty()) {
            findings.add("client.realm-mapping", "wrong", fault);
            if (realm.name != realm.name.toUpper())
                findings.add("klist.realm-case", "not-upper", realm.name);
            return;
        }
        // "ZSCALERTWO.NET" below MitRealms and "zscalertwo.net" below domain_realm are two realms.
        if (realm.hasKdc && !realm.domains.isEmpty())
            good = realm.name;
        else
            half = realm.name;
    }
    const bool asksForAll = std::ranges::any_of(report.keys, [](const RegistryKey &key) { return endsWith(key.path, QLatin1String("\\Policies\\System\\Kerberos")); });
    if (settings.switchedOff) {
        findings.add("client.realm-mapping", "absent", QStringLiteral("the policy is switched off"));
    } else if (!good.isEmpty()) {
        findings.add("client.realm-mapping", "present", good);
    } else if (!half.isEmpty()) {
        // One of the two keys was shown alone: what is in the other is not known.
        const bool both = asksForAll || report.keys.size() > 1;
        findings.add("client.realm-mapping", both ? "wrong" : "present", both ? QStringLiteral("%1 lacks its KDC or its hosts").arg(half) : half);
    } else if (settings.policyKeySeen && (asksForAll || context.proxyInPlay)) {
        findings.add("client.realm-mapping", "absent", QStringLiteral("no realm below the Kerberos policies"));
    }
    for (const QString &path : report.missing) {
        const bool ofRealms = path.contains(QLatin1String("\\System\\Kerberos"), Qt::CaseInsensitive) && !path.contains(QLatin1String("\\Parameters"), Qt::CaseInsensitive);
        const bool local = path.contains(QLatin1String("\\Lsa\\Kerberos\\HostToRealm"), Qt::CaseInsensitive);
        if (ofRealms || local)
            findings.add("client.realm-mapping", "absent", QStringLiteral("there is no %1").arg(path));
    }
}

void addOffers(FindingList &findings, const RegistryValue &value)
{
    if (value.name.compare(QLatin1String("SupportedEncryptionTypes"), Qt::CaseInsensitive) != 0)
        return;
    bool ok = false;
    const quint32 types = value.data.toUInt(&ok, 0);
    if (const char *offer = ok ? offerOf(types) : nullptr)
        findings.add("etype.client-offers", offer, value.data);
}

void addBrowser(FindingList &findings, const RegistryListing &report)
{
    const auto isBrowser = [](const QString &path) {
        return path.contains(QLatin1String("\\Policies\\Microsoft\\Edge"), Qt::CaseInsensitive) || path.contains(QLatin1String("\\Policies\\Google\\Chrome"), Qt::CaseInsensitive)
            || path.contains(QLatin1String("\\Policies\\Chromium"), Qt::CaseInsensitive);
    };
    for (const RegistryKey &key : report.keys) {
        for (const RegistryValue &value : key.values) {
            if (isBrowser(key.path) && value.name == QLatin1String("AuthSchemes") && !value.data.contains(QLatin1String("negotiate"), Qt::CaseInsensitive))
                findings.add("browser.negotiate", "not-allowed", QStringLiteral("AuthSchemes: %1").arg(value.data));
        }
    }
    for (const QString &path : report.missing) {
        if (isBrowser(path) && path.contains(QLatin1String("AuthServer"), Qt::CaseInsensitive))
            findings.add("browser.negotiate", "not-allowed", QStringLiteral("there is no %1").arg(path));
    }
}

void addInternetSettings(FindingList &findings, const RegistryKey &key, const ImportContext &context)
{
    if (!key.path.endsWith(QLatin1String("\\Internet Settings"), Qt::CaseInsensitive))
        return;
    bool enabled = true;
    QString server;
    for (const RegistryValue &value : key.values) {
        if (value.name == QLatin1String("ProxyEnable"))
            enabled = !value.data.endsWith(QLatin1String("0"));
        else if (value.name == QLatin1String("ProxyServer"))
            server = value.data;
    }
    if (enabled && !server.isEmpty())
        addFindings(findings, ProxySetting { false, server, {} }, context);
}

} // namespace

void addFindings(FindingList &findings, const RegistryListing &report, const ImportContext &context)
{
    addMapping(findings, report, context);
    for (const RegistryKey &key : report.keys) {
        addInternetSettings(findings, key, context);
        for (const RegistryValue &value : key.values)
            addOffers(findings, value);
    }
    addBrowser(findings, report);
}

void addFindings(FindingList &findings, const RealmSetup &report, const ImportContext &context)
{
    if (report.workgroup)
        findings.add("client.logon", "local", QStringLiteral("the computer is not a member of a domain"));
    for (const QString &realm : report.realms) {
        if (!isForeignRealm(realm, report.defaultRealm, context.proxyRealms))
            continue;
        const bool upper = realm == realm.toUpper();
        findings.add("client.realm-mapping", upper ? "present" : "wrong", realm);
        if (!upper)
            findings.add("klist.realm-case", "not-upper", realm);
    }
}

} // namespace kerbscope
