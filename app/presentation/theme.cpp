// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/theme.h"

#include "app/presentation/indicatorstyle.h"
#include "app/presentation/stylesheet.h"
#include "app/presentation/typography.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace kerbscope::ui {

namespace {

constexpr int turnMs = 5; ///< for hidden widgets, in one turn of the event loop

/// Polishes a widget that was set aside, as Qt does before it shows one for the first time.
void dress(QWidget *widget)
{
    if (!widget || widget->testAttribute(Qt::WA_WState_Polished))
        return;
    QEvent polish(QEvent::Polish);
    QApplication::sendEvent(widget, &polish);
    QEvent change(QEvent::StyleChange);
    QApplication::sendEvent(widget, &change);
    refreshTextStyle(widget);
}

/// While it lives, another style of the application goes past these widgets.
class PassedOver
{
public:
    explicit PassedOver(const QList<QPointer<QWidget>> &widgets)
    {
        for (const QPointer<QWidget> &widget : widgets) {
            if (!widget || widget->testAttribute(Qt::WA_SetStyle))
                continue;
            widget->setAttribute(Qt::WA_SetStyle);
            m_widgets << widget;
        }
    }
    ~PassedOver()
    {
        for (const QPointer<QWidget> &widget : std::as_const(m_widgets)) {
            if (widget)
                widget->setAttribute(Qt::WA_SetStyle, false);
        }
    }
    Q_DISABLE_COPY_MOVE(PassedOver)

private:
    QList<QPointer<QWidget>> m_widgets;
};

} // namespace

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_systemFont(QApplication::font())
    , m_systemPalette(QApplication::palette())
{
    // One style on all systems: the native ones of Windows and macOS cannot be switched between light and dark at run
    // time.
    QApplication::setStyle(new IndicatorStyle);
    connect(&m_dressing, &QTimer::timeout, this, &Theme::dressHidden);
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
    holdPainting();
    setHiddenAside();
    const PassedOver hidden(m_aside);
    // One style sheet in the place of another makes Qt polish every widget once for each of its ancestors; taken off and put
    // on, once each. That is a quarter of the time.
    m_application.setStyleSheet({});
    if (QApplication::font() == font) {
        putOn();
        return;
    }
    QApplication::setFont(font);
    // Another font is as much work as another style: where somebody waits, each has a turn of its own.
    if (m_held.isEmpty())
        putOn();
    else
        QTimer::singleShot(0, this, &Theme::putOn);
}

void Theme::putOn()
{
    const PassedOver hidden(m_aside);
    QApplication::setPalette(colors().toPalette());
    m_application.setStyleSheet(styleSheetFor(colors()));
    refreshTextStyles(); // a style sheet that goes gives widgets back the fonts that they had when it came
    Q_EMIT changed();
    if (!m_aside.isEmpty())
        m_dressing.start(0);
    // Painting anew is a turn of its own.
    QTimer::singleShot(0, this, [held = std::exchange(m_held, {})] {
        for (const QPointer<QWidget> &window : held) {
            if (window)
                window->setUpdatesEnabled(true);
        }
    });
}

/// Windows show what they show until all is in place.
void Theme::holdPainting()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible() || !window->updatesEnabled())
            continue;
        window->setUpdatesEnabled(false);
        m_held << window;
    }
}

/// Qt polishes again what it has polished before. Widgets that nobody sees are taken out of that, for eight pages at once take
/// three times as long as the window may stand still.
void Theme::setHiddenAside()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() || !widget->testAttribute(Qt::WA_WState_Polished))
            continue;
        widget->setAttribute(Qt::WA_WState_Polished, false);
        m_aside << widget;
    }
    if (m_aside.isEmpty())
        return;
    m_application.installEventFilter(this);
}

void Theme::dressHidden()
{
    QElapsedTimer turn;
    turn.start();
    while (!m_aside.isEmpty() && turn.elapsed() < turnMs)
        dress(m_aside.takeLast());
    if (m_aside.isEmpty()) {
        m_dressing.stop();
        m_application.removeEventFilter(this);
    }
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Only while something is aside. What is shown meanwhile is dressed before it is painted.
    if (event->type() == QEvent::Show && watched->isWidgetType())
        dress(static_cast<QWidget *>(watched));
    return false;
}

} // namespace kerbscope::ui
