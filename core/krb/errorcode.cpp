// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/errorcode.h"

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

constexpr std::array errorTable = {
    KrbErrorInfo { 0, "KDC_ERR_NONE", "RFC 4120 7.5.9" },
    KrbErrorInfo { 1, "KDC_ERR_NAME_EXP", "RFC 4120 7.5.9" },
    KrbErrorInfo { 2, "KDC_ERR_SERVICE_EXP", "RFC 4120 7.5.9" },
    KrbErrorInfo { 3, "KDC_ERR_BAD_PVNO", "RFC 4120 7.5.9" },
    KrbErrorInfo { 4, "KDC_ERR_C_OLD_MAST_KVNO", "RFC 4120 7.5.9" },
    KrbErrorInfo { 5, "KDC_ERR_S_OLD_MAST_KVNO", "RFC 4120 7.5.9" },
    KrbErrorInfo { 6, "KDC_ERR_C_PRINCIPAL_UNKNOWN", "RFC 4120 7.5.9" },
    KrbErrorInfo { 7, "KDC_ERR_S_PRINCIPAL_UNKNOWN", "RFC 4120 7.5.9" },
    KrbErrorInfo { 8, "KDC_ERR_PRINCIPAL_NOT_UNIQUE", "RFC 4120 7.5.9" },
    KrbErrorInfo { 9, "KDC_ERR_NULL_KEY", "RFC 4120 7.5.9" },
    KrbErrorInfo { 10, "KDC_ERR_CANNOT_POSTDATE", "RFC 4120 7.5.9" },
    KrbErrorInfo { 11, "KDC_ERR_NEVER_VALID", "RFC 4120 7.5.9" },
    KrbErrorInfo { 12, "KDC_ERR_POLICY", "RFC 4120 7.5.9" },
    KrbErrorInfo { 13, "KDC_ERR_BADOPTION", "RFC 4120 7.5.9" },
    KrbErrorInfo { 14, "KDC_ERR_ETYPE_NOSUPP", "RFC 4120 7.5.9" },
    KrbErrorInfo { 15, "KDC_ERR_SUMTYPE_NOSUPP", "RFC 4120 7.5.9" },
    KrbErrorInfo { 16, "KDC_ERR_PADATA_TYPE_NOSUPP", "RFC 4120 7.5.9" },
    KrbErrorInfo { 17, "KDC_ERR_TRTYPE_NOSUPP", "RFC 4120 7.5.9" },
    KrbErrorInfo { 18, "KDC_ERR_CLIENT_REVOKED", "RFC 4120 7.5.9" },
    KrbErrorInfo { 19, "KDC_ERR_SERVICE_REVOKED", "RFC 4120 7.5.9" },
    KrbErrorInfo { 20, "KDC_ERR_TGT_REVOKED", "RFC 4120 7.5.9" },
    KrbErrorInfo { 21, "KDC_ERR_CLIENT_NOTYET", "RFC 4120 7.5.9" },
    KrbErrorInfo { 22, "KDC_ERR_SERVICE_NOTYET", "RFC 4120 7.5.9" },
    KrbErrorInfo { 23, "KDC_ERR_KEY_EXPIRED", "RFC 4120 7.5.9" },
    KrbErrorInfo { 24, "KDC_ERR_PREAUTH_FAILED", "RFC 4120 7.5.9" },
    KrbErrorInfo { 25, "KDC_ERR_PREAUTH_REQUIRED", "RFC 4120 7.5.9" },
    KrbErrorInfo { 26, "KDC_ERR_SERVER_NOMATCH", "RFC 4120 7.5.9" },
    KrbErrorInfo { 27, "KDC_ERR_MUST_USE_USER2USER", "RFC 4120 7.5.9" },
    KrbErrorInfo { 28, "KDC_ERR_PATH_NOT_ACCEPTED", "RFC 4120 7.5.9" },
    KrbErrorInfo { 29, "KDC_ERR_SVC_UNAVAILABLE", "RFC 4120 7.5.9" },
    KrbErrorInfo { 31, "KRB_AP_ERR_BAD_INTEGRITY", "RFC 4120 7.5.9" },
    KrbErrorInfo { 32, "KRB_AP_ERR_TKT_EXPIRED", "RFC 4120 7.5.9" },
    KrbErrorInfo { 33, "KRB_AP_ERR_TKT_NYV", "RFC 4120 7.5.9" },
    KrbErrorInfo { 34, "KRB_AP_ERR_REPEAT", "RFC 4120 7.5.9" },
    KrbErrorInfo { 35, "KRB_AP_ERR_NOT_US", "RFC 4120 7.5.9" },
    KrbErrorInfo { 36, "KRB_AP_ERR_BADMATCH", "RFC 4120 7.5.9" },
    KrbErrorInfo { 37, "KRB_AP_ERR_SKEW", "RFC 4120 7.5.9" },
    KrbErrorInfo { 38, "KRB_AP_ERR_BADADDR", "RFC 4120 7.5.9" },
    KrbErrorInfo { 39, "KRB_AP_ERR_BADVERSION", "RFC 4120 7.5.9" },
    KrbErrorInfo { 40, "KRB_AP_ERR_MSG_TYPE", "RFC 4120 7.5.9" },
    KrbErrorInfo { 41, "KRB_AP_ERR_MODIFIED", "RFC 4120 7.5.9" },
    KrbErrorInfo { 42, "KRB_AP_ERR_BADORDER", "RFC 4120 7.5.9" },
    KrbErrorInfo { 43, "KRB_AP_ERR_ILL_CR_TKT", "MIT krb5_err.et" },
    KrbErrorInfo { 44, "KRB_AP_ERR_BADKEYVER", "RFC 4120 7.5.9" },
    KrbErrorInfo { 45, "KRB_AP_ERR_NOKEY", "RFC 4120 7.5.9" },
    KrbErrorInfo { 46, "KRB_AP_ERR_MUT_FAIL", "RFC 4120 7.5.9" },
    KrbErrorInfo { 47, "KRB_AP_ERR_BADDIRECTION", "RFC 4120 7.5.9" },
    KrbErrorInfo { 48, "KRB_AP_ERR_METHOD", "RFC 4120 7.5.9" },
    KrbErrorInfo { 49, "KRB_AP_ERR_BADSEQ", "RFC 4120 7.5.9" },
    KrbErrorInfo { 50, "KRB_AP_ERR_INAPP_CKSUM", "RFC 4120 7.5.9" },
    KrbErrorInfo { 51, "KRB_AP_PATH_NOT_ACCEPTED", "RFC 4120 7.5.9" },
    KrbErrorInfo { 52, "KRB_ERR_RESPONSE_TOO_BIG", "RFC 4120 7.5.9" },
    KrbErrorInfo { 60, "KRB_ERR_GENERIC", "RFC 4120 7.5.9" },
    KrbErrorInfo { 61, "KRB_ERR_FIELD_TOOLONG", "RFC 4120 7.5.9" },
    KrbErrorInfo { 62, "KDC_ERR_CLIENT_NOT_TRUSTED", "RFC 4120 7.5.9; RFC 4556 3.1.3" },
    KrbErrorInfo { 63, "KDC_ERR_KDC_NOT_TRUSTED", "RFC 4120 7.5.9" },
    KrbErrorInfo { 64, "KDC_ERR_INVALID_SIG", "RFC 4120 7.5.9; RFC 4556 3.1.3" },
    KrbErrorInfo { 65, "KDC_ERR_DH_KEY_PARAMETERS_NOT_ACCEPTED", "RFC 4120 7.5.9; RFC 4556 3.1.3" },
    KrbErrorInfo { 66, "KDC_ERR_CERTIFICATE_MISMATCH", "RFC 4120 7.5.9" },
    KrbErrorInfo { 67, "KRB_AP_ERR_NO_TGT", "RFC 4120 7.5.9" },
    KrbErrorInfo { 68, "KDC_ERR_WRONG_REALM", "RFC 4120 7.5.9; RFC 6806" },
    KrbErrorInfo { 69, "KRB_AP_ERR_USER_TO_USER_REQUIRED", "RFC 4120 7.5.9" },
    KrbErrorInfo { 70, "KDC_ERR_CANT_VERIFY_CERTIFICATE", "RFC 4120 7.5.9; RFC 4556 3.1.3" },
    KrbErrorInfo { 71, "KDC_ERR_INVALID_CERTIFICATE", "RFC 4120 7.5.9; RFC 4556 3.1.3" },
    KrbErrorInfo { 72, "KDC_ERR_REVOKED_CERTIFICATE", "RFC 4120 7.5.9; RFC 4556 3.1.3" },
    KrbErrorInfo { 73, "KDC_ERR_REVOCATION_STATUS_UNKNOWN", "RFC 4120 7.5.9; RFC 4556 3.1.3" },
    KrbErrorInfo { 74, "KDC_ERR_REVOCATION_STATUS_UNAVAILABLE", "RFC 4120 7.5.9" },
    KrbErrorInfo { 75, "KDC_ERR_CLIENT_NAME_MISMATCH", "RFC 4120 7.5.9; RFC 4556 3.1.3" },
    KrbErrorInfo { 76, "KDC_ERR_KDC_NAME_MISMATCH", "RFC 4120 7.5.9" },
    KrbErrorInfo { 77, "KDC_ERR_INCONSISTENT_KEY_PURPOSE", "RFC 4556 3.1.3" },
    KrbErrorInfo { 78, "KDC_ERR_DIGEST_IN_CERT_NOT_ACCEPTED", "RFC 4556 3.1.3" },
    KrbErrorInfo { 79, "KDC_ERR_PA_CHECKSUM_MUST_BE_INCLUDED", "RFC 4556 3.1.3" },
    KrbErrorInfo { 80, "KDC_ERR_DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED", "RFC 4556 3.1.3" },
    KrbErrorInfo { 81, "KDC_ERR_PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED", "RFC 4556 3.1.3" },
    KrbErrorInfo { 85, "KRB_AP_ERR_IAKERB_KDC_NOT_FOUND", "draft-ietf-kitten-iakerb" },
    KrbErrorInfo { 86, "KRB_AP_ERR_IAKERB_KDC_NO_RESPONSE", "draft-ietf-kitten-iakerb" },
    KrbErrorInfo { 90, "KDC_ERR_PREAUTH_EXPIRED", "RFC 6113" },
    KrbErrorInfo { 91, "KDC_ERR_MORE_PREAUTH_DATA_REQUIRED", "RFC 6113" },
    KrbErrorInfo { 92, "KDC_ERR_PREAUTH_BAD_AUTHENTICATION_SET", "RFC 6113" },
    KrbErrorInfo { 93, "KDC_ERR_UNKNOWN_CRITICAL_FAST_OPTIONS", "RFC 6113" },
    KrbErrorInfo { 94, "KDC_ERR_INVALID_HASH_ALG", "RFC 6560" },
    KrbErrorInfo { 95, "KDC_ERR_INVALID_ITERATION_COUNT", "RFC 6560" },
    KrbErrorInfo { 100, "KDC_ERR_NO_ACCEPTABLE_KDF", "RFC 8636" },
};

