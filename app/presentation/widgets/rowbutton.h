// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/icon.h"

#include <QAbstractButton>

namespace kerbscope::ui {

/// A whole row that can be clicked: sign, a line that wraps, and a smaller muted line below it. Its texts are drawn as they
/// are. `trailing` is a short word at the right end (a time, a state).
class RowButton : public QAbstractButton
{
    Q_OBJECT

public:
    RowButton(Icon icon, const QString &text, const QString &detail = {}, QWidget *parent = nullptr);

    void setTone(Role role);
    void setTrailing(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int textWidth(int width) const;

    Icon m_icon;
    Role m_tone = Role::Accent;
    QString m_detail;
    QString m_trailing;
};

} // namespace kerbscope::ui
