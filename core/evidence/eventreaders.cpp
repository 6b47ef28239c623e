// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/eventreaders.h"

#include "core/base/limits.h"
#include "core/evidence/events/readeventlog.h"

namespace kerbscope {

Result<Imported> readEventEvidence(const ReaderInput &input, const ImportContext &context)
{
    EvidenceKind kind = EvidenceKind::Unknown;
    Result<EventListing> listing = readEvents(input, context, &kind);
    if (!listing)
        return listing.error();
    ReadEventLog read = analysed(std::move(*listing), kind);
    keepNewest(read.log, limits::maxCaseEvents);
    Imported imported;
    imported.evidence.kind = kind;
    for (const ReadWarning &warning : read.log.listing.warnings)
        imported.evidence.warnings << warning.toString();
    imported.findings = std::move(read.findings);
    imported.events = std::move(read.log);
    return imported;
}

} // namespace kerbscope
