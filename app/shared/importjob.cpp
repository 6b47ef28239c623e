// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/importjob.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kerbscope {

namespace {

const QString keyPath = QStringLiteral("path");
const QString keySource = QStringLiteral("source");
const QString keyResult = QStringLiteral("result");
const QString keyKind = QStringLiteral("kind");
const QString keyNow = QStringLiteral("now");
const QString keyZone = QStringLiteral("zone");
const QString keyProxyRealms = QStringLiteral("proxyRealms");
const QString keyHomeRealm = QStringLiteral("homeRealm");
const QString keyProxyInPlay = QStringLiteral("proxyInPlay");
const QString keyUser = QStringLiteral("user");
const QString keyProxies = QStringLiteral("proxies");
const QString keyHost = QStringLiteral("host");
const QString keyRealm = QStringLiteral("realm");
const QString keyUserUrl = QStringLiteral("userUrl");
const QString keyRead = QStringLiteral("read");
const QString keyTotal = QStringLiteral("total");
const QString keyDone = QStringLiteral("done");
const QString keyError = QStringLiteral("error");
const QString keyWhat = QStringLiteral("what");
const QString keyOffset = QStringLiteral("offset");
const QString keyLine = QStringLiteral("line");
const QString keyColumn = QStringLiteral("column");
const QString keyAdvice = QStringLiteral("advice");

QJsonObject toJson(const Error &error)
{
    QJsonObject json { { keyKind, static_cast<int>(error.kind) }, { keyWhat, error.what }, { keySource, error.where.source },
        { keyAdvice, error.advice } };
    if (error.where.offset)
        json.insert(keyOffset, *error.where.offset);
    if (error.where.line)
        json.insert(keyLine, *error.where.line);
    if (error.where.column)
        json.insert(keyColumn, *error.where.column);
    return json;
}

Error errorFromJson(const QJsonObject &json)
{
    const int kind = json.value(keyKind).toInt();
    const bool known = kind >= static_cast<int>(ErrorKind::Io) && kind <= static_cast<int>(ErrorKind::Conflict);
    Error error { known ? static_cast<ErrorKind>(kind) : ErrorKind::Malformed, json.value(keyWhat).toString() };
    error.where.source = json.value(keySource).toString();
    if (json.contains(keyOffset))
        error.where.offset = json.value(keyOffset).toInteger();
    if (json.contains(keyLine))
        error.where.line = json.value(keyLine).toInt();
    if (json.contains(keyColumn))
        error.where.column = json.value(keyColumn).toInt();
    error.advice = json.value(keyAdvice).toString();
    return error;
}

} // namespace

QByteArray toJson(const ImportJob &job)
{
    QJsonObject json { { keyPath, job.path }, { keySource, job.source }, { keyResult, job.resultPath },
        { keyNow, static_cast<qint64>(job.context.now.time_since_epoch().count()) },
        { keyZone, QString::fromLatin1(job.context.zone.id()) },
        { keyProxyRealms, QJsonArray::fromStringList(job.context.proxyRealms) },
        { keyHomeRealm, job.context.homeRealm }, { keyProxyInPlay, job.context.proxyInPlay },
        { keyUser, job.context.user }, { keyUserUrl, job.context.userUrl } };
    QJsonArray proxies;
    for (const KnownProxy &proxy : job.context.proxies)
        proxies << QJsonObject { { keyHost, proxy.host }, { keyRealm, proxy.realm } };
    json.insert(keyProxies, proxies);
    if (job.kind)
        json.insert(keyKind, toString(*job.kind));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<ImportJob> importJobFromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    ImportJob job;
    job.path = json.value(keyPath).toString();
    job.source = json.value(keySource).toString();
    job.resultPath = json.value(keyResult).toString();
    if (job.path.isEmpty() || job.resultPath.isEmpty())
        return Error { ErrorKind::Malformed, QStringLiteral("a worker is told on its standard input what to read"), {},
            QStringLiteral("Use import without --worker.") };
    if (json.contains(keyKind))
        job.kind = evidenceKindFromString(json.value(keyKind).toString());
    job.context.now = Instant(std::chrono::microseconds(json.value(keyNow).toInteger()));
    const QTimeZone zone(json.value(keyZone).toString().toLatin1());
    job.context.zone = zone.isValid() ? zone : QTimeZone::utc();
    for (const QJsonValue &realm : json.value(keyProxyRealms).toArray())
        job.context.proxyRealms << realm.toString();
    job.context.homeRealm = json.value(keyHomeRealm).toString();
    job.context.proxyInPlay = json.value(keyProxyInPlay).toBool();
    for (const QJsonValue &proxy : json.value(keyProxies).toArray())
        job.context.proxies << KnownProxy { proxy[keyHost].toString(), proxy[keyRealm].toString() };
    job.context.user = json.value(keyUser).toString();
    job.context.userUrl = json.value(keyUserUrl).toString();
    return job;
}

QByteArray toLine(const WorkerWord &word)
{
    QJsonObject json;
    if (word.failure)
        json.insert(keyError, toJson(*word.failure));
    else if (word.isDone)
        json.insert(keyDone, true);
    else
        json = { { keyRead, word.read }, { keyTotal, word.total } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<WorkerWord> wordFromLine(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    WorkerWord word;
    if (json.contains(keyError))
        word.failure = errorFromJson(json.value(keyError).toObject());
    else if (json.contains(keyRead))
        word = { json.value(keyRead).toInteger(), json.value(keyTotal).toInteger(), false, {} };
    else if (json.value(keyDone).toBool())
        word.isDone = true;
    else
        return std::nullopt;
    return word;
}

} // namespace kerbscope
