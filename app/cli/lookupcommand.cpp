// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlist.h"
#include "app/cli/options.h"
#include "app/shared/translations.h"
#include "core/catalog/codewords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace kerbscope::cli {

namespace {

struct Phrase {
    Q_DECLARE_TR_FUNCTIONS(LookupCommand)
};

constexpr int defaultLimit = 20;
constexpr int largestLimit = 1000;

QJsonArray actionTexts(const QList<Step> &actions)
{
    QJsonArray texts;
    for (const Step &step : actions)
        texts << (step.who.isEmpty() ? step.text : step.who + QStringLiteral(": ") + step.text);
    return texts;
}

/// The other numbers of a row and its other names.
QJsonArray aliasTexts(const CodeEntry &entry)
{
    QJsonArray texts;
    for (const qint64 number : entry.numbers) {
        const QString text = QString::number(number);
        if (text != entry.code)
            texts << text;
    }
    for (const QString &alias : entry.aliases)
        texts << alias;
    return texts;
}

QString sourceText(const CodeEntry &entry)
{
    QStringList texts;
    for (const SourceRef &source : entry.sources)
        texts << (source.place.isEmpty() ? source.title : source.title + QStringLiteral(", ") + source.place);
    return texts.join(QStringLiteral("; "));
}

QString kindText(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Problem:
        return QStringLiteral("problem");
    case CodeKind::Warning:
        return QStringLiteral("warning");
    case CodeKind::Normal:
        return QStringLiteral("normal");
    case CodeKind::Info:
        break;
    }
    return QStringLiteral("info");
}

void insertIfAny(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonArray occurrenceObjects(const QList<Occurrence> &occurrences)
{
    QJsonArray array;
    for (const Occurrence &occurrence : occurrences) {
        QJsonObject object { { QStringLiteral("title"), occurrence.title } };
        insertIfAny(object, QStringLiteral("when"), occurrence.when);
        insertIfAny(object, QStringLiteral("symptom"), occurrence.symptom);
        insertIfAny(object, QStringLiteral("remedy"), occurrence.remedy);
        insertIfAny(object, QStringLiteral("cause"), occurrence.cause);
        array << object;
    }
    return array;
}

QJsonObject toJson(const LookupHit &hit, const CodeEntry &entry)
{
    QJsonObject object { { QStringLiteral("id"), entry.id }, { QStringLiteral("family"), entry.family },
        { QStringLiteral("code"), entry.code }, { QStringLiteral("hex"), hexText(entry) },
        { QStringLiteral("symbols"), QJsonArray::fromStringList(entry.symbols) },
        { QStringLiteral("aliases"), aliasTexts(entry) }, { QStringLiteral("title"), entry.title },
        { QStringLiteral("meaning"), entry.meaning },
        { QStringLiteral("when"), QJsonArray::fromStringList(entry.when) },
        { QStringLiteral("causes"), QJsonArray::fromStringList(entry.causes) },
        { QStringLiteral("actions"), actionTexts(entry.actions) },
        { QStringLiteral("verify"), QJsonArray::fromStringList(entry.verify) },
        { QStringLiteral("seeAlso"), QJsonArray::fromStringList(entry.seeAlso) },
        { QStringLiteral("kind"), kindText(entry.kind) }, { QStringLiteral("source"), sourceText(entry) },
        { QStringLiteral("matched"), hit.matched } };
    insertIfAny(object, QStringLiteral("message"), entry.message);
    insertIfAny(object, QStringLiteral("standing"), entry.standing);
    insertIfAny(object, QStringLiteral("conflict"), entry.conflict);
    insertIfAny(object, QStringLiteral("raisedBy"), entry.raisedBy);
    insertIfAny(object, QStringLiteral("context"), hit.context);
    insertIfAny(object, QStringLiteral("pack"), entry.pack);
    if (!entry.occurrences.isEmpty())
        object.insert(QStringLiteral("occurrences"), occurrenceObjects(entry.occurrences));
    return object;
}

void printList(QTextStream &out, const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    out << "    " << heading << '\n';
    for (const QString &line : lines)
        out << "      - " << line << '\n';
}

void printWhole(QTextStream &out, const CodeEntry &entry)
{
    printList(out, Phrase::tr("When it occurs"), entry.when);
    printList(out, Phrase::tr("Likely causes"), entry.causes);
    QStringList actions;
    for (const QJsonValue &action : actionTexts(entry.actions))
        actions << action.toString();
    printList(out, Phrase::tr("What to do"), actions);
    for (const Occurrence &occurrence : entry.occurrences)
        printList(out, occurrence.title, { occurrence.when, occurrence.symptom, occurrence.remedy });
    printList(out, Phrase::tr("How to verify"), entry.verify);
    if (!entry.standing.isEmpty())
        out << "    " << Phrase::tr("Standing: %1").arg(entry.standing) << '\n';
    if (!entry.conflict.isEmpty())
        out << "    " << Phrase::tr("Sources differ: %1").arg(entry.conflict) << '\n';
    if (!entry.seeAlso.isEmpty())
        out << "    " << Phrase::tr("See also: %1").arg(entry.seeAlso.join(QStringLiteral(", "))) << '\n';
    out << "    " << Phrase::tr("Source: %1").arg(sourceText(entry)) << '\n';
}

/// The first result whole, the others in two lines.
void printText(QTextStream &out, const QList<LookupHit> &hits, const QList<CodeEntry> &entries)
{
    for (qsizetype i = 0; i < hits.size(); ++i) {
        const CodeEntry &entry = entries[i];
        out << entry.id << "  " << mainSymbol(entry);
        const QString number = numberText(entry);
        if (!number.isEmpty())
            out << "  " << number;
        out << '\n';
        if (!entry.pack.isEmpty())
            out << "    " << Phrase::tr("From the knowledge pack %1").arg(entry.pack) << '\n';
        if (!entry.title.isEmpty())
            out << "    " << entry.title << '\n';
        if (!entry.meaning.isEmpty())
            out << "    " << entry.meaning << '\n';
        if (!hits[i].context.isEmpty())
            out << "    " << Phrase::tr("Seen in: %1").arg(hits[i].context) << '\n';
        if (i == 0)
            printWhole(out, entry);
    }
    if (hits.isEmpty())
        out << Phrase::tr("Nothing is known under that name or number.") << '\n';
}

} // namespace

