// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportrenderer.h"

#include "core/catalog/catalog.h"

#include <QtConcurrent>

namespace kerbscope::ui {

namespace {

Result<RenderedReport> renderNow(const ReportInput &input)
{
    // A catalog belongs to the thread that opened it.
    const Result<Catalog> catalog = Catalog::open(input.catalogPath);
    if (!catalog)
        return catalog.error();
    KnowledgeBase knowledge = catalog->knowledge(input.options.language);
    knowledge.takeFacts(input.company);
    RenderedReport result;
    result.report = buildReport(input.shown, input.diagnosis, knowledge, *catalog, input.now, input.options);
    result.format = input.format;
    result.text = ReportFormats::text(result.report, input.format);
    if (input.withBefore && input.options.redact) {
        ReportOptions open = input.options;
        open.redact = false;
        const Report before = buildReport(input.shown, input.diagnosis, knowledge, *catalog, input.now, open);
        result.before = ReportFormats::text(before, input.format);
    }
    return result;
}

} // namespace

ReportRenderer::ReportRenderer(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportRenderer::finished);
}

ReportRenderer::~ReportRenderer()
{
    m_waiting.reset();
    m_watcher.waitForFinished();
}

void ReportRenderer::render(ReportInput input)
{
    if (m_watcher.isRunning())
        m_waiting = std::move(input);
    else
        start(std::move(input));
}

void ReportRenderer::start(ReportInput input)
{
    m_watcher.setFuture(QtConcurrent::run([input = std::move(input)] { return renderNow(input); }));
}

void ReportRenderer::finished()
{
    const Result<RenderedReport> result = m_watcher.result();
    if (m_waiting) {
        start(*std::exchange(m_waiting, std::nullopt));
        return;
    }
    if (result)
        Q_EMIT rendered(*result);
    else
        Q_EMIT failed(result.error());
}

} // namespace kerbscope::ui
