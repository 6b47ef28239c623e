// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/textview.h"

#include "core/base/hexdigit.h"

#include "core/report/viewbuilder.h"

#include <QHash>
#include <QStringDecoder>

#include <optional>

namespace kerbscope {

namespace {

/// The number in `count` hexadecimal digits at `at`.
std::optional<quint32> hexAt(const QString &text, qsizetype at, int count)
{
    if (at + count > text.size())
        return std::nullopt;
    quint32 value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const int digit = hexDigit(text[i].unicode());
        if (digit < 0)
            return std::nullopt;
        value = value << 4 | static_cast<quint32>(digit);
    }
    return value;
}

/// A run of escapes that each begin with `mark` and hold one byte in two digits.
QByteArray byteRun(const QString &text, qsizetype at, QChar mark, quint32 lowest)
{
    QByteArray bytes;
    while (at < text.size() && text[at] == mark) {
        const auto value = hexAt(text, at + 1, 2);
        if (!value || *value < lowest)
            break;
        bytes += static_cast<char>(*value);
        at += 3;
    }
    return bytes;
}

struct Undone {
    QString text;
    qsizetype length = 0; ///< of the escape
};

Undone codePoint(quint32 value, qsizetype length)
{
    if (value > 0x10FFFF)
        return {};
    if (value < 0x10000)
        return { QString(QChar(static_cast<char16_t>(value))), length };
    const auto c = static_cast<char32_t>(value);
    return { QString::fromUcs4(&c, 1), length };
}

Undone afterBackslash(const QString &text, qsizetype at)
{
    if (at + 1 >= text.size())
        return {};
    const char16_t next = text[at + 1].unicode();
    const int digits = next == u'u' ? 4 : next == u'U' ? 8 : next == u'x' ? 2 : 0;
    if (digits > 0) {
        const auto value = hexAt(text, at + 2, digits);
        return value ? codePoint(*value, digits + 2) : Undone {};
    }
    // Letters stay: "\n" after a domain is more often the beginning of a name than a line end.
    if (QStringView(u"@/\\'\" ,+=<>;#").contains(QChar(next)))
        return { QString(QChar(next)), 2 };
    return {};
}

Undone characterReference(const QString &text, qsizetype at)
{
    static const QHash<QString, char16_t> named = { { QStringLiteral("amp"), u'&' }, { QStringLiteral("lt"), u'<' },
        { QStringLiteral("gt"), u'>' }, { QStringLiteral("quot"), u'"' }, { QStringLiteral("apos"), u'\'' },
        { QStringLiteral("nbsp"), u' ' }, { QStringLiteral("auml"), u'\u00E4' }, { QStringLiteral("ouml"), u'\u00F6' },
        { QStringLiteral("uuml"), u'\u00FC' }, { QStringLiteral("Auml"), u'\u00C4' },
        { QStringLiteral("Ouml"), u'\u00D6' }, { QStringLiteral("Uuml"), u'\u00DC' },
        { QStringLiteral("szlig"), u'\u00DF' }, { QStringLiteral("eacute"), u'\u00E9' },
        { QStringLiteral("egrave"), u'\u00E8' }, { QStringLiteral("agrave"), u'\u00E0' },
        { QStringLiteral("ccedil"), u'\u00E7' }, { QStringLiteral("ntilde"), u'\u00F1' },
        { QStringLiteral("aring"), u'\u00E5' }, { QStringLiteral("oslash"), u'\u00F8' } };
    const qsizetype end = text.indexOf(u';', at);
    if (end < 0 || end - at > 10)
        return {};
    const QString name = text.mid(at + 1, end - at - 1);
    if (!name.startsWith(u'#')) {
        const auto found = named.constFind(name);
        return found != named.constEnd() ? Undone { QString(QChar(*found)), end - at + 1 } : Undone {};
    }
    const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
    bool ok = false;
    const uint value = QStringView(name).sliced(isHex ? 2 : 1).toUInt(&ok, isHex ? 16 : 10);
    return ok ? codePoint(value, end - at + 1) : Undone {};
}

bool isUnseenInNames(QChar c) { return c.isNull() || c.category() == QChar::Other_Format; }

bool isAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80 || c.isNull())
            return false;
    }
    return true;
}

} // namespace

TextView viewOf(const QString &text)
{
    TextView view { text, QList<qint32>(text.size()), QList<qint32>(text.size()) };
    for (qsizetype i = 0; i < text.size(); ++i) {
        view.start[i] = static_cast<qint32>(i);
        view.end[i] = static_cast<qint32>(i + 1);
    }
    return view;
}

TextView folded(const TextView &view)
{
    const QString &text = view.text;
    if (isAscii(text))
        return { text.toLower(), view.start, view.end };
    ViewBuilder builder(view);
    for (qsizetype i = 0; i < text.size();) {
        if (isUnseenInNames(text[i])) {
            ++i;
            continue;
        }
        qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate() ? 2 : 1;
        while (i + length < text.size() && text[i + length].isMark())
            ++length;
        if (length == 1 && text[i].unicode() < 0x80)
            builder.put(QString(text[i].toLower()), i, 1);
        else
            builder.put(text.mid(i, length).normalized(QString::NormalizationForm_KC).toCaseFolded(), i, length);
        i += length;
    }
    return builder.take();
}

QString folded(const QString &text) { return folded(viewOf(text)).text; }

TextView unescaped(const TextView &view)
{
    const QString &text = view.text;
    ViewBuilder builder(view);
    for (qsizetype i = 0; i < text.size();) {
        Undone undone;
        const char16_t c = text[i].unicode();
        if (c == u'%') {
            if (const QByteArray bytes = byteRun(text, i, u'%', 0); !bytes.isEmpty()) {
                builder.putBytes(bytes, i, 3);
                i += bytes.size() * 3;
                continue;
            }
            if (i + 1 < text.size() && text[i + 1] == u'u') {
                if (const auto value = hexAt(text, i + 2, 4))
                    undone = codePoint(*value, 6);
            }
        } else if (c == u'\\') {
            // LDAP writes bytes beyond ASCII so (RFC 4514 2.4); below it, two digits after a backslash may begin a
            // name.
            if (const QByteArray bytes = byteRun(text, i, u'\\', 0x80); bytes.size() > 1) {
                builder.putBytes(bytes, i, 3);
                i += bytes.size() * 3;
                continue;
            }
            undone = afterBackslash(text, i);
        } else if (c == u'&') {
            undone = characterReference(text, i);
        }
        if (undone.length > 0) {
            builder.put(undone.text, i, undone.length);
            i += undone.length;
        } else {
            builder.copy(i++);
        }
    }
    return builder.take();
}

TextView unquoted(const TextView &view)
{
    const QString &text = view.text;
    ViewBuilder builder(view);
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == u'=') {
            if (const QByteArray bytes = byteRun(text, i, u'=', 0); !bytes.isEmpty()) {
                builder.putBytes(bytes, i, 3);
                i += bytes.size() * 3;
                continue;
            }
            const qsizetype lineEnd = text.indexOf(u'\n', i);
            if (lineEnd == i + 1 || (lineEnd == i + 2 && text[i + 1] == u'\r')) {
                i = lineEnd + 1;
                continue;
            }
        }
        builder.copy(i++);
    }
    return builder.take();
}

} // namespace kerbscope
