// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <type_traits>

namespace kerbscope {

enum class ByteOrder { BigEndian, LittleEndian };

/// A cursor over bytes that never reads past their end. A read that would do so fails with ErrorKind::Truncated and
/// the offset; the cursor then stays where it was.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes, ByteOrder order = ByteOrder::BigEndian)
        : m_bytes(bytes)
        , m_order(order)
    {
    }

    qint64 offset() const { return m_offset; }
    qint64 remaining() const { return m_bytes.size() - m_offset; }
    bool atEnd() const { return remaining() == 0; }
    void setOrder(ByteOrder order) { m_order = order; }

    Result<quint8> readU8() { return readNumber<quint8>(); }
    Result<quint16> readU16() { return readNumber<quint16>(); }
    Result<quint32> readU32() { return readNumber<quint32>(); }
    Result<quint64> readU64() { return readNumber<quint64>(); }

    /// A view into the input; valid as long as the input is.
    Result<QByteArrayView> readBytes(qint64 count);
    Outcome skip(qint64 count);
    /// Moves to an absolute offset inside the input, or to its end.
    Outcome seek(qint64 offset);

    /// An error that names the present offset.
    Error errorHere(ErrorKind kind, const QString &what) const;

private:
    template<typename T>
    Result<T> readNumber()
    {
        static_assert(std::is_unsigned_v<T>);
        const Result<QByteArrayView> bytes = readBytes(sizeof(T));
        if (!bytes)
            return bytes.error();
        T value = 0;
        for (std::size_t i = 0; i < sizeof(T); ++i) {
            const auto index = static_cast<qsizetype>(m_order == ByteOrder::BigEndian ? i : sizeof(T) - 1 - i);
            if constexpr (sizeof(T) > 1)
                value = static_cast<T>(value << 8);
            value = static_cast<T>(value | static_cast<quint8>((*bytes)[index]));
        }
        return value;
    }

    QByteArrayView m_bytes;
    ByteOrder m_order;
    qint64 m_offset = 0;
};

} // namespace kerbscope
