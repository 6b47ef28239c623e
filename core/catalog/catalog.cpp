// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"

#include "core/catalog/catalogreader.h"

namespace kerbscope {

struct Catalog::Private {
    std::unique_ptr<CatalogConnection> connection;
    CatalogReader reader { *connection };
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
    return Catalog(std::unique_ptr<Private>(new Private { std::move(*connection) }));
}

std::optional<CodeEntry> Catalog::entry(const QString &id, const QString &) const
{
    return d->reader.entry(id);
}

QList<Family> Catalog::families() const
{
    return d->reader.families();
}

QList<CodeSummary> Catalog::codesOf(const QString &family, const QString &) const
{
    return d->reader.summaries(family);
}

KnowledgeBase Catalog::knowledge(const QString &) const
{
    return d->reader.knowledge();
}

} // namespace kerbscope
