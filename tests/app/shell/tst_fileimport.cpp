// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/inlinemessage.h"
#include "app/shell/fileimport.h"
#include "app/shell/readingbar.h"
#include "core/evidence/importer.h"
#include "tests/app/support/evidencesamples.h"
#include "tests/app/support/listings.h"

#include <QDir>
#include <QFileInfo>
#include <QFile>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

namespace {

using namespace std::chrono_literals;

constexpr int patience = 20'000;

QString realReader() { return QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/kerbscope-cli"); }

/// What a reading came to.
struct End {
    int times = 0;
    std::optional<FileImport::Parts> parts;
    QList<qint64> progress;
};

} // namespace

class TestFileImport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// A reader that does what a shell script says, or what its twin for Windows' cmd says; empty where there is no twin.
    QString reader(const QByteArray &script, const QByteArray &batch)
    {
#ifdef Q_OS_WIN
        if (!script.isEmpty() && batch.isEmpty())
            return {};
        const QString path = m_folder.filePath(QStringLiteral("reader.cmd"));
        const QByteArray text = "@echo off\r\n" + batch + "\r\n";
#else
        const QString path = m_folder.filePath(QStringLiteral("reader.sh"));
        const QByteArray text = "#!/bin/sh\n" + script + '\n';
        Q_UNUSED(batch)
#endif
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        file.write(text);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

    QString fileWith(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("input.bin"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            return {};
        return path;
    }

    End run(const QString &program, const WorkerCaps &caps, const QString &path = {}, const QByteArray &bytes = {})
    {
        ImportContext context;
        context.now = Desk::now();
        context.proxyRealms << QStringLiteral("ZSCALERTWO.NET");
        End end;
        FileImport import(program, ImportJob { path, QStringLiteral("net.pcap"), {}, {}, context }, bytes, caps);
        connect(&import, &FileImport::ended, this, [&](const FileImport::Parts &parts) {
            ++end.times;
            end.parts = parts;
        });
        connect(&import, &FileImport::progressed, this, [&](qint64 read, qint64) { end.progress << read; });
        import.start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(end.times > 0, patience); }();
        QTest::qWait(20);
        return end;
    }

private Q_SLOTS:
    void readsApartWhatItReadsHere_data();
    void readsApartWhatItReadsHere();
    void anyEndOfTheReaderIsSaid_data();
    void anyEndOfTheReaderIsSaid();
    void whatAKilledReaderLeavesGoesToo();
    void aGreedyReaderOfOursSaysSo();
    void progressIsTold();
    void theWindowSurvivesABrokenReader_data();
    void theWindowSurvivesABrokenReader();
    void aLargeFileShowsItsProgressAndCanBeStopped();
    void aLargePasteGoesApart();
    void aScriptThatLoopsIsAFinding();
    void wordsTravel();
};

void TestFileImport::readsApartWhatItReadsHere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("pasted");
    QTest::newRow("capture") << proxyCapture() << false;
    QTest::newRow("event log") << lockoutLog() << false;
    QTest::newRow("event log, pasted") << lockoutLog() << true;
    QTest::newRow("events in XML") << lockoutEvents() << false;
    QTest::newRow("headers") << proxyHeaders() << false;
    QTest::newRow("listing") << validListing() << true;
    QTest::newRow("of no kind") << QByteArray("\0\1\2\3\4\5", 6) << false;
}

void TestFileImport::readsApartWhatItReadsHere()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, pasted);
    ImportContext context;
    context.now = Desk::now();
    context.proxyRealms << QStringLiteral("ZSCALERTWO.NET");
    const auto here = importBytes(bytes, QStringLiteral("net.pcap"), context);
    QVERIFY(here.hasValue());
    const End end = pasted ? run(realReader(), {}, {}, bytes) : run(realReader(), {}, fileWith(bytes));
    QCOMPARE(end.times, 1);
    QVERIFY2(end.parts->hasValue(), end.parts->hasValue() ? "" : qPrintable(end.parts->error().toString()));
    QCOMPARE(end.parts->value().size(), here->size());
    const Imported &there = end.parts->value().first();
    const Imported &mine = here->first();
    QVERIFY(there.evidence == mine.evidence);
    QCOMPARE(there.findings, mine.findings);
    QVERIFY(end.parts->value() == *here);
}

