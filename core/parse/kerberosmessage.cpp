// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/kerberosmessage.h"

#include "core/base/limits.h"
#include "core/parse/krbder.h"

namespace kerbscope {

namespace {

/// Pre-authentication types (RFC 4120 7.5.2, RFC 4556, RFC 6113, [MS-KILE] 2.2).
enum PaType {
    PaTgsReq = 1,
    PaEncTimestamp = 2,
    PaPwSalt = 3,
    PaEtypeInfo = 11,
    PaPkAsReqOld = 14,
    PaPkAsReqWindows = 15,
    PaPkAsReq = 16,
    PaEtypeInfo2 = 19,
    PaPacRequest = 128,
    PaEncryptedChallenge = 138,
};

/// ETYPE-INFO2 and ETYPE-INFO: SEQUENCE OF SEQUENCE { etype [0] Int32, ... }.
void addEtypeInfo(KrbMessage &message, QByteArrayView bytes)
{
    const auto list = firstElement(bytes);
    if (!list || !list->isSequence())
        return;
    DerCursor cursor(list->content);
    while (const auto entry = cursor.next()) {
        const auto etype = integerIn(*entry, 0);
        if (etype && !message.etypes.contains(EncryptionType { static_cast<qint32>(*etype) }))
            message.etypes << EncryptionType { static_cast<qint32>(*etype) };
    }
}

/// The AP-REQ inside PA-TGS-REQ names the TGT that the client shows.
void readTgsProof(KrbMessage &message, QByteArrayView bytes)
{
    const auto application = firstElement(bytes);
    const auto body = application && application->isApplication(14) ? firstElement(application->content) : std::nullopt;
    if (body)
        message.ticket = ticketIn(*body, 3);
}

/// KERB-EXT-ERROR: status, reserved, flags, 32 bits each, little endian ([MS-KILE] 2.2.2).
void readExtendedError(KrbMessage &message, QByteArrayView bytes)
{
    if (bytes.size() != 12)
        return;
    quint32 status = 0;
    for (int i = 3; i >= 0; --i)
        status = status << 8 | static_cast<quint8>(bytes[i]);
    if (status != 0)
        message.ntstatus = status;
}

/// One PA-DATA (RFC 4120 5.2.7): padata-type [1], padata-value [2].
void readPaData(KrbMessage &message, const DerElement &entry)
{
    const auto type = integerIn(entry, 1);
    if (!type)
        return;
    const auto value = inside(contextChild(entry, 2));
    const QByteArrayView bytes = value ? value->content : QByteArrayView();
    message.padataTypes << static_cast<int>(*type);
    const bool isRequest = message.type == KrbMessageType::AsReq || message.type == KrbMessageType::TgsReq;
    switch (*type) {
    case PaTgsReq:
        readTgsProof(message, bytes);
        break;
    case PaEncTimestamp:
    case PaEncryptedChallenge:
    case PaPkAsReq:
    case PaPkAsReqOld:
        message.preAuthenticated |= isRequest && !bytes.isEmpty();
        break;
    case PaPkAsReqWindows:
        message.preAuthenticated |= message.type == KrbMessageType::AsReq && !bytes.isEmpty();
        break;
    case PaEtypeInfo:
    case PaEtypeInfo2:
        addEtypeInfo(message, bytes);
        break;
    case PaPwSalt:
        if (message.type == KrbMessageType::Error)
            readExtendedError(message, bytes); // Windows puts the status here
        break;
    case PaPacRequest:
        message.pacRequest = true;
        break;
    default:
        break;
    }
}

void readPaDataList(KrbMessage &message, const std::optional<DerElement> &list)
{
    if (!list)
        return;
    DerCursor cursor(list->content);
    while (const auto entry = cursor.next()) {
        if (message.padataTypes.size() == limits::maxPrincipalComponents)
            return;
        readPaData(message, *entry);
    }
}

/// KDC-REQ-BODY (RFC 4120 5.4.1).
void readRequestBody(KrbMessage &message, const DerElement &body)
{
    if (const auto options = inside(contextChild(body, 0)); options && options->content.size() >= 5) {
        quint32 value = 0;
        for (int i = 1; i <= 4; ++i)
            value = value << 8 | static_cast<quint8>(options->content[i]);
        message.options = KdcOptions { value };
    }
    const QString realm = stringIn(body, 2);
    message.client = { nameIn(body, 1), {} };
    if (!message.client.components.isEmpty())
        message.client.realm = realm;
    message.server = { nameIn(body, 3), realm };
    message.till = timeIn(body, 5);
    if (const auto nonce = integerIn(body, 7))
        message.nonce = static_cast<quint32>(*nonce);
    if (const auto etypes = inside(contextChild(body, 8))) {
        DerCursor cursor(etypes->content);
        while (const auto etype = cursor.next()) {
            if (const auto number = derInteger(*etype);
                number && message.etypes.size() < limits::maxPrincipalComponents)
                message.etypes << EncryptionType { static_cast<qint32>(*number) };
        }
    }
}

void readRequest(KrbMessage &message, const DerElement &body)
{
    readPaDataList(message, inside(contextChild(body, 3)));
    if (const auto request = inside(contextChild(body, 4)))
        readRequestBody(message, *request);
}

/// KDC-REP (RFC 4120 5.4.2).
void readReply(KrbMessage &message, const DerElement &body)
{
    readPaDataList(message, inside(contextChild(body, 2)));
    message.client = { nameIn(body, 4), stringIn(body, 3) };
    message.ticket = ticketIn(body, 5);
    if (message.ticket)
        message.server = message.ticket->server;
    message.replyEtype = encryptedIn(body, 6).etype;
}

void readApReq(KrbMessage &message, const DerElement &body)
{
    message.ticket = ticketIn(body, 3);
    if (message.ticket)
        message.server = message.ticket->server;
    message.replyEtype = encryptedIn(body, 4).etype;
}

/// TYPED-DATA of Windows (SEQUENCE OF { data-type [0], data-value [1] }, [MS-KILE] 2.2.1: KERB-ERROR-DATA) or
/// METHOD-DATA.
void readErrorData(KrbMessage &message, const DerElement &data)
{
    const auto list = firstElement(data.content);
    if (!list || !list->isSequence())
        return;
    // KERB-ERROR-DATA ::= SEQUENCE { data-type [1] INTEGER, data-value [2] OCTET STRING }
    if (const auto type = integerIn(*list, 1)) {
        if (const auto value = inside(contextChild(*list, 2)); value && *type == 3)
            readExtendedError(message, value->content);
        return;
    }
    readPaDataList(message, list);
}

/// KRB-ERROR (RFC 4120 5.9.1).
void readError(KrbMessage &message, const DerElement &body)
{
    message.clientTime = timeIn(body, 2, 3);
    message.serverTime = timeIn(body, 4, 5);
    if (const auto code = integerIn(body, 6))
        message.errorCode = static_cast<int>(*code);
    message.client = { nameIn(body, 8), stringIn(body, 7) };
    message.server = { nameIn(body, 10), stringIn(body, 9) };
    message.errorText = stringIn(body, 11);
    if (const auto data = inside(contextChild(body, 12)))
        readErrorData(message, *data);
}

std::optional<KrbMessageType> typeOfTag(quint32 tag)
{
    using enum KrbMessageType;
    for (const KrbMessageType type : { AsReq, AsRep, TgsReq, TgsRep, ApReq, ApRep, Safe, Priv, Cred, Error }) {
        if (static_cast<quint32>(type) == tag)
            return type;
    }
    return std::nullopt;
}

/// pvno and msg-type stand at the front of every message; requests number them from 1 (RFC 4120 5.4.1), replies and
/// errors from 0.
bool headerAgrees(const DerElement &body, KrbMessageType type)
{
    const bool isRequest = type == KrbMessageType::AsReq || type == KrbMessageType::TgsReq;
    const auto version = integerIn(body, isRequest ? 1 : 0);
    const auto number = integerIn(body, isRequest ? 2 : 1);
    return version == 5 && number == static_cast<qint64>(type);
}

} // namespace

QString toString(KrbMessageType type)
{
    switch (type) {
    case KrbMessageType::AsReq:
        return QStringLiteral("AS-REQ");
    case KrbMessageType::AsRep:
        return QStringLiteral("AS-REP");
    case KrbMessageType::TgsReq:
        return QStringLiteral("TGS-REQ");
    case KrbMessageType::TgsRep:
        return QStringLiteral("TGS-REP");
    case KrbMessageType::ApReq:
        return QStringLiteral("AP-REQ");
    case KrbMessageType::ApRep:
        return QStringLiteral("AP-REP");
    case KrbMessageType::Safe:
        return QStringLiteral("KRB-SAFE");
    case KrbMessageType::Priv:
        return QStringLiteral("KRB-PRIV");
    case KrbMessageType::Cred:
        return QStringLiteral("KRB-CRED");
    case KrbMessageType::Error:
        return QStringLiteral("KRB-ERROR");
    }
    return {};
}

Result<KrbMessage> parseKerberosMessage(QByteArrayView bytes)
{
    if (bytes.size() > limits::maxMessageBytes)
        return Error { ErrorKind::TooLarge, QStringLiteral("the message has %1 bytes").arg(bytes.size()) };
    const auto application = firstElement(bytes);
    const auto type = application && application->tagClass == DerElement::Application && application->constructed
        ? typeOfTag(application->tag)
        : std::nullopt;
    const auto body = type ? firstElement(application->content) : std::nullopt;
    if (!body || !body->isSequence() || !headerAgrees(*body, *type))
        return Error { ErrorKind::Unrecognized, QStringLiteral("this is no Kerberos message") };

    KrbMessage message;
    message.type = *type;
    message.truncated = application->truncated;
    message.size = bytes.size();
    switch (*type) {
    case KrbMessageType::AsReq:
    case KrbMessageType::TgsReq:
        readRequest(message, *body);
        break;
    case KrbMessageType::AsRep:
    case KrbMessageType::TgsRep:
        readReply(message, *body);
        break;
    case KrbMessageType::ApReq:
        readApReq(message, *body);
        break;
    case KrbMessageType::Error:
        readError(message, *body);
        break;
    default:
        break;
    }
    return message;
}

} // namespace kerbscope
