// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/captureview.h"

#include "core/parse/commandoutput/commandlines.h"

#include <algorithm>

namespace kerbscope {

namespace {

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The answer that leads to a name: an alias of it, or the reverse name of an address.
const CapturedDns *leadingTo(const QList<CapturedDns> &answers, const QString &host)
{
    for (const CapturedDns &dns : answers) {
        const bool leads = std::ranges::any_of(dns.targets, [&](const QString &target) { return same(target, host); });
        if (leads && !same(dns.question, host) && !dns.question.startsWith(u'_'))
            return &dns;
    }
    return nullptr;
}

/// Is the name itself an alias: does its answer name another host?
const CapturedDns *aliasAnswer(const QList<CapturedDns> &answers, const QString &host)
{
    for (const CapturedDns &dns : answers) {
        const bool other = std::ranges::any_of(dns.targets, [&](const QString &target) { return !isNumericAddress(target) && !same(target, host); });
        if (same(dns.question, host) && other)
            return &dns;
    }
    return nullptr;
}

} // namespace

void addNameFindings(FindingList &findings, const CaptureView &view)
{
    const QList<CapturedDns> &answers = view.report().dns;
    for (const Exchange &exchange : view.exchanges()) {
        if (!view.asksForService(exchange) || exchange.server.components.size() < 2)
            continue;
        const QString host = hostOf(exchange.server);
        const bool failed = exchange.end == ExchangeEnd::Error && !exchange.failures.isEmpty();
        // Nobody asked DNS for this name: it came out of DNS. Where the ticket was issued all the same, no harm was done.
        const bool asked = std::ranges::any_of(answers, [&](const CapturedDns &dns) { return same(dns.question, host); });
        if (const CapturedDns *way = leadingTo(answers, host); way != nullptr && failed && (!asked || way->type == 12))
            findings.add("dns.names", "disagree", QStringLiteral("%1 became %2").arg(way->question, host));
        else if (const CapturedDns *alias = aliasAnswer(answers, host); alias != nullptr && failed)
            findings.add("spn.target-form", "alias", QStringLiteral("%1 is %2").arg(host, alias->targets.value(0)));
    }
}

} // namespace kerbscope
