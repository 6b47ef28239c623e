// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace kerbscope::ui {

class ElidedLabel;

/// A chart under its heading, with the same figures as a table behind the key T (or the button), and with a sentence
/// that says what the chart shows to who cannot see it.
class ChartFrame : public QWidget
{
    Q_OBJECT

public:
    /// Takes the chart as a child; the table shows `rows`, which stays the caller's.
    ChartFrame(const QString &title, QWidget *chart, QAbstractItemModel *rows, QWidget *parent = nullptr);

    /// What a screen reader says of the chart; also the tool tip of the heading.
    void setSummary(const QString &summary);
    QString summary() const;

    bool isTableShown() const;
    void setTableShown(bool shown);

    QTableView *table() const { return m_table; }
    /// Room beside the heading for a chart's own switches.
    QHBoxLayout *tools() const { return m_tools; }

Q_SIGNALS:
    void tableShownChanged(bool shown);

private:
    QWidget *m_chart;
    QTableView *m_table;
    ElidedLabel *m_title;
    QToolButton *m_switch;
    QStackedWidget *m_stack;
    QHBoxLayout *m_tools;
};

} // namespace kerbscope::ui
