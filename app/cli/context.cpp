// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"

#include "app/shared/inputfile.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace kerbscope::cli {

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
