// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/casehistory.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace kerbscope::ui {

class BarsChart;
class CaseShelf;
class ChartFrame;
class RowsModel;
class Session;
class WeeksChart;

/// What the cases of the last weeks tell: how many, which codes, which causes, how long until the cause stood out. Counted
/// from the store on another thread.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    HistoryView(const Session &session, CaseShelf &shelf, QWidget *parent = nullptr);

    /// Counts anew; ends with counted().
    void refresh();
    const CaseHistory &history() const { return m_history; }
    QComboBox *spanBox() const { return m_span; }
    WeeksChart *weeks() const { return m_weeks; }
    BarsChart *codes() const { return m_codes; }
    BarsChart *causes() const { return m_causes; }
    BarsChart *times() const { return m_times; }

Q_SIGNALS:
    void counted();
    void codeRequested(const QString &catalogId);

private:
    void show(const CaseHistory &history);
    void showBars(BarsChart *chart, ChartFrame *frame, RowsModel *rows, const QStringList &labels, const QList<int> &counts, const QStringList &ids,
        const QString &nothing, const QString &summary);

    const Session &m_session;
    CaseShelf &m_shelf;
    CaseHistory m_history;
    int m_round = 0;
    QComboBox *m_span;
    QLabel *m_words;
    WeeksChart *m_weeks;
    BarsChart *m_codes;
    BarsChart *m_causes;
    BarsChart *m_times;
    RowsModel *m_weekRows;
    RowsModel *m_codeRows;
    RowsModel *m_causeRows;
    RowsModel *m_timeRows;
    ChartFrame *m_weekFrame;
    ChartFrame *m_codeFrame;
    ChartFrame *m_causeFrame;
    ChartFrame *m_timeFrame;
};

} // namespace kerbscope::ui
