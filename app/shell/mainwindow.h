// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/page.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace kerbscope::ui {

class DropOverlay;
class FootLine;
class ImportMessages;
class InlineMessage;
class OmniBox;
class Rail;
class TopBar;

/// Arranges rail, bars and pages, and carries the navigator's wishes out; nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const PageContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes the page and enters it in the rail; pages come in the order of PageId.
    void addPage(Page *page);
    Page *page(PageId id) const { return m_pages.value(id); }
    Page *currentPage() const;
    void showPage(PageId id);

    /// The box that serves the current page: the large one of Home, else the one of the top bar.
    OmniBox *currentBox() const;
    InlineMessage *message() const { return m_message; }
    FootLine *footLine() const { return m_foot; }
    TopBar *topBar() const { return m_top; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addShortcuts();

    PageContext m_context;
    Rail *m_rail;
    TopBar *m_top;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    FootLine *m_foot;
    DropOverlay *m_dropOverlay;
    ImportMessages *m_importMessages;
    QHash<PageId, Page *> m_pages;
    QList<Page *> m_order;
};

} // namespace kerbscope::ui
