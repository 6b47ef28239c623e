// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cases/casespage.h"

#include "app/cases/casedetails.h"
#include "app/cases/historyview.h"
#include "app/models/casetablemodel.h"
#include "app/models/roles.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/columnwidth.h"
#include "app/presentation/widgets/emptystate.h"
#include "app/presentation/widgets/fieldsigns.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/signlabel.h"
#include "app/presentation/words.h"
#include "app/shell/casefiledialog.h"
#include "app/shell/caseshelf.h"
#include "app/shell/navigator.h"
#include "app/shell/session.h"
#include "app/team/teamlink.h"
#include "app/team/teamwords.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <array>
#include <numeric>

namespace kerbscope::ui {

namespace {

constexpr int askAfterMs = 150;
constexpr int mostListed = 5000;
constexpr int characters[] = { 12, 16, 18, 11, 11, 17, 17, 14, 9 }; ///< the least; what is left goes to title and cause
/// Which columns go first where not all fit: the details beside the list tell them too.
constexpr CaseTableModel::Column leastNeeded[] = { CaseTableModel::Evidence, CaseTableModel::ToConclusion, CaseTableModel::Created,
    CaseTableModel::Tags, CaseTableModel::Codes };
static_assert(std::size(characters) == CaseTableModel::ColumnCount);
const QString layoutKey = QStringLiteral("cases/columns");

} // namespace

CasesPage::CasesPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_tabs(new QTabWidget(this))
    , m_search(new QLineEdit)
    , m_state(new QComboBox)
    , m_tag(new QComboBox)
    , m_count(plainLabel({}, TextStyle::Caption))
    , m_model(new CaseTableModel(context.session.knowledge(), context.session.zone(), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_stack(new QStackedWidget)
    , m_view(new QTreeView)
    , m_details(new CaseDetails(context.session))
    , m_history(new HistoryView(context.session, context.shelf))
    , m_askSoon(new QTimer(this))
    , m_showSoon(new QTimer(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(metrics::pageMargin, metrics::spaceM, metrics::pageMargin, metrics::spaceL);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Cases and their history"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_tabs->setFocusPolicy(Qt::NoFocus); // its bar has the keyboard
    m_tabs->addTab(makeList(), tr("All cases"));
    m_tabs->addTab(m_history, tr("History"));
    if (m_context.team)
        outer->addWidget(makeTeamStatus());
    outer->addWidget(m_tabs);
    for (QTimer *timer : { m_askSoon, m_showSoon }) {
        timer->setSingleShot(true);
        timer->setInterval(askAfterMs);
    }
    connectParts();
}

/// How it stands with the team store; not there while there is none.
QWidget *CasesPage::makeTeamStatus()
{
    TeamLink &team = *m_context.team;
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spaceS);
    auto *sign = new SignLabel(Icon::People, Role::Muted);
    auto *words = new ElidedLabel;
    QPushButton *now = makeButton(Icon::Refresh, tr("Synchronise now"), ButtonKind::Quiet);
    row->addWidget(sign);
    row->addWidget(words, 1);
    row->addWidget(now);
    const auto show = [this, &team, box, sign, words, now] {
        const Sign state = signOf(team, m_context.session);
        box->setVisible(team.state() != TeamLink::State::Off);
        sign->setSign(state.icon, state.role);
        words->setFullText(state.word);
        words->setToolTip(team.error() ? sentenceOf(m_context.session.told(*team.error())) : state.word);
        now->setEnabled(team.state() != TeamLink::State::Working);
    };
    connect(&team, &TeamLink::changed, box, show);
    connect(now, &QPushButton::clicked, &team, &TeamLink::syncNow);
    show();
    return box;
}

QWidget *CasesPage::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spaceS);
    m_search->setPlaceholderText(tr("Search: title, notes, code, realm, user, file"));
    m_search->setAccessibleName(tr("Search cases"));
    addSearchSign(m_search);
    addClearSign(m_search);
    setPurpose(m_state, tr("Cases of which state"));
    m_state->addItem(tr("All states"));
    for (const CaseState state : { CaseState::Open, CaseState::Waiting, CaseState::Solved, CaseState::Escalated })
        m_state->addItem(themedIcon(signOf(state).icon, signOf(state).role), signOf(state).word, static_cast<int>(state));
    setPurpose(m_tag, tr("Cases with which tag"));
    m_tag->addItem(tr("All tags"));
    m_tag->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    keepMostWidth(m_tag, metrics::sideColumn);
    setTone(m_count, Role::Muted);
    auto *import = makeButton(Icon::Drop, tr("Import…"));
    import->setToolTip(tr("Takes case files into the list"));
    connect(import, &QPushButton::clicked, this, &CasesPage::importFiles);
    row->addWidget(m_search, 1);
    row->addWidget(m_state);
    row->addWidget(m_tag);
    row->addWidget(m_count);
    row->addWidget(import);
    return tools;
}

QWidget *CasesPage::makeList()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSortLocaleAware(true);
    m_view->setModel(m_sorted);
    m_view->setUniformRowHeights(true);
    m_view->setRootIsDecorated(false);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAccessibleName(tr("Cases"));
    m_view->setSortingEnabled(true);
    QHeaderView *header = m_view->header();
    header->setAccessibleName(tr("Headings of the cases"));
    header->setStretchLastSection(false);
    header->setSortIndicator(CaseTableModel::Changed, Qt::DescendingOrder);
    m_view->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this] { m_columnsChosen = m_columnsChosen || !m_fitting; });
    fitColumns();

    auto *none = new EmptyState(Icon::Cases, tr("No case yet"),
        tr("Each case is saved here as you work, on this computer only: its evidence, answers, notes and likely causes. Begin with a code or a listing, or import a case file."));
    connect(none->addButton(Icon::Home, tr("Begin a case"), true), &QPushButton::clicked, this, [this] { m_context.navigator.openPage(PageId::Home); });
    connect(none->addButton(Icon::Drop, tr("Import…"), false), &QPushButton::clicked, this, &CasesPage::importFiles);
    auto *unfound = new EmptyState(Icon::Search, tr("No case is like that"), tr("Every word must occur somewhere in the case: its title, notes, tags, codes, findings, or the names in its tickets."));
    connect(unfound->addButton(Icon::Close, tr("Show all cases"), false), &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_tag->setCurrentIndex(0);
        m_state->setCurrentIndex(0);
        refresh();
    });
    m_stack->addWidget(m_view);
    m_stack->addWidget(none);
    m_stack->addWidget(unfound);

    auto *list = new QWidget;
    auto *columns = new QHBoxLayout(list);
    columns->setContentsMargins(0, metrics::spaceM, 0, 0);
    columns->setSpacing(metrics::columnGap);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::spaceS);
    left->addWidget(makeTools());
    left->addWidget(m_stack, 1);
    columns->addLayout(left, 1);
    keepColumnWidth(m_details, metrics::causesColumn);
    columns->addWidget(m_details);
    return list;
}

