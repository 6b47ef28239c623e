// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cases/casedetails.h"

#include "app/presentation/format.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/fieldsigns.h"
#include "app/presentation/widgets/flowlayout.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/scrollcolumn.h"
#include "app/presentation/words.h"
#include "app/shell/session.h"
#include "core/cases/casesummary.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include <array>

namespace kerbscope::ui {

namespace {

constexpr int keepAfterMs = 700;
constexpr int notesLines = 5;
constexpr std::array states { CaseState::Open, CaseState::Waiting, CaseState::Solved, CaseState::Escalated };

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    }
    return tags;
}

QLabel *fieldLabel(const QString &text, QWidget *buddy)
{
    QLabel *label = plainLabel(text, TextStyle::Caption);
    setTone(label, Role::Muted);
    label->setBuddy(buddy);
    return label;
}

} // namespace

CaseDetails::CaseDetails(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(sectionTitle({}, this))
    , m_facts(plainLabel({}, TextStyle::Caption, this))
    , m_keepSoon(new QTimer(this))
{
    m_heading->setWordWrap(true);
    m_facts->setWordWrap(true);
    setTone(m_facts, Role::Muted);
    m_keepSoon->setSingleShot(true);
    m_keepSoon->setInterval(keepAfterMs);
    connect(m_keepSoon, &QTimer::timeout, this, &CaseDetails::keep);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(metrics::spaceM);
    auto *scroll = new ScrollColumn(this);
    scroll->setAccessibleName(tr("The chosen case"));
    scroll->column()->setContentsMargins(0, 0, metrics::spaceS, 0);
    scroll->column()->setSpacing(metrics::spaceS);
    m_fields = makeFields();
    m_seen = makeSeen();
    scroll->column()->addWidget(m_heading);
    scroll->column()->addWidget(m_facts);
    scroll->column()->addWidget(m_fields);
    scroll->column()->addWidget(m_seen);
    scroll->column()->addStretch(1);
    outer->addWidget(scroll, 1);
    outer->addWidget(makeActions());
    showNothing();
}

QWidget *CaseDetails::makeFields()
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceXs);
    m_title = new QLineEdit;
    m_title->setAccessibleName(tr("Title of the chosen case"));
    m_title->setPlaceholderText(tr("What is it about?"));
    m_state = new QComboBox;
    setPurpose(m_state, tr("State of the case"));
    for (const CaseState state : states)
        m_state->addItem(themedIcon(signOf(state).icon, signOf(state).role), signOf(state).word, static_cast<int>(state));
    m_tags = new QLineEdit;
    m_tags->setAccessibleName(tr("Tags of the case"));
    m_tags->setPlaceholderText(tr("vpn, branch office"));
    m_tags->setToolTip(tr("Words to find the case by, with commas between them"));
    m_notes = new QPlainTextEdit;
    m_notes->setAccessibleName(tr("Notes of the case"));
    m_notes->setPlaceholderText(tr("Notes for you and for whoever goes on with it"));
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(notesLines * fontMetrics().lineSpacing() + metrics::spaceM);
    m_notes->setMaximumHeight(2 * notesLines * fontMetrics().lineSpacing());
    const std::pair<QString, QWidget *> rows[] = { { tr("Title"), m_title }, { tr("State"), m_state }, { tr("Tags"), m_tags }, { tr("Notes"), m_notes } };
    for (const auto &[label, field] : rows) {
        column->addWidget(fieldLabel(label, field));
        column->addWidget(field);
        field->installEventFilter(this);
    }
    connect(m_title, &QLineEdit::textEdited, m_keepSoon, qOverload<>(&QTimer::start));
    connect(m_tags, &QLineEdit::textEdited, m_keepSoon, qOverload<>(&QTimer::start));
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        if (m_shown && m_notes->toPlainText() != m_shown->notes)
            m_keepSoon->start();
    });
    connect(m_state, &QComboBox::activated, this, &CaseDetails::keep);
    return fields;
}

QWidget *CaseDetails::makeSeen()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, metrics::spaceS, 0, 0);
    column->setSpacing(metrics::spaceXs);
    column->addWidget(sectionTitle(tr("What the agent saw"), box));
    m_seenRows = new QVBoxLayout;
    m_seenRows->setSpacing(metrics::spaceXs);
    column->addLayout(m_seenRows);
    return box;
}

QWidget *CaseDetails::makeActions()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceS);
    m_open = makeButton(Icon::Open, tr("Open the case"), ButtonKind::Primary, box);
    m_export = makeButton(Icon::Save, tr("Export…"), ButtonKind::Plain, box);
    m_export->setToolTip(tr("Writes the case with all its evidence, names included, into a file"));
    m_merge = makeButton(Icon::Link, tr("Merge…"), ButtonKind::Plain, box);
    m_remove = makeButton(Icon::Trash, tr("Delete…"), ButtonKind::Plain, box);
    column->addWidget(m_open);
    auto *row = new FlowLayout(metrics::spaceS);
    for (QPushButton *button : { m_export, m_merge, m_remove })
        row->addWidget(button);
    column->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, &CaseDetails::openRequested);
    connect(m_export, &QPushButton::clicked, this, &CaseDetails::exportRequested);
    connect(m_merge, &QPushButton::clicked, this, &CaseDetails::mergeRequested);
    connect(m_remove, &QPushButton::clicked, this, &CaseDetails::removeRequested);
    return box;
}

