// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportpage.h"

#include "app/models/rowsmodel.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/columnwidth.h"
#include "app/presentation/widgets/emptystate.h"
#include "app/presentation/widgets/flowlayout.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/scrollcolumn.h"
#include "app/report/comparedpreview.h"
#include "app/report/originals.h"
#include "app/report/pdfwriter.h"
#include "app/report/reporthandover.h"
#include "app/report/reportoptionsview.h"
#include "app/report/reportpreview.h"
#include "app/settings/preferences.h"
#include "app/shared/places.h"
#include "app/shell/background.h"
#include "app/shell/navigator.h"
#include "app/shell/session.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>
#include <QTableView>
#include <QTextDocument>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto renderAfter = 120ms;
constexpr int optionsColumn = 320;
constexpr int replacedHeight = 180;

QString reportLanguage(const PageContext &context)
{
    const QString wanted = context.preferences.values().reportLanguage;
    return wanted.isEmpty() ? context.session.language() : wanted;
}

} // namespace

ReportPage::ReportPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_options(new ReportOptionsView(reportLanguage(context), context.preferences.redactsReports()))
    , m_save(makeButton(Icon::Save, tr("Save…"), ButtonKind::Primary))
    , m_print(makeButton(Icon::Print, tr("Print…")))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(Icon::Report, tr("Nothing to report yet"),
          tr("The report of the open case stands here as it will be sent. Begin with a code, a listing or the guide.")))
    , m_preview(new ComparedPreview)
    , m_state(plainLabel({}, TextStyle::Caption))
    , m_replaced(new RowsModel({ tr("In the report"), tr("Stands for"), tr("Kind"), tr("Times") }, this))
    , m_replacedTitle(plainLabel({}, TextStyle::Strong))
    , m_replacedTable(new QTableView)
    , m_message(new InlineMessage)
    , m_handover(new ReportHandover(*m_message))
{
    if (context.policy.redactionForced)
        m_options->forceRedaction();
    m_save->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S); // Windows has no standard key for it
    m_save->setToolTip(tr("Save the report in the chosen format"));
    setTone(m_state, Role::Muted);

    m_replacedTable->setModel(m_replaced);
    m_replacedTable->setAccessibleName(tr("What was replaced"));
    m_replacedTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_replacedTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_replacedTable->setTabKeyNavigation(false);
    m_replacedTable->setShowGrid(false);
    m_replacedTable->setWordWrap(false);
    m_replacedTable->setAlternatingRowColors(true);
    m_replacedTable->verticalHeader()->hide();
    m_replacedTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_replacedTable->horizontalHeader()->setHighlightSections(false);
    m_replacedTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_replacedTable->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_replacedTable->setMaximumHeight(replacedHeight);
    m_replacedTitle->setBuddy(m_replacedTable);

    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::spaceS);
    head->addWidget(sectionTitle(tr("Preview")));
    head->addWidget(m_state, 1, Qt::AlignVCenter);
    head->addWidget(m_preview->compareButton());
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(metrics::spaceS);
    rightColumn->addLayout(head);
    rightColumn->addWidget(m_message);
    rightColumn->addWidget(m_preview, 1);
    rightColumn->addWidget(m_replacedTitle);
    rightColumn->addWidget(m_replacedTable);

    auto *full = new QWidget;
    auto *columns = new QHBoxLayout(full);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metrics::columnGap);
    columns->addWidget(makeLeftColumn());
    columns->addWidget(right, 1);
    m_stack->addWidget(full);
    m_stack->addWidget(m_empty);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(metrics::pageMargin, metrics::spaceL, metrics::pageMargin, metrics::spaceL);
    whole->addWidget(m_stack);

    m_soon.setInterval(renderAfter);
    m_soon.setSingleShot(true);
    connectParts();
    outdate();
}

QWidget *ReportPage::makeLeftColumn()
{
    auto *scroll = new ScrollColumn;
    scroll->setAccessibleName(tr("Choices of the report"));
    scroll->column()->setContentsMargins(0, 0, metrics::spaceS, 0);
    scroll->column()->addWidget(m_options);
    scroll->column()->addStretch(1);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(metrics::spaceS);
    auto *first = new FlowLayout(metrics::spaceS);
    first->addWidget(m_save);
    first->addWidget(m_print);
    buttons->addLayout(first);
    buttons->addWidget(m_handover);

    auto *left = new QWidget;
    keepColumnWidth(left, optionsColumn);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceM);
    column->addWidget(sectionTitle(tr("Report")));
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    return left;
}

