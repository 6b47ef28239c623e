// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/dnsquery.h"

#include <QDnsLookup>
#include <QEventLoop>
#include <QHostInfo>
#include <QTimer>

#include <algorithm>

namespace kerbscope {

namespace {

/// Runs one look-up to its end or the deadline's.
void waitFor(QDnsLookup &lookup, const Deadline &deadline)
{
    QEventLoop loop;
    QObject::connect(&lookup, &QDnsLookup::finished, &loop, &QEventLoop::quit);
    QTimer ticker;
    QObject::connect(&ticker, &QTimer::timeout, &loop, [&] {
        if (deadline.isOver())
            loop.quit();
    });
    ticker.start(50);
    lookup.lookup();
    if (!lookup.isFinished())
        loop.exec();
    if (!lookup.isFinished())
        lookup.abort();
}

} // namespace

SrvAnswer findKdcs(const QString &realm, const QString &protocol, const Deadline &deadline)
{
    QDnsLookup lookup(QDnsLookup::SRV, QStringLiteral("_kerberos._%1.%2").arg(protocol, realm.toLower()));
    waitFor(lookup, deadline);
    SrvAnswer answer;
    if (lookup.error() == QDnsLookup::NotFoundError || (lookup.error() == QDnsLookup::NoError && lookup.isFinished()))
        answer.outcome = SrvAnswer::Outcome::Empty;
    else
        answer.problem = lookup.errorString();
    QList<QDnsServiceRecord> records = lookup.serviceRecords();
    std::ranges::stable_sort(records, {}, [](const QDnsServiceRecord &record) {
        return std::pair(record.priority(), -static_cast<int>(record.weight()));
    });
    for (const QDnsServiceRecord &record : std::as_const(records)) {
        if (!record.target().isEmpty() && record.target() != QLatin1String(".")) // RFC 2782: "." says "not here"
            answer.targets << HostPort { record.target(), record.port() };
    }
    if (!answer.targets.isEmpty())
        answer.outcome = SrvAnswer::Outcome::Found;
    return answer;
}

NameAnswer lookUpNames(const QString &host, const Deadline &deadline)
{
    NameAnswer answer;
    answer.canonical = host;
    for (int i = 0; i < 8 && !deadline.isOver(); ++i) { // a chain of aliases
        QDnsLookup alias(QDnsLookup::CNAME, answer.canonical);
        waitFor(alias, deadline);
        if (alias.canonicalNameRecords().isEmpty())
            break;
        answer.canonical = alias.canonicalNameRecords().first().value();
    }
    const QHostInfo info = QHostInfo::fromName(host);
    for (const QHostAddress &address : info.addresses())
        answer.addresses << address.toString();
    answer.resolved = !answer.addresses.isEmpty();
    for (const QString &address : std::as_const(answer.addresses)) {
        if (deadline.isOver())
            break;
        const QString name = QHostInfo::fromName(address).hostName();
        if (!name.isEmpty() && name != address)
            answer.reverse << name;
    }
    return answer;
}

} // namespace kerbscope
