// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/storethread.h"
#include "core/cases/casestore.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace kerbscope::ui {

class Session;

/// What is changed about a case from outside of it.
struct CaseEdit {
    std::optional<QString> title;
    std::optional<QString> notes;
    std::optional<QStringList> tags;
    std::optional<CaseState> state;
};

/// Keeps cases: the open one is saved as it goes, after every change, into the store of the user's folder, and offered again;
/// files are opened and saved elsewhere on demand. Reading and writing run on other threads, the newest state last.
class CaseShelf : public QObject
{
    Q_OBJECT

public:
    /// The folder's store is made when the first case is saved.
    CaseShelf(Session &session, const QString &folder, QObject *parent = nullptr);
    /// Waits for the last save.
    ~CaseShelf() override;

    /// The user's folder, for what else is kept beside the cases.
    const QString &folder() const { return m_store.folder(); }
    /// The last changed first, a few dozen. Empty until isLoaded().
    const QList<CaseSummary> &recent() const { return m_recent; }
    bool isLoaded() const { return m_loaded; }

    /// Opens a case of the store in the window.
    void openCase(const QString &id);
    /// Opens a case file. A case that is in the store in another state comes as a case of its own, so that neither is lost.
    void openFile(const QString &path);
    /// The open case into a file.
    void saveCopy(const QString &path);
    /// A case of the store into a file.
    void exportCase(const QString &id, const QString &path);
    /// Takes case files into the store without opening them.
    void importFiles(const QStringList &paths);
    /// Changes a case of the store, be it the open one or another.
    void change(const QString &id, const CaseEdit &edit);
    /// All of the others into the first; they go then.
    void merge(const QString &into, const QStringList &others);
    /// For good. When the open case goes, a new one is begun.
    void remove(const QStringList &ids);

    using Listed = std::function<void(const Result<QList<CaseSummary>> &)>;
    void list(const CaseQuery &query, QObject *context, Listed done);
    void load(const QString &id, QObject *context, std::function<void(const Result<Case> &)> done);
    void tags(QObject *context, std::function<void(const Result<QStringList> &)> done);
    StoreThread &store() { return m_store; }

    /// Saves what is not yet saved and waits for it.
    void flush();
    /// Others, such as the team, have changed these in the store.
    void changedElsewhere(const QStringList &ids);

Q_SIGNALS:
    void saved(const QDateTime &when);
    void savedCopy(const QString &path);
    void failed(const kerbscope::Error &error);
    void recentChanged();
    /// The store holds something else than before.
    void casesChanged();
    void importedFiles(int cases);
    /// Something happened to the cases that the agent should know of; a sentence.
    void noted(const QString &sentence);

private:
    struct Kept; ///< on the store's thread: what was last read or saved of the open case
    void caseChanged();
    void saveNext();
    void post(const Case &kept);
    void savedOne(const Case &kept, const Outcome &outcome);
    void noteRecent();
    void reload();
    void loadToShow(const QString &id, std::function<void(const Result<Case> &)> done);
    void show(Case opened);
    void takeFile(Case opened, const QString &path);

    Session &m_session;
    StoreThread m_store;
    std::shared_ptr<Kept> m_kept;
    QList<CaseSummary> m_recent; ///< newest first
    bool m_loaded = false;
    QHash<QString, Case> m_pending; ///< newest state of what is to be saved, by the case's id
    int m_underWay = 0; ///< saves
};

} // namespace kerbscope::ui
