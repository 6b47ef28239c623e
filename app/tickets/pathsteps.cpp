// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/pathsteps.h"

#include "app/models/ticketstate.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kerbscope::ui {

namespace {

using Kind = PathStep::Kind;
using State = PathStep::State;

/// The realm that most tickets' clients belong to.
QString homeRealm(const QList<TicketRow> &rows)
{
    QHash<QString, int> votes;
    QString best;
    for (const TicketRow &row : rows) {
        const QString &realm = row.ticket.client.realm;
        if (!realm.isEmpty() && ++votes[realm] > votes.value(best))
            best = realm;
    }
    if (best.isEmpty() && !rows.isEmpty())
        best = rows.first().ticket.server.realm;
    return best;
}

template<typename Predicate>
int bestRow(const QList<TicketRow> &rows, Predicate matches)
{
    // Of several the one that lives longest: an expired twin does not matter while a fresh one is there.
    int best = -1;
    for (int row = 0; row < rows.size(); ++row) {
        if (matches(rows.at(row).ticket) && (best < 0 || rows.at(best).ticket.endTime < rows.at(row).ticket.endTime))
            best = row;
    }
    return best;
}

/// Rows of the cross-realm tickets that lead from one realm to another, in order; empty when they do not.
QList<int> crossRealmWay(const QList<TicketRow> &rows, const QString &from, const QString &to)
{
    QHash<QString, QPair<QString, int>> cameFrom; // realm -> realm before it, row of the ticket
    QStringList open { from };
    QSet<QString> seen { from };
    while (!open.isEmpty() && !seen.contains(to)) {
        const QString here = open.takeFirst();
        for (int row = 0; row < rows.size(); ++row) {
            const Principal &server = rows.at(row).ticket.server;
            if (!server.isCrossRealm() || server.realm != here || seen.contains(server.targetRealm()))
                continue;
            seen << server.targetRealm();
            cameFrom.insert(server.targetRealm(), { here, row });
            open << server.targetRealm();
        }
    }
    QList<int> way;
    for (QString realm = to; realm != from && cameFrom.contains(realm); realm = cameFrom.value(realm).first)
        way.prepend(cameFrom.value(realm).second);
    return way;
}

PathStep found(Kind kind, const QList<TicketRow> &rows, int row, Instant now)
{
    const Ticket &ticket = rows.at(row).ticket;
    const bool over = ticketStateAt(ticket, now) == TicketState::Expired;
    return { kind, over ? State::Expired : State::Present, rows.at(row).server, TicketStateWords::timeLeft(ticket, now), row };
}

} // namespace

QList<PathStep> TicketPathSteps::of(const QList<TicketRow> &rows, const PathQuestion &question, Instant now)
{
    const QString home = homeRealm(rows);
    const auto ofProxy = [&](const QString &realm) {
        return realm != home && question.proxyRealms.contains(realm.toUpper());
    };

    // What the way leads to: the ticket asked for, the proxy's, or any service's.
    int target = question.ticketRow < rows.size() ? question.ticketRow : -1;
    QString targetRealm;
    const bool proxyWanted = target < 0 && !question.pageCode.isEmpty();
    if (target < 0) {
        target = bestRow(rows, [&](const Ticket &t) { return !t.server.isTicketGranting() && ofProxy(t.server.realm); });
        if (target < 0) {
            const int gate = bestRow(rows, [&](const Ticket &t) { return t.server.isCrossRealm() && ofProxy(t.server.targetRealm()); });
            if (gate >= 0)
                targetRealm = rows.at(gate).ticket.server.targetRealm();
        }
        if (target < 0 && targetRealm.isEmpty() && !proxyWanted)
            target = bestRow(rows, [](const Ticket &t) { return !t.server.isTicketGranting(); });
    }
    if (target >= 0) {
        const Principal &server = rows.at(target).ticket.server;
        targetRealm = server.isTicketGranting() ? server.targetRealm() : server.realm;
    }

    QList<PathStep> steps;
    const int own = bestRow(rows, [&](const Ticket &t) { return t.server.isTicketGranting() && t.server.targetRealm() == home; });
    if (own >= 0)
        steps << found(Kind::OwnTgt, rows, own, now);
    else
        steps << PathStep { Kind::OwnTgt, State::Missing,
            home.isEmpty() ? tr("krbtgt/(your realm)") : QStringLiteral("krbtgt/%1@%1").arg(home),
            tr("expected because every other ticket is got with it"), -1 };

    const bool proxyWithoutRealm = proxyWanted && targetRealm.isEmpty();
    if (proxyWithoutRealm || (!targetRealm.isEmpty() && targetRealm != home)) {
        const QList<int> way = crossRealmWay(rows, home, targetRealm);
        for (const int row : way)
            steps << found(Kind::CrossRealm, rows, row, now);
        if (way.isEmpty())
            steps << PathStep { Kind::CrossRealm, State::Missing,
                tr("krbtgt/%1@%2").arg(targetRealm.isEmpty() ? tr("(proxy realm)") : targetRealm,
                    home.isEmpty() ? tr("(your realm)") : home),
                proxyWanted ? tr("expected because page %1 comes from a proxy that is in a realm of its own").arg(question.pageCode)
                            : tr("expected because the service is in realm %1").arg(targetRealm),
                -1 };
    }

    if (target >= 0 && !rows.at(target).ticket.server.isTicketGranting())
        steps << found(Kind::Service, rows, target, now);
    else if (target < 0)
        steps << PathStep { Kind::Service, State::Missing,
            targetRealm.isEmpty() ? proxyWanted ? tr("HTTP/(proxy)@(proxy realm)") : tr("(service)/(host)")
                                  : tr("HTTP/(proxy)@%1").arg(targetRealm),
            proxyWanted                ? tr("expected because page %1 means that the proxy wanted it").arg(question.pageCode)
                : targetRealm.isEmpty() ? tr("expected once a service is opened with this sign-on")
                                        : tr("expected because the way to realm %1 is there").arg(targetRealm),
            -1 };
    return steps;
}

QString TicketPathSteps::sentence(const QList<PathStep> &steps)
{
    const auto present = std::ranges::count(steps, State::Present, &PathStep::state);
    if (present == steps.size())
        return present == 1 ? tr("The ticket of this path is there.")
                            : tr("All %n tickets of this path are there.", nullptr, static_cast<int>(present));
    QStringList missing;
    QStringList expired;
    for (const PathStep &step : steps) {
        if (step.state == State::Missing)
            missing << step.name;
        else if (step.state == State::Expired)
            expired << step.name;
    }
    QStringList parts { steps.size() == 1 ? tr("One ticket should be here.")
                                          : tr("You should see these %1 tickets: %2 usable.").arg(steps.size()).arg(present) };
    if (!missing.isEmpty())
        parts << tr("Missing: %1.").arg(missing.join(tr(", ")));
    if (!expired.isEmpty())
        parts << tr("Expired: %1.").arg(expired.join(tr(", ")));
    return parts.join(u' ');
}

QString TicketPathSteps::title(Kind kind)
{
    switch (kind) {
    case Kind::OwnTgt:
        return tr("Own sign-on ticket (TGT)");
    case Kind::CrossRealm:
        return tr("Cross-realm ticket");
    case Kind::Service:
        return tr("Service ticket");
    }
    return {};
}

} // namespace kerbscope::ui
