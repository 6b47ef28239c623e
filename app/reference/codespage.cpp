// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reference/codespage.h"

#include "app/models/codelistmodel.h"
#include "app/models/familymodel.h"
#include "app/models/roles.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/codedelegate.h"
#include "app/presentation/widgets/columnwidth.h"
#include "app/presentation/widgets/familydelegate.h"
#include "app/presentation/widgets/fieldsigns.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/reference/codedetail.h"
#include "app/reference/codeprint.h"
#include "app/reference/decodersview.h"
#include "app/shell/caseshelf.h"
#include "app/shell/navigator.h"
#include "app/shell/session.h"
#include "app/team/teamlink.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int maxResults = 300;
constexpr int showAfterMs = 40; ///< the detail waits until the selection rests

} // namespace

CodesPage::CodesPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_familyModel(new FamilyModel(context.session.catalog().families(context.session.language()), this))
    , m_codeModel(new CodeListModel(context.session.catalog().families(context.session.language()), this))
    , m_back(makeIconButton(Icon::Back, tr("Back to the code before (Alt+Left)"), this))
    , m_forward(makeIconButton(Icon::Forward, tr("Forward (Alt+Right)"), this))
    , m_filter(new QLineEdit(this))
    , m_count(plainLabel({}, TextStyle::Caption, this))
    , m_filters(new CodeFilterBar(this))
    , m_message(new InlineMessage(this))
    , m_decode(makeButton(Icon::Key, tr("Decoders"), ButtonKind::Plain, this))
    , m_views(new QStackedWidget(this))
    , m_decoders(new DecodersView(context.session, this))
    , m_families(new QTreeView(this))
    , m_list(new QListView(this))
    , m_detail(new CodeDetail(
          [this](const QString &id) {
              const auto entry = m_context.session.catalog().entry(id, m_context.session.language());
              if (!entry)
                  return QString();
              const QString name = entry->symbols.isEmpty() ? entry->code : entry->symbols.first();
              return entry->title.isEmpty() ? name : tr("%1: %2").arg(name, entry->title);
          },
          [this](const QString &pack) { return m_context.session.knowledge().company.titleOf(pack); }, this))
    , m_showSoon(new QTimer(this))
{
    m_codeModel->setCompany(context.session.knowledge().company);
    layOut();
    m_showSoon->setSingleShot(true);
    m_showSoon->setInterval(showAfterMs);
    m_detail->showNothing(tr("Choose a code"),
        tr("Its meaning, its likely causes and what to do about it are shown here. Type a number, a symbol or words to "
           "search."));
    updateHistoryButtons();

    connect(m_filter, &QLineEdit::textChanged, this, &CodesPage::fillList);
    connect(m_families->selectionModel(), &QItemSelectionModel::currentChanged, this, &CodesPage::familyChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CodesPage::rowChosen);
    connect(m_showSoon, &QTimer::timeout, this, [this] {
        const QModelIndex row = m_list->currentIndex();
        if (row.isValid())
            show(row.data(IdRole).toString(), true);
    });
    connect(m_back, &QToolButton::clicked, this, &CodesPage::goBack);
    connect(m_forward, &QToolButton::clicked, this, &CodesPage::goForward);
    connect(m_filters, &CodeFilterBar::changed, this, &CodesPage::fillList);
    connect(m_decode, &QPushButton::clicked, this, [this] { openDecoders(); });
    connect(m_decoders, &DecodersView::backRequested, this, &CodesPage::closeDecoders);
    connect(m_decoders, &DecodersView::codeRequested, this, &CodesPage::openCode);
    connectDetail();
    connect(&m_context.navigator, &Navigator::codeRequested, this, &CodesPage::openCode);
    connect(&m_context.navigator, &Navigator::searchRequested, this, &CodesPage::search);
    auto addShortcut = [this](const QKeySequence &keys, void (CodesPage::*slot)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    addShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), &CodesPage::goBack);
    addShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), &CodesPage::goForward);
    auto *decode = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), this);
    decode->setContext(Qt::WidgetWithChildrenShortcut);
    connect(decode, &QShortcut::activated, this, [this] { openDecoders(); });
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_decoders);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &CodesPage::closeDecoders);
}

