// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/answerroles.h"
#include "core/evidence/commandfindings.h"
#include "core/evidence/realmroles.h"

#include <QDate>

#include <algorithm>

namespace kerbscope {

namespace {

constexpr qsizetype manyGroups = 300;

/// Is a date past, as programs of Windows print it? Absent where day and month could be either and it matters.
std::optional<bool> isPast(const QString &printed, Instant now)
{
    const QString date = printed.section(u' ', 0, 0);
    QStringList parts = date.split(date.contains(u'.') ? u'.' : date.contains(u'-') ? u'-' : u'/');
    if (parts.size() != 3)
        return std::nullopt;
    QList<int> numbers;
    for (const QString &part : parts)
        numbers << part.toInt();
    const QDate today = toUtcDateTime(now).date();
    QList<QDate> readings;
    if (numbers[0] > 1900) {
        readings << QDate(numbers[0], numbers[1], numbers[2]);
    } else {
        // A clock of twelve hours beside strokes is American: the month comes first.
        const bool american = date.contains(u'/') && (printed.endsWith(QLatin1String(" AM")) || printed.endsWith(QLatin1String(" PM")));
        readings << QDate(numbers[2], numbers[0], numbers[1]);
        if (!american)
            readings << QDate(numbers[2], numbers[1], numbers[0]);
    }
    readings.removeIf([](const QDate &reading) { return !reading.isValid(); });
    if (readings.isEmpty())
        return std::nullopt;
    const bool first = readings.first() < today;
    return std::ranges::all_of(readings, [&](const QDate &reading) { return (reading < today) == first; }) ? std::optional(first) : std::nullopt;
}

bool isProtectedUsers(const QString &sid)
{
    return sid.startsWith(QLatin1String("S-1-5-21-")) && sid.endsWith(QLatin1String("-525"));
}

} // namespace

void addFindings(FindingList &findings, const AccountReport &report, const ImportContext &context)
{
    if (report.notFound) {
        findings.add("account.state", "unknown");
        return;
    }
    const bool expired = !report.expires.isEmpty() && isPast(report.expires, context.now).value_or(false);
    const bool passwordExpired = report.passwordExpired.value_or(false) || (!report.passwordExpires.isEmpty() && isPast(report.passwordExpires, context.now).value_or(false));
    if (report.locked.value_or(false))
        findings.add("account.state", "locked", report.name);
    else if (!report.enabled.value_or(true))
        findings.add("account.state", "disabled", report.name);
    else if (expired)
        findings.add("account.state", "expired", report.expires);
    else if (passwordExpired)
        findings.add("account.state", "password-expired", report.passwordExpires);
    else if (report.enabled)
        findings.add("account.state", "ok", report.name);
    if (report.needsPreauth)
        findings.add("as.preauth", *report.needsPreauth ? "required" : "not-required", report.name);
    if (report.etypes && *report.etypes != 0) {
        const char *offer = offerOf(*report.etypes);
        if (offer != nullptr && qstrcmp(offer, "aes") != 0)
            findings.add("account.keys", "rc4-only", QStringLiteral("msDS-SupportedEncryptionTypes %1").arg(*report.etypes));
        else if (offer != nullptr)
            findings.add("account.keys", "with-aes", QStringLiteral("msDS-SupportedEncryptionTypes %1").arg(*report.etypes));
    }
    if (report.protectedUser)
        findings.add("account.protected-users", *report.protectedUser ? "yes" : "no");
    if (report.limitedHours)
        findings.add("account.restrictions", "hours");
    else if (report.limitedComputers)
        findings.add("account.restrictions", "workstation");
}

void addFindings(FindingList &findings, const UserReport &report, const ImportContext &)
{
    const auto has = [&](QLatin1String sid) { return report.groupSids.contains(sid); };
    // S-1-5-113: local account; S-1-11-96-...: a Microsoft account; S-1-18-1: a domain controller vouched for the user.
    const bool ownComputer = !report.computer.isEmpty()
        && (report.domain.compare(report.computer, Qt::CaseInsensitive) == 0
            || report.name.startsWith(report.computer + u'\\', Qt::CaseInsensitive));
    if (has(QLatin1String("S-1-5-113")) || report.sid.startsWith(QLatin1String("S-1-11-96-")) || report.noUpn || ownComputer)
        findings.add("client.logon", "local", report.name);
    else if (!report.computer.isEmpty() && !report.logonServer.isEmpty() && report.logonServer.compare(report.computer, Qt::CaseInsensitive) == 0)
        findings.add("client.logon", "cached", QStringLiteral("the logon server is the computer itself"));
    else if (has(QLatin1String("S-1-18-1")) || (!report.logonServer.isEmpty() && !report.dnsDomain.isEmpty()))
        findings.add("client.logon", "domain", report.logonServer.isEmpty() ? report.name : report.logonServer);
    if (report.groupSids.isEmpty())
        return;
    const auto groups = std::ranges::count_if(report.groupSids, [](const QString &sid) { return sid.startsWith(QLatin1String("S-1-5-21-")); });
    findings.add("account.groups", groups > manyGroups ? "many" : "usual", QStringLiteral("%1 groups of the domain").arg(groups));
    findings.add("account.protected-users", std::ranges::any_of(report.groupSids, isProtectedUsers) ? "yes" : "no");
}

void addFindings(FindingList &findings, const JoinState &report, const ImportContext &)
{
    if (report.onPremisesTicket.value_or(false))
        findings.add("klist.tgt", "present", QStringLiteral("a ticket for the own domain came with the cloud sign-on"));
    // A computer of the cloud alone gets tickets too, where its user is known to the domain.
    else if (report.domainJoined && !*report.domainJoined && !report.cloudJoined.value_or(false))
        findings.add("client.logon", "local", QStringLiteral("the computer is not a member of a domain"));
}

void addFindings(FindingList &findings, const TrustList &report, const ImportContext &context)
{
    QString home = context.homeRealm;
    for (const DomainTrust &trust : report.trusts) {
        if (trust.primary && home.isEmpty())
            home = trust.name.toUpper();
    }
    for (const DomainTrust &trust : report.trusts) {
        const bool known = context.proxyRealms.contains(trust.name, Qt::CaseInsensitive);
        if (!trust.mit && !known)
            continue;
        const QString named = QStringLiteral("%1 (%2)").arg(trust.name, trust.inbound ? QStringLiteral("inbound") : QStringLiteral("not inbound"));
        if (trust.name != trust.name.toUpper()) {
            findings.add("trust.object", "wrong-name", named);
            findings.add("klist.realm-case", "not-upper", trust.name);
        } else if (trust.etypes && offerOf(*trust.etypes) != nullptr && qstrcmp(offerOf(*trust.etypes), "aes") == 0) {
            findings.add("trust.object", trust.inbound ? "ok" : "missing", named);
        } else if (trust.etypes) {
            // Without the box the attribute is empty or holds RC4 alone.
            findings.add("trust.object", "without-aes", named);
        } else if (!trust.inbound) {
            findings.add("trust.object", "missing", named);
        }
        return;
    }
    if (report.complete && context.proxyInPlay)
        findings.add("trust.object", "missing", QStringLiteral("no realm trust among %1 trusts").arg(report.trusts.size()));
}

} // namespace kerbscope
