// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QtConcurrent>

#include <type_traits>
#include <utility>

namespace kerbscope::ui {

/// Runs `work` on another thread and hands its result to `done` on the thread of `context`. When `context` goes first,
/// `done` is not called: the work ends by itself and its result is dropped. (QFuture::then(context, ...) of Qt 6.4
/// aborts the program in that case.)
template <typename Work, typename Done>
QFuture<std::invoke_result_t<Work>> inBackground(QObject *context, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        done(watcher->result());
    });
    const QFuture<Value> future = QtConcurrent::run(std::move(work));
    watcher->setFuture(future);
    return future;
}

/// Lets a large value go on another thread: to free 100,000 tickets takes longer than the window may be held up. Whoever shares
/// the value must have let go of it before.
template <typename Value>
void letGoInBackground(Value value)
{
    static_cast<void>(QtConcurrent::run([value = std::move(value)] { static_cast<void>(value); }));
}

} // namespace kerbscope::ui
