// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/charts/chartframe.h"

#include "app/presentation/widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace kerbscope::ui {

ChartFrame::ChartFrame(const QString &title, QWidget *chart, QAbstractItemModel *rows, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_table(new QTableView)
    , m_title(new ElidedLabel(title))
    , m_switch(new QToolButton)
    , m_stack(new QStackedWidget)
    , m_tools(new QHBoxLayout)
{
    QFont heading = m_title->font();
    heading.setBold(true);
    m_title->setFont(heading);
    m_title->setBuddy(m_chart);

    m_switch->setText(tr("Table"));
    m_switch->setToolTip(tr("Show the figures as a table (T)"));
    m_switch->setAccessibleName(tr("%1 as a table").arg(title));
    m_switch->setCheckable(true);
    m_switch->setAutoRaise(true);
    m_switch->setMinimumHeight(28);

    m_table->setModel(rows);
    m_table->setAccessibleName(title);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setFrameShape(QFrame::NoFrame);

    m_chart->setAccessibleName(title);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);

    m_tools->setSpacing(8);
    m_tools->addWidget(m_title, 1);
    m_tools->addWidget(m_switch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_tools);
    column->addWidget(m_stack, 1);

    connect(m_switch, &QToolButton::toggled, this, &ChartFrame::setTableShown);
    auto *key = new QShortcut(Qt::Key_T, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, m_switch, &QToolButton::toggle);
}

void ChartFrame::setSummary(const QString &summary)
{
    if (summary == m_chart->accessibleDescription())
        return;
    m_chart->setAccessibleDescription(summary);
    setToolTip(summary.toHtmlEscaped()); // of the title too, as long as that is not cut
    QAccessibleEvent event(m_chart, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QString ChartFrame::summary() const
{
    return m_chart->accessibleDescription();
}

bool ChartFrame::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartFrame::setTableShown(bool shown)
{
    if (shown == isTableShown())
        return;
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_chart);
    m_switch->setChecked(shown);
    if (shown)
        m_table->resizeColumnsToContents();
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
    Q_EMIT tableShownChanged(shown);
}

} // namespace kerbscope::ui
