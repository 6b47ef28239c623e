// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/evidence/events/eventlog.h"
#include "core/evidence/finding.h"
#include "core/evidence/reader.h"

namespace kerbscope {

/// What an input is, of the forms in which events come; kind Unknown where it is none.
Recognition recogniseEvents(const ReaderInput &input);

/// An event log with what it means.
struct ReadEventLog {
    EventLog log;
    EvidenceKind kind = EvidenceKind::Unknown;
    QList<Finding> findings;
};

/// Reads events in any form; `kind` receives which. Of an evtx file only the events that concern sign-on are decoded; all
/// are counted. Errors: those of the parsers; Unrecognized where the input is none of these forms.
Result<EventListing> readEvents(const ReaderInput &input, const ImportContext &context, EvidenceKind *kind);

/// Several listings as one, in the order of time.
EventListing mergedListings(QList<EventListing> listings);

/// Only the newest events, with a warning that says how many there were. What was said about the others stays.
void keepNewest(EventLog &log, qsizetype most);

/// The log with its recommendations, and its findings. Pure.
ReadEventLog analysed(EventListing listing, EvidenceKind kind);

} // namespace kerbscope
