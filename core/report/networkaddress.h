// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace kerbscope {

/// Addresses in text, in any spelling, as bytes: so that two spellings of one address are known to be one.
using Ipv6Bytes = std::array<quint8, 16>;

/// Four decimal numbers up to 255, without leading zeros beyond "0".
std::optional<quint32> ipv4FromText(QStringView text);

/// RFC 4291 2.2: full, compressed, with a dotted tail; a zone ("%eth0") is not part of it.
std::optional<Ipv6Bytes> ipv6FromText(QStringView text);

/// The IPv4 address inside ::ffff:0:0/96 (RFC 4291 2.5.5.2).
std::optional<quint32> mappedIpv4(const Ipv6Bytes &address);

/// 48 bits with colons, dashes or Cisco's dots.
std::optional<quint64> macFromText(QStringView text);

/// Loopback, unspecified, broadcast and net masks: they tell nothing about anybody.
bool isPublicIpv4(quint32 address);
bool isPublicIpv6(const Ipv6Bytes &address);

} // namespace kerbscope