/// What MIT names differently: prefix + rest, rest being RFC's unless listed here.
constexpr std::array mitSpellings = {
    KrbErrorInfo { 23, "KRB5KDC_ERR_KEY_EXP", "MIT krb5_err.et" },
    KrbErrorInfo { 93, "KRB5KDC_ERR_UNKNOWN_CRITICAL_FAST_OPTION", "MIT krb5_err.et" },
};

} // namespace

std::span<const KrbErrorInfo> KrbErrorCode::table()
{
    return errorTable;
}

QString KrbErrorCode::symbol() const
{
    const auto row = std::ranges::find(errorTable, code, &KrbErrorInfo::code);
    return row != errorTable.end() ? QString::fromLatin1(row->symbol) : QStringLiteral("KRB_ERROR_%1").arg(code);
}

std::optional<KrbErrorCode> KrbErrorCode::fromSymbol(QStringView symbol)
{
    QString name = symbol.trimmed().toString().toUpper();
    for (const KrbErrorInfo &row : mitSpellings) {
        if (name == QLatin1String(row.symbol))
            return KrbErrorCode { row.code };
    }
    if (name.startsWith(QLatin1String("KRB5KDC_")))
        name.replace(0, 8, QStringLiteral("KDC_"));
    else if (name.startsWith(QLatin1String("KRB5KRB_")))
        name.replace(0, 8, QStringLiteral("KRB_"));
    for (const KrbErrorInfo &row : errorTable) {
        if (name == QLatin1String(row.symbol))
            return KrbErrorCode { row.code };
    }
    return std::nullopt;
}

} // namespace kerbscope
