// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/exchanges.h"

#include <QHash>

#include <algorithm>

namespace kerbscope {

namespace {

enum RoundCode { PreauthRequired = 25, ResponseTooBig = 52, MorePreauthData = 91, PreauthExpired = 90 };

bool isRequest(const CapturedMessage &captured)
{
    return !captured.insideToken
        && (captured.message.type == KrbMessageType::AsReq || captured.message.type == KrbMessageType::TgsReq);
}

bool isAnswer(const CapturedMessage &captured)
{
    const KrbMessageType type = captured.message.type;
    return !captured.insideToken && (type == KrbMessageType::AsRep || type == KrbMessageType::TgsRep || type == KrbMessageType::Error);
}

/// What an answer without its question answers: an error names the server that was asked for.
Exchange questionOf(const CapturedMessage &answer)
{
    const KrbMessage &message = answer.message;
    const bool ownTgt = message.server.isTicketGranting() && !message.server.isCrossRealm();
    Exchange exchange;
    exchange.type = message.type == KrbMessageType::AsRep || (message.type == KrbMessageType::Error && ownTgt) ? KrbMessageType::AsReq
                                                                                                             : KrbMessageType::TgsReq;
    exchange.server = message.type == KrbMessageType::Error || !message.ticket ? message.server : message.ticket->server;
    exchange.asker = answer.destination.address;
    // The questions of the ticket-granting exchange name no client, whatever the answers do.
    exchange.client = exchange.type == KrbMessageType::AsReq && !message.client.isEmpty() ? message.client.toString() : exchange.asker.toString();
    exchange.firstAsked = answer.time;
    exchange.lastAsked = answer.time;
    exchange.onlyAnswer = true;
    return exchange;
}

Exchange questionIn(const CapturedMessage &request)
{
    Exchange exchange;
    exchange.type = request.message.type;
    exchange.server = request.message.server;
    exchange.asker = request.source.address;
    exchange.client = request.message.client.isEmpty() ? exchange.asker.toString() : request.message.client.toString();
    exchange.firstAsked = request.time;
    return exchange;
}

QString keyOf(const Exchange &exchange)
{
    return QStringLiteral("%1|%2|%3|%4")
        .arg(static_cast<int>(exchange.type))
        .arg(exchange.asker.toString(), exchange.client, exchange.server.toString());
}

/// One way between two ends, by which the request is found again that an "unreachable" quotes: mostly without its end, where
/// the names stand.
QString wayOf(const CapturedMessage &captured)
{
    return captured.source.toString() + u'|' + captured.destination.toString();
}

void addRequest(Exchange &exchange, const CapturedMessage &request)
{
    constexpr int paFast = 136;
    exchange.proofSent |= request.message.preAuthenticated || request.message.padataTypes.contains(paFast);
    exchange.lastAsked = request.time;
    exchange.lastFrame = std::max(exchange.lastFrame, request.frame);
    if (request.quoted)
        exchange.end = ExchangeEnd::Refused;
}

void addAnswer(Exchange &exchange, const CapturedMessage &answer)
{
    const KrbMessage &message = answer.message;
    exchange.lastFrame = answer.frame;
    exchange.answeredByTcp |= answer.transport == Transport::Tcp;
    if (message.type != KrbMessageType::Error) {
        exchange.end = ExchangeEnd::Issued;
        exchange.errorCode = 0;
        exchange.kvno = message.ticket ? message.ticket->kvno : std::nullopt;
        return;
    }
    const int code = message.errorCode.value_or(0);
    exchange.end = ExchangeEnd::Error;
    exchange.errorCode = code;
    if (message.ntstatus)
        exchange.ntstatus = message.ntstatus;
    switch (code) {
    case PreauthRequired:
    case MorePreauthData:
    case PreauthExpired:
        exchange.proofAsked = true;
        break;
    case ResponseTooBig:
        exchange.tooBigForUdp = true;
        break;
    default:
        exchange.failures << code;
    }
}

} // namespace

QList<Exchange> exchangesOf(const CaptureReport &report)
{
    QList<Exchange> exchanges;
    QHash<QString, qsizetype> known;
    QHash<qint64, qsizetype> exchangeOfRequest;
    QHash<QString, qsizetype> lastOnWay;
    const auto placeOf = [&](const Exchange &begun) {
        const QString key = keyOf(begun);
        auto at = known.constFind(key);
        if (at == known.constEnd()) {
            at = known.insert(key, exchanges.size());
            exchanges << begun;
        }
        return *at;
    };
    for (qint64 index = 0; index < report.messages.size(); ++index) {
        const CapturedMessage &captured = report.messages[index];
        if (isRequest(captured)) {
            const auto sent = captured.quoted ? lastOnWay.constFind(wayOf(captured)) : lastOnWay.constEnd();
            const qsizetype at = sent != lastOnWay.constEnd() ? *sent : placeOf(questionIn(captured));
            exchangeOfRequest.insert(index, at);
            lastOnWay.insert(wayOf(captured), at);
            addRequest(exchanges[at], captured);
        } else if (captured.answers >= 0 && exchangeOfRequest.contains(captured.answers)) {
            addAnswer(exchanges[exchangeOfRequest.value(captured.answers)], captured);
        } else if (isAnswer(captured)) {
            addAnswer(exchanges[placeOf(questionOf(captured))], captured);
        }
    }
    return exchanges;
}

QString homeRealmOf(const CaptureReport &report)
{
    QHash<QString, int> votes;
    for (const CapturedMessage &captured : report.messages) {
        const KrbMessage &message = captured.message;
        if (message.type == KrbMessageType::AsRep && !captured.insideToken && !message.client.realm.isEmpty())
            ++votes[message.client.realm];
        if (!isRequest(captured))
            continue;
        if (message.type == KrbMessageType::AsReq && message.server.isTicketGranting())
            ++votes[message.server.realm];
        else if (message.ticket && message.ticket->server.isTicketGranting() && !message.ticket->server.isCrossRealm())
            ++votes[message.ticket->server.realm];
        else if (message.ticket && message.ticket->server.isCrossRealm())
            ++votes[message.ticket->server.realm];
    }
    QString best;
    for (auto vote = votes.cbegin(); vote != votes.cend(); ++vote) {
        const int bestCount = best.isEmpty() ? 0 : votes.value(best);
        if (vote.value() > bestCount || (vote.value() == bestCount && vote.key() < best))
            best = vote.key();
    }
    return best;
}

} // namespace kerbscope
