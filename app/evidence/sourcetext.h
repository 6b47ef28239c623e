// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/imported.h"

#include <QPlainTextEdit>

namespace kerbscope::ui {

/// A text as it came, with numbers of its lines; the lines that told something are marked by a bar, a ground and an arrow
/// beside their number. F8 and Shift+F8 go from one to the next.
class SourceText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceText(QWidget *parent = nullptr);

    /// `lines` count from 1.
    void setText(const QString &text, const QList<int> &lines);
    const QList<int> &markedLines() const { return m_lines; }
    void goToMark(int step);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Margin;
    void mark();
    int marginWidth() const;
    void paintMargin(const QRect &dirty);

    QList<int> m_lines;
    Margin *m_margin;
};

/// The lines of a text that its findings come from: where their detail names a line, or quotes one.
QList<int> tellingLines(const QString &text, const QList<Finding> &findings);

} // namespace kerbscope::ui
