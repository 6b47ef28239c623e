// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/card.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/labels.h"

#include <QVBoxLayout>

namespace kerbscope::ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    setProperty("kind", QStringLiteral("card"));
    m_body->setContentsMargins(metrics::spaceL, metrics::spaceM, metrics::spaceL, metrics::spaceM);
    m_body->setSpacing(metrics::spaceS);
}

void Card::setRows(const QString &heading)
{
    m_body->setContentsMargins(metrics::spaceS, metrics::spaceM, metrics::spaceS, metrics::spaceS);
    m_body->setSpacing(metrics::spaceXs);
    QLabel *label = sectionTitle(heading, this);
    label->setContentsMargins(metrics::spaceS, 0, metrics::spaceS, metrics::spaceXs);
    m_body->addWidget(label);
}

} // namespace kerbscope::ui
