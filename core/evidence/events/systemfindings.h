// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/events/eventdecode.h"
#include "core/evidence/finding.h"

namespace kerbscope {

/// What a single event says by itself, whoever it concerns: those of the system log and of the Kerberos client, and the rare
/// ones of the security log (replay, Protected Users, policies). `detail` is empty where the event itself is the detail.
QList<Finding> systemFindings(const WindowsEvent &event, const DecodedEvent &decoded);

/// etype.client-offers for what a client offers: "aes", "rc4-only", "des-only"; empty for nothing.
QString offerWord(const QList<EncryptionType> &etypes);

/// account.keys for what an account has: "with-aes", "rc4-only"; empty where there are no keys to speak of.
QString keyWord(const QStringList &keys);

} // namespace kerbscope
