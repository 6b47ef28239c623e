// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/bytereader.h"

namespace kerbscope {

Result<QByteArrayView> ByteReader::readBytes(qint64 count)
{
    if (count < 0 || count > remaining())
        return errorHere(ErrorKind::Truncated,
            QStringLiteral("%1 bytes are needed and %2 are left").arg(count).arg(remaining()));
    const QByteArrayView bytes = m_bytes.sliced(m_offset, count);
    m_offset += count;
    return bytes;
}

Outcome ByteReader::skip(qint64 count)
{
    const Result<QByteArrayView> skipped = readBytes(count);
    if (!skipped)
        return skipped.error();
    return Done {};
}

Outcome ByteReader::seek(qint64 offset)
{
    if (offset < 0 || offset > m_bytes.size())
        return errorHere(ErrorKind::Truncated, QStringLiteral("offset %1 lies outside the input").arg(offset));
    m_offset = offset;
    return Done {};
}

Error ByteReader::errorHere(ErrorKind kind, const QString &what) const
{
    Error error { kind, what };
    error.where.offset = m_offset;
    return error;
}

} // namespace kerbscope
