// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/parse/winevent.h"

#include <QByteArrayView>
#include <QTimeZone>

namespace kerbscope {

/// Only PowerShell writes times without a zone.
struct EventXmlOptions {
    QTimeZone zone = QTimeZone::utc();
    std::optional<Instant> now;
};

/// Is there an event in XML form? Looks at the first 64 KiB.
bool looksLikeEventXml(QByteArrayView utf8);

/// Reads events in the XML of Windows (schema http://schemas.microsoft.com/win/2004/08/events/event), one or many: from
/// Event Viewer ("Copy", "Event Xml:"), wevtutil, evtxexport, a SIEM's raw field or a browser's view, with or without a
/// root, prefixes or a declaration, also with its brackets written as &lt; and &gt;; and the form of
/// `Get-WinEvent | ConvertTo-Xml`. An event that is cut off yields what it has, with a warning; one without a number is
/// left out with a warning. Errors: Unrecognized where there is no event at all.
Result<EventListing> parseEventXml(QByteArrayView utf8, const EventXmlOptions &options = {});

} // namespace kerbscope
