// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace kerbscope::ui {

class Session;

/// Keeps looking at the tickets of this computer while it is switched on: at once, when one of their files changes, and
/// every half minute. The session does the reading, on another thread, and has the signals with what was read.
class LiveTickets : public QObject
{
    Q_OBJECT

public:
    explicit LiveTickets(Session &session, QObject *parent = nullptr);

    bool isOn() const { return m_timer.isActive(); }
    void setOn(bool on);
    void lookNow();

private:
    void watch();

    Session &m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QTimer m_settle; ///< a cache is written in several steps: one look when it is quiet
};

} // namespace kerbscope::ui
