// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/page.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFrame>

class QVBoxLayout;

namespace kerbscope::ui {

/// One page in the rail: icon over word; the current one has a bar at its side and bold type.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(Icon icon, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Icon m_icon;
};

/// The pages at the left edge. Up and Down move between them, Alt+1…8 jump.
class Rail : public QFrame {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void addPage(PageId id, Icon icon, const QString &title);
    void setCurrent(PageId id);

Q_SIGNALS:
    void pageChosen(kerbscope::ui::PageId id);

private:
    QVBoxLayout *m_column;
    QButtonGroup *m_group;
};

} // namespace kerbscope::ui
