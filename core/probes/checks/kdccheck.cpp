// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/checks/checks.h"

#include "core/krb/errorcode.h"
#include "core/probes/dnsquery.h"

#include <QThreadPool>

#include <algorithm>
#include <mutex>

namespace kerbscope {

namespace {

using Reach = KdcAnswer::Reach;

constexpr std::chrono::seconds allowedSkew { 300 };
constexpr qsizetype maxKdcs = 6;
constexpr quint16 kerberosPort = 88;

QList<HostPort> kdcsOf(const QString &realm, const QList<HostPort> &configured, const Deadline &deadline)
{
    QList<HostPort> kdcs = configured;
    if (kdcs.isEmpty()) {
        const SrvAnswer srv = findKdcs(realm, QStringLiteral("tcp"), deadline.within(std::chrono::milliseconds(1500)));
        kdcs = srv.targets;
        for (HostPort &kdc : kdcs)
            kdc.port = kdc.port == 0 ? kerberosPort : kdc.port;
    }
    return kdcs.first(std::min(kdcs.size(), maxKdcs));
}

/// One question to each KDC about the user, side by side; without a user only a TCP connection to each.
QList<KdcAnswer> askAll(const QList<HostPort> &kdcs, const Principal &user, const Deadline &deadline)
{
    QList<KdcAnswer> answers(kdcs.size());
    std::mutex mutex;
    QThreadPool pool;
    pool.setMaxThreadCount(static_cast<int>(std::max<qsizetype>(kdcs.size(), 1)));
    for (qsizetype i = 0; i < kdcs.size(); ++i) {
        pool.start([&, i] {
            KdcAnswer answer;
            if (user.isEmpty()) {
                answer.kdc = kdcs[i];
                answer.overTcp = true;
                answer.reach = tcpReach(kdcs[i], deadline);
            } else {
                answer = askKdc(kdcs[i], user, deadline);
            }
            const std::lock_guard lock(mutex);
            answers[i] = std::move(answer);
        });
    }
    pool.waitForDone();
    return answers;
}

QString words(const KdcAnswer &answer)
{
    const QString name = answer.kdc.toString();
    switch (answer.reach) {
    case Reach::Answered: {
        if (!answer.message)
            return QStringLiteral("%1 takes TCP connections").arg(name);
        const KrbMessage &message = *answer.message;
        const QString said = message.type == KrbMessageType::AsRep
            ? QStringLiteral("a ticket without asking for proof (dropped unread)")
            : QStringLiteral("%1 (%2)").arg(message.errorCode.value_or(60)).arg(KrbErrorCode { message.errorCode.value_or(60) }.symbol());
        return QStringLiteral("%1 answered %2 in %3 ms by %4").arg(name, said).arg(answer.roundTrip.count()).arg(answer.overTcp ? QStringLiteral("TCP") : QStringLiteral("UDP"));
    }
    case Reach::Refused:
        return QStringLiteral("%1 refused the connection").arg(name);
    case Reach::Silent:
        return QStringLiteral("%1 does not answer%2").arg(name, answer.problem.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(answer.problem));
    case Reach::NoSuchHost:
        return answer.problem;
    }
    return {};
}

QString clockWords(std::chrono::microseconds offset)
{
    const auto seconds = std::chrono::abs(std::chrono::duration_cast<std::chrono::seconds>(offset)).count();
    if (seconds == 0)
        return QStringLiteral("less than a second apart");
    const QString size = seconds < 60 ? QStringLiteral("%1 s").arg(seconds) : QStringLiteral("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return offset.count() > 0 ? QStringLiteral("this computer is %1 slow").arg(size) : QStringLiteral("this computer is %1 fast").arg(size);
}

/// The clocks of the KDCs that answered, as a card of its own.
CheckCard clockCard(const QString &id, const QList<KdcAnswer> &answers, bool foreign)
{
    CheckCard card;
    card.id = id;
    card.did = QStringLiteral("compared the time in the KDCs' answers with this computer's");
    QStringList seen;
    std::optional<std::chrono::microseconds> worst;
    for (const KdcAnswer &answer : answers) {
        if (!answer.clockOffset)
            continue;
        seen << QStringLiteral("%1: %2").arg(answer.kdc.host, clockWords(*answer.clockOffset));
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

void addReach(CheckCard &card, const QList<KdcAnswer> &answers, const QString &id)
{
    const auto some = [&](Reach reach) { return std::ranges::any_of(answers, [=](const KdcAnswer &answer) { return answer.reach == reach; }); };
    const QString value = some(Reach::Answered) ? QStringLiteral("reachable") : some(Reach::Refused) ? QStringLiteral("refused") : QStringLiteral("silent");
    card.state = some(Reach::Answered) ? CheckState::Pass : CheckState::Problem;
    QStringList seen;
    for (const KdcAnswer &answer : answers)
        seen << words(answer);
    card.saw = seen.join(QStringLiteral("; "));
    card.findings << Finding { id, value, {}, card.saw };
}

/// What the KDC says about the account (design.md, promise 5; MS-KILE for the status).
void addAccount(CheckCard &card, const KrbMessage &message)
{
    const auto add = [&](const QString &id, const QString &value) { card.findings << Finding { id, value, {}, card.saw }; };
    if (message.type == KrbMessageType::AsRep) {
        add(QStringLiteral("as.preauth"), QStringLiteral("not-required"));
        card.state = CheckState::Problem;
        return;
    }
    constexpr int preauthRequired = 25;
    constexpr int responseTooBig = 52;
    const int code = message.errorCode.value_or(60);
    if (code == preauthRequired) {
        add(QStringLiteral("as.preauth"), QStringLiteral("required"));
        add(QStringLiteral("account.state"), QStringLiteral("ok"));
        const bool aes = message.etypes.isEmpty() || std::ranges::any_of(message.etypes, [](EncryptionType etype) { return !etype.isWeak(); });
        add(QStringLiteral("account.keys"), aes ? QStringLiteral("with-aes") : QStringLiteral("rc4-only"));
        if (!aes)
            card.state = CheckState::Problem;
        return;
    }
    if (code == responseTooBig)
        return;
    card.state = CheckState::Problem;
    add(QStringLiteral("as.error"), QString::number(code));
    if (message.ntstatus)
        add(QStringLiteral("code.ntstatus"), QStringLiteral("0x%1").arg(QString::number(*message.ntstatus, 16).toUpper().rightJustified(8, u'0')));
}

CheckCard notKnown(const QString &id, const QString &why)
{
    CheckCard card;
    card.id = id;
    card.why = why;
    return card;
}

} // namespace

QList<CheckCard> checkKdcs(const CheckPlan &plan, const Deadline &deadline)
{
    const QString id = QStringLiteral("kdc");
    if (plan.realm.isEmpty())
        return { notKnown(id, QStringLiteral("the realm is not known")) };
    const QList<HostPort> kdcs = kdcsOf(plan.realm, plan.kdcs, deadline);
    if (kdcs.isEmpty())
        return { notKnown(id, QStringLiteral("no KDC of %1 is known").arg(plan.realm)) };
    const QList<KdcAnswer> answers = askAll(kdcs, plan.user, deadline);
    CheckCard card;
    card.id = id;
    card.did = plan.user.isEmpty() ? QStringLiteral("connected to each KDC of %1").arg(plan.realm)
                                   : QStringLiteral("asked each KDC of %1 about %2, without a password").arg(plan.realm, plan.user.toString());
    addReach(card, answers, QStringLiteral("kdc.reach"));
    if (!plan.user.isEmpty() && answers.first().message)
        addAccount(card, *answers.first().message);
    return { card, clockCard(QStringLiteral("clock"), answers, false) };
}

QList<CheckCard> checkProxyKdcs(const CheckPlan &plan, const Deadline &deadline)
{
    const QString id = QStringLiteral("proxy-kdc");
    if (plan.proxyRealm.isEmpty())
        return { notKnown(id, QStringLiteral("the proxy's realm is not known")) };
    const Principal user { plan.user.components, plan.user.isEmpty() ? QString() : plan.proxyRealm };
    const QList<HostPort> kdcs = kdcsOf(plan.proxyRealm, plan.proxyKdcs, deadline);
    if (kdcs.isEmpty())
        return { notKnown(id, QStringLiteral("no KDC of %1 is known").arg(plan.proxyRealm)) };
    const QList<KdcAnswer> answers = askAll(kdcs, user, deadline);
    CheckCard card;
    card.id = id;
    card.did = QStringLiteral("asked each KDC of %1 for a sign of life").arg(plan.proxyRealm);
    addReach(card, answers, QStringLiteral("proxy-kdc.reach"));
    return { card, clockCard(QStringLiteral("proxy-clock"), answers, true) };
}

} // namespace kerbscope
