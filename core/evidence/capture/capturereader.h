// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/evidence/capture/capturereport.h"

#include <functional>

namespace kerbscope {

/// Told now and then how far the reading is; returns false to stop it (what was read so far is kept, with a warning).
using CaptureProgress = std::function<bool(qint64 bytesRead, qint64 bytesTotal)>;

/// Reads a capture (pcap, pcapng, Network Monitor 2, K12 text) and keeps what matters for sign-on: Kerberos over UDP and TCP,
/// tokens and offers in HTTP, Kerberos and NTLM inside other protocols, the search for KDCs in DNS. Nothing is decrypted.
/// The bytes may be a mapped file; they are read once from front to back.
Result<CaptureReport> readCapture(QByteArrayView bytes, const CaptureProgress &progress = {});

} // namespace kerbscope