void ReportPage::connectParts()
{
    QPushButton *guide = m_empty->addButton(Icon::Guide, tr("Open the guide"), true);
    connect(guide, &QPushButton::clicked, this, [this] { m_context.navigator.openPage(PageId::Guide); });
    connect(m_options, &ReportOptionsView::changed, this, &ReportPage::outdate);
    connect(&m_context.session, &Session::caseChanged, this, &ReportPage::outdate);
    connect(&m_context.session, &Session::diagnosisChanged, this, &ReportPage::outdate);
    connect(&m_soon, &QTimer::timeout, this, &ReportPage::render);
    connect(&m_renderer, &ReportRenderer::rendered, this, &ReportPage::take);
    connect(&m_renderer, &ReportRenderer::failed, m_message,
        [this](const Error &error) { m_message->showError(m_context.session.told(error)); });
    connect(m_save, &QPushButton::clicked, this, &ReportPage::save);
    connect(m_print, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_preview, &ComparedPreview::comparingChanged, this, &ReportPage::outdate);
    m_commands = m_handover->commands();
    for (const auto &[text, button] : { std::pair(tr("Save the report…"), m_save), std::pair(tr("Print the report…"), m_print) }) {
        auto *command = new QAction(text, this);
        connect(command, &QAction::triggered, button, &QPushButton::click);
        m_commands << command;
    }
    for (QAction *command : std::as_const(m_commands))
        m_context.navigator.addCommand(command);
}

void ReportPage::activated()
{
    if (!m_current)
        render();
}

QWidget *ReportPage::initialFocus()
{
    return m_stack->currentIndex() == 0 ? m_options->firstControl() : m_empty->findChild<QPushButton *>();
}

void ReportPage::outdate()
{
    m_current = false;
    m_stack->setCurrentIndex(m_context.session.isEmpty() ? 1 : 0);
    setReady(false); // what is saved is always what was seen
    if (isVisible())
        m_soon.start();
}

void ReportPage::render()
{
    const Session &session = m_context.session;
    if (session.isEmpty())
        return;
    m_state->setText(tr("Being built…"));
    ReportInput input { session.currentCase(), session.diagnosis(), session.catalog().path(), session.company(), session.now(),
        m_options->options(), m_options->format(), m_preview->isComparing() };
    m_renderer.render(std::move(input));
    m_current = true; // unless something changes before it is done
}

void ReportPage::take(const RenderedReport &result)
{
    if (!m_current)
        return;
    m_shown = result;
    m_preview->show(result);
    QList<QStringList> rows;
    for (const Replacement &replacement : result.report.replacements)
        rows << QStringList { replacement.pseudonym, replacement.original, nameOfReplacedKind(replacement.kind),
            QLocale().toString(replacement.count) };
    m_replaced->setRows(rows);
    m_replacedTitle->setText(!result.report.redacted ? tr("Nothing was replaced: the report shows names as they are")
            : rows.isEmpty()                         ? tr("There was nothing to replace")
                                                     : tr("Replaced: %1 (what they stand for is shown only here)")
                                                           .arg(QLocale().toString(rows.size())));
    m_replacedTable->setVisible(!rows.isEmpty());
    m_state->setText(tr("%1, as it will be sent").arg(ReportFormats::name(result.format)));
    m_handover->setReport(result.report, recipient());
    setReady(true);
    Q_EMIT previewChanged();
}

void ReportPage::save()
{
    const QString extension = ReportFormats::extension(m_shown.format);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the report"),
        documentsFolder() + u'/' + ReportFormats::fileName(m_shown.report, m_shown.format),
        tr("%1 (*.%2)").arg(ReportFormats::name(m_shown.format), extension));
    if (!path.isEmpty())
        saveTo(path);
}

void ReportPage::saveTo(const QString &path)
{
    const auto write = [shown = m_shown, path] { return ReportFormats::save(shown.report, shown.format, path); };
    inBackground(this, write, [this, path](const Outcome &outcome) {
        if (!outcome) {
            m_message->showError(m_context.session.told(outcome.error()));
            return;
        }
        m_message->showMessage(Role::Ok, tr("Saved as %1").arg(path));
        m_message->addAction(tr("Copy the path"), [path] { QGuiApplication::clipboard()->setText(path); });
        Q_EMIT saved(path);
    });
}

void ReportPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the report"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    // Without the marks of the preview and in the size of paper.
    QTextDocument document;
    if (ReportFormats::isPage(m_shown.format))
        fillReportDocument(document, m_shown.text);
    else
        document.setPlainText(m_shown.text);
    document.print(&printer);
}

void ReportPage::setReady(bool ready)
{
    for (QPushButton *button : { m_save, m_print })
        button->setEnabled(ready);
    m_handover->setEnabled(ready);
    for (QAction *command : std::as_const(m_commands))
        command->setEnabled(ready);
}

/// The company's address of who acts for the leading cause.
QString ReportPage::recipient() const
{
    const KnowledgeBase &knowledge = m_context.session.knowledge();
    const QList<RankedCause> &causes = m_context.session.diagnosis().causes;
    const CauseInfo *cause = causes.isEmpty() ? nullptr : knowledge.cause(causes.first().id);
    for (const CompanyContact &contact : cause ? knowledge.company.contactsOf(cause->owner) : QList<CompanyContact>()) {
        if (!contact.mail.isEmpty())
            return contact.mail;
    }
    return {};
}

} // namespace kerbscope::ui
