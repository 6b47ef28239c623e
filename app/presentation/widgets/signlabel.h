// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/icon.h"

#include <QWidget>

namespace kerbscope::ui {

/// An icon by itself. It is drawn anew with the theme; assistive technology reads its accessible name, if it has one.
class SignLabel : public QWidget {
    Q_OBJECT

public:
    /// `scale` times the side of an icon beside text.
    SignLabel(Icon icon, Role role, double scale = 1.0, QWidget *parent = nullptr);

    void setSign(Icon icon, Role role);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Icon m_icon;
    Role m_role;
    double m_scale;
};

} // namespace kerbscope::ui
