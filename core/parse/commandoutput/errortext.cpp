// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/commandoutput/errortext.h"

#include "core/base/typednumber.h"
#include "core/krb/comerr.h"
#include "core/krb/errorcode.h"
#include "core/parse/commandoutput/errorsentences.h"

#include <algorithm>

namespace kerbscope {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// A principal or realm ends at a blank, a quote or a bracket.
bool endsName(QChar c)
{
    return c.isSpace() || c == u'\'' || c == u'"' || c == u',' || c == u')' || c == u'(' || c == u']' || c == QChar(0xAB)
        || c == QChar(0xBB) || c == QChar(0x2019) || c == QChar(0x201D);
}

/// The name at the beginning of a text, without the quotes around it and without a full stop behind it.
QString nameAt(QStringView text)
{
    while (!text.isEmpty() && endsName(text.front()))
        text = text.sliced(1);
    qsizetype end = 0;
    while (end < text.size() && !endsName(text[end]))
        ++end;
    while (end > 0 && (text[end - 1] == u'.' || text[end - 1] == u':' || text[end - 1] == u';'))
        --end;
    return text.first(end).toString();
}

/// "Server HTTP/x@R not found in Kerberos database", "Client 'u@R' not found ...", "Client (u@R) unknown", in English and
/// German; the word in front of the name tells which it is.
std::optional<ErrorText> readNotFound(QStringView text)
{
    static constexpr QStringView marks[] = { u"not found in Kerberos database", u"in der Kerberos-Datenbank gefunden", u") unknown" };
    for (const QStringView mark : marks) {
        const qsizetype at = text.indexOf(mark, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        const QStringView before = text.first(at);
        const qsizetype server = before.lastIndexOf(u"server", -1, Qt::CaseInsensitive);
        const qsizetype client = before.lastIndexOf(u"client", -1, Qt::CaseInsensitive);
        if (server < 0 && client < 0)
            continue;
        const bool isServer = server > client;
        ErrorText found { isServer ? QStringLiteral("krb:7") : QStringLiteral("krb:6"), {}, {} };
        const QString name = nameAt(before.sliced(std::max(server, client) + 6));
        if (name.contains(u'@') || name.contains(u'/'))
            found.principal = name;
        return found;
    }
    return std::nullopt;
}

/// A com_err number anywhere in the text: "-1765328360/...", "[-1765328360]", "Minor (2529639053)".
std::optional<ErrorText> readNumber(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool negative = text[i] == u'-' && i + 1 < text.size() && text[i + 1].isDigit();
        if (!negative && !text[i].isDigit())
            continue;
        qsizetype end = i + (negative ? 1 : 0);
        while (end < text.size() && isWordCharacter(text[end]))
            ++end;
        const bool starts = i == 0 || !isWordCharacter(text[i - 1]);
        const qsizetype length = end - i;
        if (starts && length >= 10 && length <= 11) {
            const auto number = typedNumber(text.sliced(i, length));
            const QString code = number ? codeOfComErr(number->value) : QString();
            if (!code.isEmpty())
                return ErrorText { code, {}, {} };
        }
        i = end;
    }
    return std::nullopt;
}

std::optional<ErrorText> readSymbol(QStringView text)
{
    for (const QStringView start : { QStringView(u"KDC_ERR_"), QStringView(u"KRB_AP_ERR_"), QStringView(u"KRB_ERR_"),
             QStringView(u"KRB5KDC_ERR_"), QStringView(u"KRB5KRB_") }) {
        const qsizetype at = text.indexOf(start, 0, Qt::CaseInsensitive);
        if (at < 0 || (at > 0 && isWordCharacter(text[at - 1])))
            continue;
        qsizetype end = at;
        while (end < text.size() && isWordCharacter(text[end]))
            ++end;
        if (const auto code = KrbErrorCode::fromSymbol(text.sliced(at, end - at)))
            return ErrorText { QStringLiteral("krb:%1").arg(code->code), {}, {} };
    }
    return std::nullopt;
}

QString realmIn(QStringView text)
{
    const qsizetype at = text.indexOf(u"realm", 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    const QString name = nameAt(text.sliced(at + 5));
    const bool isName = name.size() > 1 && std::ranges::any_of(name, [](QChar c) { return c == u'.' || c.isUpper(); });
    return isName ? name : QString();
}

std::optional<ErrorText> readSentence(QStringView text)
{
    if (text.contains(u"in keytab") && (text.contains(u"Failed to find") || text.contains(u"Cannot find key")))
        return ErrorText { text.contains(u"kvno") ? QStringLiteral("mit:KRB5_KT_KVNONOTFOUND") : QStringLiteral("mit:KRB5_KT_NOTFOUND"), {}, {} };
    for (const ErrorSentence &sentence : errorSentences()) {
        const qsizetype at = text.indexOf(QStringView(sentence.part), 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        ErrorText found { QString::fromLatin1(sentence.code), {}, {} };
        if (found.code.startsWith(QLatin1String("mit:"))) {
            found.realm = realmIn(text.sliced(at));
            if (found.realm.isEmpty())
                found.realm = realmIn(text);
        }
        return found;
    }
    return std::nullopt;
}

} // namespace

std::optional<int> ErrorText::protocolCode() const
{
    if (!code.startsWith(QLatin1String("krb:")))
        return std::nullopt;
    return QStringView(code).sliced(4).toInt();
}

QString codeOfComErr(qint64 number)
{
    if (number == 0)
        return QStringLiteral("krb:0");
    if (const auto protocol = protocolCodeOfComErr(number))
        return QStringLiteral("krb:%1").arg(*protocol);
    if (number > 0x7FFF'FFFFLL && number <= 0xFFFF'FFFFLL)
        number -= 0x1'0000'0000LL;
    const qint64 offset = number - comErrBaseKrb5;
    const auto row = std::ranges::find(libraryCodes(), offset, &LibraryCode::offset);
    return row != libraryCodes().end() ? QStringLiteral("mit:") + QLatin1String(row->symbol) : QString();
}

std::optional<ErrorText> readErrorText(QStringView text)
{
    std::optional<ErrorText> words = readNotFound(text);
    if (!words)
        words = readSentence(text);
    // The number decides what it is, the words add the names in it.
    std::optional<ErrorText> found = readNumber(text);
    if (!found)
        found = words ? words : readSymbol(text);
    else if (words) {
        found->principal = words->principal;
        found->realm = words->realm;
    }
    return found;
}

} // namespace kerbscope