void CodesPage::connectDetail()
{
    connect(m_detail, &CodeDetail::codeRequested, this, &CodesPage::openCode);
    connect(m_detail, &CodeDetail::useRequested, this, [this](const QString &id) {
        m_context.session.addCode(id);
        m_context.navigator.openPage(PageId::Guide);
    });
    connect(m_detail, &CodeDetail::marked, this, [this](const QString &id, bool on) {
        if (CodeNotes *kept = notes())
            showKept(kept->setMarked(id, on, m_context.session.now()));
    });
    connect(m_detail, &CodeDetail::noteChanged, this, [this](const QString &id, const QString &text) {
        if (CodeNotes *kept = notes())
            showKept(kept->setNote(id, text, m_context.session.now()));
        if (m_context.team)
            m_context.team->syncSoon();
    });
    followTeam();
    connect(m_detail, &CodeDetail::printRequested, this, [this] {
        const CodeNotes *kept = notes();
        previewCode(m_detail->entry(), kept ? kept->note(m_detail->entry().id) : QString(), this);
    });
}

/// What others write about the code that is shown appears here.
void CodesPage::followTeam()
{
    TeamLink *team = m_context.team;
    if (!team)
        return;
    const auto share = [this, team] { m_detail->setNotesShared(team->state() != TeamLink::State::Off); };
    connect(team, &TeamLink::changed, this, share);
    share();
    connect(team, &TeamLink::notesChanged, this, [this](const QStringList &codes) {
        const CodeNotes *kept = notes();
        if (kept && codes.contains(m_detail->entry().id))
            m_detail->takeNote(kept->note(m_detail->entry().id));
    });
}

void CodesPage::showKept(const Outcome &kept)
{
    if (!kept)
        m_message->showError(m_context.session.told(kept.error()));
}

void CodesPage::layOut()
{
    m_filter->setPlaceholderText(tr("Number, symbol or words"));
    m_filter->setAccessibleName(tr("Filter the codes"));
    m_filter->setProperty("kind", QStringLiteral("search"));
    addClearSign(m_filter);
    addSearchSign(m_filter);
    m_filter->installEventFilter(this);
    setTone(m_count, Role::Muted);

    m_families->setModel(m_familyModel);
    m_families->setItemDelegate(new FamilyDelegate(m_families));
    m_families->setHeaderHidden(true);
    m_families->setIndentation(metrics::spaceM);
    m_families->setRootIsDecorated(false);
    m_families->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_families->setMouseTracking(true);
    m_families->setAccessibleName(tr("Families of codes"));
    m_families->expandAll();
    m_families->setItemsExpandable(false);
    m_families->setCurrentIndex(m_familyModel->index(0, 0));
    m_families->installEventFilter(this);
    keepLeastWidth(m_families, 220);

    m_list->setModel(m_codeModel);
    m_list->setItemDelegate(new CodeDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Codes"));
    m_list->installEventFilter(this);
    m_list->setMinimumWidth(260);
    m_detail->setMinimumWidth(320);

    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::spaceS);
    head->addWidget(m_back);
    head->addWidget(m_forward);
    head->addWidget(m_filter, 1);
    head->addWidget(m_count);
    head->addWidget(m_decode);
    m_decode->setToolTip(tr("Take flags, options, numbers, times and SIDs apart (Ctrl+D)"));
    m_message->dismiss();

    auto *middle = new QWidget(this);
    auto *middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(0, 0, 0, 0);
    middleColumn->setSpacing(metrics::spaceS);
    middleColumn->addWidget(m_filters);
    middleColumn->addWidget(m_list, 1);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::spaceL);
    splitter->addWidget(m_families);
    splitter->addWidget(middle);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 2);
    splitter->setStretchFactor(2, 3);
    splitter->setSizes({ metrics::sideColumn, 390, 500 });

    auto *reference = new QWidget(this);
    auto *referenceColumn = new QVBoxLayout(reference);
    referenceColumn->setContentsMargins(0, 0, 0, 0);
    referenceColumn->setSpacing(metrics::spaceM);
    head->setContentsMargins(0, 0, metrics::spaceL, 0);
    referenceColumn->addLayout(head);
    referenceColumn->addWidget(m_message);
    referenceColumn->addWidget(splitter, 1);
    m_views->addWidget(reference);
    m_views->addWidget(m_decoders);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::spaceL, metrics::spaceS, metrics::spaceL);
    column->setSpacing(metrics::spaceM);
    column->addWidget(m_views, 1);
}

