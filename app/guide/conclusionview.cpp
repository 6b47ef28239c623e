// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/conclusionview.h"

#include "app/guide/conclusiontext.h"
#include "app/guide/reasonslist.h"
#include "app/presentation/format.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/badge.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/card.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/prose.h"
#include "app/presentation/widgets/scrollcolumn.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

enum PartIndex { Remedy, Contacts, Say, Verify, Escalate, Evidence, NotLookedAt };

QWidget *column()
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spaceS);
    return widget;
}

/// Empties what column() made, to be filled anew.
QVBoxLayout *emptied(QWidget *widget)
{
    auto *layout = static_cast<QVBoxLayout *>(widget->layout());
    clearLayout(layout);
    return layout;
}

} // namespace

void ConclusionView::Part::setVisible(bool visible) const
{
    title->setVisible(visible);
    content->setVisible(visible);
}

ConclusionView::ConclusionView(QWidget *parent)
    : QWidget(parent)
    , m_eyebrow(plainLabel({}, TextStyle::Caption))
    , m_title(plainLabel({}, TextStyle::Question))
    , m_summary(new ProseLabel)
    , m_owner(new Badge)
    , m_sureness(plainLabel({}))
    , m_company(new Badge)
    , m_remedy(column())
    , m_contacts(column())
    , m_verify(column())
    , m_openList(column())
    , m_say(new ProseLabel)
    , m_copySay(new CopyButton(tr("words to say")))
    , m_escalate(new ProseLabel)
    , m_reasons(new ReasonsList)
    , m_report(makeButton(Icon::Report, tr("Report"), ButtonKind::Primary))
    , m_refuse(makeButton(Icon::Close, tr("Not this one"), ButtonKind::Plain))
    , m_more(makeButton(Icon::Question, tr("Ask on"), ButtonKind::Plain))
    , m_copy(new CopyButton(tr("conclusion")))
{
    setTone(m_eyebrow, Role::Muted);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTone(m_sureness, Role::Muted);
    m_sureness->setWordWrap(true);
    m_report->setToolTip(tr("Preview, save or copy the report (names are replaced unless you say otherwise)"));
    m_refuse->setToolTip(tr("Put this cause aside and go on with the next likely one; it is noted in the case"));
    m_more->setToolTip(tr("There are open questions that would tell more (Esc)"));
    connect(m_report, &QPushButton::clicked, this, &ConclusionView::reportRequested);
    connect(m_refuse, &QPushButton::clicked, this, [this] { Q_EMIT notThisOne(m_cause); });
    connect(m_more, &QPushButton::clicked, this, &ConclusionView::askMoreRequested);
    connect(m_reasons, &ReasonsList::evidenceRequested, this, &ConclusionView::evidenceRequested);

    auto *signs = new QHBoxLayout;
    signs->setSpacing(metrics::spaceM);
    signs->addWidget(m_owner);
    signs->addWidget(m_company);
    signs->addWidget(m_sureness, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::spaceS);
    buttons->addWidget(m_report);
    buttons->addWidget(m_refuse);
    buttons->addWidget(m_more);
    buttons->addStretch();
    buttons->addWidget(m_copy);

    auto *say = new Card;
    auto *sayRow = new QHBoxLayout;
    sayRow->addWidget(m_say, 1);
    sayRow->addWidget(m_copySay, 0, Qt::AlignTop);
    say->body()->addLayout(sayRow);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceS);
    column->addWidget(m_eyebrow);
    column->addWidget(m_title);
    column->addLayout(signs);
    column->addWidget(m_summary);
    column->addSpacing(metrics::spaceXs);
    column->addLayout(buttons);
    m_parts << addPart(column, tr("What to do"), m_remedy) << addPart(column, tr("Whom to ask"), m_contacts)
            << addPart(column, tr("Say to the user"), say)
            << addPart(column, tr("Verify"), m_verify) << addPart(column, tr("Escalate with"), m_escalate)
            << addPart(column, tr("Evidence"), m_reasons) << addPart(column, tr("Not looked at"), m_openList);
    column->addStretch();
}

ConclusionView::Part ConclusionView::addPart(QVBoxLayout *column, const QString &title, QWidget *content)
{
    column->addSpacing(metrics::spaceS);
    Part part { sectionTitle(title), content };
    part.title->setBuddy(content);
    content->setAccessibleName(title);
    column->addWidget(part.title);
    column->addWidget(content);
    return part;
}

QWidget *ConclusionView::firstButton() const
{
    return m_report;
}

void ConclusionView::setConclusion(const GuideStep &step, const Diagnosis &diagnosis, const KnowledgeBase &knowledge)
{
    m_cause = step.cause;
    const ConclusionText text = conclusionText(step, diagnosis, knowledge);
    const auto ranked = std::ranges::find(diagnosis.causes, step.cause, &RankedCause::id);

    m_eyebrow->setText(text.eyebrow);
    m_title->setText(text.title);
    m_summary->setText(text.summary);
    m_summary->setVisible(!text.summary.isEmpty());
    m_owner->setSign({ iconOfOwner(text.owner), text.ownerSentence, Role::Info });
    m_owner->setVisible(!text.owner.isEmpty());
    m_owner->setAccessibleName(text.ownerSentence);
    m_sureness->setText(text.sureness);
    addSteps(emptied(m_remedy), text.remedy);
    addList(emptied(m_contacts), text.contacts, ListStyle::Bullets);
    m_company->setSign({ Icon::People, text.company, Role::Accent });
    m_company->setVisible(!text.company.isEmpty());
    m_company->setAccessibleName(tr("From your company’s knowledge pack: %1").arg(text.company));
    m_company->setToolTip(tr("From your company’s knowledge pack"));
    addSteps(emptied(m_verify), text.verify);
    m_say->setText(text.say);
    m_copySay->setText(text.say);
    m_escalate->setText(text.escalate);
    m_reasons->setReasons(ranked != diagnosis.causes.end() ? ranked->because : QList<Reason>(), knowledge);
    addList(emptied(m_openList),
        text.notLookedAt.isEmpty() ? QStringList { tr("Everything that matters for the likely causes was looked at.") }
                                   : text.notLookedAt,
        ListStyle::Bullets);
    m_parts.at(Remedy).setVisible(!text.remedy.isEmpty());
    m_parts.at(Contacts).setVisible(!text.contacts.isEmpty());
    m_parts.at(Say).setVisible(!text.say.isEmpty());
    m_parts.at(Verify).setVisible(!text.verify.isEmpty());
    m_parts.at(Escalate).setVisible(!text.escalate.isEmpty());
    m_refuse->setVisible(step.cause != QLatin1String("unknown"));
    m_more->setVisible(step.canAskMore);
    m_text = text.toPlainText();
    m_copy->setText(m_text);
    setAccessibleName(tr("Conclusion: %1").arg(text.title));
    setAccessibleDescription(text.summary);
}

} // namespace kerbscope::ui
