// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/kerberosstream.h"

#include "core/base/limits.h"

namespace kerbscope {

namespace {

constexpr qsizetype markSize = 4;

/// The length that a record mark gives, if a Kerberos message can follow it; 0 if not; -1 if more bytes are needed.
qint64 recordLength(QByteArrayView bytes)
{
    if (bytes.size() < markSize + 1)
        return -1;
    qint64 length = 0;
    for (int i = 0; i < markSize; ++i)
        length = length << 8 | static_cast<quint8>(bytes[i]);
    const auto tag = static_cast<quint8>(bytes[markSize]);
    const bool isApplication = (tag & 0xE0) == 0x60;
    return length > 0 && length <= limits::maxMessageBytes && isApplication ? length : 0;
}

} // namespace

void KerberosStream::add(QByteArrayView bytes, bool afterGap, const Sink &sink)
{
    if (afterGap)
        m_buffer.clear();
    m_buffer.append(bytes);
    qsizetype consumed = 0;
    while (true) {
        const QByteArrayView rest = QByteArrayView(m_buffer).sliced(consumed);
        const qint64 length = recordLength(rest);
        if (length < 0 || (length > 0 && rest.size() < markSize + length))
            break;
        if (length == 0) { // no record begins here: wait for the next segment
            consumed = m_buffer.size();
            break;
        }
        if (const auto message = parseKerberosMessage(rest.sliced(markSize, length)))
            sink(*message);
        consumed += markSize + length;
    }
    m_buffer.remove(0, consumed);
}

void KerberosStream::readRest(const Sink &sink)
{
    if (recordLength(m_buffer) > 0) {
        if (const auto message = parseKerberosMessage(QByteArrayView(m_buffer).sliced(markSize)))
            sink(*message);
    }
    m_buffer.clear();
}

} // namespace kerbscope
