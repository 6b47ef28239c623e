// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/readknowledge.h"
#include "core/krb/bitnames.h"

namespace kerbscope {

namespace {

const WordTable<CodeKind> &codeKinds()
{
    static const WordTable<CodeKind> words { { QStringLiteral("problem"), CodeKind::Problem },
        { QStringLiteral("warning"), CodeKind::Warning }, { QStringLiteral("normal"), CodeKind::Normal },
        { QStringLiteral("info"), CodeKind::Info } };
    return words;
}

QList<SourceRef> sourceRefs(const QStringList &written)
{
    QList<SourceRef> refs;
    for (const QString &text : written)
        refs << SourceRef { text.section(u'#', 0, 0), {}, text.section(u'#', 1), {} };
    return refs;
}

QList<Occurrence> readOccurrences(FieldReader &fields)
{
    const QString key = QStringLiteral("occurrences");
    QList<Occurrence> list;
    for (const YamlNode *row : fields.rows(key)) {
        FieldReader part(*row, fields.problems(), fields.places(), QStringLiteral("%1/%2").arg(key).arg(list.size()));
        Occurrence occurrence;
        occurrence.title = part.text(QStringLiteral("title"));
        occurrence.when = part.text(QStringLiteral("when"));
        occurrence.symptom = part.text(QStringLiteral("symptom"));
        occurrence.remedy = part.text(QStringLiteral("remedy"));
        occurrence.cause = part.text(QStringLiteral("cause"));
        part.finish();
        list << occurrence;
    }
    return list;
}

/// Bit rows: the mask of each bit belongs to the numbers, whether it is written there or not.
void addMasks(CodeEntry &entry, FieldReader &fields)
{
    const QList<qint64> bits = fields.numbers(QStringLiteral("bits"));
    for (const qint64 bit : bits) {
        if (bit < 0 || bit > 31) {
            fields.problems().add(
                QStringLiteral("there is no bit %1 in 32 bits").arg(bit), fields.places().of(QStringLiteral("bits")));
            continue;
        }
        entry.bits << static_cast<int>(bit);
        const qint64 mask = bitMask(static_cast<int>(bit));
        if (!entry.numbers.contains(mask))
            entry.numbers << mask;
    }
}

} // namespace

QString readWho(FieldReader &fields, const QString &key)
{
    static const WordTable<QString> people = [] {
        WordTable<QString> words;
        for (const char *who : { "user", "helpdesk", "desktop", "network", "AD admin", "proxy admin", "service owner",
                 "PKI", "security", "vendor support", "escalation" })
            words << std::pair(QString::fromLatin1(who), QString::fromLatin1(who));
        return words;
    }();
    return fields.word(key, people).value_or(QString());
}

QList<Step> readSteps(FieldReader &fields, const QString &key)
{
    QList<Step> steps;
    for (const YamlNode *row : fields.rows(key)) {
        const QString path = QStringLiteral("%1/%2").arg(fields.pathOf(key)).arg(steps.size());
        FieldReader part(*row, fields.problems(), fields.places(), path);
        Step step;
        step.who = readWho(part, QStringLiteral("who"));
        step.text = part.text(QStringLiteral("do"));
        step.command = part.lines(QStringLiteral("command"));
        if (step.text.isEmpty() && !part.places().has(part.pathOf(QStringLiteral("do"))))
            fields.problems().add(QStringLiteral("the step does not say what to do ('do')"), row->where);
        part.finish();
        steps << step;
    }
    return steps;
}

void readCodes(const QList<const YamlNode *> &rows, const YamlNode &defaults, KnowledgeDraft &draft, Problems &problems)
{
    for (const YamlNode *row : rows) {
        CodeDraft code;
        code.places.self = row->where;
        CodeEntry &entry = code.entry;
        FieldReader fields(*row, problems, code.places);
        fields.setDefaults(&defaults);
        entry.family = fields.text(QStringLiteral("family"));
        entry.kind = fields.word(QStringLiteral("kind"), codeKinds()).value_or(CodeKind::Problem);
        entry.seen = fields.texts(QStringLiteral("seen"));
        entry.standing = fields.text(QStringLiteral("standing"));
        entry.raisedBy = fields.text(QStringLiteral("raisedBy"));
        entry.sources = sourceRefs(fields.texts(QStringLiteral("source")));
        code.translated = fields.flag(QStringLiteral("translated"));
        fields.setDefaults(nullptr);

        entry.code = fields.text(QStringLiteral("code"));
        entry.id = entry.family + u':' + entry.code;
        entry.symbols = fields.texts(QStringLiteral("symbols"));
        entry.aliases = fields.texts(QStringLiteral("aliases"));
        entry.numbers = fields.numbers(QStringLiteral("numbers"));
        addMasks(entry, fields);
        entry.message = fields.text(QStringLiteral("message"));
        entry.title = fields.text(QStringLiteral("title"));
        entry.meaning = fields.text(QStringLiteral("meaning"));
        entry.when = fields.texts(QStringLiteral("when"));
        entry.causes = fields.texts(QStringLiteral("causes"));
        entry.actions = readSteps(fields, QStringLiteral("actions"));
        entry.verify = fields.texts(QStringLiteral("verify"));
        entry.seeAlso = fields.texts(QStringLiteral("seeAlso"));
        entry.conflict = fields.text(QStringLiteral("conflict"));
        entry.occurrences = readOccurrences(fields);
        entry.seed = fields.texts(QStringLiteral("seed"));
        fields.finish();
        draft.codes << code;
    }
}

} // namespace kerbscope
