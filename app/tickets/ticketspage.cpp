// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/ticketspage.h"

#include "app/models/rowsmodel.h"
#include "app/presentation/charts/chartframe.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/columnwidth.h"
#include "app/presentation/widgets/commandbox.h"
#include "app/presentation/widgets/emptystate.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/scrollcolumn.h"
#include "app/settings/preferences.h"
#include "app/shell/background.h"
#include "app/shell/collectordialog.h"
#include "app/shell/navigator.h"
#include "app/shell/session.h"
#include "app/tickets/comparisonview.h"
#include "app/tickets/comparisonwords.h"
#include "app/tickets/etypebar.h"
#include "app/tickets/expirynotice.h"
#include "app/presentation/findings/findingscolumn.h"
#include "app/tickets/livetickets.h"
#include "app/tickets/sourcebar.h"
#include "app/tickets/ticketdetails.h"
#include "app/tickets/ticketpath.h"
#include "app/tickets/tickettable.h"
#include "app/tickets/timelinebars.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kerbscope::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto clockTick = 1s;
constexpr int etypeColumn = 250;
constexpr int tableLeast = 220;
constexpr int chartsLeast = 200;
const QString columnsKey = QStringLiteral("tickets/columns");
const QString utcKey = QStringLiteral("tickets/utc");
const QString groupingKey = QStringLiteral("tickets/grouping");

enum StackPage { FullPage, EmptyPage, ComparisonPage };
constexpr qsizetype preparedAtOnce = 300; ///< tickets; more are prepared on another thread

} // namespace

TicketsPage::TicketsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_live(new LiveTickets(context.session, this))
    , m_notice(new ExpiryNotice(context.session, this))
    , m_bar(new SourceBar)
    , m_path(new TicketPath)
    , m_table(new TicketTable(m_model))
    , m_timeline(new TicketTimeline)
    , m_timelineRows(new RowsModel({ tr("Server"), tr("State"), tr("Start"), tr("End"), tr("Renewable until") }, this))
    , m_timelineFrame(new ChartFrame(tr("Over time"), m_timeline, m_timelineRows))
    , m_etypes(new EtypeBar)
    , m_etypeRows(new RowsModel({ tr("Encryption"), tr("Tickets"), tr("Standing") }, this))
    , m_etypeFrame(new ChartFrame(tr("Encryption types"), m_etypes, m_etypeRows))
    , m_findings(new FindingsColumn)
    , m_details(new TicketDetails)
    , m_commands(new QVBoxLayout)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(Icon::Tickets, tr("No tickets to show"), {}))
    , m_comparison(new ComparisonView)
    , m_message(new InlineMessage)
{
    auto *rows = new QSplitter(Qt::Vertical);
    rows->setChildrenCollapsible(false);
    rows->setHandleWidth(metrics::spaceM);
    rows->addWidget(m_table);
    rows->addWidget(makeCharts());
    rows->setStretchFactor(0, 3);
    rows->setStretchFactor(1, 2);
    // As high as there is room for, whatever table and charts would like; scrolled only when that is too little.
    rows->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    rows->setMinimumHeight(tableLeast + rows->handleWidth() + chartsLeast);
    m_table->setMinimumHeight(tableLeast);
    auto *left = new ScrollColumn;
    left->setAccessibleName(tr("Path, table and charts"));
    QVBoxLayout *leftColumn = left->column();
    leftColumn->setSpacing(metrics::spaceM);
    leftColumn->addWidget(m_path);
    leftColumn->addWidget(rows, 1);

    auto *full = new QWidget;
    auto *columns = new QHBoxLayout(full);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metrics::columnGap);
    columns->addWidget(left, 1);
    columns->addWidget(makeSideColumn());
    m_stack->addWidget(full);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_comparison);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::spaceL, metrics::pageMargin, metrics::spaceL);
    column->setSpacing(metrics::spaceM);
    column->addWidget(m_bar);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);

    QPushButton *paste = m_empty->addButton(Icon::Paste, tr("Paste a listing"), true);
    connect(paste, &QPushButton::clicked, this, [this] {
        m_context.session.addBytes(QGuiApplication::clipboard()->text().toUtf8(), QStringLiteral("pasted"));
    });
    QPushButton *collect = m_empty->addButton(Icon::Computer, tr("Collect from another computer"), false);
    connect(collect, &QPushButton::clicked, this, [this] { CollectorDialog::openFor(this, m_context.session); });
    connectParts();
    setUtc(false);
    refreshOrigins();
}

