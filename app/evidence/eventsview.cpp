// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence/eventsview.h"

#include "app/evidence/failureschart.h"
#include "app/evidence/lockoutchart.h"
#include "app/evidence/originschart.h"
#include "app/models/roles.h"
#include "app/models/rowsmodel.h"
#include "app/presentation/charts/chartframe.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/fieldsigns.h"
#include "app/presentation/widgets/labels.h"
#include "app/shell/background.h"
#include "app/shell/navigator.h"
#include "app/shell/session.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

constexpr int characters[] = { 20, 7, 28, 16, 26, 18, 24, 24 };
static_assert(std::size(characters) == EventTableModel::ColumnCount);

} // namespace

struct EventsView::Prepared {
    QList<WindowsEvent> events;
    QList<DecodedEvent> decoded;
    FailureChart failures;
    QList<OriginCount> origins;
    QList<LockoutStory> stories;
};

EventsView::EventsView(const PageContext &context, const EventLog &log, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_charts(new QTabWidget)
    , m_failures(new FailuresChart)
    , m_origins(new OriginsChart)
    , m_lockouts(new LockoutChart)
    , m_filter(new QLineEdit)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_table(new QTableView)
{
    m_charts->setDocumentMode(true);
    m_charts->setAccessibleName(tr("Charts of the events"));
    m_charts->tabBar()->setAccessibleName(m_charts->accessibleName());
    m_filter->setPlaceholderText(tr("Filter: number, result, user, service, address"));
    m_filter->setAccessibleName(tr("Filter events"));
    addClearSign(m_filter);
    m_proxy->setSourceModel(&m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortRole(SortRole);
    m_table->setModel(m_proxy);
    m_table->setAccessibleName(tr("Events"));
    m_table->horizontalHeader()->setAccessibleName(tr("Headings of the events"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(EventTableModel::Time, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + metrics::spaceS);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (int column = 0; column < EventTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, characters[column] * fontMetrics().horizontalAdvance(QLatin1Char('0')) + metrics::spaceL);

    auto *fields = new QPlainTextEdit;
    fields->setReadOnly(true);
    fields->setTabChangesFocus(true);
    fields->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    fields->setAccessibleName(tr("Fields of the chosen event"));
    fields->setPlaceholderText(tr("Choose an event to see all its fields."));
    setTextStyle(fields, TextStyle::Mono);

    auto *lower = new QWidget;
    auto *lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 0, 0, 0);
    lowerColumn->setSpacing(metrics::spaceS);
    lowerColumn->addWidget(m_filter);
    auto *tables = new QSplitter(Qt::Vertical);
    tables->setChildrenCollapsible(false);
    tables->addWidget(m_table);
    tables->addWidget(fields);
    tables->setStretchFactor(0, 3);
    tables->setStretchFactor(1, 1);
    lowerColumn->addWidget(tables, 1);

    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_charts);
    parts->addWidget(lower);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts);

    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this, fields](const QModelIndex &index) {
        fields->setPlainText(m_model.details(m_proxy->mapToSource(index).row()));
    });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        m_context.navigator.openCode(index.data(IdRole).toString());
    });
    // A bar of a place filters the table by it.
    connect(m_origins, &OriginsChart::opened, this, [this](int item) {
        m_filter->setText(m_origins->rows().value(item).value(0));
    });

    inBackground(this, [events = log.listing.events] {
        Prepared prepared;
        prepared.events = events;
        prepared.decoded = decodeEvents(events);
        prepared.failures = failuresOverTime(events, prepared.decoded);
        prepared.origins = countsByOrigin(prepared.decoded);
        prepared.stories = lockoutStories(events, prepared.decoded);
        return prepared;
    }, [this](const Prepared &prepared) { show(prepared); });
}

void EventsView::show(const Prepared &prepared)
{
    const QTimeZone &zone = m_context.session.zone();
    m_model.setEvents(prepared.events, prepared.decoded, zone);
    m_failures->setChart(prepared.failures, zone);
    m_origins->setOrigins(prepared.origins);
    m_lockouts->setStories(prepared.stories, zone);
    const auto add = [this](const QString &tab, const QString &title, auto *chart, QStringList headings) {
        auto *rows = new RowsModel(std::move(headings), this);
        rows->setRows(chart->rows());
        auto *frame = new ChartFrame(title, chart, rows);
        frame->setSummary(chart->summary());
        auto *inset = new QWidget;
        auto *column = new QVBoxLayout(inset);
        column->setContentsMargins(0, metrics::spaceS, 0, 0);
        column->setSpacing(metrics::spaceXs);
        QLabel *words = plainLabel(chart->summary(), TextStyle::Caption);
        words->setWordWrap(true);
        setTone(words, Role::Muted);
        column->addWidget(words);
        column->addWidget(frame, 1);
        m_charts->addTab(inset, tab);
    };
    add(tr("Over time"), tr("Failures over time"), m_failures, { tr("From"), tr("Code"), tr("Failures") });
    add(tr("By place"), tr("Where requests came from"), m_origins, { tr("Place"), tr("Failures"), tr("Successes"), tr("Users") });
    add(tr("Lock-outs"), tr("How accounts were locked"), m_lockouts, { tr("Account"), tr("Time"), tr("Step"), tr("From") });
    // What was locked is what one looks for first.
    m_charts->setCurrentIndex(prepared.stories.isEmpty() ? 0 : 2);
    Q_EMIT ready();
}

} // namespace kerbscope::ui
