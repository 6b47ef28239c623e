// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlist.h"
#include "app/cli/options.h"
#include "app/cli/ticketjson.h"
#include "core/parse/ticketfile.h"

namespace kerbscope::cli {

int runTickets(const Context &context, const QStringList &arguments)
{
    const auto options = parseOptions(arguments, { QStringLiteral("json"), QStringLiteral("live") },
        { QStringLiteral("now"), QStringLiteral("zone") });
    if (!options || options->positional.size() != 1) {
        context.complain(
            options ? Error { ErrorKind::Malformed, QStringLiteral("tickets takes one file") } : options.error());
        return ExitWrongUsage;
    }
    const QString path = options->positional.first();
    const auto bytes = context.readInput(path);
    if (!bytes) {
        context.complain(bytes.error());
        return ExitUnreadableInput;
    }
    KlistOptions klist { context.zone, context.now };
    if (options->has(QStringLiteral("zone")))
        klist.zone = QTimeZone(options->value(QStringLiteral("zone")).toUtf8());
    const auto listing = parseTicketFile(*bytes, klist);
    if (!listing) {
        context.complain(listing.error().inSource(path));
        return ExitUnreadableInput;
    }
    context.printJson(ticketListingToJson(*listing, {}));
    return ExitDone;
}

} // namespace kerbscope::cli
