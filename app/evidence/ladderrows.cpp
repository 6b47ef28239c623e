// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence/ladderrows.h"

#include "core/krb/errorcode.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr quint16 kerberosPort = 88;

/// The words of the ladder.
class LadderWords
{
    Q_DECLARE_TR_FUNCTIONS(LadderWords)
};

/// KDC_ERR_PREAUTH_REQUIRED and KRB_ERR_RESPONSE_TOO_BIG belong to a usual sign-on.
bool isUsual(int error) { return error == 25 || error == 52; }

QString namesOf(const QList<EncryptionType> &etypes)
{
    QStringList names;
    for (const EncryptionType &etype : etypes)
        names << etype.name();
    return names.join(QStringLiteral(", "));
}

bool isRequest(const KrbMessage &message) { return message.type == KrbMessageType::AsReq || message.type == KrbMessageType::TgsReq; }

LadderRow rowOf(const CapturedMessage &captured)
{
    const KrbMessage &message = captured.message;
    LadderRow row;
    row.frame = captured.frame;
    row.time = captured.time;
    row.source = captured.source.toString();
    row.target = captured.destination.toString();
    const bool toKdc = captured.destination.port == kerberosPort;
    const bool fromKdc = captured.source.port == kerberosPort && !toKdc;
    const bool request = isRequest(message) || message.type == KrbMessageType::ApReq;
    const Lane other = toKdc || fromKdc ? Lane::Kdc : Lane::Proxy;
    row.from = fromKdc || (!toKdc && !request) ? other : Lane::Client;
    row.to = row.from == Lane::Client ? other : Lane::Client;

    QStringList words { toString(message.type) };
    QStringList lines;
    if (message.errorCode) {
        const QString symbol = KrbErrorCode { *message.errorCode }.symbol();
        words << LadderWords::tr("%1 %2").arg(*message.errorCode).arg(symbol);
        row.mark = isUsual(*message.errorCode) ? LadderRow::Mark::Note : LadderRow::Mark::Error;
        if (!message.errorText.isEmpty())
            lines << LadderWords::tr("It says: %1").arg(message.errorText);
    }
    if (!message.server.components.isEmpty() && !message.errorCode)
        words << message.server.toString();
    if (!message.client.components.isEmpty())
        lines << LadderWords::tr("For %1").arg(message.client.toString());
    if (!message.etypes.isEmpty())
        lines << (isRequest(message) ? LadderWords::tr("Offers %1") : LadderWords::tr("Names %1")).arg(namesOf(message.etypes));
    if (message.type == KrbMessageType::AsReq)
        lines << (message.preAuthenticated ? LadderWords::tr("With proof of the password") : LadderWords::tr("Without proof of the password, as the first request is"));
    if (captured.insideToken)
        lines << LadderWords::tr("Inside a sign-on token");
    if (captured.quoted) {
        lines << LadderWords::tr("Refused by the network: the port is closed");
        row.mark = LadderRow::Mark::Error;
    }
    if (isRequest(message) && !captured.answered && !captured.quoted) {
        lines << LadderWords::tr("No answer is in the capture");
        row.mark = LadderRow::Mark::Unanswered;
    }
    row.label = words.join(u' ');
    row.detail = lines.join(u'\n');
    return row;
}

LadderRow rowOf(const CapturedSignOn &signOn)
{
    LadderRow row;
    row.frame = signOn.frame;
    row.time = signOn.time;
    row.source = signOn.source.toString();
    row.target = signOn.destination.toString();
    const bool answer = signOn.status != 0;
    row.from = answer ? Lane::Proxy : Lane::Client;
    row.to = answer ? Lane::Client : Lane::Proxy;
    if (answer) {
        row.label = LadderWords::tr("HTTP %1 offers %2").arg(signOn.status).arg(signOn.offers.join(QStringLiteral(", ")));
        row.mark = LadderRow::Mark::Note;
        if (!signOn.offers.contains(QStringLiteral("Negotiate"), Qt::CaseInsensitive))
            row.detail = LadderWords::tr("Negotiate is not offered, so Kerberos cannot be used");
    } else if (signOn.isNtlm) {
        row.label = LadderWords::tr("%1: NTLM, not Kerberos").arg(signOn.where);
        row.mark = LadderRow::Mark::Error;
    } else if (signOn.isKerberos) {
        row.label = LadderWords::tr("%1: Kerberos").arg(signOn.where);
    } else {
        row.label = LadderWords::tr("%1: %2").arg(signOn.where, signOn.scheme);
        row.mark = LadderRow::Mark::Note;
    }
    QStringList lines;
    if (!row.detail.isEmpty())
        lines << row.detail;
    if (signOn.tokenSize > 0)
        lines << LadderWords::tr("Token of %n bytes", nullptr, static_cast<int>(signOn.tokenSize));
    if (!signOn.target.isEmpty())
        lines << LadderWords::tr("To reach %1").arg(signOn.target);
    row.detail = lines.join(u'\n');
    return row;
}