void CodesPage::activated()
{
    if (!m_filled)
        fillList();
}

QWidget *CodesPage::initialFocus() { return m_views->currentWidget() == m_decoders ? m_decoders->input() : m_filter; }

void CodesPage::setState(const QVariant &state)
{
    if (!state.toString().isEmpty())
        openCode(state.toString());
}

void CodesPage::openDecoders(const QString &value)
{
    m_views->setCurrentWidget(m_decoders);
    if (!value.isEmpty())
        m_decoders->decode(value);
    m_decoders->input()->setFocus(Qt::OtherFocusReason);
}

void CodesPage::closeDecoders()
{
    m_views->setCurrentIndex(0);
    m_filter->setFocus(Qt::OtherFocusReason);
}

bool CodesPage::startSearch()
{
    m_views->setCurrentIndex(0);
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

void CodesPage::openCode(const QString &catalogId)
{
    m_views->setCurrentIndex(0);
    show(catalogId, true);
    if (m_shown != catalogId)
        return;
    // The row is marked where the list has it; else the list shows the code's family.
    if (m_codeModel->rowOf(catalogId) < 0) {
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
        m_filters->reset();
        m_families->setCurrentIndex(m_familyModel->indexOf(catalogId.section(u':', 0, 0)));
        fillList();
    }
    if (const int row = m_codeModel->rowOf(catalogId); row >= 0) {
        m_list->setCurrentIndex(m_codeModel->index(row));
        m_list->scrollTo(m_codeModel->index(row), QAbstractItemView::PositionAtCenter);
    }
    m_showSoon->stop();
}

void CodesPage::search(const QString &query)
{
    m_views->setCurrentIndex(0);
    m_filters->reset();
    m_families->setCurrentIndex(m_familyModel->index(0, 0));
    m_filter->setText(query);
    fillList();
    m_list->setFocus(Qt::OtherFocusReason);
}

CodeNotes *CodesPage::notes()
{
    if (!m_notesOpened) {
        m_notesOpened = true;
        Result<CodeNotes> opened = CodeNotes::open(CodeNotes::pathIn(m_context.shelf.folder()));
        if (opened)
            m_notes.emplace(std::move(*opened));
        else
            m_message->showError(m_context.session.told(opened.error()));
    }
    return m_notes ? &*m_notes : nullptr;
}

CodeFilter CodesPage::currentFilter()
{
    CodeFilter filter = m_filters->filter();
    if (filter.shelf == Shelf::Bookmarks || filter.shelf == Shelf::Notes) {
        if (const CodeNotes *kept = notes())
            filter.shelfIds = filter.shelf == Shelf::Bookmarks ? kept->bookmarks() : kept->noted();
    }
    return filter;
}

void CodesPage::fillList()
{
    m_filled = true;
    const CodeFilter filter = currentFilter();
    const Catalog &catalog = m_context.session.catalog();
    const QString &language = m_context.session.language();
    const QStringList families = m_familyModel->familiesOf(m_families->currentIndex());
    const QString query = m_filter->text().trimmed();
    QList<CodeSummary> codes;
    if (query.isEmpty()) {
        QHash<QString, int> counts;
        for (const Family &family : catalog.families(language)) {
            const bool wanted = families.isEmpty() || families.contains(family.id);
            if (!wanted && filter.isOpen())
                continue;
            for (const CodeSummary &code : catalog.codesOf(family.id, language)) {
                if (!filter.accepts(code))
                    continue;
                ++counts[family.id];
                if (wanted)
                    codes << code;
            }
        }
        m_familyModel->setResultCounts(filter.isOpen() ? std::nullopt : std::optional(counts));
    } else {
        LookupOptions options;
        options.limit = maxResults;
        options.language = language;
        QHash<QString, int> counts;
        for (const LookupHit &hit : catalog.lookup(query, options)) {
            if (!filter.accepts(hit.summary))
                continue;
            ++counts[hit.summary.family];
            if (families.isEmpty() || families.contains(hit.summary.family))
                codes << hit.summary;
        }
        m_familyModel->setResultCounts(counts);
    }
    m_count->setText(codes.size() == 1 ? tr("1 code") : tr("%n codes", nullptr, static_cast<int>(codes.size())));
    const bool none = codes.isEmpty();
    m_codeModel->setCodes(std::move(codes), !query.isEmpty() && families.size() != 1);
    m_list->scrollToTop();
    if (none)
        m_detail->showNothing(tr("Nothing found"), query.isEmpty() ? tr("No code passes these filters.") :
            tr("No code, symbol or text matches “%1” here. Try fewer letters, the number in another notation, or all "
               "families.")
                .arg(query));
    else if (!query.isEmpty())
        m_list->setCurrentIndex(m_codeModel->index(0));
}

void CodesPage::familyChosen(const QModelIndex &) { fillList(); }

void CodesPage::rowChosen(const QModelIndex &index)
{
    if (index.isValid())
        m_showSoon->start();
}

void CodesPage::show(const QString &catalogId, bool remember)
{
    if (catalogId == m_shown && m_detail->entry().id == catalogId)
        return;
    const auto entry = m_context.session.catalog().entry(catalogId, m_context.session.language());
    if (!entry) {
        m_detail->showNothing(tr("Not in the reference"), tr("There is no code %1 in this version.").arg(catalogId));
        return;
    }
    m_shown = catalogId;
    const CodeNotes *kept = notes();
    m_detail->showEntry(*entry, familyTitle(entry->family), kept && kept->isMarked(catalogId),
        kept ? kept->note(catalogId) : QString());
    if (remember) {
        m_history = m_history.first(m_place + 1);
        m_history << catalogId;
        m_place = m_history.size() - 1;
    }
    updateHistoryButtons();
}

void CodesPage::goBack()
{
    if (m_place > 0)
        show(m_history[--m_place], false);
    updateHistoryButtons();
}

void CodesPage::goForward()
{
    if (m_place + 1 < m_history.size())
        show(m_history[++m_place], false);
    updateHistoryButtons();
}

void CodesPage::updateHistoryButtons()
{
    m_back->setEnabled(m_place > 0);
    m_forward->setEnabled(m_place + 1 < m_history.size());
}

QString CodesPage::familyTitle(const QString &family) const { return m_familyModel->indexOf(family).data().toString(); }

bool CodesPage::typeIntoFilter(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString text = event->text();
    if (!plain || text.isEmpty() || !text.front().isPrint() || (text.front().isSpace() && m_filter->text().isEmpty()))
        return false;
    m_filter->setFocus(Qt::OtherFocusReason);
    m_filter->insert(text);
    return true;
}

bool CodesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_filter) {
            // The arrows move in the results while the filter keeps the keyboard.
            const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
            if (step != 0 && m_codeModel->rowCount() > 0) {
                const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_codeModel->rowCount() - 1);
                m_list->setCurrentIndex(m_codeModel->index(row));
                return true;
            }
            if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
                m_filter->clear();
                return true;
            }
        } else if (typeIntoFilter(key)) {
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void CodesPage::keyPressEvent(QKeyEvent *event)
{
    if (!typeIntoFilter(event))
        Page::keyPressEvent(event);
}

} // namespace kerbscope::ui
