// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/pastebox.h"

#include "app/presentation/typography.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace kerbscope::ui {

namespace {

QStringList filesOf(const QMimeData *source)
{
    QStringList paths;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

PasteBox::PasteBox(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setTextStyle(this, TextStyle::Mono);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setPlaceholderText(tr("Or paste the output here: it answers by itself"));
    setAccessibleName(tr("Output of the command"));
    setAccessibleDescription(tr("Paste what the command printed, in place of an answer. Control and Enter reads what was typed."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PasteBox::sizeHint() const
{
    return { 200, 2 * fontMetrics().lineSpacing() + 20 };
}

void PasteBox::submit()
{
    const QString text = toPlainText();
    if (text.trimmed().isEmpty())
        return;
    clear();
    Q_EMIT textTaken(text.toUtf8());
}

bool PasteBox::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || !filesOf(source).isEmpty();
}

void PasteBox::insertFromMimeData(const QMimeData *source)
{
    const QStringList files = filesOf(source);
    if (!files.isEmpty()) {
        Q_EMIT filesTaken(files);
        return;
    }
    // The text is not laid out in the box first: a listing of megabytes would hold up the window.
    const QString text = toPlainText() + source->text();
    clear();
    if (!text.trimmed().isEmpty())
        Q_EMIT textTaken(text.toUtf8());
}

void PasteBox::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        submit();
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace kerbscope::ui
