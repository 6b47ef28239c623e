// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/findinglist.h"
#include "core/evidence/imported.h"
#include "core/parse/commandoutput/commandoutput.h"

namespace kerbscope {

/// What the outputs of commands say, one after another; an earlier one counts before a later one. Pure.
QList<Finding> findingsOf(const QList<CommandOutput> &outputs, const ImportContext &context);

// The findings of one report each.
void addFindings(FindingList &findings, const LocatedController &report, const ImportContext &context);
void addFindings(FindingList &findings, const TrustList &report, const ImportContext &context);
void addFindings(FindingList &findings, const SecureChannel &report, const ImportContext &context);
void addFindings(FindingList &findings, const ClockComparison &report, const ImportContext &context);
void addFindings(FindingList &findings, const ClockSource &report, const ImportContext &context);
void addFindings(FindingList &findings, const NamePolicy &report, const ImportContext &context);
void addFindings(FindingList &findings, const ProxySetting &report, const ImportContext &context);
void addFindings(FindingList &findings, const SpnAnswer &report, const ImportContext &context);
void addFindings(FindingList &findings, const PolicyResult &report, const ImportContext &context);
void addFindings(FindingList &findings, const RegistryListing &report, const ImportContext &context);
void addFindings(FindingList &findings, const UserReport &report, const ImportContext &context);
void addFindings(FindingList &findings, const JoinState &report, const ImportContext &context);
void addFindings(FindingList &findings, const NetworkSetup &report, const ImportContext &context);
void addFindings(FindingList &findings, const DnsToolAnswer &report, const ImportContext &context);
void addFindings(FindingList &findings, const PortTest &report, const ImportContext &context);
void addFindings(FindingList &findings, const RealmSetup &report, const ImportContext &context);
void addFindings(FindingList &findings, const AccountReport &report, const ImportContext &context);

/// The encryption types of a bit mask (msDS-SupportedEncryptionTypes, SupportedEncryptionTypes): "aes", "rc4-only",
/// "des-only"; null where it names none, which means the default.
const char *offerOf(quint32 supportedTypes);

} // namespace kerbscope
