// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/casefile.h"
#include "tests/support/randomcase.h"
#include "tests/support/systemcalls.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace kerbscope;
using kerbscope::test::Mishap;

namespace {

/// How a child ended.
struct Ending {
    bool killed = false;
    int code = -1; ///< 0: the save reported success, 1: a failure, 2: a failure of another kind than expected
};

/// Runs `work` in a child of its own; what it returns is its exit code.
template <typename Work> Ending inChild(Work work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return { WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL, WIFEXITED(status) ? WEXITSTATUS(status) : -1 };
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

/// What happens to a saved case when a save goes wrong at each of its steps.
class TestCaseSaving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void losesNothingWhenKilledAtAnyCall();
    void losesNothingWhenACallFails_data();
    void losesNothingWhenACallFails();
    void losesNothingOnATinyDisk();
    void losesNothingAtTheFileSizeLimit();
    void saysThatTheFolderIsReadOnly();
    void saysThatTheFileIsReadOnly();
    void survivesRandomKills();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("a.kscase")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Case m_before;
    Case m_after;
    int m_calls = 0;
};

void TestCaseSaving::initTestCase()
{
    m_before = test::RandomCase(11).make(2);
    m_after = test::RandomCase(12).make(4);
    QVERIFY(!(m_before == m_after));
}

void TestCaseSaving::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(saveCase(m_before, path()));

    // How many calls a save makes, so that each can go wrong once.
    int channel[2];
    QCOMPARE(pipe(channel), 0);
    const Ending counted = inChild([&] {
        test::armMishap(Mishap::None, 0);
        const bool saved = bool(saveCase(m_before, path()));
        const int calls = test::callsMade();
        return saved && ::write(channel[1], &calls, sizeof calls) == sizeof calls ? 0 : 1;
    });
    QCOMPARE(counted.code, 0);
    QCOMPARE(::read(channel[0], &m_calls, sizeof m_calls), ssize_t(sizeof m_calls));
    ::close(channel[0]);
    ::close(channel[1]);
    QVERIFY(m_calls > 10);
}

void TestCaseSaving::losesNothingWhenKilledAtAnyCall()
{
    int kills = 0;
    bool wasReplaced = false;
    for (int at = 1; at <= m_calls * 2; ++at) {
        const bool odd = at % 2 == 1;
        const Case &saved = odd ? m_after : m_before;
        const Result<Case> present = loadCase(path());
        QVERIFY2(present, qPrintable(QStringLiteral("before call %1").arg(at)));
        const Ending ending = inChild([&] {
            test::armMishap(Mishap::Kill, at);
            return saveCase(saved, path()) ? 0 : 1;
        });
        const Result<Case> loaded = loadCase(path());
        QVERIFY2(loaded,
            qPrintable(
                loaded ? QString() : QStringLiteral("killed at call %1: %2").arg(at).arg(loaded.error().toString())));
        if (ending.killed)
            ++kills;
        else
            QCOMPARE(ending.code, 0);
        QVERIFY2(
            *loaded == saved || (ending.killed && *loaded == *present), qPrintable(QStringLiteral("call %1").arg(at)));
        wasReplaced = wasReplaced || (ending.killed && *loaded == saved);
    }
    QVERIFY2(kills * 2 > m_calls, qPrintable(QString::number(kills)));
    // What the killed saves left behind is gone after the next good one.
    QVERIFY(saveCase(m_after, path()));
    QCOMPARE(namesIn(m_folder->path()), QStringList { QStringLiteral("a.kscase") });
    qInfo("%d calls in a save, %d kills, no loss", m_calls, kills);
}

void TestCaseSaving::losesNothingWhenACallFails_data()
{
    QTest::addColumn<int>("errorNumber");
    QTest::addColumn<bool>("onceOnly");
    QTest::newRow("the disk is full from here on") << ENOSPC << false;
    QTest::newRow("the quota is used up") << EDQUOT << false;
    QTest::newRow("the drive has gone") << EIO << false;
    QTest::newRow("the network file is stale") << ESTALE << false;
    QTest::newRow("one call is refused") << EACCES << true;
    QTest::newRow("one write fails") << EIO << true;
}

void TestCaseSaving::losesNothingWhenACallFails()
{
    QFETCH(int, errorNumber);
    QFETCH(bool, onceOnly);
    int failures = 0;
    for (int at = 1; at <= m_calls; ++at) {
        const Ending ending = inChild([&] {
            test::armMishap(onceOnly ? Mishap::FailOnce : Mishap::Fail, at, errorNumber);
            const Outcome done = saveCase(m_after, path());
            if (done)
                return 0;
            return done.error().where.source == path() && !done.error().what.isEmpty() && !done.error().advice.isEmpty()
                ? 1
                : 2;
        });
        const Result<Case> loaded = loadCase(path());
        QVERIFY2(loaded, qPrintable(QStringLiteral("call %1").arg(at)));
        QVERIFY2(ending.code == 0 || ending.code == 1,
            qPrintable(QStringLiteral("call %1: ended with %2").arg(at).arg(ending.code)));
        // What is reported is what happened: success means the new case, failure the old one.
        QVERIFY2(*loaded == (ending.code == 0 ? m_after : m_before), qPrintable(QStringLiteral("call %1").arg(at)));
        failures += ending.code;
        QVERIFY(saveCase(m_before, path()));
        QCOMPARE(namesIn(m_folder->path()), QStringList { QStringLiteral("a.kscase") });
    }
    QVERIFY(failures > 0);
}

