// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/errorcodes.h"

#include "core/parse/klist/readers.h"

namespace kerbscope::klist {

namespace {

struct Sentence {
    QStringView part; ///< as error_message() of krb5_err.et and heim_err.et has it, or as klist words it
    QStringView id;
};

// Longer parts first where one contains another.
constexpr Sentence sentences[] = {
    { u"No credentials cache found", u"mit:KRB5_FCC_NOFILE" },
    { u"Credentials cache keyring", u"mit:KRB5_FCC_NOFILE" },
    { u"Matching credential not found", u"mit:KRB5_CC_NOTFOUND" },
    { u"Credentials cache permissions incorrect", u"mit:KRB5_FCC_PERM" },
    { u"Bad format in credentials cache", u"mit:KRB5_CC_FORMAT" },
    { u"Unsupported credentials cache format version number", u"mit:KRB5_CCACHE_BADVNO" },
    { u"Key table file", u"mit:KRB5_KT_NOTFOUND" },
    { u"Key table entry not found", u"mit:KRB5_KT_NOTFOUND" },
    { u"Unsupported key table format version number", u"mit:KRB5_KEYTAB_BADVNO" },
    { u"Cannot find KDC for", u"mit:KRB5_REALM_UNKNOWN" },
    { u"Cannot contact any KDC for", u"mit:KRB5_KDC_UNREACH" },
    { u"unable to reach any KDC in realm", u"mit:KRB5_KDC_UNREACH" },
    { u"Cannot resolve network address for KDC", u"mit:KRB5_REALM_CANT_RESOLVE" },
    { u"Configuration file does not specify default realm", u"mit:KRB5_CONFIG_NODEFREALM" },
    { u"KDC reply did not match expectations", u"mit:KRB5_KDCREP_MODIFIED" },
    { u"not found in Kerberos database", u"" }, // told apart below
    { u"Preauthentication failed", u"krb:24" },
    { u"Password has expired", u"krb:23" },
    { u"Password incorrect", u"mit:KRB5KRB_AP_ERR_BAD_INTEGRITY" },
    { u"Clients credentials have been revoked", u"krb:18" },
    { u"Client's credentials have been revoked", u"krb:18" },
    { u"KDC policy rejects request", u"krb:12" },
    { u"KDC has no support for encryption type", u"krb:14" },
    { u"Clock skew too great", u"krb:37" },
    { u"Ticket expired", u"krb:32" },
    { u"Ticket not yet valid", u"krb:33" },
    { u"Decrypt integrity check failed", u"krb:31" },
    { u"Realm not local to KDC", u"krb:68" },
};

QString hexId(QLatin1String family, quint32 value)
{
    return family
        + QStringLiteral(":0x%1")
              .arg(value, 8, 16, QLatin1Char('0'))
              .toUpper()
              .replace(QLatin1String(":0X"), QLatin1String(":0x"));
}

/// NTSTATUS errors begin with 0xC, SSPI's with 0x8009; small numbers are Win32's.
QString idOfNumber(quint64 number)
{
    const auto value = static_cast<quint32>(number);
    if (value >= 0xC000'0000U)
        return hexId(QLatin1String("ntstatus"), value);
    if ((value & 0xFFFF'0000U) == 0x8009'0000U)
        return hexId(QLatin1String("sspi"), value);
    if (value > 0 && value < 0x1'0000U)
        return QStringLiteral("win32:%1").arg(value);
    return {};
}

/// The number behind "...substatus): ", hexadecimal with 0x or decimal without.
std::optional<quint64> substatusOf(QStringView text)
{
    const qsizetype at = text.indexOf(u"): ");
    if (at < 0 || !text.contains(u"LsaCallAuthenticationPackage"))
        return std::nullopt;
    const QStringView rest = text.sliced(at + 3).trimmed();
    if (rest.startsWith(u"0x"))
        return findHex(rest);
    qsizetype digits = 0;
    while (digits < rest.size() && rest[digits].isDigit())
        ++digits;
    bool ok = false;
    const quint64 number = rest.first(digits).toULongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

QStringList codesOfError(QStringView text)
{
    QStringList codes;
    const auto add = [&codes](const QString &id) {
        if (!id.isEmpty() && !codes.contains(id))
            codes << id;
    };
    for (const QStringView line : text.split(u'\n')) {
        if (const std::optional<quint64> substatus = substatusOf(line))
            add(idOfNumber(*substatus));
        qsizetype end = 0;
        const std::optional<quint64> number = findHex(line, 0, &end);
        if (number && line.sliced(end).startsWith(u"/-"))
            add(idOfNumber(*number));
    }
    if (!codes.isEmpty())
        return codes;
    if (text.contains(u"not found in Kerberos database"))
        add(text.contains(u"Server", Qt::CaseInsensitive) ? QStringLiteral("krb:7") : QStringLiteral("krb:6"));
    for (const Sentence &sentence : sentences) {
        if (text.contains(sentence.part, Qt::CaseInsensitive))
            add(sentence.id.toString());
    }
    return codes;
}

} // namespace kerbscope::klist
