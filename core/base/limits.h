// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Caps of what is read, in one place. Each has its reason; each is tested at the cap and one past it.
namespace kerbscope::limits {

/// Text that is pasted or read as text: the longest real collector output seen is under 1 MiB.
constexpr qint64 maxTextBytes = 16 * 1024 * 1024;
/// Text that is a listing of tickets: maxTickets of Windows, some 450 bytes each.
constexpr qint64 maxListingBytes = 96 * 1024 * 1024;
/// One line of text; longer ones are binary rubbish or hostile.
constexpr int maxLineLength = 1024 * 1024;
/// Tickets in one listing, cache or file; 100,000 are shown without trouble.
constexpr int maxTickets = 200'000;
/// Warnings kept per input; the rest is counted.
constexpr int maxWarnings = 200;
/// A credential cache, keytab or KRB-CRED file.
constexpr qint64 maxCacheFileBytes = 256LL * 1024 * 1024;
/// A counted field inside a binary file (RFC 4120 tickets stay below 64 KiB; a PAC makes them larger).
constexpr quint32 maxFieldBytes = 1024 * 1024;
/// Components of a principal name (real ones have 1 to 4).
constexpr int maxPrincipalComponents = 64;
/// One Kerberos or SPNEGO message (MaxTokenSize is 48,000 by default, 65,535 at most).
constexpr qint64 maxMessageBytes = 4 * 1024 * 1024;
/// Nesting of DER, XML and JSON.
constexpr int maxDepth = 64;
/// Events kept of one input.
constexpr int maxEvents = 500'000;
/// Events that a case keeps of one log; a domain controller writes as many in some minutes to hours.
constexpr qsizetype maxCaseEvents = 10'000;
/// Characters kept of an event's rendered description; Windows' own are below 32 Ki.
constexpr qsizetype maxEventMessage = 64 * 1024;
/// Kerberos messages kept of one capture.
constexpr int maxCaptureMessages = 500'000;
/// An event log or capture file.
constexpr qint64 maxImportFileBytes = 4LL * 1024 * 1024 * 1024;
/// A PAC script (browsers stop at 1 MiB).
constexpr qint64 maxPacBytes = 1024 * 1024;
/// A case file; the whole evidence of a case lies in it.
constexpr qint64 maxCaseFileBytes = 1024LL * 1024 * 1024;
/// A search query or code typed by a person.
constexpr int maxQueryLength = 64 * 1024;
/// One YAML file of knowledge, ours or a company's; our largest are under 200 KiB.
constexpr qint64 maxKnowledgeFileBytes = 4 * 1024 * 1024;
/// YAML files below one folder of knowledge.
constexpr int maxKnowledgeFiles = 2000;
/// Nesting inside a YAML file; our own need 5.
constexpr int maxKnowledgeDepth = 16;
/// Values in one YAML file.
constexpr int maxKnowledgeNodes = 200'000;
/// Characters of one text of the knowledge.
constexpr int maxKnowledgeTextLength = 8'000;
/// A company's knowledge pack; a thousand rows with all texts are about half of it.
constexpr qint64 maxPackBytes = 1024 * 1024;
/// A note of the user's beside a code.
constexpr qsizetype maxCodeNote = 20'000;
/// Packs that are installed on one computer.
constexpr qsizetype maxPacks = 32;
/// What a pack says about its company: contacts, realms, proxies and PAC addresses.
constexpr qsizetype maxPackContacts = 500;
constexpr qsizetype maxPackRealms = 500;
constexpr qsizetype maxPackProxies = 500;

} // namespace kerbscope::limits