/// As long as nobody has set the columns: all that fit, the words as wide as there is room; nothing scrolls sideways.
void CasesPage::fitColumns()
{
    if (m_columnsChosen)
        return;
    m_fitting = true;
    QHeaderView *header = m_view->header();
    const QFontMetrics font = m_view->fontMetrics();
    const auto wide = [&font](int count) { return count * font.horizontalAdvance(QLatin1Char('0')) + metrics::spaceM; };
    std::array<int, CaseTableModel::ColumnCount> widths {};
    for (int column = 0; column < CaseTableModel::ColumnCount; ++column)
        widths[static_cast<std::size_t>(column)] = wide(characters[column]);
    int &state = widths[CaseTableModel::State];
    for (const CaseState value : { CaseState::Open, CaseState::Waiting, CaseState::Solved, CaseState::Escalated })
        state = std::max(state, font.horizontalAdvance(signOf(value).word) + textIconSide() + metrics::spaceXl);
    int sum = std::accumulate(widths.begin(), widths.end(), 0);
    const int room = m_view->viewport()->width();
    for (int column = 0; column < CaseTableModel::ColumnCount; ++column)
        header->setSectionHidden(column, false);
    for (const CaseTableModel::Column column : leastNeeded) {
        if (sum <= room)
            break;
        header->setSectionHidden(column, true);
        sum -= widths[column];
    }
    const int rest = std::max(0, room - sum);
    widths[CaseTableModel::Title] += rest * 2 / 5;
    widths[CaseTableModel::Cause] += rest - rest * 2 / 5;
    for (int column = 0; column < CaseTableModel::ColumnCount; ++column) {
        if (!header->isSectionHidden(column))
            header->resizeSection(column, widths[static_cast<std::size_t>(column)]);
    }
    m_fitting = false;
}

bool CasesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        fitColumns();
    return Page::eventFilter(watched, event);
}

