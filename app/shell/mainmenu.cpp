// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/mainmenu.h"

#include "app/manual/manualwindow.h"
#include "app/presentation/theme.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/settings/settingsdialog.h"
#include "app/shared/places.h"
#include "app/shared/settings.h"
#include "app/shell/aboutdialog.h"
#include "app/shell/casefiledialog.h"
#include "app/shell/caseshelf.h"
#include "app/shell/language.h"
#include "app/shell/mainwindow.h"
#include "app/shell/navigator.h"
#include "app/shell/omnibox.h"
#include "app/shell/packsdialog.h"
#include "app/shell/session.h"
#include "app/shell/shortcutsdialog.h"

#include <QActionGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenuBar>

namespace kerbscope::ui {

namespace {

constexpr int textStep = 25;

} // namespace

MainMenu::MainMenu(MainWindow &window, const PageContext &context)
    : QObject(&window)
    , m_window(window)
    , m_context(context)
{
    addFileMenu();
    addEditMenu();
    addViewMenu();
    m_go = m_window.menuBar()->addMenu(tr("&Go"));
    addHelpMenu();
}

void MainMenu::addPage(const Page &page)
{
    const auto number = static_cast<int>(m_go->actions().size()) + 1;
    addAction(m_go, page.icon(), tr("Go to %1").arg(page.title()), QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)),
        [this, id = page.id()] { m_window.showPage(id); });
}

QAction *MainMenu::addAction(
    QMenu *menu, Icon name, const QString &text, const QKeySequence &keys, std::function<void()> run)
{
    QAction *action = menu->addAction(themedIcon(name), text);
    action->setShortcut(keys);
    action->setIconVisibleInMenu(true);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_context.navigator.addCommand(action);
    return action;
}

void MainMenu::addFileMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&File"));
    addAction(menu, Icon::Plus, tr("&New case"), QKeySequence::New, [this] {
        m_context.session.startCase();
        m_context.navigator.openPage(PageId::Home);
    });
    addAction(menu, Icon::Open, tr("&Open case…"), QKeySequence::Open, [this] { openCaseFile(); });
    addAction(menu, Icon::Cases, tr("&All cases"), QKeySequence(tr("Ctrl+Shift+O")),
        [this] { m_context.navigator.openPage(PageId::Cases); });
    addAction(menu, Icon::Save, tr("&Save case as…"), QKeySequence::Save, [this] { saveCaseFile(); });
    menu->addSeparator();
    addAction(menu, Icon::Drop, tr("&Import files…"), QKeySequence(tr("Ctrl+I")), [this] {
        const QStringList paths = QFileDialog::getOpenFileNames(&m_window, tr("Files to read as evidence"));
        for (const QString &path : paths)
            m_context.session.addFile(path);
    });
    addAction(menu, Icon::Tickets, tr("Read the &tickets of this computer"), QKeySequence(tr("Ctrl+T")),
        [this] { m_context.session.addLiveTickets(); });
    addAction(menu, Icon::People, tr("&Knowledge packs…"), {}, [this] {
        auto *dialog = new PacksDialog(m_context.session, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    addAction(menu, Icon::Report, tr("&Export report…"), QKeySequence(tr("Ctrl+E")),
        [this] { m_context.navigator.openPage(PageId::Report); });
    menu->addSeparator();
    QAction *quit = addAction(menu, Icon::Close, tr("&Quit"), QKeySequence::Quit, [this] { m_window.close(); });
    quit->setMenuRole(QAction::QuitRole);
}

void MainMenu::addEditMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Edit"));
    addAction(menu, Icon::Search, tr("&Go to the box"), QKeySequence(tr("Ctrl+K")),
        [this] { m_context.navigator.focusBox(); });
    addAction(menu, Icon::Paste, tr("&Paste as evidence"), QKeySequence(tr("Ctrl+Shift+V")), [this] {
        const QString text = QGuiApplication::clipboard()->text();
        if (!text.trimmed().isEmpty())
            m_context.session.addBytes(text.toUtf8(), QStringLiteral("pasted"));
        else
            m_window.message()->showMessage(Role::Info, tr("The clipboard holds no text. Copy the listing first."));
    });
    addAction(menu, Icon::Search, tr("&Find on this page"), QKeySequence::Find, [this] {
        if (Page *page = m_window.currentPage(); !page || !page->startSearch())
            m_context.navigator.focusBox();
    });
    menu->addSeparator();
    QAction *settings = addAction(menu, Icon::Settings, tr("&Settings…"), QKeySequence(tr("Ctrl+,")),
        [this] { SettingsDialog::openFor(m_context, &m_window); });
    settings->setMenuRole(QAction::PreferencesRole);
}

void MainMenu::addViewMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    QMenu *themes = menu->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(this);
    auto addTheme = [&](Icon icon, const QString &text, ThemeMode mode) {
        QAction *action = addAction(themes, icon, text, {}, [this, mode] { m_context.theme.setMode(mode); });
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setData(static_cast<int>(mode));
    };
    addTheme(Icon::System, tr("Theme of the &system"), ThemeMode::System);
    addTheme(Icon::Sun, tr("&Light theme"), ThemeMode::Light);
    addTheme(Icon::Moon, tr("&Dark theme"), ThemeMode::Dark);
    auto showMode = [this, group] {
        const QList<QAction *> actions = group->actions();
        for (QAction *action : actions)
            action->setChecked(action->data().toInt() == static_cast<int>(m_context.theme.mode()));
    };
    connect(&m_context.theme, &Theme::changed, group, showMode);
    showMode();

    QMenu *sizes = menu->addMenu(tr("Text &size"));
    auto *sizeGroup = new QActionGroup(this);
    for (const int percent : textSizeChoices()) {
        QAction *action = addAction(sizes, Icon::Search, tr("Text size %1 %").arg(percent), {}, [this, percent] { m_context.theme.setTextPercent(percent); });
        action->setIconVisibleInMenu(false);
        action->setCheckable(true);
        action->setActionGroup(sizeGroup);
        action->setData(percent);
    }
    auto showSize = [this, sizeGroup] {
        const QList<QAction *> actions = sizeGroup->actions();
        for (QAction *action : actions)
            action->setChecked(action->data().toInt() == m_context.theme.textPercent());
    };
    connect(&m_context.theme, &Theme::changed, sizeGroup, showSize);
    showSize();
    addLanguageMenu(menu);
    menu->addSeparator();
    addAction(menu, Icon::Plus, tr("&Larger text"), QKeySequence::ZoomIn,
        [this] { m_context.theme.setTextPercent(m_context.theme.textPercent() + textStep); });
    addAction(menu, Icon::ChevronDown, tr("S&maller text"), QKeySequence::ZoomOut,
        [this] { m_context.theme.setTextPercent(m_context.theme.textPercent() - textStep); });
    addAction(menu, Icon::Undo, tr("&Normal text size"), QKeySequence(tr("Ctrl+0")),
        [this] { m_context.theme.setTextPercent(100); });
}

