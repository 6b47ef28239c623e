// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/browserlogreaders.h"

#include "core/evidence/errorfindings.h"
#include "core/evidence/tokenlimits.h"
#include "core/evidence/tokenreaders.h"
#include "core/parse/browserlog.h"

#include <algorithm>

namespace kerbscope {

namespace {

struct StatusMeaning {
    quint32 status;
    const char *code; ///< the KDC's answer behind it
};

/// What SSPI says for answers of the KDC ([MS-ERREF] 2.1.1 and 2.2, names of winerror.h).
constexpr StatusMeaning statusMeanings[] = {
    { 0x80090303, "krb:7" },  // SEC_E_TARGET_UNKNOWN
    { 0x80090342, "krb:14" }, // SEC_E_KDC_UNKNOWN_ETYPE
    { 0x80090324, "krb:37" }, // SEC_E_TIME_SKEW
};

constexpr quint32 noCredentials = 0x8009030E;  // SEC_E_NO_CREDENTIALS
constexpr quint32 noAuthority = 0x80090311;    // SEC_E_NO_AUTHENTICATING_AUTHORITY
constexpr quint32 wrongPrincipal = 0x80090322; // SEC_E_WRONG_PRINCIPAL

QString nameOf(BrowserLogKind kind)
{
    switch (kind) {
    case BrowserLogKind::Har:
        return QStringLiteral("it is a HAR file of a browser's network view");
    case BrowserLogKind::NetLog:
        return QStringLiteral("it is a net-log of Chrome, Edge or another Chromium browser");
    case BrowserLogKind::NegotiateLog:
        return QStringLiteral("it has the lines of Firefox's log of Negotiate");
    }
    return {};
}

/// "HTTP@web" and "web" as "HTTP/web".
QString principalName(const QString &service)
{
    QString name = service;
    name.replace(u'@', u'/');
    return name.contains(u'/') || name.isEmpty() ? name : QStringLiteral("HTTP/") + name;
}

void addStatus(FindingList &findings, ProgramErrors &errors, const TokenRequest &request, ProgramError error)
{
    const quint32 status = *request.securityStatus;
    const QString id = QString::number(status, 16).toUpper();
    findings.addCode(QStringLiteral("sspi:0x") + id, error.text);
    if (status == noCredentials)
        findings.add("klist.tgt", "absent", error.text);
    else if (status == noAuthority)
        findings.add("tgs.service.error", "no-answer", error.text);
    else if (status == wrongPrincipal)
        findings.add("ap.error", "41", error.text);
    for (const StatusMeaning &meaning : statusMeanings) {
        if (meaning.status == status) {
            error.meaning.code = QString::fromLatin1(meaning.code);
            errors.errors << error;
        }
    }
}

/// What the security library answered is read as any other program's error.
void addRequests(FindingList &findings, const BrowserLog &log, const ImportContext &context)
{
    ProgramErrors errors;
    for (const TokenRequest &request : log.requests) {
        if (!request.failed())
            continue;
        ProgramError error;
        error.program = log.kind == BrowserLogKind::NegotiateLog ? QStringLiteral("Firefox") : QStringLiteral("Chromium");
        error.target = principalName(request.service);
        error.text = request.service.isEmpty() ? request.message : QStringLiteral("%1, asked for %2").arg(request.message, request.service);
        error.step = KerberosStep::Ticket;
        error.line = request.line;
        if (request.securityStatus) {
            addStatus(findings, errors, request, error);
            continue;
        }
        std::optional<ErrorText> meaning;
        if (request.minorStatus && *request.minorStatus != 0) {
            if (const QString code = codeOfComErr(*request.minorStatus); !code.isEmpty())
                meaning = ErrorText { code, {}, {} };
        }
        if (!meaning)
            meaning = readErrorText(request.message);
        if (!meaning)
            continue;
        error.meaning = *meaning;
        error.noMechanism = meaning->code == QLatin1String("gss-major:GSS_S_NO_CRED");
        errors.errors << error;
    }
    addFindings(findings, errors, context);
}

void addSentTokens(FindingList &findings, const BrowserLog &log)
{
    qint64 largest = 0;
    for (const qint64 size : log.leftOut)
        largest = std::max(largest, size);
    for (const TokenRequest &request : log.requests) {
        largest = std::max(largest, request.tokenBytes);
        if (request.mechanism.compare(QLatin1String("Kerberos"), Qt::CaseInsensitive) == 0)
            findings.add("token.kind", "kerberos", request.service);
        else if (request.mechanism.compare(QLatin1String("NTLM"), Qt::CaseInsensitive) == 0)
            findings.add("token.kind", "ntlm-in-spnego", request.service);
    }
    const bool allFailed = !log.requests.isEmpty() && std::ranges::all_of(log.requests, &TokenRequest::failed);
    if (largest == 0 && allFailed)
        findings.add("token.kind", "none", log.requests.last().message);
    if (largest > 0)
        findings.add("token.size", largest > largeTokenBytes ? "large" : "normal", QStringLiteral("%1 bytes").arg(largest));
}

QString describe(const BrowserLog &log)
{
    QString text = withoutTokens(log.transcript);
    for (const TokenRequest &request : log.requests) {
        text += QStringLiteral("[%1] token for %2").arg(request.line).arg(request.service.isEmpty() ? QStringLiteral("an unnamed service") : request.service);
        if (!request.mechanism.isEmpty())
            text += QStringLiteral(", ") + request.mechanism;
        if (request.tokenBytes > 0)
            text += QStringLiteral(", %1 bytes").arg(request.tokenBytes);
        if (request.failed())
            text += QStringLiteral(": ") + request.message;
        text += u'\n';
    }
    for (const QString &error : log.errors)
        text += error + u'\n';
    for (const QString &remark : log.remarks)
        text += QStringLiteral("Firefox: ") + remark + u'\n';
    for (const QString &proxies : log.proxies)
        text += QStringLiteral("proxies: ") + proxies + u'\n';
    return text;
}

} // namespace

Recognition recogniseBrowserLog(const ReaderInput &input)
{
    const auto kind = input.isText() ? browserLogKindOf(input.text) : std::nullopt;
    if (!kind)
        return {};
    return { 97, *kind == BrowserLogKind::Har ? EvidenceKind::HttpToken : EvidenceKind::Trace, nameOf(*kind) };
}

Result<Imported> readBrowserLog(const ReaderInput &input, const ImportContext &context)
{
    const Result<BrowserLog> log = parseBrowserLog(input.text);
    if (!log)
        return log.error();
    Imported imported;
    FindingList findings;
    addRequests(findings, *log, context);
    const ReaderInput transcript { {}, log->transcript, input.source };
    if (recogniseHttpAuth(transcript).confidence > 0) {
        Result<Imported> headers = readHttpAuth(transcript, context);
        if (headers) {
            // Where the browser kept its tokens out, none to be seen means nothing.
            const bool hidden = !log->leftOut.isEmpty() || !log->requests.isEmpty();
            for (const Finding &finding : std::as_const(headers->findings)) {
                if (!hidden || finding.id != QLatin1String("token.kind") || finding.value != QLatin1String("none"))
                    findings.add(finding.id.toLatin1().constData(), finding.value, finding.detail);
            }
            imported = std::move(*headers);
        }
    }
    addSentTokens(findings, *log);
    if (log->mayNegotiate)
        findings.add("browser.negotiate", *log->mayNegotiate ? "allowed" : "not-allowed", QStringLiteral("the browser's own log says so"));
    for (const QString &error : log->errors)
        findings.addCode(QStringLiteral("chromium:") + error);
    imported.evidence.kind = log->kind == BrowserLogKind::Har ? EvidenceKind::HttpToken : EvidenceKind::Trace;
    imported.evidence.bytes = describe(*log).toUtf8();
    imported.evidence.warnings << log->warnings;
    imported.findings = findings.take();
    return imported;
}

} // namespace kerbscope
