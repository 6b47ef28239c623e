// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/checkrunner.h"

#include "app/shell/background.h"
#include "core/probes/config/suggestedplan.h"

namespace kerbscope::ui {

CheckRunner::CheckRunner(CheckServices services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
{
}

CheckRunner::~CheckRunner() = default;

void CheckRunner::setAllowed(bool allowed)
{
    if (allowed == m_isAllowed)
        return;
    m_isAllowed = allowed;
    if (!allowed)
        cancel();
    Q_EMIT availabilityChanged();
}

void CheckRunner::setPlan(const CheckPlan &plan)
{
    if (plan == m_plan)
        return;
    m_plan = plan;
    Q_EMIT planChanged();
}

void CheckRunner::prepare(const Principal &client, const QList<Principal> &tickets, const QStringList &proxyRealms, const Company &company)
{
    if (!isAvailable() || m_preparing)
        return;
    if (m_prepared) {
        Q_EMIT prepared();
        return;
    }
    m_preparing = true;
    inBackground(this, [read = m_services.readSettings] { return read(); }, [this, client, tickets, proxyRealms, company](const ClientSettings &settings) {
        m_preparing = false;
        m_prepared = true;
        CheckPlan plan = suggestedPlan(settings, client, tickets, proxyRealms);
        if (plan.realm.isEmpty() && company.ownRealms().size() == 1)
            plan.realm = company.ownRealms().first();
        if (plan.proxyRealm.isEmpty())
            plan.proxyRealm = company.facts.proxyCloud;
        setPlan(plan);
        Q_EMIT prepared();
    });
}

void CheckRunner::forgetPlan()
{
    m_prepared = false;
    if (!m_running)
        m_cards.clear();
}

void CheckRunner::start(const CheckPlan &plan, const ImportContext &context)
{
    if (!isAvailable() || m_running)
        return;
    m_running = true;
    m_cards.clear();
    m_cancellation = Cancellation();
    m_startedPlan = plan;
    Q_EMIT started(plan);
    CheckWorld world { m_services.evaluatePac, m_services.readSettings, context };
    const CardReady ready = [this](const CheckCard &card) {
        QMetaObject::invokeMethod(this, [this, card] {
            m_cards << card;
            Q_EMIT cardReady(card);
        }, Qt::QueuedConnection);
    };
    const auto work = [run = m_services.run, plan, world, ready, cancellation = m_cancellation] { return run(plan, world, cancellation, ready); };
    inBackground(this, work, [this](const QList<CheckCard> &cards) {
        m_running = false;
        m_cards = cards;
        Q_EMIT finished(cards, m_cancellation.isCancelled());
    });
}

void CheckRunner::cancel() { m_cancellation.cancel(); }

} // namespace kerbscope::ui
