// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/krb/ticketflags.h"

#include <QString>
#include <QTimeZone>

/// Figures, times and protocol words as people read them, in the language of the window.
namespace kerbscope::ui::format {

/// "42 %", "under 1 %", "over 99 %": a probability never reads as certainty.
QString percent(double share);

/// "7 h 12 min", "3 d 4 h", "45 s": the two largest parts; the sign is dropped.
QString duration(std::chrono::seconds length);

/// "2026-01-02 03:04:05" in the zone, year first so that day and month cannot be mixed up.
QString moment(Instant instant, const QTimeZone &zone);
/// The same to the minute.
QString shortMoment(Instant instant, const QTimeZone &zone);
/// "UTC", "CET (UTC+01:00)": how a heading names the zone at that time.
QString zoneName(const QTimeZone &zone, Instant at);

/// The text with invisible places to break a line at inside long names, paths and options. For display only: what is copied
/// comes from the text itself.
QString breakable(const QString &text);

/// "forwardable, renewable, from a first logon": the flags of a ticket, each in words.
QString flags(TicketFlags flags);
/// What one flag of TicketFlags::names() means, in a sentence.
QString flagMeaning(const QString &name);

} // namespace kerbscope::ui::format
