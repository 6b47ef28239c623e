// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes in large: captures, event logs, events in XML, tokens.
//   bench_evidence                          tokens and XML events a second
//   bench_evidence --make-capture F N       a capture of N packets, a tenth of them Kerberos
//   bench_evidence --make-evtx F N          an event log of N records of sign-on
//   bench_evidence --repeat-evtx S F N      an event log of at least N records, of the chunks of the log S again and again
//   bench_evidence --run PROGRAM ARGS...    seconds, seconds of all cores and peak memory (KiB) of a program, output thrown away

#include "core/evidence/events/readeventlog.h"
#include "core/parse/securitytoken.h"
#include "core/parse/wineventxml.h"
#include "core/parse/winevtx.h"
#include "tests/bench/figures.h"
#include "tests/support/derbuilder.h"
#include "tests/support/evtxbuilder.h"
#include "tests/support/pcapbuilder.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace kerbscope;

namespace {

bool write(QFile &file, const QByteArray &bytes)
{
    return file.write(bytes) == bytes.size();
}

/// Ten packets a user: one exchange of ten is Kerberos, the others carry data of HTTPS.
int makeCapture(const QString &path, int packets)
{
    constexpr qsizetype head = 24;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !write(file, PcapBuilder().bytes()))
        return 1;
    const QByteArray data = QByteArray("\x17\x03\x03\x00\x64", 5) + QByteArray(100, 'x');
    const QString kdc = QStringLiteral("10.0.0.1");
    constexpr int batch = 2000;
    for (int first = 0; first < packets; first += batch) {
        PcapBuilder builder;
        builder.wait(static_cast<quint32>(first / batch));
        for (int i = first; i < std::min(packets, first + batch); ++i) {
            const QString client = QStringLiteral("10.%1.%2.%3").arg(1 + i / 500'000).arg(i / 2000 % 250).arg(1 + i / 20 % 100);
            const auto port = static_cast<quint16>(20'000 + i / 20 % 40'000);
            if (i % 20 == 0)
                builder.udp(client, port, kdc, 88, der::kdcReq(12, "alice", "CORP.EXAMPLE.COM", { "HTTP", "web.corp.example.com" }, { 18, 17, 23 }));
            else if (i % 20 == 1)
                builder.udp(kdc, 88, client, port, der::krbError(i % 3 == 0 ? 7 : 25, "CORP.EXAMPLE.COM"));
            else
                builder.tcp(client, port, QStringLiteral("192.0.2.7"), 443, static_cast<quint32>(i % 20) * 105, data);
        }
        if (!write(file, builder.bytes().sliced(head)))
            return 1;
    }
    return 0;
}

int makeEvtx(const QString &path, int records)
{
    test::EvtxBuilder builder;
    constexpr int perChunk = 120;
    for (int i = 0; i < records; ++i) {
        if (i > 0 && i % perChunk == 0)
            builder.beginChunk();
        test::EvtxBuilder::Event event;
        event.id = i % 5 == 0 ? 4768 : i % 5 == 1 ? 4771 : i % 5 == 2 ? 4769 : 5156;
        event.record = static_cast<quint64>(i) + 1;
        event.data = { { QStringLiteral("TargetUserName"), QStringLiteral("user%1").arg(i % 900) }, { QStringLiteral("TargetDomainName"), QStringLiteral("CORP") },
            { QStringLiteral("ServiceName"), QStringLiteral("krbtgt") }, { QStringLiteral("TicketOptions"), QStringLiteral("0x40810010") },
            { QStringLiteral("Status"), i % 5 == 1 ? QStringLiteral("0x18") : QStringLiteral("0x0") }, { QStringLiteral("TicketEncryptionType"), QStringLiteral("0x12") },
            { QStringLiteral("PreAuthType"), QStringLiteral("2") }, { QStringLiteral("IpAddress"), QStringLiteral("::ffff:10.0.0.%1").arg(i % 250) }, { QStringLiteral("IpPort"), QStringLiteral("50123") } };
        builder.add(event);
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && write(file, builder.file()) ? 0 : 1;
}

/// The checksum of a log's head (RFC 1952 8).
quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xFFFF'FFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xEDB8'8320 : 0);
    }
    return ~crc;
}

