// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/parse/winevent.h"

#include <QTimeZone>

namespace kerbscope {

struct EventTextOptions {
    QTimeZone zone = QTimeZone::utc(); ///< in which times without a zone are read
    std::optional<Instant> now;        ///< helps to tell day and month apart; nothing else depends on it
};

/// How surely a text holds events in words, 0 to 100.
int eventTextConfidence(QStringView text);

/// Reads events as people see them: Event Viewer's "Copy as text" with its head in any language, `wevtutil /f:text`,
/// `Get-WinEvent | Format-List` and its table, evtxexport's text, Snare's syslog lines, and bare descriptions. English
/// descriptions are read by their labels, others by their order of headings and lines. Errors: TooLarge; Unrecognized
/// where nothing in it looks like an event.
Result<EventListing> parseEventText(QStringView text, const EventTextOptions &options);

} // namespace kerbscope
