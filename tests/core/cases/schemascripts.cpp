// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
//   kerbscope-schemascripts FOLDER (tests/data/schemas): writes case-N.sql and store-N.sql, the sample case as this build saves it, where N is
// the version of the tables. To be run once for each version, before it is released; tst_upgrade says when.

#include "core/cases/casefile.h"
#include "core/cases/caseschema.h"
#include "core/cases/casestore.h"
#include "core/cases/storefile.h"
#include "tests/support/schemascript.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace kerbscope;

namespace {

bool write(const QString &path, const QByteArray &script)
{
    QFile file(path);
    const bool done = !script.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(script) == script.size();
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), done ? "written" : "cannot be written");
    return done;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir temporary;
    if (argc != 2 || !temporary.isValid())
        return 2;
    const Case sample = test::schemaCase();
    const QString casePath = temporary.filePath(QStringLiteral("a.kscase"));
    const QString storeFolder = temporary.filePath(QStringLiteral("store"));
    {
        Result<CaseStore> store = CaseStore::open(storeFolder);
        if (!store || !store->save(sample) || !saveCase(sample, casePath))
            return 1;
    }
    const QString target = QString::fromLocal8Bit(argv[1]);
    const bool both = write(QStringLiteral("%1/case-%2.sql").arg(target).arg(caseSchemaVersion), test::scriptOf(casePath))
        && write(QStringLiteral("%1/store-%2.sql").arg(target).arg(caseSchemaVersion), test::scriptOf(storePath(storeFolder)));
    return both ? 0 : 1;
}
