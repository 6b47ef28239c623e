// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/prose.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/badge.h"
#include "app/presentation/widgets/commandbox.h"
#include "app/presentation/widgets/labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

QLabel *marker(const QString &text)
{
    QLabel *label = plainLabel(text);
    setTone(label, Role::Muted);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(QStringLiteral("00.")));
    return label;
}

QString numbered(qsizetype index) { return QStringLiteral("%1.").arg(index + 1); }

} // namespace

void addList(QVBoxLayout *column, const QStringList &items, ListStyle style)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(metrics::spaceS);
        row->addWidget(marker(style == ListStyle::Numbers ? numbered(i) : QStringLiteral("•")));
        row->addWidget(new ProseLabel(items[i]), 1);
        row->addStretch(0); // beyond the longest line of prose
        column->addLayout(row);
    }
}

void addSteps(QVBoxLayout *column, const QList<Step> &steps)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Step &step = steps[i];
        auto *row = new QHBoxLayout;
        row->setSpacing(metrics::spaceS);
        row->addWidget(marker(numbered(i)));
        auto *text = new QVBoxLayout;
        text->setSpacing(metrics::spaceXs);
        text->addWidget(new ProseLabel(step.text));
        if (!step.command.isEmpty())
            text->addWidget(new CommandBox(step.command));
        row->addLayout(text, 1);
        if (!step.who.isEmpty()) {
            auto *who = new Badge({ iconOfOwner(step.who), nameOfOwner(step.who), Role::Info });
            who->setAccessibleName(QCoreApplication::translate("Steps", "Who acts: %1").arg(nameOfOwner(step.who)));
            row->addWidget(who, 0, Qt::AlignTop);
        } else {
            row->addStretch(0); // beyond the longest line of prose
        }
        column->addLayout(row);
    }
}

} // namespace kerbscope::ui
