// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence/evidencepage.h"

#include "app/evidence/captureview.h"
#include "app/evidence/eventsview.h"
#include "app/evidence/evidenceside.h"
#include "app/evidence/pacview.h"
#include "app/evidence/evidencetext.h"
#include "app/evidence/tokenview.h"
#include "app/models/roles.h"
#include "app/presentation/format.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/codedelegate.h"
#include "app/presentation/widgets/columnwidth.h"
#include "app/presentation/widgets/emptystate.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/words.h"
#include "app/shell/collectordialog.h"
#include "app/shell/navigator.h"
#include "app/shell/session.h"
#include "core/base/textdecoder.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kerbscope::ui {

EvidencePage::EvidencePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView)
    , m_title(plainLabel({}, TextStyle::Headline))
    , m_subtitle(new ElidedLabel)
    , m_again(makeButton(Icon::Refresh, tr("Read it again")))
    , m_remove(makeButton(Icon::Trash, tr("Take it out")))
    , m_body(new QHBoxLayout)
    , m_side(new EvidenceSide(context))
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CodeDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    keepColumnWidth(m_list, metrics::sideColumn + metrics::spaceXxl);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Evidence of this case"));

    auto *full = new QWidget;
    auto *columns = new QHBoxLayout(full);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metrics::columnGap);
    columns->addWidget(m_list);
    columns->addWidget(makeDetail(), 1);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(full);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::spaceL, metrics::pageMargin, metrics::spaceL);
    column->addWidget(m_stack);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { showItem(current.data(IdRole).toString()); });
    connect(m_again, &QPushButton::clicked, this, &EvidencePage::readAgain);
    connect(m_remove, &QPushButton::clicked, this, &EvidencePage::remove);
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_list);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &EvidencePage::remove);
    connect(&context.navigator, &Navigator::evidenceRequested, this, [this](const QString &id) {
        refresh();
        choose(id);
    });
    connect(&context.session, &Session::caseOpened, this, [this] {
        m_side->forgetNote(); // it belongs to a case that is no longer open
        showItem({});
    });
    // The list is only worth filling while it is seen.
    connect(&context.session, &Session::caseChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    refresh();
}

EvidencePage::~EvidencePage() { m_side->keepNote(); }

QWidget *EvidencePage::makeEmpty()
{
    auto *empty = new EmptyState(Icon::Evidence, tr("No evidence yet"),
        tr("Paste or drop anything that shows the failure: a klist listing, the output of a command, a Windows event or a whole .evtx log, "
           "a network capture, the headers of a proxy, a PAC file, a krb5.conf, a trace, or the mail that came with it. "
           "Kerbscope says what it is, reads it and draws findings from it. It stays on this computer."));
    QPushButton *open = empty->addButton(Icon::Open, tr("Open files"), true);
    connect(open, &QPushButton::clicked, this, [this] {
        const QStringList files = QFileDialog::getOpenFileNames(this, tr("Files to read as evidence"));
        for (const QString &file : files)
            m_context.session.addFile(file);
    });
    QPushButton *paste = empty->addButton(Icon::Paste, tr("Paste"), false);
    connect(paste, &QPushButton::clicked, this, [this] {
        m_context.session.addBytes(QGuiApplication::clipboard()->text().toUtf8(), QStringLiteral("pasted"));
    });
    QPushButton *collect = empty->addButton(Icon::Computer, tr("Collect from another computer"), false);
    connect(collect, &QPushButton::clicked, this, [this] { CollectorDialog::openFor(this, m_context.session); });
    return empty;
}

QWidget *EvidencePage::makeDetail()
{
    setTone(m_subtitle, Role::Muted);
    m_subtitle->setElideMode(Qt::ElideMiddle);
    m_remove->setToolTip(tr("Takes it and its findings out of the case (Delete)"));
    m_again->setToolTip(tr("Reads it anew with what is known by now, and puts the new findings in the place of the old"));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::spaceS);
    head->addLayout(names, 1);
    head->addWidget(m_again);
    head->addWidget(m_remove);

    m_body->setSpacing(metrics::columnGap);
    m_body->addWidget(m_side);
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceM);
    column->addLayout(head);
    column->addLayout(m_body, 1);
    return detail;
}

void EvidencePage::activated()
{
    if (m_stale)
        refresh();
}

QWidget *EvidencePage::initialFocus() { return m_model.rows().isEmpty() ? nullptr : m_list; }

void EvidencePage::refresh()
{
    m_stale = false;
    m_model.setCase(m_context.session.currentCase(), m_context.session.zone());
    m_stack->setCurrentIndex(m_model.rows().isEmpty() ? 0 : 1);
    const int kept = m_model.rowOf(m_shownId);
    const int row = kept >= 0 ? kept : m_model.rows().isEmpty() ? -1 : 0;
    const QModelIndex wanted = row >= 0 ? m_model.index(row) : QModelIndex();
    const bool isCurrent = m_list->currentIndex() == wanted;
    // A list that gets the focus makes its first row the current one without choosing it.
    m_list->selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::ClearAndSelect);
    if (isCurrent)
        showItem(wanted.data(IdRole).toString());
}

void EvidencePage::choose(const QString &evidenceId)
{
    const int row = m_model.rowOf(evidenceId);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
}

void EvidencePage::showItem(const QString &evidenceId)
{
    // What is being typed is kept first; the case then says that it changed, which may come back here.
    m_shownId = evidenceId;
    m_side->keepNote();
    const Imported *item = m_context.session.currentCase().item(evidenceId);
    if (!item) {
        m_shownId.clear();
        m_shownItem.reset();
        Q_EMIT shown({});
        return;
    }
    // A note that is being typed changes nothing else on the page.
    if (m_shownItem && m_shownItem->evidence.id == evidenceId) {
        m_shownItem->evidence.note = item->evidence.note;
        if (*m_shownItem == *item)
            return;
    }
    m_shownItem = *item;
    m_title->setText(nameOf(item->evidence.kind));
    m_subtitle->setFullText(tr("From %1, %2").arg(item->evidence.source, format::shortMoment(item->evidence.takenAt, m_context.session.zone())));
    m_again->setVisible(item->evidence.kind != EvidenceKind::Code && item->evidence.kind != EvidenceKind::Probe);
    if (m_view) {
        m_view->hide();
        m_view->deleteLater();
    }
    m_view = viewOf(*item);
    m_body->insertWidget(0, m_view, 1);
    m_side->show(*item);
    setTabOrder(m_remove, m_view);
    Q_EMIT shown(evidenceId);
}

QWidget *EvidencePage::viewOf(const Imported &item) const
{
    if (item.events)
        return new EventsView(m_context, *item.events);
    if (item.capture)
        return new CaptureView(m_context, *item.capture);
    if (item.signOn)
        return new TokenView(*item.signOn);
    if (item.pac) {
        const Result<DecodedText> script = decodeText(item.evidence.bytes);
        return new PacView(*item.pac, script ? script->text : QString());
    }
    return new EvidenceText(m_context, item);
}

void EvidencePage::readAgain()
{
    const QString id = m_shownId;
    if (m_context.session.canReadAgain(id)) {
        m_context.session.readAgain(id);
        return;
    }
    const QString path = QFileDialog::getOpenFileName(this, tr("Where is the file now?"));
    if (!path.isEmpty())
        m_context.session.readAgain(id, path);
}

void EvidencePage::remove()
{
    if (!m_shownId.isEmpty())
        m_context.session.removeEvidence({ m_shownId });
}

} // namespace kerbscope::ui
