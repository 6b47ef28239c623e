// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/catalogreader.h"
#include "core/catalog/textmatch.h"

#include <memory>

namespace kerbscope {

/// Lookup over one open catalog: the index in memory and the prepared full-text query.
class LookupEngine {
public:
    /// `ready` is the index of the same catalog, when somebody has already made it; else it is made here.
    LookupEngine(const CatalogConnection &connection, const CatalogReader &reader,
        std::shared_ptr<const LookupIndex> ready = {});

    QList<LookupHit> lookup(const QString &query, const LookupOptions &options) const;
    const LookupIndex &index() const { return m_index; }

private:
    std::shared_ptr<const LookupIndex> m_shared;
    const LookupIndex &m_index;
    TextMatcher m_text;
};

/// The codes that a text names, in order of appearance; see Catalog::codesIn.
QStringList mentionedCodes(const QString &text, const LookupIndex &index);

} // namespace kerbscope
