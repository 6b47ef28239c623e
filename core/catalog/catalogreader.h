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

    // In a language; what is not translated, and everything in an unknown language, is English.
    std::optional<CodeEntry> entry(const QString &id, const QString &language = {}) const;
    /// All rows in English, in the order of the full-text table.
    QList<CodeEntry> entries() const;
    QList<CodeSummary> summaries(const QString &family, const QString &language = {}) const;
    QList<Family> families(const QString &language = {}) const;
    KnowledgeBase knowledge(const QString &language = {}) const;
    /// Title and meaning of a summary, in a language.
    void translate(CodeSummary &summary, const QString &language) const;
    /// The knowledge packs that were put into this catalog or refused, in the order in which they were applied.
    QList<PackInfo> packs() const;
    QList<SourceRef> sourceList() const;
    QList<QStringList> synonyms() const;
    /// What lookup needs of every row, in the order of the full-text table.
    QList<LookupIndex::Source> indexRows() const;

private:
    QHash<QString, SourceRef> sources() const;
    /// Texts in a language by the ids and parts of their rows; `where` is a condition on id and part.
    using Texts = QHash<QString, QHash<QString, QString>>;
    Phrasebook phrases(const QString &language) const;
    Texts texts(const QString &language, const QString &where, const QVariantList &values = {}) const;

    const CatalogConnection &m_connection;
};

} // namespace kerbscope
