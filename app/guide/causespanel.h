// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/causeschart.h"
#include "core/catalog/knowledge.h"
#include "core/diagnosis/diagnosis.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kerbscope::ui {

class ChartFrame;
class ReasonsList;
class RowsModel;

/// The bars for a diagnosis: the most likely causes and, last, "something else" for all others together.
QList<CauseBar> causeBars(const Diagnosis &diagnosis, const KnowledgeBase &knowledge, int most);
/// The chart as a sentence for who cannot see it.
QString causesSummary(const QList<CauseBar> &bars);

/// The right column of the guide: the chart of likely causes, and for the chosen one why and why not.
class CausesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CausesPanel(QWidget *parent = nullptr);

    /// Both must outlive the next call.
    void setDiagnosis(const Diagnosis &diagnosis, const KnowledgeBase &knowledge);
    CausesChart *chart() const { return m_chart; }
    ChartFrame *frame() const { return m_frame; }
    QString currentCause() const;

Q_SIGNALS:
    void evidenceRequested(const QString &evidenceId);
    /// The agent wants the page of this cause in the middle.
    void causeRequested(const QString &causeId);

private:
    void showReasons();

    const Diagnosis *m_diagnosis = nullptr;
    const KnowledgeBase *m_knowledge = nullptr;
    CausesChart *m_chart;
    RowsModel *m_rows;
    ChartFrame *m_frame;
    QLabel *m_cause;
    QLabel *m_summary;
    ReasonsList *m_reasons;
    QPushButton *m_open;
};

} // namespace kerbscope::ui
