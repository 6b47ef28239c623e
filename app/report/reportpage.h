// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportrenderer.h"
#include "app/shell/page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace kerbscope::ui {

class EmptyState;
class InlineMessage;
class ComparedPreview;
class ReportHandover;
class ReportOptionsView;
class RowsModel;

/// The report: choices on the left, the report as it will be sent on the right, and what was replaced in it.
class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(const PageContext &context, QWidget *parent = nullptr);

    PageId id() const override { return PageId::Report; }
    QString title() const override { return tr("Report"); }
    Icon icon() const override { return Icon::Report; }
    QString helpAnchor() const override { return QStringLiteral("reports"); }
    void activated() override;
    QWidget *initialFocus() override;

    ReportOptionsView *options() const { return m_options; }
    ComparedPreview *preview() const { return m_preview; }
    ReportHandover *handover() const { return m_handover; }
    const RowsModel &replacements() const { return *m_replaced; }
    /// What is shown belongs to the case and the choices as they are now.
    bool isCurrent() const { return m_current; }
    const RenderedReport &shown() const { return m_shown; }

    /// Saves what is shown, on another thread; ends with saved() or a message on the page.
    void saveTo(const QString &path);

Q_SIGNALS:
    void previewChanged();
    void saved(const QString &path);

private:
    QWidget *makeLeftColumn();
    void connectParts();
    void outdate();
    void render();
    void take(const RenderedReport &result);
    void save();
    void print();
    void setReady(bool ready);
    QString recipient() const;

    PageContext m_context;
    ReportRenderer m_renderer;
    RenderedReport m_shown;
    bool m_current = false;
    QTimer m_soon; ///< several changes in a row make one report

    ReportOptionsView *m_options;
    QList<QAction *> m_commands; ///< of the palette; can be chosen while a report is shown
    QPushButton *m_save;
    QPushButton *m_print;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ComparedPreview *m_preview;
    QLabel *m_state;
    RowsModel *m_replaced;
    QLabel *m_replacedTitle;
    QTableView *m_replacedTable;
    InlineMessage *m_message;
    ReportHandover *m_handover;
};

} // namespace kerbscope::ui
