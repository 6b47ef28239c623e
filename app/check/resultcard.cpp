// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/check/resultcard.h"

#include "app/presentation/checkwords.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/badge.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/signlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

/// What a check tells, sentence by sentence in the language of the window.
QString told(const QString &sentences, const KnowledgeBase &knowledge)
{
    QStringList parts = sentences.split(QStringLiteral("; "));
    for (QString &part : parts)
        part = knowledge.phrases.tell(part);
    return parts.join(QStringLiteral("; "));
}

/// What the findings mean, in the knowledge base's words, one line each.
QString meaningOf(const CheckCard &card, const KnowledgeBase &knowledge)
{
    QStringList lines;
    for (const Finding &finding : card.findings) {
        const FindingInfo *info = knowledge.finding(finding.id);
        const FindingValueInfo *value = info ? info->value(finding.value) : nullptr;
        if (info)
            lines << ResultCard::tr("%1: %2").arg(info->title, value ? value->text : finding.value);
    }
    lines.removeDuplicates();
    return lines.join(u'\n');
}

} // namespace

ResultCard::ResultCard(QWidget *parent)
    : Card(parent)
    , m_sign(new SignLabel(Icon::Network, Role::Muted, 1.0, this))
    , m_title(plainLabel({}, TextStyle::Strong, this))
    , m_badge(new Badge({}, this))
    , m_time(plainLabel({}, TextStyle::Caption, this))
    , m_first(new ProseLabel({}, this))
    , m_second(new ProseLabel({}, this))
    , m_third(new ProseLabel({}, this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::spaceS);
    head->addWidget(m_sign);
    head->addWidget(m_title, 1);
    head->addWidget(m_time);
    head->addWidget(m_badge);
    body()->setSpacing(metrics::spaceXs);
    body()->addLayout(head);
    m_title->setWordWrap(true);
    setTone(m_time, Role::Muted);
    for (QLabel *line : { m_first, m_second, m_third })
        body()->addWidget(line);
    setTone(m_third, Role::Muted);
    setFocusPolicy(Qt::TabFocus);
}

void ResultCard::setLines(const QString &first, const QString &second, const QString &third)
{
    m_first->setText(first);
    m_second->setText(second);
    m_third->setText(third);
    for (QLabel *line : { m_first, m_second, m_third })
        line->setVisible(!line->text().isEmpty());
}

void ResultCard::showPlanned(const PlannedCheck &check)
{
    m_title->setText(titleOfCheck(check.id));
    m_time->hide();
    m_sign->setSign(iconOfCheck(check.id), check.willRun() ? Role::Accent : Role::Muted);
    m_badge->setVisible(!check.willRun());
    setTone(m_first, check.willRun() ? Role::Text : Role::Muted);
    if (!check.willRun()) {
        m_badge->setSign({ Icon::Unknown, tr("Will not run"), Role::Muted });
        setLines(tr("Something is missing for it: see what is checked on the left."), {}, {});
    } else {
        setLines(check.contacts.isEmpty() ? tr("Contacts nobody: only files and settings are read.")
                                          : tr("Will contact %1.").arg(contactsOf({ check }).join(tr("; "))),
            {}, {});
    }
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_first->text());
}

void ResultCard::showRunning(const PlannedCheck &check)
{
    showPlanned(check);
    if (!check.willRun())
        return;
    m_badge->setSign({ Icon::Clock, tr("Checking…"), Role::Info });
    m_badge->show();
    setAccessibleDescription(tr("Checking"));
}

void ResultCard::showResult(const CheckCard &card, const KnowledgeBase &knowledge)
{
    const Sign sign = signOf(card.state);
    m_title->setText(titleOfCheck(card.id));
    m_sign->setSign(sign.icon, sign.role);
    m_badge->setSign(sign);
    m_badge->show();
    m_time->setText(card.milliseconds < 1000 ? tr("%1 ms").arg(card.milliseconds) : tr("%1 s").arg(QLocale().toString(static_cast<double>(card.milliseconds) / 1000, 'f', 1)));
    m_time->show();
    setTone(m_first, Role::Text);
    const QString meaning = meaningOf(card, knowledge);
    const QString why = card.state == CheckState::NotChecked ? tr("Why not: %1.").arg(told(card.why, knowledge)) : QString();
    const QString saw = card.saw.isEmpty() ? QString() : tr("Seen: %1.").arg(told(card.saw, knowledge));
    const QString did = card.did.isEmpty() ? QString() : tr("Done: %1.").arg(told(card.did, knowledge));
    setLines(meaning.isEmpty() ? why : meaning, meaning.isEmpty() || why.isEmpty() ? saw : why + u'\n' + saw, did);
    setAccessibleName(tr("%1: %2").arg(m_title->text(), sign.word));
    setAccessibleDescription(m_first->text());
}

} // namespace kerbscope::ui
