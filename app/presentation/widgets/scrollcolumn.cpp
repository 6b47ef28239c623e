// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/scrollcolumn.h"

#include "app/presentation/metrics.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

/// As wide as the viewport whatever is in it: nothing scrolls sideways, so nothing may ask for more.
class Content : public QWidget {
public:
    using QWidget::QWidget;
    QSize minimumSizeHint() const override { return { 0, QWidget::minimumSizeHint().height() }; }
};

} // namespace

ScrollColumn::ScrollColumn(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new Content(this);
    content->setProperty("kind", QStringLiteral("scroll"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::spaceM);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

bool ScrollColumn::event(QEvent *event)
{
    if (event->type() != QEvent::StyleChange)
        return QScrollArea::event(event);
    // Another style comes in several steps; what is in the column is measured once, after the last one.
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
    return QAbstractScrollArea::event(event);
}

void ScrollColumn::clear() { clearLayout(m_column); }

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

} // namespace kerbscope::ui
