// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/packs/patchcatalog.h"

#include "core/catalog/catalogrows.h"
#include "core/catalog/knowledgetexts.h"
#include "core/catalog/lookupwords.h"
#include "core/catalog/putinplace.h"
#include "core/catalog/sqlwriter.h"

#include <QFile>
#include <QUuid>

namespace kerbscope {

namespace {

/// Forgets the translations of texts that are no longer those that were translated.
template <typename Row> void dropTranslations(SqlWriter &writer, const Row &before, const Row &now, const QString &id)
{
    QHash<QString, QString> translated;
    Row old = before;
    visitTexts(old, [&](const QString &part, QString &text) { translated.insert(part, text); });
    Row row = now;
    visitTexts(row, [&](const QString &part, QString &text) {
        if (translated.take(part) != text)
            writer.run(QStringLiteral("DELETE FROM texts WHERE id = ? AND part = ?"), { id, part });
    });
    for (auto gone = translated.cbegin(); gone != translated.cend(); ++gone)
        writer.run(QStringLiteral("DELETE FROM texts WHERE id = ? AND part = ?"), { id, gone.key() });
}

/// What can be found of a code in other languages, after texts of it have gone.
void writeTranslatedText(SqlWriter &writer, int n, const QString &id)
{
    QString titles;
    QString details;
    for (const QVariantList &row : writer.rows(QStringLiteral("SELECT part, text FROM texts WHERE id = ?"), { id }))
        (row[0].toString() == QLatin1String("title") ? titles : details) += wordsOf(row[1].toString()).join(u' ') + u' ';
    writer.run(QStringLiteral("INSERT OR REPLACE INTO translatedText(rowid, title, details) VALUES (?, ?, ?)"), { n, titles, details });
}

void writeCodes(SqlWriter &writer, const KnowledgeDraft &base, const KnowledgeDraft &merged)
{
    for (int i = 0; i < merged.codes.size(); ++i) {
        const CodeEntry &entry = merged.codes[i].entry;
        if (entry.pack.isEmpty())
            continue;
        writer.write(QStringLiteral("codes"), codeRow(i + 1, entry));
        writer.write(QStringLiteral("codeText(rowid, names, title, meaning, details)"), codeTextRow(i + 1, entry));
        if (i < base.codes.size())
            dropTranslations(writer, base.codes[i].entry, entry, textsId(entry));
        writeTranslatedText(writer, i + 1, entry.id);
    }
}

void writeRows(SqlWriter &writer, const KnowledgeDraft &base, const KnowledgeDraft &merged, const QList<PackInfo> &packs)
{
    for (const SourceDraft &row : merged.sources)
        writer.write(QStringLiteral("sources"), sourceRow(row.source));
    for (int i = 0; i < merged.families.size(); ++i) {
        const Family &family = merged.families[i].family;
        if (family.pack.isEmpty())
            continue;
        writer.write(QStringLiteral("families"), familyRow(family));
        if (i < base.families.size())
            dropTranslations(writer, base.families[i].family, family, textsId(family));
    }
    writeCodes(writer, base, merged);
    for (int i = 0; i < merged.findings.size(); ++i) {
        const FindingInfo &finding = merged.findings[i].finding;
        if (finding.pack.isEmpty())
            continue;
        writer.write(QStringLiteral("findings"), findingRow(i + 1, finding));
        if (i < base.findings.size())
            dropTranslations(writer, base.findings[i].finding, finding, textsId(finding));
    }
    for (int i = 0; i < merged.causes.size(); ++i) {
        const CauseInfo &cause = merged.causes[i].cause;
        if (cause.pack.isEmpty())
            continue;
        writer.write(QStringLiteral("causes"), causeRow(i + 1, cause));
        if (i < base.causes.size())
            dropTranslations(writer, base.causes[i].cause, cause, textsId(cause));
    }
    for (int i = static_cast<int>(base.synonyms.size()); i < merged.synonyms.size(); ++i)
        writer.write(QStringLiteral("synonyms"), synonymRow(i + 1, merged.synonyms[i].words));
    for (const ProxyRealmDraft &row : merged.proxyRealms)
        writer.write(QStringLiteral("proxyRealms"), proxyRealmRow(row.realm, row.sources));
    int n = 0;
    for (const PackInfo &pack : packs)
        writer.write(QStringLiteral("packs"), packRow(++n, pack));
    writer.finish();
}

Outcome patch(const QString &path, const KnowledgeDraft &base, const KnowledgeDraft &merged, const QList<PackInfo> &packs)
{
    auto connection = CatalogConnection::open(path, false);
    if (!connection)
        return connection.error();
    SqlWriter writer(**connection);
    writer.run(QStringLiteral("PRAGMA journal_mode = MEMORY"));
    writer.run(QStringLiteral("PRAGMA synchronous = OFF"));
    writer.run(QStringLiteral("BEGIN"));
    writeRows(writer, base, merged, packs);
    writer.run(QStringLiteral("COMMIT"));
    if (writer.failed())
        return Error { ErrorKind::Io, QStringLiteral("cannot be written (%1)").arg(writer.error()), { path, {}, {}, {} } };
    return Done {};
}

} // namespace

Outcome patchCatalog(const QString &basePath, const QString &path, const KnowledgeDraft &base, const KnowledgeDraft &merged,
    const QList<PackInfo> &packs)
{
    const QString part = path + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    QFile source(basePath);
    if (!source.copy(part))
        return Error { ErrorKind::Io, QStringLiteral("the catalog cannot be copied (%1)").arg(source.errorString()),
            { part, {}, {}, {} } };
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    return putInPlace(patch(part, base, merged, packs), part, path);
}

} // namespace kerbscope