void TestFileImport::anyEndOfTheReaderIsSaid_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("batch");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &script, const QByteArray &batch, ErrorKind kind, const char *says) {
        QTest::newRow(name) << script << batch << static_cast<int>(kind) << QString::fromLatin1(says);
    };
    const QByteArray crash = "exit -1073741819"; // STATUS_ACCESS_VIOLATION
    row("killed", "kill -9 $$", crash, ErrorKind::Malformed, "died");
    row("crashes after some progress", "echo '{\"read\":10,\"total\":100}'; kill -SEGV $$", "echo {\"read\":10,\"total\":100}\r\n" + crash,
        ErrorKind::Malformed, "died");
    row("says nothing", "exec sleep 600", ":again\r\ngoto again", ErrorKind::Cancelled, "got stuck");
    row("stops in the middle", "echo '{\"read\":10,\"total\":100}'; exec sleep 600", "echo {\"read\":10,\"total\":100}\r\n:again\r\ngoto again",
        ErrorKind::Cancelled, "got stuck");
    row("talks for ever", "while :; do echo '{\"read\":1,\"total\":2}'; sleep 0.05; done", ":again\r\necho {\"read\":1,\"total\":2}\r\ngoto again",
        ErrorKind::Cancelled, "ended after");
    row("eats memory", "exec tail /dev/zero", "", ErrorKind::Malformed, "gave up");
    row("says that memory ran out", "exit 9", "exit 9", ErrorKind::TooLarge, "more memory");
    row("prints garbage", "echo '\\0377\\0376 not json {{{'; head -c 3000 /dev/zero; echo", "echo not json {{{", ErrorKind::Malformed, "makes no sense");
    row("prints garbage without end", "exec cat /dev/zero", "", ErrorKind::Malformed, "makes no sense");
    row("prints nothing", "exit 0", "exit 0", ErrorKind::Malformed, "makes no sense");
    row("claims what is not there", "echo '{\"done\":true}'", "echo {\"done\":true}", ErrorKind::Malformed, "cannot be read");
    row("leaves garbage as its result", "to=$(sed 's/.*\"result\":\"\\([^\"]*\\)\".*/\\1/'); echo rubbish > \"$to\"; echo '{\"done\":true}'", "",
        ErrorKind::Malformed, "cannot be read");
    row("complains", "echo 'no such thing here' >&2; exit 4", "echo no such thing here>&2\r\nexit 4", ErrorKind::Malformed, "no such thing here");
    row("names an error", "echo '{\"error\":{\"kind\":3,\"what\":\"it ends in the middle\",\"offset\":418,\"advice\":\"Copy it again.\"}}'; exit 3",
        "echo {\"error\":{\"kind\":3,\"what\":\"it ends in the middle\",\"offset\":418,\"advice\":\"Copy it again.\"}}\r\nexit 3",
        ErrorKind::Truncated, "it ends in the middle");
}

void TestFileImport::anyEndOfTheReaderIsSaid()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, batch);
    QFETCH(int, kind);
    QFETCH(QString, says);
    const QString program = reader(script, batch);
    if (program.isEmpty())
        QSKIP("cmd cannot do this");
    // A reader that is not read from still gets the job; one that says nothing is ended soon.
    const WorkerCaps caps { 3s, 1s, 64LL * 1024 * 1024 };
    const End end = run(program, caps, fileWith(proxyCapture()));
    QCOMPARE(end.times, 1);
    QVERIFY(!end.parts->hasValue());
    QVERIFY2(end.parts->error().what.contains(says), qPrintable(end.parts->error().toString()));
    QCOMPARE(static_cast<int>(end.parts->error().kind), kind);
}

