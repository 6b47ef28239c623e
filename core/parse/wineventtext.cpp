// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/wineventtext.h"

#include "core/base/limits.h"
#include "core/parse/winevent/collector.h"
#include "core/parse/klist/dateorder.h"
#include "core/parse/textlines.h"
#include "core/parse/winevent/head.h"
#include "core/parse/winevent/layout.h"

#include <algorithm>

namespace kerbscope {

namespace {

struct Draft {
    EventHead head;
    QString description; ///< lines below the head
    int line = 1;
};

std::optional<EventHead> headAt(const QList<TextLine> &lines, qsizetype at)
{
    for (const auto read : { viewerHead, exportHead, snareLine, propertyList, tableRow }) {
        if (auto head = read(lines, at))
            return head;
    }
    return std::nullopt;
}

/// Cuts a text into events. A head begins one; without heads, the first sentence of a description does.
QList<Draft> draftsOf(const QList<TextLine> &lines)
{
    QList<Draft> drafts;
    Draft loose; // description without a head
    bool hasLoose = false;
    bool below = false; // lines belong to the last head
    const auto endLoose = [&] {
        if (hasLoose)
            drafts << loose;
        loose = {};
        hasLoose = false;
    };
    for (qsizetype at = 0; at < lines.size();) {
        if (auto head = headAt(lines, at)) {
            endLoose();
            below = !head->isWhole;
            const qsizetype taken = std::max<qsizetype>(1, head->lines);
            drafts << Draft { std::move(*head), {}, lines.at(at).number };
            at += taken;
            continue;
        }
        const QStringView line = lines.at(at).text;
        if (!below && eventByTitle(line) != 0)
            endLoose();
        if (!below && loose.description.isEmpty())
            loose.line = lines.at(at).number;
        hasLoose = hasLoose || (!below && !line.trimmed().isEmpty());
        QString &description = below ? drafts.last().description : loose.description;
        if (const qsizetype room = limits::maxEventMessage - description.size(); room > 0)
            description += line.left(room - 1).toString() + u'\n';
        ++at;
    }
    endLoose();
    return drafts;
}

/// The event of a draft, without its time; absent where nothing in the text is known.
std::optional<WindowsEvent> eventOf(const Draft &draft)
{
    WindowsEvent event = draft.head.event;
    event.message = (draft.head.message.isEmpty() ? QString() : draft.head.message + u'\n') + draft.description;
    event.message = event.message.trimmed();
    if (!draft.head.strings.isEmpty()) {
        const QStringList names = eventFieldNames(event.provider, event.id, draft.head.strings.size());
        for (qsizetype i = 0; i < draft.head.strings.size(); ++i)
            event.fields.append(names.value(i), draft.head.strings.at(i));
        return event;
    }
    const bool stated = event.id != 0;
    if (readKdcReport(event, event.message))
        return event;
    int id = event.id;
    const EventFields fields = fieldsFromMessage(id, event.message);
    if (!fields.isEmpty()) {
        event.id = id;
        event.fields = fields;
    } else if (!readSentence(event, event.message) && !stated) {
        return std::nullopt;
    }
    return event;
}

} // namespace

int eventTextConfidence(QStringView text)
{
    const QStringView head = text.left(64 * 1024);
    if (head.contains(u"MSWinEventLog\t") || head.contains(u"MSWinEventLog#011"))
        return 90;
    // A text that a program for tickets printed has no labels of events.
    const auto listing = parseEventText(head, {});
    if (!listing)
        return 0;
    const bool hasFields = std::ranges::any_of(listing->events, [](const WindowsEvent &event) { return event.fields.size() >= 3; });
    const bool hasHead = std::ranges::any_of(listing->events, [](const WindowsEvent &event) { return event.time && !event.message.isEmpty(); });
    return hasFields ? 80 : hasHead ? 60 : 45;
}

Result<EventListing> parseEventText(QStringView text, const EventTextOptions &options)
{
    const auto lines = splitLines(text);
    if (!lines)
        return lines.error();
    const QList<Draft> drafts = draftsOf(*lines);

    QList<klist::WrittenTime> times;
    for (const Draft &draft : drafts) {
        if (draft.head.time && !draft.head.order)
            times << *draft.head.time;
    }
    const KlistOptions dates { options.zone, options.now };
    const klist::OrderDecision decision = klist::decideOrder({}, times, dates);

    EventCollector collector(QStringLiteral("rendered text"));
    for (const Draft &draft : drafts) {
        auto event = eventOf(draft);
        if (!event)
            continue;
        if (draft.head.time)
            event->time = klist::toInstant(*draft.head.time, draft.head.order.value_or(decision.order), dates);
        if (event->fields.isEmpty() && event->message.isEmpty())
            collector.warn(QStringLiteral("event %1 comes without its description").arg(event->id), { {}, {}, draft.line, {} });
        collector.add(std::move(*event));
    }
    if (collector.isEmpty())
        return Error { ErrorKind::Unrecognized, QStringLiteral("nothing in this text looks like an event"), {},
            QStringLiteral("Copy the event whole: in Event Viewer choose Copy, Copy Details as Text.") };
    if (decision.ambiguous)
        collector.warn(QStringLiteral("day and month of the dates could not be told apart"));
    return collector.take();
}

} // namespace kerbscope
