// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/typednumber.h"
#include "core/krb/comerr.h"
#include "core/krb/decoders.h"
#include "core/krb/encryptiontype.h"
#include "core/krb/errorcode.h"

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

struct Named {
    quint32 number;
    const char *name;
};

constexpr std::array logonTypes = {
    // ntsecapi.h, SECURITY_LOGON_TYPE
    Named { 0, "System" },
    Named { 2, "Interactive" },
    Named { 3, "Network" },
    Named { 4, "Batch" },
    Named { 5, "Service" },
    Named { 6, "Proxy" },
    Named { 7, "Unlock" },
    Named { 8, "NetworkCleartext" },
    Named { 9, "NewCredentials" },
    Named { 10, "RemoteInteractive" },
    Named { 11, "CachedInteractive" },
    Named { 12, "CachedRemoteInteractive" },
    Named { 13, "CachedUnlock" },
};

constexpr std::array hresultFacilities = {
    // winerror.h, FACILITY_*
    Named { 0, "NULL" },
    Named { 1, "RPC" },
    Named { 2, "DISPATCH" },
    Named { 3, "STORAGE" },
    Named { 4, "ITF" },
    Named { 7, "WIN32" },
    Named { 8, "WINDOWS" },
    Named { 9, "SECURITY (SSPI)" },
    Named { 11, "CERT" },
    Named { 12, "INTERNET" },
    Named { 16, "SCARD" },
    Named { 25, "HTTP" },
};

constexpr std::array severities = { Named { 0, "success" }, Named { 1, "information" }, Named { 2, "warning" },
    Named { 3, "error" } };

template <std::size_t Size> QString nameIn(const std::array<Named, Size> &table, quint32 number)
{
    const auto row = std::ranges::find(table, number, &Named::number);
    return row != table.end() ? QString::fromLatin1(row->name) : QString();
}

QString standingText(EtypeStanding standing)
{
    switch (standing) {
    case EtypeStanding::Strong:
        return QStringLiteral("strong");
    case EtypeStanding::Deprecated:
        return QStringLiteral("weak, deprecated");
    case EtypeStanding::Broken:
        return QStringLiteral("broken");
    case EtypeStanding::NotAKeyType:
        break;
    }
    return QStringLiteral("no type that encrypts tickets");
}

/// The name that is packed into the upper 24 bits of a com_err number, six bits a character (com_err's
/// error_table_name).
QString comErrTable(quint32 number)
{
    static constexpr char characters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_";
    const quint32 packed = number >> 8;
    QString name;
    for (int shift = 18; shift >= 0; shift -= 6) {
        const quint32 index = (packed >> shift) & 0x3FU;
        if (index != 0)
            name += QLatin1Char(characters[index - 1]);
    }
    return name;
}

bool isKnownEtype(EncryptionType etype)
{
    return std::ranges::any_of(
        EncryptionType::table(), [&](const EtypeInfo &row) { return row.number == etype.number; });
}

} // namespace

std::optional<Decoding> decodeEtypes(const QString &text, bool asked)
{
    const QStringList words = listWords(text);
    if (words.isEmpty())
        return std::nullopt;
    Decoding decoding;
    QStringList names;
    bool aes = false;
    bool allNames = true;
    for (const QString &word : words) {
        const auto number = typedNumber(word);
        const auto etype = number ? std::optional(EncryptionType { static_cast<qint32>(number->value) })
                                  : EncryptionType::fromName(word);
        if (!etype || (number && (number->value < -1000 || number->value > 1000)) || (!asked && !isKnownEtype(*etype)))
            return std::nullopt;
        allNames = allNames && !number;
        aes = aes || etype->standing() == EtypeStanding::Strong;
        names << etype->name();
        decoding.items << DecodedItem { etype->name(),
            QStringLiteral("%1: %2").arg(etype->number).arg(standingText(etype->standing())),
            QStringLiteral("etype:%1").arg(etype->number) };
    }
    decoding.value = words.join(u' ');
    decoding.summary = names.join(QStringLiteral(", "));
    decoding.plausibility = words.size() > 1 || allNames ? 90 : 50;
    if (!aes)
        decoding.notes << QStringLiteral("No strong type is among them.");
    return decoding;
}