TicketsPage::~TicketsPage() = default;

QWidget *TicketsPage::makeCharts()
{
    auto *charts = new QSplitter(Qt::Horizontal);
    charts->setChildrenCollapsible(false);
    charts->setHandleWidth(metrics::columnGap);
    charts->addWidget(m_timelineFrame);
    charts->addWidget(m_etypeFrame);
    charts->setStretchFactor(0, 1);
    charts->setStretchFactor(1, 0);
    charts->setMinimumHeight(chartsLeast);
    m_etypeFrame->setMinimumWidth(etypeColumn);

    QToolButton *all = makeIconButton(Icon::Forward, tr("Show all of the time (Home)"));
    all->setIcon(themedIcon(Icon::Undo));
    QToolButton *now = makeIconButton(Icon::Clock, tr("Go to now (N)"));
    connect(all, &QToolButton::clicked, m_timeline, &TicketTimeline::showAll);
    connect(now, &QToolButton::clicked, m_timeline, &TicketTimeline::showNow);
    QHBoxLayout *tools = m_timelineFrame->tools();
    tools->insertWidget(tools->count() - 1, now);
    tools->insertWidget(tools->count() - 1, all);
    return charts;
}

QWidget *TicketsPage::makeSideColumn()
{
    auto *scroll = new ScrollColumn;
    keepColumnWidth(scroll, metrics::causesColumn);
    scroll->setAccessibleName(tr("Findings and details"));
    QVBoxLayout *column = scroll->column();
    column->setContentsMargins(0, 0, metrics::spaceS, 0);
    column->setSpacing(metrics::spaceS);
    column->addWidget(sectionTitle(tr("Findings")));
    column->addWidget(m_findings);
    column->addSpacing(metrics::spaceS);
    column->addWidget(sectionTitle(tr("Chosen ticket")));
    column->addWidget(m_details);
    column->addSpacing(metrics::spaceS);
    column->addWidget(sectionTitle(tr("Commands to copy")));
    m_commands->setSpacing(metrics::spaceXs);
    column->addLayout(m_commands);
    column->addStretch(1);
    return scroll;
}

void TicketsPage::connectParts()
{
    Session &session = m_context.session;
    connect(m_bar, &SourceBar::originChosen, this, [this](const TicketOrigin &origin) {
        m_originChosen = true;
        showOrigin(origin);
    });
    connect(m_bar, &SourceBar::baselineChosen, this, &TicketsPage::compareWith);
    connect(m_bar, &SourceBar::refreshWanted, this, [this] {
        if (m_origin.kind == TicketOrigin::Kind::ThisComputer)
            m_live->lookNow();
        else
            refreshOrigins();
    });
    connect(m_bar, &SourceBar::takeWanted, &session, &Session::addLiveTickets);
    connect(m_bar, &SourceBar::utcChosen, this, &TicketsPage::setUtc);
    connect(m_bar, &SourceBar::noticeChosen, this, [this](bool on) {
        Settings values = m_context.preferences.values();
        values.noticeMinutes = on ? usualNoticeMinutes : 0;
        m_context.preferences.set(values);
    });
    connect(&m_context.preferences, &Preferences::changed, this, &TicketsPage::followPreferences);
    followPreferences();
    connect(m_notice, &ExpiryNotice::endsSoon, this, &TicketsPage::ticketEndsSoon);
    connect(m_comparison, &ComparisonView::closed, this, [this] { compareWith(std::nullopt); });
    connect(m_comparison, &ComparisonView::exchangeWanted, this, [this] {
        if (!m_baseline)
            return;
        const TicketOrigin earlier = *m_baseline;
        m_baseline = m_origin;
        m_originChosen = true;
        showOrigin(earlier);
    });

    connect(m_table, &TicketTable::currentTicketChanged, this, &TicketsPage::showCurrent);
    connect(m_path, &TicketPath::ticketChosen, m_table, &TicketTable::setCurrentTicket);
    connect(m_timeline, &TicketTimeline::currentChanged, this, [this](int bar) {
        if (bar >= 0)
            m_table->setCurrentTicket(m_timeline->bars().at(bar).ticketRow);
    });

    connect(&session, &Session::caseOpened, this, [this] {
        m_originChosen = false;
        m_baseline.reset();
    });
    connect(&session, &Session::caseChanged, this, &TicketsPage::refreshOrigins);
    connect(&session, &Session::liveTicketsRead, this, [this](const TicketListing &listing, const QList<Finding> &findings) {
        const bool same = m_lastLive == listing;
        letGoInBackground(std::exchange(m_lastLive, listing));
        if (m_origin.kind != TicketOrigin::Kind::ThisComputer)
            return;
        if (same && m_shownLive)
            showFindings(findings); // the tickets are as they were: only what the clock makes of them may be new
        else
            showTickets({ listing }, findings);
        m_shownLive = true;
    });
    connect(&session, &Session::liveTicketsFailed, this, [this](const Error &error) {
        if (m_origin.kind == TicketOrigin::Kind::ThisComputer)
            m_message->showError(m_context.session.told(error));
    });
    m_clock.setInterval(clockTick);
    connect(&m_clock, &QTimer::timeout, this, &TicketsPage::tick);
}

