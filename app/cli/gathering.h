// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/context.h"
#include "app/cli/options.h"
#include "core/cases/case.h"

namespace kerbscope::cli {

/// What the arguments of a command told about a case.
struct Gathered {
    Case gathered;
    KnowledgeBase knowledge;
    int unread = 0; ///< inputs that could not be read; each was reported
};

/// The options that gather() understands, for parseOptions(): they take a value.
QStringList gatheringOptions();

/// --now, --zone and --url (the page that the user opens) as the circumstances of what is read. Errors: Malformed.
Result<ImportContext> circumstancesOf(const Context &context, const Options &options, const KnowledgeBase &knowledge);

/// Makes a case of --code, --answer and the files, in this order, with --now, --zone and --url (the page that
/// the user opens) as circumstances. What cannot be
/// read or is not known is reported on standard error and left out; the rest is used. Errors: Malformed for --now,
/// --zone.
Result<Gathered> gather(const Context &context, const Options &options, const Catalog &catalog);

} // namespace kerbscope::cli
