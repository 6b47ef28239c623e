// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/errorfindings.h"

#include "core/evidence/answerroles.h"
#include "core/evidence/proxyhosts.h"
#include "core/evidence/realmroles.h"
#include "core/evidence/tracefindings.h"

#include <QSet>

#include <algorithm>

namespace kerbscope {

namespace {

Principal principalOf(const QString &text)
{
    const Result<Principal> principal = Principal::fromString(text);
    return principal ? *principal : Principal { { text }, {} };
}

/// "Server krbtgt/B@A not found ... while getting credentials for HTTP/x@B": A is where the user is at home.
QString homeOf(const ProgramErrors &errors, const ImportContext &context)
{
    if (const qsizetype at = errors.client.lastIndexOf(u'@'); at >= 0)
        return errors.client.mid(at + 1);
    for (const ProgramError &error : errors.errors) {
        const Principal named = principalOf(error.meaning.principal);
        if (named.isCrossRealm())
            return named.realm;
        const Principal target = principalOf(error.target);
        if (target.isCrossRealm())
            return target.realm;
    }
    for (const IssuedTicket &issued : errors.issued) {
        const Principal server = principalOf(issued.service);
        if (server.isCrossRealm() && !isOwnTgt(server))
            return server.realm;
    }
    return context.homeRealm;
}

/// Behind a cloud proxy's page the proxy's realm is never the user's own, though nothing may say where the user is at home.
ImportContext withProxyRealm(const ProgramErrors &errors, const ImportContext &context)
{
    ImportContext wider = context;
    if (!context.cloudPage || !errors.curl.proxy || isNumericAddress(errors.curl.proxy->host))
        return wider;
    for (const ProgramError &error : errors.errors) {
        const Principal named = principalOf(error.meaning.principal);
        for (const QString &realm : { error.meaning.realm, named.isCrossRealm() ? named.targetRealm() : named.realm }) {
            const bool own = !context.homeRealm.isEmpty() && areKin(realm, context.homeRealm);
            if (!realm.isEmpty() && !own && hostBelongsTo(errors.curl.proxy->host, realm))
                wider.proxyRealms << realm.toUpper();
        }
    }
    return wider;
}

void addAccount(FindingList &findings, int code, const QString &text)
{
    if (code == 23)
        findings.add("account.state", "password-expired", text);
    else if (code == 6)
        findings.add("account.state", "unknown", text);
    else if (code == 1)
        findings.add("account.state", "expired", text);
}

/// `opened` is the host that was opened; `isOfProxy`: a proxy, by its name.
void addAnswer(FindingList &findings, const ProgramError &error, int code, const QString &opened, bool isOfProxy, const QString &home, const ImportContext &context)
{
    const QString number = QString::number(code);
    switch (error.step) {
    case KerberosStep::SignOn:
        findings.add("as.error", number, error.text);
        if (asksWrongRealm(code, principalOf(error.client), context))
            findings.add("client.realm", "wrong", error.text);
        else
            addAccount(findings, code, error.text);
        return;
    case KerberosStep::Accept:
        findings.add("ap.error", number, error.text);
        if (code == 44)
            findings.add("service.keytab", "older", error.text);
        return;
    case KerberosStep::Ticket: {
        // Whoever asks for a service's ticket has signed on.
        findings.add("as.error", "none", error.text);
        const Principal asked = principalOf(error.target);
        // Behind a cloud's page the proxy is the cloud's; else the name of the proxy must be strange to a home that is known.
        const bool ofProxy = isWebService(asked) && asked.realm.isEmpty()
            && (home.isEmpty() ? context.cloudPage : (context.cloudPage || isOfProxy) && isStrangeHost(asked.components.at(1), home));
        const bool foreignWanted = ofProxy || ticketPartOf(principalOf(error.target), home, context.proxyRealms) == TicketPart::Foreign;
        if (code == 14 && foreignWanted) {
            // The own domain is asked first, and it is the one that refuses for want of a common type on the trust.
            findings.add("tgs.cross-realm.error", number, error.text);
            return;
        }
        // The name in the message is the one that was refused; it may be another than the one that was wanted.
        Principal server = principalOf(code == 7 && !error.meaning.principal.isEmpty() ? error.meaning.principal : error.target);
        const Principal wanted = principalOf(error.target);
        const bool isWay = server.isCrossRealm() && !isOwnTgt(server);
        // A way to a realm that the name asked for does not belong to: DNS made another name of it.
        if (isWay && code == 7 && isStrangeHost(opened, server.targetRealm())) {
            if (!isStrangeHost(opened, server.realm)) {
                findings.add("dns.names", "disagree", error.text);
                return;
            }
            findings.add("klist.proxy-realm", "other", QStringLiteral("%1 was asked for the sake of %2").arg(server.targetRealm(), opened));
        }
        if (isWay && wanted.realm == server.targetRealm())
            findings.add("capture.proxy-tgt-query", "sent", error.text);
        const TicketPart part = ofProxy && server.realm.isEmpty() ? TicketPart::Foreign : ticketPartOf(server, home, context.proxyRealms);
        // A KDC that does not repeat the name leaves open whether the way or the service was refused.
        if (code == 7 && part == TicketPart::Foreign && error.meaning.principal.isEmpty())
            return;
        findings.add(answerFinding(part), number, error.text);
        if (part == TicketPart::CrossRealm) {
            const QString realm = server.targetRealm();
            findings.add("klist.realm-case", realm == realm.toUpper() ? "upper" : "not-upper", realm);
        } else if (part == TicketPart::Foreign) {
            findings.add("tgs.cross-realm.error", "none", error.text);
            findings.add("klist.proxy-tgt", "present", error.text);
        } else if (code == 7 && isWebService(server)) {
            const QString host = server.components.at(1);
            const QString realm = home.isEmpty() ? server.realm : home;
            if (isNumericAddress(host))
                findings.add("spn.target-form", "address", server.toString());
            if (isStrangeHost(host, realm))
                findings.add("capture.proxy-tgt-query", "never", QStringLiteral("the own realm was asked for %1").arg(server.toString()));
            if (isProxyHost(host, context))
                findings.add("client.realm-mapping", "absent", host);
        }
        if (code == 32)
            findings.add("klist.tgt", "expired", error.text);
        return;
    }
    case KerberosStep::Cache:
    case KerberosStep::Unknown:
        return;
    }
}

void addProxy(FindingList &findings, const CurlProxy &proxy)
{
    const QString named = proxy.port > 0 ? QStringLiteral("%1:%2").arg(proxy.host).arg(proxy.port) : proxy.host;
    findings.add("proxy.address", isNumericAddress(proxy.host) ? "ip" : proxy.host.contains(u'.') ? "fqdn" : "short", named);
    if (proxy.port == cloudProxyPort)
        findings.add("proxy.port", "kerberos", named);
    switch (proxy.end) {
    case ConnectionEnd::Connected:
        findings.add("proxy.connect", "ok", named);
        break;
    case ConnectionEnd::Refused:
        findings.add("proxy.connect", "refused", named);
        break;
    case ConnectionEnd::TimedOut:
        findings.add("proxy.connect", "timeout", named);
        break;
    case ConnectionEnd::NameUnknown:
    case ConnectionEnd::Unknown:
        break;
    }
}

} // namespace

namespace {

/// Wrong passwords before a lock-out; one alone may be a slip.
constexpr int failuresBeforeLock = 2;

bool isOfKind(const QString &service, const QString &other)
{
    return service.section(u'/', 0, 0).compare(other.section(u'/', 0, 0), Qt::CaseInsensitive) == 0;
}

/// What went well later: a sign-on after a mistyped password, a service's other name.
bool isOvercome(const ProgramError &error, const ProgramErrors &errors)
{
    if (error.step == KerberosStep::SignOn) {
        const auto later = [&](const IssuedTicket &ticket) { return ticket.line > error.line; };
        return std::ranges::any_of(errors.signedOn, later) || std::ranges::any_of(errors.issued, later);
    }
    return error.step == KerberosStep::Ticket && !principalOf(error.target).isTicketGranting()
        && std::ranges::any_of(errors.issued, [&](const IssuedTicket &ticket) {
               return ticket.line > error.line && isOfKind(ticket.service, error.target)
                   && principalOf(ticket.service).realm == principalOf(error.target).realm;
           });
}

void addIssued(FindingList &findings, const ProgramErrors &errors, const QString &home, const ImportContext &context)
{
    for (const IssuedTicket &issued : errors.issued) {
        const TicketPart part = ticketPartOf(principalOf(issued.service), home, context.proxyRealms);
        findings.add(answerFinding(part), "none", issued.service);
        findings.add(part == TicketPart::CrossRealm ? "klist.proxy-tgt" : part == TicketPart::Foreign ? "klist.proxy-ticket" : "klist.service-ticket",
            "present", issued.service);
    }
    if (!errors.signedOn.isEmpty() || !errors.issued.isEmpty())
        findings.add("as.error", "none");
}

/// Many names that fail, tried from one computer.
void addSpray(FindingList &findings, const ProgramErrors &errors)
{
    constexpr qsizetype manyUsers = 5;
    QSet<QString> failing;
    for (const ProgramError &error : errors.errors) {
        const QString &code = error.meaning.code;
        if (error.step == KerberosStep::SignOn && (code == QLatin1String("krb:6") || code == QLatin1String("krb:18") || code == QLatin1String("krb:24")))
            failing.insert(error.client);
    }
    failing.remove(QString());
    if (failing.size() >= manyUsers)
        findings.add("events.pattern", "many-users-one-address", QStringLiteral("%1 users from this computer").arg(failing.size()));
}

/// The account was locked after wrong passwords in the same text.
void addLockout(FindingList &findings, const ProgramErrors &errors)
{
    const auto find = [&](const char *code) {
        return std::ranges::find_if(errors.errors, [&](const ProgramError &error) {
            return error.step == KerberosStep::SignOn && error.meaning.code == QLatin1String(code);
        });
    };
    const auto wrong = find("krb:24");
    const auto revoked = find("krb:18");
    if (wrong != errors.errors.end() && revoked != errors.errors.end() && wrong->times >= failuresBeforeLock && revoked->line > wrong->line)
        findings.add("events.pattern", "one-user-repeated", QStringLiteral("%1 wrong passwords, then the account was locked").arg(wrong->times));
}

} // namespace

void addFindings(FindingList &findings, const ProgramErrors &errors, const ImportContext &told)
{
    const ImportContext context = withProxyRealm(errors, told);
    const QString home = homeOf(errors, context);
    // Of several answers to one step the last counts.
    QList<ProgramError> newestFirst = errors.errors;
    std::ranges::stable_sort(newestFirst, std::ranges::greater {}, &ProgramError::line);
    for (const ProgramError &error : std::as_const(newestFirst)) {
        if (isOvercome(error, errors))
            continue;
        const auto code = error.meaning.protocolCode();
        if (error.noMechanism && error.meaning.code == QLatin1String("gss-major:GSS_S_NO_CRED"))
            findings.add("klist.tgt", "absent", error.text);
        if (!code) {
            const QString about = error.meaning.realm.isEmpty() ? principalOf(error.target).realm : error.meaning.realm;
            addLibraryFailure(findings, error.meaning.code, error.text, about, home, context);
            continue;
        }
        findings.addCode(error.meaning.code, error.text);
        addAnswer(findings, error, *code, errors.curl.proxy ? errors.curl.proxy->host : errors.curl.targetHost,
            errors.curl.proxy && !isNumericAddress(errors.curl.proxy->host), home, context);
    }
    addSpray(findings, errors);
    addLockout(findings, errors);
    if (errors.curl.proxy)
        addProxy(findings, *errors.curl.proxy);
    if (errors.passwordExpired) {
        findings.add("as.error", "23", QStringLiteral("kinit asked for a new password"));
        findings.addCode(QStringLiteral("krb:23"));
        findings.add("account.state", "password-expired", QStringLiteral("kinit asked for a new password"));
    }
    addIssued(findings, errors, home, context);
    if (errors.weakEncryption)
        findings.add("klist.weak-etype", "rc4", QStringLiteral("kinit warns of the encryption"));
}

} // namespace kerbscope
