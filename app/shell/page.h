// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/icon.h"
#include "app/shared/policy.h"

#include <QVariant>
#include <QWidget>

class QAction;
class QSettings;

namespace kerbscope::ui {

class CaseShelf;
class Language;
class Navigator;
class Preferences;
class Session;
class TeamLink;
class Theme;

/// The pages, in the order of the rail.
enum class PageId { Home, Guide, Codes, Tickets, Evidence, Check, Cases, Report };

/// What every page is given. All outlive the pages.
struct PageContext {
    Session &session; ///< the case, the catalog, the diagnosis: all that a page reads and does
    Navigator &navigator; ///< to open another page, a code, a piece of evidence
    CaseShelf &shelf; ///< the cases of this computer: recent ones, open, save elsewhere
    Theme &theme; ///< for charts, which repaint on Theme::changed
    Language &language; ///< of the texts; a page is made anew when it changes
    Preferences &preferences; ///< the settings, with the policy over them
    Policy policy {}; ///< what the company's administrators laid down
    TeamLink *team = nullptr; ///< to the team store; null where the program has none
};

/// One page of the window. It talks to the session and the navigator, never to another page.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual PageId id() const = 0;
    virtual QString title() const = 0; ///< one word, below the icon of the rail
    virtual Icon icon() const = 0;
    /// Where F1 opens the manual: a heading's anchor.
    virtual QString helpAnchor() const = 0;

    /// The page has just been shown. Work that is only worth doing for a visible page begins here.
    virtual void activated() { }
    /// Where the keyboard goes when the page is shown; null: the page's first control.
    virtual QWidget *initialFocus() { return nullptr; }
    /// Ctrl+F: puts the keyboard into the page's search field. False where there is none.
    virtual bool startSearch() { return false; }
    /// What the page shows beyond the session and its inputs, such as the chosen row: asked for before the page is made
    /// anew in another language, and given to the new one.
    virtual QVariant state() const { return {}; }
    virtual void setState(const QVariant &) { }
    /// What the page remembers between two starts, under a group of its own name.
    virtual void saveState(QSettings &) const { }
    virtual void restoreState(const QSettings &) { }
};

} // namespace kerbscope::ui
