// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/runchecks.h"

#include "core/probes/sidebyside.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <mutex>

namespace kerbscope {

namespace {

QList<CheckCard> run(const QString &id, const CheckPlan &plan, const CheckWorld &world, const Deadline &deadline)
{
    if (id == QLatin1String("configuration"))
        return { checkConfiguration(plan, world) };
    if (id == QLatin1String("dns"))
        return { checkDns(plan, deadline) };
    if (id == QLatin1String("kdc"))
        return checkKdcs(plan, deadline);
    if (id == QLatin1String("proxy-kdc"))
        return checkProxyKdcs(plan, deadline);
    if (id == QLatin1String("time-server"))
        return { checkTime(plan, deadline) };
    if (id == QLatin1String("service-ticket"))
        return { checkServiceTicket(plan, deadline) };
    if (id == QLatin1String("pac"))
        return { checkPac(plan, world, deadline) };
    return { checkProxy(plan, deadline) };
}

/// A check that was stopped has seen too little: silence means nothing then.
CheckCard stopped(const CheckCard &card)
{
    CheckCard bare;
    bare.id = card.id;
    bare.did = card.did;
    bare.why = QStringLiteral("it was stopped");
    return bare;
}

} // namespace

QList<CheckCard> runChecks(const CheckPlan &plan, const CheckWorld &world, const Cancellation &cancellation, const CardReady &ready)
{
    const QList<PlannedCheck> checks = plannedChecks(plan);
    QList<QList<CheckCard>> results(checks.size());
    std::mutex mutex;
    const auto deliver = [&](qsizetype place, const QList<CheckCard> &cards) {
        const std::lock_guard lock(mutex);
        results[place] = cards;
        for (const CheckCard &card : cards) {
            if (ready)
                ready(card);
        }
    };
    QList<std::function<void()>> works;
    for (qsizetype i = 0; i < checks.size(); ++i) {
        if (!checks[i].willRun()) {
            CheckCard card;
            card.id = checks[i].id;
            card.asked = false;
            card.why = checks[i].whyNot;
            deliver(i, { card });
            continue;
        }
        works << [&, i] {
            QElapsedTimer timer;
            timer.start();
            const bool already = cancellation.isCancelled();
            CheckCard none;
            none.id = checks[i].id;
            QList<CheckCard> cards = already ? QList { stopped(none) } : run(checks[i].id, plan, world, Deadline(plan.timeout, cancellation));
            for (CheckCard &card : cards) {
                if (cancellation.isCancelled() && card.state != CheckState::Pass)
                    card = stopped(card);
                card.milliseconds = timer.elapsed();
            }
            deliver(i, cards);
        };
    }
    runSideBySide(works);
    QList<CheckCard> all;
    for (const QList<CheckCard> &cards : std::as_const(results))
        all += cards;
    return all;
}

Imported evidenceOf(const QList<CheckCard> &cards, Instant now)
{
    Imported imported;
    imported.evidence.kind = EvidenceKind::Probe;
    imported.evidence.source = QStringLiteral("this computer");
    imported.evidence.takenAt = now;
    imported.evidence.detected = QStringLiteral("checks that were run here");
    QJsonArray rows;
    for (const CheckCard &card : cards) {
        if (!card.asked)
            continue;
        imported.findings += card.findings;
        rows << QJsonObject { { QStringLiteral("check"), card.id }, { QStringLiteral("state"), toString(card.state) },
            { QStringLiteral("did"), card.did }, { QStringLiteral("saw"), card.saw }, { QStringLiteral("why"), card.why },
            { QStringLiteral("milliseconds"), card.milliseconds } };
        if (card.state == CheckState::NotChecked)
            imported.evidence.warnings << QStringLiteral("%1 could not be checked: %2").arg(card.id, card.why);
    }
    imported.evidence.bytes = QJsonDocument(QJsonObject { { QStringLiteral("at"), toIso8601(now) }, { QStringLiteral("checks"), rows } }).toJson();
    imported.evidence.sha256 = sha256Hex(imported.evidence.bytes);
    return imported;
}

} // namespace kerbscope
