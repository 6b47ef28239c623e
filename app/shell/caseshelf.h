// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QObject>

namespace kerbscope::ui {

class Session;

/// A case as the list of recent ones names it.
struct RecentCase {
    QString path;
    QString id;
    QString title;
    QDateTime changedAt; ///< UTC
    CaseState state = CaseState::Open;
    QString cause; ///< id of the leading cause; empty while nothing stands out
};

/// Keeps cases: the open one is saved as it goes, after every change, into a folder of the user, and offered again; files
/// are opened and saved elsewhere on demand. Reading and writing run on other threads, one save at a time, the newest
/// state last.
class CaseShelf : public QObject
{
    Q_OBJECT

public:
    /// `folder` is made when the first case is saved.
    CaseShelf(Session &session, const QString &folder, QObject *parent = nullptr);
    /// Waits for the last save.
    ~CaseShelf() override;

    /// The user's folder, for what else is kept beside the cases.
    const QString &folder() const { return m_folder; }
    const QList<RecentCase> &recent() const { return m_recent; }
    void openFile(const QString &path);
    void saveCopy(const QString &path);
    /// Saves what is not yet saved and waits for it.
    void flush();

Q_SIGNALS:
    void saved(const QDateTime &when);
    void savedCopy(const QString &path);
    void failed(const kerbscope::Error &error);
    void recentChanged();

private:
    void caseChanged();
    void saveNext();
    void noteRecent();
    void loadRecent();
    QByteArray recentAsJson() const;
    QString pathOf(const QString &caseId) const;

    Session &m_session;
    QString m_folder;
    QList<RecentCase> m_recent; ///< newest first
    QHash<QString, Case> m_pending; ///< newest state of what is to be saved, by the case's id
    QFuture<Outcome> m_running;
    int m_saves = 0;       ///< number of the latest save
    bool m_saving = false;
};

} // namespace kerbscope::ui
