// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/ticketlisting.h"

#include <QByteArray>
#include <QSysInfo>

/// Writes credential caches and keytabs for tests, independently of the readers, after MIT's description of the
/// formats. The bytes of keys are a pattern that a test can look for: they must not turn up anywhere.
namespace kerbscope::test {

/// 0xA5 as often as the type has key bytes; no other part of these files holds such a run.
inline QByteArray keyPattern(int size = 32) { return QByteArray(size, static_cast<char>(0xA5)); }

class BinaryWriter {
public:
    explicit BinaryWriter(bool bigEndian = true)
        : m_bigEndian(bigEndian)
    {
    }
    QByteArray bytes;

    void u8(quint8 value) { bytes += static_cast<char>(value); }
    void u16(quint16 value) { number(value, 2); }
    void u32(quint32 value) { number(value, 4); }
    void data32(const QByteArray &value)
    {
        u32(static_cast<quint32>(value.size()));
        bytes += value;
    }
    void data16(const QByteArray &value)
    {
        u16(static_cast<quint16>(value.size()));
        bytes += value;
    }

private:
    void number(quint32 value, int size)
    {
        for (int i = 0; i < size; ++i) {
            const int shift = 8 * (m_bigEndian ? size - 1 - i : i);
            bytes += static_cast<char>(value >> shift & 0xFF);
        }
    }
    bool m_bigEndian;
};

/// One credential as a version of the format lays it out; `ticketDer` stands where the ticket stands.
struct CacheEntry {
    Principal client;
    Principal server;
    quint32 auth = 0;
    quint32 start = 0;
    quint32 end = 0;
    quint32 renew = 0;
    quint32 flags = 0;
    quint16 etype = 18;
    QList<QByteArray> ipv4;
    QByteArray ticketDer;
};

inline void writePrincipal(BinaryWriter &out, int version, const Principal &principal)
{
    if (version > 1)
        out.u32(1);
    out.u32(static_cast<quint32>(principal.components.size() + (version == 1 ? 1 : 0)));
    out.data32(principal.realm.toUtf8());
    for (const QString &component : principal.components)
        out.data32(component.toUtf8());
}

inline QByteArray ccache(
    int version, bool bigEndian, const Principal &client, const QList<CacheEntry> &entries, qint32 kdcOffset = 0)
{
    BinaryWriter out(version > 2 || bigEndian);
    out.u8(5);
    out.u8(static_cast<quint8>(version));
    if (version == 4) {
        out.u16(12);
        out.u16(1);
        out.u16(8);
        out.u32(static_cast<quint32>(kdcOffset));
        out.u32(0);
    }
    writePrincipal(out, version, client);
    for (const CacheEntry &entry : entries) {
        writePrincipal(out, version, entry.client);
        writePrincipal(out, version, entry.server);
        out.u16(entry.etype);
        if (version == 3)
            out.u16(entry.etype);
        out.data32(keyPattern());
        for (const quint32 time : { entry.auth, entry.start, entry.end, entry.renew })
            out.u32(time);
        out.u8(0);
        out.u32(entry.flags);
        out.u32(static_cast<quint32>(entry.ipv4.size()));
        for (const QByteArray &address : entry.ipv4) {
            out.u16(2);
            out.data32(address);
        }
        out.u32(1);
        out.u16(1);
        out.data32("authorization data");
        out.data32(entry.ticketDer);
        out.data32({});
    }
    return out.bytes;
}

struct KeyEntry {
    Principal principal;
    quint32 timestamp = 0;
    quint8 kvno8 = 1;
    quint16 etype = 18;
    quint32 kvno32 = 0; ///< 0: the field is left out
};

inline QByteArray keytabEntry(int version, bool bigEndian, const KeyEntry &entry)
{
    BinaryWriter out(version > 1 || bigEndian);
    out.u16(static_cast<quint16>(entry.principal.components.size() + (version == 1 ? 1 : 0)));
    out.data16(entry.principal.realm.toUtf8());
    for (const QString &component : entry.principal.components)
        out.data16(component.toUtf8());
    if (version > 1)
        out.u32(1);
    out.u32(entry.timestamp);
    out.u8(entry.kvno8);
    out.u16(entry.etype);
    out.data16(keyPattern());
    if (entry.kvno32 != 0)
        out.u32(entry.kvno32);
    return out.bytes;
}

inline QByteArray keytabHead(int version) { return QByteArray { "\x05", 1 } + static_cast<char>(version); }

/// An entry with its length in front; negative lengths are holes.
inline QByteArray framed(int version, bool bigEndian, qint32 size, const QByteArray &content)
{
    BinaryWriter out(version > 1 || bigEndian);
    out.u32(static_cast<quint32>(size));
    return out.bytes + content;
}

} // namespace kerbscope::test
