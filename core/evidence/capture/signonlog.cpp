// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/signonlog.h"

#include "core/base/limits.h"
#include "core/evidence/capture/tokenscan.h"

namespace kerbscope {

namespace {

constexpr qsizetype maxHttpHeader = 128 * 1024;

bool beginsHttp(QByteArrayView bytes)
{
    using namespace std::string_view_literals;
    const std::string_view text(bytes.data(), static_cast<std::size_t>(std::min<qsizetype>(bytes.size(), 16)));
    if (text.empty() || "HGPCOR"sv.find(text.front()) == std::string_view::npos)
        return false;
    for (const std::string_view start : { "HTTP/1."sv, "GET "sv, "POST "sv, "CONNECT "sv, "HEAD "sv, "PUT "sv, "OPTIONS "sv, "PROPFIND "sv, "RPC_"sv }) {
        if (text.starts_with(start))
            return true;
    }
    return false;
}

QString headerValue(const QByteArray &header, const QByteArray &name)
{
    for (const QByteArray &line : header.split('\n')) {
        if (line.size() > name.size() && line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(line.mid(name.size())).trimmed();
    }
    return {};
}

/// "HTTP/1.1 407 ...": 407; 0 for anything else.
int statusOf(QByteArrayView header)
{
    const QList<QByteArray> words = header.first(std::min<qsizetype>(header.size(), 16)).toByteArray().split(' ');
    return words.size() > 1 ? words[1].toInt() : 0;
}

/// Where and when; what it is comes from the caller.
CapturedSignOn signOnIn(const SeenPacket &seen)
{
    CapturedSignOn signOn;
    signOn.frame = seen.frame;
    signOn.time = seen.time;
    signOn.source = seen.flow().source;
    signOn.destination = seen.flow().destination;
    return signOn;
}

} // namespace

void SignOnLog::append(CapturedSignOn &&signOn)
{
    if (m_report.signOns.size() < limits::maxCaptureMessages)
        m_report.signOns << std::move(signOn);
    else
        ++m_dropped;
}

void SignOnLog::finish()
{
    if (m_dropped > 0)
        m_report.warnings << ReadWarning { QStringLiteral("%1 more sign-ons were left out; the first %2 are kept").arg(m_dropped).arg(limits::maxCaptureMessages), {} };
}

void SignOnLog::add(HttpStream &stream, const SeenPacket &seen, QByteArrayView bytes)
{
    if (beginsHttp(bytes)) {
        stream.header.clear();
    } else if (stream.header.isEmpty()) {
        scanForTokens(bytes, [&](const SecurityToken &token) { addToken(token, seen); });
        return;
    }
    stream.header.append(bytes);
    const qsizetype end = stream.header.indexOf("\r\n\r\n");
    if (end < 0 && stream.header.size() < maxHttpHeader && !seen.packet.cut)
        return;
    if (end >= 0)
        stream.header.truncate(end);
    readHeader(stream, seen);
    stream.header.clear();
}

/// An answer without a word on sign-on, to a request that carried a ticket or the like.
void SignOnLog::addPlainAnswer(const SeenPacket &seen, int status)
{
    if (status == 0 || !m_signedRequests.contains(seen.flow()))
        return;
    CapturedSignOn answer = signOnIn(seen);
    answer.where = QStringLiteral("Response");
    answer.status = status;
    append(std::move(answer));
}

void SignOnLog::readHeader(HttpStream &stream, const SeenPacket &seen)
{
    const QByteArrayView header(stream.header);
    const QByteArray lower = stream.header.toLower();
    const bool isResponse = header.startsWith("HTTP/1.");
    if (!isResponse)
        stream.target = headerValue(stream.header, "Host:");
    if (!lower.contains("authoriz") && !lower.contains("authenticate")) {
        if (isResponse)
            addPlainAnswer(seen, statusOf(header));
        return;
    }
    const auto auth = parseHttpAuth(QString::fromLatin1(header));
    if (!auth)
        return;
    CapturedSignOn common = signOnIn(seen);
    common.target = stream.target;
    common.status = auth->statusCodes.isEmpty() ? 0 : auth->statusCodes.first();
    CapturedSignOn offered = common;
    for (const HttpOffer &offer : auth->offers) {
        offered.where = offer.fromProxy ? QStringLiteral("Proxy-Authenticate") : QStringLiteral("WWW-Authenticate");
        offered.offers << offer.schemes;
    }
    if (!offered.offers.isEmpty())
        append(std::move(offered));
    else if (isResponse)
        addPlainAnswer(seen, common.status);
    if (!isResponse && !auth->tokens.isEmpty() && m_signedRequests.size() < maxConnections)
        m_signedRequests << seen.flow().reversed();
    for (const HttpToken &token : auth->tokens) {
        CapturedSignOn signOn = common;
        signOn.where = toString(token.header);
        signOn.scheme = token.scheme;
        if (token.token) {
            signOn.wrapping = token.token->wrapping;
            signOn.isNtlm = token.token->isNtlm();
            signOn.isKerberos = token.token->isKerberos();
            signOn.tokenSize = token.token->size;
            if (token.token->kerberos)
                m_messages.addInsideToken(*token.token->kerberos, seen);
        }
        append(std::move(signOn));
    }
}

void SignOnLog::addToken(const SecurityToken &token, const SeenPacket &seen)
{
    if (token.kerberos)
        m_messages.addInsideToken(*token.kerberos, seen);
    CapturedSignOn signOn = signOnIn(seen);
    signOn.where = QStringLiteral("SMB, LDAP or RPC");
    signOn.wrapping = token.wrapping;
    signOn.isNtlm = token.isNtlm();
    signOn.isKerberos = token.isKerberos();
    signOn.tokenSize = token.size;
    append(std::move(signOn));
}

} // namespace kerbscope
