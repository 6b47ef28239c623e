// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/icon.h"

#include <QWidget>

namespace kerbscope::ui {

/// An icon that only says something: drawn in the colour of a role in whatever theme there is. `word` is what it means, as
/// tool tip and to assistive technology.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(Icon icon, Role role, const QString &word, QWidget *parent = nullptr);

    void setSign(Icon icon, Role role, const QString &word);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Role m_role;
};

} // namespace kerbscope::ui
