// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/events/systemfindings.h"

#include "core/evidence/events/eventwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

/// A finding that an event of this code always means.
struct Row {
    const char *code;
    const char *finding;
    const char *value;
};

constexpr std::array rowTable = {
    Row { "4649", "ap.error", "34" },
    Row { "4820", "account.restrictions", "policy" },
    Row { "4821", "account.restrictions", "policy" },
    Row { "4822", "account.protected-users", "yes" },
    Row { "4823", "account.restrictions", "policy" },
    Row { "4824", "account.protected-users", "yes" },
    Row { "Security-Kerberos/4", "ap.error", "41" },
    Row { "Security-Kerberos/4", "code.krb", "41" },
    Row { "Security-Kerberos/5", "ap.error", "33" },
    Row { "Security-Kerberos/5", "code.krb", "33" },
    Row { "Security-Kerberos/8", "smartcard.used", "yes" },
    Row { "Security-Kerberos/9", "smartcard.used", "yes" },
    Row { "Security-Kerberos/9", "smartcard.dc-certificate", "expired" },
    Row { "Kerberos-Operational/100", "spn.registration", "none" },
    Row { "Kerberos-Operational/100", "tgs.service.error", "7" },
    Row { "Kerberos-Operational/101", "spn.registration", "several" },
    Row { "Kerberos-Operational/101", "tgs.service.error", "8" },
    Row { "Kerberos-Operational/102", "smartcard.dc-certificate", "expired" },
    Row { "Kerberos-Operational/103", "smartcard.client-certificate", "untrusted" },
    Row { "Kerberos-Operational/104", "smartcard.dc-certificate", "missing" },
    Row { "KDC/19", "smartcard.used", "yes" },
    Row { "KDC/19", "smartcard.dc-certificate", "missing" },
    Row { "KDC/20", "smartcard.dc-certificate", "expired" },
    Row { "KDC/21", "smartcard.used", "yes" },
    Row { "KDC/39", "smartcard.used", "yes" },
    Row { "KDC/39", "smartcard.client-certificate", "not-mapped" },
    Row { "KDC/40", "smartcard.client-certificate", "not-mapped" },
    Row { "KDC/41", "smartcard.client-certificate", "not-mapped" },
    Row { "KDC/42", "account.keys", "rc4-only" },
    Row { "Kdcsvc/201", "etype.client-offers", "rc4-only" },
    Row { "Kdcsvc/202", "account.keys", "rc4-only" },
    Row { "Kdcsvc/203", "etype.client-offers", "rc4-only" },
    Row { "Kdcsvc/203", "tgs.service.error", "14" },
    Row { "Kdcsvc/203", "code.krb", "14" },
    Row { "Kdcsvc/204", "account.keys", "rc4-only" },
    Row { "Kdcsvc/204", "tgs.service.error", "14" },
    Row { "Kdcsvc/204", "code.krb", "14" },
    Row { "Kdcsvc/206", "etype.client-offers", "rc4-only" },
    Row { "Kdcsvc/207", "account.keys", "rc4-only" },
    Row { "Kdcsvc/208", "etype.client-offers", "rc4-only" },
    Row { "Kdcsvc/208", "tgs.service.error", "14" },
    Row { "Kdcsvc/208", "code.krb", "14" },
    Row { "Kdcsvc/209", "account.keys", "rc4-only" },
    Row { "Kdcsvc/209", "tgs.service.error", "14" },
    Row { "Kdcsvc/209", "code.krb", "14" },
    // The machine's own account: refused, or without a session for reasons other than an absent controller.
    Row { "NETLOGON/3210", "machine.secure-channel", "broken" },
    Row { "NETLOGON/5722", "machine.secure-channel", "broken" },
    Row { "NETLOGON/5723", "machine.secure-channel", "broken" },
    Row { "NETLOGON/5805", "machine.secure-channel", "broken" },
};

/// Etype numbers of a list such as "18  17  23  -133".
QList<EncryptionType> numberedEtypes(const QString &text)
{
    static const QRegularExpression number(QStringLiteral(R"(-?\d+)"));
    QList<EncryptionType> etypes;
    for (auto match = number.globalMatch(text); match.hasNext();)
        etypes << EncryptionType { match.next().captured().toInt() };
    return etypes;
}

bool isAes(EncryptionType etype)
{
    return etype.standing() == EtypeStanding::Strong;
}

/// RC4 under its standard number and under those that only Windows uses ([MS-KILE] 2.2.8, ntsecapi.h).
bool isRc4(EncryptionType etype)
{
    constexpr std::array numbers = { 23, 24, -128, -129, -130, -131, -132, -133, -134, -135, -136 };
    return std::ranges::find(numbers, etype.number) != numbers.end();
}

/// Events 14, 16, 26 and 27: the account had no key of the kinds that were asked for.
void missingKey(const WindowsEvent &event, const DecodedEvent &decoded, QList<Finding> &findings)
{
    const bool isSignOn = event.id == 14 || event.id == 26;
    const QList<EncryptionType> asked = numberedEtypes(event.field({ "RequestedEtypes" }));
    const QList<EncryptionType> there = numberedEtypes(event.field({ "AvailableEtypes" }));
    const bool isKrbtgt = decoded.service.startsWith(QLatin1String("krbtgt"), Qt::CaseInsensitive);
    const QString step = isSignOn ? QStringLiteral("as.error") : isKrbtgt ? QStringLiteral("tgs.cross-realm.error") : QStringLiteral("tgs.service.error");
    findings << Finding { step, QStringLiteral("14"), {}, {} };
    findings << Finding { QStringLiteral("code.krb"), QStringLiteral("14"), {}, {} };
    if (const QString offers = offerWord(asked); !offers.isEmpty())
        findings << Finding { QStringLiteral("etype.client-offers"), offers, {}, {} };
    if (std::ranges::any_of(there, isAes))
        findings << Finding { QStringLiteral("account.keys"), QStringLiteral("with-aes"), {}, {} };
    else if (std::ranges::any_of(there, isRc4))
        findings << Finding { QStringLiteral("account.keys"), QStringLiteral("rc4-only"), {}, {} };
}

