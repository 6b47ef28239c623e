// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/footline.h"

#include "app/presentation/checkwords.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/labels.h"
#include "app/shell/session.h"

#include <QHBoxLayout>

namespace kerbscope::ui {

FootLine::FootLine(const Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_network(plainLabel({}, TextStyle::Caption, this))
    , m_evidence(plainLabel({}, TextStyle::Caption, this))
    , m_saved(plainLabel({}, TextStyle::Caption, this))
{
    setProperty("kind", QStringLiteral("foot"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::pageMargin, metrics::spaceXs + 1, metrics::pageMargin, metrics::spaceXs);
    row->setSpacing(metrics::spaceS);
    for (QLabel *label : { m_network, m_evidence, m_saved }) {
        setTone(label, Role::Muted);
        if (label != m_network) {
            QLabel *dot = plainLabel(QStringLiteral("·"), TextStyle::Caption, this);
            setTone(dot, Role::Muted);
            row->addWidget(dot);
        }
        row->addWidget(label);
    }
    row->addStretch(1);
    m_network->setAccessibleDescription(tr("What left this computer"));
    m_evidence->setAccessibleDescription(tr("What was collected in this case"));
    m_saved->setAccessibleDescription(tr("Whether the case is saved"));
    setNetworkUse({});
    setSaved(tr("nothing to save yet"));
    countEvidence();
    connect(&m_session, &Session::caseChanged, this, &FootLine::countEvidence);
    connect(&m_session.checks(), &CheckRunner::started, this, &FootLine::tellChecks);
}

void FootLine::setNetworkUse(const QString &words)
{
    m_checkWords = words;
    showNetworkUse();
}

void FootLine::setTeamUse(const QString &words)
{
    m_teamWords = words;
    showNetworkUse();
}

void FootLine::showNetworkUse()
{
    QStringList words { m_checkWords, m_teamWords };
    words.removeAll(QString());
    m_network->setText(words.isEmpty() ? tr("No network used") : words.join(QStringLiteral(" · ")));
}

void FootLine::tellChecks(const CheckPlan &plan)
{
    const QStringList hosts = contactsOf(plannedChecks(plan));
    if (hosts.isEmpty())
        return;
    setNetworkUse(tr("Checks you started used the network"));
    m_network->setToolTip(tr("Contacted: %1").arg(hosts.join(tr("; "))));
}

void FootLine::setSaved(const QString &words) { m_saved->setText(words); }

void FootLine::countEvidence()
{
    const int count = static_cast<int>(m_session.currentCase().items.size());
    m_evidence->setText(count == 1 ? tr("1 piece of evidence") : tr("%n pieces of evidence", nullptr, count));
}

} // namespace kerbscope::ui
