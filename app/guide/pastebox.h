// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace kerbscope::ui {

/// Takes the output of a command in place of an answer. What is pasted or dropped goes at once; what is typed goes with
/// Ctrl+Enter. Tab leaves the box.
class PasteBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PasteBox(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// Hands over what stands in the box and empties it.
    void submit();

Q_SIGNALS:
    void textTaken(const QByteArray &text);
    void filesTaken(const QStringList &paths);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace kerbscope::ui
