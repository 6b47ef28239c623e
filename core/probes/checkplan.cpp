// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/checkplan.h"

namespace kerbscope {

QString HostPort::toString() const
{
    if (host.isEmpty())
        return {};
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

Result<HostPort> HostPort::fromString(const QString &text, quint16 otherwise)
{
    const QString trimmed = text.trimmed();
    HostPort read { trimmed, otherwise };
    const bool bracketed = trimmed.startsWith(u'[');
    const qsizetype colon = bracketed ? trimmed.indexOf(QLatin1String("]:")) + 1 : trimmed.lastIndexOf(u':');
    const bool bareV6 = !bracketed && trimmed.count(u':') > 1;
    bool portGiven = colon > 0 && !bareV6;
    if (portGiven) {
        bool ok = false;
        read.port = trimmed.mid(colon + 1).toUShort(&ok);
        if (!ok || read.port == 0)
            return Error { ErrorKind::Malformed, QStringLiteral("'%1' has no port number after its colon").arg(text), {},
                QStringLiteral("Write it as host:port, for example dc1.example.com:88.") };
        read.host = trimmed.first(colon);
    }
    if (bracketed)
        read.host = trimmed.mid(1, trimmed.indexOf(u']') - 1);
    if (read.host.isEmpty() || read.host.contains(u' ') || read.host.contains(u'/'))
        return Error { ErrorKind::Malformed, QStringLiteral("'%1' is no name of a host").arg(text), {},
            QStringLiteral("Write it as host:port, for example dc1.example.com:88.") };
    return read;
}

QString toString(const Contact &contact)
{
    switch (contact.what) {
    case Contact::What::DnsServer:
        return contact.host.isEmpty() ? QStringLiteral("the DNS server of this computer, about %1").arg(contact.about)
                                      : QStringLiteral("%1 (UDP and TCP), about %2").arg(contact.host, contact.about);
    case Contact::What::Kdc:
        return QStringLiteral("%1 (UDP and TCP), a KDC of %2").arg(contact.host, contact.about);
    case Contact::What::KdcsOfDns:
        return QStringLiteral("the KDCs that DNS names for %1, port 88 (UDP and TCP)").arg(contact.about);
    case Contact::What::KdcsOnTheWay:
        return QStringLiteral("the KDCs on the way to the ticket for %1").arg(contact.about);
    case Contact::What::TimeServer:
        return QStringLiteral("%1 (UDP), for the time").arg(contact.host);
    case Contact::What::PacServer:
        return QStringLiteral("%1, for the PAC file").arg(contact.host);
    case Contact::What::Proxy:
        return QStringLiteral("%1 (TCP), the proxy, for a connection to %2").arg(contact.host, contact.about);
    }
    return {};
}

QStringList checkIds()
{
    return { QStringLiteral("configuration"), QStringLiteral("dns"), QStringLiteral("kdc"), QStringLiteral("proxy-kdc"), QStringLiteral("time-server"),
        QStringLiteral("service-ticket"), QStringLiteral("pac"), QStringLiteral("proxy") };
}

QStringList checksFor(const QString &knowledgeCheck)
{
    if (knowledgeCheck == QLatin1String("kdc"))
        return { QStringLiteral("kdc"), QStringLiteral("proxy-kdc") };
    if (knowledgeCheck == QLatin1String("clock"))
        return { QStringLiteral("kdc"), QStringLiteral("proxy-kdc"), QStringLiteral("time-server") };
    return checkIds().contains(knowledgeCheck) ? QStringList { knowledgeCheck } : QStringList();
}

namespace {

/// Builds the list of plannedChecks(), one function a check.
class Planner
{
public:
    explicit Planner(const CheckPlan &plan)
        : m_plan(plan)
    {
    }

    PlannedCheck planned(const QString &id)
    {
        m_check = { id, {}, {} };
        if (id == QLatin1String("dns"))
            dns();
        else if (id == QLatin1String("kdc"))
            kdcs(m_plan.realm, m_plan.kdcs, QStringLiteral("the realm is not known"));
        else if (id == QLatin1String("proxy-kdc"))
            kdcs(m_plan.proxyRealm, m_plan.proxyKdcs, QStringLiteral("the proxy's realm is not known"));
        else if (id == QLatin1String("time-server"))
            need(!m_plan.timeServer.host.isEmpty(), QStringLiteral("no time server was named"), { Contact::What::TimeServer, m_plan.timeServer.toString(), {} });
        else if (id == QLatin1String("service-ticket"))
            tickets();
        else if (id == QLatin1String("pac"))
            need(!m_plan.pacUrl.isEmpty(), QStringLiteral("no PAC file was named"), { Contact::What::PacServer, m_plan.pacUrl, {} });
        else if (id == QLatin1String("proxy"))
            need(!m_plan.proxy.host.isEmpty(), QStringLiteral("no proxy was named"), { Contact::What::Proxy, m_plan.proxy.toString(), m_plan.pageUrl });
        return m_check;
    }

private:
    void need(bool there, const QString &whyNot, const Contact &contact)
    {
        if (there)
            m_check.contacts << contact;
        else
            m_check.whyNot = whyNot;
    }
    void askDns(const QString &about)
    {
        if (m_plan.dnsServers.isEmpty())
            m_check.contacts << Contact { Contact::What::DnsServer, {}, about };
        for (const HostPort &server : m_plan.dnsServers)
            m_check.contacts << Contact { Contact::What::DnsServer, server.toString(), about };
    }
    void dns()
    {
        if (m_plan.realm.isEmpty() && m_plan.proxy.host.isEmpty() && m_plan.service.isEmpty()) {
            m_check.whyNot = QStringLiteral("neither a realm nor a host is known");
            return;
        }
        if (!m_plan.realm.isEmpty())
            askDns(m_plan.realm);
        if (!m_plan.proxy.host.isEmpty())
            askDns(m_plan.proxy.host);
        if (m_plan.service.components.size() > 1)
            askDns(m_plan.service.components.at(1));
    }
    void kdcs(const QString &realm, const QList<HostPort> &configured, const QString &whyNot)
    {
        if (realm.isEmpty()) {
            m_check.whyNot = whyNot;
            return;
        }
        for (const HostPort &kdc : configured)
            m_check.contacts << Contact { Contact::What::Kdc, kdc.toString(), realm };
        if (!configured.isEmpty())
            return;
        askDns(realm);
        m_check.contacts << Contact { Contact::What::KdcsOfDns, {}, realm };
    }
    void tickets()
    {
        if (!m_plan.service.isEmpty())
            m_check.contacts << Contact { Contact::What::KdcsOnTheWay, {}, m_plan.service.toString() };
        if (!m_plan.proxy.host.isEmpty())
            m_check.contacts << Contact { Contact::What::KdcsOnTheWay, {}, QStringLiteral("HTTP/%1").arg(m_plan.proxy.host.toLower()) };
        else if (!m_plan.proxyRealm.isEmpty())
            m_check.contacts << Contact { Contact::What::KdcsOnTheWay, {}, QStringLiteral("krbtgt/%1").arg(m_plan.proxyRealm) };
        if (m_check.contacts.isEmpty())
            m_check.whyNot = QStringLiteral("neither a service nor a proxy was named");
    }

    const CheckPlan &m_plan;
    PlannedCheck m_check;
};

} // namespace

QList<PlannedCheck> plannedChecks(const CheckPlan &plan)
{
    QList<PlannedCheck> checks;
    Planner planner(plan);
    for (const QString &id : checkIds()) {
        if (plan.only.isEmpty() || plan.only.contains(id))
            checks << planner.planned(id);
    }
    return checks;
}

QStringList hostsContactedBy(const CheckPlan &plan)
{
    QStringList hosts;
    for (const PlannedCheck &check : plannedChecks(plan)) {
        for (const Contact &contact : check.contacts)
            hosts << toString(contact);
    }
    hosts.removeDuplicates();
    return hosts;
}

} // namespace kerbscope
