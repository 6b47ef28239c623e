// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/events/readeventlog.h"

#include "core/base/limits.h"
#include "core/evidence/events/eventcode.h"
#include "core/evidence/events/eventfindings.h"
#include "core/evidence/events/timeorder.h"
#include "core/parse/wineventjson.h"
#include "core/parse/wineventtext.h"
#include "core/parse/wineventxml.h"
#include "core/parse/winevtx.h"

#include <QStringDecoder>

#include <algorithm>

namespace kerbscope {

namespace {

/// The input as UTF-8: exports of whole logs are larger than what is taken for text elsewhere.
QByteArray utf8Of(const ReaderInput &input)
{
    if (input.isText())
        return input.text.toUtf8();
    const auto marked = QStringConverter::encodingForData(input.bytes);
    if (!marked || *marked == QStringConverter::Utf8)
        return QByteArray::fromRawData(input.bytes.data(), input.bytes.size());
    QStringDecoder decode(*marked);
    const QString text = decode(input.bytes);
    return text.toUtf8();
}

/// The begin of the input as UTF-8, enough to tell what it is.
QByteArray headOf(const ReaderInput &input)
{
    constexpr qsizetype enough = 256 * 1024;
    if (input.isText())
        return input.text.left(enough).toUtf8();
    return utf8Of({ input.bytes.first(std::min(input.bytes.size(), enough)), {}, {} });
}

} // namespace

Recognition recogniseEvents(const ReaderInput &input)
{
    if (looksLikeEvtx(input.bytes))
        return { 100, EvidenceKind::Evtx, QStringLiteral("it begins with the mark of an event log file") };
    const QByteArray head = headOf(input);
    if (looksLikeEventXml(head))
        return { 95, EvidenceKind::EventXml, QStringLiteral("it holds Windows events in XML") };
    if (looksLikeEventJson(head))
        return { 95, EvidenceKind::EventJson, QStringLiteral("it holds Windows events in JSON") };
    if (input.isText()) {
        if (const int confidence = eventTextConfidence(input.text); confidence > 0)
            return { confidence, EvidenceKind::EventText, QStringLiteral("it reads like the description of a Windows event") };
    }
    return {};
}

EventListing mergedListings(QList<EventListing> listings)
{
    if (listings.size() == 1)
        return listings.takeFirst();
    EventListing merged;
    merged.format = QStringLiteral("several");
    for (EventListing &listing : listings) {
        merged.records += listing.records;
        merged.warnings << listing.warnings;
        merged.events << listing.events;
        listing = {};
    }
    std::ranges::stable_sort(merged.events, {}, &WindowsEvent::time);
    return merged;
}

void keepNewest(EventLog &log, qsizetype most)
{
    QList<WindowsEvent> &events = log.listing.events;
    const qsizetype all = events.size();
    if (all <= most)
        return;
    QList<qsizetype> newest = timeOrder(events).sliced(all - most);
    std::ranges::sort(newest); // in the order of the listing
    QList<WindowsEvent> kept;
    kept.reserve(most);
    for (const qsizetype place : std::as_const(newest))
        kept << events.at(place);
    events = std::move(kept);
    for (Recommendation &recommendation : log.recommendations.given) {
        QList<qsizetype> places;
        for (const qsizetype place : std::as_const(recommendation.events)) {
            const auto found = std::ranges::lower_bound(newest, place);
            if (found != newest.end() && *found == place)
                places << found - newest.begin();
        }
        recommendation.events = places;
    }
    log.listing.warnings << ReadWarning { QStringLiteral("the newest %1 of %2 events are kept with the case; what was found was drawn from all").arg(most).arg(all), {} };
}

ReadEventLog analysed(EventListing listing, EvidenceKind kind)
{
    ReadEventLog read;
    read.kind = kind;
    read.log.listing = std::move(listing);
    const QList<WindowsEvent> &events = read.log.listing.events;
    const QList<DecodedEvent> decoded = decodeEvents(events);
    read.log.recommendations = recommendationsFor(events, decoded);
    read.findings = findingsOf(events, decoded);
    return read;
}

Result<EventListing> readEvents(const ReaderInput &input, const ImportContext &context, EvidenceKind *kind)
{
    const auto read = [&]() -> Result<EventListing> {
        switch (*kind) {
        case EvidenceKind::Evtx: {
            EvtxOptions options;
            options.isWanted = [](const QString &provider, int id) { return concernsSignOn(provider, id); };
            if (context.progress)
                options.progress = [&](qint64 bytesRead, qint64 bytesTotal) {
                    context.progress(bytesRead, bytesTotal);
                    return true;
                };
            return parseEvtx(input.bytes, options);
        }
        case EvidenceKind::EventXml:
            return parseEventXml(utf8Of(input), { context.zone, context.now });
        case EvidenceKind::EventJson:
            return parseEventJson(utf8Of(input));
        case EvidenceKind::EventText:
            return parseEventText(input.text, { context.zone, context.now });
        default:
            return Error { ErrorKind::Unrecognized, QStringLiteral("there is no Windows event in it"), {},
                QStringLiteral("Hand in an .evtx file, or copy the event in Event Viewer with Copy, Copy Details as Text.") };
        }
    };
    *kind = recogniseEvents(input).kind;
    Result<EventListing> listing = read();
    if (!listing)
        return listing.error().inSource(input.source);
    return listing;
}

} // namespace kerbscope
