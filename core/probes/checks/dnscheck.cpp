// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/checks/checks.h"
#include "core/probes/dnsquery.h"
#include "core/probes/hostnames.h"
#include "core/probes/resolverconf.h"
#include "core/probes/sidebyside.h"

#include <algorithm>

namespace kerbscope {

namespace {



constexpr qsizetype maxTargets = 8;

/// One record and the addresses of the hosts that it names.
struct Named {
    QString record;
    SrvAnswer answer;
    QStringList without; ///< hosts that have no address
};

QString words(const Named &named)
{
    switch (named.answer.outcome) {
    case DnsAnswer::Outcome::Found: {
        QStringList hosts;
        for (const HostPort &target : named.answer.targets)
            hosts << target.toString();
        const QString lost = named.without.isEmpty() ? QString() : QStringLiteral(" (no address: %1)").arg(named.without.join(QStringLiteral(", ")));
        return QStringLiteral("%1: %2%3").arg(named.record, hosts.join(QStringLiteral(", ")), lost);
    }
    case DnsAnswer::Outcome::Empty:
        return QStringLiteral("%1: no such record").arg(named.record);
    case DnsAnswer::Outcome::NoAnswer:
        return QStringLiteral("%1: %2").arg(named.record, named.answer.problem);
    }
    return {};
}

/// The name for which libkrb5 would ask: along aliases, then back from the first address (princ_dns.rst).
struct Canonical {
    QString host;
    HostAnswer forward;
    QString reverse;
    QString asked;
};

Canonical canonicalize(const CheckPlan &plan, const QString &host, const Deadline &deadline)
{
    const NameSource names { plan.dnsServers };
    Canonical result { host, lookUpHost(names, host, deadline), {}, host };
    if (result.forward.addresses.isEmpty())
        return result;
    result.reverse = lookUpAddress(names, result.forward.addresses.first(), deadline);
    if (!plan.canonicalNames)
        return result;
    result.asked = plan.reverseNames && !result.reverse.isEmpty() ? result.reverse : result.forward.canonical;
    return result;
}

QString words(const Canonical &name)
{
    if (name.forward.addresses.isEmpty())
        return QStringLiteral("%1: %2").arg(name.host, name.forward.problem);
    QStringList parts;
    if (name.forward.canonical.compare(name.host, Qt::CaseInsensitive) != 0)
        parts << QStringLiteral("alias of %1").arg(name.forward.canonical);
    QStringList addresses;
    for (const QHostAddress &address : name.forward.addresses)
        addresses << address.toString();
    parts << addresses.join(QStringLiteral(", "));
    parts << (name.reverse.isEmpty() ? QStringLiteral("no name back") : QStringLiteral("back to %1").arg(name.reverse));
    if (name.asked.compare(name.host, Qt::CaseInsensitive) != 0)
        parts << QStringLiteral("a ticket is asked for %1").arg(name.asked);
    return QStringLiteral("%1: %2").arg(name.host, parts.join(QStringLiteral(", ")));
}

void judgeRecords(const CheckPlan &plan, const QList<Named> &records, CheckCard &card)
{
    QStringList seen;
    for (const Named &named : records)
        seen << words(named);
    const auto any = [&](auto predicate) { return std::ranges::any_of(records, predicate); };
    const bool found = any([](const Named &named) { return named.answer.outcome == DnsAnswer::Outcome::Found && named.without.size() < named.answer.targets.size(); });
    const bool lost = any([](const Named &named) { return !named.without.isEmpty(); });
    const bool silent = any([](const Named &named) { return named.answer.outcome == DnsAnswer::Outcome::NoAnswer; });
    // KDCs that are configured by name need no record.
    if (!found && !plan.kdcs.isEmpty()) {
        seen << QStringLiteral("the KDCs are configured by name, so that no record is needed");
        card.state = silent ? CheckState::NotChecked : CheckState::Pass;
        if (silent)
            card.why = QStringLiteral("DNS did not answer");
    } else {
        card.state = found && !lost ? CheckState::Pass : CheckState::Problem;
        const QString value = found ? QStringLiteral("found") : silent ? QStringLiteral("no-answer") : QStringLiteral("empty");
        card.findings << Finding { QStringLiteral("dns.kdc-srv"), value, {}, seen.join(QStringLiteral("; ")) };
    }
    card.saw = seen.join(QStringLiteral("; "));
}

void judgeNames(const QList<Canonical> &names, CheckCard &card)
{
    QStringList seen;
    QString disagreeing;
    bool agreed = false;
    for (const Canonical &name : names) {
        seen << words(name);
        if (name.forward.addresses.isEmpty())
            card.state = CheckState::Problem;
        else if (name.asked.compare(name.host, Qt::CaseInsensitive) != 0)
            disagreeing = seen.last();
        else
            agreed = true;
    }
    if (!disagreeing.isEmpty())
        card.state = CheckState::Problem;
    if (!disagreeing.isEmpty() || agreed)
        card.findings << Finding { QStringLiteral("dns.names"), disagreeing.isEmpty() ? QStringLiteral("agree") : QStringLiteral("disagree"), {},
            disagreeing.isEmpty() ? seen.first() : disagreeing };
    card.saw = (card.saw.isEmpty() ? QStringList() : QStringList { card.saw } + seen).join(QStringLiteral("; "));
    if (card.saw.isEmpty())
        card.saw = seen.join(QStringLiteral("; "));
}

} // namespace

CheckCard checkDns(const CheckPlan &plan, const Deadline &deadline)
{
    CheckCard card;
    card.id = QStringLiteral("dns");
    card.state = CheckState::Pass;
    const QList<HostPort> servers = plan.dnsServers.isEmpty() ? systemDnsServers() : plan.dnsServers;
    const NameSource names { plan.dnsServers };
    QList<Named> records;
    if (!plan.realm.isEmpty()) {
        for (const QString &pattern : { QStringLiteral("_kerberos._tcp.%1"), QStringLiteral("_kerberos._udp.%1"), QStringLiteral("_kerberos._tcp.dc._msdcs.%1") })
            records << Named { pattern.arg(plan.realm.toLower()), {}, {} };
    }
    QStringList hosts;
    if (!plan.proxy.host.isEmpty())
        hosts << plan.proxy.host;
    if (plan.service.components.size() > 1 && !plan.service.isTicketGranting())
        hosts << plan.service.components.at(1);
    hosts.removeDuplicates();
    hosts.removeIf([](const QString &host) { return !QHostAddress(host).isNull(); });
    QList<Canonical> canonical(hosts.size());

    QList<std::function<void()>> works;
    for (Named &named : records) {
        works << [&named, &servers, &names, &deadline] {
            named.answer = askService(servers, named.record, deadline);
            QList<HostPort> targets = named.answer.targets.first(std::min(named.answer.targets.size(), maxTargets));
            QList<HostAnswer> looked(targets.size());
            QList<std::function<void()>> lookUps;
            for (qsizetype i = 0; i < targets.size(); ++i)
                lookUps << [&looked, &targets, &names, &deadline, i] { looked[i] = lookUpHost(names, targets[i].host, deadline); };
            looked.detach();
            runSideBySide(lookUps);
            for (qsizetype i = 0; i < targets.size(); ++i) {
                if (looked[i].addresses.isEmpty())
                    named.without << targets[i].host;
            }
        };
    }
    canonical.detach();
    for (qsizetype i = 0; i < hosts.size(); ++i)
        works << [&, i] { canonical[i] = canonicalize(plan, hosts.at(i), deadline); };
    runSideBySide(works);

    QStringList asked;
    for (const Named &named : std::as_const(records))
        asked << named.record;
    card.did = QStringLiteral("asked DNS for %1").arg((asked + hosts).join(QStringLiteral(", ")));
    if (!records.isEmpty())
        judgeRecords(plan, records, card);
    if (!canonical.isEmpty())
        judgeNames(canonical, card);
    if (records.isEmpty() && canonical.isEmpty()) {
        card.state = CheckState::NotChecked;
        card.why = QStringLiteral("there is no name to ask for");
    }
    return card;
}

} // namespace kerbscope
