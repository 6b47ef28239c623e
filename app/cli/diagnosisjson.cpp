// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/diagnosisjson.h"

#include "app/cli/evidencejson.h"

namespace kerbscope::cli {

namespace {

QJsonArray toJson(const QList<Step> &steps)
{
    QJsonArray array;
    for (const Step &step : steps)
        array << stepText(step);
    return array;
}

QJsonArray toJson(const QList<Reason> &reasons)
{
    QJsonArray array;
    for (const Reason &reason : reasons) {
        QJsonObject object { { QStringLiteral("finding"), reason.finding.id }, { QStringLiteral("value"), reason.finding.value },
            { QStringLiteral("supports"), reason.supports }, { QStringLiteral("evidence"), reason.finding.evidence },
            { QStringLiteral("weight"), reason.weight } };
        if (!reason.because.isEmpty())
            object.insert(QStringLiteral("because"), reason.because);
        array << object;
    }
    return array;
}

QJsonObject toJson(const KnowledgeBase &knowledge, const RankedCause &ranked)
{
    QJsonObject object { { QStringLiteral("id"), ranked.id }, { QStringLiteral("probability"), ranked.probability },
        { QStringLiteral("because"), toJson(ranked.because) } };
    const CauseInfo *cause = knowledge.cause(ranked.id);
    if (cause == nullptr)
        return object;
    object.insert(QStringLiteral("title"), cause->title);
    object.insert(QStringLiteral("summary"), cause->summary);
    object.insert(QStringLiteral("owner"), cause->owner);
    object.insert(QStringLiteral("remedy"), toJson(cause->remedy));
    object.insert(QStringLiteral("verify"), toJson(cause->verify));
    object.insert(QStringLiteral("say"), cause->say);
    object.insert(QStringLiteral("escalate"), cause->escalate);
    object.insert(QStringLiteral("codes"), QJsonArray::fromStringList(cause->codes));
    return object;
}

QJsonObject toJson(const KnowledgeBase &knowledge, const NextStep &step)
{
    QJsonObject object { { QStringLiteral("finding"), step.finding }, { QStringLiteral("seconds"), step.seconds },
        { QStringLiteral("gain"), step.gain } };
    if (!step.check.isEmpty())
        object.insert(QStringLiteral("check"), step.check);
    const FindingInfo *finding = knowledge.finding(step.finding);
    if (finding == nullptr)
        return object;
    QStringList how;
    for (const HowToLook &look : finding->how)
        how << (look.platform == QLatin1String("any") ? QString() : look.platform + QStringLiteral(": "))
                + (look.command.isEmpty() ? look.look : look.command + QStringLiteral(" -> ") + look.look);
    QJsonArray values;
    for (const FindingValueInfo &value : finding->values)
        values << QJsonObject { { QStringLiteral("value"), value.id }, { QStringLiteral("text"), value.text } };
    object.insert(QStringLiteral("question"), finding->question);
    object.insert(QStringLiteral("why"), finding->why);
    object.insert(QStringLiteral("how"), how.join(u'\n'));
    object.insert(QStringLiteral("answers"), values);
    return object;
}

} // namespace

QString stepText(const Step &step)
{
    QString text = step.who.isEmpty() ? step.text : step.who + QStringLiteral(": ") + step.text;
    if (!step.command.isEmpty())
        text += QStringLiteral(" [%1]").arg(step.command);
    return text;
}

QJsonObject diagnosisToJson(const KnowledgeBase &knowledge, const Case &subject, const Diagnosis &diagnosis)
{
    QJsonArray causes;
    for (const RankedCause &cause : diagnosis.causes)
        causes << toJson(knowledge, cause);
    QJsonArray next;
    for (const NextStep &step : diagnosis.next)
        next << toJson(knowledge, step);
    return { { QStringLiteral("schema"), 1 }, { QStringLiteral("causes"), causes }, { QStringLiteral("next"), next },
        { QStringLiteral("findings"), findingsJson(subject) }, { QStringLiteral("evidence"), evidenceJson(subject) },
        { QStringLiteral("nothingWrongSeen"), diagnosis.nothingWrongSeen },
        { QStringLiteral("notLookedAt"), QJsonArray::fromStringList(diagnosis.notLookedAt) } };
}

} // namespace kerbscope::cli
