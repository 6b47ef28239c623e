// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/readers.h"

#include <algorithm>

namespace kerbscope::klist {

namespace {

constexpr qsizetype longestLabel = 64;

bool isHexDigit(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); }

// MIT's types (krb5_cc_register), Heimdal's, Windows' and what old versions printed.
constexpr QStringView cacheTypes[] = { u"FILE", u"DIR", u"KEYRING", u"KCM", u"API", u"MEMORY", u"MSLSA", u"SCC",
    u"XCACHE", u"XCTEMP", u"GSS", u"WRFILE", u"ANY", u"SRVTAB", u"KDB", u"STDIO", u"CCAPI", u"DCE-FILE", u"KRB4" };

} // namespace

std::optional<Labelled> splitLabel(QStringView line)
{
    line = line.trimmed();
    bool letterSeen = false;
    for (qsizetype i = 0; i < line.size() && i <= longestLabel; ++i) {
        const QChar c = line[i];
        if (c == u'@' || c == u'\\')
            return std::nullopt;
        if (c != u':') {
            letterSeen = letterSeen || c.isLetter();
            continue;
        }
        if (!letterSeen)
            return std::nullopt;
        const bool spaced = i + 1 == line.size() || line[i + 1].isSpace();
        const QStringView label = line.first(i).trimmed();
        // "Startzeit:16.07.2026" is a label, "db.corp:1433", "http://" and "a:b" are not.
        if (!spaced
            && (label.contains(u'/') || label.contains(u'.') || line[i + 1] == u'/' || line[i + 1] == u':' || i < 4))
            return std::nullopt;
        return Labelled { label, line.sliced(i + 1).trimmed() };
    }
    return std::nullopt;
}

QString joinLines(QStringView first, QStringView second)
{
    QString joined = first.toString();
    joined += u' ';
    joined += second.trimmed();
    return joined;
}

std::optional<quint64> findHex(QStringView text, qsizetype from, qsizetype *end)
{
    for (qsizetype at = from; at + 2 < text.size(); ++at) {
        if (text[at] != u'0' || (text[at + 1] != u'x' && text[at + 1] != u'X'))
            continue;
        if (at > 0 && text[at - 1].isLetterOrNumber())
            continue;
        qsizetype stop = at + 2;
        while (stop < text.size() && isHexDigit(text[stop]))
            ++stop;
        if (stop == at + 2 || stop - at > 18)
            continue;
        if (end != nullptr)
            *end = stop;
        return text.sliced(at + 2, stop - at - 2).toULongLong(nullptr, 16);
    }
    return std::nullopt;
}

std::optional<EncryptionType> etypeOf(QStringView text)
{
    text = text.trimmed();
    while (text.endsWith(u',') || text.endsWith(u';'))
        text = text.chopped(1).trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const bool hasLetter = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    if (hasLetter) {
        if (const std::optional<EncryptionType> named = EncryptionType::fromName(text))
            return named;
    }
    if (text.endsWith(u')') && hasLetter) {
        const qsizetype open = text.lastIndexOf(u'(');
        bool ok = false;
        const int number = text.sliced(open + 1, text.size() - open - 2).toInt(&ok);
        if (open > 0 && ok)
            return EncryptionType { number };
    }
    return std::nullopt;
}

bool looksLikeCacheName(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u'/') || (text.size() > 2 && text[0].isLetter() && text[1] == u':' && text[2] == u'\\'))
        return true;
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0)
        return false;
    const QStringView type = text.first(colon);
    return std::ranges::any_of(
        cacheTypes, [type](QStringView known) { return type.compare(known, Qt::CaseInsensitive) == 0; });
}

} // namespace kerbscope::klist
