// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"

#include "app/shared/inputfile.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace kerbscope::cli {

Result<Catalog> Context::openCatalog() const
{
    int refused = 0;
    return openCatalog({}, refused);
}

Result<Catalog> Context::openCatalog(const QStringList &packs, int &refused) const
{
    Result<OpenedCatalog> opened = openPackedCatalog(catalogPath, packFolders, packs, scratchFolder);
    if (!opened)
        return opened.error();
    if (opened->packsLeftOut) {
        complain(*opened->packsLeftOut);
        refused += static_cast<int>(packs.size());
    }
    for (const PackInfo &pack : opened->packs) {
        for (const Error &problem : pack.problems)
            complain(problem);
        if (pack.problems.isEmpty())
            continue;
        err << "kerbscope-cli: the pack " << pack.id << " is not used; everything else is.\n";
        refused += packs.contains(pack.path) ? 1 : 0;
    }
    err.flush();
    return std::move(opened->catalog);
}

KnowledgeBase Context::knowledgeOf(const Catalog &catalog, const QString &language) const
{
    KnowledgeBase knowledge = catalog.knowledge(language);
    knowledge.takeFacts(company);
    return knowledge;
}

void Context::printJson(const QJsonObject &object) const
{
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    out.flush();
}

void Context::complain(const Error &error) const
{
    err << "kerbscope-cli: " << error.toString() << '\n';
    err.flush();
}

Result<QByteArray> readFileOrStdin(const QString &path)
{
    if (path != QLatin1String("-"))
        return readInputFile(path);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error { ErrorKind::Io, QStringLiteral("cannot be opened (%1)").arg(input.errorString()),
            { path, {}, {}, {} }, QStringLiteral("Check what is connected to standard input.") };
    return input.readAll();
}

} // namespace kerbscope::cli
