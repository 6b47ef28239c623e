// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/evidence/eventtablemodel.h"
#include "app/shell/page.h"
#include "core/evidence/imported.h"

class QLineEdit;
class QSortFilterProxyModel;
class QTabWidget;
class QTableView;

namespace kerbscope::ui {

class FailuresChart;
class LockoutChart;
class OriginsChart;

/// Event logs: failures over time, by place, how accounts were locked, and all events as a table that can be filtered.
/// What the events mean is worked out on another thread.
class EventsView : public QWidget
{
    Q_OBJECT

public:
    EventsView(const PageContext &context, const EventLog &log, QWidget *parent = nullptr);

    FailuresChart *failures() const { return m_failures; }
    OriginsChart *origins() const { return m_origins; }
    LockoutChart *lockouts() const { return m_lockouts; }
    QTableView *table() const { return m_table; }
    QLineEdit *filterField() const { return m_filter; }
    EventTableModel &model() { return m_model; }

Q_SIGNALS:
    void ready();

private:
    struct Prepared;
    void show(const Prepared &prepared);

    PageContext m_context;
    EventTableModel m_model;
    QTabWidget *m_charts;
    FailuresChart *m_failures;
    OriginsChart *m_origins;
    LockoutChart *m_lockouts;
    QLineEdit *m_filter;
    QSortFilterProxyModel *m_proxy;
    QTableView *m_table;
};

} // namespace kerbscope::ui
