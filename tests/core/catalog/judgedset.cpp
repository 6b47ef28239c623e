// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/catalog/judgedset.h"

#include <QFile>

QList<JudgedQuery> judgedQueries()
{
    QFile file(QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests/data/lookup.tsv"));
    QList<JudgedQuery> queries;
    if (!file.open(QIODevice::ReadOnly))
        return queries;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1))
        queries << JudgedQuery { line.section(u'\t', 0, 0), line.section(u'\t', 1, 1) };
    return queries;
}

QString builtCatalog() { return QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/catalog.sqlite"); }
