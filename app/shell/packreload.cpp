// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/packreload.h"

#include "app/shell/background.h"
#include "app/shell/session.h"

namespace kerbscope::ui {

namespace {

struct Reloaded {
    QString path;
    std::shared_ptr<const LookupIndex> index;
};

Result<Reloaded> reloaded(const QString &base, const PackFolders &folders)
{
    const Result<PackedCatalog> packed = catalogWithPacks(base, installedPacks(folders), folders.cache);
    if (!packed)
        return packed.error();
    const auto index = Catalog::readLookupIndex(packed->path);
    if (!index)
        return index.error();
    return Reloaded { packed->path, *index };
}

} // namespace

void reloadPacks(Session &session, QObject *context, std::function<void(const Outcome &)> done)
{
    inBackground(context, [base = session.baseCatalog(), folders = session.packFolders()] { return reloaded(base, folders); },
        [&session, done = std::move(done)](const Result<Reloaded> &made) {
            Result<Catalog> catalog = made ? Catalog::open(made->path) : Result<Catalog>(made.error());
            if (catalog)
                session.useCatalog(std::move(*catalog), made->index);
            done(catalog ? Outcome(Done {}) : Outcome(catalog.error()));
        });
}

} // namespace kerbscope::ui
