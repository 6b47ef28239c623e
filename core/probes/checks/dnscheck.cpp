// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/checks/checks.h"
#include "core/probes/dnsquery.h"

namespace kerbscope {

CheckCard checkDns(const CheckPlan &plan, const Deadline &deadline)
{
    CheckCard card;
    card.id = QStringLiteral("dns");
    if (plan.realm.isEmpty()) {
        card.why = QStringLiteral("the realm is not known");
        return card;
    }
    card.did = QStringLiteral("asked DNS for _kerberos._tcp.%1").arg(plan.realm.toLower());
    const SrvAnswer srv = findKdcs(plan.realm, QStringLiteral("tcp"), deadline);
    QString value;
    switch (srv.outcome) {
    case SrvAnswer::Outcome::Found: {
        QStringList names;
        for (const HostPort &target : srv.targets)
            names << target.toString();
        card.state = CheckState::Pass;
        card.saw = names.join(QStringLiteral(", "));
        value = QStringLiteral("found");
        break;
    }
    case SrvAnswer::Outcome::Empty:
        // KDCs that are configured by name need no record.
        card.state = plan.kdcs.isEmpty() ? CheckState::Problem : CheckState::Pass;
        card.saw = QStringLiteral("there is no such record");
        value = plan.kdcs.isEmpty() ? QStringLiteral("empty") : QString();
        break;
    case SrvAnswer::Outcome::NoAnswer:
        card.state = plan.kdcs.isEmpty() ? CheckState::Problem : CheckState::NotChecked;
        card.saw = QStringLiteral("DNS does not answer (%1)").arg(srv.problem);
        card.why = card.state == CheckState::NotChecked ? card.saw : QString();
        value = plan.kdcs.isEmpty() ? QStringLiteral("no-answer") : QString();
        break;
    }
    if (!value.isEmpty())
        card.findings << Finding { QStringLiteral("dns.kdc-srv"), value, {}, card.saw };

    if (!plan.proxy.host.isEmpty() && !deadline.isOver()) {
        const NameAnswer names = lookUpNames(plan.proxy.host, deadline);
        const bool renamed = names.canonical.compare(plan.proxy.host, Qt::CaseInsensitive) != 0;
        if (renamed)
            card.saw += QStringLiteral("; %1 is an alias of %2").arg(plan.proxy.host, names.canonical);
        if (names.resolved)
            card.findings << Finding { QStringLiteral("dns.names"), renamed ? QStringLiteral("disagree") : QStringLiteral("agree"), {},
                renamed ? names.canonical : names.addresses.join(QStringLiteral(", ")) };
    }
    return card;
}

} // namespace kerbscope
