// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdfwriter.h"

#include "core/report/reportwords.h"
#include "core/report/writers.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QTextFrame>

#include <cmath>

namespace kerbscope {

namespace {

constexpr int dotsPerInch = 300;
constexpr double marginMillimetres = 18;
constexpr double footMillimetres = 8;
constexpr double tableIndent = 12;

Error ioError(const QIODevice &device, const QString &path)
{
    return Error { ErrorKind::Io, QStringLiteral("the PDF could not be written (%1)").arg(device.errorString()),
        { path, {}, {}, {} }, QStringLiteral("Choose another place, or make room on the disk.") };
}

QString footText(const Report &report)
{
    const QString title = ReportWords(report.language)(ReportWord::Title);
    return report.title.isEmpty() ? title : QStringLiteral("%1: %2").arg(title, report.title);
}

} // namespace

void fillReportDocument(QTextDocument &document, const QString &html)
{
    document.setHtml(html);
    // A table as wide as the page begins at its own left margin and would stick out on the right by as much.
    QTextFrameFormat page = document.rootFrame()->frameFormat();
    page.setRightMargin(page.rightMargin() + tableIndent);
    document.rootFrame()->setFrameFormat(page);
}

Outcome writePdf(const Report &report, QIODevice &device)
{
    // QPdfWriter does not tell of writes that fail.
    QByteArray bytes;
    QBuffer made(&bytes);
    made.open(QIODevice::WriteOnly);
    QPdfWriter writer(&made);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres), QPageLayout::Millimeter));
    writer.setTitle(footText(report));
    writer.setCreator(report.program);

    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    fillReportDocument(document, reportToHtml(report));
    const QRectF page(QPointF(0, 0), QSizeF(writer.width(), writer.height()));
    const double foot = footMillimetres / 25.4 * dotsPerInch;
    const QSizeF body(page.width(), std::floor(page.height() - foot));
    document.setPageSize(body);

    QPainter painter;
    if (!painter.begin(&writer))
        return ioError(made, {});
    const int pages = document.pageCount();
    QFont footFont = document.defaultFont();
    footFont.setPointSizeF(8);
    for (int number = 0; number < pages; ++number) {
        if (number > 0 && !writer.newPage())
            return ioError(made, {});
        painter.save();
        painter.translate(0, -number * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(QPointF(0, number * body.height()), body);
        // On paper it is black on white, whatever the theme of the window.
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();

        painter.setFont(footFont);
        painter.setPen(QColor(0x5a, 0x62, 0x70));
        const QRectF strip(0, page.bottom() - foot, page.width(), foot);
        painter.drawText(strip, Qt::AlignRight | Qt::AlignBottom, QStringLiteral("%1 / %2").arg(number + 1).arg(pages));
        const double room = strip.width() * 0.85;
        painter.drawText(QRectF(strip.left(), strip.top(), room, strip.height()), Qt::AlignLeft | Qt::AlignBottom,
            painter.fontMetrics().elidedText(footText(report), Qt::ElideRight, static_cast<int>(room)));
    }
    if (!painter.end())
        return ioError(made, {});
    if (device.write(bytes) != bytes.size())
        return ioError(device, {});
    return Done {};
}

Outcome writePdfFile(const Report &report, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return ioError(file, path);
    Outcome written = writePdf(report, file);
    if (!written)
        return written.error().inSource(path);
    if (!file.commit())
        return ioError(file, path);
    return Done {};
}

} // namespace kerbscope
