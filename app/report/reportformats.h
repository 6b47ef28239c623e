// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

#include <QCoreApplication>
#include <QList>

namespace kerbscope::ui {

enum class ReportFormat { Html, Pdf, Markdown, Text, Json };

/// What the formats of a report are called, look like and are saved as.
class ReportFormats
{
    Q_DECLARE_TR_FUNCTIONS(ReportFormats)

public:
    static QList<ReportFormat> all();
    static QString name(ReportFormat format);
    /// For whom it is, in half a line.
    static QString use(ReportFormat format);
    static QString extension(ReportFormat format);
    /// Text formats whole; for PDF the HTML that it is made of.
    static QString text(const Report &report, ReportFormat format);
    static bool isPage(ReportFormat format) { return format == ReportFormat::Html || format == ReportFormat::Pdf; }

    /// Writes it whole or not at all. Blocking; any thread.
    static Outcome save(const Report &report, ReportFormat format, const QString &path);
    /// A file name for a report, from letters and digits of the title alone.
    static QString fileName(const Report &report, ReportFormat format);
};

} // namespace kerbscope::ui
