// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/krbcred.h"

#include "core/base/limits.h"
#include "core/parse/krbder.h"

namespace kerbscope {

namespace {

constexpr quint32 credTag = 22;
constexpr quint32 encryptedPartTag = 29;

std::optional<DerElement> bodyOf(QByteArrayView bytes)
{
    const auto application = firstElement(bytes);
    if (!application || !application->isApplication(credTag) || !application->constructed)
        return std::nullopt;
    const auto body = firstElement(application->content);
    if (!body || !body->isSequence() || integerIn(*body, 0) != 5 || integerIn(*body, 1) != credTag)
        return std::nullopt;
    return body;
}

/// TicketFlags (RFC 4120 5.3): a BIT STRING with a first byte that counts its unused bits.
std::optional<TicketFlags> flagsIn(const DerElement &sequence, quint32 number)
{
    const auto bits = inside(contextChild(sequence, number));
    if (!bits || bits->content.size() < 5)
        return std::nullopt;
    quint32 value = 0;
    for (qsizetype i = 1; i < 5; ++i)
        value = value << 8 | static_cast<quint8>(bits->content[i]);
    return TicketFlags { value };
}

/// KrbCredInfo: [0] holds the session key, of which only the type is read.
void readInfo(const DerElement &info, Ticket &ticket)
{
    if (const auto key = inside(contextChild(info, 0))) {
        if (const auto type = integerIn(*key, 0))
            ticket.sessionKeyEtype = EncryptionType { static_cast<qint32>(*type) };
    }
    ticket.client = { nameIn(info, 2), stringIn(info, 1) };
    ticket.flags = flagsIn(info, 3);
    ticket.authTime = timeIn(info, 4);
    ticket.startTime = timeIn(info, 5);
    if (!ticket.startTime)
        ticket.startTime = ticket.authTime;
    ticket.endTime = timeIn(info, 6);
    ticket.renewUntil = timeIn(info, 7);
    const QStringList server = nameIn(info, 9);
    if (!server.isEmpty()) {
        const Principal named { server, stringIn(info, 8) };
        if (!(named == ticket.server) && !ticket.server.isEmpty())
            ticket.ticketServer = ticket.server;
        ticket.server = named;
    }
}

} // namespace

bool looksLikeKrbCred(QByteArrayView bytes) { return bodyOf(bytes).has_value(); }

Result<TicketListing> parseKrbCred(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return Error { ErrorKind::Empty, QStringLiteral("the file is empty") };
    if (bytes.size() > limits::maxCacheFileBytes)
        return Error { ErrorKind::TooLarge, QStringLiteral("the file has %1 bytes").arg(bytes.size()) };
    const auto body = bodyOf(bytes);
    if (!body)
        return Error { ErrorKind::Unrecognized, QStringLiteral("this is no KRB-CRED message") };

    TicketListing listing;
    listing.dialect = QStringLiteral("ccache");
    listing.subcommand = QStringLiteral("tickets");
    listing.zone = QStringLiteral("as written");
    TicketCache cache;
    cache.kind = QStringLiteral("ccache");
    bool cut = body->truncated;
    if (const auto tickets = inside(contextChild(*body, 2))) {
        cut = cut || tickets->truncated;
        DerCursor cursor(tickets->content);
        while (const auto element = cursor.next()) {
            if (cache.tickets.size() == limits::maxTickets) {
                listing.warnings << ReadWarning { QStringLiteral("only the first %1 tickets were kept").arg(limits::maxTickets), {} };
                break;
            }
            if (element->truncated) {
                cut = true;
                break;
            }
            if (!element->isApplication(1))
                continue;
            const auto sequence = firstElement(element->content);
            Ticket ticket;
            if (sequence) {
                ticket.server = { nameIn(*sequence, 2), stringIn(*sequence, 1) };
                const Encrypted part = encryptedIn(*sequence, 3);
                ticket.ticketEtype = part.etype;
                ticket.kvno = part.kvno;
            }
            cache.tickets << ticket;
        }
    }
    const auto part = inside(contextChild(*body, 3));
    const auto etype = part ? integerIn(*part, 0) : std::nullopt;
    const auto clear = part && etype == 0 ? inside(contextChild(*part, 2)) : std::nullopt;
    const auto application = clear ? firstElement(clear->content) : std::nullopt;
    const auto credPart =
        application && application->isApplication(encryptedPartTag) ? firstElement(application->content) : std::nullopt;
    const auto infos = credPart ? inside(contextChild(*credPart, 0)) : std::nullopt;
    if (infos) {
        DerCursor cursor(infos->content);
        for (Ticket &ticket : cache.tickets) {
            const auto info = cursor.next();
            if (!info)
                break;
            cut = cut || info->truncated;
            readInfo(*info, ticket);
        }
    } else {
        listing.warnings << ReadWarning { part && etype && *etype != 0
                ? QStringLiteral("the part with client and times is encrypted; only the tickets' own names are known")
                : QStringLiteral("the part with client and times is missing"),
            {} };
    }
    if (!cache.tickets.isEmpty() && !cache.tickets.first().client.isEmpty())
        cache.client = cache.tickets.first().client;
    DerCursor message(bytes);
    static_cast<void>(message.next());
    if (!message.atEnd())
        listing.warnings << ReadWarning { QStringLiteral("what follows the message in the file was not read"), {} };
    if (cut)
        listing.warnings << ReadWarning { QStringLiteral("the file ends inside the message; what was whole was read"),
            {} };
    if (cache.tickets.isEmpty())
        listing.warnings << ReadWarning { QStringLiteral("the message holds no ticket"), {} };
    listing.caches << cache;
    return listing;
}

} // namespace kerbscope
