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

void put(QJsonObject &object, QLatin1String key, const QHash<QString, QStringList> &conditions)
{
    QJsonObject values;
    for (auto condition = conditions.cbegin(); condition != conditions.cend(); ++condition)
        values.insert(condition.key(), QJsonArray::fromStringList(condition.value()));
    if (!values.isEmpty())
        object.insert(key, values);
}

QString text(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString(); }

QJsonArray list(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toArray(); }

QHash<QString, QStringList> conditions(const QJsonObject &object, const char *key)
{
    const QJsonObject values = object.value(QLatin1String(key)).toObject();
    QHash<QString, QStringList> conditions;
    for (auto condition = values.begin(); condition != values.end(); ++condition)
        conditions.insert(condition.key(), textsFromJson(condition.value().toArray()));
    return conditions;
}

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
    QJsonObject object { { QStringLiteral("id"), finding.id }, { QStringLiteral("many"), finding.many },
        { QStringLiteral("seconds"), finding.seconds } };
    put(object, QLatin1String("title"), finding.title);
    put(object, QLatin1String("group"), finding.group);
    put(object, QLatin1String("values"), values);
    put(object, QLatin1String("question"), finding.question);
    put(object, QLatin1String("why"), finding.why);
    put(object, QLatin1String("how"), how);
    put(object, QLatin1String("check"), finding.check);
    put(object, QLatin1String("needs"), finding.needs);
    put(object, QLatin1String("after"), finding.after);
    put(object, QLatin1String("from"), toJson(finding.readFrom));
    put(object, QLatin1String("pack"), finding.pack);
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
    put(object, QLatin1String("pack"), cause.pack);
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
    finding.needs = conditions(object, "needs");
    finding.after = conditions(object, "after");
    finding.readFrom = textsFromJson(list(object, "from"));
    finding.pack = text(object, "pack");
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
    cause.pack = text(object, "pack");
    return cause;
}

QJsonObject toJson(const PackInfo &pack)
{
    QJsonArray realms;
    for (const CompanyRealm &realm : pack.realms)
        realms << QJsonObject { { QStringLiteral("realm"), realm.realm }, { QStringLiteral("proxy"), realm.ofProxy } };
    QJsonArray proxies;
    for (const CompanyProxy &proxy : pack.proxies)
        proxies << QJsonObject { { QStringLiteral("host"), proxy.host }, { QStringLiteral("port"), proxy.port },
            { QStringLiteral("realm"), proxy.realm } };
    QJsonArray contacts;
    for (const CompanyContact &contact : pack.contacts) {
        QJsonObject object { { QStringLiteral("owner"), contact.owner } };
        put(object, QLatin1String("name"), contact.name);
        put(object, QLatin1String("phone"), contact.phone);
        put(object, QLatin1String("mail"), contact.mail);
        put(object, QLatin1String("address"), contact.address);
        put(object, QLatin1String("hours"), contact.hours);
        put(object, QLatin1String("note"), contact.note);
        contacts << object;
    }
    QJsonArray problems;
    for (const Error &problem : pack.problems) {
        QJsonObject object { { QStringLiteral("what"), problem.what }, { QStringLiteral("kind"), static_cast<int>(problem.kind) } };
        put(object, QLatin1String("file"), problem.where.source);
        put(object, QLatin1String("advice"), problem.advice);
        if (problem.where.line)
            object.insert(QLatin1String("line"), *problem.where.line);
        if (problem.where.column)
            object.insert(QLatin1String("column"), *problem.where.column);
        problems << object;
    }
    QJsonObject object { { QStringLiteral("id"), pack.id }, { QStringLiteral("ofAdministrators"), pack.ofAdministrators },
        { QStringLiteral("rows"), pack.rows }, { QStringLiteral("overrides"), pack.overrides } };
    put(object, QLatin1String("title"), pack.title);
    put(object, QLatin1String("version"), pack.version);
    put(object, QLatin1String("path"), pack.path);
    put(object, QLatin1String("realms"), realms);
    put(object, QLatin1String("proxies"), proxies);
    put(object, QLatin1String("pacAddresses"), toJson(pack.pacAddresses));
    put(object, QLatin1String("contacts"), contacts);
    put(object, QLatin1String("problems"), problems);
    return object;
}

PackInfo packFromJson(const QJsonObject &object)
{
    PackInfo pack;
    pack.id = text(object, "id");
    pack.title = text(object, "title");
    pack.version = text(object, "version");
    pack.path = text(object, "path");
    pack.ofAdministrators = object.value(QLatin1String("ofAdministrators")).toBool();
    pack.rows = object.value(QLatin1String("rows")).toInt();
    pack.overrides = object.value(QLatin1String("overrides")).toInt();
    pack.realms = rows<CompanyRealm>(list(object, "realms"), [](const QJsonObject &realm) {
        return CompanyRealm { text(realm, "realm"), realm.value(QLatin1String("proxy")).toBool() };
    });
    pack.proxies = rows<CompanyProxy>(list(object, "proxies"), [](const QJsonObject &proxy) {
        return CompanyProxy { text(proxy, "host"), proxy.value(QLatin1String("port")).toInt(), text(proxy, "realm") };
    });
    pack.pacAddresses = textsFromJson(list(object, "pacAddresses"));
    pack.contacts = rows<CompanyContact>(list(object, "contacts"), [](const QJsonObject &contact) {
        return CompanyContact { text(contact, "owner"), text(contact, "name"), text(contact, "phone"), text(contact, "mail"),
            text(contact, "address"), text(contact, "hours"), text(contact, "note") };
    });
    pack.problems = rows<Error>(list(object, "problems"), [](const QJsonObject &problem) {
        Error error { static_cast<ErrorKind>(problem.value(QLatin1String("kind")).toInt()), text(problem, "what"),
            { text(problem, "file"), {}, {}, {} }, text(problem, "advice") };
        if (problem.contains(QLatin1String("line")))
            error.where.line = problem.value(QLatin1String("line")).toInt();
        if (problem.contains(QLatin1String("column")))
            error.where.column = problem.value(QLatin1String("column")).toInt();
        return error;
    });
    return pack;
}

} // namespace kerbscope
