// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/livetickets.h"

#include "app/shell/session.h"

namespace kerbscope::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto lookEvery = 30s;
constexpr auto quietFor = 300ms;

} // namespace

LiveTickets::LiveTickets(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setInterval(lookEvery);
    m_settle.setInterval(quietFor);
    m_settle.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LiveTickets::lookNow);
    connect(&m_settle, &QTimer::timeout, this, &LiveTickets::lookNow);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_settle.start(); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settle.start(); });
}

void LiveTickets::setOn(bool on)
{
    if (on == isOn())
        return;
    if (on) {
        m_timer.start();
        lookNow();
    } else {
        m_timer.stop();
        m_settle.stop();
        const QStringList watched = m_watcher.files() + m_watcher.directories();
        if (!watched.isEmpty())
            m_watcher.removePaths(watched);
    }
}

void LiveTickets::lookNow()
{
    watch(); // a file that was replaced has to be watched anew
    m_session.readLiveTickets();
}

void LiveTickets::watch()
{
    QStringList paths = m_session.liveTicketPaths();
    for (const QString &known : m_watcher.files() + m_watcher.directories())
        paths.removeAll(known);
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}

} // namespace kerbscope::ui
