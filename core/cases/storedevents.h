// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/storedtickets.h"
#include "core/evidence/events/eventlog.h"

namespace kerbscope {

// Event logs, for storedvalue.h; as in storedtickets.h.

template <typename Archive, IsAs<EventFields> T> void fields(Archive &archive, T &value)
{
    QStringList names = value.names(); // NOLINT(performance-unnecessary-copy-initialization): an archive that reads writes to it
    QStringList values = value.values(); // NOLINT(performance-unnecessary-copy-initialization): likewise
    archive("names", names)("values", values);
    if constexpr (!std::is_const_v<T>)
        value = EventFields(names, values);
}

template <typename Archive, IsAs<WindowsEvent> T> void fields(Archive &archive, T &value)
{
    archive("id", value.id)("provider", value.provider)("source", value.source)("channel", value.channel)(
        "computer", value.computer);
    archive("recordId", value.recordId)("time", value.time)("succeeded", value.succeeded)("fields", value.fields)(
        "message", value.message);
}

template <typename Archive, IsAs<EventListing> T> void fields(Archive &archive, T &value)
{
    archive("format", value.format)("records", value.records)("events", value.events)("warnings", value.warnings);
}

template <typename Archive, IsAs<Recommendation> T> void fields(Archive &archive, T &value)
{
    archive("id", value.id)("why", value.why)("events", value.events);
}

template <typename Archive, IsAs<UncheckedRecommendation> T> void fields(Archive &archive, T &value)
{
    archive("id", value.id)("needs", value.needs)("seen", value.seen);
}

template <typename Archive, IsAs<Recommendations> T> void fields(Archive &archive, T &value)
{
    archive("given", value.given)("unchecked", value.unchecked);
}

template <typename Archive, IsAs<EventLog> T> void fields(Archive &archive, T &value)
{
    archive("listing", value.listing)("recommendations", value.recommendations);
}

} // namespace kerbscope
