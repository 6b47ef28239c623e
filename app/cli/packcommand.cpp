// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlist.h"
#include "app/cli/options.h"

#include <QFileInfo>
#include <QJsonArray>

namespace kerbscope::cli {

namespace {

QJsonObject toJson(const Error &problem)
{
    QJsonObject object { { QStringLiteral("file"), problem.where.source }, { QStringLiteral("what"), problem.what } };
    if (problem.where.line)
        object.insert(QStringLiteral("line"), *problem.where.line);
    if (problem.where.column)
        object.insert(QStringLiteral("column"), *problem.where.column);
    if (!problem.advice.isEmpty())
        object.insert(QStringLiteral("advice"), problem.advice);
    return object;
}

QJsonObject toJson(const PackInfo &pack)
{
    QJsonArray problems;
    for (const Error &problem : pack.problems)
        problems << toJson(problem);
    return { { QStringLiteral("id"), pack.id }, { QStringLiteral("title"), pack.title }, { QStringLiteral("version"), pack.version },
        { QStringLiteral("path"), pack.path }, { QStringLiteral("owner"), pack.ofAdministrators ? QStringLiteral("administrators") : QStringLiteral("user") },
        { QStringLiteral("used"), pack.isUsed() }, { QStringLiteral("rows"), pack.rows }, { QStringLiteral("overrides"), pack.overrides },
        { QStringLiteral("problems"), problems } };
}

/// "contoso.yaml:12:5: there is no code 'krb:99'. Is 'krb:9' meant?", as the compiler writes it.
QString compilerLine(const Error &problem)
{
    QString line = problem.where.source;
    for (const std::optional<int> &number : { problem.where.line, problem.where.column }) {
        if (number)
            line += u':' + QString::number(*number);
    }
    line += (line.isEmpty() ? QString() : QStringLiteral(": ")) + problem.what;
    return problem.advice.isEmpty() ? line : line + QStringLiteral(". ") + problem.advice;
}

void print(const Context &context, const PackInfo &pack)
{
    context.out << pack.id << "  " << (pack.isUsed() ? "used" : "refused") << "  "
                << (pack.ofAdministrators ? "administrators'" : "yours") << '\n';
    if (!pack.title.isEmpty())
        context.out << "    " << pack.title << (pack.version.isEmpty() ? QString() : QStringLiteral(", version ") + pack.version) << '\n';
    if (pack.isUsed())
        context.out << "    " << pack.rows << " rows of knowledge, " << pack.overrides << " of them change what was there; "
                    << pack.contacts.size() << " contacts, " << pack.realms.size() << " realms, " << pack.proxies.size() << " proxies\n";
    if (!pack.path.isEmpty())
        context.out << "    " << pack.path << '\n';
}

void printProblems(const Context &context, const PackInfo &pack)
{
    for (const Error &problem : pack.problems)
        context.err << compilerLine(problem) << '\n';
    context.err.flush();
}

/// Prints what happened to packs; problems go to standard error too, but for the JSON.
int tell(const Context &context, const QList<PackInfo> &packs, bool json, int refused)
{
    if (json) {
        QJsonArray array;
        for (const PackInfo &pack : packs)
            array << toJson(pack);
        context.printJson({ { QStringLiteral("schema"), 1 }, { QStringLiteral("packs"), array } });
    } else {
        for (const PackInfo &pack : packs)
            print(context, pack);
        context.out.flush();
    }
    for (const PackInfo &pack : packs)
        printProblems(context, pack);
    return refused > 0 ? ExitUnreadableInput : ExitDone;
}

int list(const Context &context, bool json)
{
    const QList<PackFile> files = installedPacks(context.packFolders);
    const Result<PackedCatalog> packed = catalogWithPacks(context.catalogPath, files, context.packFolders.cache);
    if (!packed) {
        context.complain(packed.error());
        return ExitUnreadableInput;
    }
    if (files.isEmpty() && !json)
        context.out << "No knowledge pack is installed. Packs lie in " << context.packFolders.user << ".\n";
    return tell(context, packed->packs, json, 0);
}

int check(const Context &context, const QStringList &paths, bool json)
{
    QList<PackInfo> packs;
    int refused = 0;
    for (const QString &path : paths) {
        const Result<QByteArray> bytes = context.readInput(path);
        const Result<PackInfo> pack = bytes ? checkPack(context.catalogPath, *bytes, QFileInfo(path).fileName()) : bytes.error();
        if (!pack) {
            context.complain(pack.error().inSource(path));
            ++refused;
            continue;
        }
        packs << *pack;
        packs.last().path = path;
        refused += pack->isUsed() ? 0 : 1;
    }
    return tell(context, packs, json, refused);
}

int add(const Context &context, const QString &path, bool json)
{
    const Result<PackInfo> pack = addPack(context.catalogPath, path, context.packFolders);
    if (!pack) {
        context.complain(pack.error());
        return ExitUnreadableInput;
    }
    return tell(context, { *pack }, json, pack->isUsed() ? 0 : 1);
}

int remove(const Context &context, const QString &id, bool json)
{
    if (const Outcome removed = removePack(id, context.packFolders); !removed) {
        context.complain(removed.error());
        return ExitUnreadableInput;
    }
    if (json)
        context.printJson({ { QStringLiteral("schema"), 1 }, { QStringLiteral("removed"), id } });
    else
        context.out << "Removed " << id << ".\n";
    context.out.flush();
    return ExitDone;
}

} // namespace

int runPack(const Context &context, const QStringList &arguments)
{
    const Result<Options> options = parseOptions(arguments, { QStringLiteral("json") }, {});
    const QString action = options ? options->positional.value(0) : QString();
    const QStringList names = options ? options->positional.mid(1) : QStringList();
    const bool json = options && options->has(QStringLiteral("json"));
    if (options && action == QLatin1String("list") && names.isEmpty())
        return list(context, json);
    if (options && action == QLatin1String("check") && !names.isEmpty())
        return check(context, names, json);
    if (options && action == QLatin1String("add") && names.size() == 1)
        return add(context, names.first(), json);
    if (options && action == QLatin1String("remove") && names.size() == 1)
        return remove(context, names.first(), json);
    context.complain(options ? Error { ErrorKind::Malformed, QStringLiteral("pack does not know what to do"), {},
                                   QStringLiteral("Write pack list, pack add FILE, pack remove ID or pack check FILE.") }
                             : options.error());
    return ExitWrongUsage;
}

} // namespace kerbscope::cli
