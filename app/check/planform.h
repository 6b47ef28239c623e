// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/checkplan.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;
class QLabel;
class QLineEdit;

namespace kerbscope::ui {

/// What is checked, field by field. It shows a plan and makes one of what was typed; what is wrong with a field is said below it.
class PlanForm : public QWidget {
    Q_OBJECT

public:
    explicit PlanForm(QWidget *parent = nullptr);

    void setPlan(const CheckPlan &plan);
    /// The plan as it stands. Fields that cannot be read keep their last good value.
    const CheckPlan &plan() const { return m_plan; }
    bool isValid() const { return m_faults.isEmpty(); }
    QWidget *firstField() const;

Q_SIGNALS:
    /// The plan or its validity has changed by what was typed.
    void changed();

private:
    QLineEdit *addField(const QString &label, const QString &placeholder, const QString &hint);
    void read();
    void showFaults();

    CheckPlan m_plan;
    QStringList m_faults;
    QVBoxLayout *m_fields = nullptr;
    QLineEdit *m_realm;
    QLineEdit *m_user;
    QLineEdit *m_kdcs;
    QLineEdit *m_service;
    QLineEdit *m_proxy;
    QLineEdit *m_proxyRealm;
    QLineEdit *m_pac;
    QLineEdit *m_page;
    QLineEdit *m_time;
    QCheckBox *m_negotiate;
    QLabel *m_fault;
};

} // namespace kerbscope::ui
