// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

/// Writes DER for tests, independently of the reader: definite lengths, minimal integers.
namespace der {

inline QByteArray element(quint8 identifier, const QByteArray &content)
{
    QByteArray out(1, static_cast<char>(identifier));
    const auto size = content.size();
    if (size < 128) {
        out += static_cast<char>(size);
    } else if (size < 256) {
        out += '\x81';
        out += static_cast<char>(size);
    } else {
        const int bytes = size < 0x10000 ? 2 : 4;
        out += static_cast<char>(0x80 | bytes);
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
            out += static_cast<char>(size >> shift & 0xFF);
    }
    return out + content;
}

inline QByteArray join(const QList<QByteArray> &parts)
{
    return parts.join();
}
inline QByteArray sequence(const QList<QByteArray> &parts)
{
    return element(0x30, join(parts));
}
inline QByteArray context(int number, const QByteArray &content)
{
    return element(static_cast<quint8>(0xA0 | number), content);
}
inline QByteArray application(int number, const QByteArray &content)
{
    return element(static_cast<quint8>(0x60 | number), content);
}
inline QByteArray integer(qint64 value)
{
    QByteArray bytes;
    do {
        bytes.prepend(static_cast<char>(value & 0xFF));
        value >>= 8;
    } while (!((value == 0 && (bytes[0] & 0x80) == 0) || (value == -1 && (bytes[0] & 0x80) != 0)));
    return element(0x02, bytes);
}
inline QByteArray string(const QByteArray &text)
{
    return element(0x1B, text);
}
inline QByteArray time(const QByteArray &text)
{
    return element(0x18, text);
}
inline QByteArray octets(const QByteArray &bytes)
{
    return element(0x04, bytes);
}
inline QByteArray oid(const char *hex)
{
    return element(0x06, QByteArray::fromHex(hex));
}
inline QByteArray principal(int type, const QList<QByteArray> &components)
{
    QList<QByteArray> strings;
    for (const QByteArray &component : components)
        strings << string(component);
    return sequence({ context(0, integer(type)), context(1, sequence(strings)) });
}

/// KRB-ERROR (RFC 4120 5.9.1) of "krbtgt/R" in realm R at 2026-01-02T03:04:05.000006Z.
inline QByteArray krbError(int code, const QByteArray &realm, const QByteArray &eData = {})
{
    QList<QByteArray> parts { context(0, integer(5)), context(1, integer(30)), context(4, time("20260102030405Z")),
        context(5, integer(6)), context(6, integer(code)), context(9, string(realm)),
        context(10, principal(2, { "krbtgt", realm })) };
    if (!eData.isEmpty())
        parts << context(12, octets(eData));
    return application(30, sequence(parts));
}

/// A ticket for `service` in `realm`, etype 18, kvno 3, with a cipher of `cipherBytes`.
inline QByteArray ticket(const QList<QByteArray> &service, const QByteArray &realm, int cipherBytes = 40)
{
    return application(1,
        sequence({ context(0, integer(5)), context(1, string(realm)), context(2, principal(2, service)),
            context(3,
                sequence({ context(0, integer(18)), context(1, integer(3)),
                    context(2, octets(QByteArray(cipherBytes, 'c'))) })) }));
}

inline QByteArray apReq(const QByteArray &ticketBytes)
{
    return application(14,
        sequence({ context(0, integer(5)), context(1, integer(14)),
            context(2, element(0x03, QByteArray::fromHex("0020000000"))), context(3, ticketBytes),
            context(4, sequence({ context(0, integer(18)), context(2, octets(QByteArray(30, 'a'))) })) }));
}

/// AS-REQ or TGS-REQ for `service` in `realm` by `user`, offering `etypes`.
inline QByteArray kdcReq(int type, const QByteArray &user, const QByteArray &realm, const QList<QByteArray> &service,
    const QList<int> &etypes, const QList<QByteArray> &padata = {})
{
    QList<QByteArray> numbers;
    for (const int etype : etypes)
        numbers << integer(etype);
    QList<QByteArray> body { context(0, element(0x03, QByteArray::fromHex("0040810010"))) };
    if (!user.isEmpty())
        body << context(1, principal(1, { user }));
    body << context(2, string(realm)) << context(3, principal(2, service)) << context(5, time("20370913024805Z"))
         << context(7, integer(12345)) << context(8, sequence(numbers));
    QList<QByteArray> parts { context(1, integer(5)), context(2, integer(type)) };
    if (!padata.isEmpty())
        parts << context(3, sequence(padata));
    parts << context(4, sequence(body));
    return application(type, sequence(parts));
}

inline QByteArray paData(int type, const QByteArray &value)
{
    return sequence({ context(1, integer(type)), context(2, octets(value)) });
}

/// GSS-API header of the Kerberos mechanism around an AP-REQ (RFC 4121 4.1).
inline QByteArray gssKerberos(const QByteArray &message)
{
    return application(0, oid("2a864886f712010202") + QByteArray::fromHex("0100") + message);
}

/// NegTokenInit (RFC 4178 4.2.1).
inline QByteArray spnegoInit(const QList<QByteArray> &mechanisms, const QByteArray &mechToken)
{
    return application(0,
        oid("2b0601050502")
            + context(0, sequence({ context(0, sequence(mechanisms)), context(2, octets(mechToken)) })));
}

} // namespace der
