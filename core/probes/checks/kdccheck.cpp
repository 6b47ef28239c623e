// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/checks/checks.h"

#include "core/probes/clockwords.h"
#include "core/probes/dnsquery.h"
#include "core/probes/kdcexchange.h"
#include "core/probes/resolverconf.h"
#include "core/probes/sidebyside.h"
#include "core/probes/useranswer.h"

#include <algorithm>
#include <atomic>

namespace kerbscope {

namespace {

using Reach = KdcAnswer::Reach;

constexpr qsizetype maxKdcs = 6;
constexpr std::chrono::milliseconds dnsPatience { 1500 };

struct Searched {
    QList<HostPort> kdcs;
    QString problem; ///< where there are none: why
};

Searched kdcsOf(const CheckPlan &plan, const QString &realm, const QList<HostPort> &configured, const Deadline &deadline)
{
    Searched found { configured, {} };
    if (configured.isEmpty()) {
        const SrvAnswer srv = findKdcs(plan.dnsServers.isEmpty() ? systemDnsServers() : plan.dnsServers, realm, deadline.within(dnsPatience));
        found.kdcs = srv.targets;
        for (HostPort &kdc : found.kdcs)
            kdc.port = kdc.port == 0 ? ports::kerberos : kdc.port;
        if (found.kdcs.isEmpty())
            found.problem = srv.outcome == DnsAnswer::Outcome::NoAnswer ? srv.problem : QStringLiteral("DNS names no KDC of %1").arg(realm);
    }
    found.kdcs = found.kdcs.first(std::min(found.kdcs.size(), maxKdcs));
    return found;
}

/// What all KDCs of a realm said: each about nobody, one about the user.
struct RealmAnswers {
    QList<KdcAnswer> alive;
    std::optional<KdcAnswer> ofUser;
};

RealmAnswers askRealm(const CheckPlan &plan, const QString &realm, const QList<HostPort> &kdcs, const Principal &user, const Deadline &deadline)
{
    RealmAnswers answers;
    answers.alive.resize(kdcs.size());
    std::atomic<bool> userAsked { user.isEmpty() };
    QList<std::function<void()>> works;
    for (qsizetype i = 0; i < kdcs.size(); ++i) {
        works << [&, i, place = &answers.alive[i]] {
            const NameSource names { plan.dnsServers };
            *place = askKdc(names, kdcs[i], nobodyOf(realm), deadline);
            if (place->message && !userAsked.exchange(true))
                answers.ofUser = askKdc(names, kdcs[i], user, deadline);
        };
    }
    runSideBySide(works);
    return answers;
}

QString way(Reach reach)
{
    switch (reach) {
    case Reach::Answered:
        return QStringLiteral("answers");
    case Reach::Refused:
        return QStringLiteral("refused");
    case Reach::Garbage:
        return QStringLiteral("no KDC");
    default:
        return QStringLiteral("silent");
    }
}

QString words(const KdcAnswer &answer)
{
    const QString name = answer.kdc.toString();
    switch (answer.reach()) {
    case Reach::NoSuchHost:
        return QStringLiteral("%1: %2").arg(name, answer.problem);
    case Reach::Garbage:
        return QStringLiteral("%1: what answers there is no KDC (%2)").arg(name, answer.problem);
    case Reach::Refused:
        return QStringLiteral("%1 refuses the connection").arg(name);
    case Reach::Answered:
        break;
    default:
        return QStringLiteral("%1 does not answer%2").arg(name, answer.problem.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(answer.problem));
    }
    const QString ways = QStringLiteral("UDP %1, TCP %2").arg(way(answer.udp), way(answer.tcp));
    if (!answer.message)
        return QStringLiteral("%1 takes connections, but answers nothing (%2)").arg(name, ways);
    return QStringLiteral("%1 answers in %2 ms (%3)").arg(name).arg(std::chrono::duration<double, std::milli>(answer.roundTrip).count(), 0, 'f', 1).arg(ways);
}

/// The clocks of the KDCs that answered, as a card of its own.
CheckCard clockCard(const QString &id, const QList<KdcAnswer> &answers, bool foreign)
{
    CheckCard card;
    card.id = id;
    card.did = QStringLiteral("compared the time in the KDCs' answers with this computer's, half the way taken off");
    QStringList seen;
    std::optional<std::chrono::microseconds> worst;
    for (const KdcAnswer &answer : answers) {
        if (!answer.clockOffset)
            continue;
        seen << QStringLiteral("against %1 this computer is %2").arg(answer.kdc.host, clockWords(*answer.clockOffset));
        if (!worst || std::chrono::abs(*answer.clockOffset) > std::chrono::abs(*worst))
            worst = answer.clockOffset;
    }
    if (!worst) {
        card.why = QStringLiteral("no KDC told the time");
        return card;
    }
    const bool fine = std::chrono::abs(*worst) <= allowedSkew;
    card.state = fine ? CheckState::Pass : CheckState::Problem;
    card.saw = seen.join(QStringLiteral("; "));
    const QString value = fine ? QStringLiteral("fine") : foreign ? QStringLiteral("off") : worst->count() > 0 ? QStringLiteral("client-behind") : QStringLiteral("client-ahead");
    card.findings << Finding { foreign ? QStringLiteral("clock.proxy-kdc-offset") : QStringLiteral("clock.kdc-offset"), value, {}, card.saw };
    return card;
}

/// Alive means that a Kerberos message came back from one of them.
void judgeReach(CheckCard &card, const QList<KdcAnswer> &answers, bool foreign)
{
    QStringList seen;
    for (const KdcAnswer &answer : answers)
        seen << words(answer);
    card.saw = seen.join(QStringLiteral("; "));
    const auto any = [&](auto predicate) { return std::ranges::any_of(answers, predicate); };
    const bool alive = any([](const KdcAnswer &answer) { return answer.message.has_value(); });
    const bool refused = any([](const KdcAnswer &answer) { return answer.reach() == Reach::Refused || answer.reach() == Reach::NoSuchHost; });
    const bool allAlive = std::ranges::all_of(answers, [](const KdcAnswer &answer) { return answer.message.has_value(); });
    card.state = allAlive ? CheckState::Pass : CheckState::Problem;
    card.findings << Finding { foreign ? QStringLiteral("proxy-kdc.reach") : QStringLiteral("kdc.reach"),
        alive ? QStringLiteral("reachable") : refused ? QStringLiteral("refused") : QStringLiteral("silent"), {}, card.saw };
    if (foreign || !alive)
        return;
    const bool open = any([](const KdcAnswer &answer) { return answer.message && answer.tcp == Reach::Answered; });
    if (!open)
        card.state = CheckState::Problem;
    card.findings << Finding { QStringLiteral("network.kdc-tcp"), open ? QStringLiteral("open") : QStringLiteral("closed"), {}, card.saw };
}

QString didOf(const QString &realm, const QList<HostPort> &kdcs)
{
    QStringList names;
    for (const HostPort &kdc : kdcs)
        names << kdc.toString();
    return QStringLiteral("asked %1 for a sign of life, as KDCs of %2").arg(names.join(QStringLiteral(", ")), realm);
}

QList<CheckCard> unknownKdcs(const QString &id, const QString &problem)
{
    CheckCard card;
    card.id = id;
    card.why = QStringLiteral("no KDC is known: %1").arg(problem);
    return { card };
}

} // namespace

QList<CheckCard> checkKdcs(const CheckPlan &plan, const Deadline &deadline)
{
    CheckCard card;
    card.id = QStringLiteral("kdc");
    const Searched searched = kdcsOf(plan, plan.realm, plan.kdcs, deadline);
    if (searched.kdcs.isEmpty())
        return unknownKdcs(card.id, searched.problem);
    const RealmAnswers answers = askRealm(plan, plan.realm, searched.kdcs, plan.user, deadline);
    card.did = didOf(plan.realm, searched.kdcs);
    judgeReach(card, answers.alive, false);
    if (answers.ofUser && answers.ofUser->message) {
        card.did += QStringLiteral("; asked %1 once about %2, without a password, offering AES").arg(answers.ofUser->kdc.toString(), plan.user.toString());
        const UserAnswer said = judgeUserAnswer(*answers.ofUser);
        card.saw += QStringLiteral("; %1").arg(said.words);
        card.findings += said.findings;
        if (said.isProblem)
            card.state = CheckState::Problem;
    }
    return { card, clockCard(QStringLiteral("clock"), answers.alive, false) };
}

QList<CheckCard> checkProxyKdcs(const CheckPlan &plan, const Deadline &deadline)
{
    CheckCard card;
    card.id = QStringLiteral("proxy-kdc");
    const Searched searched = kdcsOf(plan, plan.proxyRealm, plan.proxyKdcs, deadline);
    if (searched.kdcs.isEmpty())
        return unknownKdcs(card.id, searched.problem);
    const RealmAnswers answers = askRealm(plan, plan.proxyRealm, searched.kdcs, {}, deadline);
    card.did = didOf(plan.proxyRealm, searched.kdcs);
    judgeReach(card, answers.alive, true);
    return { card, clockCard(QStringLiteral("proxy-clock"), answers.alive, true) };
}

} // namespace kerbscope
