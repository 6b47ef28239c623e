// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlist.h"
#include "app/cli/options.h"
#include "core/catalog/codewords.h"
#include "core/krb/decode.h"

#include <QJsonArray>

namespace kerbscope::cli {

namespace {

/// What the catalog says of an item's code; nothing where there is no catalog or no such code.
QString explained(const DecodedItem &item, const Result<Catalog> &catalog)
{
    if (item.code.isEmpty() || !catalog)
        return {};
    const std::optional<CodeEntry> entry = catalog->entry(item.code);
    if (!entry)
        return {};
    const QString symbol = mainSymbol(*entry);
    if (symbol == item.name || entry->title == symbol)
        return entry->title;
    return entry->title.isEmpty() ? symbol : symbol + QStringLiteral(": ") + entry->title;
}

QJsonObject toJson(const Decoding &decoding, const Result<Catalog> &catalog)
{
    QJsonArray items;
    for (const DecodedItem &item : decoding.items) {
        QJsonObject object { { QStringLiteral("name"), item.name } };
        if (!item.text.isEmpty())
            object.insert(QStringLiteral("text"), item.text);
        if (!item.code.isEmpty())
            object.insert(QStringLiteral("code"), item.code);
        const QString meaning = explained(item, catalog);
        if (!meaning.isEmpty())
            object.insert(QStringLiteral("meaning"), meaning);
        items << object;
    }
    return { { QStringLiteral("kind"), decoding.kind }, { QStringLiteral("title"), decoding.title },
        { QStringLiteral("value"), decoding.value }, { QStringLiteral("summary"), decoding.summary },
        { QStringLiteral("items"), items }, { QStringLiteral("notes"), QJsonArray::fromStringList(decoding.notes) } };
}

void printText(QTextStream &out, const Decoding &decoding, const Result<Catalog> &catalog)
{
    out << decoding.title << ": " << decoding.value << "  " << decoding.summary << '\n';
    for (const DecodedItem &item : decoding.items) {
        out << "    " << item.name;
        for (const QString &more : { item.text, explained(item, catalog) }) {
            if (!more.isEmpty())
                out << "  " << more;
        }
        out << '\n';
    }
    for (const QString &note : decoding.notes)
        out << "    Note: " << note << '\n';
}

} // namespace

int runDecode(const Context &context, const QStringList &arguments)
{
    const Result<Options> options = parseOptions(arguments, { QStringLiteral("json") }, { QStringLiteral("as") });
    if (!options) {
        context.complain(options.error());
        return ExitWrongUsage;
    }
    const QString query = options->positional.join(u' ').trimmed();
    if (query.isEmpty()) {
        context.complain({ ErrorKind::Empty, QStringLiteral("decode needs a value") });
        return ExitWrongUsage;
    }
    const Result<QList<Decoding>> decodings = decode(query, options->value(QStringLiteral("as")));
    if (!decodings) {
        context.complain(decodings.error());
        return decodings.error().kind == ErrorKind::NotFound ? ExitWrongUsage : ExitUnreadableInput;
    }
    const Result<Catalog> catalog = context.openCatalog();
    if (options->has(QStringLiteral("json"))) {
        QJsonArray array;
        for (const Decoding &decoding : *decodings)
            array << toJson(decoding, catalog);
        context.printJson({ { QStringLiteral("schema"), 1 }, { QStringLiteral("query"), query },
            { QStringLiteral("decodings"), array } });
        return ExitDone;
    }
    for (const Decoding &decoding : *decodings)
        printText(context.out, decoding, catalog);
    context.out.flush();
    return ExitDone;
}

} // namespace kerbscope::cli
