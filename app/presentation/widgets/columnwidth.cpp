// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/columnwidth.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int usualWindow = 1280; ///< in which the columns have their base width
constexpr int baseCharacter = 8; ///< pixels: what a character of usual text has of the base width

class WidthKeeper : public QObject
{
public:
    WidthKeeper(QWidget *column, int base, bool fixed)
        : QObject(column)
        , m_column(column)
        , m_base(base)
        , m_fixed(fixed)
    {
        column->installEventFilter(this);
        keep();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Resize:
        case QEvent::FontChange:
        case QEvent::StyleChange:
        case QEvent::Polish:
        case QEvent::ParentChange:
        case QEvent::Show:
            if (watched == m_column || event->type() == QEvent::Resize)
                keep();
            break;
        default:
            break;
        }
        return false;
    }

private:
    void keep()
    {
        QWidget *window = m_column->window();
        if (window != m_window && window != m_column) {
            if (m_window)
                m_window->removeEventFilter(this);
            m_window = window;
            m_window->installEventFilter(this);
        }
        const int wanted = QFontMetrics(m_column->font()).averageCharWidth() * m_base / baseCharacter;
        const int room = m_window ? std::max(m_base, m_window->width() * m_base / usualWindow) : m_base;
        const int width = std::clamp(wanted, m_base, room);
        if (m_column->maximumWidth() == width)
            return;
        if (m_fixed)
            m_column->setFixedWidth(width);
        else
            m_column->setMaximumWidth(width);
    }

    QWidget *m_column;
    int m_base;
    bool m_fixed;
    QPointer<QWidget> m_window;
};

} // namespace

void keepColumnWidth(QWidget *column, int base) { new WidthKeeper(column, base, true); }

void keepMostWidth(QWidget *widget, int base) { new WidthKeeper(widget, base, false); }

} // namespace kerbscope::ui
