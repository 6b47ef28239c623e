// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlist.h"
#include "app/cli/gathering.h"
#include "app/cli/ticketjson.h"
#include "app/cli/tickettext.h"
#include "core/evidence/ticketfindings.h"
#include "core/parse/ticketfile.h"
#include "core/tickets/ticketsource.h"

#include <algorithm>

namespace kerbscope::cli {

namespace {

Result<TicketListing> readListing(const Context &context, const QString &path, const ImportContext &circumstances)
{
    const Result<QByteArray> bytes = context.readInput(path);
    if (!bytes)
        return bytes.error();
    const Result<TicketListing> listing = parseTicketFile(*bytes, { circumstances.zone, circumstances.now });
    if (!listing)
        return listing.error().inSource(path);
    return listing;
}

void printFinding(QTextStream &out, const KnowledgeBase &knowledge, const Finding &finding)
{
    const FindingInfo *info = knowledge.finding(finding.id);
    const FindingValueInfo *value = info != nullptr ? info->value(finding.value) : nullptr;
    out << (value != nullptr && value->wrong ? "! " : "  ") << (info != nullptr ? info->title : finding.id) << ": "
        << (value != nullptr ? value->text : finding.value);
    if (!finding.detail.isEmpty())
        out << " (" << finding.detail << ')';
    out << '\n';
}

bool isFault(const KnowledgeBase &knowledge, const Finding &finding)
{
    const FindingInfo *info = knowledge.finding(finding.id);
    const FindingValueInfo *value = info != nullptr ? info->value(finding.value) : nullptr;
    return value != nullptr && value->wrong;
}

/// True for a fault in itself, without any knowledge of what it may mean.
bool showsFault(const TicketListing &listing, Instant now)
{
    return listing.error || std::ranges::any_of(listing.caches, [now](const TicketCache &cache) {
        return std::ranges::any_of(cache.tickets,
            [now](const Ticket &ticket) { return ticket.markedExpired || (ticket.endTime && *ticket.endTime <= now); });
    });
}

} // namespace

int runTickets(const Context &context, const QStringList &arguments)
{
    const Result<Options> options = parseOptions(arguments, { QStringLiteral("json"), QStringLiteral("live") },
        { QStringLiteral("now"), QStringLiteral("zone") });
    if (!options) {
        context.complain(options.error());
        return ExitWrongUsage;
    }
    if (options->positional.size() > 1 || (options->has(QStringLiteral("live")) && !options->positional.isEmpty())) {
        context.complain({ ErrorKind::Malformed, QStringLiteral("tickets takes one file, or --live"), {},
            QStringLiteral("To put two listings side by side, use 'kerbscope-cli compare'.") });
        return ExitWrongUsage;
    }
    // The listing is worth reading even where the knowledge about its findings is missing.
    const Result<Catalog> catalog = context.openCatalog();
    if (!catalog)
        context.complain(catalog.error());
    const KnowledgeBase knowledge = catalog ? context.knowledgeOf(*catalog) : KnowledgeBase {};
    const Result<ImportContext> circumstances = circumstancesOf(context, *options, knowledge);
    if (!circumstances) {
        context.complain(circumstances.error());
        return ExitWrongUsage;
    }

    const bool live = options->positional.isEmpty();
    const Result<TicketListing> listing =
        live ? makeTicketSource()->read() : readListing(context, options->positional.first(), *circumstances);
    if (!listing) {
        context.complain(live ? listing.error().inSource(QStringLiteral("this computer")) : listing.error());
        return ExitUnreadableInput;
    }
    const QList<Finding> findings = findingsOf(*listing, *circumstances);
    if (options->has(QStringLiteral("json"))) {
        context.printJson(ticketListingToJson(*listing, findings));
    } else {
        printTicketListing(context.out, *listing, circumstances->now, circumstances->zone);
        context.out << "Times are shown in " << QString::fromLatin1(circumstances->zone.id()) << ".\n";
        for (const Finding &finding : findings)
            printFinding(context.out, knowledge, finding);
        context.out.flush();
        for (const ReadWarning &warning : listing->warnings)
            context.err << "warning: " << warning.toString() << '\n';
        context.err.flush();
    }
    const bool fault = showsFault(*listing, circumstances->now)
        || std::ranges::any_of(findings, [&](const Finding &finding) { return isFault(knowledge, finding); });
    return fault ? ExitProblemFound : ExitDone;
}

} // namespace kerbscope::cli
