// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace kerbscope {

/// The clear part of an NTLM message ([MS-NLMP] 2.2.1). Responses and session keys are skipped, never kept.
struct NtlmMessage {
    int type = 1; ///< 1 NEGOTIATE, 2 CHALLENGE, 3 AUTHENTICATE
    quint32 flags = 0;
    QString domain;      ///< types 1 and 3; type 2: the target's name
    QString user;        ///< type 3
    QString workstation; ///< types 1 and 3
    QString dnsDomain;   ///< type 2, from the target information
    QString dnsComputer; ///< type 2, from the target information

    bool operator==(const NtlmMessage &) const = default;
};

/// Reads a message that begins with "NTLMSSP\0". Errors: Unrecognized; Truncated for a header that is cut short. A name
/// whose bytes are missing comes back empty.
Result<NtlmMessage> parseNtlm(QByteArrayView bytes);

} // namespace kerbscope
