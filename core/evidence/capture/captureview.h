// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/capture/exchanges.h"
#include "core/evidence/findinglist.h"
#include "core/evidence/imported.h"

#include <set>

namespace kerbscope {

/// A capture as the findings look at it: its questions to KDCs, and whose they are. A capture may have been taken at a
/// server, where colleagues are to be seen too; what is theirs says nothing about the user.
class CaptureView
{
public:
    CaptureView(const CaptureReport &report, const ImportContext &context);

    const CaptureReport &report() const { return m_report; }
    const ImportContext &context() const { return m_context; }
    const QList<Exchange> &exchanges() const { return m_exchanges; }
    const QString &home() const { return m_home; }
    const QStringList &proxyRealms() const { return m_context.proxyRealms; }
    /// The addresses that are taken for the user's computer; empty: nobody asked a KDC.
    const std::set<IpAddress> &askers() const { return m_askers; }
    bool isOwn(const IpAddress &address) const { return m_askers.empty() || m_askers.contains(address); }
    /// Is this sign-on that of the user, as far as other evidence tells who that is?
    bool isOwnSignOn(const Exchange &exchange) const;

    bool isForeign(const Principal &server) const;
    bool asksForOtherRealm(const Exchange &exchange) const;
    bool asksForService(const Exchange &exchange) const;

    QString words(const Exchange &exchange) const;

    template<typename Predicate>
    QList<const Exchange *> where(Predicate predicate) const
    {
        QList<const Exchange *> found;
        for (const Exchange &exchange : m_exchanges) {
            if (predicate(exchange))
                found << &exchange;
        }
        return found;
    }
    /// The exchange that tells most about a step: the last that failed, web services first; else the last that succeeded.
    const Exchange *telling(const QList<const Exchange *> &candidates) const;
    /// "none", or the error's number; nothing for an exchange that tells nothing.
    void addStep(FindingList &findings, const char *id, const Exchange *exchange) const;

private:
    const CaptureReport &m_report;
    const ImportContext &m_context;
    QList<Exchange> m_exchanges;
    QString m_home;
    QString m_user; ///< in lower case; may be empty
    std::set<IpAddress> m_askers;
};

/// The host of a service name; a port may follow it ("MSSQLSvc/db.corp.example.com:1433").
QString hostOf(const Principal &service);

/// Who signed on, and what was answered; runs of refusals.
void addSignOnFindings(FindingList &findings, const CaptureView &view);
/// What was asked on the way to other realms' and to own services, and what was answered.
void addTicketFindings(FindingList &findings, const CaptureView &view);
/// Which KDCs answered, over what, and what DNS knew of them.
void addReachFindings(FindingList &findings, const CaptureView &view);
/// What the proxy and web servers offered and were sent, and whether they could be reached.
void addWebFindings(FindingList &findings, const CaptureView &view);
/// How names were turned into other names on the way to a ticket.
void addNameFindings(FindingList &findings, const CaptureView &view);
/// Clocks, encryption, and special requests (certificates, delegation).
void addMessageFindings(FindingList &findings, const CaptureView &view);

} // namespace kerbscope
