// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportformats.h"

#include "app/report/pdfwriter.h"
#include "core/report/writers.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>

namespace kerbscope::ui {

QList<ReportFormat> ReportFormats::all()
{
    return { ReportFormat::Html, ReportFormat::Pdf, ReportFormat::Markdown, ReportFormat::Text, ReportFormat::Json };
}

QString ReportFormats::name(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return tr("Web page (HTML)");
    case ReportFormat::Pdf:
        return tr("PDF");
    case ReportFormat::Markdown:
        return tr("Markdown");
    case ReportFormat::Text:
        return tr("Plain text");
    case ReportFormat::Json:
        return tr("JSON");
    }
    return {};
}

QString ReportFormats::use(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return tr("whole, for the next team; one file");
    case ReportFormat::Pdf:
        return tr("whole, to print and to file");
    case ReportFormat::Markdown:
        return tr("for ticket systems that format");
    case ReportFormat::Text:
        return tr("the essence on one page, for any ticket system");
    case ReportFormat::Json:
        return tr("for other programs");
    }
    return {};
}

QString ReportFormats::extension(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return QStringLiteral("html");
    case ReportFormat::Pdf:
        return QStringLiteral("pdf");
    case ReportFormat::Markdown:
        return QStringLiteral("md");
    case ReportFormat::Text:
        return QStringLiteral("txt");
    case ReportFormat::Json:
        return QStringLiteral("json");
    }
    return {};
}

QString ReportFormats::text(const Report &report, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
    case ReportFormat::Pdf:
        return reportToHtml(report);
    case ReportFormat::Markdown:
        return reportToMarkdown(report);
    case ReportFormat::Text:
        return reportToTicketText(report);
    case ReportFormat::Json:
        return QString::fromUtf8(QJsonDocument(reportToJson(report)).toJson(QJsonDocument::Indented));
    }
    return {};
}

Outcome ReportFormats::save(const Report &report, ReportFormat format, const QString &path)
{
    if (format == ReportFormat::Pdf)
        return writePdfFile(report, path);
    QSaveFile file(path);
    const QByteArray bytes = text(report, format).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error { ErrorKind::Io, tr("the report could not be saved (%1)").arg(file.errorString()),
            { path, {}, {}, {} }, tr("Choose another place, or make room on the disk.") };
    return Done {};
}

QString ReportFormats::fileName(const Report &report, ReportFormat format)
{
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9]+"));
    QString stem = QString(report.title).replace(others, QStringLiteral("-")).left(40);
    while (stem.startsWith(u'-'))
        stem.remove(0, 1);
    while (stem.endsWith(u'-'))
        stem.chop(1);
    const QString day = toUtcDateTime(report.madeAt).date().toString(Qt::ISODate);
    return QStringLiteral("kerbscope-%1%2.%3")
        .arg(day, stem.isEmpty() ? QString() : u'-' + stem.toLower(), extension(format));
}

} // namespace kerbscope::ui
