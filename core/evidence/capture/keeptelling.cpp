// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/keeptelling.h"

#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace kerbscope {

namespace {

/// What is kept first.
enum class Rank : quint8 { FirstOfItsKind, Telling, Usual };

/// The places of the `most` that rank first, the newest of each rank, in their order.
std::vector<qsizetype> placesToKeep(const std::vector<Rank> &ranks, qsizetype most)
{
    std::vector<qsizetype> places;
    for (const Rank rank : { Rank::FirstOfItsKind, Rank::Telling, Rank::Usual }) {
        for (auto place = static_cast<qsizetype>(ranks.size()) - 1; place >= 0 && std::ssize(places) < most; --place) {
            if (ranks[static_cast<std::size_t>(place)] == rank)
                places.push_back(place);
        }
    }
    std::ranges::sort(places);
    return places;
}

template<typename T>
void keepPlaces(QList<T> &list, const std::vector<qsizetype> &places)
{
    QList<T> kept;
    kept.reserve(std::ssize(places));
    for (const qsizetype place : places)
        kept << std::move(list[place]);
    list = std::move(kept);
}

bool isFailure(const KrbMessage &message)
{
    constexpr int preauthRequired = 25;
    constexpr int tooBigForUdp = 52;
    constexpr int morePreauth = 91;
    return message.errorCode && *message.errorCode != preauthRequired && *message.errorCode != tooBigForUdp && *message.errorCode != morePreauth;
}

bool isUnansweredRequest(const CapturedMessage &captured)
{
    const bool request = captured.message.type == KrbMessageType::AsReq || captured.message.type == KrbMessageType::TgsReq;
    return request && !captured.answered;
}

std::vector<Rank> ranksOf(const QList<CapturedMessage> &messages)
{
    std::vector<Rank> ranks(static_cast<std::size_t>(messages.size()), Rank::Usual);
    QSet<std::pair<int, QString>> kinds; // by what a ticket-granting ticket was for
    for (qsizetype place = 0; place < messages.size(); ++place) {
        const CapturedMessage &captured = messages.at(place);
        Rank &rank = ranks[static_cast<std::size_t>(place)];
        const bool failed = isFailure(captured.message);
        if (failed || captured.quoted || isUnansweredRequest(captured))
            rank = Rank::Telling;
        if (failed && captured.answers >= 0) {
            Rank &question = ranks[static_cast<std::size_t>(captured.answers)];
            question = std::min(question, Rank::Telling);
        }
        const std::pair kind { static_cast<int>(captured.message.type), captured.message.server.targetRealm().toUpper() };
        if (!kinds.contains(kind)) {
            kinds.insert(kind);
            rank = Rank::FirstOfItsKind;
        }
    }
    return ranks;
}

void keepMessages(QList<CapturedMessage> &messages, qsizetype most)
{
    const std::vector<qsizetype> places = placesToKeep(ranksOf(messages), most);
    keepPlaces(messages, places);
    for (CapturedMessage &captured : messages) {
        const auto question = std::ranges::lower_bound(places, captured.answers);
        captured.answers = question != places.end() && *question == captured.answers ? question - places.begin() : -1;
    }
}

void keepSignOns(QList<CapturedSignOn> &signOns, qsizetype most)
{
    std::vector<Rank> ranks(static_cast<std::size_t>(signOns.size()), Rank::Usual);
    QSet<std::pair<int, int>> kinds;
    for (qsizetype place = 0; place < signOns.size(); ++place) {
        const CapturedSignOn &signOn = signOns.at(place);
        const std::pair kind { signOn.status, (signOn.isNtlm ? 1 : 0) + (signOn.isKerberos ? 2 : 0) };
        if (!kinds.contains(kind)) {
            kinds.insert(kind);
            ranks[static_cast<std::size_t>(place)] = Rank::FirstOfItsKind;
        } else if (signOn.isNtlm) {
            ranks[static_cast<std::size_t>(place)] = Rank::Telling;
        }
    }
    keepPlaces(signOns, placesToKeep(ranks, most));
}

/// How many went.
template<typename T>
qsizetype keepNewest(QList<T> &list, qsizetype most)
{
    const qsizetype surplus = std::max<qsizetype>(0, list.size() - most);
    list.remove(0, surplus);
    return surplus;
}

} // namespace

void keepTelling(CaptureReport &report, qsizetype most)
{
    const qsizetype all = report.messages.size() + report.signOns.size();
    if (report.messages.size() > most)
        keepMessages(report.messages, most);
    if (report.signOns.size() > most)
        keepSignOns(report.signOns, most);
    if (const qsizetype kept = report.messages.size() + report.signOns.size(); kept < all)
        report.warnings << ReadWarning { QStringLiteral("the %1 messages and sign-ons that tell most, of %2, are kept with the case; what was found was drawn from all")
                                             .arg(kept).arg(all), {} };
    const qsizetype others = report.dns.size() + report.kdcConnects.size() + report.failedConnects.size();
    const qsizetype gone = keepNewest(report.dns, most) + keepNewest(report.kdcConnects, most) + keepNewest(report.failedConnects, most);
    if (gone > 0)
        report.warnings << ReadWarning { QStringLiteral("the newest %1 of %2 names and connections are kept with the case; what was found was drawn from all").arg(others - gone).arg(others), {} };
}

} // namespace kerbscope
