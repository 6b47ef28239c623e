// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChartView>
#include <QList>

class QBarSet;
class QValueAxis;

namespace kerbscope::ui {

/// One bar of the chart of likely causes.
struct CauseBar {
    QString id; ///< empty for "something else": all causes that have no bar of their own
    QString title;
    double probability = 0.0;

    bool operator==(const CauseBar &) const = default;
};

/// Likely causes as horizontal bars, most likely on top, each titled over its bar. A bar can be chosen by mouse or arrow
/// keys. Bars move to their new length in 150 ms, at once where the system or setMotion() says no motion.
class CausesChart : public QChartView
{
    Q_OBJECT

public:
    explicit CausesChart(QWidget *parent = nullptr);

    void setBars(const QList<CauseBar> &bars);
    QList<CauseBar> bars() const { return m_bars; }
    void setMotion(bool wanted) { m_motion = wanted; }

    int current() const { return m_current; }
    /// Chooses a bar as the reader does: the chart stays with its cause when the order changes. Until then it shows the first.
    void setCurrent(int row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another bar was chosen, or the chosen bar now stands for another cause.
    void currentChanged(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Rows;
    void arrange();
    void recolour();
    int rowPitch() const;
    int rowAt(const QPointF &position) const;
    QRectF rowRect(int row) const;

    QList<CauseBar> m_bars;
    QList<QBarSet *> m_sets; ///< leading, the others, something else
    QValueAxis *m_share;
    QValueAxis *m_rank;
    Rows *m_rows;
    int m_current = 0;
    bool m_chosen = false; ///< by the reader, so that it is kept when the order changes
    bool m_motion = true;
};

} // namespace kerbscope::ui
