// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/tokenreaders.h"

#include "core/base/limits.h"
#include "core/evidence/tokenlimits.h"

#include <QRegularExpression>

#include <algorithm>

namespace kerbscope {

namespace {

constexpr qsizetype keptCharacters = 8;

bool isProxyHeader(AuthHeader header)
{
    return header == AuthHeader::ProxyAuthorization || header == AuthHeader::ProxyAuthenticate;
}

bool isSentByClient(const HttpToken &token)
{
    return token.header == AuthHeader::Authorization || token.header == AuthHeader::ProxyAuthorization
        || (token.header == AuthHeader::Bare && token.token && token.token->wrapping != TokenWrapping::SpnegoResponse);
}

QString kindOf(const HttpToken &token)
{
    if (token.damage && token.damage->kind != ErrorKind::Unrecognized)
        return QStringLiteral("damaged");
    if (!token.token)
        return QStringLiteral("damaged");
    if (token.token->isKerberos())
        return QStringLiteral("kerberos");
    if (token.token->isNtlm())
        return token.token->wrapping == TokenWrapping::None ? QStringLiteral("ntlm") : QStringLiteral("ntlm-in-spnego");
    return token.token->mechanisms.value(0) == QLatin1String("NTLM") ? QStringLiteral("ntlm-in-spnego") : QString();
}

void addTokenFindings(QList<Finding> &findings, const HttpToken &token)
{
    const QString where = QStringLiteral("%1, line %2").arg(toString(token.header)).arg(token.line);
    if (const QString kind = kindOf(token); !kind.isEmpty())
        findings << Finding { QStringLiteral("token.kind"), kind, {}, token.damage ? token.damage->what : where };
    if (!token.token || !token.token->isKerberos())
        return;
    const KrbMessage &message = *token.token->kerberos;
    if (message.type == KrbMessageType::ApReq) {
        const qsizetype size = token.token->size;
        findings << Finding { QStringLiteral("token.size"), size > largeTokenBytes ? QStringLiteral("large") : QStringLiteral("normal"),
            {}, QStringLiteral("%1 bytes").arg(size) };
        if (message.ticket && message.ticket->etype && message.ticket->etype->isWeak()) {
            const bool broken = message.ticket->etype->standing() == EtypeStanding::Broken;
            findings << Finding { QStringLiteral("wire.weak-etype"), broken ? QStringLiteral("des") : QStringLiteral("rc4"), {},
                message.ticket->etype->name() };
        }
    } else if (message.type == KrbMessageType::Error && message.errorCode) {
        findings << Finding { QStringLiteral("ap.error"), QString::number(*message.errorCode), {}, where };
    }
}

void addOfferFindings(QList<Finding> &findings, const HttpAuth &auth)
{
    const auto siteOffer = std::ranges::find_if(auth.offers, [](const HttpOffer &offer) { return !offer.fromProxy && !offer.schemes.isEmpty(); });
    if (siteOffer != auth.offers.end())
        findings << Finding { QStringLiteral("site.offers"),
            siteOffer->schemes.contains(QLatin1String("Negotiate"), Qt::CaseInsensitive) ? QStringLiteral("negotiate") : QStringLiteral("other"), {},
            siteOffer->schemes.join(QStringLiteral(", ")) };
    const auto proxyOffer = std::ranges::find_if(auth.offers, &HttpOffer::fromProxy);
    if (proxyOffer == auth.offers.end())
        return;
    const auto offers = [&](QLatin1String scheme) { return proxyOffer->schemes.contains(scheme, Qt::CaseInsensitive); };
    findings << Finding { QStringLiteral("proxy.offers"),
        offers(QLatin1String("Negotiate")) ? QStringLiteral("negotiate")
            : offers(QLatin1String("NTLM")) ? QStringLiteral("ntlm-only")
                                            : QStringLiteral("basic-only"),
        {}, proxyOffer->schemes.join(QStringLiteral(", ")) };
}

/// The answer to a request that carried a token: a repeated 401 or 407, a header too long, or the page.
void addStatusFinding(QList<Finding> &findings, const HttpAuth &auth)
{
    if (auth.statusCodes.isEmpty())
        return;
    const int last = auth.statusCodes.last();
    const auto refusals = std::ranges::count_if(auth.statusCodes, [&](int status) { return status == last; });
    QString value;
    if (last >= 200 && last < 400)
        value = QStringLiteral("ok");
    else if ((last == 401 || last == 407) && (refusals > 1 || (last == 401 && auth.tokens.isEmpty() && !auth.requests.isEmpty())))
        value = QString::number(last);
    else if (last == 403)
        value = QStringLiteral("403");
    else if (last == 400 || last == 431)
        value = QStringLiteral("too-long");
    if (!value.isEmpty())
        findings << Finding { QStringLiteral("http.status"), value, {}, QStringLiteral("status %1").arg(last) };
}

} // namespace

QString withoutTokens(QStringView text)
{
    static const QRegularExpression token(
        QStringLiteral(R"((?i)\b(negotiate|ntlm|kerberos|basic|bearer)(\s+)([A-Za-z0-9+/=]{9,})((?:\r?\n[ \t]+[A-Za-z0-9+/=]+)*))"));
    static const QRegularExpression bare(QStringLiteral(R"((?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{64,}={0,2})"));
    QString out;
    const QString whole = text.toString();
    qsizetype at = 0;
    auto matches = token.globalMatch(whole);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out += whole.mid(at, match.capturedStart() - at);
        const bool isBasic = match.captured(1).compare(QLatin1String("basic"), Qt::CaseInsensitive) == 0;
        out += match.captured(1) + match.captured(2) + (isBasic ? QString() : match.captured(3).first(keptCharacters))
            + QStringLiteral("[cut, %1 characters]").arg(match.captured(3).size() + match.captured(4).size());
        at = match.capturedEnd();
    }
    out += whole.mid(at);
    qsizetype shift = 0;
    auto runs = bare.globalMatch(QString(out));
    while (runs.hasNext()) {
        const auto run = runs.next();
        const QString cut = run.captured().first(keptCharacters) + QStringLiteral("[cut, %1 characters]").arg(run.capturedLength());
        out.replace(run.capturedStart() + shift, run.capturedLength(), cut);
        shift += cut.size() - run.capturedLength();
    }
    return out;
}