void TestCaseSaving::losesNothingOnATinyDisk()
{
    const QString disk = m_folder->filePath(QStringLiteral("disk"));
    QVERIFY(QDir().mkdir(disk));
    if (mount("none", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=256k") != 0)
        QSKIP("no right to mount a small file system here; the failing calls above stand for it");
    const QString file = disk + QStringLiteral("/a.kscase");
    Case large = m_after;
    large.notes = QString(400'000, QLatin1Char('x'));
    const Outcome fits = saveCase(m_before, file);
    const Outcome full = saveCase(large, file);
    const Result<Case> loaded = loadCase(file);
    const QStringList names = namesIn(disk);
    umount(QFile::encodeName(disk).constData());

    QVERIFY2(fits, qPrintable(fits ? QString() : fits.error().toString()));
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::Io);
    QVERIFY2(full.error().what.contains(QLatin1String("no room")), qPrintable(full.error().what));
    QVERIFY(loaded && *loaded == m_before);
    QCOMPARE(names, QStringList { QStringLiteral("a.kscase") });
}

void TestCaseSaving::losesNothingAtTheFileSizeLimit()
{
    Case large = m_after;
    large.notes = QString(400'000, QLatin1Char('x'));
    const Ending ending = inChild([&] {
        signal(SIGXFSZ, SIG_IGN);
        const rlimit small { 200'000, 200'000 };
        setrlimit(RLIMIT_FSIZE, &small);
        const Outcome done = saveCase(large, path());
        return done ? 0 : done.error().kind == ErrorKind::Io ? 1 : 2;
    });
    QCOMPARE(ending.code, 1);
    QVERIFY(*loadCase(path()) == m_before);
    QCOMPARE(namesIn(m_folder->path()), QStringList { QStringLiteral("a.kscase") });
}

void TestCaseSaving::saysThatTheFolderIsReadOnly()
{
    // Root may write everywhere, so the child is somebody else.
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0555), 0);
    QCOMPARE(chmod(QFile::encodeName(path()).constData(), 0666), 0);
    const Ending ending = inChild([&] {
        if (getuid() == 0 && setuid(65534) != 0)
            return 3;
        const Outcome done = saveCase(m_after, path());
        return done ? 0 : done.error().kind == ErrorKind::Refused && done.error().where.source == path() ? 1 : 2;
    });
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    QCOMPARE(ending.code, 1);
    QVERIFY(*loadCase(path()) == m_before);
}

void TestCaseSaving::saysThatTheFileIsReadOnly()
{
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0777), 0);
    QCOMPARE(chmod(QFile::encodeName(path()).constData(), 0444), 0);
    const Ending ending = inChild([&] {
        if (getuid() == 0 && setuid(65534) != 0)
            return 3;
        const Outcome done = saveCase(m_after, path());
        const bool readable = bool(loadCase(path()));
        return done || !readable ? 0 : done.error().kind == ErrorKind::Refused ? 1 : 2;
    });
    QCOMPARE(ending.code, 1);
    QVERIFY(*loadCase(path()) == m_before);
}

void TestCaseSaving::survivesRandomKills()
{
    QList<Case> versions;
    for (quint32 seed = 0; seed < 4; ++seed)
        versions << test::RandomCase(50 + seed).make(3);
    QVERIFY(saveCase(versions.first(), path()));
    std::mt19937_64 engine(815);
    for (int round = 0; round < 40; ++round) {
        const pid_t child = fork();
        if (child == 0) {
            for (int i = round;; ++i) {
                if (!saveCase(versions[i % versions.size()], path()))
                    _exit(1);
            }
        }
        usleep(1000 + engine() % 25'000);
        // The file can be opened at any time while somebody saves it.
        const Result<Case> during = loadCase(path());
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        const Result<Case> loaded = loadCase(path());
        QVERIFY2(during, qPrintable(during ? QString() : during.error().toString()));
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().toString()));
        QVERIFY(versions.contains(*during));
        QVERIFY(versions.contains(*loaded));
    }
    QVERIFY(saveCase(versions.last(), path()));
    QCOMPARE(namesIn(m_folder->path()), QStringList { QStringLiteral("a.kscase") });
}

QTEST_GUILESS_MAIN(TestCaseSaving)
#include "tst_casesaving.moc"
