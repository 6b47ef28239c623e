// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace kerbscope {

/// One element of DER (X.690), possibly cut short: captures often hold only the beginning of a message.
struct DerElement {
    enum Class : quint8 { Universal = 0, Application = 1, Context = 2, Private = 3 };

    Class tagClass = Universal;
    bool constructed = false;
    quint32 tag = 0;
    QByteArrayView content;
    bool truncated = false; ///< the length field promises more bytes than there are

    bool isContext(quint32 number) const { return tagClass == Context && tag == number; }
    bool isApplication(quint32 number) const { return tagClass == Application && tag == number; }
    bool isSequence() const { return tagClass == Universal && tag == 16; }
};

/// Walks over the elements at one level. Lengths in the indefinite form, tags of more than four bytes and lengths that
/// do not fit end the walk. Never reads outside its bytes.
class DerCursor
{
public:
    explicit DerCursor(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }
    /// The next element, or nothing at the end or at bytes that are no DER; broken() tells which.
    std::optional<DerElement> next();
    bool atEnd() const { return m_rest.isEmpty(); }
    bool broken() const { return m_broken; }

private:
    QByteArrayView m_rest;
    bool m_broken = false;
};

/// The first element of `bytes`.
std::optional<DerElement> firstElement(QByteArrayView bytes);
/// The content of the first context-tagged element `number` among the children of `sequence`.
std::optional<DerElement> contextChild(const DerElement &sequence, quint32 number);

/// INTEGER of at most eight bytes.
std::optional<qint64> derInteger(const DerElement &element);

} // namespace kerbscope
