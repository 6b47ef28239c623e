// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Long listings of klist, from text to rows on the screen.

#include "core/evidence/ticketfindings.h"
#include "core/parse/klisttext.h"
#include "core/parse/ticketfile.h"
#include "tests/bench/figures.h"
#include "tests/support/ticketfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <sys/resource.h>
#include <vector>

using namespace kerbscope;

namespace {

QString windowsListing(int tickets)
{
    QString text = QStringLiteral("\nCurrent LogonId is 0:0x3e7a1\n\nCached Tickets: (%1)\n").arg(tickets);
    for (int i = 0; i < tickets; ++i)
        text += QStringLiteral("\n#%1>     Client: jdoe @ CORP.EXAMPLE.COM\n        Server: HTTP/host%1.corp.example.com @ CORP.EXAMPLE.COM\n"
                               "        KerbTicket Encryption Type: AES-256-CTS-HMAC-SHA1-96\n"
                               "        Ticket Flags 0x40a10000 -> forwardable renewable pre_authent name_canonicalize\n"
                               "        Start Time: 1/23/2026 8:%2:09 (local)\n        End Time:   1/23/2026 18:00:00 (local)\n"
                               "        Renew Time: 1/30/2026 8:00:00 (local)\n        Session Key Type: AES-256-CTS-HMAC-SHA1-96\n"
                               "        Cache Flags: 0\n        Kdc Called: DC01.corp.example.com\n")
                    .arg(i)
                    .arg(i % 60, 2, 10, QLatin1Char('0'));
    return text;
}

QString mitListing(int tickets)
{
    QString text = QStringLiteral("Ticket cache: FILE:/tmp/krb5cc_1000\nDefault principal: jdoe@CORP.EXAMPLE.COM\n\n"
                                  "Valid starting       Expires              Service principal\n");
    for (int i = 0; i < tickets; ++i)
        text += QStringLiteral("01/23/2026 08:%1:09  01/23/2026 18:00:00  HTTP/host%2.corp.example.com@CORP.EXAMPLE.COM\n"
                               "\trenew until 01/30/2026 08:00:00, Flags: FRA\n\tEtype (skey, tkt): aes256-cts-hmac-sha1-96, aes256-cts-hmac-sha1-96\n")
                    .arg(i % 60, 2, 10, QLatin1Char('0'))
                    .arg(i);
    return text;
}

void measure(const char *name, const QString &text, int tickets)
{
    qsizetype read = 0;
    const auto times = figures::microseconds(5, [&](int) {
        const auto listing = parseKlist(text, {});
        read = listing ? listing->ticketCount() : -1;
    });
    const double megabytes = static_cast<double>(text.toUtf8().size()) / 1e6;
    std::printf("%-24s %7d tickets: %8.1f ms, %6.1f MB/s%s\n", name, tickets, figures::at(times, 0.5) / 1000,
        megabytes / (figures::at(times, 0.5) / 1e6), read == tickets ? "" : "   NOT ALL READ");
}

/// Processor time of all children that have ended so far, in milliseconds: a busy computer does not stretch it.
double childrenMs()
{
    rusage used {};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto ms = [](const timeval &time) { return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3; };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

/// The same credential cache read by us, in this process and as the command line, and by MIT's klist.
void compareWithKlist(int tickets)
{
    const Principal client { { QStringLiteral("jdoe") }, QStringLiteral("CORP.EXAMPLE") };
    QList<test::CacheEntry> entries;
    for (int i = 0; i < tickets; ++i)
        entries << test::CacheEntry { client, Principal { { QStringLiteral("HTTP"), QStringLiteral("host%1.corp.example").arg(i) }, QStringLiteral("CORP.EXAMPLE") },
            1769155200, 1769155200, 1769191200, 1769760000, 0x40a50000, 18, {}, QByteArray(1200, 'x') };
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cc"));
    QFile file(path);
    const QByteArray bytes = test::ccache(4, true, client, entries);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return;
    file.close();
    qsizetype read = 0;
    const auto ours = figures::microseconds(9, [&](int) {
        const auto listing = parseTicketFile(bytes, {});
        read = listing ? listing->ticketCount() : -1;
    });
    const auto process = [](const QString &program, const QStringList &arguments) {
        std::vector<double> times;
        for (int i = 0; i < 9; ++i) {
            const double before = childrenMs();
            QProcess quiet;
            quiet.setStandardOutputFile(QProcess::nullDevice());
            quiet.setStandardErrorFile(QProcess::nullDevice());
            quiet.start(program, arguments);
            quiet.waitForFinished(-1);
            times.push_back(childrenMs() - before);
        }
        std::ranges::sort(times);
        return times[times.size() / 2];
    };
    const QString cli = QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/kerbscope-cli");
    const double klist = process(QStringLiteral("klist"), { QStringLiteral("-ef"), path });
    const double command = process(cli, { QStringLiteral("tickets"), path });
    std::printf("credential cache of %d tickets: %.1f ms read here%s; processor time of kerbscope-cli tickets %.0f ms, of MIT klist -ef %.0f ms, ratio %.2f\n",
        tickets, figures::at(ours, 0.5) / 1000, read == tickets ? "" : " NOT ALL READ", command, klist, command / klist);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    for (const int tickets : { 10'000, 20'000, 40'000, 100'000 }) {
        measure("Windows klist", windowsListing(tickets), tickets);
        measure("MIT klist -ef", mitListing(tickets), tickets);
    }
    compareWithKlist(10'000);
    const auto listing = parseKlist(windowsListing(10'000), {});
    figures::print("findings of 10,000 tickets", figures::microseconds(20, [&](int) { static_cast<void>(findingsOf(*listing, {})); }));
    return 0;
}
