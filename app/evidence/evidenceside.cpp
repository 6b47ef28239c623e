// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence/evidenceside.h"

#include "app/presentation/format.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/columnwidth.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/notebox.h"
#include "app/presentation/words.h"
#include "app/shell/session.h"
#include "app/presentation/findings/findingcards.h"
#include "app/presentation/findings/findingscolumn.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int typingPauseMs = 600;
constexpr int noteLines = 3;
constexpr qsizetype warningsShown = 6;
constexpr qsizetype hashGroup = 8; ///< characters

/// A hash has no place to break by itself.
QString inGroups(const QString &hash)
{
    QString groups = hash;
    for (qsizetype at = groups.size() / hashGroup * hashGroup; at > 0; at -= hashGroup)
        groups.insert(at, QChar(0x200B));
    return groups;
}

void addFact(QVBoxLayout *column, const QString &what, const QString &value)
{
    QLabel *label = plainLabel(EvidenceSide::tr("%1: %2").arg(what, format::breakable(value)));
    label->setAccessibleName(EvidenceSide::tr("%1: %2").arg(what, value));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
}

} // namespace

EvidenceSide::EvidenceSide(const PageContext &context, QWidget *parent)
    : ScrollColumn(parent)
    , m_context(context)
{
    keepColumnWidth(this, metrics::causesColumn);
    setAccessibleName(tr("Findings, note and origin"));
    column()->setContentsMargins(0, 0, metrics::spaceS, 0);
    column()->setSpacing(metrics::spaceS);
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingPauseMs);
    connect(&m_typed, &QTimer::timeout, this, &EvidenceSide::keepNote);
}

EvidenceSide::~EvidenceSide() = default;

void EvidenceSide::keepNote()
{
    m_typed.stop();
    if (m_note && !m_id.isEmpty())
        m_context.session.setEvidenceNote(m_id, m_note->toPlainText());
}

void EvidenceSide::show(const Imported &item)
{
    m_typed.stop();
    m_id = item.evidence.id;
    m_note = nullptr;
    clear();
    const Evidence &piece = item.evidence;
    const Session &session = m_context.session;

    column()->addWidget(sectionTitle(tr("Findings")));
    if (item.findings.isEmpty()) {
        QLabel *none = plainLabel(tr("Nothing was found in it that answers a question."));
        none->setWordWrap(true);
        setTone(none, Role::Muted);
        column()->addWidget(none);
    } else {
        auto *findings = new FindingsColumn;
        findings->setCards(findingCards(item.findings, session.knowledge(), session.diagnosis()));
        column()->addWidget(findings);
    }

    if (!piece.warnings.isEmpty()) {
        column()->addWidget(sectionTitle(tr("Warnings")));
        for (qsizetype i = 0; i < std::min(warningsShown, piece.warnings.size()); ++i)
            column()->addWidget(new NoteBox(Role::Warning, Icon::Warning, session.told(piece.warnings.at(i))));
        if (piece.warnings.size() > warningsShown)
            column()->addWidget(plainLabel(tr("and %n more", nullptr, static_cast<int>(piece.warnings.size() - warningsShown))));
    }

    column()->addWidget(sectionTitle(tr("Note")));
    m_note = new QPlainTextEdit(piece.note);
    m_note->setPlaceholderText(tr("What you want to remember about it. It is saved with the case."));
    m_note->setAccessibleName(tr("Note on this evidence"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteLines * fontMetrics().lineSpacing() + 2 * metrics::spaceM);
    connect(m_note, &QPlainTextEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    column()->addWidget(m_note);

    column()->addWidget(sectionTitle(tr("Origin")));
    addFact(column(), tr("Kind"), nameOf(piece.kind));
    addFact(column(), tr("From"), piece.source);
    addFact(column(), tr("When"), tr("%1 %2").arg(format::moment(piece.takenAt, session.zone()), format::zoneName(session.zone(), piece.takenAt)));
    if (!piece.detected.isEmpty())
        addFact(column(), tr("Known because"), session.told(piece.detected));
    if (!piece.sha256.isEmpty()) {
        addFact(column(), tr("SHA-256"), inGroups(piece.sha256));
        column()->addWidget(new CopyTextButton(tr("Copy the hash"), piece.sha256), 0, Qt::AlignLeft);
    }
    column()->addStretch(1);
}

} // namespace kerbscope::ui
