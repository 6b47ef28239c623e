// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/conffindings.h"

#include "core/evidence/findinglist.h"
#include "core/evidence/realmroles.h"
#include "core/krb/encryptiontype.h"

#include <algorithm>

namespace kerbscope {

namespace {

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// A host or domain of [domain_realm] without its leading dot.
QString domainOf(const Krb5ConfEntry &mapping)
{
    return mapping.name.startsWith(u'.') ? mapping.name.mid(1) : mapping.name;
}

class ConfWitness
{
public:
    ConfWitness(const Krb5Conf &conf, const ImportContext &context)
        : m_conf(conf)
        , m_context(context)
        , m_home(conf.value(u"libdefaults", u"default_realm"))
        , m_dnsFindsKdcs(conf.flag(u"libdefaults", u"dns_lookup_kdc").value_or(true))
    {
    }

    QList<Finding> findings()
    {
        completeness();
        mapping();
        encryption();
        return m_findings.take();
    }

private:
    QStringList kdcsOf(const QString &realm) const
    {
        QStringList kdcs;
        const Krb5ConfSection *realms = m_conf.section(u"realms");
        if (realms == nullptr)
            return kdcs;
        for (const Krb5ConfEntry &entry : realms->entries) {
            if (!entry.isGroup || entry.name != realm)
                continue;
            for (const QStringView name : { QStringView(u"kdc"), QStringView(u"master_kdc"), QStringView(u"primary_kdc") })
                kdcs << Krb5Conf::values(entry, name);
        }
        return kdcs;
    }

    QStringList configuredRealms() const
    {
        QStringList names;
        if (const Krb5ConfSection *realms = m_conf.section(u"realms")) {
            for (const Krb5ConfEntry &entry : realms->entries) {
                if (entry.isGroup)
                    names << entry.name;
            }
        }
        return names;
    }

    void completeness()
    {
        if (m_conf.fault) {
            m_findings.add("client.configuration", "unreadable", m_conf.fault->toString());
            m_findings.addCode(QStringLiteral("mit:KRB5_CONFIG_BADFORMAT"), m_conf.fault->toString());
            return;
        }
        if (m_home.isEmpty()) {
            // A file of nothing but includes leaves it to them.
            if (m_conf.section(u"libdefaults") != nullptr || m_conf.includes.isEmpty())
                m_findings.add("client.configuration", "no-default-realm",
                    m_conf.includes.isEmpty() ? QStringLiteral("[libdefaults] names no default_realm")
                                              : QStringLiteral("no default_realm, unless %1 names one").arg(m_conf.includes.join(QStringLiteral(", "))));
            return;
        }
        if (kdcsOf(m_home).isEmpty() && !m_dnsFindsKdcs && m_conf.includes.isEmpty()) {
            const QStringList realms = configuredRealms();
            const auto similar = std::ranges::find_if(realms, [&](const QString &name) { return same(name, m_home) && name != m_home; });
            m_findings.add("client.configuration", "no-kdc",
                similar != realms.end() ? QStringLiteral("default_realm is %1, [realms] knows %2: capitals count").arg(m_home, *similar)
                                        : QStringLiteral("no kdc for %1, and dns_lookup_kdc is off").arg(m_home));
            return;
        }
        m_findings.add("client.configuration", "ok", QStringLiteral("default_realm %1").arg(m_home));
    }

    bool isForeign(const QString &realm) const { return !realm.isEmpty() && !same(realm, m_home) && !areKin(realm, m_home); }

    /// The realm that a domain belongs to by its name, among those that the file or the knowledge base knows.
    QString realmByName(const QString &domain) const
    {
        const QStringList configured = configuredRealms();
        for (const QStringList &names : { configured, m_context.proxyRealms }) {
            const auto fits = std::ranges::find_if(names, [&](const QString &realm) { return hostBelongsTo(domain, realm); });
            if (fits != names.end())
                return *fits;
        }
        return {};
    }

