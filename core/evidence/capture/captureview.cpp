// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/captureview.h"

#include "core/evidence/realmroles.h"
#include "core/krb/errorcode.h"

#include <algorithm>

namespace kerbscope {

QString hostOf(const Principal &service)
{
    const QString host = service.components.value(1);
    return host.count(u':') == 1 ? host.section(u':', 0, 0) : host;
}

CaptureView::CaptureView(const CaptureReport &report, const ImportContext &context)
    : m_report(report)
    , m_context(context)
    , m_exchanges(exchangesOf(report))
    , m_home(homeRealmOf(report))
    , m_user(context.user.toLower())
{
    const bool seen = std::ranges::any_of(m_exchanges, [&](const Exchange &exchange) {
        return exchange.type == KrbMessageType::AsReq && exchange.client.toLower() == m_user;
    });
    if (!seen)
        m_user.clear();
    std::set<IpAddress> successful;
    for (const Exchange &exchange : std::as_const(m_exchanges)) {
        if (exchange.type == KrbMessageType::AsReq && !isOwnSignOn(exchange))
            continue;
        m_askers.insert(exchange.asker);
        if (exchange.end == ExchangeEnd::Issued)
            successful.insert(exchange.asker);
    }
    // The user's own computer is the one where the sign-on works, if it works anywhere: another device that keeps trying
    // an old password is none of it.
    if (!m_user.isEmpty() && !successful.empty())
        m_askers = successful;
}

bool CaptureView::isOwnSignOn(const Exchange &exchange) const
{
    return m_user.isEmpty() || exchange.client.toLower() == m_user;
}

bool CaptureView::isForeign(const Principal &server) const
{
    return !m_home.isEmpty() && !server.realm.isEmpty() && server.realm.compare(m_home, Qt::CaseInsensitive) != 0;
}

bool CaptureView::asksForOtherRealm(const Exchange &exchange) const
{
    return exchange.type == KrbMessageType::TgsReq && exchange.server.isCrossRealm() && !isForeign(exchange.server)
        && isOwn(exchange.asker);
}

bool CaptureView::asksForService(const Exchange &exchange) const
{
    return exchange.type == KrbMessageType::TgsReq && !exchange.server.isTicketGranting() && isOwn(exchange.asker);
}

QString CaptureView::words(const Exchange &exchange) const
{
    const QString asked = exchange.server.toString();
    switch (exchange.end) {
    case ExchangeEnd::Issued:
        return QStringLiteral("%1: issued, frame %2").arg(asked).arg(exchange.lastFrame);
    case ExchangeEnd::Error:
        return QStringLiteral("%1: %2 (%3), frame %4")
            .arg(asked)
            .arg(exchange.errorCode)
            .arg(KrbErrorCode { exchange.errorCode }.symbol())
            .arg(exchange.lastFrame);
    case ExchangeEnd::Silent:
        return QStringLiteral("%1: no answer, frame %2").arg(asked).arg(exchange.lastFrame);
    case ExchangeEnd::Refused:
        return QStringLiteral("%1: refused, frame %2").arg(asked).arg(exchange.lastFrame);
    }
    return {};
}

const Exchange *CaptureView::telling(const QList<const Exchange *> &candidates) const
{
    const Exchange *best = nullptr;
    const auto rank = [](const Exchange &exchange) {
        const bool failed = exchange.end == ExchangeEnd::Error && !exchange.failures.isEmpty();
        return (failed ? 4 : exchange.end == ExchangeEnd::Issued ? 2 : 0) + (isWebService(exchange.server) ? 1 : 0);
    };
    for (const Exchange *candidate : candidates) {
        if (candidate->end != ExchangeEnd::Issued && candidate->end != ExchangeEnd::Error)
            continue;
        if (best == nullptr || rank(*candidate) >= rank(*best))
            best = candidate;
    }
    return best;
}

void CaptureView::addStep(FindingList &findings, const char *id, const Exchange *exchange) const
{
    if (exchange == nullptr)
        return;
    if (exchange->end == ExchangeEnd::Issued)
        findings.add(id, "none", words(*exchange));
    else if (!exchange->failures.isEmpty())
        findings.add(id, QString::number(exchange->failures.last()), words(*exchange));
}

} // namespace kerbscope
