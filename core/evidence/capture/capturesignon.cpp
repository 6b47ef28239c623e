// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/captureview.h"
#include "core/evidence/answerroles.h"
#include "core/krb/ntstatus.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kerbscope {

namespace {

constexpr int manyUsers = 5;
constexpr int manyFailures = 4;
/// Wrong passwords before a lock-out: one may be a slip, and libraries ask a second controller at once.
constexpr int failuresBeforeLock = 2;
enum Answer { UnknownUser = 6, Revoked = 18, WrongPassword = 24 };

int countOf(const Exchange &exchange, int code)
{
    return static_cast<int>(exchange.failures.count(code));
}

/// The account was locked after wrong passwords, wherever they came from.
void addLockout(FindingList &findings, const CaptureView &view, const Exchange &refused)
{
    if (refused.errorCode != Revoked)
        return;
    int wrong = 0;
    for (const Exchange &exchange : view.exchanges()) {
        if (exchange.type == KrbMessageType::AsReq && exchange.client.compare(refused.client, Qt::CaseInsensitive) == 0)
            wrong += countOf(exchange, WrongPassword);
    }
    if (wrong >= failuresBeforeLock)
        findings.add("events.pattern", "one-user-repeated",
            QStringLiteral("%1: %2 wrong passwords, then the account was locked").arg(refused.client).arg(wrong));
}

void addAnswer(FindingList &findings, const CaptureView &view)
{
    const auto asked = view.where([&](const Exchange &exchange) {
        return exchange.type == KrbMessageType::AsReq && view.isOwnSignOn(exchange) && view.isOwn(exchange.asker);
    });
    const Exchange *exchange = view.telling(asked);
    view.addStep(findings, "as.error", exchange);
    for (const Exchange *request : asked) {
        if (request->ntstatus && request->end == ExchangeEnd::Error) {
            findings.add("as.ntstatus", NtStatus { *request->ntstatus }.toString(), view.words(*request));
            findings.add("code.ntstatus", NtStatus { *request->ntstatus }.toString(), view.words(*request));
        }
    }
    if (exchange == nullptr)
        return;
    if (const Result<Principal> client = Principal::fromString(exchange->client);
        client && exchange->end == ExchangeEnd::Error && asksWrongRealm(exchange->errorCode, *client, view.context()))
        findings.add("client.realm", "wrong", QStringLiteral("%1, at home in %2").arg(exchange->client, view.context().homeRealm));
    addLockout(findings, view, *exchange);
    if (exchange->onlyAnswer)
        return;
    if (exchange->end == ExchangeEnd::Issued && !exchange->proofSent && !exchange->proofAsked) {
        // Services with a key file sign on without proof in many realms; only a user's account is worth a word.
        const bool isUser = exchange->client.section(u'@', 0, 0).count(u'/') == 0 && !exchange->client.contains(u'$');
        if (isUser && exchange->server.isTicketGranting())
            findings.add("as.preauth", "not-required", view.words(*exchange));
    } else if (exchange->proofAsked) {
        findings.add("as.preauth", "required", view.words(*exchange));
    }
}

/// Many names from one address.
bool addSpray(FindingList &findings, const CaptureView &view)
{
    QHash<QString, QSet<QString>> failing;
    for (const Exchange &exchange : view.exchanges()) {
        if (exchange.type != KrbMessageType::AsReq || exchange.end != ExchangeEnd::Error)
            continue;
        if (exchange.errorCode == UnknownUser || exchange.errorCode == Revoked || exchange.errorCode == WrongPassword)
            failing[exchange.asker.toString()].insert(exchange.client.toLower());
    }
    for (auto entry = failing.cbegin(); entry != failing.cend(); ++entry) {
        if (entry->size() >= manyUsers) {
            findings.add("events.pattern", "many-users-one-address", QStringLiteral("%1 users from %2").arg(entry->size()).arg(entry.key()));
            return true;
        }
    }
    return false;
}

/// One user's wrong passwords, and whether they come from where that user signs on.
void addRepeated(FindingList &findings, const CaptureView &view)
{
    for (const Exchange &wrong : view.exchanges()) {
        const int count = wrong.type == KrbMessageType::AsReq ? countOf(wrong, WrongPassword) : 0;
        if (count < manyFailures || !view.isOwnSignOn(wrong))
            continue;
        const auto signOns = view.where([&](const Exchange &exchange) {
            return exchange.type == KrbMessageType::AsReq && exchange.client == wrong.client && exchange.end == ExchangeEnd::Issued;
        });
        const bool elsewhere = std::ranges::any_of(signOns, [&](const Exchange *exchange) { return exchange->asker != wrong.asker; });
        findings.add("events.pattern", "one-user-repeated", QStringLiteral("%1: %2 wrong passwords").arg(wrong.client).arg(count));
        if (elsewhere && wrong.end != ExchangeEnd::Issued) {
            findings.add("account.bad-password-source", "other-address", wrong.asker.toString());
            findings.add("account.password", "works", QStringLiteral("signed on from another address"));
        }
    }
}

} // namespace

void addSignOnFindings(FindingList &findings, const CaptureView &view)
{
    addAnswer(findings, view);
    if (!addSpray(findings, view))
        addRepeated(findings, view);
}

} // namespace kerbscope
