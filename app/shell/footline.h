// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/checkplan.h"

#include <QFrame>

class QLabel;

namespace kerbscope::ui {

class Session;

/// The line at the foot: what left the computer, what was collected, whether it is saved.
class FootLine : public QFrame {
    Q_OBJECT

public:
    explicit FootLine(const Session &session, QWidget *parent = nullptr);

    /// What left the computer, in words; empty: nothing did.
    void setNetworkUse(const QString &words);
    /// What went to the team store, in words; empty: nothing did.
    void setTeamUse(const QString &words);
    void setSaved(const QString &words);

private:
    void countEvidence();
    void tellChecks(const CheckPlan &plan);

    void showNetworkUse();

    const Session &m_session;
    QString m_checkWords;
    QString m_teamWords;
    QLabel *m_network;
    QLabel *m_evidence;
    QLabel *m_saved;
};

} // namespace kerbscope::ui
