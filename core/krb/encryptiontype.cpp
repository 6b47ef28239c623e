// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/encryptiontype.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

using enum EtypeStanding;

constexpr std::array etypeTable = {
    EtypeInfo { 1, "des-cbc-crc", Broken, 56, "RFC 3961, RFC 6649" },
    EtypeInfo { 2, "des-cbc-md4", Broken, 56, "RFC 3961, RFC 6649" },
    EtypeInfo { 3, "des-cbc-md5", Broken, 56, "RFC 3961, RFC 6649" },
    EtypeInfo { 5, "des3-cbc-md5", Deprecated, 112, "RFC 8429" },
    EtypeInfo { 7, "des3-cbc-sha1", Deprecated, 112, "RFC 8429" },
    EtypeInfo { 8, "des-hmac-sha1", Broken, 56, "MIT krb5.h" },
    EtypeInfo { 9, "dsaWithSHA1-CmsOID", NotAKeyType, 0, "RFC 4556" },
    EtypeInfo { 10, "md5WithRSAEncryption-CmsOID", NotAKeyType, 0, "RFC 4556" },
    EtypeInfo { 11, "sha1WithRSAEncryption-CmsOID", NotAKeyType, 0, "RFC 4556" },
    EtypeInfo { 12, "rc2CBC-EnvOID", NotAKeyType, 0, "RFC 4556" },
    EtypeInfo { 13, "rsaEncryption-EnvOID", NotAKeyType, 0, "RFC 4556" },
    EtypeInfo { 14, "rsaES-OAEP-ENV-OID", NotAKeyType, 0, "RFC 4556" },
    EtypeInfo { 15, "des-ede3-cbc-Env-OID", NotAKeyType, 0, "RFC 4556" },
    EtypeInfo { 16, "des3-cbc-sha1-kd", Deprecated, 112, "RFC 3961, RFC 8429" },
    EtypeInfo { 17, "aes128-cts-hmac-sha1-96", Strong, 128, "RFC 3962" },
    EtypeInfo { 18, "aes256-cts-hmac-sha1-96", Strong, 256, "RFC 3962" },
    EtypeInfo { 19, "aes128-cts-hmac-sha256-128", Strong, 128, "RFC 8009" },
    EtypeInfo { 20, "aes256-cts-hmac-sha384-192", Strong, 256, "RFC 8009" },
    EtypeInfo { 23, "rc4-hmac", Deprecated, 128, "RFC 4757, RFC 8429" },
    EtypeInfo { 24, "rc4-hmac-exp", Broken, 40, "RFC 4757, RFC 8429" },
    EtypeInfo { 25, "camellia128-cts-cmac", Strong, 128, "RFC 6803" },
    EtypeInfo { 26, "camellia256-cts-cmac", Strong, 256, "RFC 6803" },
    EtypeInfo { -128, "rc4-md4", Deprecated, 0, "ntsecapi.h" },
    EtypeInfo { -133, "rc4-hmac-old", Deprecated, 128, "ntsecapi.h" },
    EtypeInfo { -135, "rc4-hmac-old-exp", Broken, 40, "ntsecapi.h" },
};

struct Spelling {
    const char *text; ///< lower case, without the prefixes and marks that normalized() drops
    qint32 number;
};

