// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/diagnosistext.h"

#include "app/cli/diagnosisjson.h"

namespace kerbscope::cli {

namespace {

constexpr qsizetype mostCauses = 5;
constexpr qsizetype mostReasons = 6;
constexpr double leastShown = 0.02;   ///< less probable causes are left to --json
constexpr double firmEnough = 0.5;    ///< from here on the remedy is shown

QString percent(double probability)
{
    const int rounded = qRound(probability * 100.0);
    return rounded < 1 ? QStringLiteral("<1 %") : rounded > 99 ? QStringLiteral(">99 %") : QStringLiteral("%1 %").arg(rounded);
}

/// "Sign-on ticket of the own domain: It is there and valid (krbtgt/..., line 3) [e2]"
QString inWords(const KnowledgeBase &knowledge, const Finding &finding)
{
    const FindingInfo *info = knowledge.finding(finding.id);
    const FindingValueInfo *value = info != nullptr ? info->value(finding.value) : nullptr;
    QString text = QStringLiteral("%1: %2").arg(info != nullptr ? info->title : finding.id, value != nullptr ? value->text : finding.value);
    if (!finding.detail.isEmpty() && !finding.detail.endsWith(finding.value))
        text += QStringLiteral(" (%1)").arg(finding.detail);
    return finding.evidence.isEmpty() ? text : text + QStringLiteral(" [%1]").arg(finding.evidence);
}

void printReasons(QTextStream &out, const KnowledgeBase &knowledge, const QList<Reason> &reasons)
{
    qsizetype shown = 0;
    for (const Reason &reason : reasons) {
        if (shown++ == mostReasons)
            break;
        out << (reason.supports ? "          + " : "          - ") << inWords(knowledge, reason.finding);
        if (!reason.because.isEmpty())
            out << "; " << reason.because;
        out << '\n';
    }
}

void printCauses(QTextStream &out, const KnowledgeBase &knowledge, const Diagnosis &diagnosis)
{
    out << "Likely causes\n";
    qsizetype shown = 0;
    for (const RankedCause &ranked : diagnosis.causes) {
        const CauseInfo *cause = knowledge.cause(ranked.id);
        if (cause == nullptr || (shown > 0 && ranked.probability < leastShown) || shown == mostCauses)
            break;
        out << QStringLiteral("  %1  ").arg(percent(ranked.probability), 5) << cause->title << " (" << cause->id << ")\n"
            << "         for: " << cause->owner << '\n';
        if (shown < 2)
            printReasons(out, knowledge, ranked.because);
        ++shown;
    }
}

void printSteps(QTextStream &out, const char *heading, const QList<Step> &steps)
{
    if (steps.isEmpty())
        return;
    out << '\n' << heading << '\n';
    int number = 0;
    for (const Step &step : steps)
        out << "  " << ++number << ". " << stepText(step) << '\n';
}

void printRemedy(QTextStream &out, const CauseInfo &cause)
{
    out << '\n' << cause.summary << '\n';
    printSteps(out, "What to do", cause.remedy);
    if (!cause.say.isEmpty())
        out << "\nSay to the user\n  " << cause.say << '\n';
    printSteps(out, "How to see that it is solved", cause.verify);
    if (!cause.escalate.isEmpty())
        out << "\nThe next team needs\n  " << cause.escalate << '\n';
}

void printNext(QTextStream &out, const KnowledgeBase &knowledge, const Diagnosis &diagnosis)
{
    if (diagnosis.next.isEmpty())
        return;
    const FindingInfo *finding = knowledge.finding(diagnosis.next.first().finding);
    if (finding == nullptr)
        return;
    out << "\nWhat tells most now (about " << finding->seconds << " s)\n  " << finding->question << '\n';
    if (!finding->why.isEmpty())
        out << "  Why: " << finding->why << '\n';
    for (const HowToLook &look : finding->how) {
        out << "  " << look.platform << ": ";
        if (!look.command.isEmpty())
            out << look.command << "\n      ";
        out << look.look << '\n';
    }
    for (const FindingValueInfo &value : finding->values)
        out << "    --answer " << finding->id << '=' << value.id << "   " << value.text << '\n';
}

void printNotLookedAt(QTextStream &out, const KnowledgeBase &knowledge, const Diagnosis &diagnosis)
{
    if (diagnosis.notLookedAt.isEmpty())
        return;
    out << "\nNot looked at\n";
    for (const QString &id : diagnosis.notLookedAt) {
        const FindingInfo *finding = knowledge.finding(id);
        out << "  - " << (finding != nullptr ? finding->title : id) << '\n';
    }
}

} // namespace

void printDiagnosis(QTextStream &out, const KnowledgeBase &knowledge, const Case &subject, const Diagnosis &diagnosis)
{
    if (subject.items.isEmpty())
        out << "Nothing was given to judge.\n\n";
    else if (diagnosis.nothingWrongSeen)
        out << "Nothing wrong was seen in what was given. That says nothing about what was not looked at.\n\n";
    printCauses(out, knowledge, diagnosis);
    const RankedCause &first = diagnosis.causes.first();
    const CauseInfo *cause = knowledge.cause(first.id);
    const bool unexplained = first.id == QLatin1String("unknown");
    if (cause != nullptr && !diagnosis.nothingWrongSeen && (unexplained || first.probability >= firmEnough))
        printRemedy(out, *cause);
    printNext(out, knowledge, diagnosis);
    printNotLookedAt(out, knowledge, diagnosis);
    if (!subject.items.isEmpty()) {
        out << "\nEvidence\n";
        for (const Imported &item : subject.items) {
            out << "  [" << item.evidence.id << "] " << toString(item.evidence.kind) << ", " << item.evidence.source << ", "
                << item.findings.size() << " findings\n";
            for (const QString &warning : item.evidence.warnings)
                out << "       " << warning << '\n';
        }
    }
    out.flush();
}

} // namespace kerbscope::cli
