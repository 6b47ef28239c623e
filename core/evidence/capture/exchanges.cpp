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

QString keyOf(const CapturedMessage &request)
{
    return QStringLiteral("%1|%2|%3|%4")
        .arg(static_cast<int>(request.message.type))
        .arg(request.source.address.toString(), request.message.client.toString(), request.message.server.toString());
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
        return;
    }
    const int code = message.errorCode.value_or(0);
    exchange.end = ExchangeEnd::Error;
    exchange.errorCode = code;
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
        ++exchange.failures;
    }
}

} // namespace

QList<Exchange> exchangesOf(const CaptureReport &report)
{
    QList<Exchange> exchanges;
    QHash<QString, qsizetype> known;
    QHash<qint64, qsizetype> exchangeOfRequest;
    for (qint64 index = 0; index < report.messages.size(); ++index) {
        const CapturedMessage &captured = report.messages[index];
        if (isRequest(captured)) {
            const QString key = keyOf(captured);
            auto at = known.constFind(key);
            if (at == known.constEnd()) {
                Exchange begun;
                begun.type = captured.message.type;
                begun.server = captured.message.server;
                begun.asker = captured.source.address;
                begun.client = captured.message.client.isEmpty() ? captured.source.address.toString()
                                                                 : captured.message.client.toString();
                begun.firstAsked = captured.time;
                at = known.insert(key, exchanges.size());
                exchanges << begun;
            }
            exchangeOfRequest.insert(index, *at);
            addRequest(exchanges[*at], captured);
        } else if (captured.answers >= 0 && exchangeOfRequest.contains(captured.answers)) {
            addAnswer(exchanges[exchangeOfRequest.value(captured.answers)], captured);
        }
    }
    return exchanges;
}

QString homeRealmOf(const CaptureReport &report)
{
    QHash<QString, int> votes;
    for (const CapturedMessage &captured : report.messages) {
        const KrbMessage &message = captured.message;
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
