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

enum class Bound { Fixed, Most, Least };

class WidthKeeper : public QObject
{
public:
    WidthKeeper(QWidget *column, int base, Bound bound)
        : QObject(column)
        , m_column(column)
        , m_base(base)
        , m_bound(bound)
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
        if (m_bound != Bound::Most && m_column->minimumWidth() != width)
            m_column->setMinimumWidth(width);
        if (m_bound != Bound::Least && m_column->maximumWidth() != width)
            m_column->setMaximumWidth(width);
    }

    QWidget *m_column;
    int m_base;
    Bound m_bound;
    QPointer<QWidget> m_window;
};

} // namespace

void keepColumnWidth(QWidget *column, int base) { new WidthKeeper(column, base, Bound::Fixed); }

void keepMostWidth(QWidget *widget, int base) { new WidthKeeper(widget, base, Bound::Most); }

void keepLeastWidth(QWidget *widget, int base) { new WidthKeeper(widget, base, Bound::Least); }

} // namespace kerbscope::ui
