// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/limits.h"
#include "core/parse/winevent.h"

#include <QHash>

namespace kerbscope {

/// Gathers the events of one input under the caps of limits.h and lets events of a kind share their names. For the readers
/// of core/parse only.
class EventCollector
{
public:
    explicit EventCollector(const QString &format, qsizetype mostEvents = limits::maxEvents)
        : m_mostEvents(mostEvents)
    {
        m_listing.format = format;
    }

    /// Takes an event in; one past the cap is only counted.
    void add(WindowsEvent event);
    /// Counts an event that is not kept.
    void countOnly() { ++m_listing.records; }
    void warn(const QString &text, const Place &where = {});
    bool isEmpty() const { return m_listing.records == 0; }
    /// Takes in what another collector of the same input gathered behind this one.
    void append(EventCollector &&next);

    EventListing take();

private:
    qsizetype m_mostEvents;
    EventListing m_listing;
    QHash<int, EventFields> m_lastOfKind;
    qint64 m_unkept = 0;
    qint64 m_unsaidWarnings = 0;
};

} // namespace kerbscope