    void mapping()
    {
        const QStringList realms = configuredRealms();
        const Krb5ConfSection *mappings = m_conf.section(u"domain_realm");
        QString good;
        QString bad;
        QStringList mapped;
        for (const Krb5ConfEntry &entry : mappings != nullptr ? mappings->entries : QList<Krb5ConfEntry>()) {
            if (entry.isGroup)
                continue;
            mapped << entry.value;
            const QString line = QStringLiteral("%1 = %2, line %3").arg(entry.name, entry.value).arg(entry.line);
            const QString byName = realmByName(domainOf(entry));
            const bool belongsElsewhere = !byName.isEmpty() && byName != entry.value && isForeign(byName);
            if (belongsElsewhere) {
                bad = line;
                m_findings.add("klist.realm-case", same(byName, entry.value) ? "not-upper" : "upper", line);
                continue;
            }
            if (!isForeign(entry.value))
                continue;
            // A realm in small letters beside a home in capitals is a slip.
            if (entry.value != entry.value.toUpper() && m_home == m_home.toUpper()) {
                bad = line;
                m_findings.add("klist.realm-case", "not-upper", line);
            } else if (kdcsOf(entry.value).isEmpty() && !m_dnsFindsKdcs && m_conf.includes.isEmpty()) {
                const auto similar = std::ranges::find_if(realms, [&](const QString &name) { return same(name, entry.value); });
                if (similar != realms.end())
                    bad = line;
                else
                    m_findings.add("client.realm-mapping", "absent", QStringLiteral("%1, but no kdc for that realm").arg(line));
            } else {
                good = line;
            }
        }
        if (!bad.isEmpty())
            m_findings.add("client.realm-mapping", "wrong", bad);
        else if (!good.isEmpty())
            m_findings.add("client.realm-mapping", "present", good);
        // A proxy wants a ticket of another realm, and the file knows none.
        if (m_context.proxyInPlay && !m_home.isEmpty() && bad.isEmpty() && good.isEmpty() && m_conf.includes.isEmpty())
            m_findings.add("client.realm-mapping", "absent", QStringLiteral("[domain_realm] leads no host to another realm than %1").arg(m_home));
        // Prepared by half: the realm is there, but no host leads to it.
        for (const QString &realm : realms) {
            const bool reached = std::ranges::any_of(mapped, [&](const QString &value) { return same(value, realm); });
            if (isForeign(realm) && !m_home.isEmpty() && !reached)
                m_findings.add("client.realm-mapping", "absent", QStringLiteral("[realms] has %1, but [domain_realm] leads no host to it").arg(realm));
        }
    }

    void encryption()
    {
        QString list;
        for (const QStringView name : { QStringView(u"default_tkt_enctypes"), QStringView(u"permitted_enctypes"), QStringView(u"default_tgs_enctypes"),
                 QStringView(u"default_etypes") }) {
            if (list.isEmpty())
                list = m_conf.value(u"libdefaults", name);
        }
        if (list.isEmpty())
            return;
        bool strong = false;
        bool rc4 = false;
        bool des = false;
        list.replace(u',', u' ');
        for (const QString &word : list.split(u' ', Qt::SkipEmptyParts)) {
            const QString name = word.toLower();
            if (name.startsWith(u'-'))
                continue;
            const auto type = EncryptionType::fromName(name);
            // Family names that stand for several types, and the default list.
            if (name == QLatin1String("default") || name == QLatin1String("aes") || name == QLatin1String("camellia") || (type && type->standing() == EtypeStanding::Strong))
                strong = true;
            else if (name == QLatin1String("rc4") || name == QLatin1String("des3") || (type && type->standing() == EtypeStanding::Deprecated))
                rc4 = true;
            else if (name == QLatin1String("des") || (type && type->standing() == EtypeStanding::Broken))
                des = true;
        }
        if (strong || rc4 || des)
            m_findings.add("etype.client-offers", strong ? "aes" : rc4 ? "rc4-only" : "des-only", list);
    }

    const Krb5Conf &m_conf;
    const ImportContext &m_context;
    QString m_home;
    bool m_dnsFindsKdcs;
    FindingList m_findings;
};

} // namespace

QList<Finding> findingsOf(const Krb5Conf &conf, const ImportContext &context)
{
    return ConfWitness(conf, context).findings();
}

} // namespace kerbscope
