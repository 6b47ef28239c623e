// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/ticketreaders.h"

#include "core/evidence/requestedticket.h"
#include "core/evidence/ticketfindings.h"
#include "core/krb/listingtext.h"
#include "core/parse/ccachefile.h"
#include "core/parse/keytabfile.h"
#include "core/parse/krbcred.h"
#include "core/parse/ticketfile.h"
#include "core/parse/withoutkeys.h"

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

bool isTicketFile(QByteArrayView bytes)
{
    return looksLikeKeytab(bytes) || looksLikeCcache(bytes) || looksLikeKrbCred(bytes);
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
    Imported imported = importedFrom(std::move(*listing), context);
    imported.findings += findingsOfRequestedTicket(input.text, *imported.tickets, context);
    const QString kept = withoutKeys(input.text);
    if (kept != input.text)
        imported.evidence.bytes = kept.toUtf8();
    return imported;
}

Recognition recogniseTicketFile(const ReaderInput &input)
{
    if (input.isText() && looksLikeBase64Cred(input.text))
        return { 95, EvidenceKind::Ccache, QStringLiteral("it is a KRB-CRED in base64") };
    if (!isTicketFile(input.bytes))
        return {};
    return looksLikeKeytab(input.bytes)
        ? Recognition { 95, EvidenceKind::Keytab, QStringLiteral("it begins like a keytab and its first entry fits") }
        : Recognition { 95, EvidenceKind::Ccache, QStringLiteral("it begins like a file of tickets") };
}

Result<Imported> readTicketFile(const ReaderInput &input, const ImportContext &context)
{
    Result<TicketListing> listing = parseTicketFile(input.bytes, { context.zone, context.now });
    if (!listing)
        return listing.error();
    const QByteArray kept = listingText(*listing).toUtf8();
    Imported imported = importedFrom(std::move(*listing), context);
    imported.evidence.bytes = kept; // the file itself holds keys
    return imported;
}

} // namespace kerbscope
