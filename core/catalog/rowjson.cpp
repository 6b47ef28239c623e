// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rowjson.h"

namespace kerbscope {

namespace {

/// Leaves empty texts out, so that the catalog holds what the YAML holds.
void put(QJsonObject &object, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, QLatin1String key, const QJsonArray &array)
{
    if (!array.isEmpty())
        object.insert(key, array);
}

QString text(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString(); }

QJsonArray list(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toArray(); }

template <typename T, typename Convert> QList<T> rows(const QJsonArray &array, Convert convert)
{
    QList<T> list;
    for (const QJsonValue &value : array)
        list << convert(value.toObject());
    return list;
}

} // namespace

QJsonArray toJson(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

QJsonArray toJson(const QList<Step> &steps)
{
    QJsonArray array;
    for (const Step &step : steps) {
        QJsonObject object;
        put(object, QLatin1String("who"), step.who);
        put(object, QLatin1String("do"), step.text);
        put(object, QLatin1String("command"), step.command);
        array << object;
    }
    return array;
}

QJsonArray toJson(const QList<Occurrence> &occurrences)
{
    QJsonArray array;
    for (const Occurrence &occurrence : occurrences) {
        QJsonObject object;
        put(object, QLatin1String("title"), occurrence.title);
        put(object, QLatin1String("when"), occurrence.when);
        put(object, QLatin1String("symptom"), occurrence.symptom);
        put(object, QLatin1String("remedy"), occurrence.remedy);
        put(object, QLatin1String("cause"), occurrence.cause);
        array << object;
    }
    return array;
}

QJsonObject toJson(const FindingInfo &finding)
{
    QJsonArray values;
    for (const FindingValueInfo &value : finding.values)
        values << QJsonObject { { QStringLiteral("id"), value.id }, { QStringLiteral("text"), value.text },
            { QStringLiteral("base"), value.base }, { QStringLiteral("wrong"), value.wrong } };
    QJsonArray how;
    for (const HowToLook &look : finding.how) {
        QJsonObject object { { QStringLiteral("platform"), look.platform } };
        put(object, QLatin1String("command"), look.command);
        put(object, QLatin1String("look"), look.look);
        how << object;
    }
    QJsonObject needs;
    for (auto need = finding.needs.cbegin(); need != finding.needs.cend(); ++need)
        needs.insert(need.key(), toJson(need.value()));

    QJsonObject object { { QStringLiteral("id"), finding.id }, { QStringLiteral("many"), finding.many },
        { QStringLiteral("seconds"), finding.seconds } };
    put(object, QLatin1String("title"), finding.title);
    put(object, QLatin1String("group"), finding.group);
    put(object, QLatin1String("values"), values);
    put(object, QLatin1String("question"), finding.question);
    put(object, QLatin1String("why"), finding.why);
    put(object, QLatin1String("how"), how);
    put(object, QLatin1String("check"), finding.check);
    if (!needs.isEmpty())
        object.insert(QLatin1String("needs"), needs);
    return object;
}

QJsonObject toJson(const CauseInfo &cause)
{
    QJsonArray evidence;
    for (const EvidenceRow &row : cause.evidence) {
        QJsonObject object { { QStringLiteral("finding"), row.finding }, { QStringLiteral("value"), row.value },
            { QStringLiteral("strength"), static_cast<int>(row.strength) } };
        put(object, QLatin1String("because"), row.because);
        evidence << object;
    }
    QJsonObject object { { QStringLiteral("id"), cause.id },
        { QStringLiteral("prior"), static_cast<int>(cause.prior) } };
    put(object, QLatin1String("title"), cause.title);
    put(object, QLatin1String("summary"), cause.summary);
    put(object, QLatin1String("owner"), cause.owner);
    put(object, QLatin1String("codes"), toJson(cause.codes));
    put(object, QLatin1String("evidence"), evidence);
    put(object, QLatin1String("remedy"), toJson(cause.remedy));
    put(object, QLatin1String("verify"), toJson(cause.verify));
    put(object, QLatin1String("say"), cause.say);
    put(object, QLatin1String("escalate"), cause.escalate);
    put(object, QLatin1String("source"), toJson(cause.sources));
    return object;
}

QStringList textsFromJson(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts << value.toString();
    return texts;
}

QList<Step> stepsFromJson(const QJsonArray &array)
{
    return rows<Step>(array, [](const QJsonObject &object) {
        return Step { text(object, "who"), text(object, "do"), text(object, "command") };
    });
}

QList<Occurrence> occurrencesFromJson(const QJsonArray &array)
{
    return rows<Occurrence>(array, [](const QJsonObject &object) {
        return Occurrence { text(object, "title"), text(object, "when"), text(object, "symptom"),
            text(object, "remedy"), text(object, "cause") };
    });
}

FindingInfo findingFromJson(const QJsonObject &object)
{
    FindingInfo finding;
    finding.id = text(object, "id");
    finding.title = text(object, "title");
    finding.many = object.value(QLatin1String("many")).toBool();
    finding.group = text(object, "group");
    finding.values = rows<FindingValueInfo>(list(object, "values"), [](const QJsonObject &value) {
        return FindingValueInfo { text(value, "id"), text(value, "text"), value.value(QLatin1String("base")).toDouble(),
            value.value(QLatin1String("wrong")).toBool() };
    });
    finding.question = text(object, "question");
    finding.why = text(object, "why");
    finding.how = rows<HowToLook>(list(object, "how"), [](const QJsonObject &how) {
        return HowToLook { text(how, "platform"), text(how, "command"), text(how, "look") };
    });
    finding.seconds = object.value(QLatin1String("seconds")).toInt(60);
    finding.check = text(object, "check");
    const QJsonObject needs = object.value(QLatin1String("needs")).toObject();
    for (auto need = needs.begin(); need != needs.end(); ++need)
        finding.needs.insert(need.key(), textsFromJson(need.value().toArray()));
    return finding;
}

CauseInfo causeFromJson(const QJsonObject &object)
{
    CauseInfo cause;
    cause.id = text(object, "id");
    cause.title = text(object, "title");
    cause.summary = text(object, "summary");
    cause.owner = text(object, "owner");
    cause.prior = static_cast<Prior>(object.value(QLatin1String("prior")).toInt());
    cause.codes = textsFromJson(list(object, "codes"));
    cause.evidence = rows<EvidenceRow>(list(object, "evidence"), [](const QJsonObject &row) {
        return EvidenceRow { text(row, "finding"), text(row, "value"),
            static_cast<Strength>(row.value(QLatin1String("strength")).toInt()), text(row, "because") };
    });
    cause.remedy = stepsFromJson(list(object, "remedy"));
    cause.verify = stepsFromJson(list(object, "verify"));
    cause.say = text(object, "say");
    cause.escalate = text(object, "escalate");
    cause.sources = textsFromJson(list(object, "source"));
    return cause;
}

} // namespace kerbscope
