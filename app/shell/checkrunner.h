// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/company.h"
#include "core/probes/runchecks.h"

#include <QObject>

#include <functional>

namespace kerbscope::ui {

/// What live checks need of the world; main.cpp gives the real things, a test its own. Both block and are called on other threads.
struct CheckServices {
    std::function<ClientSettings()> readSettings; ///< of this computer; empty: there are no checks in this build
    std::function<QList<CheckCard>(const CheckPlan &plan, const CheckWorld &world, const Cancellation &cancellation, const CardReady &ready)> run;
    std::function<Result<PacReport>(const QString &script, const QString &url, const std::function<bool()> &isOver)> evaluatePac;
};

/// Runs the live checks for the pages: what is planned, what is under way, what came out. Nothing is contacted before start(). All signals
/// arrive on the thread of the window.
class CheckRunner : public QObject {
    Q_OBJECT

public:
    explicit CheckRunner(CheckServices services, QObject *parent = nullptr);
    ~CheckRunner() override;

    bool isAvailable() const { return m_isAllowed && isBuilt(); }
    /// This build has checks, whether they may be started or not.
    bool isBuilt() const { return static_cast<bool>(m_services.run) && static_cast<bool>(m_services.readSettings); }
    /// Whether checks may be started; what runs is stopped.
    void setAllowed(bool allowed);
    bool isRunning() const { return m_running; }
    /// Was the last run, or the one under way, told to stop?
    bool wasStopped() const { return m_cancellation.isCancelled(); }
    /// What the last run found, in the order of the cards' arrival; empty before the first.
    const QList<CheckCard> &cards() const { return m_cards; }

    /// What will be checked unless it is changed. Empty until the settings of this computer have been read.
    const CheckPlan &plan() const { return m_plan; }
    /// What was started last.
    const CheckPlan &startedPlan() const { return m_startedPlan; }
    bool isPrepared() const { return m_prepared; }
    void setPlan(const CheckPlan &plan);
    /// Reads the settings of this computer on another thread and suggests a plan; ends with prepared(). Without effect while that is
    /// under way; at once when it was done before. What neither this computer nor the case tells is taken from the company.
    void prepare(const Principal &client, const QList<Principal> &tickets, const QStringList &proxyRealms, const Company &company = {});
    /// Forgets the plan, so that the next prepare() suggests one anew, and what the last run found.
    void forgetPlan();

    /// Starts a plan; `context` is what readers are told. Without effect while checks run.
    void start(const CheckPlan &plan, const ImportContext &context);
    void cancel();

Q_SIGNALS:
    void availabilityChanged();
    void prepared();
    void planChanged();
    void started(const kerbscope::CheckPlan &plan);
    void cardReady(const kerbscope::CheckCard &card);
    /// All are done, or were stopped.
    void finished(const QList<kerbscope::CheckCard> &cards, bool cancelled);

private:
    CheckServices m_services;
    CheckPlan m_plan;
    CheckPlan m_startedPlan;
    QList<CheckCard> m_cards;
    Cancellation m_cancellation;
    bool m_isAllowed = true;
    bool m_prepared = false;
    bool m_preparing = false;
    bool m_running = false;
};

} // namespace kerbscope::ui
