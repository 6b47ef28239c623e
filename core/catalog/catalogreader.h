// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalogconnection.h"
#include "core/catalog/codeentry.h"
#include "core/catalog/lookupindex.h"

#include <optional>

namespace kerbscope {

/// Reads rows of catalog.sqlite back into values.
class CatalogReader {
public:
    explicit CatalogReader(const CatalogConnection &connection)
        : m_connection(connection)
    {
    }

    /// Refuses a file that is no catalog or a newer one. Errors: Unsupported, Malformed.
    Outcome check(const QString &path) const;

    std::optional<CodeEntry> entry(const QString &id) const;
    QList<CodeSummary> summaries(const QString &family) const;
    QList<Family> families() const;
    KnowledgeBase knowledge() const;
    /// The knowledge packs that were put into this catalog or refused, in the order in which they were applied.
    QList<PackInfo> packs() const;
    QList<SourceRef> sourceList() const;
    QList<QStringList> synonyms() const;
    /// What lookup needs of every row, in the order of the full-text table.
    QList<LookupIndex::Source> indexRows() const;

private:
    QHash<QString, SourceRef> sources() const;

    const CatalogConnection &m_connection;
};

} // namespace kerbscope
