// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/support/desk.h"

#include "app/pages.h"

#include <QApplication>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace kerbscope::tests {

namespace {

constexpr int importWaitMs = 20'000;

Catalog builtCatalog()
{
    const QString path = QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/catalog.sqlite");
    Result<Catalog> catalog = Catalog::open(path);
    if (!catalog)
        qFatal("%s", qPrintable(catalog.error().inSource(path).toString()));
    return std::move(*catalog);
}

Settings settingsOfDesk(const QString &language)
{
    Settings settings;
    settings.theme = ThemeMode::Light;
    settings.language = language.isEmpty() ? QStringLiteral("en") : language;
    return settings;
}

} // namespace

Instant Desk::now() { return *fromIso8601(u"2026-03-04T09:30:00Z"); }

Desk::Desk(std::unique_ptr<TicketSource> ticketSource, const QString &language, const QString &reader, ui::CheckServices checks, const Policy &policy)
    : m_preferences(std::make_unique<ui::Preferences>(settingsOfDesk(language), policy))
    , m_theme(std::make_unique<ui::Theme>(*qApp))
    , m_session(std::make_unique<ui::Session>(
          ui::SessionParts { builtCatalog(), std::move(ticketSource), &Desk::now, QTimeZone::utc(), {}, {}, PackFolders { m_folder.filePath(QStringLiteral("packs")), {}, m_folder.filePath(QStringLiteral("catalogs")) },
              reader.isEmpty() ? QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/kerbscope-cli") : reader, std::move(checks) }))
    , m_language(std::make_unique<ui::Language>(*m_session, language.isEmpty() ? QStringLiteral("en") : language))
    , m_navigator(std::make_unique<ui::Navigator>())
    , m_shelf(std::make_unique<ui::CaseShelf>(*m_session, m_folder.path()))
{
    m_preferences->drive(*m_theme, *m_language, *m_session);
}

Desk::~Desk() = default;

ui::MainWindow &Desk::window(const QSize &size)
{
    if (!m_window) {
        m_window = std::make_unique<ui::MainWindow>(context());
        m_window->setPages(&ui::addPageTo);
    }
    m_window->resize(size);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        qWarning("the window was not shown");
    settle();
    return *m_window;
}

bool Desk::import(const QByteArray &bytes, const QString &source)
{
    QSignalSpy imported(m_session.get(), &ui::Session::imported);
    m_session->addBytes(bytes, source);
    return imported.count() > 0 || imported.wait(importWaitMs);
}

void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QTest::qWait(40);
    // A window that is being made anew takes a turn for each page.
    const auto isBeingMade = [] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        return std::ranges::any_of(windows, [](const QWidget *widget) {
            const auto *window = qobject_cast<const ui::MainWindow *>(widget);
            return window && window->isBeingMade();
        });
    };
    if (isBeingMade() && QTest::qWaitFor([&] { return !isBeingMade(); }))
        QTest::qWait(40);
}

} // namespace kerbscope::tests