void CasesPage::connectParts()
{
    CaseShelf &shelf = m_context.shelf;
    connect(m_askSoon, &QTimer::timeout, this, &CasesPage::refresh);
    connect(m_showSoon, &QTimer::timeout, this, &CasesPage::showChosen);
    connect(m_search, &QLineEdit::textChanged, m_askSoon, qOverload<>(&QTimer::start));
    connect(m_state, &QComboBox::currentIndexChanged, this, &CasesPage::refresh);
    connect(m_tag, &QComboBox::activated, this, &CasesPage::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, m_showSoon, qOverload<>(&QTimer::start));
    connect(m_sorted, &QAbstractItemModel::modelReset, m_showSoon, qOverload<>(&QTimer::start));
    connect(m_view, &QTreeView::activated, this, &CasesPage::openChosen);
    connect(&shelf, &CaseShelf::casesChanged, this, [this] {
        if (isVisible())
            m_askSoon->start();
    });
    connect(&shelf, &CaseShelf::importedFiles, this, [this](int) { m_askSoon->start(); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_history)
            m_history->refresh();
    });
    connect(m_history, &HistoryView::codeRequested, &m_context.navigator, &Navigator::openCode);
    connect(m_details, &CaseDetails::edited, &shelf, &CaseShelf::change);
    connect(m_details, &CaseDetails::openRequested, this, &CasesPage::openChosen);
    connect(m_details, &CaseDetails::exportRequested, this, &CasesPage::exportChosen);
    connect(m_details, &CaseDetails::mergeRequested, this, &CasesPage::mergeChosen);
    connect(m_details, &CaseDetails::removeRequested, this, &CasesPage::removeChosen);
    connect(m_details, &CaseDetails::takenBack, &m_context.session, [&session = m_context.session](const QString &cause) { session.setRefused(cause, false); });
    auto *remove = new QShortcut(QKeySequence::Delete, m_view);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &CasesPage::removeChosen);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_search);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, m_search, &QLineEdit::clear);
}

void CasesPage::activated()
{
    if (m_tabs->currentWidget() == m_history)
        m_history->refresh();
    // The case one works on is the one that is shown first.
    if (chosen().isEmpty() && m_toChoose.isEmpty())
        m_toChoose = QStringList { m_context.session.currentCase().id };
    refresh();
}

QWidget *CasesPage::initialFocus() { return m_tabs->currentWidget() == m_history ? static_cast<QWidget *>(m_history->spanBox()) : m_search; }

bool CasesPage::startSearch()
{
    m_tabs->setCurrentIndex(0);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void CasesPage::showHistory() { m_tabs->setCurrentWidget(m_history); }

QVariant CasesPage::state() const { return QVariantList { chosen(), m_tabs->currentIndex() }; }

void CasesPage::setState(const QVariant &state)
{
    const QVariantList parts = state.toList();
    m_toChoose = parts.value(0).toStringList();
    m_tabs->setCurrentIndex(parts.value(1).toInt());
}

void CasesPage::saveState(QSettings &store) const
{
    if (m_columnsChosen)
        store.setValue(layoutKey, m_view->header()->saveState());
}

void CasesPage::restoreState(const QSettings &store) 
{
    const QByteArray layout = store.value(layoutKey).toByteArray();
    m_columnsChosen = !layout.isEmpty() && m_view->header()->restoreState(layout);
}

CaseQuery CasesPage::query() const
{
    CaseQuery query;
    query.text = m_search->text();
    if (m_state->currentIndex() > 0)
        query.state = static_cast<CaseState>(m_state->currentData().toInt());
    query.tag = m_tag->currentData().toString();
    query.limit = mostListed;
    return query;
}

void CasesPage::refresh()
{
    m_askSoon->stop();
    m_context.shelf.list(query(), this, [this, round = ++m_round](const Result<QList<CaseSummary>> &cases) {
        if (round != m_round) // something else was asked for meanwhile
            return;
        if (cases)
            take(*cases);
    });
    m_context.shelf.tags(this, [this](const Result<QStringList> &tags) {
        if (tags)
            fillTags(*tags);
    });
}

void CasesPage::take(const QList<CaseSummary> &cases)
{
    const QStringList before = m_toChoose.isEmpty() ? chosen() : m_toChoose;
    m_toChoose.clear();
    m_model->setCases(cases);
    const CaseQuery asked = query();
    const bool all = asked.text.isEmpty() && asked.tag.isEmpty() && !asked.state;
    m_stack->setCurrentIndex(!cases.isEmpty() ? 0 : all ? 1 : 2);
    m_count->setText(cases.isEmpty() ? QString()
            : cases.size() == 1      ? tr("1 case")
            : cases.size() < mostListed ? tr("%n cases", nullptr, static_cast<int>(cases.size()))
                                     : tr("the last %n cases", nullptr, static_cast<int>(cases.size())));
    choose(before);
    m_showSoon->start();
    Q_EMIT listed();
}

void CasesPage::fillTags(const QStringList &tags)
{
    const QString chosenTag = m_tag->currentData().toString();
    QStringList there;
    for (int item = 1; item < m_tag->count(); ++item)
        there << m_tag->itemData(item).toString();
    if (there == tags)
        return;
    const QSignalBlocker quiet(m_tag);
    while (m_tag->count() > 1)
        m_tag->removeItem(1);
    for (const QString &tag : tags)
        m_tag->addItem(tag, tag);
    const int place = chosenTag.isEmpty() ? 0 : m_tag->findData(chosenTag);
    m_tag->setCurrentIndex(std::max(0, place));
    if (place < 0)
        m_askSoon->start();
}

QStringList CasesPage::chosen() const
{
    QStringList ids;
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &row : std::as_const(rows))
        ids << row.data(IdRole).toString();
    return ids;
}

