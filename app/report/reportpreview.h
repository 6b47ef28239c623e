// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/originals.h"
#include "app/report/reportrenderer.h"

#include <QWidget>

class QPlainTextEdit;
class QScrollBar;
class QStackedWidget;
class QTextBrowser;
class QTextDocument;

namespace kerbscope::ui {

/// The report as it will be sent, with every stand-in of a replaced name marked; hovering over one shows the name, here and
/// nowhere else. Or the report as it was before, with every name marked that is replaced. It follows no link and loads nothing.
class ReportPreview : public QWidget
{
    Q_OBJECT

public:
    enum class Side { After, Before };
    explicit ReportPreview(Side side, QWidget *parent = nullptr);

    void show(const RenderedReport &result);
    /// Stand-ins that are marked in what is shown.
    const QList<PseudonymPlace> &marks() const { return m_marks; }
    QString shownText() const;
    /// What scrolls what is shown.
    QScrollBar *scrollBar() const;
    /// The page as a document, for the printer.
    const QTextDocument *document() const;

Q_SIGNALS:
    /// Somebody scrolled, to this share of the way (0 to 1).
    void scrolled(double share);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void mark();
    void fillPage();

    Side m_side;
    QStackedWidget *m_stack;
    QTextBrowser *m_page;
    QPlainTextEdit *m_text;
    QString m_html; ///< of the page as it is sent; empty while none was shown
    QList<Replacement> m_replacements;
    QList<PseudonymPlace> m_marks;
};

} // namespace kerbscope::ui
