// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace kerbscope::ui {

/// A column that scrolls up and down where the page is too low for it, never sideways.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }
    QWidget *content() const { return widget(); }
    /// Takes everything out of the column and deletes it.
    void clear();

protected:
    bool event(QEvent *event) override;

private:
    QVBoxLayout *m_column;
};

/// Takes everything out of a layout and deletes the widgets later.
void clearLayout(QLayout *layout);

} // namespace kerbscope::ui
