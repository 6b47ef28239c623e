// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/klistcommand.h"

#include "core/base/limits.h"
#include "core/base/textdecoder.h"
#include "core/parse/klisttext.h"

#include <QProcess>

namespace kerbscope {

namespace {

constexpr int patienceMilliseconds = 15'000;

/// -A lists all caches, -e and -f types and flags; Heimdal (macOS) knows -A and -f, Windows takes no options for this.
QStringList usualArguments()
{
#if defined(Q_OS_WIN)
    return {};
#elif defined(Q_OS_MACOS)
    return { QStringLiteral("-A"), QStringLiteral("-f") };
#else
    return { QStringLiteral("-A"), QStringLiteral("-e"), QStringLiteral("-f") };
#endif
}

} // namespace

KlistCommandSource::KlistCommandSource()
    : KlistCommandSource(QStringLiteral("klist"), usualArguments())
{
}

KlistCommandSource::KlistCommandSource(const QString &program, const QStringList &arguments)
    : m_program(program)
    , m_arguments(arguments)
{
}

QString KlistCommandSource::name() const { return QStringLiteral("the klist command"); }

Result<TicketListing> KlistCommandSource::read()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")); // month first, English
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(m_program, m_arguments);
    if (!process.waitForStarted(patienceMilliseconds))
        return Error { ErrorKind::NotFound, QStringLiteral("%1 cannot be started").arg(m_program), {},
            QStringLiteral("Install the Kerberos tools of this system, or paste a listing.") };
    QByteArray output;
    while (process.state() != QProcess::NotRunning || process.bytesAvailable() > 0) {
        if (process.bytesAvailable() == 0 && !process.waitForReadyRead(patienceMilliseconds)
            && process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished(patienceMilliseconds);
            return Error { ErrorKind::Cancelled, QStringLiteral("%1 gave no answer in time").arg(m_program) };
        }
        output += process.readAll();
        if (output.size() > limits::maxListingBytes) {
            process.kill();
            process.waitForFinished(patienceMilliseconds);
            return Error { ErrorKind::TooLarge, QStringLiteral("%1 prints more than can be read").arg(m_program) };
        }
    }
    const Result<DecodedText> text = decodeText(output);
    if (!text)
        return text.error();
    return parseKlist(text->text, { QTimeZone::systemTimeZone(), std::nullopt });
}

} // namespace kerbscope
