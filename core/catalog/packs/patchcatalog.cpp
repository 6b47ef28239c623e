// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/packs/patchcatalog.h"

#include "core/catalog/catalogrows.h"
#include "core/catalog/sqlwriter.h"

#include <QFile>
#include <QUuid>

#include <filesystem>

namespace kerbscope {

namespace {

void writeRows(SqlWriter &writer, const KnowledgeDraft &merged, const CatalogSize &base, const QList<PackInfo> &packs)
{
    for (const SourceDraft &row : merged.sources)
        writer.write(QStringLiteral("sources"), sourceRow(row.source));
    for (const FamilyDraft &row : merged.families) {
        if (!row.family.pack.isEmpty())
            writer.write(QStringLiteral("families"), familyRow(row.family));
    }
    for (int i = 0; i < merged.codes.size(); ++i) {
        const CodeEntry &entry = merged.codes[i].entry;
        if (entry.pack.isEmpty())
            continue;
        writer.write(QStringLiteral("codes"), codeRow(i + 1, entry));
        writer.write(QStringLiteral("codeText(rowid, names, title, meaning, details)"), codeTextRow(i + 1, entry));
    }
    for (int i = 0; i < merged.findings.size(); ++i) {
        if (!merged.findings[i].finding.pack.isEmpty())
            writer.write(QStringLiteral("findings"), findingRow(i + 1, merged.findings[i].finding));
    }
    for (int i = 0; i < merged.causes.size(); ++i) {
        if (!merged.causes[i].cause.pack.isEmpty())
            writer.write(QStringLiteral("causes"), causeRow(i + 1, merged.causes[i].cause));
    }
    for (int i = static_cast<int>(base.synonyms); i < merged.synonyms.size(); ++i)
        writer.write(QStringLiteral("synonyms"), synonymRow(i + 1, merged.synonyms[i].words));
    for (const ProxyRealmDraft &row : merged.proxyRealms)
        writer.write(QStringLiteral("proxyRealms"), proxyRealmRow(row.realm, row.sources));
    int n = 0;
    for (const PackInfo &pack : packs)
        writer.write(QStringLiteral("packs"), packRow(++n, pack));
    writer.finish();
}

Outcome patch(const QString &path, const KnowledgeDraft &merged, const CatalogSize &base, const QList<PackInfo> &packs)
{
    auto connection = CatalogConnection::open(path, false);
    if (!connection)
        return connection.error();
    SqlWriter writer(**connection);
    writer.run(QStringLiteral("PRAGMA journal_mode = MEMORY"));
    writer.run(QStringLiteral("PRAGMA synchronous = OFF"));
    writer.run(QStringLiteral("BEGIN"));
    writeRows(writer, merged, base, packs);
    writer.run(QStringLiteral("COMMIT"));
    if (writer.failed())
        return Error { ErrorKind::Io, QStringLiteral("cannot be written (%1)").arg(writer.error()), { path, {}, {}, {} } };
    return Done {};
}

} // namespace

Outcome patchCatalog(const QString &basePath, const QString &path, const KnowledgeDraft &merged, const CatalogSize &base,
    const QList<PackInfo> &packs)
{
    const QString part = path + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    QFile source(basePath);
    if (!source.copy(part))
        return Error { ErrorKind::Io, QStringLiteral("the catalog cannot be copied (%1)").arg(source.errorString()),
            { part, {}, {}, {} } };
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    const Outcome patched = patch(part, merged, base, packs);
    if (!patched) {
        QFile::remove(part);
        return patched;
    }
    std::error_code failure;
    std::filesystem::rename(part.toStdU16String(), path.toStdU16String(), failure);
    if (failure) {
        QFile::remove(part);
        return Error { ErrorKind::Io, QStringLiteral("cannot be replaced (%1)").arg(QString::fromStdString(failure.message())),
            { path, {}, {}, {} } };
    }
    return Done {};
}

} // namespace kerbscope