QString headingOf(const QSet<QString> &addresses)
{
    if (addresses.size() == 1)
        return *addresses.cbegin();
    return addresses.isEmpty() ? LadderWords::tr("not seen") : LadderWords::tr("%n addresses", nullptr, static_cast<int>(addresses.size()));
}

QStringList neverIn(const CaptureReport &capture, const QStringList &proxyRealms)
{
    bool as = false;
    bool tgs = false;
    bool proxyTgt = false;
    bool offer = false;
    bool kerberosToken = false;
    for (const CapturedMessage &captured : capture.messages) {
        as = as || captured.message.type == KrbMessageType::AsReq;
        tgs = tgs || captured.message.type == KrbMessageType::TgsReq;
        if (captured.message.type == KrbMessageType::TgsReq && captured.message.server.components.value(0) == QLatin1String("krbtgt"))
            proxyTgt = proxyTgt || proxyRealms.contains(captured.message.server.components.value(1), Qt::CaseInsensitive);
    }
    for (const CapturedSignOn &signOn : capture.signOns) {
        offer = offer || signOn.status == 407;
        kerberosToken = kerberosToken || signOn.isKerberos;
    }
    QStringList never;
    if (!as)
        never << LadderWords::tr("Nobody signed on: there is no AS-REQ. The ticket was there before the capture began, or was never asked for.");
    if (!tgs)
        never << LadderWords::tr("No service ticket was asked for: there is no TGS-REQ.");
    if (tgs && !proxyTgt && !proxyRealms.isEmpty())
        never << LadderWords::tr("No question for the ticket of the proxy's realm left this computer.");
    if (!offer)
        never << LadderWords::tr("No proxy asked for a sign-on: there is no 407. HTTPS inside a tunnel cannot be seen.");
    else if (!kerberosToken)
        never << LadderWords::tr("No Kerberos token was sent to the proxy.");
    if (capture.dns.isEmpty())
        never << LadderWords::tr("Nobody looked for a KDC in DNS.");
    return never;
}

} // namespace

Ladder ladderOf(const CaptureReport &capture, const QStringList &proxyRealms)
{
    Ladder ladder;
    ladder.all = capture.messages.size() + capture.signOns.size();
    QSet<QString> addresses[3];
    qsizetype message = 0;
    qsizetype signOn = 0;
    while (ladder.rows.size() < mostLadderRows && (message < capture.messages.size() || signOn < capture.signOns.size())) {
        const bool takeMessage = signOn >= capture.signOns.size()
            || (message < capture.messages.size() && capture.messages.at(message).frame <= capture.signOns.at(signOn).frame);
        const Endpoint &source = takeMessage ? capture.messages.at(message).source : capture.signOns.at(signOn).source;
        const Endpoint &target = takeMessage ? capture.messages.at(message).destination : capture.signOns.at(signOn).destination;
        const LadderRow row = takeMessage ? rowOf(capture.messages.at(message++)) : rowOf(capture.signOns.at(signOn++));
        addresses[static_cast<int>(row.from)] << source.address.toString();
        addresses[static_cast<int>(row.to)] << target.address.toString();
        ladder.rows << row;
    }
    ladder.clients = headingOf(addresses[static_cast<int>(Lane::Client)]);
    ladder.kdcs = headingOf(addresses[static_cast<int>(Lane::Kdc)]);
    ladder.proxies = headingOf(addresses[static_cast<int>(Lane::Proxy)]);
    ladder.never = neverIn(capture, proxyRealms);
    return ladder;
}

} // namespace kerbscope::ui
