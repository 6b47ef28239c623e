// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/ticketreaders.h"

#include "core/evidence/ticketfindings.h"
#include "core/parse/klisttext.h"

#include <QRegularExpression>

namespace kerbscope {

namespace {

/// What stands in listings of every language: entry marks of Windows, the header words of MIT and Heimdal, service
/// tickets beside dates.
const QRegularExpression &listingMarks()
{
    static const QRegularExpression marks(QStringLiteral(
        R"((?im)^\W*#\d+>|^\W*(?:Ticket cache|Credentials cache|Keytab name)\s*:|\bkrbtgt/|\bklist\b|^\W*Current LogonId|\b0:0x[0-9a-f]+\b)"));
    return marks;
}

EvidenceKind kindOf(const TicketListing &listing)
{
    return evidenceKindFromString(listing.dialect).value_or(EvidenceKind::KlistMit);
}

Imported importedFrom(TicketListing listing, const ImportContext &context)
{
    Imported imported;
    imported.evidence.kind = kindOf(listing);
    for (const ReadWarning &warning : listing.warnings)
        imported.evidence.warnings << warning.toString();
    imported.findings = findingsOf(listing, context);
    imported.tickets = std::move(listing);
    return imported;
}

} // namespace

Recognition recogniseKlist(const ReaderInput &input)
{
    if (!input.isText())
        return {};
    const QStringView head = input.text.first(std::min<qsizetype>(input.text.size(), 64 * 1024));
    if (!listingMarks().match(head.toString()).hasMatch())
        return {};
    const Result<TicketListing> listing = parseKlist(head, {});
    if (!listing)
        return {};
    const bool holdsSomething = !listing->caches.isEmpty() || !listing->sessions.isEmpty() || listing->error;
    return { holdsSomething ? 80 : 30, kindOf(*listing), QStringLiteral("it has the lines of a ticket listing") };
}

Result<Imported> readKlist(const ReaderInput &input, const ImportContext &context)
{
    Result<TicketListing> listing = parseKlist(input.text, { context.zone, context.now });
    if (!listing)
        return listing.error();
    return importedFrom(std::move(*listing), context);
}

} // namespace kerbscope