void CasesPage::choose(const QStringList &ids)
{
    if (ids == chosen())
        return;
    QItemSelection selection;
    QModelIndex first;
    for (const QString &id : ids) {
        const int row = m_model->rowOf(id);
        if (row < 0)
            continue;
        const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
        selection.select(index, index);
        first = first.isValid() ? first : index;
    }
    if (first.isValid())
        m_view->setCurrentIndex(first);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void CasesPage::showChosen()
{
    m_showSoon->stop();
    const QStringList ids = chosen();
    const int round = ++m_detailRound;
    if (ids.isEmpty()) {
        m_details->showNothing();
        return;
    }
    if (ids.size() > 1) {
        m_details->showSeveral(static_cast<int>(ids.size()));
        return;
    }
    const Case &open = m_context.session.currentCase();
    if (ids.first() == open.id) {
        m_details->showCase(open, true);
        return;
    }
    m_context.shelf.load(ids.first(), this, [this, round](const Result<Case> &loaded) {
        if (round != m_detailRound)
            return;
        if (loaded)
            m_details->showCase(*loaded, false);
        else
            m_details->showNothing();
    });
}

void CasesPage::openChosen()
{
    const QStringList ids = chosen();
    if (ids.size() != 1)
        return;
    m_details->keep();
    if (ids.first() != m_context.session.currentCase().id)
        m_context.shelf.openCase(ids.first());
    m_context.navigator.openPage(PageId::Guide);
}

void CasesPage::exportChosen()
{
    const QStringList ids = chosen();
    if (ids.size() != 1)
        return;
    m_details->keep();
    const QString title = titleOf(m_model->cases().at(m_model->rowOf(ids.first())));
    const QString path = askWhereToSaveCase(this, tr("Export the case"), {}, title);
    if (!path.isEmpty())
        m_context.shelf.exportCase(ids.first(), path);
}

void CasesPage::importFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Case files to import"), {}, caseFileFilter());
    if (!paths.isEmpty())
        m_context.shelf.importFiles(paths);
}

void CasesPage::mergeChosen()
{
    QStringList ids = chosen();
    if (ids.size() < 2)
        return;
    const QString first = titleOf(m_model->cases().at(m_model->rowOf(ids.first())));
    QMessageBox box(QMessageBox::Question, tr("Merge cases"), tr("Make one case of %n cases?", nullptr, static_cast<int>(ids.size())), QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("\"%1\" takes all evidence, tags and notes of the others. Where answers differ, its own stay and the others' are told in the notes. The others go.").arg(first));
    QPushButton *merge = box.addButton(tr("Merge"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != merge)
        return;
    const QString target = ids.takeFirst();
    m_toChoose = { target };
    m_context.shelf.merge(target, ids);
}

QString CasesPage::removalQuestion(const QList<CaseSummary> &cases, bool openOne, bool team)
{
    QStringList lines;
    int evidence = 0;
    for (const CaseSummary &one : cases) {
        evidence += one.evidenceCount;
        if (lines.size() < 5)
            lines << QStringLiteral("• %1").arg(titleOf(one));
    }
    if (cases.size() > lines.size())
        lines << tr("• and %n more", nullptr, static_cast<int>(cases.size() - lines.size()));
    lines << QString();
    const QString pieces = evidence == 1 ? tr("1 piece of evidence") : tr("%n pieces of evidence", nullptr, evidence);
    lines << tr("What goes: %1 with all that was read from it, the answers, notes, tags and likely causes.").arg(pieces);
    lines << tr("Their bytes are overwritten in the store; nobody can bring them back. Files that you exported stay.");
    if (team)
        lines << tr("They are deleted from the team store too, for everybody.");
    if (openOne)
        lines << tr("The case that you work on is among them; a new one is begun.");
    return lines.join(u'\n');
}

void CasesPage::removeChosen()
{
    const QStringList ids = chosen();
    if (ids.isEmpty())
        return;
    QList<CaseSummary> cases;
    for (const QString &id : ids)
        cases << m_model->cases().at(m_model->rowOf(id));
    QMessageBox box(QMessageBox::Warning, tr("Delete for good"), ids.size() == 1 ? tr("Delete this case for good?") : tr("Delete %n cases for good?", nullptr, static_cast<int>(ids.size())),
        QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(removalQuestion(cases, ids.contains(m_context.session.currentCase().id),
        m_context.team && m_context.team->state() != TeamLink::State::Off));
    QPushButton *remove = box.addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != remove)
        return;
    m_details->showNothing();
    m_context.shelf.remove(ids);
}

} // namespace kerbscope::ui
