// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/dnslog.h"

#include "core/parse/dnsmessage.h"

#include <QSet>

#include <algorithm>

namespace kerbscope {

namespace {

/// Of the names that are about KDCs, and of the others each.
constexpr qsizetype maxKept = 20'000;

bool isAboutKdc(const QString &question)
{
    return question.contains(QLatin1String("_kerberos"), Qt::CaseInsensitive)
        || question.contains(QLatin1String("_ldap"), Qt::CaseInsensitive)
        || question.startsWith(QLatin1String("kerberos."), Qt::CaseInsensitive);
}

} // namespace

void DnsLog::add(const SeenPacket &seen)
{
    const auto message = parseDns(seen.packet.payload);
    if (!message)
        return;
    const std::pair key { message->question.toLower(), message->questionType };
    CapturedDns entry { seen.frame, message->question, message->questionType, message->isResponse, message->responseCode, {} };
    if (message->isResponse) {
        for (const DnsRecord &record : message->answers) {
            if (!record.target.isEmpty())
                entry.targets << record.target;
        }
        if (const auto open = m_open.find(key); open != m_open.end()) {
            m_report.dns[open->takeFirst()] = std::move(entry);
            if (open->isEmpty())
                m_open.erase(open);
            return;
        }
    }
    const bool other = !isAboutKdc(entry.question);
    if ((other ? m_kept : m_report.dns.size() - m_kept) >= maxKept)
        return;
    m_kept += other ? 1 : 0;
    if (!message->isResponse)
        m_open[key] << m_report.dns.size();
    m_report.dns << std::move(entry);
}

void DnsLog::finish()
{
    if (m_report.dns.isEmpty())
        return;
    QSet<QString> names;
    for (const CapturedMessage &captured : std::as_const(m_report.messages)) {
        for (const QString &component : captured.message.server.components)
            names << component.section(u':', 0, 0).toLower();
    }
    for (const CapturedSignOn &signOn : std::as_const(m_report.signOns)) {
        const Endpoint &server = signOn.status != 0 ? signOn.source : signOn.destination;
        names << server.address.toString() << signOn.target.section(u':', 0, 0).toLower();
    }
    for (const CapturedConnect &connect : std::as_const(m_report.failedConnects))
        names << connect.server.address.toString();
    names.remove(QString());
    m_report.dns.removeIf([&](const CapturedDns &dns) {
        const bool matters = isAboutKdc(dns.question) || names.contains(dns.question.toLower())
            || std::ranges::any_of(dns.targets, [&](const QString &target) { return names.contains(target.toLower()); });
        return !matters;
    });
}

} // namespace kerbscope
