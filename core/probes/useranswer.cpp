// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/useranswer.h"

#include "core/krb/errorcode.h"
#include "core/krb/ntstatus.h"

#include <algorithm>

namespace kerbscope {

namespace {

enum KdcError { ClientExpired = 1, ClientUnknown = 6, EtypeUnsupported = 14, KeyExpired = 23, PreauthRequired = 25, ResponseTooBig = 52, WrongRealm = 68 };
enum PaType { EncTimestamp = 2, FxCookie = 133, EncryptedChallenge = 138 }; // RFC 4120, RFC 6113; MIT's KDC sends the cookie

/// The state of the account by the status of KERB-EXT-ERROR; null where it names none.
const char *stateOfStatus(quint32 status)
{
    switch (status) {
    case 0xC0000072: // STATUS_ACCOUNT_DISABLED
        return "disabled";
    case 0xC0000193: // STATUS_ACCOUNT_EXPIRED
        return "expired";
    case 0xC0000234: // STATUS_ACCOUNT_LOCKED_OUT
        return "locked";
    case 0xC0000071: // STATUS_PASSWORD_EXPIRED
    case 0xC0000224: // STATUS_PASSWORD_MUST_CHANGE
        return "password-expired";
    case 0xC0000064: // STATUS_NO_SUCH_USER
        return "unknown";
    default:
        return nullptr;
    }
}

const char *restrictionOfStatus(quint32 status)
{
    switch (status) {
    case 0xC000006F: // STATUS_INVALID_LOGON_HOURS
        return "hours";
    case 0xC0000070: // STATUS_INVALID_WORKSTATION
        return "workstation";
    case 0xC000006E: // STATUS_ACCOUNT_RESTRICTION
        return "policy";
    default:
        return nullptr;
    }
}

/// Collects findings that all have the same detail.
class Verdict
{
public:
    explicit Verdict(UserAnswer &into)
        : m_into(into)
    {
    }
    void add(const char *id, const QString &value) { m_into.findings << Finding { QString::fromLatin1(id), value, {}, m_into.words }; }
    void add(const char *id, const char *value) { add(id, QString::fromLatin1(value)); }

private:
    UserAnswer &m_into;
};

QString namesOf(const QList<EncryptionType> &etypes)
{
    QStringList names;
    for (const EncryptionType &etype : etypes)
        names << etype.name();
    return names.join(QStringLiteral(", "));
}

} // namespace

UserAnswer judgeUserAnswer(const KdcAnswer &answer)
{
    UserAnswer result;
    Verdict verdict(result);
    if (!answer.message)
        return result;
    const KrbMessage &message = *answer.message;
    if (message.type == KrbMessageType::AsRep) {
        result.words = QStringLiteral("it issues a ticket without asking for proof: pre-authentication is off (the ticket was dropped unread)");
        verdict.add("as.preauth", "not-required");
        verdict.add("account.state", "ok");
        result.isProblem = true;
        return result;
    }
    const int code = message.errorCode.value_or(60);
    result.words = QStringLiteral("about the user it says %1 (%2)").arg(code).arg(KrbErrorCode { code }.symbol());
    if (message.ntstatus)
        result.words += QStringLiteral(", status %1").arg(NtStatus { *message.ntstatus }.toString());
    if (code == ResponseTooBig) { // and nothing came by TCP
        result.words += QStringLiteral(": its answer is too big for UDP, and TCP is closed");
        result.isProblem = true;
        return result;
    }
    if (code == PreauthRequired) {
        const bool isMit = message.padataTypes.contains(FxCookie);
        // Others keep to themselves what is wrong with an account until they have seen its password.
        if (isMit)
            verdict.add("account.state", "ok");
        else
            result.words += QStringLiteral(": it knows the account; what may be wrong with it need not show without the password");
        verdict.add("as.preauth", "required");
        // MIT names no way to prove oneself with a password where the account has no key of the types that were offered.
        const bool noKey = isMit && message.etypes.isEmpty() && !message.padataTypes.contains(EncTimestamp) && !message.padataTypes.contains(EncryptedChallenge);
        if (noKey) {
            result.words += QStringLiteral(", but it has no AES key for the account");
            verdict.add("account.keys", "rc4-only");
            result.isProblem = true;
        } else if (!message.etypes.isEmpty()) {
            result.words += QStringLiteral(", offers %1").arg(namesOf(message.etypes));
            const bool aes = std::ranges::any_of(message.etypes, [](const EncryptionType &etype) { return !etype.isWeak(); });
            verdict.add("account.keys", aes ? "with-aes" : "rc4-only");
            result.isProblem = !aes;
        }
        return result;
    }
    result.isProblem = true;
    if (code == EtypeUnsupported) {
        result.words += QStringLiteral(": the account has no AES key, or the KDC uses none");
        verdict.add("account.keys", "rc4-only");
        return result;
    }
    verdict.add("as.error", QString::number(code));
    if (message.ntstatus)
        verdict.add("as.ntstatus", NtStatus { *message.ntstatus }.toString());
    const char *state = message.ntstatus ? stateOfStatus(*message.ntstatus) : nullptr;
    if (state == nullptr && code == ClientExpired)
        state = "expired";
    if (state == nullptr && code == ClientUnknown)
        state = "unknown";
    if (state == nullptr && code == KeyExpired)
        state = "password-expired";
    if (state != nullptr)
        verdict.add("account.state", state);
    if (const char *restriction = message.ntstatus ? restrictionOfStatus(*message.ntstatus) : nullptr)
        verdict.add("account.restrictions", restriction);
    if (code == WrongRealm)
        verdict.add("client.realm", "wrong");
    return result;
}

} // namespace kerbscope
