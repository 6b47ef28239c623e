// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlist.h"
#include "app/cli/gathering.h"
#include "app/cli/ticketjson.h"
#include "core/krb/listingcomparison.h"
#include "core/parse/ticketfile.h"

#include <QJsonArray>

namespace kerbscope::cli {

namespace {

QString toString(TicketChange::Kind kind)
{
    switch (kind) {
    case TicketChange::Kind::Added:
        return QStringLiteral("added");
    case TicketChange::Kind::Gone:
        return QStringLiteral("gone");
    case TicketChange::Kind::Renewed:
        return QStringLiteral("renewed");
    case TicketChange::Kind::Changed:
        return QStringLiteral("changed");
    }
    return {};
}

QJsonObject toJson(const ListingComparison &comparison, const QStringList &warnings)
{
    QJsonArray changes;
    for (const TicketChange &change : comparison.changes) {
        QJsonArray differences;
        for (const TicketDifference &difference : change.differences)
            differences << difference.toString();
        changes << QJsonObject {
            { QStringLiteral("kind"), toString(change.kind) },
            { QStringLiteral("client"), change.shown().client.toString() },
            { QStringLiteral("server"), change.shown().server.toString() },
            { QStringLiteral("differences"), differences },
            { QStringLiteral("text"), change.toString() },
        };
    }
    return QJsonObject {
        { QStringLiteral("schema"), 1 },
        { QStringLiteral("changes"), changes },
        { QStringLiteral("unchanged"), comparison.unchanged },
        { QStringLiteral("differentClients"), comparison.differentClients },
        { QStringLiteral("warnings"), QJsonArray::fromStringList(warnings) },
    };
}

} // namespace

int runCompare(const Context &context, const QStringList &arguments)
{
    const Result<Options> options =
        parseOptions(arguments, { QStringLiteral("json") }, { QStringLiteral("now"), QStringLiteral("zone") });
    if (!options || options->positional.size() != 2) {
        context.complain(options
                ? Error { ErrorKind::Malformed, QStringLiteral("compare takes two listings: BEFORE and AFTER") }
                : options.error());
        return ExitWrongUsage;
    }
    const Result<ImportContext> circumstances = circumstancesOf(context, *options, {});
    if (!circumstances) {
        context.complain(circumstances.error());
        return ExitWrongUsage;
    }
    QList<TicketListing> listings;
    QStringList warnings;
    for (const QString &path : options->positional) {
        const Result<QByteArray> bytes = context.readInput(path);
        Result<TicketListing> listing = bytes ? parseTicketFile(*bytes, { circumstances->zone, circumstances->now })
                                              : Result<TicketListing>(bytes.error());
        if (!listing) {
            context.complain(listing.error().inSource(path));
            return ExitUnreadableInput;
        }
        for (const ReadWarning &warning : listing->warnings)
            warnings << QStringLiteral("%1: %2").arg(path, warning.toString());
        listings << *std::move(listing);
    }
    const ListingComparison comparison = compareListings(listings[0], listings[1]);
    if (options->has(QStringLiteral("json"))) {
        context.printJson(toJson(comparison, warnings));
        return ExitDone;
    }
    if (comparison.differentClients)
        context.out << "Two users: tickets are compared by the service they are for.\n";
    for (const TicketChange &change : comparison.changes)
        context.out << change.toString() << '\n';
    context.out << comparison.unchanged << " unchanged\n";
    context.out.flush();
    for (const QString &warning : std::as_const(warnings))
        context.err << "warning: " << warning << '\n';
    context.err.flush();
    return ExitDone;
}

} // namespace kerbscope::cli
