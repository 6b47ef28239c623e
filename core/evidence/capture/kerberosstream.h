// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/kerberosmessage.h"

#include <QByteArray>

#include <functional>

namespace kerbscope {

/// Cuts the bytes of one direction of a TCP connection to a KDC into messages by their record marks (RFC 4120 7.2.2:
/// four bytes of length, big endian, the top bit reserved).
class KerberosStream
{
public:
    using Sink = std::function<void(const KrbMessage &message)>;

    /// `afterGap`: bytes before these are lost, so that a new record is looked for.
    void add(QByteArrayView bytes, bool afterGap, const Sink &sink);
    /// Reads what is left as a message that was cut short; for frames that the capture shortened.
    void readRest(const Sink &sink);

private:
    QByteArray m_buffer;
};

} // namespace kerbscope
