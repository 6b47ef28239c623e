// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/pac/pacjson.h"

#include <QJsonArray>

namespace kerbscope {

namespace {

const QString keySchema = QStringLiteral("schema");
const QString keyUrl = QStringLiteral("url");
const QString keyHost = QStringLiteral("host");
const QString keyResult = QStringLiteral("result");
const QString keyProxies = QStringLiteral("proxies");
const QString keyKind = QStringLiteral("kind");
const QString keyPort = QStringLiteral("port");
const QString keyLines = QStringLiteral("decidingLines");
const QString keyLookups = QStringLiteral("lookups");
const QString keyAlerts = QStringLiteral("alerts");
const QString keyError = QStringLiteral("error");
const QString keyText = QStringLiteral("text");
const QString keyLine = QStringLiteral("line");

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list << entry.toString();
    return list;
}

} // namespace

QJsonObject toJson(const PacReport &report)
{
    QJsonArray proxies;
    for (const PacEntry &entry : report.entries)
        proxies << QJsonObject { { keyKind, entry.kind }, { keyHost, entry.host },
            { keyPort, entry.port == 0 ? QJsonValue() : QJsonValue(entry.port) } };
    QJsonArray lines;
    for (const int line : report.decidingLines)
        lines << line;
    QJsonObject json { { keySchema, 1 }, { keyUrl, report.url }, { keyHost, report.host }, { keyResult, report.result },
        { keyProxies, proxies }, { keyLines, lines }, { keyLookups, QJsonArray::fromStringList(report.lookups) },
        { keyAlerts, QJsonArray::fromStringList(report.alerts) }, { keyError, QJsonValue() } };
    if (report.scriptError)
        json.insert(keyError,
            QJsonObject { { keyText, report.scriptError->what },
                { keyLine, report.scriptError->where.line ? QJsonValue(*report.scriptError->where.line) : QJsonValue() } });
    return json;
}

Result<PacReport> pacReportFromJson(const QJsonObject &json)
{
    if (json.value(keySchema).toInt() != 1)
        return Error { ErrorKind::Malformed, QStringLiteral("the worker's answer cannot be read") };
    PacReport report;
    report.url = json.value(keyUrl).toString();
    report.host = json.value(keyHost).toString();
    report.result = json.value(keyResult).toString();
    for (const QJsonValue &value : json.value(keyProxies).toArray()) {
        const QJsonObject entry = value.toObject();
        report.entries << PacEntry { entry.value(keyKind).toString(), entry.value(keyHost).toString(), entry.value(keyPort).toInt() };
    }
    for (const QJsonValue &line : json.value(keyLines).toArray())
        report.decidingLines << line.toInt();
    report.lookups = strings(json.value(keyLookups));
    report.alerts = strings(json.value(keyAlerts));
    if (const QJsonObject error = json.value(keyError).toObject(); !error.isEmpty()) {
        Error read { ErrorKind::Malformed, error.value(keyText).toString() };
        if (error.value(keyLine).isDouble())
            read.where.line = error.value(keyLine).toInt();
        report.scriptError = read;
    }
    return report;
}

} // namespace kerbscope
