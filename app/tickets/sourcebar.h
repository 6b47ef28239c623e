// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tickets/ticketorigins.h"

#include <QTimeZone>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace kerbscope::ui {

/// What a notice begins with when it is switched on here; the settings know other times.
constexpr int usualNoticeMinutes = 15;

/// Above the viewer: of what the tickets are, what they are compared with, the zone of the times; for this computer's
/// tickets also whether they go into the case and whether a notice is wanted.
class SourceBar : public QWidget
{
    Q_OBJECT

public:
    explicit SourceBar(QWidget *parent = nullptr);

    /// All origins; the chosen ones are kept where they still are.
    void setOrigins(const QList<TicketOrigin> &origins);
    void setOrigin(const TicketOrigin &origin);
    /// What the shown tickets are compared with; none: no comparison.
    void setBaseline(const std::optional<TicketOrigin> &baseline);
    /// Tools that only this computer's tickets have.
    void setLive(bool live);
    void setZone(const QTimeZone &local, Instant now, bool utc);
    /// So many minutes before a ticket ends; 0: no notice.
    void setNotice(int minutes);

    QComboBox *origins() const { return m_origins; }
    QComboBox *baselines() const { return m_baselines; }

Q_SIGNALS:
    void originChosen(const kerbscope::ui::TicketOrigin &origin);
    /// Absent when the comparison is over.
    void baselineChosen(const std::optional<kerbscope::ui::TicketOrigin> &baseline);
    void refreshWanted();
    void takeWanted();
    void utcChosen(bool utc);
    void noticeChosen(bool on);

private:
    void fillBaselines();

    QList<TicketOrigin> m_list;
    TicketOrigin m_origin;
    std::optional<TicketOrigin> m_baseline;
    QList<TicketOrigin> m_candidates; ///< of the baseline: everything but the shown one
    QComboBox *m_origins;
    QLabel *m_compareWith;
    QComboBox *m_baselines;
    QWidget *m_liveTools;
    QCheckBox *m_notice;
    QLabel *m_times;
    QPushButton *m_local;
    QPushButton *m_utc;
};

} // namespace kerbscope::ui