void TicketsPage::activated()
{
    m_clock.start();
    refreshOrigins();
    keepLooking();
    if (showsLive())
        m_live->lookNow();
    tick();
}

bool TicketsPage::showsLive() const
{
    return m_origin.kind == TicketOrigin::Kind::ThisComputer && m_context.session.hasLiveTickets();
}

void TicketsPage::keepLooking()
{
    // One look serves both: what is on the screen, and the notice, whatever page is shown.
    m_live->setOn((showsLive() && isVisible()) || (m_notice->isOn() && m_context.session.hasLiveTickets()));
}

void TicketsPage::hideEvent(QHideEvent *event)
{
    keepLooking();
    m_clock.stop();
    Page::hideEvent(event);
}

QWidget *TicketsPage::initialFocus()
{
    if (m_stack->currentIndex() == EmptyPage)
        return m_empty->findChild<QPushButton *>();
    return m_model.rows().isEmpty() ? static_cast<QWidget *>(m_bar->origins()) : m_table->view();
}

bool TicketsPage::startSearch()
{
    m_table->filterField()->setFocus(Qt::ShortcutFocusReason);
    m_table->filterField()->selectAll();
    return true;
}

void TicketsPage::refreshOrigins()
{
    const Session &session = m_context.session;
    const QList<TicketOrigin> origins = TicketOrigins::of(session.currentCase(), session.hasLiveTickets(), session.zone());
    const bool changed = origins != m_origins;
    if (changed) {
        m_origins = origins;
        m_bar->setOrigins(m_origins);
        if (m_baseline && !m_origins.contains(*m_baseline))
            m_baseline.reset();
    }
    // What the user chose stays; else the newest listing of the case, else this computer.
    const auto same = std::ranges::find_if(m_origins, [this](const TicketOrigin &origin) {
        return origin.kind == m_origin.kind && origin.evidenceId == m_origin.evidenceId;
    });
    const auto newest = std::ranges::find(m_origins, TicketOrigin::Kind::Evidence, &TicketOrigin::kind);
    const bool keep = m_originChosen && same != m_origins.end();
    const TicketOrigin wanted = keep ? *same
        : newest != m_origins.end()  ? *newest
                                     : m_origins.value(0);
    if (changed || wanted != m_origin || m_origins.isEmpty())
        showOrigin(wanted);
    else
        showPath();
}

void TicketsPage::showOrigin(const TicketOrigin &origin)
{
    m_origin = origin;
    m_shownLive = false;
    const bool live = showsLive();
    m_message->dismiss();
    if (m_baseline && (*m_baseline == origin || origin.kind == TicketOrigin::Kind::WholeCase))
        m_baseline.reset();
    m_bar->setOrigin(origin);
    m_bar->setBaseline(m_baseline);
    m_bar->setLive(live);
    keepLooking();
    const Case &shown = m_context.session.currentCase();
    if (!live || m_origins.isEmpty())
        showTickets(TicketOrigins::listings(origin, shown), TicketOrigins::findings(origin, shown));
    else if (isVisible())
        m_live->lookNow();
}

void TicketsPage::showTickets(const QList<TicketListing> &listings, const QList<Finding> &findings)
{
    qsizetype count = 0;
    for (const TicketListing &listing : listings)
        count += listing.ticketCount();
    const Instant now = m_context.session.now();
    const int wish = ++m_wish;
    if (count <= preparedAtOnce) {
        show(prepareTickets(listings, m_table->order(), now), findings);
        return;
    }
    inBackground(this, [listings, now, order = m_table->order()] { return prepareTickets(listings, order, now); },
        [this, wish, findings](PreparedTickets prepared) {
            if (wish == m_wish) // else something else was asked for meanwhile
                show(std::move(prepared), findings);
        });
}

