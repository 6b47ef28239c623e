// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/topbar.h"

#include "app/presentation/metrics.h"
#include "app/presentation/theme.h"
#include "app/presentation/typography.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/labels.h"
#include "app/shell/omnibox.h"
#include "app/shell/session.h"

#include <QHBoxLayout>

namespace kerbscope::ui {

namespace {

constexpr int boxWidth = 460;

} // namespace

TopBar::TopBar(Session &session, Navigator &navigator, Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_theme(theme)
    , m_title(new QLineEdit(this))
    , m_box(new OmniBox(session, navigator, OmniBox::Size::Bar, this))
    , m_themeButton(makeIconButton(Icon::Sun, tr("Switch between light and dark"), this))
    , m_help(makeIconButton(Icon::Help, tr("Help"), this))
{
    setProperty("kind", QStringLiteral("bar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QLabel *word = plainLabel(tr("&Case"), TextStyle::Body, this);
    setTone(word, Role::Muted);
    word->setBuddy(m_title);
    m_title->setProperty("kind", QStringLiteral("flat"));
    setTextStyle(m_title, TextStyle::Strong);
    m_title->setAccessibleName(tr("Title of the case"));
    m_title->setMaxLength(200);
    m_title->setMinimumWidth(160);
    m_title->setToolTip(tr("Click to give the case a title"));
    m_box->setMinimumWidth(280);
    m_box->setMaximumWidth(boxWidth);
    m_help->setPopupMode(QToolButton::InstantPopup);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::pageMargin, metrics::spaceS, metrics::spaceM, metrics::spaceS);
    row->setSpacing(metrics::spaceS);
    row->addWidget(word);
    row->addWidget(m_title, 2);
    row->addStretch(1);
    row->addWidget(m_box, 3);
    row->addSpacing(metrics::spaceS);
    row->addWidget(m_themeButton);
    row->addWidget(m_help);

    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        if (m_title->isModified())
            m_session.setTitle(m_title->text().trimmed());
        showTitle();
    });
    connect(&m_session, &Session::caseChanged, this, &TopBar::showTitle);
    connect(m_themeButton, &QToolButton::clicked, this,
        [this] { m_theme.setMode(m_theme.isDark() ? ThemeMode::Light : ThemeMode::Dark); });
    connect(&m_theme, &Theme::changed, this, &TopBar::showTheme);
    showTitle();
    showTheme();
}

void TopBar::setHelpMenu(QMenu *menu) { m_help->setMenu(menu); }

void TopBar::showTitle()
{
    if (m_title->hasFocus() && m_title->isModified())
        return;
    m_title->setText(m_session.displayTitle());
    m_title->setCursorPosition(0);
}

void TopBar::showTheme()
{
    m_themeButton->setIcon(themedIcon(m_theme.isDark() ? Icon::Moon : Icon::Sun));
    m_themeButton->setAccessibleDescription(m_theme.isDark() ? tr("Dark now") : tr("Light now"));
}

} // namespace kerbscope::ui
