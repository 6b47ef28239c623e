// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shared/workercaps.h"
#include "core/base/result.h"
#include "core/evidence/imported.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <functional>

namespace kerbscope::ui {

class FileImport;

/// Something that is being read right now.
struct Reading {
    int id = 0;
    QString source;
    qint64 read = 0;  ///< bytes
    qint64 total = 0; ///< 0: not known
    QElapsedTimer since;
};

/// Reads what is handed in without keeping the window waiting: short texts on another thread, everything binary or large in
/// a process of its own with caps, where foreign bytes can do no harm. Any number at a time; each can be stopped.
class Readings : public QObject
{
    Q_OBJECT

public:
    using Parts = Result<QList<Imported>>;
    using Done = std::function<void(Parts)>;

    /// `program` is kerbscope-cli; empty: everything is read on a thread.
    explicit Readings(const QString &program, QObject *parent = nullptr);
    ~Readings() override;

    void setCaps(const WorkerCaps &caps) { m_caps = caps; }
    QList<Reading> running() const { return m_running.values(); }
    bool isEmpty() const { return m_running.isEmpty(); }

    // Each returns the id of the reading and calls `done` once, later, on this thread.
    int readFile(const QString &path, const QString &source, const ImportContext &context, Done done);
    int readBytes(const QByteArray &bytes, const QString &source, const ImportContext &context, Done done);
    int run(const QString &source, std::function<Parts()> work, Done done);

    /// Ends with Cancelled. What runs on a thread goes on unseen; its result is dropped.
    void cancel(int id);

Q_SIGNALS:
    void started(int id);
    void progressed(int id);
    void ended(int id);

private:
    int begin(const QString &source, Done done);
    void end(int id, Parts parts);
    void readApart(int id, const QString &path, const QByteArray &bytes, const ImportContext &context);

    QString m_program;
    WorkerCaps m_caps;
    QHash<int, Reading> m_running;
    QHash<int, Done> m_done;
    QHash<int, FileImport *> m_apart;
    int m_lastId = 0;
};

} // namespace kerbscope::ui