void TicketsPage::show(PreparedTickets prepared, const QList<Finding> &findings)
{
    const Session &session = m_context.session;
    const QString chosen = m_model.rows().value(m_table->currentTicket()).server;
    auto before = std::pair(m_model.rows(), m_timeline->bars());
    m_windows = prepared.windows;
    m_model.setNow(session.now());
    m_table->setTickets(std::move(prepared.rows), std::move(prepared.arrangement));
    m_timeline->setNow(session.now());
    m_timeline->setBars(std::move(prepared.bars));
    m_timelineFrame->setSummary(prepared.timelineSummary);
    showTimelineTable();
    showEtypes(prepared.etypes);
    showFindings(findings);
    letGoInBackground(std::move(before));

    m_stack->setCurrentIndex(m_model.rows().isEmpty() && findings.isEmpty() ? EmptyPage : FullPage);
    showComparison();
    m_empty->setTexts(tr("No tickets to show"),
        !prepared.errors.isEmpty() ? tr("The listing says: %1").arg(prepared.errors.join(QStringLiteral("; ")))
            : session.hasLiveTickets()
            ? tr("This computer holds no tickets, and the case has no listing. Copy the output of klist on the user's computer and paste it.")
            : tr("Here stand the tickets of a listing: what there is, what is missing on the way to the service, how long each lives. Copy the output of klist on the user's computer and paste it."));

    const auto again = std::ranges::find(m_model.rows(), chosen, &TicketRow::server);
    if (!chosen.isEmpty() && again != m_model.rows().end())
        m_table->setCurrentTicket(static_cast<int>(std::distance(m_model.rows().begin(), again)));
    showCurrent(m_table->currentTicket());
}

void TicketsPage::showFindings(const QList<Finding> &findings)
{
    m_findings->setCards(findingCards(findings, m_context.session.knowledge(), m_context.session.diagnosis()));
}

void TicketsPage::showTimelineTable()
{
    const QList<TimelineBar> bars = m_timeline->bars();
    m_timelineRows->setRows(static_cast<int>(bars.size()),
        [this, bars](int row) { return timelineRow(bars.at(row), m_timeline->now(), m_model.zone()); });
}

void TicketsPage::showEtypes(const QList<EtypeShare> &shares)
{
    m_etypes->setShares(shares);
    QList<QStringList> rows;
    QStringList spoken;
    for (const EtypeShare &share : shares) {
        const QString count = QLocale().toString(share.count);
        rows << QStringList { EtypeBar::nameOf(share), count, EtypeBar::standingOf(share) };
        spoken << tr("%1: %2").arg(EtypeBar::nameOf(share), count);
    }
    m_etypeRows->setRows(rows);
    m_etypeFrame->setSummary(spoken.isEmpty() ? tr("There are no tickets.")
                                              : tr("Encryption types of the tickets. %1.").arg(spoken.join(QStringLiteral(". "))));
}

QString TicketsPage::pageCode() const
{
    const QList<Finding> findings = m_context.session.currentCase().findings();
    const auto code = std::ranges::find(findings, QStringLiteral("code.zen"), &Finding::id);
    return code != findings.end() ? code->value : QString();
}

void TicketsPage::showPath()
{
    PathQuestion question;
    question.proxyRealms = m_context.session.knowledge().proxyRealms;
    question.pageCode = pageCode();
    // With a symptom the path is about what it needs; without one it leads to the chosen ticket.
    question.ticketRow = question.pageCode.isEmpty() ? m_table->currentTicket() : -1;
    m_path->setSteps(TicketPathSteps::of(m_model.rows(), question, m_model.now()));
}

void TicketsPage::showCurrent(int ticketRow)
{
    showPath();
    if (ticketRow >= 0)
        m_details->setTicket(m_model.rows().at(ticketRow), m_model.now(), m_model.zone());
    else
        m_details->clearTicket();
    const QList<TimelineBar> &bars = m_timeline->bars();
    const auto bar = std::ranges::find(bars, ticketRow, &TimelineBar::ticketRow);
    m_timeline->setCurrent(ticketRow >= 0 && bar != bars.end() ? static_cast<int>(std::distance(bars.begin(), bar)) : -1);
    showCommands();
}

