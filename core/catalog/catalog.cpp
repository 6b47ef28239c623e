// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"

#include "core/catalog/catalogreader.h"
#include "core/catalog/lookupengine.h"

#include <algorithm>

namespace kerbscope {

struct Catalog::Private {
    Private(std::unique_ptr<CatalogConnection> opened, QString openedPath)
        : path(std::move(openedPath))
        , connection(std::move(opened))
        , reader(*connection)
    {
    }

    QString path;
    std::unique_ptr<CatalogConnection> connection;
    CatalogReader reader;
    std::shared_ptr<const LookupIndex> readyIndex; ///< made ahead, until the engine takes it
    std::optional<LookupEngine> engine; ///< built at the first lookup: opening for the knowledge alone stays cheap

    /// Where a row is seen, as LookupHit::context tells it. `families` are read when first wanted.
    QString whereSeen(const CodeSummary &summary, const QString &language, std::optional<QList<Family>> &families) const
    {
        const std::optional<CodeEntry> entry = reader.entry(summary.id, language);
        if (entry && !entry->seen.isEmpty())
            return entry->seen.join(QStringLiteral(", "));
        if (!families)
            families = reader.families(language);
        const auto family = std::ranges::find(*families, summary.family, &Family::id);
        return family != families->end() ? family->seen : QString();
    }

    const LookupEngine &lookupEngine()
    {
        if (!engine)
            engine.emplace(*connection, reader, std::move(readyIndex));
        return *engine;
    }
};

Catalog::Catalog(std::unique_ptr<Private> privateData)
    : d(std::move(privateData))
{
}

Catalog::Catalog(Catalog &&) noexcept = default;
Catalog &Catalog::operator=(Catalog &&) noexcept = default;
Catalog::~Catalog() = default;

Result<Catalog> Catalog::open(const QString &path)
{
    auto connection = CatalogConnection::open(path, true);
    if (!connection)
        return connection.error();
    const Outcome checked = CatalogReader(**connection).check(path);
    if (!checked)
        return checked.error();
    return Catalog(std::make_unique<Private>(std::move(*connection), path));
}

QString Catalog::path() const { return d->path; }

QList<LookupHit> Catalog::lookup(const QString &query, const LookupOptions &options) const
{
    QList<LookupHit> hits = d->lookupEngine().lookup(query, options);
    std::optional<QList<Family>> families;
    for (LookupHit &hit : hits) {
        d->reader.translate(hit.summary, options.language);
        if (!hit.context.isEmpty() && !options.language.isEmpty())
            hit.context = d->whereSeen(hit.summary, options.language, families);
    }
    return hits;
}

Result<std::shared_ptr<const LookupIndex>> Catalog::readLookupIndex(const QString &path)
{
    const Result<Catalog> opened = open(path);
    if (!opened)
        return opened.error();
    const CatalogReader &reader = opened->d->reader;
    return std::make_shared<const LookupIndex>(reader.indexRows(), reader.families());
}

void Catalog::useLookupIndex(std::shared_ptr<const LookupIndex> index)
{
    d->readyIndex = std::move(index);
}

QStringList Catalog::codesIn(const QString &text) const { return mentionedCodes(text, d->lookupEngine().index()); }

std::optional<CodeEntry> Catalog::entry(const QString &id, const QString &language) const
{
    return d->reader.entry(id, language);
}

QList<Family> Catalog::families(const QString &language) const { return d->reader.families(language); }

QList<CodeSummary> Catalog::codesOf(const QString &family, const QString &language) const
{
    return d->reader.summaries(family, language);
}

KnowledgeBase Catalog::knowledge(const QString &language) const { return d->reader.knowledge(language); }

} // namespace kerbscope
