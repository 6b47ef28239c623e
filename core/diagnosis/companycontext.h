// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/knowledge.h"
#include "core/evidence/imported.h"

namespace kerbscope {

/// Takes what the knowledge and the company's packs say about proxies into the circumstances of reading, and the company's
/// realm as the user's own where it has exactly one and no evidence has named another.
void addCompany(ImportContext &context, const KnowledgeBase &knowledge);

/// A command or what to look for in its output, with the company's names in the place of REALM, PROXY-REALM and CLOUD (words that
/// findings.yaml explains), as far as it has exactly one of each. For the screen: a report names only what its case names.
QString withCompanyNames(const QString &text, const Company &company);

} // namespace kerbscope
