// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/originals.h"
#include "app/report/reportrenderer.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;
class QTextBrowser;
class QTextDocument;

namespace kerbscope::ui {

/// The report as it will be sent, with every stand-in of a replaced name marked; hovering over one shows the name, here and
/// nowhere else. It follows no link and loads nothing.
class ReportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    void show(const RenderedReport &result);
    /// Stand-ins that are marked in what is shown.
    const QList<PseudonymPlace> &marks() const { return m_marks; }
    QString shownText() const;
    /// The page as a document, for the printer.
    const QTextDocument *document() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void mark();

    QStackedWidget *m_stack;
    QTextBrowser *m_page;
    QPlainTextEdit *m_text;
    QList<Replacement> m_replacements;
    QList<PseudonymPlace> m_marks;
};

} // namespace kerbscope::ui
