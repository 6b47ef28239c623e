// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/theme.h"
#include "app/settings/preferences.h"
#include "app/shell/caseshelf.h"
#include "app/shell/language.h"
#include "app/shell/mainwindow.h"
#include "app/shell/navigator.h"
#include "app/shell/session.h"

#include <QTemporaryDir>

#include <memory>

namespace kerbscope::tests {

/// The whole program as main.cpp puts it together, with the built catalog, a clock that stands still, cases in a
/// temporary folder, and no live tickets unless a source is given.
class Desk {
public:
    /// 2026-03-04T09:30:00Z
    static Instant now();

    /// `reader` is the program that reads files apart; empty: the built kerbscope-cli.
    explicit Desk(std::unique_ptr<TicketSource> ticketSource = {}, const QString &language = {}, const QString &reader = {}, ui::CheckServices checks = {},
        const Policy &policy = {});
    ~Desk();

    ui::Session &session() { return *m_session; }
    ui::Navigator &navigator() { return *m_navigator; }
    ui::CaseShelf &shelf() { return *m_shelf; }
    ui::Theme &theme() { return *m_theme; }
    ui::Language &language() { return *m_language; }
    ui::PageContext context() { return { *m_session, *m_navigator, *m_shelf, *m_theme, *m_language, *m_preferences, m_preferences->policy() }; }
    ui::Preferences &preferences() { return *m_preferences; }
    QString caseFolder() const { return m_folder.path(); }

    /// The window with all pages, shown and laid out at a size; made at the first call.
    ui::MainWindow &window(const QSize &size = { 1280, 800 });

    /// Hands bytes in and waits until they are read. False when that failed or took too long.
    bool import(const QByteArray &bytes, const QString &source = QStringLiteral("pasted"));

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<ui::Navigator> m_navigator;
    std::unique_ptr<ui::CaseShelf> m_shelf;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Lets the event loop run until what was asked for is on the screen.
void settle();

} // namespace kerbscope::tests
