// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/readingorder.h"

#include <QLayout>
#include <QList>
#include <QScrollArea>
#include <QSplitter>

namespace kerbscope::ui {

namespace {

void collect(QWidget *widget, QList<QWidget *> &found);

void collect(QLayout *layout, QList<QWidget *> &found)
{
    for (int place = 0; place < layout->count(); ++place) {
        QLayoutItem *item = layout->itemAt(place);
        if (item->widget())
            collect(item->widget(), found);
        else if (item->layout())
            collect(item->layout(), found);
    }
}

void collect(QWidget *widget, QList<QWidget *> &found)
{
    if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy())
        found << widget;
    if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            collect(area->widget(), found);
    } else if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int place = 0; place < splitter->count(); ++place)
            collect(splitter->widget(place), found);
    } else if (widget->layout()) {
        collect(widget->layout(), found);
    }
}

} // namespace

void tabInReadingOrder(QWidget *widget)
{
    QList<QWidget *> controls;
    collect(widget, controls);
    for (qsizetype place = 1; place < controls.size(); ++place)
        QWidget::setTabOrder(controls[place - 1], controls[place]);
}

} // namespace kerbscope::ui
