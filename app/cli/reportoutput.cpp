// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportoutput.h"

#include "core/report/writers.h"

#ifdef KERBSCOPE_WITH_PDF
#include "app/report/pdfwriter.h"
#endif

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace kerbscope::cli {

namespace {

QByteArray textOf(const Report &report, const QString &format)
{
    if (format == QLatin1String("html"))
        return reportToHtml(report).toUtf8();
    if (format == QLatin1String("md"))
        return reportToMarkdown(report).toUtf8();
    if (format == QLatin1String("json"))
        return QJsonDocument(reportToJson(report)).toJson();
    if (format == QLatin1String("txt"))
        return reportToTicketText(report).toUtf8();
    if (format == QLatin1String("line"))
        return reportToOneLine(report).toUtf8() + '\n';
    return ticketsToCsv(report).toUtf8();
}

Outcome saved(const QByteArray &bytes, const QString &path)
{
    const auto failed = [&](const QString &said) {
        const QFileInfo info(path);
        const bool refused = info.isDir() || (info.exists() && !info.isWritable());
        return Error { refused ? ErrorKind::Refused : ErrorKind::Io,
            QStringLiteral("the report cannot be written (%1)").arg(said), { path, {}, {}, {} },
            QStringLiteral("Check the folder, your rights and the free space; nothing was changed.") };
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed(file.errorString());
    return Done {};
}

#ifdef KERBSCOPE_WITH_PDF
Outcome writtenPdf(const Report &report, const QString &output)
{
    if (output != QLatin1String("-"))
        return writePdfFile(report, output);
    QFile device;
    if (!device.open(stdout, QIODevice::WriteOnly))
        return Error { ErrorKind::Io, QStringLiteral("standard output cannot be written"), {}, {} };
    return writePdf(report, device);
}
#else
Outcome writtenPdf(const Report &, const QString &)
{
    return Error { ErrorKind::Unsupported, QStringLiteral("this program was built without PDF"), {},
        QStringLiteral("Use --format html and print it from a browser, or save the PDF from the window.") };
}
#endif

} // namespace

QStringList reportFormats()
{
    return { QStringLiteral("html"), QStringLiteral("pdf"), QStringLiteral("md"), QStringLiteral("json"),
        QStringLiteral("txt"), QStringLiteral("line"), QStringLiteral("csv") };
}

Outcome writeReport(const Context &context, const Report &report, const QString &format, const QString &output)
{
    if (format == QLatin1String("pdf"))
        return writtenPdf(report, output);
    const QByteArray bytes = textOf(report, format);
    if (output != QLatin1String("-"))
        return saved(bytes, output);
    context.out << QString::fromUtf8(bytes);
    context.out.flush();
    return Done {};
}

} // namespace kerbscope::cli
