// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/readknowledge.h"

namespace kerbscope {

namespace {

WordTable<Strength> strengths()
{
    return { { QStringLiteral("always"), Strength::Always }, { QStringLiteral("usually"), Strength::Usually },
        { QStringLiteral("sometimes"), Strength::Sometimes }, { QStringLiteral("rarely"), Strength::Rarely },
        { QStringLiteral("never"), Strength::Never } };
}

WordTable<Prior> priors()
{
    return { { QStringLiteral("common"), Prior::Common }, { QStringLiteral("usual"), Prior::Usual },
        { QStringLiteral("uncommon"), Prior::Uncommon }, { QStringLiteral("rare"), Prior::Rare },
        { QStringLiteral("exotic"), Prior::Exotic } };
}

WordTable<QString> sameWords(std::initializer_list<const char *> words)
{
    WordTable<QString> table;
    for (const char *word : words)
        table << std::pair(QString::fromLatin1(word), QString::fromLatin1(word));
    return table;
}

QList<FindingValueInfo> readValues(FieldReader &fields)
{
    const QString key = QStringLiteral("values");
    QList<FindingValueInfo> values;
    for (const YamlNode *row : fields.rows(key)) {
        FieldReader part(*row, fields.problems(), fields.places(), QStringLiteral("%1/%2").arg(key).arg(values.size()));
        FindingValueInfo value;
        value.id = part.text(QStringLiteral("id"));
        value.text = part.text(QStringLiteral("text"));
        value.base = part.fraction(QStringLiteral("base")).value_or(0.0);
        value.wrong = part.flag(QStringLiteral("wrong"));
        part.finish();
        values << value;
    }
    return values;
}

QList<HowToLook> readHow(FieldReader &fields)
{
    static const WordTable<QString> platforms = sameWords({ "windows", "linux", "macos", "any" });
    const QString key = QStringLiteral("how");
    QList<HowToLook> list;
    for (const YamlNode *row : fields.rows(key)) {
        FieldReader part(*row, fields.problems(), fields.places(), QStringLiteral("%1/%2").arg(key).arg(list.size()));
        HowToLook how;
        how.platform = part.word(QStringLiteral("platform"), platforms).value_or(QString());
        how.command = part.lines(QStringLiteral("command"));
        how.look = part.text(QStringLiteral("look"));
        part.finish();
        list << how;
    }
    return list;
}

/// A mapping of findings to lists of values.
QHash<QString, QStringList> readConditions(FieldReader &fields, const QString &key)
{
    const YamlNode *node = fields.node(key);
    if (node == nullptr)
        return {};
    if (!node->isMapping()) {
        fields.problems().add(QStringLiteral("'%1' must be a mapping of findings to lists of values").arg(key), node->where);
        return {};
    }
    FieldReader part(*node, fields.problems(), fields.places(), key);
    QHash<QString, QStringList> conditions;
    for (const YamlEntry &entry : node->entries)
        conditions.insert(entry.key, part.texts(entry.key));
    return conditions;
}

QList<EvidenceRow> readEvidence(FieldReader &fields)
{
    static const WordTable<Strength> words = strengths();
    const QString key = QStringLiteral("evidence");
    QList<EvidenceRow> rows;
    for (const YamlNode *row : fields.rows(key)) {
        FieldReader part(*row, fields.problems(), fields.places(), QStringLiteral("%1/%2").arg(key).arg(rows.size()));
        EvidenceRow evidence;
        evidence.finding = part.text(QStringLiteral("finding"));
        evidence.value = part.text(QStringLiteral("value"));
        evidence.strength = part.word(QStringLiteral("strength"), words).value_or(Strength::Sometimes);
        evidence.because = part.text(QStringLiteral("because"));
        for (const char *needed : { "finding", "value", "strength" }) {
            if (!fields.places().has(part.pathOf(QString::fromLatin1(needed))))
                fields.problems().add(QStringLiteral("the evidence lacks '%1'").arg(QLatin1String(needed)), row->where);
        }
        part.finish();
        rows << evidence;
    }
    return rows;
}

} // namespace

void readFindings(const QList<const YamlNode *> &rows, KnowledgeDraft &draft, Problems &problems)
{
    static const WordTable<bool> kinds { { QStringLiteral("single"), false }, { QStringLiteral("many"), true } };
    static const WordTable<QString> checks =
        sameWords({ "tickets", "dns", "kdc", "clock", "service-ticket", "proxy", "pac", "configuration" });
    for (const YamlNode *row : rows) {
        FindingDraft draftRow;
        draftRow.places.self = row->where;
        FindingInfo &finding = draftRow.finding;
        FieldReader fields(*row, problems, draftRow.places);
        finding.id = fields.text(QStringLiteral("id"));
        finding.title = fields.text(QStringLiteral("title"));
        finding.many = fields.word(QStringLiteral("kind"), kinds).value_or(false);
        finding.group = fields.text(QStringLiteral("group"));
        finding.values = readValues(fields);
        finding.question = fields.text(QStringLiteral("question"));
        finding.why = fields.text(QStringLiteral("why"));
        finding.how = readHow(fields);
        finding.seconds = static_cast<int>(fields.number(QStringLiteral("seconds"), 1, 86'400).value_or(60));
        finding.check = fields.word(QStringLiteral("check"), checks).value_or(QString());
        finding.needs = readConditions(fields, QStringLiteral("needs"));
        finding.after = readConditions(fields, QStringLiteral("after"));
        finding.readFrom = fields.texts(QStringLiteral("from"));
        fields.finish();
        draft.findings << draftRow;
    }
}

void readCauses(const QList<const YamlNode *> &rows, KnowledgeDraft &draft, Problems &problems)
{
    static const WordTable<Prior> words = priors();
    for (const YamlNode *row : rows) {
        CauseDraft draftRow;
        draftRow.places.self = row->where;
        CauseInfo &cause = draftRow.cause;
        FieldReader fields(*row, problems, draftRow.places);
        cause.id = fields.text(QStringLiteral("id"));
        cause.title = fields.text(QStringLiteral("title"));
        cause.summary = fields.text(QStringLiteral("summary"));
        cause.owner = readWho(fields, QStringLiteral("owner"));
        cause.prior = fields.word(QStringLiteral("prior"), words).value_or(Prior::Uncommon);
        cause.codes = fields.texts(QStringLiteral("codes"));
        cause.evidence = readEvidence(fields);
        cause.remedy = readSteps(fields, QStringLiteral("remedy"));
        cause.verify = readSteps(fields, QStringLiteral("verify"));
        cause.say = fields.text(QStringLiteral("say"));
        cause.escalate = fields.text(QStringLiteral("escalate"));
        cause.sources = fields.texts(QStringLiteral("source"));
        fields.finish();
        draft.causes << draftRow;
    }
}

} // namespace kerbscope
