// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/findings/findingscolumn.h"

#include "app/presentation/format.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/card.h"
#include "app/presentation/widgets/commandbox.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/scrollcolumn.h"
#include "app/presentation/widgets/signlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

SignLabel *signOf(FindingCard::Weight weight)
{
    const auto make = [](Icon icon, Role role, const QString &word) {
        auto *sign = new SignLabel(icon, role);
        sign->setAccessibleName(word);
        sign->setToolTip(word);
        return sign;
    };
    switch (weight) {
    case FindingCard::Weight::Problem:
        return make(Icon::Problem, Role::Problem, FindingsColumn::tr("problem"));
    case FindingCard::Weight::Open:
        return make(Icon::Info, Role::Info, FindingsColumn::tr("to be looked at"));
    case FindingCard::Weight::Fine:
        return make(Icon::Pass, Role::Ok, FindingsColumn::tr("as it should be"));
    }
    return nullptr;
}

QLabel *wrapped(const QString &text, TextStyle style, Role role)
{
    QLabel *label = plainLabel(format::breakable(text), style);
    label->setAccessibleName(text);
    label->setWordWrap(true);
    if (role != Role::Text)
        setTone(label, role);
    return label;
}

} // namespace

FindingsColumn::FindingsColumn(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::spaceS);
}

void FindingsColumn::setCards(const QList<FindingCard> &cards)
{
    if (cards == m_cards && m_column->count() > 0)
        return;
    m_cards = cards;
    clearLayout(m_column);
    if (cards.isEmpty())
        m_column->addWidget(wrapped(tr("Nothing can be said of these tickets yet."), TextStyle::Body, Role::Muted));
    for (const FindingCard &card : cards)
        m_column->addWidget(card.weight == FindingCard::Weight::Fine ? makeLine(card) : makeCard(card));
}

QWidget *FindingsColumn::makeCard(const FindingCard &card) const
{
    auto *frame = new Card;
    frame->setAccessibleName(tr("%1: %2").arg(card.title, card.value));
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::spaceS);
    head->addWidget(signOf(card.weight), 0, Qt::AlignTop);
    head->addWidget(wrapped(card.value, TextStyle::Strong, Role::Text), 1);
    frame->body()->setSpacing(metrics::spaceXs);
    frame->body()->addWidget(wrapped(card.title, TextStyle::Caption, Role::Muted));
    frame->body()->addLayout(head);
    if (!card.detail.isEmpty())
        frame->body()->addWidget(wrapped(card.detail, TextStyle::Body, Role::Text));
    if (!card.why.isEmpty())
        frame->body()->addWidget(wrapped(card.why, TextStyle::Body, Role::Muted));
    if (!card.pointsTo.isEmpty())
        frame->body()->addWidget(
            wrapped(tr("A sign of:") + QStringLiteral("\n• ") + card.pointsTo.join(QStringLiteral("\n• ")), TextStyle::Body, Role::Text));
    if (!card.firstStep.text.isEmpty())
        frame->body()->addWidget(wrapped(tr("Do first: %1").arg(card.firstStep.text), TextStyle::Body, Role::Text));
    if (!card.firstStep.command.isEmpty())
        frame->body()->addWidget(new CommandBox(card.firstStep.command));
    return frame;
}

QWidget *FindingsColumn::makeLine(const FindingCard &card) const
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spaceS);
    row->addWidget(signOf(card.weight), 0, Qt::AlignTop);
    row->addWidget(wrapped(tr("%1: %2").arg(card.title, card.value), TextStyle::Body, Role::Text), 1);
    line->setToolTip(card.detail.toHtmlEscaped());
    return line;
}

} // namespace kerbscope::ui
