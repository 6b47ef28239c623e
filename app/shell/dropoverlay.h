// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace kerbscope::ui {

/// Lies over the window while something is dragged across it, and says what a drop will do.
class DropOverlay : public QWidget {
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *window);

    void appear();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace kerbscope::ui
