// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/tickettable.h"

#include "app/models/roles.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/labels.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

constexpr int characters[] = { 20, 36, 16, 16, 16, 14, 24, 40, 20, 22 };
static_assert(std::size(characters) == TicketTableModel::ColumnCount);

} // namespace

TicketTable::TicketTable(TicketTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new TicketFilter(model, this))
    , m_view(new QTreeView(this))
    , m_filterField(new QLineEdit(this))
    , m_grouping(new QComboBox(this))
    , m_columns(new QToolButton(this))
    , m_count(plainLabel({}, TextStyle::Caption, this))
{
    m_filterField->setPlaceholderText(tr("Filter: server, client, encryption, flag, KDC"));
    m_filterField->setAccessibleName(tr("Filter tickets"));
    m_filterField->setClearButtonEnabled(true);
    m_grouping->addItem(tr("No groups"), QVariant::fromValue(TicketTableModel::Grouping::None));
    m_grouping->addItem(tr("By cache"), QVariant::fromValue(TicketTableModel::Grouping::Cache));
    m_grouping->addItem(tr("By realm"), QVariant::fromValue(TicketTableModel::Grouping::Realm));
    m_grouping->setAccessibleName(tr("Group tickets"));
    m_columns->setText(tr("Columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    setTone(m_count, Role::Muted);

    m_view->setModel(m_filter);
    m_view->setUniformRowHeights(true); // with 10,000 rows nothing else stays fast
    m_view->setAllColumnsShowFocus(true);
    m_view->setSortingEnabled(true);
    m_view->setRootIsDecorated(false);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Tickets"));
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(true);
    header->setSortIndicator(TicketTableModel::Server, Qt::AscendingOrder);
    header->setAccessibleName(tr("Headings of the tickets"));
    for (int column = 0; column < TicketTableModel::ColumnCount; ++column)
        header->resizeSection(column, characters[column] * fontMetrics().horizontalAdvance(QLatin1Char('0')) + metrics::spaceM);
    // What a reader looks for stands in front: for whom the ticket is and how long it lives.
    header->moveSection(header->visualIndex(TicketTableModel::Server), 0);
    header->moveSection(header->visualIndex(TicketTableModel::TimeLeft), 1);
    header->moveSection(header->visualIndex(TicketTableModel::Encryption), 2);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(metrics::spaceS);
    tools->addWidget(m_filterField, 1);
    tools->addWidget(m_count);
    tools->addWidget(m_grouping);
    tools->addWidget(m_columns);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceS);
    column->addLayout(tools);
    column->addWidget(m_view, 1);
    buildColumnsMenu();

    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        m_view->expandAll();
        updateCount();
    });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &TicketTable::chooseGrouping);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { Q_EMIT currentTicketChanged(currentTicket()); });
}

void TicketTable::buildColumnsMenu()
{
    auto *menu = new QMenu(m_columns);
    for (int column = 0; column < TicketTableModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setEnabled(column != TicketTableModel::Server);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { m_view->setColumnHidden(column, !shown); });
    }
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        for (int column = 0; column < TicketTableModel::ColumnCount; ++column)
            menu->actions().at(column)->setChecked(!m_view->isColumnHidden(column));
    });
    m_columns->setMenu(menu);
}

int TicketTable::currentTicket() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? current.data(TicketRowRole).toInt() : -1;
}

void TicketTable::setCurrentTicket(int ticketRow)
{
    // The server's column: scrolling to it does not move the view sideways.
    const QModelIndex index = m_filter->mapFromSource(m_model.indexOfTicketRow(ticketRow)).siblingAtColumn(TicketTableModel::Server);
    if (index.isValid() && index.row() == m_view->currentIndex().row() && index.parent() == m_view->currentIndex().parent())
        return;
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
}

void TicketTable::rowsReplaced()
{
    m_filter->sort(m_view->header()->sortIndicatorSection(), m_view->header()->sortIndicatorOrder());
    for (int group = 0; m_model.grouping() != TicketTableModel::Grouping::None && group < m_filter->rowCount(); ++group)
        m_view->setFirstColumnSpanned(group, {}, true);
    m_view->expandAll();
    updateCount();
}

void TicketTable::updateCount()
{
    const int shown = m_filter->ticketCount();
    const int all = static_cast<int>(m_model.rows().size());
    const QLocale locale;
    m_count->setText(shown != all ? tr("%1 of %2").arg(locale.toString(shown), locale.toString(all))
            : all == 1            ? tr("1 ticket")
                                  : tr("%1 tickets").arg(locale.toString(all)));
}

void TicketTable::chooseGrouping(int index)
{
    const int current = currentTicket();
    const auto grouping = m_grouping->itemData(index).value<TicketTableModel::Grouping>();
    m_view->setRootIsDecorated(grouping != TicketTableModel::Grouping::None);
    m_model.setGrouping(grouping);
    rowsReplaced();
    setCurrentTicket(current);
}

QByteArray TicketTable::layoutState() const
{
    return m_view->header()->saveState();
}

void TicketTable::restoreLayoutState(const QByteArray &state)
{
    if (!state.isEmpty())
        m_view->header()->restoreState(state);
}

} // namespace kerbscope::ui
