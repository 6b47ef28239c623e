// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace kerbscope::ui {

/// An answer over the whole width, with the key that gives it in front. Long texts wrap.
class AnswerButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// `key` is shown as a key cap; empty: none. `chosen`: this is the answer that was given before.
    AnswerButton(const QString &key, const QString &text, bool chosen, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int textLeft() const;

    QString m_key;
    bool m_chosen;
};

} // namespace kerbscope::ui
