// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/commandbox.h"

#include "app/presentation/format.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/labels.h"

#include <QHBoxLayout>

namespace kerbscope::ui {

CommandBox::CommandBox(const QString &command, QWidget *parent)
    : QFrame(parent)
    , m_text(plainLabel({}, TextStyle::Mono, this))
    , m_copy(new CopyButton(tr("command"), this))
{
    setProperty("kind", QStringLiteral("mono"));
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::spaceM, 2, 2, 2);
    row->setSpacing(metrics::spaceS);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    setCommand(command);
}

void CommandBox::setCommand(const QString &command)
{
    // The label cannot be selected, because what it shows has invisible places to break at; the button copies the command.
    m_text->setText(format::breakable(command));
    m_text->setAccessibleName(tr("Command: %1").arg(command));
    m_copy->setText(command);
}

} // namespace kerbscope::ui
