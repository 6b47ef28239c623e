// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/winevent/collector.h"

namespace kerbscope {

void EventCollector::add(WindowsEvent event)
{
    ++m_listing.records;
    if (m_listing.events.size() >= m_mostEvents) {
        ++m_unkept;
        return;
    }
    EventFields &last = m_lastOfKind[event.id];
    event.fields.shareNamesWith(last);
    last = event.fields;
    m_listing.events << std::move(event);
}

void EventCollector::warn(const QString &text, const Place &where)
{
    if (m_listing.warnings.size() + 1 >= limits::maxWarnings)
        ++m_unsaidWarnings;
    else
        m_listing.warnings << ReadWarning { text, where };
}

void EventCollector::append(EventCollector &&next)
{
    const qint64 records = m_listing.records + next.m_listing.records;
    for (WindowsEvent &event : next.m_listing.events)
        add(std::move(event));
    m_listing.records = records;
    m_unkept += next.m_unkept;
    for (const ReadWarning &warning : std::as_const(next.m_listing.warnings))
        warn(warning.text, warning.where);
    m_unsaidWarnings += next.m_unsaidWarnings;
    next = EventCollector(m_listing.format, m_mostEvents);
}

EventListing EventCollector::take()
{
    if (m_unkept > 0)
        m_listing.warnings << ReadWarning { QStringLiteral("%1 events beyond the first %2 were counted but not kept").arg(m_unkept).arg(m_mostEvents), {} };
    if (m_unsaidWarnings > 0)
        m_listing.warnings << ReadWarning { QStringLiteral("%1 more warnings of this kind").arg(m_unsaidWarnings), {} };
    return std::move(m_listing);
}

} // namespace kerbscope
