// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/trace.h"

#include "core/base/limits.h"
#include "core/parse/tracereaders.h"

#include <algorithm>

namespace kerbscope {

namespace {

constexpr int linesLookedAt = 400;
constexpr int tellingLines = 2;

struct Counts {
    int mit = 0;
    int heimdal = 0;
    int java = 0;

    int most() const { return std::max({ mit, heimdal, java }); }
};

Counts countLines(const QList<TextLine> &lines, int limit)
{
    Counts counts;
    int seen = 0;
    for (const TextLine &line : lines) {
        if (++seen > limit)
            break;
        bool isChild = false;
        trace::sssdError(line.text, &isChild);
        if (isChild || !trace::mitMessage(line.text).isEmpty())
            ++counts.mit;
        else if (!trace::heimdalMessage(line.text).isEmpty())
            ++counts.heimdal;
        else if (trace::isJavaLine(line.text))
            ++counts.java;
    }
    return counts;
}

} // namespace

namespace trace {

void settle(TraceExchange &exchange)
{
    if (exchange.end == TraceEnd::Issued)
        return;
    if (exchange.errorCode != 0)
        exchange.end = TraceEnd::Error;
    else if (exchange.answered)
        exchange.end = TraceEnd::Open;
    else if (exchange.refused)
        exchange.end = TraceEnd::Refused;
    else if (!exchange.contacted.isEmpty() && exchange.sends >= 2)
        exchange.end = TraceEnd::Silent;
}

QList<EncryptionType> etypeList(QStringView text)
{
    QList<EncryptionType> types;
    QString plain = text.toString();
    plain.replace(u',', u' ');
    for (const QString &name : plain.split(u' ', Qt::SkipEmptyParts)) {
        const auto type = EncryptionType::fromName(name);
        if (type && !types.contains(*type) && types.size() < 64)
            types << *type;
    }
    return types;
}

Principal principalOf(QStringView text)
{
    const Result<Principal> principal = Principal::fromString(text.trimmed());
    return principal ? *principal : Principal { { text.trimmed().toString() }, {} };
}

} // namespace trace

Result<TraceLog> parseTrace(QStringView text)
{
    if (text.trimmed().isEmpty())
        return Error { ErrorKind::Empty, QStringLiteral("there is nothing to read") };
    if (text.size() > limits::maxTextBytes)
        return Error { ErrorKind::TooLarge, QStringLiteral("the log has more than %1 characters").arg(limits::maxTextBytes) };
    const Result<QList<TextLine>> lines = splitLines(text);
    if (!lines)
        return lines.error();
    const Counts counts = countLines(*lines, std::numeric_limits<int>::max());
    TraceLog log;
    if (counts.most() == 0)
        return Error { ErrorKind::Unrecognized, QStringLiteral("no line of this text is one of a Kerberos library's log") };
    if (counts.mit == counts.most()) {
        log.dialect = QStringLiteral("mit");
        trace::readMit(*lines, log);
    } else if (counts.heimdal == counts.most()) {
        log.dialect = QStringLiteral("heimdal");
        trace::readHeimdal(*lines, log);
    } else {
        log.dialect = QStringLiteral("java");
        trace::readJava(*lines, log);
    }
    if (log.understood == 0)
        return Error { ErrorKind::Unrecognized, QStringLiteral("the lines look like a log, but none of Kerberos") };
    return log;
}

int countTraceLines(QStringView text)
{
    const Result<QList<TextLine>> lines = splitLines(text);
    if (!lines)
        return 0;
    const int most = countLines(*lines, linesLookedAt).most();
    return most >= tellingLines || lines->size() <= tellingLines ? most : 0;
}

} // namespace kerbscope
