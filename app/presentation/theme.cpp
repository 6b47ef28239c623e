// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/theme.h"

#include "app/presentation/indicatorstyle.h"
#include "app/presentation/stylesheet.h"
#include "app/presentation/typography.h"

#include <QApplication>

#include <algorithm>

namespace kerbscope::ui {

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_systemFont(QApplication::font())
    , m_systemPalette(QApplication::palette())
{
    // One style on all systems: the native ones of Windows and macOS cannot be switched between light and dark at run
    // time.
    QApplication::setStyle(new IndicatorStyle);
    apply();
}

void Theme::setMode(ThemeMode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setTextPercent(int percent)
{
    percent = std::clamp(percent, 100, 200);
    if (m_textPercent == percent)
        return;
    m_textPercent = percent;
    apply();
}

bool Theme::isDark() const { return m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && systemIsDark()); }

const Colors &Theme::colors() const { return isDark() ? Colors::dark() : Colors::light(); }

bool Theme::systemIsDark() const
{
    return m_systemPalette.color(QPalette::Window).lightness()
        < m_systemPalette.color(QPalette::WindowText).lightness();
}

void Theme::apply()
{
    QFont font = withJapanese(m_systemFont, false);
    font.setPointSizeF(m_systemFont.pointSizeF() * m_textPercent / 100.0);
    // One style sheet in the place of another makes Qt polish every widget once for each of its ancestors; taken off and put
    // on, once each. That is a quarter of the time.
    m_application.setStyleSheet({});
    if (QApplication::font() != font)
        QApplication::setFont(font);
    QApplication::setPalette(colors().toPalette());
    m_application.setStyleSheet(styleSheetFor(colors()));
    refreshTextStyles(); // a style sheet that goes gives widgets back the fonts that they had when it came
    Q_EMIT changed();
}

} // namespace kerbscope::ui
