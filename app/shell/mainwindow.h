// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/page.h"

#include <QDateTime>
#include <QHash>
#include <QMainWindow>

#include <memory>

class QStackedWidget;
class QTimer;

namespace kerbscope::ui {

class DropOverlay;
class FootLine;
class ImportMessages;
class InlineMessage;
class MainMenu;
class OmniBox;
class Rail;
class ReadingBar;
class TopBar;

/// Arranges rail, bars and pages, and carries the navigator's wishes out; nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const PageContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What adds one page: called now for each, and again after each change of the language.
    using PageMaker = void (*)(MainWindow &window, const PageContext &context, PageId id);
    void setPages(PageMaker maker);
    /// The pages are being made anew, one in a turn of the event loop; until then the window shows what it showed.
    bool isBeingMade() const { return m_kept != nullptr; }
    /// Takes the page and enters it in the rail; pages come in the order of PageId.
    void addPage(Page *page);
    Page *page(PageId id) const { return m_pages.value(id); }
    const QList<Page *> &pages() const { return m_order; }
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
    void build();
    void letGo();
    void makeAnew();
    void makeNextPage();
    void finishMaking();
    void followSignals();
    void addShortcuts();
    void showSaved();
    void dressNextPage();

    enum class Saved { NothingYet, Saving, Saved, Failed };

    PageContext m_context;
    QTimer *m_dressing;
    QTimer *m_making;
    PageMaker m_makePages = nullptr;
    Saved m_saved = Saved::NothingYet;
    QDateTime m_savedAt;

    // All that carries texts: made by build(), gone after letGo().
    QWidget *m_central = nullptr;
    MainMenu *m_menu = nullptr;
    Rail *m_rail = nullptr;
    TopBar *m_top = nullptr;
    InlineMessage *m_message = nullptr;
    ReadingBar *m_reading = nullptr;
    QStackedWidget *m_stack = nullptr;
    FootLine *m_foot = nullptr;
    DropOverlay *m_dropOverlay = nullptr;
    ImportMessages *m_importMessages = nullptr;
    QHash<PageId, Page *> m_pages;
    QList<Page *> m_order;

    struct Kept; ///< over a change of the language
    std::unique_ptr<Kept> m_kept;
};

} // namespace kerbscope::ui