std::optional<Decoding> decodeKrbError(const QString &text, bool asked)
{
    const auto number = typedNumber(text);
    constexpr qint64 largest = 127;
    std::optional<KrbErrorCode> code;
    if (number && number->value >= 0 && number->value <= largest)
        code = KrbErrorCode { static_cast<int>(number->value) };
    else if (!number)
        code = KrbErrorCode::fromSymbol(text);
    if (!code)
        return std::nullopt;
    const bool known =
        std::ranges::any_of(KrbErrorCode::table(), [&](const KrbErrorInfo &row) { return row.code == code->code; });
    if (!known && !asked)
        return std::nullopt;
    Decoding decoding;
    decoding.value = QStringLiteral("%1 (%2)").arg(hexNotation(static_cast<quint32>(code->code))).arg(code->code);
    decoding.summary = known ? code->symbol() : QStringLiteral("no error of this number is defined");
    const qint64 comErr = comErrOfProtocolCode(code->code);
    decoding.items << DecodedItem { code->symbol(), {}, known ? QStringLiteral("krb:%1").arg(code->code) : QString() };
    decoding.items << DecodedItem { QStringLiteral("com_err"), QString::number(comErr), {} };
    decoding.items << DecodedItem { QStringLiteral("com_err, unsigned"),
        QString::number(static_cast<quint32>(comErr & 0xFFFF'FFFFLL)), {} };
    decoding.plausibility = 70;
    return decoding;
}

std::optional<Decoding> decodeComErr(const QString &text, bool asked)
{
    const auto number = typedNumber(text);
    const auto value = number ? number->asUnsigned32() : std::nullopt;
    if (!value || *value < 0x100)
        return std::nullopt;
    const QString table = comErrTable(*value);
    const bool krb5 = table == QLatin1String("krb5");
    static const QStringList kerberosTables { QStringLiteral("krb5"), QStringLiteral("k5e1"), QStringLiteral("kdb5"),
        QStringLiteral("kv5m"), QStringLiteral("asn1"), QStringLiteral("k524"), QStringLiteral("ovk"),
        QStringLiteral("ggss"), QStringLiteral("k5g"), QStringLiteral("adb"), QStringLiteral("prof"),
        QStringLiteral("heim"), QStringLiteral("kadm"), QStringLiteral("hdb"), QStringLiteral("wind"),
        QStringLiteral("hx"), QStringLiteral("ntlm") };
    if (!asked && !kerberosTables.contains(table))
        return std::nullopt;
    const quint32 offset = *value & 0xFFU;
    Decoding decoding;
    decoding.value = QString::number(static_cast<qint32>(*value));
    decoding.items << DecodedItem { QStringLiteral("Table"), table, {} };
    decoding.items << DecodedItem { QStringLiteral("Number in the table"), QString::number(offset), {} };
    decoding.items << DecodedItem { QStringLiteral("Unsigned"), QString::number(*value), {} };
    decoding.items << DecodedItem { QStringLiteral("Hexadecimal"), hexNotation(*value, 8), {} };
    const auto protocol = protocolCodeOfComErr(*value);
    if (krb5 && protocol) {
        const KrbErrorCode code { *protocol };
        decoding.items.prepend(
            { code.symbol(), QStringLiteral("protocol error %1, %2").arg(*protocol).arg(hexNotation(offset)),
                QStringLiteral("krb:%1").arg(*protocol) });
        decoding.summary = code.symbol();
    } else {
        decoding.summary = QStringLiteral("number %1 of the library's table %2").arg(offset).arg(table);
    }
    decoding.plausibility = 95;
    return decoding;
}

std::optional<Decoding> decodeNtStatus(const QString &text, bool asked)
{
    const auto number = typedNumber(text);
    const auto value = number ? number->asUnsigned32() : std::nullopt;
    if (!value)
        return std::nullopt;
    const quint32 severity = *value >> 30;
    const quint32 facility = (*value >> 16) & 0xFFFU;
    const bool written = number->value < 0 || (number->hexadecimal && number->digits == 8) || number->digits == 10;
    if (!asked && (severity != 3 || facility > 0x100 || !written))
        return std::nullopt;
    Decoding decoding;
    decoding.value = hexNotation(*value, 8);
    decoding.summary = QStringLiteral("%1, facility %2, code %3")
                           .arg(nameIn(severities, severity))
                           .arg(facility)
                           .arg(hexNotation(*value & 0xFFFFU));
    decoding.items << DecodedItem { decoding.value, {}, QStringLiteral("ntstatus:") + decoding.value };
    decoding.items << DecodedItem { QStringLiteral("Severity"), nameIn(severities, severity), {} };
    decoding.items << DecodedItem { QStringLiteral("Defined by"),
        (*value & 0x2000'0000U) != 0 ? QStringLiteral("another vendor") : QStringLiteral("Microsoft"), {} };
    decoding.items << DecodedItem { QStringLiteral("Facility"), QString::number(facility), {} };
    decoding.items << DecodedItem { QStringLiteral("Code"), hexNotation(*value & 0xFFFFU), {} };
    decoding.items << DecodedItem { QStringLiteral("Signed"), QString::number(static_cast<qint32>(*value)), {} };
    decoding.plausibility = 90;
    return decoding;
}

std::optional<Decoding> decodeHresult(const QString &text, bool asked)
{
    const auto number = typedNumber(text);
    const auto value = number ? number->asUnsigned32() : std::nullopt;
    if (!value)
        return std::nullopt;
    const bool fromNtStatus = (*value & 0x1000'0000U) != 0;
    const quint32 facility = (*value >> 16) & 0x7FFU;
    const quint32 code = *value & 0xFFFFU;
    const QString facilityName = nameIn(hresultFacilities, facility);
    const bool failureForm = (*value & 0xF800'0000U) == 0x8000'0000U;
    if (!asked && !(failureForm && !facilityName.isEmpty() && facility != 0) && !(fromNtStatus && *value >> 28 == 0xDU))
        return std::nullopt;
    Decoding decoding;
    decoding.value = hexNotation(*value, 8);
    const QString failed = (*value & 0x8000'0000U) != 0 ? QStringLiteral("failure") : QStringLiteral("success");
    if (fromNtStatus) {
        const QString inner = hexNotation(*value & ~0x1000'0000U, 8);
        decoding.summary = QStringLiteral("NTSTATUS %1 as HRESULT").arg(inner);
        decoding.items << DecodedItem { inner, {}, QStringLiteral("ntstatus:") + inner };
    } else if (facility == 7) {
        decoding.summary = QStringLiteral("Win32 error %1 as HRESULT").arg(code);
        decoding.items << DecodedItem { QString::number(code), {}, QStringLiteral("win32:%1").arg(code) };
    } else {
        decoding.summary =
            QStringLiteral("%1, facility %2, code %3")
                .arg(failed, facilityName.isEmpty() ? QString::number(facility) : facilityName, hexNotation(code));
        decoding.items << DecodedItem { decoding.value, {}, QStringLiteral("sspi:") + decoding.value };
    }
    decoding.items << DecodedItem { QStringLiteral("Result"), failed, {} };
    decoding.items << DecodedItem { QStringLiteral("Facility"),
        facilityName.isEmpty() ? QString::number(facility) : QStringLiteral("%1, %2").arg(facility).arg(facilityName),
        {} };
    decoding.items << DecodedItem { QStringLiteral("Code"), QStringLiteral("%1, %2").arg(code).arg(hexNotation(code)),
        {} };
    decoding.items << DecodedItem { QStringLiteral("Signed"), QString::number(static_cast<qint32>(*value)), {} };
    decoding.plausibility = 92;
    return decoding;
}

std::optional<Decoding> decodeLogonType(const QString &text, bool)
{
    const auto number = typedNumber(text);
    if (!number || number->value < 0 || number->value > 0xFF)
        return std::nullopt;
    const QString name = nameIn(logonTypes, static_cast<quint32>(number->value));
    if (name.isEmpty())
        return std::nullopt;
    Decoding decoding;
    decoding.value = QString::number(number->value);
    decoding.summary = name;
    decoding.items << DecodedItem { name, {}, QStringLiteral("logon-type:%1").arg(number->value) };
    decoding.plausibility = 40;
    return decoding;
}

} // namespace kerbscope
