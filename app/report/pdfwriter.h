// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

class QIODevice;
class QTextDocument;

namespace kerbscope {

/// Fills a document with the HTML of a report, laid out for a page: margins that QTextDocument gets wrong are put right.
void fillReportDocument(QTextDocument &document, const QString &html);

/// The report as PDF: the HTML of the report on A4 pages, with its title, the number of the page and of all pages at the
/// foot. Needs a QGuiApplication for its fonts; may run on any thread.
/// Errors: Io with what the device said; the caller throws away what was written.
Outcome writePdf(const Report &report, QIODevice &device);

/// The same into a file, whole or not at all.
Outcome writePdfFile(const Report &report, const QString &path);

} // namespace kerbscope