/// Event 3 of a client: the error that a KDC or a service sent it.
void errorReceived(const WindowsEvent &event, const DecodedEvent &decoded, QList<Finding> &findings)
{
    // What belongs to every sign-on: proof needed, too big for UDP, and options that a KDC does not grant.
    constexpr std::array<quint32, 3> harmless = { 25, 52, 13 };
    if (!decoded.status || decoded.status->isSuccess() || std::ranges::find(harmless, decoded.status->value) != harmless.end())
        return;
    const QString code = QString::number(decoded.status->value);
    const QString server = event.field({ "ServerName" }).isEmpty() ? decoded.service : event.field({ "ServerName" });
    const QString realm = event.field({ "ServerRealm" });
    const QString target = server.section(u'/', 1).section(u'@', 0, 0);
    const bool isKrbtgt = server.startsWith(QLatin1String("krbtgt"), Qt::CaseInsensitive);
    const bool fromService = !isKrbtgt && decoded.status->value >= 31 && decoded.status->value <= 49 && decoded.status->value != 37;
    const QString finding = isKrbtgt && (target.isEmpty() || target.compare(realm, Qt::CaseInsensitive) == 0) ? QStringLiteral("as.error")
        : isKrbtgt                                                                                           ? QStringLiteral("tgs.cross-realm.error")
        : fromService                                                                                        ? QStringLiteral("ap.error")
                                                                                                             : QStringLiteral("tgs.service.error");
    findings << Finding { finding, codeValue(finding, code), {}, {} };
    findings << Finding { QStringLiteral("code.krb"), codeValue(QStringLiteral("code.krb"), code), {}, {} };
    if (decoded.subStatus && decoded.subStatus->value >= 0xC000'0000U) {
        const QString status = decoded.subStatus->code().section(u':', 1);
        findings << Finding { QStringLiteral("code.ntstatus"), codeValue(QStringLiteral("code.ntstatus"), status), {}, {} };
    }
}

/// Netlogon and LSA name the reason in the event; no controller at hand is another matter than a broken account.
void machineAccount(const DecodedEvent &decoded, QList<Finding> &findings)
{
    constexpr std::array<quint32, 2> noController = { 1311, 1355 }; // win32
    constexpr quint32 noLogonServers = 0xC000'005E;
    bool reached = true;
    if (decoded.status && !decoded.status->isSuccess()) {
        const QString id = QStringLiteral("code.") + decoded.status->code().section(u':', 0, 0);
        findings << Finding { id, codeValue(id, decoded.status->code().section(u':', 1)), {}, {} };
        reached = decoded.status->family == EventStatus::Family::Win32 ? std::ranges::find(noController, decoded.status->value) == noController.end()
                                                                       : decoded.status->value != noLogonServers;
    }
    if (decoded.code == QLatin1String("NETLOGON/5719") && reached)
        findings << Finding { QStringLiteral("machine.secure-channel"), QStringLiteral("broken"), {}, {} };
}

} // namespace

QString offerWord(const QList<EncryptionType> &etypes)
{
    if (etypes.isEmpty())
        return {};
    if (std::ranges::any_of(etypes, isAes))
        return QStringLiteral("aes");
    return std::ranges::any_of(etypes, isRc4) ? QStringLiteral("rc4-only") : QStringLiteral("des-only");
}

QString keyWord(const QStringList &keys)
{
    const auto has = [&](QLatin1String word) { return std::ranges::any_of(keys, [&](const QString &key) { return key.contains(word, Qt::CaseInsensitive); }); };
    if (has(QLatin1String("AES")))
        return QStringLiteral("with-aes");
    return has(QLatin1String("RC4")) ? QStringLiteral("rc4-only") : QString();
}

QList<Finding> systemFindings(const WindowsEvent &event, const DecodedEvent &decoded)
{
    QList<Finding> findings;
    for (const Row &row : rowTable) {
        if (decoded.code == QLatin1String(row.code))
            findings << Finding { QString::fromLatin1(row.finding), QString::fromLatin1(row.value), {}, {} };
    }
    if (decoded.code == QLatin1String("KDC/14") || decoded.code == QLatin1String("KDC/16") || decoded.code == QLatin1String("KDC/26")
        || decoded.code == QLatin1String("KDC/27"))
        missingKey(event, decoded, findings);
    else if (decoded.code == QLatin1String("Security-Kerberos/3"))
        errorReceived(event, decoded, findings);
    else if (decoded.code.startsWith(QLatin1String("NETLOGON/")) || decoded.code.startsWith(QLatin1String("LsaSrv/")))
        machineAccount(decoded, findings);
    else if (decoded.code == QLatin1String("KDC/11") && !event.field({ "Type" }).contains(QLatin1String("USER_PRINCIPAL")))
        findings << Finding { QStringLiteral("spn.registration"), QStringLiteral("several"), {}, {} };

    const bool saysMore = decoded.securityId == 0 || !findings.isEmpty() || decoded.securityId == 5378;
    if (saysMore && isListedEvent(decoded.code))
        findings << Finding { QStringLiteral("code.event"), decoded.code, {}, {} };
    return findings;
}

} // namespace kerbscope
