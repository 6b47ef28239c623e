// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/runchecks.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>

#include <mutex>

namespace kerbscope {

QList<CheckCard> runChecks(const CheckPlan &plan, const CheckWorld &world, const Cancellation &cancellation, const CardReady &ready)
{
    using Check = std::function<QList<CheckCard>(const Deadline &)>;
    const QList<Check> checks {
        [&](const Deadline &deadline) { return QList { checkDns(plan, deadline) }; },
        [&](const Deadline &deadline) { return checkKdcs(plan, deadline); },
        [&](const Deadline &deadline) { return checkProxyKdcs(plan, deadline); },
        [&](const Deadline &deadline) { return QList { checkTime(plan, deadline) }; },
        [&](const Deadline &deadline) { return QList { checkServiceTicket(plan, deadline) }; },
        [&](const Deadline &deadline) { return QList { checkPac(plan, world, deadline) }; },
        [&](const Deadline &deadline) { return QList { checkProxy(plan, deadline) }; },
    };
    QList<QList<CheckCard>> results(checks.size());
    std::mutex mutex;
    QThreadPool pool;
    pool.setMaxThreadCount(static_cast<int>(checks.size()));
    for (qsizetype i = 0; i < checks.size(); ++i) {
        pool.start([&, i] {
            QElapsedTimer timer;
            timer.start();
            QList<CheckCard> cards = checks[i](Deadline(plan.timeout, cancellation));
            for (CheckCard &card : cards) {
                card.milliseconds = timer.elapsed();
                if (cancellation.isCancelled() && card.state == CheckState::Problem && card.findings.isEmpty()) {
                    card.state = CheckState::NotChecked;
                    card.why = QStringLiteral("it was stopped");
                }
            }
            const std::lock_guard lock(mutex);
            results[i] = cards;
            for (const CheckCard &card : cards) {
                if (ready)
                    ready(card);
            }
        });
    }
    pool.waitForDone();
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
        imported.findings += card.findings;
        rows << QJsonObject { { QStringLiteral("check"), card.id }, { QStringLiteral("state"), toString(card.state) },
            { QStringLiteral("did"), card.did }, { QStringLiteral("saw"), card.saw }, { QStringLiteral("why"), card.why },
            { QStringLiteral("milliseconds"), card.milliseconds } };
    }
    imported.evidence.bytes = QJsonDocument(rows).toJson();
    imported.evidence.sha256 = sha256Hex(imported.evidence.bytes);
    return imported;
}

} // namespace kerbscope