constexpr std::array spellings = {
    Spelling { "aes256-cts", 18 },
    Spelling { "aes256-sha1", 18 },
    Spelling { "aes-256-cts-hmac-sha1-96", 18 },
    Spelling { "aes128-cts", 17 },
    Spelling { "aes128-sha1", 17 },
    Spelling { "aes-128-cts-hmac-sha1-96", 17 },
    Spelling { "aes128-sha2", 19 },
    Spelling { "aes128-cts-sha256", 19 },
    Spelling { "aes-128-cts-hmac-sha256-128", 19 },
    Spelling { "aes256-sha2", 20 },
    Spelling { "aes256-cts-sha384", 20 },
    Spelling { "aes-256-cts-hmac-sha384-192", 20 },
    Spelling { "rc4-hmac(nt)", 23 },
    Spelling { "rc4-hmac-nt", 23 },
    Spelling { "rsadsi rc4-hmac", 23 },
    Spelling { "arcfour-hmac", 23 },
    Spelling { "arcfour-hmac-md5", 23 },
    Spelling { "rc4-hmac(exp)", 24 },
    Spelling { "rc4-hmac-nt-exp", 24 },
    Spelling { "arcfour-hmac-exp", 24 },
    Spelling { "arcfour-hmac-md5-exp", 24 },
    Spelling { "des3-hmac-sha1", 16 },
    Spelling { "des3-cbc-sha1", 16 },
    Spelling { "old-des3-cbc-sha1", 7 },
    Spelling { "camellia128-cts", 25 },
    Spelling { "camellia256-cts", 26 },
    Spelling { "rc4", 23 },
    Spelling { "rc4-hmac-old", -133 },
    Spelling { "rc4-md4", -128 },
    // Java (sun.security.krb5.internal.crypto.EType.toString)
    Spelling { "aes256 cts mode with hmac sha1-96", 18 },
    Spelling { "aes128 cts mode with hmac sha1-96", 17 },
    Spelling { "aes256 cts mode with hmac sha384-192", 20 },
    Spelling { "aes128 cts mode with hmac sha256-128", 19 },
    Spelling { "rc4 with hmac", 23 },
    Spelling { "rc4 with hmac exp", 24 },
    Spelling { "des3 cbc mode with sha1-kd", 16 },
    Spelling { "des cbc mode with crc-32", 1 },
    Spelling { "des cbc mode with md5", 3 },
    // MIT before 1.8 and Solaris (krb5_enctype_to_string)
    Spelling { "aes-256 cts mode with 96-bit sha-1 hmac", 18 },
    Spelling { "aes-128 cts mode with 96-bit sha-1 hmac", 17 },
    Spelling { "arcfour with hmac/md5", 23 },
    Spelling { "exportable arcfour with hmac/md5", 24 },
    Spelling { "triple des cbc mode with hmac/sha1", 16 },
    Spelling { "des cbc mode with rsa-md5", 3 },
    Spelling { "des cbc mode with rsa-md4", 2 },
    Spelling { "des with hmac/sha1", 8 },
    // tools that write underscores (normalized() keeps them)
    Spelling { "aes256_cts_hmac_sha1", 18 },
    Spelling { "aes128_cts_hmac_sha1", 17 },
    Spelling { "aes256_hmac", 18 },
    Spelling { "aes128_hmac", 17 },
    Spelling { "rc4_hmac", 23 },
    Spelling { "rc4_hmac_nt", 23 },
    Spelling { "aes256_cts_hmac_sha1_96", 18 },
    Spelling { "aes128_cts_hmac_sha1_96", 17 },
    Spelling { "des_cbc_md5", 3 },
    Spelling { "des_cbc_crc", 1 },
};

QString normalized(QStringView name)
{
    QString text = name.trimmed().toString().toLower().simplified();
    for (const QLatin1String prefix : { QLatin1String("deprecated:"), QLatin1String("unsupported:"),
             QLatin1String("kerberos "), QLatin1String("rsadsi ") }) {
        if (text.startsWith(prefix))
            text.remove(0, prefix.size());
    }
    return text;
}

const QHash<QString, qint32> &numbersByName()
{
    static const QHash<QString, qint32> numbers = [] {
        QHash<QString, qint32> filled;
        for (const EtypeInfo &row : etypeTable)
            filled.insert(QString::fromLatin1(row.name).toLower(), row.number);
        for (const Spelling &spelling : spellings)
            filled.insert(QString::fromLatin1(spelling.text), spelling.number);
        return filled;
    }();
    return numbers;
}

const EtypeInfo *rowOf(qint32 number)
{
    const auto row = std::ranges::find(etypeTable, number, &EtypeInfo::number);
    return row == etypeTable.end() ? nullptr : &*row;
}

} // namespace

std::span<const EtypeInfo> EncryptionType::table() { return etypeTable; }

QString EncryptionType::name() const
{
    const EtypeInfo *row = rowOf(number);
    return row != nullptr ? QString::fromLatin1(row->name) : QStringLiteral("etype-%1").arg(number);
}

EtypeStanding EncryptionType::standing() const
{
    const EtypeInfo *row = rowOf(number);
    return row != nullptr ? row->standing : NotAKeyType;
}

std::optional<EncryptionType> EncryptionType::fromName(QStringView name)
{
    QString text = normalized(name);
    const auto named = numbersByName().constFind(text);
    if (named != numbersByName().constEnd())
        return EncryptionType { *named };
    if (text.startsWith(QLatin1String("etype")))
        text = text.mid(5).trimmed();
    bool ok = false;
    const qint32 number =
        text.startsWith(QLatin1String("0x")) ? static_cast<qint32>(text.mid(2).toUInt(&ok, 16)) : text.toInt(&ok, 10);
    return ok ? std::optional(EncryptionType { number }) : std::nullopt;
}

} // namespace kerbscope
