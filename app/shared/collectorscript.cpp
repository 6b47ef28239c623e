// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/collectorscript.h"

#include <QFile>
#include <QProcess>

namespace kerbscope {

namespace {

constexpr int startMilliseconds = 10'000;
constexpr int runMilliseconds = 180'000; // gpresult and a dead DNS server take their time

#ifdef Q_OS_WIN
constexpr CollectorShell ownShell = CollectorShell::PowerShell;
#else
constexpr CollectorShell ownShell = CollectorShell::Sh;
#endif

} // namespace

QString toString(CollectorShell shell)
{
    return shell == CollectorShell::PowerShell ? QStringLiteral("powershell") : QStringLiteral("sh");
}

std::optional<CollectorShell> collectorShellFromString(QStringView name)
{
    for (const CollectorShell shell : { CollectorShell::PowerShell, CollectorShell::Sh }) {
        if (toString(shell) == name)
            return shell;
    }
    return std::nullopt;
}

QString collectorScript(CollectorShell shell)
{
    QFile file(shell == CollectorShell::PowerShell ? QStringLiteral(":/collector/collect.ps1") : QStringLiteral(":/collector/collect.sh"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Result<QByteArray> runCollector()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    if (ownShell == CollectorShell::PowerShell)
        process.start(QStringLiteral("powershell"), { QStringLiteral("-NoProfile"), QStringLiteral("-Command"), QStringLiteral("-") });
    else
        process.start(QStringLiteral("sh"), QStringList());
    if (!process.waitForStarted(startMilliseconds))
        return Error { ErrorKind::NotFound, QStringLiteral("%1 cannot be started").arg(process.program()), {},
            QStringLiteral("Print the script with 'collect' and run it in a shell of your own.") };
    process.write(collectorScript(ownShell).toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(runMilliseconds)) {
        process.kill();
        process.waitForFinished(startMilliseconds);
        return Error { ErrorKind::Cancelled, QStringLiteral("the collection took longer than three minutes"), {},
            QStringLiteral("Print the script with 'collect' and run its commands one by one.") };
    }
    const QByteArray answer = process.readAllStandardOutput();
    if (!answer.contains("##### kerbscope end"))
        return Error { ErrorKind::Malformed, QStringLiteral("the collection ended early: %1").arg(QString::fromLocal8Bit(process.readAllStandardError()).trimmed()) };
    return answer;
}

} // namespace kerbscope
