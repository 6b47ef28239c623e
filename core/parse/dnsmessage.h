// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace kerbscope {

/// One resource record of an answer (RFC 1035 4.1.3) as far as the search for a KDC needs it.
struct DnsRecord {
    QString name;
    quint16 type = 0; ///< 1 A, 5 CNAME, 12 PTR, 28 AAAA, 33 SRV (RFC 2782)
    QString target;   ///< host of SRV, CNAME and PTR; address of A and AAAA
    quint16 port = 0; ///< SRV
    quint16 priority = 0; ///< SRV: lower ones first
    quint16 weight = 0;   ///< SRV: within one priority
};

/// One DNS message with a single question.
struct DnsMessage {
    quint16 id = 0;
    bool isResponse = false;
    bool truncated = false; ///< the answer did not fit; TCP has it whole
    int responseCode = 0; ///< 0 no error, 3 no such name
    QString question;
    quint16 questionType = 0;
    QList<DnsRecord> answers;
};

/// Reads a DNS message (without the length of DNS over TCP). Absent for what is none. Compression pointers are followed
/// backwards only, so that they cannot loop.
std::optional<DnsMessage> parseDns(QByteArrayView bytes);

} // namespace kerbscope
