// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence/evidencetext.h"

#include "app/evidence/sourcetext.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/labels.h"
#include "app/shell/navigator.h"
#include "core/base/textdecoder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

/// More is not shown: a text view of a larger one takes too long to lay out.
constexpr qsizetype mostShown = 256 * 1024;

} // namespace

EvidenceText::EvidenceText(const PageContext &context, const Imported &item, QWidget *parent)
    : QWidget(parent)
    , m_text(new SourceText)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceS);
    const Result<DecodedText> decoded = decodeText(item.evidence.bytes.first(std::min(item.evidence.bytes.size(), mostShown)));
    const QString text = decoded ? decoded->text : QString();
    const QList<int> lines = tellingLines(text, item.findings);

    auto *row = new QHBoxLayout;
    QString words;
    if (item.evidence.kind == EvidenceKind::Code)
        words = tr("A code that was typed or found in a text.");
    else if (text.isEmpty())
        words = tr("The bytes themselves are not kept with the case, only what was read from them.");
    else if (item.evidence.bytes.size() > mostShown)
        words = tr("Only the beginning is shown; all of it was read.");
    else if (lines.isEmpty())
        words = tr("The text as it came. No line by itself told anything.");
    else
        words = lines.size() == 1 ? tr("The text as it came. One line told something: it is marked.")
                                  : tr("The text as it came. %n lines told something: they are marked.", nullptr, static_cast<int>(lines.size()));
    QLabel *label = plainLabel(words);
    label->setWordWrap(true);
    setTone(label, Role::Muted);
    row->addWidget(label, 1);
    if (lines.size() > 1) {
        QToolButton *back = makeIconButton(Icon::ChevronUp, tr("Marked line before (Shift+F8)"));
        QToolButton *next = makeIconButton(Icon::ChevronDown, tr("Next marked line (F8)"));
        connect(back, &QToolButton::clicked, m_text, [this] { m_text->goToMark(-1); });
        connect(next, &QToolButton::clicked, m_text, [this] { m_text->goToMark(1); });
        row->addWidget(back);
        row->addWidget(next);
    }
    if (item.tickets) {
        QPushButton *tickets = makeButton(Icon::Tickets, tr("Show the tickets"));
        connect(tickets, &QPushButton::clicked, this, [context] { context.navigator.openPage(PageId::Tickets); });
        row->addWidget(tickets);
    }
    if (item.evidence.kind == EvidenceKind::Code && !item.findings.isEmpty()) {
        const Finding &code = item.findings.first();
        QPushButton *open = makeButton(Icon::Codes, tr("Open in the reference"));
        connect(open, &QPushButton::clicked, this,
            [context, id = code.id.section(u'.', 1) + u':' + code.value] { context.navigator.openCode(id); });
        row->addWidget(open);
    }
    column->addLayout(row);
    column->addWidget(m_text, 1);
    m_text->setText(text, lines);
    m_text->setVisible(!text.isEmpty());
    if (text.isEmpty())
        column->addStretch(1);
}

} // namespace kerbscope::ui
