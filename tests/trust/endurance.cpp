// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A day of desk work in fast forward, in one process: a case is begun, evidence is read into it, questions are answered, it is
// reported in all formats, saved and closed; now and then an old one is opened again or deleted. Memory and file handles are sampled, and
// the last tenth is compared with the second. Ends with 1 when something grew or the store is not whole.
//
//     endurance [--cases N] [--folder F]

#include "app/report/reportformats.h"
#include "app/shell/caseshelf.h"
#include "app/shell/session.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <malloc.h>
#include <unistd.h>

using namespace kerbscope;
using namespace kerbscope::ui;

namespace {

constexpr qint64 daySeconds = 24 * 60 * 60;
constexpr int samplesWanted = 100;
constexpr int longestReadMs = 20'000;

struct Sample {
    double residentMiB = 0;
    double heapMiB = 0; ///< what was asked for and not given back
    double handles = 0;
};

Sample sampleNow()
{
    Sample sample;
    QFile file(QStringLiteral("/proc/self/statm"));
    if (file.open(QIODevice::ReadOnly))
        sample.residentMiB = file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1048576;
    const struct mallinfo2 heap = mallinfo2();
    sample.heapMiB = double(heap.uordblks + heap.hblkhd) / 1048576;
    sample.handles = double(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
    return sample;
}

Sample meanOf(const QList<Sample> &samples, int tenth)
{
    Sample mean;
    const qsizetype from = samples.size() * tenth / 10;
    const qsizetype to = samples.size() * (tenth + 1) / 10;
    for (qsizetype i = from; i < to; ++i) {
        mean.residentMiB += samples[i].residentMiB / double(to - from);
        mean.heapMiB += samples[i].heapMiB / double(to - from);
        mean.handles += samples[i].handles / double(to - from);
    }
    return mean;
}

/// The texts that a helpdesk pastes: seeds of the fuzz targets.
QList<QByteArray> evidence()
{
    QList<QByteArray> texts;
    for (const char *kind : { "klist", "command", "eventtext", "eventxml", "krb5conf", "trace", "token", "pacresult", "browserlog" }) {
        const QDir folder(QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests/fuzz/seeds/") + QLatin1String(kind));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.size() > 0)
                texts << file.readAll();
        }
    }
    return texts;
}

/// Waits until what was handed in is read.
bool read(Session &session, const QByteArray &bytes)
{
    QEventLoop loop;
    bool done = false;
    const auto end = [&] {
        done = true;
        loop.quit();
    };
    const auto one = QObject::connect(&session, &Session::imported, &loop, end);
    const auto two = QObject::connect(&session, &Session::importFailed, &loop, end);
    QTimer::singleShot(longestReadMs, &loop, &QEventLoop::quit);
    session.addBytes(bytes, QStringLiteral("pasted"));
    if (!done)
        loop.exec();
    QObject::disconnect(one);
    QObject::disconnect(two);
    return done;
}

bool isLevel(const char *what, double before, double after, double share, double floor)
{
    const bool level = after <= before * (1 + share) + floor;
    std::printf("%-24s %10.1f %10.1f%s\n", what, before, after, level ? "" : "   GREW");
    return level;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({ { QStringLiteral("cases"), QStringLiteral("how many"), QStringLiteral("N"), QStringLiteral("10000") },
        { QStringLiteral("folder"), QStringLiteral("where the store goes; else it is thrown away"), QStringLiteral("F") } });
    options.process(application);
    const int count = options.value(QStringLiteral("cases")).toInt();
    const QTemporaryDir passing;
    const QString folder = options.isSet(QStringLiteral("folder")) ? options.value(QStringLiteral("folder")) : passing.path();
    Result<Catalog> catalog = Catalog::open(QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/catalog.sqlite"));
    if (!catalog || count < 1)
        return 2;

    Instant now = *fromIso8601(u"2026-03-04T00:00:00Z");
    const Instant morning = now;
    Session session({ std::move(*catalog), {}, [&now] { return now; }, QTimeZone::utc(), {} });
    const QList<QByteArray> texts = evidence();
    const QStringList codes { QStringLiteral("zen:471000"), QStringLiteral("krb:24"), QStringLiteral("krb:37"), QStringLiteral("krb:14"), QStringLiteral("ntstatus:0xC000006D") };
    QList<Sample> samples;
    QStringList kept;
    int removed = 0;
    int failed = 0;
    QElapsedTimer clock;
    clock.start();
    {
        CaseShelf shelf(session, folder);
        QObject::connect(&shelf, &CaseShelf::failed, &shelf, [&](const Error &error) {
            ++failed;
            std::printf("%s\n", qPrintable(error.toString()));
        });
        for (int i = 0; i < count; ++i) {
            now = morning + std::chrono::seconds(daySeconds * i / count);
            session.startCase(QStringLiteral("case %1").arg(i));
            session.addCode(codes[i % codes.size()]);
            for (int piece = 0; piece < 1 + i % 3; ++piece) {
                if (!read(session, texts[(i * 3 + piece) % texts.size()]))
                    ++failed;
            }
            for (const auto &question : session.diagnosis().next.first(std::min<qsizetype>(2, session.diagnosis().next.size())))
                session.decline(question.finding);
            session.setNotes(QStringLiteral("called back, number %1").arg(i));
            ReportOptions wanted;
            wanted.redact = i % 2 == 0;
            const Report report = buildReport(session.currentCase(), session.diagnosis(), session.knowledge(), session.catalog(), now, wanted);
            for (const ReportFormat format : ReportFormats::all()) {
                if (format == ReportFormat::Pdf && i % 50 != 0)
                    continue;
                if (!ReportFormats::save(report, format, passing.filePath(QStringLiteral("report"))))
                    ++failed;
            }
            shelf.flush();
            kept << session.currentCase().id;
            if (i % 10 == 9) { // an older one again
                QEventLoop loop;
                shelf.load(kept[(i * 7) % kept.size()], &loop, [&](const Result<Case> &loaded) {
                    if (loaded)
                        session.openCase(*loaded);
                    else
                        ++failed;
                    loop.quit();
                });
                loop.exec();
            }
            if (i % 100 == 99) {
                shelf.remove({ kept.takeFirst() });
                ++removed;
                shelf.flush();
            }
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (i % std::max(1, count / samplesWanted) == 0) {
                samples << sampleNow();
                if (samples.size() % 10 == 1)
                    std::printf("%6d cases, %5.0f s: %7.1f MiB resident, %7.1f MiB heap, %.0f handles\n", i + 1, double(clock.elapsed()) / 1000,
                        samples.last().residentMiB, samples.last().heapMiB, samples.last().handles);
                std::fflush(stdout);
            }
        }
        session.startCase();
    }
    std::printf("%d cases in %.0f s, %d failures\n%-24s %10s %10s\n", count, double(clock.elapsed()) / 1000, failed, "", "2nd tenth", "last");
    const Sample before = meanOf(samples, 1);
    const Sample after = meanOf(samples, 9);
    bool fine = failed == 0;
    fine = isLevel("resident, MiB", before.residentMiB, after.residentMiB, 0.10, 8) && fine;
    fine = isLevel("heap, MiB", before.heapMiB, after.heapMiB, 0.05, 4) && fine;
    fine = isLevel("file handles", before.handles, after.handles, 0, 1) && fine;

    Result<CaseStore> store = CaseStore::open(folder);
    const Outcome whole = store ? store->check() : Outcome(store.error());
    CaseQuery all;
    all.limit = -1;
    const Result<QList<CaseSummary>> listed = store ? store->list(all) : Result<QList<CaseSummary>>(store.error());
    const qsizetype found = listed ? listed->size() : -1;
    std::printf("store: %s, %lld cases of %d\n", whole ? "integrity_check ok, every seal fits" : qPrintable(whole.error().toString()), static_cast<long long>(found), count - removed);
    return fine && whole && found == count - removed ? 0 : 1;
}