void TestFileImport::whatAKilledReaderLeavesGoesToo()
{
    const QString told = m_folder.filePath(QStringLiteral("told.txt"));
    const QByteArray where = QDir::toNativeSeparators(told).toLocal8Bit();
    const QString program = reader("mkdir \"$TMPDIR/left\" && echo \"$TMPDIR/left\" > '" + where + "'\nexec sleep 600",
        "mkdir \"%TEMP%\\left\" && >\"" + where + "\" echo %TEMP%\\left\r\n:again\r\ngoto again");
    const End end = run(program, { 30s, 2s, 64LL * 1024 * 1024 }, fileWith(proxyCapture()));
    QVERIFY(!end.parts->hasValue());
    QFile file(told);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString left = QString::fromLocal8Bit(file.readAll()).trimmed();
    QVERIFY(left.endsWith(QLatin1String("left")));
    QVERIFY(!QFileInfo::exists(left));
    QVERIFY(!QFileInfo::exists(QFileInfo(left).path()));
}

void TestFileImport::aGreedyReaderOfOursSaysSo()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer cannot live under a cap of memory");
#endif
    QByteArray xml = "<Events>";
    const QByteArray one = lockoutEvents().mid(9).chopped(10);
    for (int i = 0; i < 400; ++i)
        xml += one;
    xml += "</Events>";
    // The program itself needs some 30 MB; the log several hundred.
    const End end = run(realReader(), { 60s, 60s, 40LL * 1024 * 1024 }, fileWith(xml));
    QVERIFY(!end.parts->hasValue());
    QVERIFY2(end.parts->error().kind == ErrorKind::TooLarge, qPrintable(end.parts->error().toString()));
}

void TestFileImport::progressIsTold()
{
    const QByteArray capture = largeCapture(20'000);
    const End end = run(realReader(), {}, fileWith(capture));
    QVERIFY(end.parts->hasValue());
    QVERIFY(!end.progress.isEmpty());
    QCOMPARE(end.progress.last(), capture.size());
    QVERIFY(std::ranges::is_sorted(end.progress));
}

void TestFileImport::theWindowSurvivesABrokenReader_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("batch");
    QTest::addColumn<QString>("says");
    QTest::newRow("dies") << QByteArray("kill -9 $$") << QByteArray("exit -1073741819") << QStringLiteral("the reader died on it");
    QTest::newRow("hangs") << QByteArray("exec sleep 600") << QByteArray(":again\r\ngoto again") << QStringLiteral("got stuck");
    QTest::newRow("is missing") << QByteArray() << QByteArray() << QStringLiteral("cannot be started");
}

void TestFileImport::theWindowSurvivesABrokenReader()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, batch);
    QFETCH(QString, says);
    Desk desk({}, {}, script.isEmpty() ? m_folder.filePath(QStringLiteral("nowhere")) : reader(script, batch));
    desk.session().readings().setCaps({ 2s, 500ms, 64LL * 1024 * 1024 });
    MainWindow &window = desk.window();
    desk.session().addCode(QStringLiteral("zen:471000"));
    const Case before = desk.session().currentCase();
    QSignalSpy failed(&desk.session(), &Session::importFailed);
    desk.session().addFile(fileWith(proxyCapture()));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QVERIFY(!desk.session().isReading());
    QVERIFY(desk.session().currentCase() == before);
    QVERIFY2(window.message()->text().contains(says), qPrintable(window.message()->text()));
    QVERIFY(window.message()->text().contains(QStringLiteral("input.bin")));
    // What needs no reader goes on.
    QVERIFY(desk.import(validListing()));
    QCOMPARE(desk.session().currentCase().items.size(), before.items.size() + 1);
}

