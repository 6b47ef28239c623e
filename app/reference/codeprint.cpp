// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reference/codeprint.h"

#include "app/reference/codetext.h"

#include <QCoreApplication>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextCursor>
#include <QTextDocument>

namespace kerbscope::ui {

namespace {

struct Phrase {
    Q_DECLARE_TR_FUNCTIONS(CodePrint)
};

} // namespace

void printCode(const CodeEntry &entry, const QString &note, QPrinter &printer)
{
    QTextDocument document;
    document.setMarkdown(codeAsMarkdown(entry), QTextDocument::MarkdownNoHTML);
    if (!note.isEmpty()) {
        QTextCursor end(&document);
        end.movePosition(QTextCursor::End);
        end.insertBlock(QTextBlockFormat(), QTextCharFormat());
        end.insertText(Phrase::tr("My notes: %1").arg(note));
    }
    document.print(&printer);
}

void previewCode(const CodeEntry &entry, const QString &note, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(entry.id);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(Phrase::tr("Print %1").arg(entry.symbols.isEmpty() ? entry.code : entry.symbols.first()));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
        [&](QPrinter *shown) { printCode(entry, note, *shown); });
    dialog.exec();
}

} // namespace kerbscope::ui
