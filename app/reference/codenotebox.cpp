// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reference/codenotebox.h"

#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/labels.h"
#include "core/base/limits.h"
#include "core/team/notelines.h"

#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int restMs = 600;
constexpr int shownLines = 4;

} // namespace

CodeNoteBox::CodeNoteBox(bool marked, const QString &note, QWidget *parent)
    : QWidget(parent)
    , m_mark(makeButton(QString(), ButtonKind::Plain, this))
    , m_text(new QPlainTextEdit(note, this))
    , m_rest(new QTimer(this))
    , m_handedOn(note)
{
    m_mark->setCheckable(true);
    m_mark->setChecked(marked);
    showMark(marked);
    setShared(false);
    m_text->setAccessibleName(tr("Your notes about this code"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * shownLines + 2 * metrics::spaceS);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMs);
    connect(m_mark, &QPushButton::toggled, this, [this](bool on) {
        showMark(on);
        Q_EMIT this->marked(on);
    });
    connect(m_text, &QPlainTextEdit::textChanged, m_rest, qOverload<>(&QTimer::start));
    connect(m_rest, &QTimer::timeout, this, &CodeNoteBox::handOn);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceS);
    column->addWidget(sectionTitle(tr("My notes")));
    column->addWidget(m_text);
}

CodeNoteBox::~CodeNoteBox() { handOn(); }

void CodeNoteBox::setShared(bool shared)
{
    m_text->setPlaceholderText(shared ? tr("Notes about this code; your team sees them") : tr("Your own notes about this code; only you see them"));
}

void CodeNoteBox::takeNote(const QString &theirs)
{
    if (theirs == m_handedOn)
        return;
    const QString typed = m_text->toPlainText();
    const QString next = typed == m_handedOn ? theirs : noteOfBoth(typed, typed, m_handedOn, theirs);
    m_handedOn = theirs;
    if (next == typed)
        return;
    const int place = m_text->textCursor().position();
    m_text->setPlainText(next);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(static_cast<int>(std::min<qsizetype>(place, next.size())));
    m_text->setTextCursor(cursor);
}

void CodeNoteBox::showMark(bool on)
{
    m_mark->setText(on ? tr("Bookmarked") : tr("Bookmark"));
    m_mark->setIcon(themedIcon(on ? Icon::Pass : Icon::Plus));
    m_mark->setAccessibleDescription(on ? tr("Takes the code off your bookmarks") : tr("Puts the code among your bookmarks"));
}

void CodeNoteBox::handOn()
{
    const QString text = m_text->toPlainText().left(limits::maxCodeNote);
    if (text == m_handedOn)
        return;
    m_handedOn = text;
    Q_EMIT noteChanged(text);
}

} // namespace kerbscope::ui
