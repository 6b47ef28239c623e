// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/casefile.h"
#include "tests/fuzz/evidencetarget.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace kerbscope;

/// A case file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = { name, nullptr };
    static const QCoreApplication application(argc, argv);
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("case.kscase"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(fuzz::view(data, size).toByteArray()) != static_cast<qint64>(size))
        return 0;
    file.close();
    (void)loadCase(path);
    return 0;
}
