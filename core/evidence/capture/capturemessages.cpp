// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/captureview.h"
#include "core/krb/allowances.h"

#include <algorithm>

namespace kerbscope {

namespace {

void addClocks(FindingList &findings, const CaptureView &view)
{
    const auto offsetOf = [](const CapturedMessage &captured) {
        const Instant reference = captured.message.clientTime.value_or(captured.time);
        return std::chrono::duration_cast<std::chrono::seconds>(*captured.message.serverTime - reference);
    };
    for (const bool foreign : { false, true }) {
        const CapturedMessage *telling = nullptr;
        for (const CapturedMessage &captured : view.report().messages) {
            if (captured.message.serverTime && (view.report().dated || captured.message.clientTime) && !captured.insideToken && view.isForeign(captured.message.server) == foreign)
                telling = &captured;
        }
        if (telling == nullptr)
            continue;
        const auto offset = offsetOf(*telling);
        const bool fine = std::chrono::abs(offset) <= allowedSkew;
        // A KDC that complains of the clock knows better than a capture that was perhaps taken elsewhere.
        constexpr int skew = 37;
        const bool kdcComplains = std::ranges::any_of(view.exchanges(), [&](const Exchange &exchange) {
            return exchange.errorCode == skew && view.isForeign(exchange.server) == foreign;
        });
        if (fine && kdcComplains)
            continue;
        const QString detail = QStringLiteral("%1 s between the KDC and this computer, frame %2").arg(offset.count()).arg(telling->frame);
        if (foreign)
            findings.add("clock.proxy-kdc-offset", fine ? QStringLiteral("fine") : QStringLiteral("off"), detail);
        else
            findings.add("clock.kdc-offset",
                fine ? QStringLiteral("fine") : offset.count() > 0 ? QStringLiteral("client-behind") : QStringLiteral("client-ahead"),
                detail);
    }
    // The service's own word on its time counts where this computer agrees with its KDC.
    if (!findings.has("clock.kdc-offset", "fine") || !view.report().dated)
        return;
    for (const CapturedMessage &captured : view.report().messages) {
        if (!captured.insideToken || !captured.message.serverTime || captured.message.type != KrbMessageType::Error)
            continue;
        const auto offset = std::chrono::duration_cast<std::chrono::seconds>(*captured.message.serverTime - captured.time);
        findings.add("service.clock", std::chrono::abs(offset) <= allowedSkew ? "fine" : "off",
            QStringLiteral("%1 s between the service and this computer, frame %2").arg(offset.count()).arg(captured.frame));
    }
}

void addEncryption(FindingList &findings, const CaptureView &view)
{
    constexpr qint32 rc4 = 23;
    const auto isDes = [](EncryptionType etype) { return etype.standing() == EtypeStanding::Broken; };
    QString used;
    QString usedWhere;
    const CapturedMessage *lastOffer = nullptr;
    for (const CapturedMessage &captured : view.report().messages) {
        const KrbMessage &message = captured.message;
        const bool isReply = message.type == KrbMessageType::AsRep || message.type == KrbMessageType::TgsRep;
        if (isReply && message.ticket && message.ticket->etype) {
            const EncryptionType etype = *message.ticket->etype;
            const QString weak = isDes(etype) ? QStringLiteral("des") : etype.number == rc4 ? QStringLiteral("rc4") : QStringLiteral("none");
            if (used != QLatin1String("des") && (weak != QLatin1String("none") || used.isEmpty())) {
                used = weak;
                usedWhere = QStringLiteral("%1: %2, frame %3").arg(message.server.toString(), etype.name()).arg(captured.frame);
            }
        }
        const bool isRequest = message.type == KrbMessageType::AsReq || message.type == KrbMessageType::TgsReq;
        if (isRequest && !message.etypes.isEmpty() && view.isOwn(captured.source.address))
            lastOffer = &captured;
    }
    if (lastOffer != nullptr) {
        const QList<EncryptionType> &etypes = lastOffer->message.etypes;
        const bool onlyDes = std::ranges::all_of(etypes, isDes);
        const bool onlyWeak = std::ranges::all_of(etypes, [](EncryptionType etype) { return etype.isWeak(); });
        findings.add("etype.client-offers",
            onlyDes ? QStringLiteral("des-only") : onlyWeak ? QStringLiteral("rc4-only") : QStringLiteral("aes"),
            QStringLiteral("frame %1").arg(lastOffer->frame));
    }
    if (!used.isEmpty())
        findings.add("wire.weak-etype", used, usedWhere);
}

void addSpecialRequests(FindingList &findings, const CaptureView &view)
{
    constexpr int paPkAsReq = 16;
    constexpr int paForUser = 129;
    constexpr quint32 cnameInAdditionalTicket = bitMask(14);
    for (const CapturedMessage &captured : view.report().messages) {
        const KrbMessage &message = captured.message;
        if (message.type == KrbMessageType::AsReq && message.padataTypes.contains(paPkAsReq)) {
            findings.add("smartcard.used", QStringLiteral("yes"), QStringLiteral("PKINIT, frame %1").arg(captured.frame));
            break;
        }
    }
    for (const CapturedMessage &captured : view.report().messages) {
        const KrbMessage &message = captured.message;
        const bool isDelegation = message.type == KrbMessageType::TgsReq
            && (message.padataTypes.contains(paForUser)
                || (message.options && (message.options->value & cnameInAdditionalTicket) != 0));
        if (isDelegation) {
            findings.add("delegation.asked", QStringLiteral("yes"), QStringLiteral("S4U, frame %1").arg(captured.frame));
            break;
        }
    }
}

} // namespace

void addMessageFindings(FindingList &findings, const CaptureView &view)
{
    addClocks(findings, view);
    addEncryption(findings, view);
    addSpecialRequests(findings, view);
}

} // namespace kerbscope