int runLookup(const Context &context, const QStringList &arguments)
{
    const Result<Options> options = parseOptions(arguments, { QStringLiteral("json") },
        { QStringLiteral("family"), QStringLiteral("limit"), QStringLiteral("lang"), QStringLiteral("pack") });
    if (!options) {
        context.complain(options.error());
        return ExitWrongUsage;
    }
    const QString query = options->positional.join(u' ').trimmed();
    bool limitOk = false;
    LookupOptions lookup;
    lookup.family = options->value(QStringLiteral("family"));
    lookup.limit = options->value(QStringLiteral("limit"), QString::number(defaultLimit)).toInt(&limitOk);
    if (options->has(QStringLiteral("lang")))
        lookup.language = languageFor(options->value(QStringLiteral("lang")));
    Translations translations; // of the headings
    if (!lookup.language.isEmpty())
        translations.use(lookup.language);
    if (query.isEmpty() || !limitOk || lookup.limit < 1 || lookup.limit > largestLimit) {
        context.complain({ ErrorKind::Malformed,
            query.isEmpty() ? QStringLiteral("lookup needs a code, a name or words")
                            : QStringLiteral("--limit takes a number from 1 to %1").arg(largestLimit) });
        return ExitWrongUsage;
    }
    int refused = 0;
    const Result<Catalog> catalog = context.openCatalog(options->all(QStringLiteral("pack")), refused);
    if (!catalog) {
        context.complain(catalog.error());
        return ExitUnreadableInput;
    }
    const QList<Family> families = catalog->families(lookup.language);
    if (!lookup.family.isEmpty()
        && std::ranges::none_of(families, [&](const Family &family) { return family.id == lookup.family; })) {
        QStringList known;
        for (const Family &family : families)
            known << family.id;
        context.complain({ ErrorKind::NotFound, QStringLiteral("there is no family '%1'").arg(lookup.family), {},
            QStringLiteral("Known are %1.").arg(known.join(QStringLiteral(", "))) });
        return ExitWrongUsage;
    }

    const int code = refused > 0 ? ExitUnreadableInput : ExitDone;
    const QList<LookupHit> hits = catalog->lookup(query, lookup);
    QList<CodeEntry> entries;
    for (const LookupHit &hit : hits)
        entries << catalog->entry(hit.summary.id, lookup.language).value_or(CodeEntry());
    if (!options->has(QStringLiteral("json"))) {
        printText(context.out, hits, entries);
        context.out.flush();
        return code;
    }
    QJsonArray results;
    for (qsizetype i = 0; i < hits.size(); ++i)
        results << toJson(hits[i], entries[i]);
    context.printJson({ { QStringLiteral("schema"), 1 }, { QStringLiteral("query"), query },
        { QStringLiteral("results"), results } });
    return code;
}

} // namespace kerbscope::cli
