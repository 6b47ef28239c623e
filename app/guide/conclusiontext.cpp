// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/conclusiontext.h"

#include "app/presentation/format.h"
#include "app/presentation/words.h"
#include "core/diagnosis/companycontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace kerbscope::ui {

namespace {

struct Phrase {
    Q_DECLARE_TR_FUNCTIONS(ConclusionText)
};

QString stepsAsText(const QList<Step> &steps)
{
    QStringList lines;
    int number = 0;
    for (const Step &step : steps) {
        QString line = QStringLiteral("%1. %2").arg(++number).arg(step.text);
        if (!step.who.isEmpty())
            line += QStringLiteral(" (%1)").arg(nameOfOwner(step.who));
        lines << line;
        if (!step.command.isEmpty())
            lines << QStringLiteral("   %1").arg(step.command);
    }
    return lines.join(u'\n');
}

QList<Step> withNames(QList<Step> steps, const Company &company)
{
    for (Step &step : steps) {
        step.text = withCompanyNames(step.text, company);
        step.command = withCompanyNames(step.command, company);
    }
    return steps;
}

QString eyebrowOf(const GuideStep &step, const Diagnosis &diagnosis)
{
    if (diagnosis.nothingWrongSeen)
        return Phrase::tr("Nothing wrong was seen in what was looked at");
    if (step.cause == QLatin1String("unknown"))
        return Phrase::tr("No known cause fits what was seen");
    if (step.probability >= concludeFrom)
        return Phrase::tr("The cause");
    return step.probability >= 0.5 ? Phrase::tr("The most likely cause") : Phrase::tr("The likeliest so far, not certain");
}

} // namespace

ConclusionText conclusionText(const GuideStep &step, const Diagnosis &diagnosis, const KnowledgeBase &knowledge)
{
    ConclusionText text;
    const CauseInfo *info = knowledge.cause(step.cause);
    text.eyebrow = eyebrowOf(step, diagnosis);
    text.title = info ? info->title : step.cause;
    if (info) {
        text.summary = info->summary;
        text.owner = info->owner;
        text.remedy = withNames(info->remedy, knowledge.company);
        text.verify = withNames(info->verify, knowledge.company);
        text.say = info->say;
        const QString &helpdesk = knowledge.company.facts.helpdesk;
        if (!text.say.isEmpty() && !helpdesk.isEmpty())
            text.say += u' ' + Phrase::tr("If it does not help, this is how you reach us: %1").arg(helpdesk);
        text.escalate = withCompanyNames(info->escalate, knowledge.company);
        for (const QString &owner : ownersOf(*info)) {
            for (const CompanyContact &contact : knowledge.company.contactsOf(owner))
                text.contacts << Phrase::tr("%1: %2").arg(nameOfOwner(owner), contact.toString());
        }
        if (text.contacts.isEmpty() && !helpdesk.isEmpty())
            text.contacts << Phrase::tr("Helpdesk: %1").arg(helpdesk);
        if (!info->pack.isEmpty())
            text.company = knowledge.company.titleOf(info->pack);
    }
    if (!text.owner.isEmpty())
        text.ownerSentence = Phrase::tr("Who acts: %1").arg(nameOfOwner(text.owner));
    const auto ranked = std::ranges::find(diagnosis.causes, step.cause, &RankedCause::id);
    const auto supporting = ranked == diagnosis.causes.end()
        ? 0
        : static_cast<int>(std::ranges::count(ranked->because, true, &Reason::supports));
    const QString share = format::percent(step.probability);
    text.sureness = supporting == 0 ? Phrase::tr("%1 likely by how common it is").arg(share)
        : supporting == 1           ? Phrase::tr("%1 likely; one finding speaks for it").arg(share)
                                    : Phrase::tr("%1 likely; %n findings speak for it", nullptr, supporting).arg(share);
    for (const QString &id : diagnosis.notLookedAt) {
        const FindingInfo *finding = knowledge.finding(id);
        text.notLookedAt << (finding ? finding->title : id);
    }
    return text;
}

QString ConclusionText::toPlainText() const
{
    QStringList blocks { Phrase::tr("%1: %2").arg(eyebrow, title) };
    if (!summary.isEmpty())
        blocks << summary;
    if (!ownerSentence.isEmpty())
        blocks << Phrase::tr("%1 (%2)").arg(ownerSentence, sureness);
    if (!remedy.isEmpty())
        blocks << Phrase::tr("What to do:") + u'\n' + stepsAsText(remedy);
    if (!contacts.isEmpty())
        blocks << Phrase::tr("Whom to ask:") + QStringLiteral("\n- ") + contacts.join(QStringLiteral("\n- "));
    if (!verify.isEmpty())
        blocks << Phrase::tr("Verify:") + u'\n' + stepsAsText(verify);
    if (!escalate.isEmpty())
        blocks << Phrase::tr("Escalate with: %1").arg(escalate);
    if (!notLookedAt.isEmpty())
        blocks << Phrase::tr("Not looked at:") + QStringLiteral("\n- ") + notLookedAt.join(QStringLiteral("\n- "));
    return blocks.join(QStringLiteral("\n\n"));
}

} // namespace kerbscope::ui
