// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/charts/chartpalette.h"

#include <QWidget>

#include <optional>

namespace kerbscope::ui {

/// A chart of items that can be walked through: arrow keys, Home and End choose one, a click too, Enter opens it; what it
/// says is its tool tip and is told to assistive technology. Beside ChartFrame (the table behind T, the summary) all that
/// charts have in common. What is drawn is the subclass's.
class PaintedChart : public QWidget
{
    Q_OBJECT

public:
    explicit PaintedChart(QWidget *parent = nullptr);

    virtual int itemCount() const = 0;
    /// Where an item is; an empty rectangle for one that is nowhere.
    virtual QRectF itemRect(int item) const = 0;
    /// What an item says, in lines.
    virtual QString describe(int item) const = 0;

    int current() const { return m_current; }
    /// -1 chooses none.
    void setCurrent(int item);

Q_SIGNALS:
    void currentChanged(int item);
    /// Clicked, or Enter was pressed on it.
    void opened(int item);

protected:
    virtual void draw(QPainter &painter, const QRectF &dirty, const ChartPalette &colours) = 0;
    /// The item at a place; the default asks each.
    virtual int itemAt(const QPointF &position) const;
    /// Frame and ground of the chosen item.
    void drawChoice(QPainter &painter, const ChartPalette &colours) const;
    /// Items are others now: the choice goes, and all is drawn anew.
    void itemsReplaced();

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int m_current = -1;
    std::optional<QString> m_summary; ///< kept while an item is described in its place
};

} // namespace kerbscope::ui
