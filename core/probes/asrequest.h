// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/krb/principal.h"

#include <QByteArray>

namespace kerbscope {

/// The DER of an AS-REQ for the realm's own krbtgt (RFC 4120 5.4.1): no pre-authentication data, AES only, forwardable renewable
/// canonicalize renewable-ok as Windows asks. Encoded by libtasn1 from the module kerberos.asn. Errors: Unsupported (built
/// without libtasn1), Malformed (a name that cannot be encoded).
Result<QByteArray> encodeAsRequest(const Principal &user, quint32 nonce, qint64 tillSecondsSinceEpoch);

} // namespace kerbscope
