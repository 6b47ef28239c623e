// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tickets/etypeshares.h"

#include <QWidget>

class QChart;
class QChartView;
class QHorizontalPercentBarSeries;
class QVBoxLayout;

namespace kerbscope::ui {

/// The encryption types of some tickets as one stacked bar, with a legend of names, counts and a word for what is weak.
/// Each type has its own tone and pattern; a type keeps them whatever else is in the bar.
class EtypeBar : public QWidget
{
    Q_OBJECT

public:
    explicit EtypeBar(QWidget *parent = nullptr);

    void setShares(const QList<EtypeShare> &shares);
    const QList<EtypeShare> &shares() const { return m_shares; }

    /// "aes256-cts-hmac-sha1-96" or "not shown".
    static QString nameOf(const EtypeShare &share);
    /// "strong", "weak (RFC 8429)", "broken (RFC 6649)"; empty where nothing is to be said.
    static QString standingOf(const EtypeShare &share);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void fitPlot();

    QList<EtypeShare> m_shares;
    QChart *m_chart;
    QChartView *m_view;
    QHorizontalPercentBarSeries *m_series;
    QVBoxLayout *m_legend = nullptr;
};

} // namespace kerbscope::ui
