// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/mainwindow.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/shell/caseshelf.h"
#include "app/shell/dropoverlay.h"
#include "app/shell/footline.h"
#include "app/shell/importmessages.h"
#include "app/shell/mainmenu.h"
#include "app/shell/navigator.h"
#include "app/shell/omnibox.h"
#include "app/shell/rail.h"
#include "app/shell/session.h"
#include "app/shell/topbar.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kerbscope::ui {

MainWindow::MainWindow(const PageContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_rail(new Rail(this))
    , m_top(new TopBar(context.session, context.navigator, context.theme, this))
    , m_message(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_foot(new FootLine(context.session, this))
    , m_dropOverlay(new DropOverlay(this))
    , m_importMessages(new ImportMessages(context, *m_message, this))
{
    setWindowTitle(QStringLiteral("Kerbscope"));
    setAcceptDrops(true);
    setMinimumSize(960, 600);

    auto *central = new QWidget(this);
    auto *columns = new QHBoxLayout(central);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(m_top);
    auto *messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(metrics::pageMargin, metrics::spaceS, metrics::pageMargin, 0);
    messageRow->addWidget(m_message);
    rows->addLayout(messageRow);
    rows->addWidget(m_stack, 1);
    rows->addWidget(m_foot);
    columns->addLayout(rows, 1);
    setCentralWidget(central);

    connect(m_rail, &Rail::pageChosen, this, &MainWindow::showPage);
    connect(&context.navigator, &Navigator::pageRequested, this, &MainWindow::showPage);
    connect(&context.navigator, &Navigator::codeRequested, this, [this] { showPage(PageId::Codes); });
    connect(&context.navigator, &Navigator::searchRequested, this, [this] { showPage(PageId::Codes); });
    connect(&context.navigator, &Navigator::evidenceRequested, this, [this] { showPage(PageId::Evidence); });
    connect(&context.navigator, &Navigator::boxRequested, this, [this] {
        currentBox()->setFocus(Qt::ShortcutFocusReason);
        currentBox()->selectAll();
    });
    connect(&context.shelf, &CaseShelf::saved, this, [this](const QDateTime &when) {
        m_foot->setSaved(tr("saved %1").arg(QLocale().toString(when.toLocalTime().time(), QLocale::ShortFormat)));
    });
    connect(&context.shelf, &CaseShelf::savedCopy, this,
        [this](const QString &path) { m_message->showMessage(Role::Ok, tr("Saved as %1").arg(path)); });
    connect(&context.shelf, &CaseShelf::failed, this, [this](const Error &error) {
        m_foot->setSaved(tr("not saved"));
        m_message->showError(error);
    });
    connect(&context.session, &Session::caseOpened, this, [this] { m_foot->setSaved(tr("nothing to save yet")); });
    addShortcuts();
    auto *menu = new MainMenu(*this, m_context);
    m_top->setHelpMenu(menu->helpMenu());
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(Page *page)
{
    m_pages.insert(page->id(), page);
    m_order << page;
    m_stack->addWidget(page);
    m_rail->addPage(page->id(), page->icon(), page->title());
    if (m_order.size() == 1)
        showPage(page->id());
}

Page *MainWindow::currentPage() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

void MainWindow::showPage(PageId id)
{
    Page *page = m_pages.value(id);
    if (!page)
        return;
    // What was done is old news on the next page; what needs attention stays.
    if (page != m_stack->currentWidget() && m_message->isVisible() && m_message->role() == Role::Ok)
        m_message->dismiss();
    m_rail->setCurrent(id);
    // Home brings the box itself, and larger.
    m_top->box()->setVisible(page->findChild<OmniBox *>() == nullptr);
    m_stack->setCurrentWidget(page);
    page->activated();
    if (QWidget *first = page->initialFocus())
        first->setFocus(Qt::OtherFocusReason);
}

OmniBox *MainWindow::currentBox() const
{
    if (const Page *page = currentPage()) {
        if (auto *own = page->findChild<OmniBox *>())
            return own;
    }
    return m_top->box();
}

void MainWindow::addShortcuts()
{
    for (int i = 0; i < 8; ++i) {
        auto *jump = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(jump, &QShortcut::activated, this, [this, i] {
            if (i < m_order.size())
                showPage(m_order[i]->id());
        });
    }
    // A field that is being typed into keeps its slash: it claims printable keys before shortcuts are looked at.
    auto *slash = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    connect(slash, &QShortcut::activated, &m_context.navigator, &Navigator::focusBox);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() && !event->mimeData()->hasText())
        return;
    event->acceptProposedAction();
    m_dropOverlay->appear();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *) { m_dropOverlay->hide(); }

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropOverlay->hide();
    if (currentBox()->take(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace kerbscope::ui
