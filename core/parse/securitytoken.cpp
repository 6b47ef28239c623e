// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/securitytoken.h"

#include "core/base/limits.h"
#include "core/parse/der.h"

namespace kerbscope {

namespace {

constexpr quint32 tagObjectIdentifier = 6;
constexpr quint32 tagOctetString = 4;

struct Mechanism {
    const char *oidHex;
    const char *name;
};

/// RFC 4121, RFC 4178, [MS-SPNG] 1.9, [MS-NEGOEX].
constexpr Mechanism mechanisms[] = {
    { "2a864886f712010202", "Kerberos" },
    { "2a864882f712010202", "Kerberos (Microsoft)" },
    { "2a864886f71201020203", "Kerberos user-to-user" },
    { "2b06010401823702020a", "NTLM" },
    { "2b06010401823702021e", "NegoEx" },
    { "2b0601050502", "SPNEGO" },
    { "2b060105020501", "Kerberos (IAKERB draft)" },
    { "2b0601050205", "IAKERB" },
};

QString dotted(QByteArrayView oid)
{
    QStringList arcs;
    quint64 arc = 0;
    for (qsizetype i = 0; i < oid.size() && arcs.size() < limits::maxDepth; ++i) {
        arc = arc << 7 | (static_cast<quint8>(oid[i]) & 0x7F);
        if ((static_cast<quint8>(oid[i]) & 0x80) != 0)
            continue;
        if (arcs.isEmpty()) {
            const quint64 first = arc < 80 ? arc / 40 : 2;
            arcs << QString::number(first);
            arc -= first * 40;
        }
        arcs << QString::number(arc);
        arc = 0;
    }
    return arcs.join(u'.');
}

bool isObjectIdentifier(const DerElement &element)
{
    return element.tagClass == DerElement::Universal && element.tag == tagObjectIdentifier;
}

void readInner(SecurityToken &token, QByteArrayView bytes, int depth);

/// RFC 4121 4.1: two bytes of token id, then the message.
void readKerberosBody(SecurityToken &token, QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return;
    const Result<KrbMessage> message = parseKerberosMessage(bytes.sliced(2));
    if (message)
        token.kerberos = *message;
}

void readInit(SecurityToken &token, const DerElement &choice, int depth)
{
    const auto sequence = firstElement(choice.content);
    if (!sequence)
        return;
    if (const auto types = contextChild(*sequence, 0)) {
        if (const auto list = firstElement(types->content)) {
            DerCursor cursor(list->content);
            while (const auto mechanism = cursor.next()) {
                if (isObjectIdentifier(*mechanism) && token.mechanisms.size() < limits::maxDepth)
                    token.mechanisms << mechanismName(mechanism->content);
            }
        }
    }
    if (const auto wrapped = contextChild(*sequence, 2)) {
        if (const auto octets = firstElement(wrapped->content); octets && octets->tag == tagOctetString)
            readInner(token, octets->content, depth + 1);
    }
}

void readResponse(SecurityToken &token, const DerElement &choice, int depth)
{
    token.wrapping = TokenWrapping::SpnegoResponse;
    const auto sequence = firstElement(choice.content);
    if (!sequence)
        return;
    if (const auto state = contextChild(*sequence, 0)) {
        if (const auto value = firstElement(state->content); value && value->content.size() == 1)
            token.negState = static_cast<quint8>(value->content[0]);
    }
    if (const auto chosen = contextChild(*sequence, 1)) {
        if (const auto oid = firstElement(chosen->content); oid && isObjectIdentifier(*oid))
            token.chosen = mechanismName(oid->content);
    }
    if (const auto wrapped = contextChild(*sequence, 2)) {
        if (const auto octets = firstElement(wrapped->content))
            readInner(token, octets->content, depth + 1);
    }
}

/// [APPLICATION 0] SEQUENCE { thisMech, inner } (RFC 2743 3.1).
void readGssHeader(SecurityToken &token, const DerElement &application, int depth)
{
    DerCursor cursor(application.content);
    const auto mechanism = cursor.next();
    if (!mechanism || !isObjectIdentifier(*mechanism))
        return;
    const QByteArrayView rest = application.content.sliced(
        mechanism->content.data() + mechanism->content.size() - application.content.data());
    if (mechanismName(mechanism->content) == QLatin1String("SPNEGO")) {
        token.wrapping = TokenWrapping::Spnego;
        if (const auto choice = firstElement(rest); choice && choice->isContext(0))
            readInit(token, *choice, depth);
        return;
    }
    if (token.wrapping == TokenWrapping::None)
        token.wrapping = TokenWrapping::GssKerberos;
    readKerberosBody(token, rest);
}

void readInner(SecurityToken &token, QByteArrayView bytes, int depth)
{
    if (depth > 4 || bytes.isEmpty())
        return;
    if (const Result<NtlmMessage> ntlm = parseNtlm(bytes)) {
        token.ntlm = *ntlm;
        return;
    }
    if (const Result<KrbMessage> message = parseKerberosMessage(bytes)) {
        token.kerberos = *message;
        return;
    }
    const auto element = firstElement(bytes);
    if (!element)
        return;
    token.truncated |= element->truncated;
    if (element->isApplication(0)) {
        readGssHeader(token, *element, depth);
    } else if (element->isContext(0)) {
        token.wrapping = TokenWrapping::Spnego; // DCE style: without the GSS header
        readInit(token, *element, depth);
    } else if (element->isContext(1)) {
        readResponse(token, *element, depth);
    }
}

} // namespace

QString mechanismName(QByteArrayView objectIdentifier)
{
    const QByteArray hex = objectIdentifier.toByteArray().toHex();
    for (const Mechanism &mechanism : mechanisms) {
        if (hex == mechanism.oidHex)
            return QString::fromLatin1(mechanism.name);
    }
    return dotted(objectIdentifier);
}

Result<SecurityToken> parseSecurityToken(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return Error { ErrorKind::Empty, QStringLiteral("the token is empty") };
    if (bytes.size() > limits::maxMessageBytes)
        return Error { ErrorKind::TooLarge, QStringLiteral("the token has %1 bytes").arg(bytes.size()) };
    SecurityToken token;
    token.size = bytes.size();
    readInner(token, bytes, 0);
    const bool known = token.wrapping != TokenWrapping::None || token.kerberos || token.ntlm;
    if (!known)
        return Error { ErrorKind::Unrecognized, QStringLiteral("this is neither SPNEGO, Kerberos nor NTLM") };
    return token;
}

} // namespace kerbscope
