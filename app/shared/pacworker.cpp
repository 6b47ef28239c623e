// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/pacworker.h"

#include "app/shared/workercaps.h"
#include "core/evidence/pac/pacjson.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>

namespace kerbscope {

namespace {

constexpr qint64 pacMemoryBytes = 512LL * 1024 * 1024; ///< the script's own cap is far lower; this holds the engine

} // namespace

Result<PacReport> evaluatePacApart(
    const QString &program, const QString &script, const QString &url, const std::function<bool()> &isOver, std::chrono::seconds limit)
{
    QProcess worker;
    const WorkerCage cage(worker, { limit, limit, pacMemoryBytes });
    worker.start(program, { QStringLiteral("pac"), QStringLiteral("--worker"), QStringLiteral("--url"), url, QStringLiteral("-") });
    if (!worker.waitForStarted())
        return Error { ErrorKind::Io, QStringLiteral("the process that runs PAC files cannot be started (%1)").arg(worker.errorString()) };
    worker.write(script.toUtf8());
    worker.closeWriteChannel();
    QElapsedTimer timer;
    timer.start();
    const auto hasTime = [&] { return timer.elapsed() < std::chrono::milliseconds(limit).count() && !(isOver && isOver()); };
    bool ended = false;
    while (!ended && hasTime())
        ended = worker.waitForFinished(50) || worker.state() == QProcess::NotRunning;
    if (!ended) {
        worker.kill();
        worker.waitForFinished(1000);
        return Error { ErrorKind::Cancelled, QStringLiteral("the script did not end within %1 s").arg(static_cast<double>(timer.elapsed()) / 1000, 0, 'f', 1), {},
            QStringLiteral("A browser would hang on it too: look for a loop in the PAC file.") };
    }
    const QJsonObject json = QJsonDocument::fromJson(worker.readAllStandardOutput()).object();
    if (worker.exitStatus() != QProcess::NormalExit || json.isEmpty()) {
        const QString said = QString::fromUtf8(worker.readAllStandardError()).trimmed();
        return Error { ErrorKind::Malformed, said.isEmpty() ? QStringLiteral("the process that runs PAC files died") : said };
    }
    return pacReportFromJson(json);
}

} // namespace kerbscope
