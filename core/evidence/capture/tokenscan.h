// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/securitytoken.h"

#include <functional>

namespace kerbscope {

/// Finds sign-on tokens in the bytes of any protocol (SMB, LDAP, RPC) by their unmistakable beginnings: the NTLM signature
/// and the GSS-API header of the Kerberos mechanism. Calls `found` for each, with what it says in clear.
void scanForTokens(QByteArrayView bytes, const std::function<void(const SecurityToken &)> &found);

} // namespace kerbscope
