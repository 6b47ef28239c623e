// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlist.h"
#include "app/cli/options.h"
#include "core/evidence/capture/capturereader.h"
#include "core/evidence/filebytes.h"
#include "core/krb/errorcode.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kerbscope::cli {

namespace {

QJsonValue principalOrNull(const Principal &principal)
{
    return principal.isEmpty() ? QJsonValue() : QJsonValue(principal.toString());
}

QJsonObject toJson(const CapturedMessage &captured)
{
    const KrbMessage &message = captured.message;
    QJsonArray etypes;
    for (const EncryptionType &etype : message.etypes)
        etypes << etype.number;
    const QString realm = !message.server.realm.isEmpty() ? message.server.realm : message.client.realm;
    QJsonObject json {
        { QStringLiteral("frame"), captured.frame },
        { QStringLiteral("time"), toIso8601(captured.time) },
        { QStringLiteral("transport"), captured.transport == Transport::Udp ? QStringLiteral("udp") : QStringLiteral("tcp") },
        { QStringLiteral("src"), captured.source.toString() },
        { QStringLiteral("dst"), captured.destination.toString() },
        { QStringLiteral("type"), toString(message.type) },
        { QStringLiteral("realm"), realm.isEmpty() ? QJsonValue() : QJsonValue(realm) },
        { QStringLiteral("client"), principalOrNull(message.client) },
        { QStringLiteral("server"), principalOrNull(message.server) },
        { QStringLiteral("etypes"), etypes },
    };
    if (message.errorCode) {
        json.insert(QStringLiteral("error"), *message.errorCode);
        json.insert(QStringLiteral("symbol"), KrbErrorCode { *message.errorCode }.symbol());
    }
    if (message.serverTime)
        json.insert(QStringLiteral("stime"), toIso8601(*message.serverTime));
    if (!message.errorText.isEmpty())
        json.insert(QStringLiteral("errorText"), message.errorText);
    if (message.ntstatus)
        json.insert(QStringLiteral("ntstatus"), QStringLiteral("0x%1").arg(*message.ntstatus, 8, 16, QLatin1Char('0')).toUpper().replace(u'X', u'x'));
    if (message.options)
        json.insert(QStringLiteral("options"), QJsonArray::fromStringList(message.options->names()));
    if (message.ticket) {
        json.insert(QStringLiteral("ticketFor"), principalOrNull(message.ticket->server));
        if (message.ticket->etype)
            json.insert(QStringLiteral("ticketEtype"), message.ticket->etype->number);
        if (message.ticket->kvno)
            json.insert(QStringLiteral("kvno"), static_cast<qint64>(*message.ticket->kvno));
    }
    if (captured.answers >= 0)
        json.insert(QStringLiteral("answers"), captured.answers);
    if (message.type == KrbMessageType::AsReq || message.type == KrbMessageType::TgsReq)
        json.insert(QStringLiteral("answered"), captured.answered);
    if (message.truncated)
        json.insert(QStringLiteral("truncated"), true);
    if (captured.quoted)
        json.insert(QStringLiteral("quotedByIcmp"), true);
    if (captured.insideToken)
        json.insert(QStringLiteral("insideToken"), true);
    return json;
}

QJsonObject toJson(const CapturedSignOn &signOn)
{
    return QJsonObject {
        { QStringLiteral("frame"), signOn.frame },
        { QStringLiteral("time"), toIso8601(signOn.time) },
        { QStringLiteral("src"), signOn.source.toString() },
        { QStringLiteral("dst"), signOn.destination.toString() },
        { QStringLiteral("where"), signOn.where },
        { QStringLiteral("kind"), signOn.isNtlm ? QStringLiteral("ntlm") : signOn.isKerberos ? QStringLiteral("kerberos") : QStringLiteral("offer") },
        { QStringLiteral("offers"), QJsonArray::fromStringList(signOn.offers) },
        { QStringLiteral("status"), signOn.status == 0 ? QJsonValue() : QJsonValue(signOn.status) },
    };
}

QJsonObject toJson(const CapturedDns &dns)
{
    return QJsonObject {
        { QStringLiteral("frame"), dns.frame },
        { QStringLiteral("question"), dns.question },
        { QStringLiteral("answered"), dns.answered },
        { QStringLiteral("responseCode"), dns.responseCode },
        { QStringLiteral("targets"), QJsonArray::fromStringList(dns.targets) },
    };
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Row by row, so that the JSON of a large capture is never in memory as a whole.
template<typename Rows>
void printRows(QTextStream &out, const char *name, const Rows &rows)
{
    out << "\"" << name << "\": [";
    const char *separator = "\n  ";
    for (const auto &row : rows) {
        out << separator << QString::fromUtf8(compact(toJson(row)));
        separator = ",\n  ";
    }
    out << "],\n";
}

void printJson(QTextStream &out, const CaptureReport &report)
{
    out << "{\"schema\": 1, \"format\": \"" << report.format << "\", \"packets\": " << report.packets << ",\n";
    printRows(out, "messages", report.messages);
    printRows(out, "signOns", report.signOns);
    printRows(out, "dns", report.dns);
    QJsonArray warnings;
    for (const ReadWarning &warning : report.warnings)
        warnings << warning.toString();
    out << "\"clockOffsetSeconds\": "
        << (report.clockOffsetSeconds ? QString::number(*report.clockOffsetSeconds, 'f', 3) : QStringLiteral("null"))
        << ",\n\"warnings\": " << QString::fromUtf8(QJsonDocument(warnings).toJson(QJsonDocument::Compact)) << "}\n";
    out.flush();
}

void printText(QTextStream &out, const CaptureReport &report)
{
    out << report.packets << " packets (" << report.format << "), " << report.messages.size() << " Kerberos messages\n";
    for (const CapturedMessage &captured : report.messages) {
        const KrbMessage &message = captured.message;
        out << captured.frame << '\t' << toIso8601(captured.time) << '\t' << captured.source.toString() << " -> "
            << captured.destination.toString() << '\t' << toString(message.type);
        if (message.errorCode)
            out << ' ' << *message.errorCode << ' ' << KrbErrorCode { *message.errorCode }.symbol();
        if (!message.client.isEmpty())
            out << '\t' << message.client.toString();
        if (!message.server.isEmpty())
            out << "\tfor " << message.server.toString();
        if (captured.answers < 0 && !captured.answered
            && (message.type == KrbMessageType::AsReq || message.type == KrbMessageType::TgsReq))
            out << (captured.quoted ? "\trefused" : "\tno answer");
        out << '\n';
    }
    for (const CapturedSignOn &signOn : report.signOns) {
        out << signOn.frame << '\t' << signOn.where << ": ";
        if (!signOn.offers.isEmpty())
            out << signOn.offers.join(QStringLiteral(", ")) << '\n';
        else
            out << (signOn.isNtlm ? "NTLM" : signOn.isKerberos ? "Kerberos" : "unknown token") << ", " << signOn.tokenSize << " bytes\n";
    }
    if (report.clockOffsetSeconds)
        out << "The KDC's clock against the capturing computer's: " << QString::number(*report.clockOffsetSeconds, 'f', 1) << " s\n";
    for (const ReadWarning &warning : report.warnings)
        out << "warning: " << warning.toString() << '\n';
    out.flush();
}

} // namespace

int runCapture(const Context &context, const QStringList &arguments)
{
    const auto options = parseOptions(arguments, { QStringLiteral("json") }, {});
    if (!options || options->positional.size() != 1) {
        context.complain(options ? Error { ErrorKind::Malformed, QStringLiteral("capture takes one file") } : options.error());
        return ExitWrongUsage;
    }
    const QString path = options->positional.first();
    const auto file = FileBytes::open(path);
    if (!file) {
        context.complain(file.error());
        return ExitUnreadableInput;
    }
    const auto report = readCapture(file->bytes(), [&](qint64 read, qint64) {
        file->release(read);
        return true;
    });
    if (!report) {
        context.complain(report.error().inSource(path));
        return ExitUnreadableInput;
    }
    if (options->has(QStringLiteral("json")))
        printJson(context.out, *report);
    else
        printText(context.out, *report);
    return ExitDone;
}

} // namespace kerbscope::cli
