// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/questionview.h"

#include "app/guide/answerbutton.h"
#include "app/guide/howtolook.h"
#include "app/guide/pastebox.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/scrollcolumn.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

constexpr int numberedAnswers = 9;
constexpr int answersBesideHow = 5;

} // namespace

QuestionView::QuestionView(QWidget *parent)
    : QWidget(parent)
    , m_eyebrow(plainLabel(tr("Change the answer"), TextStyle::Caption, this))
    , m_question(plainLabel({}, TextStyle::Question, this))
    , m_why(new ProseLabel({}, this))
    , m_how(new HowToLookView(this))
    , m_answers(new QVBoxLayout)
    , m_paste(new PasteBox(this))
    , m_tickets(makeButton(Icon::Computer, tr("Read this computer's tickets"), ButtonKind::Plain, this))
    , m_check(makeButton(Icon::Check, tr("Check it for me"), ButtonKind::Plain, this))
    , m_decline(makeButton(Icon::Question, tr("I can't find out (0)"), ButtonKind::Quiet, this))
    , m_conclude(makeButton(Icon::Steps, tr("Conclude now"), ButtonKind::Quiet, this))
    , m_cancel(makeButton(Icon::Close, tr("Keep the answer (Esc)"), ButtonKind::Quiet, this))
{
    setTone(m_eyebrow, Role::Muted);
    m_question->setWordWrap(true);
    setTone(m_why, Role::Muted);
    m_answers->setSpacing(metrics::spaceXs);
    m_tickets->setToolTip(tr("Nothing leaves this computer: the ticket cache is only read"));
    m_check->setToolTip(tr("Says first which hosts it will contact"));
    m_conclude->setToolTip(tr("Name the likeliest cause with what is known"));

    connect(m_decline, &QPushButton::clicked, this, [this] { Q_EMIT declined(m_finding.id); });
    connect(m_conclude, &QPushButton::clicked, this, &QuestionView::concludeRequested);
    connect(m_cancel, &QPushButton::clicked, this, &QuestionView::editCancelled);
    connect(m_tickets, &QPushButton::clicked, this, &QuestionView::ticketsRequested);
    connect(m_check, &QPushButton::clicked, this, &QuestionView::checkRequested);
    connect(m_paste, &PasteBox::textTaken, this, &QuestionView::textPasted);
    connect(m_paste, &PasteBox::filesTaken, this, &QuestionView::filesDropped);

    auto *ways = new QHBoxLayout;
    ways->setSpacing(metrics::spaceS);
    ways->addWidget(m_decline);
    ways->addWidget(m_cancel);
    ways->addStretch();
    ways->addWidget(m_conclude);
    auto *instead = new QHBoxLayout;
    instead->setSpacing(metrics::spaceM);
    instead->addWidget(m_paste, 1);
    instead->addWidget(m_tickets, 0, Qt::AlignTop);
    instead->addWidget(m_check, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceS);
    column->addWidget(m_eyebrow);
    column->addWidget(m_question);
    column->addWidget(m_why);
    column->addWidget(m_how);
    column->addLayout(m_answers);
    column->addLayout(ways);
    column->addLayout(instead);
    column->addStretch();
}

void QuestionView::setQuestion(const FindingInfo &finding, const QString &current, bool canReadTickets, bool canCheck)
{
    m_finding = finding;
    m_current = current;
    const bool editing = !current.isEmpty();
    m_eyebrow->setVisible(editing);
    m_question->setText(finding.question);
    m_why->setText(finding.why);
    m_why->setVisible(!finding.why.isEmpty());
    m_how->setFinding(finding);
    // A long list of answers comes first; how to look is one key away.
    m_how->setExpanded(finding.values.size() <= answersBesideHow);
    m_cancel->setVisible(editing);
    m_conclude->setVisible(!editing);
    m_tickets->setVisible(canReadTickets && finding.check == QLatin1String("tickets"));
    m_check->setVisible(canCheck);
    m_paste->clear();
    setAccessibleName(finding.question);
    setAccessibleDescription(finding.why);
    buildAnswers();
}

void QuestionView::buildAnswers()
{
    clearLayout(m_answers);
    int number = 0;
    for (const FindingValueInfo &value : std::as_const(m_finding.values)) {
        ++number;
        const QString key = number <= numberedAnswers ? QString::number(number) : QString();
        auto *button = new AnswerButton(key, value.text, value.id == m_current);
        connect(button, &AnswerButton::clicked, this, [this, id = value.id] { Q_EMIT answered(m_finding.id, id); });
        m_answers->addWidget(button);
    }
}

void QuestionView::setReading(bool reading)
{
    m_tickets->setEnabled(!reading);
    m_tickets->setText(reading ? tr("Reading…") : tr("Read this computer's tickets"));
}

void QuestionView::setChecking(bool checking)
{
    m_check->setEnabled(!checking);
    m_check->setText(checking ? tr("Checking…") : tr("Check it for me"));
}

QWidget *QuestionView::firstAnswer() const
{
    return m_answers->count() > 0 ? m_answers->itemAt(0)->widget() : m_decline;
}

void QuestionView::keyPressEvent(QKeyEvent *event)
{
    const int number = event->key() - Qt::Key_0;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && number >= 1 && number <= std::min<qsizetype>(numberedAnswers, m_finding.values.size())) {
        Q_EMIT answered(m_finding.id, m_finding.values.at(number - 1).id);
    } else if (plain && number == 0) {
        Q_EMIT declined(m_finding.id);
    } else if (plain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace kerbscope::ui
