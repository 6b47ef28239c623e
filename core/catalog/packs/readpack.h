// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/company.h"
#include "core/catalog/knowledgedraft.h"
#include "core/catalog/problems.h"

namespace kerbscope {

/// A knowledge pack as its file says it: read and checked in form, not yet against what it builds upon.
struct PackDraft {
    PackInfo info; ///< without path and counts
    KnowledgeDraft knowledge;
};

/// Reads a company's YAML: the lists of the knowledge's README and the company's own keys pack, realms, proxies,
/// pacAddresses and contacts. `name` is the file's name in problems. The bytes are foreign: size, depth and counts have
/// their caps in limits.h. Each row that says no source gets the pack itself as its source.
PackDraft readPack(const QByteArray &bytes, const QString &name, Problems &problems);

/// The id of the source that stands for a pack.
QString sourceOfPack(const QString &packId);

} // namespace kerbscope
