// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/readknowledge.h"

namespace kerbscope {

void readKnowledge(const QByteArray &bytes, const QString &name, KnowledgeDraft &draft, Problems &problems)
{
    const Result<YamlNode> root = readYaml(bytes, name);
    if (!root) {
        problems.add(root.error());
        return;
    }
    if (!root->isMapping()) {
        problems.add(QStringLiteral("the file must be a mapping, such as 'codes:' with rows"), root->where);
        return;
    }
    Places places { root->where, {} };
    FieldReader fields(*root, problems, places);
    readKnowledgeLists(fields, *root, draft, problems);
    fields.finish();
}

void readKnowledgeLists(FieldReader &fields, const YamlNode &root, KnowledgeDraft &draft, Problems &problems)
{
    readSources(fields.rows(QStringLiteral("sources")), draft, problems);
    readFamilies(fields.rows(QStringLiteral("families")), draft, problems);
    const auto codes = fields.rows(QStringLiteral("codes"));
    if (!codes.isEmpty()) {
        for (const char *key : { "family", "source", "kind", "seen", "standing", "raisedBy", "translated" })
            fields.node(QString::fromLatin1(key)); // read again for each row as its default
    }
    readCodes(codes, root, draft, problems);
    readFindings(fields.rows(QStringLiteral("findings")), draft, problems);
    readCauses(fields.rows(QStringLiteral("causes")), draft, problems);
    readSynonyms(fields.rows(QStringLiteral("synonyms")), draft, problems);
    readProxyRealms(fields.rows(QStringLiteral("proxyRealms")), draft, problems);
    const QStringList phrases = fields.texts(QStringLiteral("phrases"));
    for (qsizetype i = 0; i < phrases.size(); ++i)
        draft.phrases << PhraseDraft { phrases[i], fields.places().of(QStringLiteral("phrases/%1").arg(i)) };
}

void readSources(const QList<const YamlNode *> &rows, KnowledgeDraft &draft, Problems &problems)
{
    for (const YamlNode *row : rows) {
        SourceDraft source;
        source.places.self = row->where;
        FieldReader fields(*row, problems, source.places);
        source.source.id = fields.text(QStringLiteral("id"));
        source.source.title = fields.text(QStringLiteral("title"));
        source.source.address = fields.text(QStringLiteral("address"));
        fields.finish();
        draft.sources << source;
    }
}

void readFamilies(const QList<const YamlNode *> &rows, KnowledgeDraft &draft, Problems &problems)
{
    for (const YamlNode *row : rows) {
        FamilyDraft family;
        family.places.self = row->where;
        FieldReader fields(*row, problems, family.places);
        family.family.id = fields.text(QStringLiteral("id"));
        family.family.title = fields.text(QStringLiteral("title"));
        family.family.seen = fields.text(QStringLiteral("seen"));
        family.family.rank = static_cast<int>(fields.number(QStringLiteral("rank"), 1, 1000).value_or(1000));
        family.family.words = fields.texts(QStringLiteral("words"));
        family.family.product = fields.flag(QStringLiteral("product"));
        family.family.fullText = fields.flag(QStringLiteral("fullText"));
        fields.finish();
        draft.families << family;
    }
}

void readSynonyms(const QList<const YamlNode *> &rows, KnowledgeDraft &draft, Problems &problems)
{
    for (const YamlNode *row : rows) {
        SynonymDraft synonym;
        synonym.places.self = row->where;
        FieldReader fields(*row, problems, synonym.places);
        synonym.words = fields.texts(QStringLiteral("words"));
        fields.finish();
        draft.synonyms << synonym;
    }
}

void readProxyRealms(const QList<const YamlNode *> &rows, KnowledgeDraft &draft, Problems &problems)
{
    for (const YamlNode *row : rows) {
        ProxyRealmDraft realm;
        realm.places.self = row->where;
        FieldReader fields(*row, problems, realm.places);
        realm.realm = fields.text(QStringLiteral("realm"));
        realm.sources = fields.texts(QStringLiteral("source"));
        fields.finish();
        draft.proxyRealms << realm;
    }
}

} // namespace kerbscope
