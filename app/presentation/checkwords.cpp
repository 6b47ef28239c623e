// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/checkwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace kerbscope::ui {

namespace {

/// The words of checks, in a context of their own for the translators.
class CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

} // namespace

QString titleOfCheck(const QString &id)
{
    if (id == QLatin1String("configuration"))
        return CheckWords::tr("Settings of this computer");
    if (id == QLatin1String("dns"))
        return CheckWords::tr("Names in DNS");
    if (id == QLatin1String("kdc"))
        return CheckWords::tr("Domain controllers and the account");
    if (id == QLatin1String("clock"))
        return CheckWords::tr("Clock against the domain controllers");
    if (id == QLatin1String("proxy-kdc"))
        return CheckWords::tr("KDC of the proxy's realm");
    if (id == QLatin1String("proxy-clock"))
        return CheckWords::tr("Clock against the proxy's realm");
    if (id == QLatin1String("time-server"))
        return CheckWords::tr("Clock against the time server");
    if (id == QLatin1String("service-ticket"))
        return CheckWords::tr("Tickets on the way to the service");
    if (id == QLatin1String("pac"))
        return CheckWords::tr("PAC file");
    if (id == QLatin1String("proxy"))
        return CheckWords::tr("Proxy");
    return id;
}

Icon iconOfCheck(const QString &id)
{
    if (id == QLatin1String("configuration"))
        return Icon::Computer;
    if (id == QLatin1String("clock") || id == QLatin1String("proxy-clock") || id == QLatin1String("time-server"))
        return Icon::Clock;
    if (id == QLatin1String("kdc") || id == QLatin1String("proxy-kdc"))
        return Icon::Key;
    if (id == QLatin1String("service-ticket"))
        return Icon::Tickets;
    if (id == QLatin1String("pac"))
        return Icon::Terminal;
    return Icon::Network;
}

Sign signOf(CheckState state)
{
    switch (state) {
    case CheckState::Pass:
        return { Icon::Pass, CheckWords::tr("Pass"), Role::Ok };
    case CheckState::Problem:
        return { Icon::Problem, CheckWords::tr("Problem"), Role::Problem };
    case CheckState::NotChecked:
        break;
    }
    return { Icon::Unknown, CheckWords::tr("Could not check"), Role::Muted };
}

QString wordsOf(const Contact &contact)
{
    switch (contact.what) {
    case Contact::What::DnsServer:
        return contact.host.isEmpty() ? CheckWords::tr("this computer's DNS server, about %1").arg(contact.about)
                                      : CheckWords::tr("the DNS server %1, about %2").arg(contact.host, contact.about);
    case Contact::What::Kdc:
        return CheckWords::tr("%1, domain controller (KDC) of %2").arg(contact.host, contact.about);
    case Contact::What::KdcsOfDns:
        return CheckWords::tr("the domain controllers that DNS names for %1").arg(contact.about);
    case Contact::What::KdcsOnTheWay:
        return CheckWords::tr("the domain controllers on the way to a ticket for %1").arg(contact.about);
    case Contact::What::TimeServer:
        return CheckWords::tr("the time server %1").arg(contact.host);
    case Contact::What::PacServer:
        return CheckWords::tr("%1, for the PAC file").arg(contact.host);
    case Contact::What::Proxy:
        return CheckWords::tr("the proxy %1, for a connection to %2").arg(contact.host, contact.about);
    }
    return {};
}

QStringList contactsOf(const QList<PlannedCheck> &checks)
{
    // Several hosts for one purpose, and several names asked of one DNS server, make one phrase.
    QList<Contact> merged;
    for (const PlannedCheck &check : checks) {
        for (const Contact &contact : check.contacts) {
            const bool isDns = contact.what == Contact::What::DnsServer;
            const auto same = std::ranges::find_if(merged, [&](const Contact &known) {
                return known.what == contact.what && (isDns ? known.host == contact.host : known.about == contact.about);
            });
            if (same == merged.end()) {
                merged << contact;
                continue;
            }
            QString &list = isDns ? same->about : same->host;
            const QString &more = isDns ? contact.about : contact.host;
            if (!list.split(QStringLiteral(", ")).contains(more))
                list += QStringLiteral(", ") + more;
        }
    }
    QStringList words;
    for (const Contact &contact : std::as_const(merged))
        words << wordsOf(contact);
    return words;
}

} // namespace kerbscope::ui
