// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlist.h"
#include "app/cli/evidencejson.h"
#include "app/cli/gathering.h"
#include "app/cli/options.h"
#include "core/base/textdecoder.h"
#include "core/evidence/browserlogreaders.h"
#include "core/evidence/tokenlimits.h"
#include "core/evidence/tokenreaders.h"
#include "core/krb/errorcode.h"

#include <QJsonArray>

namespace kerbscope::cli {

namespace {

/// Header field as HTTP writes it: name, colon, scheme and base64.
qint64 headerLength(const HttpToken &token)
{
    const qint64 encoded = token.token ? (token.token->size + 2) / 3 * 4 : 0;
    return toString(token.header).size() + 2 + token.scheme.size() + 1 + encoded;
}

QString kindOf(const HttpToken &token)
{
    if (!token.token)
        return QStringLiteral("unreadable");
    const bool bare = token.token->wrapping == TokenWrapping::None;
    if (token.token->isNtlm())
        return bare ? QStringLiteral("ntlm") : QStringLiteral("ntlm-in-spnego");
    if (token.token->isKerberos())
        return bare ? QStringLiteral("kerberos-bare") : token.token->wrapping == TokenWrapping::GssKerberos ? QStringLiteral("kerberos") : QStringLiteral("kerberos-in-spnego");
    return QStringLiteral("spnego");
}

QString nameOf(TokenWrapping wrapping)
{
    switch (wrapping) {
    case TokenWrapping::None:
        return QStringLiteral("none");
    case TokenWrapping::Spnego:
        return QStringLiteral("NegTokenInit");
    case TokenWrapping::SpnegoResponse:
        return QStringLiteral("NegTokenResp");
    case TokenWrapping::GssKerberos:
        return QStringLiteral("GSS-API Kerberos");
    }
    return {};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const NtlmMessage &ntlm)
{
    static const QStringList types { QString(), QStringLiteral("NEGOTIATE"), QStringLiteral("CHALLENGE"), QStringLiteral("AUTHENTICATE") };
    return { { QStringLiteral("type"), ntlm.type }, { QStringLiteral("message"), types.value(ntlm.type) },
        { QStringLiteral("flags"), QStringLiteral("0x%1").arg(ntlm.flags, 8, 16, QLatin1Char('0')) }, { QStringLiteral("domain"), textOrNull(ntlm.domain) },
        { QStringLiteral("user"), textOrNull(ntlm.user) }, { QStringLiteral("workstation"), textOrNull(ntlm.workstation) },
        { QStringLiteral("dnsDomain"), textOrNull(ntlm.dnsDomain) }, { QStringLiteral("dnsComputer"), textOrNull(ntlm.dnsComputer) } };
}

QJsonObject toJson(const KrbMessage &message)
{
    QJsonObject json { { QStringLiteral("type"), toString(message.type) } };
    if (message.ticket) {
        json.insert(QStringLiteral("realm"), textOrNull(message.ticket->server.realm));
        json.insert(QStringLiteral("server"), textOrNull(message.ticket->server.nameToString()));
        json.insert(QStringLiteral("ticketEtype"), message.ticket->etype ? QJsonValue(message.ticket->etype->number) : QJsonValue());
        json.insert(QStringLiteral("ticketEtypeName"), message.ticket->etype ? QJsonValue(message.ticket->etype->name()) : QJsonValue());
        json.insert(QStringLiteral("kvno"), message.ticket->kvno ? QJsonValue(static_cast<qint64>(*message.ticket->kvno)) : QJsonValue());
    } else if (!message.server.isEmpty()) {
        json.insert(QStringLiteral("realm"), textOrNull(message.server.realm));
        json.insert(QStringLiteral("server"), textOrNull(message.server.nameToString()));
    }
    if (message.errorCode) {
        json.insert(QStringLiteral("error"), *message.errorCode);
        json.insert(QStringLiteral("symbol"), KrbErrorCode { *message.errorCode }.symbol());
    }
    if (message.serverTime)
        json.insert(QStringLiteral("stime"), toIso8601(*message.serverTime));
    return json;
}

QJsonObject toJson(const HttpToken &token)
{
    QJsonObject json { { QStringLiteral("header"), token.header == AuthHeader::Bare ? QJsonValue() : QJsonValue(toString(token.header)) },
        { QStringLiteral("line"), token.line }, { QStringLiteral("scheme"), textOrNull(token.scheme) }, { QStringLiteral("kind"), kindOf(token) },
        { QStringLiteral("folded"), token.folded }, { QStringLiteral("damage"), QJsonValue() } };
    if (token.damage)
        json.insert(QStringLiteral("damage"), QJsonObject { { QStringLiteral("what"), token.damage->what },
                                                  { QStringLiteral("offset"), token.damage->where.offset ? QJsonValue(*token.damage->where.offset) : QJsonValue() } });
    if (!token.token)
        return json;
    const SecurityToken &security = *token.token;
    json.insert(QStringLiteral("wrapping"), nameOf(security.wrapping));
    json.insert(QStringLiteral("mechanisms"), QJsonArray::fromStringList(security.mechanisms));
    json.insert(QStringLiteral("chosen"), textOrNull(security.chosen));
    json.insert(QStringLiteral("negState"), security.negState ? QJsonValue(*security.negState) : QJsonValue());
    json.insert(QStringLiteral("size"), security.size);
    json.insert(QStringLiteral("headerLength"), headerLength(token));
    json.insert(QStringLiteral("truncated"), security.truncated);
    QJsonArray limits;
    for (const TokenLimit &limit : limitsReached(security.size, headerLength(token)))
        limits << QJsonObject { { QStringLiteral("limit"), limit.name }, { QStringLiteral("bytes"), limit.limit }, { QStringLiteral("size"), limit.size },
            { QStringLiteral("exceeded"), limit.exceeded } };
    json.insert(QStringLiteral("limits"), limits);
    json.insert(QStringLiteral("ntlm"), security.ntlm ? QJsonValue(toJson(*security.ntlm)) : QJsonValue());
    json.insert(QStringLiteral("kerberos"), security.kerberos ? QJsonValue(toJson(*security.kerberos)) : QJsonValue());
    return json;
}

void printJson(const Context &context, const Imported &imported)
{
    const HttpAuth signOn = imported.signOn.value_or(HttpAuth {});
    QJsonArray tokens;
    for (const HttpToken &token : signOn.tokens)
        tokens << toJson(token);
    QJsonArray offers;
    for (const HttpOffer &offer : signOn.offers)
        offers << QJsonObject { { QStringLiteral("fromProxy"), offer.fromProxy }, { QStringLiteral("schemes"), QJsonArray::fromStringList(offer.schemes) }, { QStringLiteral("line"), offer.line } };
    QJsonArray statusCodes;
    for (const int status : signOn.statusCodes)
        statusCodes << status;
    context.printJson({ { QStringLiteral("schema"), 1 }, { QStringLiteral("tokens"), tokens }, { QStringLiteral("offers"), offers },
        { QStringLiteral("statusCodes"), statusCodes }, { QStringLiteral("basicPasswordSeen"), signOn.basicPasswordSeen }, { QStringLiteral("findings"), jsonOf(imported.findings) },
        { QStringLiteral("warnings"), QJsonArray::fromStringList(imported.evidence.warnings) } });
}

void printNtlm(QTextStream &out, const NtlmMessage &ntlm)
{
    out << "  NTLM message " << ntlm.type << (ntlm.type == 1 ? " (the client begins)" : ntlm.type == 2 ? " (the server's challenge)" : " (the client's answer)") << '\n';
    if (!ntlm.user.isEmpty() || !ntlm.domain.isEmpty())
        out << (ntlm.type == 2 ? "  target " : "  user ") << ntlm.domain << (ntlm.user.isEmpty() ? "" : "\\") << ntlm.user << '\n';
    if (!ntlm.workstation.isEmpty())
        out << "  computer " << ntlm.workstation << '\n';
    if (!ntlm.dnsDomain.isEmpty() || !ntlm.dnsComputer.isEmpty())
        out << "  server " << ntlm.dnsComputer << " in " << ntlm.dnsDomain << '\n';
}

void printKerberos(QTextStream &out, const KrbMessage &message)
{
    out << "  " << toString(message.type);
    if (message.ticket) {
        out << " with a ticket for " << message.ticket->server.toString();
        if (message.ticket->etype)
            out << ", " << message.ticket->etype->name();
        if (message.ticket->kvno)
            out << ", key version " << *message.ticket->kvno;
    }
    if (message.errorCode)
        out << ' ' << *message.errorCode << ' ' << KrbErrorCode { *message.errorCode }.symbol();
    out << '\n';
}

void printText(QTextStream &out, const Imported &imported)
{
    const HttpAuth signOn = imported.signOn.value_or(HttpAuth {});
    for (const HttpOffer &offer : signOn.offers)
        out << (offer.fromProxy ? "The proxy offers " : "The server offers ") << offer.schemes.join(QStringLiteral(", ")) << '\n';
    for (const HttpToken &token : signOn.tokens) {
        out << toString(token.header) << ", line " << token.line << ": " << kindOf(token);
        if (token.token)
            out << ", " << token.token->size << " bytes";
        out << '\n';
        if (token.damage)
            out << "  damaged: " << token.damage->toString() << '\n';
        if (!token.token)
            continue;
        if (!token.token->mechanisms.isEmpty())
            out << "  mechanisms in this order: " << token.token->mechanisms.join(QStringLiteral(", ")) << '\n';
        if (!token.token->chosen.isEmpty())
            out << "  chosen: " << token.token->chosen << '\n';
        if (token.token->ntlm)
            printNtlm(out, *token.token->ntlm);
        if (token.token->kerberos)
            printKerberos(out, *token.token->kerberos);
        for (const TokenLimit &limit : limitsReached(token.token->size, headerLength(token)))
            out << "  " << limit.size << " bytes " << (limit.exceeded ? "exceed" : "are near") << " the limit of " << limit.limit << " bytes: " << limit.name << '\n';
    }
    for (const Finding &finding : imported.findings)
        out << finding.id << " = " << finding.value << '\n';
    for (const QString &warning : imported.evidence.warnings)
        out << "warning: " << warning << '\n';
    out.flush();
}

} // namespace

int runToken(const Context &context, const QStringList &arguments)
{
    const auto options = parseOptions(arguments, { QStringLiteral("json") }, {});
    if (!options || options->positional.size() > 1) {
        context.complain(options ? Error { ErrorKind::Malformed, QStringLiteral("token takes one file, or - for standard input") } : options.error());
        return ExitWrongUsage;
    }
    const QString path = options->positional.value(0, QStringLiteral("-"));
    const Result<QByteArray> bytes = context.readInput(path);
    if (!bytes) {
        context.complain(bytes.error().inSource(path));
        return ExitUnreadableInput;
    }
    const Result<DecodedText> text = decodeText(*bytes);
    const ReaderInput input { *bytes, text ? QStringView(text->text) : QStringView(), path };
    ImportContext circumstances;
    circumstances.now = context.now;
    circumstances.zone = context.zone;
    const bool isLog = recogniseBrowserLog(input).confidence > 0;
    const Result<Imported> imported = isLog ? readBrowserLog(input, circumstances) : readHttpAuth(input, circumstances);
    if (!imported) {
        context.complain(imported.error().inSource(path));
        return ExitUnreadableInput;
    }
    if (options->has(QStringLiteral("json")))
        printJson(context, *imported);
    else
        printText(context.out, *imported);
    return ExitDone;
}

} // namespace kerbscope::cli
