// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/der.h"

namespace kerbscope {

namespace {

struct Header {
    DerElement element;
    qsizetype size = 0;   ///< of tag and length
    quint64 promised = 0; ///< content bytes
};

std::optional<Header> readHeader(QByteArrayView bytes)
{
    Header header;
    qsizetype at = 0;
    const auto byte = [&](qsizetype i) { return static_cast<quint8>(bytes[i]); };
    if (bytes.size() < 2)
        return std::nullopt;
    header.element.tagClass = static_cast<DerElement::Class>(byte(0) >> 6);
    header.element.constructed = (byte(0) & 0x20) != 0;
    header.element.tag = byte(0) & 0x1F;
    at = 1;
    if (header.element.tag == 0x1F) {
        header.element.tag = 0;
        for (int i = 0;; ++i) {
            if (i == 4 || at >= bytes.size())
                return std::nullopt;
            const quint8 part = byte(at++);
            header.element.tag = header.element.tag << 7 | (part & 0x7F);
            if ((part & 0x80) == 0)
                break;
        }
    }
    if (at >= bytes.size())
        return std::nullopt;
    const quint8 first = byte(at++);
    if (first < 0x80) {
        header.promised = first;
    } else {
        const int count = first & 0x7F;
        if (count == 0 || count > 4 || at + count > bytes.size())
            return std::nullopt;
        for (int i = 0; i < count; ++i)
            header.promised = header.promised << 8 | byte(at++);
    }
    header.size = at;
    return header;
}

} // namespace

std::optional<DerElement> DerCursor::next()
{
    if (m_rest.isEmpty())
        return std::nullopt;
    std::optional<Header> header = readHeader(m_rest);
    if (!header) {
        m_broken = true;
        m_rest = {};
        return std::nullopt;
    }
    const QByteArrayView after = m_rest.sliced(header->size);
    const bool fits = header->promised <= static_cast<quint64>(after.size());
    const qsizetype length = fits ? static_cast<qsizetype>(header->promised) : after.size();
    header->element.content = after.first(length);
    header->element.truncated = !fits;
    m_rest = after.sliced(length);
    return header->element;
}

std::optional<DerElement> firstElement(QByteArrayView bytes)
{
    return DerCursor(bytes).next();
}

std::optional<DerElement> contextChild(const DerElement &sequence, quint32 number)
{
    DerCursor cursor(sequence.content);
    while (const auto child = cursor.next()) {
        if (child->isContext(number))
            return child;
    }
    return std::nullopt;
}

std::optional<qint64> derInteger(const DerElement &element)
{
    if (element.truncated || element.content.isEmpty() || element.content.size() > 8)
        return std::nullopt;
    qint64 value = static_cast<qint8>(element.content[0]);
    for (qsizetype i = 1; i < element.content.size(); ++i)
        value = static_cast<qint64>(static_cast<quint64>(value) << 8) | static_cast<quint8>(element.content[i]);
    return value;
}

} // namespace kerbscope
