// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/parse/winevent.h"

#include <QByteArrayView>

namespace kerbscope {

/// Is there a Windows event in JSON? Looks at the first object only.
bool looksLikeEventJson(QByteArrayView utf8);

/// Reads events in JSON: one object a line, arrays, objects one after the other or wrapped (Elasticsearch hits, "Events"):
/// winlogbeat 6 and 7, NXLog, the HELK and Security-Datasets forms, `Get-WinEvent | ConvertTo-Json`, and the JSON that
/// converters make of evtx ("Event": {"System": ..., "EventData": ...}). Fields come in the order of the event where that is
/// known, else by name. An object that is damaged or is no event is left out with a warning. Errors: Unrecognized.
Result<EventListing> parseEventJson(QByteArrayView utf8);

} // namespace kerbscope
