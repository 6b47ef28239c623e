// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/tickettable.h"

#include "app/models/roles.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/fieldsigns.h"
#include "app/presentation/widgets/labels.h"
#include "app/shell/background.h"

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

constexpr int characters[] = { 36, 14, 24, 20, 16, 16, 16, 40, 20, 22 };
static_assert(std::size(characters) == TicketTableModel::ColumnCount);

constexpr qsizetype arrangedAtOnce = 1000; ///< rows; more are put in order on another thread

} // namespace

TicketTable::TicketTable(TicketTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QTreeView(this))
    , m_filterField(new QLineEdit(this))
    , m_grouping(new QComboBox(this))
    , m_columns(new QToolButton(this))
    , m_count(plainLabel({}, TextStyle::Caption, this))
{
    m_filterField->setPlaceholderText(tr("Filter: server, client, encryption, flag, KDC"));
    m_filterField->setAccessibleName(tr("Filter tickets"));
    addClearSign(m_filterField);
    m_grouping->addItem(tr("No groups"), QVariant::fromValue(TicketGrouping::None));
    m_grouping->addItem(tr("By cache"), QVariant::fromValue(TicketGrouping::Cache));
    m_grouping->addItem(tr("By realm"), QVariant::fromValue(TicketGrouping::Realm));
    setPurpose(m_grouping, tr("Group tickets"));
    m_columns->setText(tr("Columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    setTone(m_count, Role::Muted);

    m_view->setModel(&m_model);
    m_view->setUniformRowHeights(true); // with 100,000 rows nothing else stays fast
    m_view->setAllColumnsShowFocus(true);
    m_view->setRootIsDecorated(false);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Tickets"));
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false); // the headings of groups begin there
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(TicketTableModel::Server, Qt::AscendingOrder);
    header->setAccessibleName(tr("Headings of the tickets"));
    for (int column = 0; column < TicketTableModel::ColumnCount; ++column)
        header->resizeSection(column, characters[column] * fontMetrics().horizontalAdvance(QLatin1Char('0')) + metrics::spaceM);

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
        TicketOrder order = m_order;
        order.words = filterWords(text);
        ask(order);
    });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int index) {
        TicketOrder order = m_order;
        order.grouping = m_grouping->itemData(index).value<TicketGrouping>();
        ask(order);
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder direction) {
        if (section < 0 || section >= TicketTableModel::ColumnCount)
            return;
        TicketOrder order = m_order;
        order.column = static_cast<TicketColumn>(section);
        order.direction = direction;
        ask(order);
    });
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
    const QModelIndex index = m_model.indexOfTicketRow(ticketRow).siblingAtColumn(TicketTableModel::Server);
    if (index.isValid() && index.row() == m_view->currentIndex().row() && index.parent() == m_view->currentIndex().parent())
        return;
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
}

void TicketTable::setTickets(QList<TicketRow> rows, TicketArrangement arrangement)
{
    ++m_generation;
    const bool asked = arrangement.order == m_order;
    m_model.setRows(std::move(rows), std::move(arrangement));
    modelReset();
    if (!asked)
        arrange();
}

void TicketTable::ask(const TicketOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    arrange();
}

void TicketTable::arrange()
{
    if (m_arranging)
        return; // when that is there, the order is asked for again
    if (m_model.rows().size() <= arrangedAtOnce) {
        arranged(arrangeTickets(m_model.rows(), m_order));
        return;
    }
    m_arranging = true;
    inBackground(this, [rows = m_model.rows(), order = m_order] { return arrangeTickets(rows, order); },
        [this, generation = m_generation](TicketArrangement arrangement) {
            m_arranging = false;
            if (generation == m_generation && arrangement.order == m_order)
                arranged(std::move(arrangement));
            else if (m_model.order() != m_order)
                arrange();
        });
}

void TicketTable::arranged(TicketArrangement arrangement)
{
    const int current = currentTicket();
    m_model.arrange(std::move(arrangement));
    modelReset();
    setCurrentTicket(current);
    if (currentTicket() != current)
        Q_EMIT currentTicketChanged(currentTicket()); // the filter left the chosen one out
}

void TicketTable::modelReset()
{
    const bool grouped = m_model.order().grouping != TicketGrouping::None;
    m_view->setRootIsDecorated(grouped);
    if (grouped) {
        for (int group = 0; group < m_model.rowCount(); ++group)
            m_view->setFirstColumnSpanned(group, {}, true);
        m_view->expandAll();
    }
    updateCount();
}

void TicketTable::updateCount()
{
    const int shown = m_model.ticketCount();
    const int all = static_cast<int>(m_model.rows().size());
    const QLocale locale;
    m_count->setText(shown != all ? tr("%1 of %2").arg(locale.toString(shown), locale.toString(all))
            : all == 1            ? tr("1 ticket")
                                  : tr("%1 tickets").arg(locale.toString(all)));
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
