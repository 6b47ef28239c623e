// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/tickettablemodel.h"
#include "app/shell/page.h"
#include "app/tickets/preparedtickets.h"
#include "app/tickets/ticketcommands.h"
#include "app/tickets/ticketorigins.h"
#include "core/evidence/finding.h"

#include <QTimer>

class QStackedWidget;
class QVBoxLayout;

namespace kerbscope::ui {

class ChartFrame;
class ComparisonView;
class EmptyState;
class EtypeBar;
class ExpiryNotice;
class FindingsColumn;
class InlineMessage;
class LiveTickets;
class RowsModel;
class SourceBar;
class TicketDetails;
class TicketPath;
class TicketTable;
class TicketTimeline;

/// The ticket viewer: where the tickets come from, their path, the table, their lives and encryption as charts, and what they
/// say. While this computer's tickets are shown and the page is visible it keeps looking at them.
class TicketsPage : public Page
{
    Q_OBJECT

public:
    explicit TicketsPage(const PageContext &context, QWidget *parent = nullptr);
    ~TicketsPage() override;

    PageId id() const override { return PageId::Tickets; }
    QString title() const override { return tr("Tickets"); }
    Icon icon() const override { return Icon::Tickets; }
    QString helpAnchor() const override { return QStringLiteral("tickets"); }
    void activated() override;
    QWidget *initialFocus() override;
    bool startSearch() override;
    QVariant state() const override;
    void setState(const QVariant &state) override;
    void saveState(QSettings &store) const override;
    void restoreState(const QSettings &store) override;

    TicketTable *table() const { return m_table; }
    TicketPath *path() const { return m_path; }
    TicketTimeline *timeline() const { return m_timeline; }
    EtypeBar *etypes() const { return m_etypes; }
    FindingsColumn *findings() const { return m_findings; }
    ChartFrame *timelineFrame() const { return m_timelineFrame; }
    ChartFrame *etypeFrame() const { return m_etypeFrame; }
    const TicketTableModel &model() const { return m_model; }
    const TicketOrigin &origin() const { return m_origin; }
    SourceBar *sourceBar() const { return m_bar; }
    ComparisonView *comparison() const { return m_comparison; }
    ExpiryNotice *notice() const { return m_notice; }

    void showOrigin(const TicketOrigin &origin);
    /// Times in UTC, or in the zone of this computer.
    void setUtc(bool utc);
    /// Compares what is shown with another snapshot, the earlier one; none: shows the tickets again.
    void compareWith(const std::optional<TicketOrigin> &baseline);

Q_SIGNALS:
    /// A sign-on ticket of this computer is about to end, and a notice of that was asked for.
    void ticketEndsSoon(const QString &text);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void followPreferences();
    QWidget *makeCharts();
    QWidget *makeSideColumn();
    void connectParts();
    void refreshOrigins();
    void showTickets(const QList<TicketListing> &listings, const QList<Finding> &findings);
    void show(PreparedTickets prepared, const QList<Finding> &findings);
    void showFindings(const QList<Finding> &findings);
    void showTimelineTable();
    void showEtypes(const QList<EtypeShare> &shares);
    void showPath();
    void showCurrent(int ticketRow);
    void showCommands();
    void showComparison();
    QList<TicketListing> listingsOf(const TicketOrigin &origin) const;
    void tick();
    bool showsLive() const;
    void keepLooking();
    QString pageCode() const;

    PageContext m_context;
    TicketTableModel m_model;
    TicketOrigin m_origin;
    QList<TicketOrigin> m_origins;
    bool m_windows = true;
    int m_wish = 0; ///< counts what was asked to be shown
    bool m_originChosen = false; ///< by the user; until then the newest listing of the case is shown
    bool m_utc = false;
    std::optional<TicketOrigin> m_baseline; ///< what the shown tickets are compared with
    std::optional<TicketListing> m_lastLive; ///< this computer's tickets when they were last looked at
    bool m_shownLive = false; ///< these are on the screen
    LiveTickets *m_live;
    ExpiryNotice *m_notice;
    QTimer m_clock;

    SourceBar *m_bar;
    TicketPath *m_path;
    TicketTable *m_table;
    TicketTimeline *m_timeline;
    RowsModel *m_timelineRows;
    ChartFrame *m_timelineFrame;
    EtypeBar *m_etypes;
    RowsModel *m_etypeRows;
    ChartFrame *m_etypeFrame;
    FindingsColumn *m_findings;
    TicketDetails *m_details;
    QVBoxLayout *m_commands;
    QList<TicketCommand> m_shownCommands;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ComparisonView *m_comparison;
    InlineMessage *m_message;
};

} // namespace kerbscope::ui
