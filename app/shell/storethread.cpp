// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/storethread.h"

#include "app/shell/oldshelf.h"

#include <QFileInfo>

namespace kerbscope::ui {

StoreThread::StoreThread(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("cases"));
    m_thread.start();
}

StoreThread::~StoreThread()
{
    QMetaObject::invokeMethod(m_worker, [this] { m_store.reset(); });
    wait();
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

bool StoreThread::hasSomething() const
{
    return QFileInfo::exists(m_folder + QStringLiteral("/cases.sqlite")) || hasOldShelf(m_folder);
}

void StoreThread::wait()
{
    QMetaObject::invokeMethod(m_worker, [] {}, Qt::BlockingQueuedConnection);
}

Result<CaseStore *> StoreThread::opened()
{
    if (m_store)
        return m_store.get();
    Result<CaseStore> store = CaseStore::open(m_folder);
    if (!store && store.error().kind == ErrorKind::Malformed) {
        const Result<StoreRecovery> recovery = CaseStore::recover(m_folder);
        if (!recovery)
            return recovery.error();
        Q_EMIT recovered(*recovery);
        store = CaseStore::open(m_folder);
    }
    if (!store)
        return store.error();
    m_store = std::make_unique<CaseStore>(std::move(*store));
    for (const Error &error : takeOldShelf(m_folder, *m_store))
        Q_EMIT leftBehind(error);
    return m_store.get();
}

} // namespace kerbscope::ui
