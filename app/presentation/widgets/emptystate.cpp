// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/emptystate.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/signlabel.h"

#include <QVBoxLayout>

namespace kerbscope::ui {

EmptyState::EmptyState(Icon icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_title(sectionTitle(title, this))
    , m_text(new ProseLabel(text, this))
    , m_column(new QVBoxLayout(this))
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    setTone(m_text, Role::Muted);
    m_column->setSpacing(metrics::spaceM);
    m_column->addStretch(1);
    m_column->addWidget(new SignLabel(icon, Role::Muted, 2.5, this), 0, Qt::AlignHCenter);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text, 0, Qt::AlignHCenter);
    m_column->addStretch(2);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

QPushButton *EmptyState::addButton(Icon icon, const QString &text, bool primary)
{
    QPushButton *button = makeButton(icon, text, primary ? ButtonKind::Primary : ButtonKind::Plain, this);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace kerbscope::ui