namespace {

/// The bytes of a token as a file: a GSS-API or SPNEGO header, NTLM's signature, or a message of Kerberos, read to its end.
std::optional<SecurityToken> bareBytes(QByteArrayView bytes)
{
    if (bytes.size() < 8 || bytes.size() > limits::maxMessageBytes)
        return std::nullopt;
    const auto first = static_cast<quint8>(bytes[0]);
    const bool fits = bytes.startsWith(QByteArrayView("NTLMSSP\0", 8)) || first == 0x60 || first == 0xA0 || first == 0xA1 || (first >= 0x6A && first <= 0x7E);
    const Result<SecurityToken> token = fits ? parseSecurityToken(bytes) : Result<SecurityToken>(Error {});
    if (!token || (token->kerberos && token->kerberos->type == KrbMessageType::Cred))
        return std::nullopt;
    const bool telling = token->ntlm || token->kerberos || !token->mechanisms.isEmpty() || token->negState;
    return telling ? std::optional<SecurityToken>(*token) : std::nullopt;
}

/// An answer of a server that refuses the request for its length (RFC 9110 15.5.14, RFC 6585 5), with no header of sign-on.
std::optional<int> refusalForLength(QStringView text)
{
    static const QRegularExpression statusLine(QStringLiteral(R"(^(?:\s*<\s*)?HTTP/\d(?:\.\d)? (400|413|431|494)\b)"), QRegularExpression::MultilineOption);
    static const QRegularExpression words(QStringLiteral(R"(\b(?:header|request|cookie)\b[^\n]{0,60}\btoo (?:large|long)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString beginning = text.first(std::min<qsizetype>(text.size(), 4096)).toString();
    const auto match = statusLine.match(beginning);
    if (!match.hasMatch())
        return std::nullopt;
    const int status = match.capturedView(1).toInt();
    const bool said = status == 431 || words.match(beginning).hasMatch();
    return said ? std::optional<int>(status) : std::nullopt;
}

} // namespace

Recognition recogniseHttpAuth(const ReaderInput &input)
{
    if (bareBytes(input.bytes))
        return { 80, EvidenceKind::HttpToken, QStringLiteral("its bytes are a token") };
    if (!input.isText() || input.text.size() > limits::maxMessageBytes)
        return {};
    const auto auth = parseHttpAuth(input.text);
    if (!auth && refusalForLength(input.text))
        return { 70, EvidenceKind::HttpToken, QStringLiteral("it is an answer of a server that found the request too long") };
    if (!auth)
        return {};
    const bool strong = !auth->offers.isEmpty() || std::ranges::any_of(auth->tokens, [](const HttpToken &token) { return token.token.has_value(); });
    return { strong ? 85 : 45, EvidenceKind::HttpToken, QStringLiteral("it has sign-on headers of HTTP or a token") };
}

Result<Imported> readHttpAuth(const ReaderInput &input, const ImportContext &context)
{
    Q_UNUSED(context)
    if (const auto token = bareBytes(input.bytes)) {
        HttpToken read { AuthHeader::Bare, {}, *token, {}, false, 1 };
        if (token->truncated)
            read.damage = Error { ErrorKind::Truncated, QStringLiteral("the token ends before its own length says"), { {}, input.bytes.size(), 1, {} } };
        Imported imported;
        imported.evidence.kind = EvidenceKind::HttpToken;
        imported.evidence.bytes = QByteArrayLiteral("a token of ") + QByteArray::number(input.bytes.size()) + QByteArrayLiteral(" bytes, which was not kept\n");
        addTokenFindings(imported.findings, read);
        imported.signOn = HttpAuth { {}, {}, {}, { read }, false };
        return imported;
    }
    Result<HttpAuth> auth = parseHttpAuth(input.text);
    Imported imported;
    if (const auto status = refusalForLength(input.text); !auth && status) {
        imported.evidence.kind = EvidenceKind::HttpToken;
        imported.evidence.bytes = withoutTokens(input.text).toUtf8();
        imported.findings << Finding { QStringLiteral("http.status"), QStringLiteral("too-long"), {}, QStringLiteral("status %1").arg(*status) };
        return imported;
    }
    if (!auth)
        return auth.error();
    imported.evidence.kind = EvidenceKind::HttpToken;
    imported.evidence.bytes = withoutTokens(input.text).toUtf8();
    addOfferFindings(imported.findings, *auth);

    // The last token that the client sent tells; one for the proxy before one for a site.
    const HttpToken *telling = nullptr;
    for (const HttpToken &token : auth->tokens) {
        if (isSentByClient(token) && (telling == nullptr || isProxyHeader(token.header) || !isProxyHeader(telling->header)))
            telling = &token;
        else if (token.token && token.token->kerberos && token.token->kerberos->type == KrbMessageType::Error)
            addTokenFindings(imported.findings, token);
        if (token.folded)
            imported.evidence.warnings << QStringLiteral("line %1: the header goes over several lines, which HTTP no longer allows; servers refuse it or lose its end").arg(token.line);
        if (token.damage)
            imported.evidence.warnings << QStringLiteral("line %1: %2").arg(token.line).arg(token.damage->toString());
    }
    if (telling != nullptr)
        addTokenFindings(imported.findings, *telling);
    else if (!auth->requests.isEmpty() && !auth->offers.isEmpty() && !auth->basicPasswordSeen)
        imported.findings << Finding { QStringLiteral("token.kind"), QStringLiteral("none"), {}, QStringLiteral("the offer was not answered") };
    addStatusFinding(imported.findings, *auth);
    if (auth->basicPasswordSeen)
        imported.evidence.warnings << QStringLiteral("a Basic password is in this text; it was not kept");
    imported.signOn = std::move(*auth);
    return imported;
}

} // namespace kerbscope