void TicketsPage::showCommands()
{
    const int ticketRow = m_table->currentTicket();
    const QString service = ticketRow >= 0 ? m_model.rows().at(ticketRow).server : QString();
    const QList<TicketCommand> commands = TicketCommands::of(m_windows, service);
    if (commands == m_shownCommands && m_commands->count() > 0)
        return; // who has the keyboard on one of them keeps it
    m_shownCommands = commands;
    clearLayout(m_commands);
    QLabel *hint = plainLabel(tr("Nothing is run from here."), TextStyle::Caption);
    setTone(hint, Role::Muted);
    m_commands->addWidget(hint);
    for (const TicketCommand &command : commands) {
        QLabel *what = plainLabel(command.what, TextStyle::Caption);
        setTone(what, Role::Muted);
        what->setWordWrap(true);
        m_commands->addWidget(new CommandBox(command.command));
        m_commands->addWidget(what);
    }
}

QList<TicketListing> TicketsPage::listingsOf(const TicketOrigin &origin) const
{
    if (origin.kind != TicketOrigin::Kind::ThisComputer)
        return TicketOrigins::listings(origin, m_context.session.currentCase());
    return m_lastLive ? QList<TicketListing> { *m_lastLive } : QList<TicketListing> {};
}

void TicketsPage::compareWith(const std::optional<TicketOrigin> &baseline)
{
    m_baseline = baseline;
    m_bar->setBaseline(baseline);
    if (baseline)
        showComparison();
    else
        showOrigin(m_origin);
}

void TicketsPage::showComparison()
{
    if (!m_baseline)
        return;
    m_stack->setCurrentIndex(ComparisonPage);
    inBackground(this, [before = listingsOf(*m_baseline), after = listingsOf(m_origin)] { return compareListings(togetherOf(before), togetherOf(after)); },
        [this, baseline = m_baseline, origin = m_origin](const ListingComparison &comparison) {
            if (m_baseline == baseline && m_origin == origin) // else something else was asked for meanwhile
                m_comparison->setComparison(comparison, baseline->title, origin.title, m_model.zone());
        });
}

QVariant TicketsPage::state() const
{
    return QVariantMap { { columnsKey, m_table->layoutState() }, { groupingKey, m_table->grouping()->currentIndex() }, { utcKey, m_utc } };
}

void TicketsPage::setState(const QVariant &state)
{
    const QVariantMap remembered = state.toMap();
    m_table->restoreLayoutState(remembered.value(columnsKey).toByteArray());
    m_table->grouping()->setCurrentIndex(std::clamp(remembered.value(groupingKey).toInt(), 0, m_table->grouping()->count() - 1));
    setUtc(remembered.value(utcKey).toBool());
}

void TicketsPage::followPreferences()
{
    const int minutes = m_context.preferences.values().noticeMinutes;
    m_bar->setNotice(minutes);
    m_notice->setLead(std::chrono::minutes(minutes));
    m_notice->setOn(minutes > 0 && m_context.session.hasLiveTickets());
    keepLooking();
}

void TicketsPage::saveState(QSettings &store) const
{
    const QVariantMap remembered = state().toMap();
    for (auto value = remembered.cbegin(); value != remembered.cend(); ++value)
        store.setValue(value.key(), value.value());
}

void TicketsPage::restoreState(const QSettings &store)
{
    QVariantMap remembered;
    for (const QString &key : { columnsKey, groupingKey, utcKey })
        remembered.insert(key, store.value(key));
    setState(remembered);
}

void TicketsPage::setUtc(bool utc)
{
    const Session &session = m_context.session;
    m_utc = utc;
    const QTimeZone zone = utc ? QTimeZone::utc() : session.zone();
    m_bar->setZone(session.zone(), session.now(), utc);
    m_model.setZone(zone);
    m_timeline->setZone(zone);
    showTimelineTable();
    showCurrent(m_table->currentTicket());
    showComparison();
}

void TicketsPage::tick()
{
    const Instant now = m_context.session.now();
    const bool sameMinute = std::chrono::floor<std::chrono::minutes>(now) == std::chrono::floor<std::chrono::minutes>(m_model.now());
    m_model.setNow(now);
    m_timeline->setNow(now);
    if (sameMinute)
        return;
    showPath();
    if (m_table->currentTicket() >= 0)
        m_details->setTicket(m_model.rows().at(m_table->currentTicket()), now, m_model.zone());
    m_timelineFrame->setSummary(timelineSummary(m_timeline->bars(), now));
}

} // namespace kerbscope::ui
