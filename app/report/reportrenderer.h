// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportformats.h"

#include <QFutureWatcher>
#include <QObject>

namespace kerbscope::ui {

/// A report with its text in one format.
struct RenderedReport {
    Report report;
    ReportFormat format = ReportFormat::Html;
    QString text;
    QString before; ///< the same without redaction, for the screen only; empty where nobody asked for it
};

/// What a report is made of; all of it values, so that another thread can work on it.
struct ReportInput {
    Case shown;
    Diagnosis diagnosis;
    QString catalogPath;
    CompanyFacts company;
    Instant now;
    ReportOptions options;
    ReportFormat format = ReportFormat::Html;
    bool withBefore = false; ///< the text without redaction is wanted too
};

/// Builds reports on another thread, one at a time. A new wish while one is built replaces the wish before it; what comes
/// out is always the newest.
class ReportRenderer : public QObject
{
    Q_OBJECT

public:
    explicit ReportRenderer(QObject *parent = nullptr);
    ~ReportRenderer() override;

    void render(ReportInput input);
    bool isBusy() const { return m_watcher.isRunning() || m_waiting.has_value(); }

Q_SIGNALS:
    void rendered(const kerbscope::ui::RenderedReport &result);
    void failed(const kerbscope::Error &error);

private:
    void start(ReportInput input);
    void finished();

    QFutureWatcher<Result<RenderedReport>> m_watcher;
    std::optional<ReportInput> m_waiting;
};

} // namespace kerbscope::ui