void TestFileImport::aLargeFileShowsItsProgressAndCanBeStopped()
{
    Desk desk({}, {}, reader("i=0; while :; do i=$((i+1)); echo \"{\\\"read\\\":$((i*1000)),\\\"total\\\":100000}\"; sleep 0.1; done",
        ":again\r\necho {\"read\":5000,\"total\":100000}\r\ngoto again"));
    MainWindow &window = desk.window();
    auto *bar = window.findChild<ReadingBar *>();
    QVERIFY(!bar->isVisible());
    QSignalSpy failed(&desk.session(), &Session::importFailed);
    desk.session().addFile(fileWith(proxyCapture()));
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && bar->findChild<QProgressBar *>()->value() > 0, patience);
    QVERIFY(bar->findChild<QProgressBar *>()->accessibleName().contains(QStringLiteral("input.bin")));
    QVERIFY(bar->findChild<QProgressBar *>()->accessibleDescription().contains(u'%'));
    auto *stop = bar->findChild<QPushButton *>();
    QVERIFY(stop->accessibleName().contains(QStringLiteral("input.bin")));
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(static_cast<int>(error.kind), static_cast<int>(ErrorKind::Cancelled));
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(desk.session().isEmpty());
}

void TestFileImport::aLargePasteGoesApart()
{
    // A reader that always fails shows which way it went.
    Desk desk({}, {}, reader("echo apart >&2; exit 3", "echo apart>&2\r\nexit 3"));
    QSignalSpy failed(&desk.session(), &Session::importFailed);
    desk.session().addBytes(QByteArray(2 * 1024 * 1024, 'x'), QStringLiteral("pasted"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QVERIFY(failed.first().first().value<Error>().what.contains(QStringLiteral("apart")));
}

void TestFileImport::aScriptThatLoopsIsAFinding()
{
    Desk desk;
    QVERIFY(desk.import("function FindProxyForURL(url, host) { while (true) {} }", QStringLiteral("proxy.pac")));
    const QList<Finding> findings = desk.session().currentCase().findings();
    QVERIFY(std::ranges::any_of(findings, [](const Finding &finding) {
        return finding.id == QLatin1String("pac.result") && finding.value == QLatin1String("script-error");
    }));
}

void TestFileImport::wordsTravel()
{
    const WorkerWord words[] = { { 7, 9, false, {} }, { 0, 0, true, {} },
        { 0, 0, false, Error { ErrorKind::Truncated, QStringLiteral("cut"), { QStringLiteral("a.evtx"), 12, 3, 4 }, QStringLiteral("Copy it.") } } };
    for (const WorkerWord &word : words) {
        const QByteArray line = toLine(word);
        QVERIFY(line.endsWith('\n') && line.count('\n') == 1);
        QVERIFY(wordFromLine(line) == word);
    }
    QVERIFY(!wordFromLine("rubbish"));
    QVERIFY(!wordFromLine("[]"));
    QVERIFY(!wordFromLine("{}"));
    ImportJob job { QStringLiteral("/tmp/ä b.pcap"), QStringLiteral("ä b.pcap"), QStringLiteral("/tmp/r"), EvidenceKind::Capture, {} };
    job.context.now = Desk::now();
    job.context.zone = QTimeZone("Europe/Berlin");
    job.context.proxyRealms << QStringLiteral("A") << QStringLiteral("B");
    job.context.homeRealm = QStringLiteral("CORP");
    job.context.proxyInPlay = true;
    job.context.user = QStringLiteral("jdoe@CORP");
    job.context.proxies << KnownProxy { QStringLiteral("proxy.corp"), QStringLiteral("CORP") };
    job.context.userUrl = QStringLiteral("https://x/");
    const auto back = importJobFromJson(toJson(job));
    QVERIFY(back.hasValue());
    QCOMPARE(toJson(*back), toJson(job));
    QCOMPARE(back->context.zone, job.context.zone);
    QVERIFY(!importJobFromJson("{}").hasValue());
}

QTEST_MAIN(TestFileImport)
#include "tst_fileimport.moc"
