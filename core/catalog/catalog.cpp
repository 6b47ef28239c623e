// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"

#include "core/catalog/catalogreader.h"
#include "core/catalog/lookupengine.h"

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
    return d->lookupEngine().lookup(query, options);
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

std::optional<CodeEntry> Catalog::entry(const QString &id, const QString &) const { return d->reader.entry(id); }

QList<Family> Catalog::families() const { return d->reader.families(); }

QList<CodeSummary> Catalog::codesOf(const QString &family, const QString &) const
{
    return d->reader.summaries(family);
}

KnowledgeBase Catalog::knowledge(const QString &) const { return d->reader.knowledge(); }

} // namespace kerbscope