void MainMenu::addLanguageMenu(QMenu *view)
{
    QMenu *languages = view->addMenu(tr("Lan&guage"));
    auto *group = new QActionGroup(this);
    const auto addLanguage = [&](const QString &text, const QString &code) {
        QAction *action = addAction(
            languages, Icon::Speech, text, {}, [this, code] { m_context.language.chooseLater(code); });
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(code == m_context.language.chosen());
    };
    addLanguage(tr("Language of the s&ystem"), {});
    languages->addSeparator();
    // In their own words: whoever cannot read the present language finds the own one.
    for (const QString &code : languageCodes())
        addLanguage(languageName(code), code);
}

void MainMenu::addHelpMenu()
{
    m_help = m_window.menuBar()->addMenu(tr("&Help"));
    addAction(m_help, Icon::Help, tr("&Manual"), QKeySequence::HelpContents, [this] {
        const Page *page = m_window.currentPage();
        openManual(page ? page->helpAnchor() : QString());
    });
    connect(&m_context.navigator, &Navigator::manualRequested, this, &MainMenu::openManual);
    addAction(m_help, Icon::Terminal, tr("&Keyboard shortcuts"), QKeySequence(tr("Ctrl+/")), [this] {
        auto *dialog = new ShortcutsDialog(m_context.navigator.commands(), &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    QAction *about = addAction(m_help, Icon::Info, tr("&About Kerbscope and licences"), {}, [this] {
        auto *dialog = new AboutDialog(&m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    about->setMenuRole(QAction::AboutRole);
}

void MainMenu::openManual(const QString &topic)
{
    if (!m_manual)
        m_manual = new ManualWindow(&m_window);
    m_manual->open(topic);
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

void MainMenu::openCaseFile()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open a case"), {}, caseFileFilter());
    if (path.isEmpty())
        return;
    m_context.shelf.openFile(path);
}

void MainMenu::saveCaseFile()
{
    const QString path = askWhereToSaveCase(&m_window, tr("Save the case"), documentsFolder(), m_context.session.displayTitle());
    if (!path.isEmpty())
        m_context.shelf.saveCopy(path);
}

} // namespace kerbscope::ui
