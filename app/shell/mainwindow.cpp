// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/mainwindow.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/shell/caseshelf.h"
#include "app/shell/dropoverlay.h"
#include "app/shell/footline.h"
#include "app/shell/importmessages.h"
#include "app/shell/keptinputs.h"
#include "app/shell/language.h"
#include "app/shell/mainmenu.h"
#include "app/shell/navigator.h"
#include "app/shell/omnibox.h"
#include "app/shell/rail.h"
#include "app/shell/readingbar.h"
#include "app/shell/session.h"
#include "app/shell/topbar.h"
#include "app/team/teamlink.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace kerbscope::ui {

namespace {

constexpr int dressingMs = 60; ///< between two pages
constexpr std::array everyPage { PageId::Home, PageId::Guide, PageId::Codes, PageId::Tickets, PageId::Evidence, PageId::Check, PageId::Cases, PageId::Report };

} // namespace

struct MainWindow::Kept {
    KeptInputs inputs;
    PageId current;
    QHash<PageId, QVariant> pages;
};

MainWindow::MainWindow(const PageContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_dressing(new QTimer(this))
    , m_making(new QTimer(this))
{
    setWindowTitle(QStringLiteral("Kerbscope"));
    setAcceptDrops(true);
    setMinimumSize(960, 600);
    m_dressing->setInterval(dressingMs);
    connect(m_dressing, &QTimer::timeout, this, &MainWindow::dressNextPage);
    connect(m_making, &QTimer::timeout, this, &MainWindow::makeNextPage);
    build();
    connect(&m_context.language, &Language::aboutToChange, this, &MainWindow::letGo);
    connect(&m_context.language, &Language::changed, this, &MainWindow::makeAnew);
    connect(&m_context.session, &Session::catalogAboutToChange, this, &MainWindow::letGo);
    connect(&m_context.session, &Session::catalogChanged, this, &MainWindow::makeAnew);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_central = new QWidget(this);
    m_rail = new Rail(m_central);
    m_top = new TopBar(m_context.session, m_context.navigator, m_context.theme, m_central);
    m_message = new InlineMessage(m_central);
    m_reading = new ReadingBar(m_context.session.readings(), m_central);
    m_stack = new QStackedWidget(m_central);
    m_foot = new FootLine(m_context.session, m_central);
    m_dropOverlay = new DropOverlay(this);
    m_importMessages = new ImportMessages(m_context, *m_message, m_central);

    auto *columns = new QHBoxLayout(m_central);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(m_top);
    auto *messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(metrics::pageMargin, metrics::spaceS, metrics::pageMargin, 0);
    messageRow->addWidget(m_message);
    rows->addWidget(m_reading);
    rows->addLayout(messageRow);
    rows->addWidget(m_stack, 1);
    rows->addWidget(m_foot);
    columns->addLayout(rows, 1);
    setCentralWidget(m_central);

    followSignals();
    addShortcuts();
    showSaved();
    m_menu = new MainMenu(*this, m_context);
    m_top->setHelpMenu(m_menu->helpMenu());
}

void MainWindow::letGo()
{
    if (!m_central || m_order.isEmpty())
        return;
    m_making->stop();
    setUpdatesEnabled(false);
    // Once more while pages are still being made: what was kept then is what counts.
    if (!m_kept) {
        m_kept.reset(new Kept { KeptInputs(*m_central), currentPage()->id(), {} });
        for (const Page *page : std::as_const(m_order))
            m_kept->pages.insert(page->id(), page->state());
    }
    m_pages.clear();
    m_order.clear();
    delete std::exchange(m_menu, nullptr);
    setMenuBar(nullptr);
    delete std::exchange(m_dropOverlay, nullptr);
    delete std::exchange(m_central, nullptr);
}

void MainWindow::makeAnew()
{
    if (!m_kept || m_central)
        return;
    build();
    m_stack->hide();
    makeNextPage();
    m_making->start(0);
}

void MainWindow::makeNextPage()
{
    if (m_order.size() == static_cast<qsizetype>(everyPage.size())) {
        // Dressing what will be shown is a turn of its own.
        Page *next = m_pages.value(m_kept->current);
        if (next->testAttribute(Qt::WA_WState_Polished))
            finishMaking();
        else
            next->ensurePolished();
        return;
    }
    m_makePages(*this, m_context, everyPage[static_cast<std::size_t>(m_order.size())]);
    Page *made = m_order.last();
    made->setState(m_kept->pages.value(made->id()));
}

void MainWindow::finishMaking()
{
    m_making->stop();
    const std::unique_ptr<Kept> kept = std::move(m_kept);
    m_stack->show();
    showPage(kept->current);
    kept->inputs.putBack(*m_central);
    m_dressing->start();
    // Painting is a turn of its own.
    QTimer::singleShot(0, this, [this] { setUpdatesEnabled(!isBeingMade()); });
}

void MainWindow::setPages(PageMaker maker)
{
    m_makePages = maker;
    if (maker) {
        for (const PageId id : everyPage)
            maker(*this, m_context, id);
    }
    m_dressing->start();
}

/// Pages that nobody has opened yet are dressed while the window has nothing to do, one in a turn: opening one for the first time
/// then is not more work than it may be.
void MainWindow::dressNextPage()
{
    const auto next = std::ranges::find_if(m_order, [](const Page *page) { return !page->testAttribute(Qt::WA_WState_Polished); });
    if (next == m_order.end())
        m_dressing->stop();
    else if (isVisible())
        (*next)->ensurePolished();
}

void MainWindow::followSignals()
{
    connect(m_rail, &Rail::pageChosen, m_central, [this](PageId id) { showPage(id); });
    connect(&m_context.navigator, &Navigator::pageRequested, m_central, [this](PageId id) { showPage(id); });
    connect(&m_context.navigator, &Navigator::codeRequested, m_central, [this] { showPage(PageId::Codes); });
    connect(&m_context.navigator, &Navigator::searchRequested, m_central, [this] { showPage(PageId::Codes); });
    connect(&m_context.navigator, &Navigator::evidenceRequested, m_central, [this] { showPage(PageId::Evidence); });
    connect(&m_context.navigator, &Navigator::boxRequested, m_central, [this] {
        currentBox()->setFocus(Qt::ShortcutFocusReason);
        currentBox()->selectAll();
    });
    connect(&m_context.session, &Session::caseChanged, m_central, [this] {
        const Case &open = m_context.session.currentCase();
        if (m_context.session.isEmpty() && open.title.isEmpty() && open.notes.isEmpty())
            return; // nothing that is kept
        m_saved = Saved::Saving;
        showSaved();
    });
    connect(&m_context.shelf, &CaseShelf::saved, m_central, [this](const QDateTime &when) {
        m_saved = Saved::Saved;
        m_savedAt = when;
        showSaved();
    });
    connect(&m_context.shelf, &CaseShelf::savedCopy, m_central,
        [this](const QString &path) { m_message->showMessage(Role::Ok, tr("Saved as %1").arg(path)); });
    connect(&m_context.shelf, &CaseShelf::noted, m_central,
        [this](const QString &sentence) { m_message->showMessage(Role::Info, sentence); });
    connect(&m_context.shelf, &CaseShelf::failed, m_central, [this](const Error &error) {
        m_saved = Saved::Failed;
        showSaved();
        m_message->showError(m_context.session.told(error));
    });
    if (TeamLink *team = m_context.team) {
        connect(team, &TeamLink::keptBeside, m_central, [this](const QStringList &titles) {
            m_message->showMessage(Role::Info,
                tr("Somebody else changed the same case at the same time. Both states are kept: %1").arg(titles.join(QStringLiteral(", "))));
            m_message->addAction(tr("Show the cases"), [this] { showPage(PageId::Cases); });
        });
        connect(team, &TeamLink::packsKeptBeside, m_central, [this](const QStringList &packs) {
            m_message->showMessage(Role::Info,
                tr("Somebody else changed the same knowledge pack at the same time. Yours is in use; theirs is kept in the folder “set-aside” beside it: %1")
                    .arg(packs.join(QStringLiteral(", "))));
        });
        connect(team, &TeamLink::packsCame, m_central, [this](const QStringList &packs) {
            m_message->showMessage(Role::Info, tr("Knowledge packs of your team changed: %1").arg(packs.join(QStringLiteral(", "))));
        });
        const auto tell = [this, team] { m_foot->setTeamUse(team->sent() > 0 ? tr("Work went to the team store %1").arg(team->server().name()) : QString()); };
        connect(team, &TeamLink::changed, m_foot, tell);
        tell();
    }
    connect(&m_context.session, &Session::caseOpened, m_central, [this] {
        m_saved = Saved::NothingYet;
        showSaved();
    });
}

void MainWindow::showSaved()
{
    switch (m_saved) {
    case Saved::NothingYet:
        m_foot->setSaved(tr("nothing to save yet"));
        break;
    case Saved::Saving:
        m_foot->setSaved(tr("saving…"));
        break;
    case Saved::Saved:
        m_foot->setSaved(tr("saved %1").arg(QLocale().toString(m_savedAt.toLocalTime().time(), QLocale::ShortFormat)));
        break;
    case Saved::Failed:
        m_foot->setSaved(tr("not saved"));
        break;
    }
}

void MainWindow::addPage(Page *page)
{
    m_pages.insert(page->id(), page);
    m_order << page;
    m_stack->addWidget(page);
    m_rail->addPage(page->id(), page->icon(), page->title());
    m_menu->addPage(*page);
    if (m_order.size() == 1 && !isBeingMade())
        showPage(page->id());
}

Page *MainWindow::currentPage() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

void MainWindow::showPage(PageId id)
{
    if (isBeingMade()) {
        m_kept->current = id; // shown when all are there
        return;
    }
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
    // A field that is being typed into keeps its slash: it claims printable keys before shortcuts are looked at.
    auto *slash = new QShortcut(QKeySequence(Qt::Key_Slash), m_central);
    connect(slash, &QShortcut::activated, &m_context.navigator, &Navigator::focusBox);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (isBeingMade() || (!event->mimeData()->hasUrls() && !event->mimeData()->hasText()))
        return;
    event->acceptProposedAction();
    m_dropOverlay->appear();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    if (m_dropOverlay)
        m_dropOverlay->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (isBeingMade())
        return;
    m_dropOverlay->hide();
    if (currentBox()->take(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace kerbscope::ui