void CaseDetails::setActions(int count, bool isOpen)
{
    m_open->setEnabled(count == 1);
    m_open->setText(isOpen ? tr("Go on with this case") : tr("Open the case"));
    m_export->setEnabled(count == 1);
    m_merge->setEnabled(count > 1);
    m_merge->setToolTip(count > 1 ? tr("Makes one case of the chosen ones") : tr("Choose two cases or more to make one of them"));
    m_remove->setEnabled(count > 0);
}

void CaseDetails::showNothing()
{
    keep();
    m_shown.reset();
    m_heading->setText(tr("No case is chosen"));
    m_facts->setText(tr("Choose one to see and change its notes. With Ctrl or Shift you choose several."));
    m_fields->hide();
    m_seen->hide();
    setActions(0, false);
}

void CaseDetails::showSeveral(int count)
{
    keep();
    m_shown.reset();
    m_heading->setText(tr("%n cases are chosen", nullptr, count));
    m_facts->setText(tr("They can be merged into one case, or deleted."));
    m_fields->hide();
    m_seen->hide();
    setActions(count, false);
}

void CaseDetails::showCase(const Case &shown, bool isOpen)
{
    const bool isSame = m_shown && m_shown->id == shown.id;
    if (!isSame)
        keep();
    const CaseSummary summary = summaryOf(shown);
    m_heading->setText(titleOf(summary));
    const QString pieces = summary.evidenceCount == 1 ? tr("1 piece of evidence") : tr("%n pieces of evidence", nullptr, summary.evidenceCount);
    m_facts->setText(tr("Begun %1 · changed %2 · %3")
                         .arg(format::shortMoment(shown.createdAt, m_session.zone()), format::shortMoment(shown.changedAt, m_session.zone()), pieces));
    // What is being typed is newer than what was read.
    const bool typing = isSame && m_keepSoon->isActive();
    m_shown = shown;
    m_shown->items.clear();
    if (!typing) {
        if (!isSame || !m_title->hasFocus())
            m_title->setText(shown.title);
        if (!isSame || !m_tags->hasFocus())
            m_tags->setText(shown.tags.join(QStringLiteral(", ")));
        if (m_notes->toPlainText() != shown.notes && (!isSame || !m_notes->hasFocus()))
            m_notes->setPlainText(shown.notes);
        m_state->setCurrentIndex(m_state->findData(static_cast<int>(shown.state)));
    }
    m_fields->show();
    showSeen(shown, isOpen);
    setActions(1, isOpen);
}

void CaseDetails::showSeen(const Case &shown, bool isOpen)
{
    clearLayout(m_seenRows);
    const bool hasCauses = shown.conclusion && !shown.conclusion->causes.isEmpty();
    m_seen->setVisible(hasCauses || !shown.refused.isEmpty());
    if (hasCauses) {
        QLabel *when = plainLabel(tr("On %1, most likely first:").arg(format::shortMoment(shown.conclusion->at, m_session.zone())), TextStyle::Caption);
        when->setWordWrap(true);
        setTone(when, Role::Muted);
        m_seenRows->addWidget(when);
        for (const ConcludedCause &cause : shown.conclusion->causes) {
            const QString share = cause.probability > 0 ? format::percent(cause.probability) : tr("led");
            auto *line = new QWidget;
            auto *row = new QHBoxLayout(line);
            row->setContentsMargins(0, 0, 0, 0);
            row->setSpacing(metrics::spaceS);
            QLabel *title = plainLabel(cause.title.isEmpty() ? cause.id : cause.title);
            title->setWordWrap(true);
            QLabel *figure = plainLabel(share);
            setTone(figure, Role::Muted);
            row->addWidget(title, 1);
            row->addWidget(figure, 0, Qt::AlignTop);
            m_seenRows->addWidget(line);
        }
    }
    for (const QString &id : shown.refused) {
        const CauseInfo *info = m_session.knowledge().cause(id);
        QLabel *line = plainLabel(tr("Not this one: %1").arg(info ? info->title : id));
        line->setWordWrap(true);
        m_seenRows->addWidget(line);
        if (!isOpen)
            continue;
        QPushButton *back = makeButton(Icon::Undo, tr("Take that back"), ButtonKind::Link);
        back->setAccessibleDescription(info ? info->title : id);
        connect(back, &QPushButton::clicked, this, [this, id] { Q_EMIT takenBack(id); });
        m_seenRows->addWidget(back, 0, Qt::AlignLeft);
    }
}

void CaseDetails::keep()
{
    m_keepSoon->stop();
    if (!m_shown)
        return;
    CaseEdit edit;
    const QString title = m_title->text().trimmed();
    const QStringList tags = tagsOf(m_tags->text());
    const QString notes = m_notes->toPlainText();
    const auto state = static_cast<CaseState>(m_state->currentData().toInt());
    if (title != m_shown->title)
        edit.title = title;
    if (tags != m_shown->tags)
        edit.tags = tags;
    if (notes != m_shown->notes)
        edit.notes = notes;
    if (state != m_shown->state)
        edit.state = state;
    if (!edit.title && !edit.tags && !edit.notes && !edit.state)
        return;
    m_shown->title = title;
    m_shown->tags = tags;
    m_shown->notes = notes;
    m_shown->state = state;
    Q_EMIT edited(m_shown->id, edit);
}

bool CaseDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        keep();
    return QWidget::eventFilter(watched, event);
}

} // namespace kerbscope::ui
