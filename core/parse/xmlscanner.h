// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace kerbscope {

/// Walks over the tags of XML as people paste it: without a root or with several, cut off at the end, with the marks of a
/// browser's tree between the tags, with prefixes that nobody declared, with characters that XML forbids. Unlike
/// QXmlStreamReader it never gives up; what is no tag is text. It neither resolves namespaces nor checks nesting, and
/// expands no entities but the five of XML and numbers, so that nothing can grow. The views point into the input.
class XmlScanner
{
public:
    enum class Token { StartTag, EndTag, Text, End };

    explicit XmlScanner(QByteArrayView utf8)
        : m_input(utf8)
    {
    }

    /// Comments, processing instructions and declarations are passed over. CDATA comes as Text.
    Token next();

    QByteArrayView name() const { return m_name; }      ///< of a tag, without its prefix
    bool isEmptyElement() const { return m_isEmpty; }    ///< "<x/>": no EndTag follows
    qsizetype offset() const { return m_start; }         ///< of the token, in bytes

    /// The value of an attribute of the present tag, unescaped; null where it has none of this name (without prefix).
    QString attribute(QByteArrayView name) const;
    /// The text of a Text token, unescaped.
    QString text() const;

    /// Text with &amp; &lt; &gt; &quot; &apos; and &#...; resolved; anything else stays as it is.
    static QString unescaped(QByteArrayView utf8);

private:
    Token readTag();
    Token readText();

    QByteArrayView m_input;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    QByteArrayView m_name;
    QByteArrayView m_body; ///< the attributes, or the text
    bool m_isEmpty = false;
    bool m_isLiteral = false; ///< CDATA
};

} // namespace kerbscope
