// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/textview.h"

#include <QByteArray>

namespace kerbscope {

/// Builds a view from another one, stretch by stretch.
class ViewBuilder {
public:
    explicit ViewBuilder(const TextView &from)
        : m_from(from)
    {
        m_made.text.reserve(from.text.size());
        m_made.start.reserve(from.text.size());
        m_made.end.reserve(from.text.size());
    }

    /// `text` stands for characters [at, at + length) of the view that is built from.
    void put(QStringView text, qsizetype at, qsizetype length)
    {
        for (const QChar c : text) {
            m_made.text += c;
            m_made.start << m_from.start[at];
            m_made.end << m_from.end[at + length - 1];
        }
    }

    void copy(qsizetype at) { put(QStringView(m_from.text).sliced(at, 1), at, 1); }

    /// Bytes in escapes of `width` characters each, beginning at `at`: UTF-8 where it is, else Latin-1.
    void putBytes(const QByteArray &bytes, qsizetype at, qsizetype width)
    {
        for (qsizetype i = 0; i < bytes.size();) {
            const qsizetype length = sequenceLength(bytes, i);
            const QByteArray sequence = bytes.sliced(i, length);
            const QString decoded = length > 1 ? QString::fromUtf8(sequence) : QString::fromLatin1(sequence);
            put(decoded, at + i * width, length * width);
            i += length;
        }
    }

    TextView take() { return std::move(m_made); }

private:
    /// Of a valid UTF-8 sequence; 1 for anything else.
    static qsizetype sequenceLength(const QByteArray &bytes, qsizetype at)
    {
        const auto lead = static_cast<quint8>(bytes[at]);
        const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
        if (at + length > bytes.size())
            return 1;
        for (qsizetype i = at + 1; i < at + length; ++i) {
            if ((static_cast<quint8>(bytes[i]) & 0xC0) != 0x80)
                return 1;
        }
        return length;
    }

    const TextView &m_from;
    TextView m_made;
};

} // namespace kerbscope