int repeatEvtx(const QString &source, const QString &path, int records)
{
    constexpr qsizetype headSize = 4096;
    constexpr qsizetype chunkSize = 65536;
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray log = from.readAll();
    const auto listing = parseEvtx(log);
    const auto stated = qFromLittleEndian<quint16>(log.constData() + 42);
    const QByteArray chunks = log.mid(headSize, stated * chunkSize);
    if (!listing || listing->records == 0 || chunks.size() != stated * chunkSize)
        return 1;
    const int times = std::min<int>(records / static_cast<int>(listing->records) + 1, 65'535 / stated);
    QByteArray head = log.first(headSize);
    qToLittleEndian<quint16>(static_cast<quint16>(times * stated), head.data() + 42);
    qToLittleEndian<quint32>(crc32(QByteArrayView(head).first(120)), head.data() + 124);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !write(file, head))
        return 1;
    for (int i = 0; i < times; ++i) {
        if (!write(file, chunks))
            return 1;
    }
    std::printf("%lld records\n", static_cast<long long>(times) * listing->records);
    return 0;
}

#ifdef Q_OS_UNIX
double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

int runProgram(char **arguments)
{
    const auto begin = figures::Clock::now();
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execvp(arguments[0], arguments);
        _exit(127);
    }
    int status = 0;
    rusage usage {};
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        return 1;
    std::printf("%.3f %.3f %ld\n", std::chrono::duration<double>(figures::Clock::now() - begin).count(), secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime), usage.ru_maxrss);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
#endif

void measureTokens()
{
    const QByteArray token = der::spnegoInit({ der::oid("2a864886f712010202"), der::oid("2b06010401823702020a") },
        der::gssKerberos(der::apReq(der::ticket({ "HTTP", "gw.cloud.example" }, "CLOUD.EXAMPLE", 2000))));
    constexpr int tokens = 20'000;
    int read = 0;
    const auto times = figures::microseconds(9, [&](int) {
        for (int i = 0; i < tokens; ++i)
            read += parseSecurityToken(token)->isKerberos() ? 1 : 0;
    });
    std::printf("SPNEGO tokens of %lld bytes: %.0f a second%s\n", static_cast<long long>(token.size()), tokens / (figures::at(times, 0.5) / 1e6), read == 9 * tokens ? "" : "   NOT ALL READ");
}

void measureXml()
{
    QByteArray text = "<Events>";
    constexpr int events = 20'000;
    for (int i = 0; i < events; ++i)
        text += "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-Security-Auditing' Guid='{54849625-5478-4994-a5ba-3e3b0328c30d}'/>"
                "<EventID>4771</EventID><Version>0</Version><Level>0</Level><Task>14339</Task><Opcode>0</Opcode><Keywords>0x8010000000000000</Keywords>"
                "<TimeCreated SystemTime='2026-03-02T08:00:00.0000000Z'/><EventRecordID>"
            + QByteArray::number(i)
            + "</EventRecordID><Channel>Security</Channel><Computer>DC01.corp.example.com</Computer></System><EventData><Data Name='TargetUserName'>user" + QByteArray::number(i % 900)
            + "</Data><Data Name='TicketOptions'>0x40810010</Data><Data Name='Status'>0x18</Data><Data Name='PreAuthType'>2</Data><Data Name='IpAddress'>::ffff:10.0.0.9</Data></EventData></Event>\n";
    text += "</Events>";
    qsizetype read = 0;
    const auto parsed = figures::microseconds(5, [&](int) { read = parseEventXml(text)->events.size(); });
    std::printf("events in XML, read: %.0f a second, %.1f MB/s%s\n", events / (figures::at(parsed, 0.5) / 1e6), static_cast<double>(text.size()) / figures::at(parsed, 0.5), read == events ? "" : "   NOT ALL READ");
    const auto whole = figures::microseconds(5, [&](int) { read = analysed(*parseEventXml(text), EvidenceKind::EventXml).log.listing.events.size(); });
    std::printf("events in XML, read, decoded and judged: %.0f a second\n", events / (figures::at(whole, 0.5) / 1e6));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--make-capture") && arguments.size() == 4)
        return makeCapture(arguments.at(2), arguments.at(3).toInt());
    if (arguments.value(1) == QLatin1String("--make-evtx") && arguments.size() == 4)
        return makeEvtx(arguments.at(2), arguments.at(3).toInt());
    if (arguments.value(1) == QLatin1String("--repeat-evtx") && arguments.size() == 5)
        return repeatEvtx(arguments.at(2), arguments.at(3), arguments.at(4).toInt());
#ifdef Q_OS_UNIX
    if (arguments.value(1) == QLatin1String("--run") && arguments.size() > 2)
        return runProgram(argv + 2);
#endif
    measureTokens();
    measureXml();
    return 0;
}
