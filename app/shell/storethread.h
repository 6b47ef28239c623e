// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/background.h"
#include "core/cases/casestore.h"

#include <QPromise>
#include <QThread>

#include <memory>

namespace kerbscope::ui {

/// The store of cases on a thread of its own, which does one piece of work after another in the order in which they were
/// asked for. The store is opened, and made, by the first work. A damaged one is set aside and what is whole taken into
/// a new one.
class StoreThread : public QObject {
    Q_OBJECT

public:
    explicit StoreThread(const QString &folder, QObject *parent = nullptr);
    /// Ends after all that was asked for.
    ~StoreThread() override;

    const QString &folder() const { return m_folder; }
    /// Something was kept here already: asking for cases does not make a store of nothing.
    bool hasSomething() const;

    /// Runs `work`, (CaseStore &) -> Result<T>, on the thread, and hands the result to `done` on the thread of `context` unless
    /// that has gone. When the store cannot be opened, the result is that error.
    template <typename Work, typename Done> void run(QObject *context, Work work, Done done)
    {
        using Value = std::invoke_result_t<Work, CaseStore &>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        auto *watcher = new QFutureWatcher<Value>(context);
        connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
            watcher->deleteLater();
            done(watcher->result());
        });
        watcher->setFuture(promise->future());
        QMetaObject::invokeMethod(m_worker, [this, promise, work = std::move(work)]() mutable {
            const Result<CaseStore *> store = opened();
            promise->addResult(store ? work(**store) : Value(store.error()));
            promise->finish();
        });
    }
    /// Until all that was asked for is done.
    void wait();

Q_SIGNALS:
    /// A damaged store was set aside.
    void recovered(const kerbscope::StoreRecovery &recovery);
    /// A case of an earlier version could not be taken over; its file stays where it is.
    void leftBehind(const kerbscope::Error &error);

private:
    Result<CaseStore *> opened(); ///< on the thread

    QString m_folder;
    QThread m_thread;
    QObject *m_worker;
    std::unique_ptr<CaseStore> m_store; ///< made, used and ended on the thread
};

} // namespace kerbscope::ui
