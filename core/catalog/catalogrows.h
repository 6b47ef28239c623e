// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/codeentry.h"

#include <QVariantList>

namespace kerbscope {

/// The values of one row as the tables of catalog.sqlite keep them, in the order of their columns. `n` is the row's place:
/// codes and codeText of one entry have the same.
QVariantList sourceRow(const SourceRef &source);
QVariantList familyRow(const Family &family);
QVariantList codeRow(int n, const CodeEntry &entry);
QVariantList codeTextRow(int n, const CodeEntry &entry);
QVariantList findingRow(int n, const FindingInfo &finding);
QVariantList causeRow(int n, const CauseInfo &cause);
QVariantList synonymRow(int n, const QStringList &words);
QVariantList proxyRealmRow(const QString &realm, const QStringList &sources);
QVariantList packRow(int n, const PackInfo &pack);

} // namespace kerbscope
