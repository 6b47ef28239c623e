// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/httpauth.h"

#include "core/base/limits.h"
#include "core/parse/textlines.h"

#include <QRegularExpression>

namespace kerbscope {

namespace {

struct Header {
    AuthHeader kind = AuthHeader::Bare;
    QString value;
    bool folded = false;
    int line = 0;
};

constexpr int minBareTokenLength = 24; // "NTLMSSP\0" and a type make 16 characters; shorter strings are words

AuthHeader headerNamed(QStringView name)
{
    if (name.compare(u"Proxy-Authorization", Qt::CaseInsensitive) == 0)
        return AuthHeader::ProxyAuthorization;
    if (name.compare(u"Authorization", Qt::CaseInsensitive) == 0)
        return AuthHeader::Authorization;
    if (name.compare(u"Proxy-Authenticate", Qt::CaseInsensitive) == 0)
        return AuthHeader::ProxyAuthenticate;
    return AuthHeader::WwwAuthenticate;
}

const QRegularExpression &headerLine()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"re((?i)(?:^|[\s"'<>*])(Proxy-Authorization|Authorization|Proxy-Authenticate|WWW-Authenticate)"?\s*:\s*(.*)$)re"));
    return pattern;
}

/// HAR and net-log write headers as JSON members; they become header lines here.
QString withJsonHeadersAsLines(QStringView text)
{
    static const QRegularExpression member(QStringLiteral(
        R"re((?i)"name"\s*:\s*"((?:Proxy-)?Auth[a-z]+|WWW-Authenticate)"\s*,\s*"value"\s*:\s*"([^"\\]*)")re"));
    QString lines = text.toString();
    if (lines.contains(QLatin1String("\"name\"")))
        lines.replace(member, QStringLiteral("\n\\1: \\2\n"));
    return lines;
}

/// Quotes in which a shell, JSON or a script put the header or its value do not belong to it: what stands inside them.
QString withoutQuotes(const QString &line, qsizetype nameAt, const QString &value)
{
    if (value.startsWith(u'"') && value.indexOf(u'"', 1) > 0)
        return value.mid(1, value.indexOf(u'"', 1) - 1);
    const QChar before = nameAt > 0 ? line[nameAt - 1] : QChar();
    if (before == u'\'' || before == u'"') {
        if (const qsizetype end = value.indexOf(before); end >= 0)
            return value.first(end);
    }
    return value;
}

QList<Header> headersIn(const QList<TextLine> &lines)
{
    QList<Header> headers;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = headerLine().match(lines[i].text.toString());
        if (!match.hasMatch())
            continue;
        const QString value = withoutQuotes(lines[i].text.toString(), match.capturedStart(1), match.captured(2).trimmed());
        Header header { headerNamed(match.captured(1)), value, false, lines[i].number };
        while (i + 1 < lines.size() && !lines[i + 1].text.isEmpty()
            && (lines[i + 1].text.front() == u' ' || lines[i + 1].text.front() == u'\t')
            && !headerLine().match(lines[i + 1].text.toString()).hasMatch()) {
            header.value += lines[++i].text.trimmed();
            header.folded = true;
        }
        // A quote that opens before the header name closes after the value.
        if (header.value.count(u'"') % 2 == 1 && header.value.endsWith(u'"'))
            header.value.chop(1);
        if (header.value.endsWith(u'\''))
            header.value.chop(1);
        headers << header;
    }
    return headers;
}

/// Scheme names of one challenge line: a word at the start, or after a comma, that is no parameter (RFC 9110 11.3).
QStringList schemesIn(const QString &challenge)
{
    static const QRegularExpression quoted(QStringLiteral(R"re("[^"]*")re"));
    static const QRegularExpression scheme(QStringLiteral(R"((?:^|,)\s*([A-Za-z][A-Za-z0-9_-]*)(?=\s*(?:,|$|\s+[^=\s]))(?!\s*=))"));
    QString plain = challenge;
    plain.remove(quoted);
    QStringList schemes;
    auto found = scheme.globalMatch(plain);
    while (found.hasNext())
        schemes << found.next().captured(1);
    return schemes;
}

HttpToken readToken(const QString &scheme, QStringView encoded, const Header &header)
{
    HttpToken read { header.kind, scheme, {}, {}, header.folded, header.line };
    const Result<QByteArray> bytes = decodeBase64(encoded);
    Result<SecurityToken> token = bytes ? parseSecurityToken(*bytes) : Result<SecurityToken>(bytes.error());
    if (!token) {
        read.damage = token.error();
        // A token cut short is still worth reading up to the cut.
        const QByteArray rest = QByteArray::fromBase64(encoded.toLatin1());
        if (Result<SecurityToken> part = parseSecurityToken(rest))
            read.token = *part;
    } else {
        read.token = *token;
        if (token->truncated)
            read.damage = Error { ErrorKind::Truncated, QStringLiteral("the token ends before its own length says"),
                { {}, encoded.size(), header.line, {} } };
    }
    return read;
}

/// A token under the wrong name: NTLM's scheme takes only NTLM, Kerberos' only Kerberos, Basic's none. Under Negotiate both
/// may come.
std::optional<Error> wrongScheme(const QString &scheme, const SecurityToken &token, int line)
{
    QString holds = token.isNtlm() ? QStringLiteral("NTLM") : token.isKerberos() ? QStringLiteral("Kerberos") : QStringLiteral("SPNEGO");
    const bool inSpnego = token.wrapping == TokenWrapping::Spnego || token.wrapping == TokenWrapping::SpnegoResponse;
    const bool wrong = (scheme.compare(QLatin1String("NTLM"), Qt::CaseInsensitive) == 0 && (!token.isNtlm() || inSpnego))
        || (scheme.compare(QLatin1String("Kerberos"), Qt::CaseInsensitive) == 0 && token.isNtlm())
        || scheme.compare(QLatin1String("Basic"), Qt::CaseInsensitive) == 0;
    if (!wrong)
        return std::nullopt;
    if (inSpnego && holds != QLatin1String("SPNEGO"))
        holds += QStringLiteral(" inside SPNEGO");
    return Error { ErrorKind::Malformed, QStringLiteral("the scheme says %1, but the token holds %2").arg(scheme, holds), { {}, 0, line, {} } };
}

bool carriesToken(const QString &scheme)
{
    return scheme.compare(QLatin1String("Negotiate"), Qt::CaseInsensitive) == 0
        || scheme.compare(QLatin1String("NTLM"), Qt::CaseInsensitive) == 0
        || scheme.compare(QLatin1String("Kerberos"), Qt::CaseInsensitive) == 0;
}

void takeHeader(HttpAuth &auth, const Header &header)
{
    const QString scheme = header.value.section(u' ', 0, 0).section(u',', 0, 0);
    const QString rest = header.value.mid(scheme.size()).trimmed();
    const bool isOffer = header.kind == AuthHeader::ProxyAuthenticate || header.kind == AuthHeader::WwwAuthenticate;
    if (carriesToken(scheme) && !rest.isEmpty() && !rest.startsWith(u',')) {
        HttpToken token = readToken(scheme, rest, header);
        if (token.token && !token.damage)
            token.damage = wrongScheme(scheme, *token.token, header.line);
        auth.tokens << token;
        return;
    }
    if (isOffer) {
        const bool fromProxy = header.kind == AuthHeader::ProxyAuthenticate;
        const QStringList schemes = schemesIn(header.value);
        if (!auth.offers.isEmpty() && auth.offers.last().fromProxy == fromProxy
            && header.line - auth.offers.last().line <= auth.offers.last().schemes.size() + 1)
            auth.offers.last().schemes << schemes;
        else
            auth.offers << HttpOffer { fromProxy, schemes, header.line };
    } else if (scheme.compare(QLatin1String("Basic"), Qt::CaseInsensitive) == 0) {
        // A password is not decoded further than to see that it is none, but a token.
        HttpToken token = readToken(scheme, rest, header);
        if (token.token && (token.token->isKerberos() || token.token->isNtlm())) {
            token.damage = wrongScheme(scheme, *token.token, header.line);
            auth.tokens << token;
        } else {
            auth.basicPasswordSeen = true;
        }
    }
}

void takeStartLines(HttpAuth &auth, const QList<TextLine> &lines)
{
    static const QRegularExpression status(QStringLiteral(R"(^[<*\s]*HTTP/\d(?:\.\d)?\s+(\d{3})\b)"));
    static const QRegularExpression request(
        QStringLiteral(R"(^[>*\s]*(GET|POST|PUT|HEAD|CONNECT|OPTIONS|PROPFIND)\s+(\S+)\s+HTTP/)"));
    for (const TextLine &line : lines) {
        const QString text = line.text.first(std::min<qsizetype>(line.text.size(), 2048)).toString();
        if (const auto match = status.match(text); match.hasMatch())
            auth.statusCodes << match.captured(1).toInt();
        else if (const auto asked = request.match(text); asked.hasMatch())
            auth.requests << HttpRequestLine { asked.captured(1), asked.captured(2), line.number };
    }
}

bool isHex(QStringView text)
{
    return text.size() % 2 == 0 && std::ranges::all_of(text, [](QChar c) { return QStringView(u"0123456789abcdefABCDEF").contains(c); });
}

/// A token with no header around it: base64 or hexadecimal, possibly over several lines, possibly after its scheme.
std::optional<HttpToken> bareToken(QStringView text)
{
    QString joined;
    for (const QChar c : text) {
        if (!c.isSpace())
            joined += c;
    }
    QString scheme;
    for (const QLatin1String word : { QLatin1String("Negotiate"), QLatin1String("NTLM") }) {
        if (joined.startsWith(word, Qt::CaseInsensitive)) {
            scheme = joined.first(word.size());
            joined.remove(0, word.size());
        }
    }
    if (joined.size() < minBareTokenLength)
        return std::nullopt;
    Header header;
    header.line = 1;
    if (isHex(joined)) {
        HttpToken read { AuthHeader::Bare, scheme, {}, {}, false, 1 };
        const Result<SecurityToken> token = parseSecurityToken(QByteArray::fromHex(joined.toLatin1()));
        if (!token)
            return std::nullopt;
        read.token = *token;
        return read;
    }
    HttpToken read = readToken(scheme, joined, header);
    if (!read.token)
        return std::nullopt;
    return read;
}

} // namespace

QString toString(AuthHeader header)
{
    switch (header) {
    case AuthHeader::Authorization:
        return QStringLiteral("Authorization");
    case AuthHeader::ProxyAuthorization:
        return QStringLiteral("Proxy-Authorization");
    case AuthHeader::WwwAuthenticate:
        return QStringLiteral("WWW-Authenticate");
    case AuthHeader::ProxyAuthenticate:
        return QStringLiteral("Proxy-Authenticate");
    case AuthHeader::Bare:
        return QStringLiteral("bare token");
    }
    return {};
}

Result<QByteArray> decodeBase64(QStringView text)
{
    QByteArray characters;
    characters.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace())
            continue;
        const bool allowed = (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')
            || c == u'+' || c == u'/' || c == u'=';
        if (!allowed) {
            Error error { ErrorKind::Malformed,
                QStringLiteral("'%1' at character %2 does not belong into a token").arg(c).arg(i + 1) };
            error.where.offset = i;
            return error;
        }
        characters += static_cast<char>(c.unicode());
    }
    const qsizetype padding = characters.endsWith("==") ? 2 : characters.endsWith('=') ? 1 : 0;
    if ((characters.size() - padding) % 4 == 1 || (padding != 0 && characters.size() % 4 != 0)) {
        Error error { ErrorKind::Truncated,
            QStringLiteral("a token cannot have %1 characters; it was cut or joined wrongly").arg(characters.size()) };
        error.where.offset = characters.size();
        return error;
    }
    return QByteArray::fromBase64(characters);
}

Result<HttpAuth> parseHttpAuth(QStringView text)
{
    const QString unwrapped = withJsonHeadersAsLines(text);
    const Result<QList<TextLine>> lines = splitLines(unwrapped);
    if (!lines)
        return lines.error();
    HttpAuth auth;
    takeStartLines(auth, *lines);
    for (const Header &header : headersIn(*lines))
        takeHeader(auth, header);
    if (auth.tokens.isEmpty() && auth.offers.isEmpty() && !auth.basicPasswordSeen
        && text.size() < limits::maxMessageBytes) {
        if (auto token = bareToken(text))
            auth.tokens << std::move(*token);
    }
    const bool proxyRefused = auth.statusCodes.contains(407);
    if (auth.tokens.isEmpty() && auth.offers.isEmpty() && !auth.basicPasswordSeen && !proxyRefused)
        return Error { ErrorKind::Unrecognized, QStringLiteral("there is neither a sign-on header nor a token in this text") };
    return auth;
}

} // namespace kerbscope
