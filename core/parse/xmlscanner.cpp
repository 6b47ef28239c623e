// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/xmlscanner.h"

#include <algorithm>

namespace kerbscope {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool startsName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool isInName(char c)
{
    return startsName(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ':';
}

QByteArrayView withoutPrefix(QByteArrayView name)
{
    return name.sliced(name.lastIndexOf(':') + 1);
}

/// One reference at `at` (the '&'), as text; `at` moves behind it. What is no reference gives the '&' itself.
QString reference(QByteArrayView utf8, qsizetype &at)
{
    constexpr qsizetype longest = 12; // "&#x10FFFF;" and a little
    const qsizetype end = utf8.sliced(at, qMin(longest, utf8.size() - at)).indexOf(';');
    if (end > 1) {
        const QByteArrayView name = utf8.sliced(at + 1, end - 1);
        QString text;
        if (name == "amp")
            text = QStringLiteral("&");
        else if (name == "lt")
            text = QStringLiteral("<");
        else if (name == "gt")
            text = QStringLiteral(">");
        else if (name == "quot")
            text = QStringLiteral("\"");
        else if (name == "apos")
            text = QStringLiteral("'");
        else if (name.at(0) == '#') {
            const bool isHex = name.size() > 1 && (name.at(1) == 'x' || name.at(1) == 'X');
            bool ok = false;
            const QByteArrayView digits = name.sliced(isHex ? 2 : 1);
            const uint code = QString::fromLatin1(digits).toUInt(&ok, isHex ? 16 : 10);
            if (ok && code != 0 && code <= 0x10FFFF && !QChar::isSurrogate(code))
                text = QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
        }
        if (!text.isEmpty()) {
            at += end + 1;
            return text;
        }
    }
    ++at;
    return QStringLiteral("&");
}

} // namespace

QString XmlScanner::unescaped(QByteArrayView utf8)
{
    qsizetype ampersand = utf8.indexOf('&');
    if (ampersand < 0)
        return QString::fromUtf8(utf8);
    QString text;
    qsizetype from = 0;
    while (ampersand >= 0) {
        text += QString::fromUtf8(utf8.sliced(from, ampersand - from));
        from = ampersand;
        text += reference(utf8, from);
        ampersand = utf8.indexOf('&', from);
    }
    return text + QString::fromUtf8(utf8.sliced(from));
}

XmlScanner::Token XmlScanner::next()
{
    while (m_at < m_input.size()) {
        m_start = m_at;
        m_isLiteral = false;
        const QByteArrayView rest = m_input.sliced(m_at);
        if (rest.at(0) != '<' || rest.size() < 2)
            return readText();
        const auto skipTo = [&](QByteArrayView end, qsizetype from) {
            const qsizetype found = m_input.indexOf(end, m_at + from);
            m_at = found < 0 ? m_input.size() : found + end.size();
        };
        if (rest.startsWith("<!--")) {
            skipTo("-->", 4);
        } else if (rest.startsWith("<![CDATA[")) {
            const qsizetype begin = m_at + 9;
            const qsizetype found = m_input.indexOf("]]>", begin);
            m_body = m_input.sliced(begin, (found < 0 ? m_input.size() : found) - begin);
            m_at = found < 0 ? m_input.size() : found + 3;
            m_isLiteral = true;
            return Token::Text;
        } else if (rest.at(1) == '?') {
            skipTo("?>", 2);
        } else if (rest.at(1) == '!') {
            skipTo(">", 2);
        } else if (startsName(rest.at(1)) || (rest.at(1) == '/' && rest.size() > 2 && startsName(rest.at(2)))) {
            return readTag();
        } else {
            return readText();
        }
    }
    m_start = m_input.size();
    return Token::End;
}

XmlScanner::Token XmlScanner::readTag()
{
    const bool isEnd = m_input.at(m_at + 1) == '/';
    qsizetype at = m_at + (isEnd ? 2 : 1);
    const qsizetype nameAt = at;
    while (at < m_input.size() && isInName(m_input.at(at)))
        ++at;
    m_name = withoutPrefix(m_input.sliced(nameAt, at - nameAt));

    const qsizetype bodyAt = at;
    char quote = 0;
    for (; at < m_input.size(); ++at) {
        const char c = m_input.at(at);
        if (quote != 0)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>' || c == '<')
            break;
    }
    if (at >= m_input.size() && quote != 0) { // a quote that nothing closes: it happens once for each kind of quote
        const qsizetype end = m_input.indexOf('>', bodyAt);
        at = end < 0 ? at : end;
    }
    if (at >= m_input.size()) {
        m_at = m_input.size();
        return Token::End;
    }
    m_body = m_input.sliced(bodyAt, at - bodyAt);
    m_isEmpty = !isEnd && m_body.endsWith('/');
    m_at = m_input.at(at) == '>' ? at + 1 : at;
    return isEnd ? Token::EndTag : Token::StartTag;
}

XmlScanner::Token XmlScanner::readText()
{
    // A '<' that begins no tag belongs to the text.
    qsizetype end = m_at + 1;
    while (end < m_input.size()) {
        end = m_input.indexOf('<', end);
        if (end < 0) {
            end = m_input.size();
            break;
        }
        const char next = end + 1 < m_input.size() ? m_input.at(end + 1) : ' ';
        if (startsName(next) || next == '/' || next == '!' || next == '?')
            break;
        ++end;
    }
    m_body = m_input.sliced(m_at, end - m_at);
    m_at = end;
    return Token::Text;
}

QString XmlScanner::attribute(QByteArrayView wanted) const
{
    qsizetype at = 0;
    while (at < m_body.size()) {
        while (at < m_body.size() && !startsName(m_body.at(at)))
            ++at;
        const qsizetype nameAt = at;
        while (at < m_body.size() && isInName(m_body.at(at)))
            ++at;
        const QByteArrayView name = withoutPrefix(m_body.sliced(nameAt, at - nameAt));
        while (at < m_body.size() && isBlank(m_body.at(at)))
            ++at;
        if (at >= m_body.size() || m_body.at(at) != '=')
            continue;
        ++at;
        while (at < m_body.size() && isBlank(m_body.at(at)))
            ++at;
        if (at >= m_body.size() || (m_body.at(at) != '"' && m_body.at(at) != '\''))
            continue;
        const char quote = m_body.at(at);
        const qsizetype valueAt = at + 1;
        const qsizetype end = m_body.indexOf(quote, valueAt);
        if (end < 0)
            return {};
        if (name == wanted) {
            const QString value = unescaped(m_body.sliced(valueAt, end - valueAt));
            return value.isNull() ? QStringLiteral("") : value;
        }
        at = end + 1;
    }
    return {};
}

QString XmlScanner::text() const
{
    return m_isLiteral ? QString::fromUtf8(m_body) : unescaped(m_body);
}

} // namespace kerbscope
