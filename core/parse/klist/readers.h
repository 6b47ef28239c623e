// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/klist/builder.h"
#include "core/parse/klist/cleantext.h"

namespace kerbscope::klist {

// Each reader looks at the present line; when it recognises the beginning of its construct, it takes all lines of it
// off the cursor and returns true. Otherwise it leaves everything as it was. They are tried in the order of
// klisttext.cpp.

/// "Current LogonId is 0:0x3e7", "Cached Tickets: (2)", "Ticket(s) purged!", rows of `klist sessions`, in any language.
bool readWindowsHead(LineCursor &lines, ListingBuilder &builder);
/// "#0> Client: ..." and its lines, in any language; also an entry whose top was cut off, and binding entries of
/// query_bind.
bool readWindowsEntry(LineCursor &lines, ListingBuilder &builder);
/// The block of `klist tgt`.
bool readWindowsTgt(LineCursor &lines, ListingBuilder &builder);
/// `klist cloud_debug`.
bool readWindowsCloudDebug(LineCursor &lines, ListingBuilder &builder);

/// "Ticket cache: FILE:...", "Credentials cache: ...", "Default principal: ...", in any language.
bool readCacheHead(LineCursor &lines, ListingBuilder &builder);
/// A row of MIT's, Solaris' or Heimdal's table (two times and a principal) with the lines that belong to it.
bool readTicketRow(LineCursor &lines, ListingBuilder &builder);
/// `klist -l` of MIT and Heimdal.
bool readCacheList(LineCursor &lines, ListingBuilder &builder);
/// `klist -k`, `ktutil list`, of MIT and Heimdal.
bool readKeytabTable(LineCursor &lines, ListingBuilder &builder);
/// A config entry of `klist -C`: "config: fast_avail(krbtgt/R@R) = yes".
bool readConfigEntry(LineCursor &lines, ListingBuilder &builder);

/// Labelled records: Heimdal `klist -v`, Java's klist (tickets and keytabs), lists of PowerShell objects.
bool readRecord(LineCursor &lines, ListingBuilder &builder);
/// A table with headings, one row a ticket: Format-Table of PowerShell objects, tables with bars.
bool readColumnTable(LineCursor &lines, ListingBuilder &builder);
/// Heimdal `klist --json`, on one line or many.
bool readHeimdalJson(LineCursor &lines, ListingBuilder &builder);
/// The ticket table of Scapy's Ticketer++.
bool readScapy(LineCursor &lines, ListingBuilder &builder);

/// What klist, kinit, kvno and ktutil print when they fail, and their usage and version texts.
bool readError(LineCursor &lines, ListingBuilder &builder);
/// A prompt with or without a command; the command names the subcommand.
bool readCommand(LineCursor &lines, ListingBuilder &builder);

// Shared by several readers.

/// "label: value", split at the first colon that is none of a time, an address or a path. Both parts are trimmed.
struct Labelled {
    QStringView label;
    QStringView value;
};
std::optional<Labelled> splitLabel(QStringView line);

/// Two lines as one, with one blank between: what a mail program cut.
QString joinLines(QStringView first, QStringView second);

/// The hexadecimal number at or after `from` ("0x40e10000"); `end` receives the position behind it.
std::optional<quint64> findHex(QStringView text, qsizetype from = 0, qsizetype *end = nullptr);

/// An encryption type by any printed name, or the number in parentheses behind a name ("Unknown (-1)").
std::optional<EncryptionType> etypeOf(QStringView text);

/// The first line of a cache: a label and the name of a cache.
bool looksLikeCacheHead(QStringView line);

/// True for "FILE:/tmp/x", "KEYRING:...", "API:...", "/tmp/krb5cc_0", "C:\...\krb5cc": the name of a cache or keytab.
bool looksLikeCacheName(QStringView text);

} // namespace kerbscope::klist
