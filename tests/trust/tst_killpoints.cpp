// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// All that the program saves, when a save goes wrong at each of its system calls. KERBSCOPE_STOPS says how many kills are made in
// all (README.md); without it some of each are made.

#include "app/report/reportformats.h"
#include "app/shared/settings.h"
#include "core/cases/casefile.h"
#include "core/cases/casestore.h"
#include "core/cases/codenotes.h"
#include "core/catalog/catalog.h"
#include "core/catalog/packs/packstore.h"
#include "tests/support/randomcase.h"
#include "tests/support/systemcalls.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <functional>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kerbscope;
using kerbscope::test::Mishap;

namespace {

constexpr int stopsWithoutAWish = 90;
constexpr int failuresOfEach = 6;

const QString baseCatalog = QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/catalog.sqlite");

/// Something that is saved in two versions, 0 and 1, into a folder.
struct Subject {
    const char *name;
    std::function<bool(int version)> save;
    std::function<int()> present; ///< the version that is there and whole; -1: none is
};

struct Ending {
    bool killed = false;
    int code = -1; ///< 0: success was reported, 1: failure
};

Ending endingOf(pid_t child)
{
    int status = 0;
    waitpid(child, &status, 0);
    return { WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL, WIFEXITED(status) ? WEXITSTATUS(status) : -1 };
}

template <typename Work> Ending inChild(Work work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    return endingOf(child);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What killed saves leave beside their files. All children of one process draw the same random names for it, so it is taken away
/// before it fills them up; programs that are started anew draw others.
void removeLeftovers(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    static const QRegularExpression part(QStringLiteral("\\.[A-Za-z]{6}$"));
    while (files.hasNext()) {
        const QString path = files.next();
        if (part.match(path).hasMatch() && !path.endsWith(QLatin1String(".sqlite")) && !path.endsWith(QLatin1String(".kscase")))
            QFile::remove(path);
    }
}

QByteArray packBytes(int version) { return QStringLiteral("pack:\n  id: acme\n  title: Acme\n  version: \"%1\"\nrealms:\n  - realm: ACME.EXAMPLE\n    kind: own\n").arg(version).toUtf8(); }

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The packs that are given to be added, in both versions.
bool writeGiven(const QTemporaryDir &folder)
{
    return write(folder.filePath(QStringLiteral("given-0")), packBytes(0)) && write(folder.filePath(QStringLiteral("given-1")), packBytes(1));
}

} // namespace

class TestKillPoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedAtAnyCall_data() { subjects(); }
    void killedAtAnyCall();
    void callsFail_data();
    void callsFail();
    void readOnlyFolder_data() { subjects(); }
    void readOnlyFolder();
    void twoInstances_data() { subjects(); }
    void twoInstances();
    void cleanupTestCase() { qInfo("%d stops in all, no loss", m_kills); }

private:
    static QStringList names();
    static void subjects();
    Subject subject(const QString &name, const QString &folder) const;
    int callsOf(const Subject &subject) const;

    Case m_versions[2];
    Report m_reports[2];
    int m_kills = 0;
};

QStringList TestKillPoints::names()
{
    return { QStringLiteral("case file"), QStringLiteral("store of cases"), QStringLiteral("settings"), QStringLiteral("report, HTML"), QStringLiteral("report, JSON"),
        QStringLiteral("report, PDF"), QStringLiteral("pack"), QStringLiteral("catalog with packs"), QStringLiteral("notes") };
}

void TestKillPoints::subjects()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names())
        QTest::newRow(qPrintable(name)) << name;
}

void TestKillPoints::initTestCase()
{
    for (int version : { 0, 1 }) {
        m_versions[version] = test::RandomCase(quint32(30 + version)).make(3);
        m_versions[version].id = QStringLiteral("the-same");
        m_versions[version].changedAt = instantFromSeconds(1'770'000'000);
        m_reports[version].title = QStringLiteral("version %1").arg(version);
    }
}

Subject TestKillPoints::subject(const QString &name, const QString &folder) const
{
    const QString path = folder + QStringLiteral("/saved");
    const auto report = [this, path](const char *what, ui::ReportFormat format, const QByteArray &end) {
        return Subject { what, [this, path, format](int version) { return bool(ui::ReportFormats::save(m_reports[version], format, path)); },
            [this, path, format, end] {
                const QByteArray bytes = bytesOf(path);
                if (!bytes.trimmed().endsWith(end))
                    return -1;
                if (format == ui::ReportFormat::Pdf) // compressed, so told by what the report says of itself
                    return bytes.contains(QByteArray("v\0e\0r\0s\0i\0o\0n\0 \0", 16) + '1') ? 1 : 0;
                return bytes.contains("version 1") ? 1 : bytes.contains("version 0") ? 0 : -1;
            } };
    };
    if (name == QLatin1String("case file"))
        return { "case file", [this, path](int version) { return bool(saveCase(m_versions[version], path)); },
            [this, path] {
                const Result<Case> read = loadCase(path);
                return !read ? -1 : *read == m_versions[0] ? 0 : *read == m_versions[1] ? 1 : -1;
            } };
    if (name == QLatin1String("store of cases"))
        return { "store of cases",
            [this, folder](int version) {
                Result<CaseStore> store = CaseStore::open(folder);
                if (!store)
                    return false;
                (void)store->load(m_versions[version].id);
                return bool(store->save(m_versions[version]));
            },
            [this, folder] {
                Result<CaseStore> store = CaseStore::open(folder);
                if (!store || !store->check())
                    return -1;
                const Result<Case> read = store->load(m_versions[0].id);
                return !read ? -1 : *read == m_versions[0] ? 0 : *read == m_versions[1] ? 1 : -1;
            } };
    if (name == QLatin1String("settings"))
        return { "settings",
            [path](int version) {
                QSettings store(path, QSettings::IniFormat);
                Settings settings = Settings::load(store);
                settings.company.helpdesk = QStringLiteral("version %1").arg(version);
                settings.textPercent = version == 0 ? 100 : 150;
                settings.save(store);
                store.sync();
                return store.status() == QSettings::NoError;
            },
            [path] {
                const Settings read = Settings::load(QSettings(path, QSettings::IniFormat));
                if (read.company.helpdesk == QLatin1String("version 0") && read.textPercent == 100)
                    return 0;
                return read.company.helpdesk == QLatin1String("version 1") && read.textPercent == 150 ? 1 : -1;
            } };
    if (name == QLatin1String("report, HTML"))
        return report("report, HTML", ui::ReportFormat::Html, "</html>");
    if (name == QLatin1String("report, JSON"))
        return report("report, JSON", ui::ReportFormat::Json, "}");
    if (name == QLatin1String("report, PDF"))
        return report("report, PDF", ui::ReportFormat::Pdf, "%%EOF");
    const PackFolders folders { folder + QStringLiteral("/packs"), {}, folder + QStringLiteral("/catalogs") };
    if (name == QLatin1String("pack"))
        return { "pack",
            [folder, folders](int version) {
                // The file that is handed in is not what is saved.
                const Result<PackInfo> added = addPack(baseCatalog, QStringLiteral("%1/given-%2").arg(folder).arg(version), folders);
                return added && added->isUsed();
            },
            [folders] {
                const QByteArray bytes = bytesOf(folders.user + QStringLiteral("/acme.yaml"));
                return bytes == packBytes(0) ? 0 : bytes == packBytes(1) ? 1 : -1;
            } };
    if (name == QLatin1String("catalog with packs"))
        return { "catalog with packs",
            [folder, folders](int version) {
                return bool(catalogWithPacks(baseCatalog, { { QStringLiteral("%1/given-%2").arg(folder).arg(version), false } }, folders.cache));
            },
            [folder, folders] {
                // Whatever lies there under a name that would be used is whole, and the other version can be made at any time.
                int whole = -1;
                for (const int version : { 0, 1 }) {
                    const QStringList before = QDir(folders.cache).entryList({ QStringLiteral("catalog-*.sqlite") }, QDir::Files);
                    const Result<PackedCatalog> packed = catalogWithPacks(baseCatalog, { { QStringLiteral("%1/given-%2").arg(folder).arg(version), false } }, folders.cache);
                    if (!packed || packed->packs.size() != 1 || packed->packs.first().version != QString::number(version))
                        return -1;
                    if (before.contains(QFileInfo(packed->path).fileName()))
                        whole = version;
                    const Result<Catalog> opened = Catalog::open(packed->path);
                    if (!opened || !opened->entry(QStringLiteral("krb:24"), QStringLiteral("en")))
                        return -1;
                    QFile::remove(packed->path);
                }
                return whole < 0 ? 0 : whole;
            } };
    const QString code = QStringLiteral("krb:24");
    return { "notes",
        [folder, code](int version) {
            Result<CodeNotes> notes = CodeNotes::open(CodeNotes::pathIn(folder));
            return notes && notes->setNote(code, QStringLiteral("version %1").arg(version).repeated(500), Instant());
        },
        [folder, code] {
            const Result<CodeNotes> notes = CodeNotes::open(CodeNotes::pathIn(folder));
            if (!notes)
                qWarning("%s", qPrintable(notes.error().toString()));
            const QString text = notes ? notes->note(code) : QString();
            return text == QStringLiteral("version 0").repeated(500) ? 0 : text == QStringLiteral("version 1").repeated(500) ? 1 : -1;
        } };
}

int TestKillPoints::callsOf(const Subject &subject) const
{
    int channel[2];
    if (pipe(channel) != 0)
        return 0;
    const Ending counted = inChild([&] {
        test::armMishap(Mishap::None, 0);
        const bool saved = subject.save(1);
        const int calls = test::callsMade();
        return saved && ::write(channel[1], &calls, sizeof calls) == sizeof calls ? 0 : 1;
    });
    int calls = 0;
    if (counted.code != 0 || ::read(channel[0], &calls, sizeof calls) != ssize_t(sizeof calls))
        calls = 0;
    ::close(channel[0]);
    ::close(channel[1]);
    return calls;
}

void TestKillPoints::killedAtAnyCall()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QVERIFY(writeGiven(folder));
    const Subject one = subject(name, folder.path());
    QVERIFY(one.save(0));
    QCOMPARE(one.present(), 0);
    QVERIFY(one.save(0)); // the catalog's check takes it away
    const int calls = callsOf(one);
    QVERIFY2(calls > 1, qPrintable(QString::number(calls)));
    bool isNumber = false;
    const int wished = qEnvironmentVariable("KERBSCOPE_STOPS").toInt(&isNumber);
    const int wanted = (isNumber ? wished : stopsWithoutAWish) / static_cast<int>(names().size()) + 1;
    const bool isCatalog = name == QLatin1String("catalog with packs");
    int kills = 0;
    int present = one.present();
    for (int i = 0; kills < wanted && i < 20 * wanted; ++i) {
        const int target = 1 - present;
        const int at = wanted < calls ? static_cast<int>(qint64(i) * calls / wanted % calls) + 1 : i % calls + 1;
        const Ending ending = inChild([&] {
            test::armMishap(Mishap::Kill, at);
            return one.save(target) ? 0 : 1;
        });
        const int found = one.present();
        removeLeftovers(folder.path());
        QVERIFY2(found >= 0, qPrintable(QStringLiteral("killed at call %1 of %2: nothing whole is left").arg(at).arg(calls)));
        if (ending.killed) {
            ++kills;
            QVERIFY(found == target || found == present || isCatalog);
        } else {
            QVERIFY2(ending.code == 0, qPrintable(QStringLiteral("call %1 of %2").arg(at).arg(calls)));
            QVERIFY(found == target);
        }
        present = found;
    }
    QVERIFY2(kills >= wanted, qPrintable(QStringLiteral("%1 of %2").arg(kills).arg(wanted)));
    QVERIFY(one.save(1 - present));
    QCOMPARE(one.present(), 1 - present);
    m_kills += kills;
    qInfo("%s: %d calls in a save, %d stops, no loss", one.name, calls, kills);
}

void TestKillPoints::callsFail_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("errorNumber");
    for (const QString &name : names()) {
        QTest::newRow(qPrintable(name + QStringLiteral(": the disk is full"))) << name << ENOSPC;
        QTest::newRow(qPrintable(name + QStringLiteral(": the drive has gone"))) << name << EIO;
        QTest::newRow(qPrintable(name + QStringLiteral(": the network file is stale"))) << name << ESTALE;
        QTest::newRow(qPrintable(name + QStringLiteral(": the file system became read-only"))) << name << EROFS;
    }
}

/// From one call on every call fails. What is reported is what happened.
void TestKillPoints::callsFail()
{
    QFETCH(QString, name);
    QFETCH(int, errorNumber);
    const QTemporaryDir folder;
    QVERIFY(writeGiven(folder));
    const Subject one = subject(name, folder.path());
    QVERIFY(one.save(0));
    const int calls = callsOf(one);
    QVERIFY(one.save(0));
    const bool isCatalog = name == QLatin1String("catalog with packs");
    int failures = 0;
    int present = isCatalog ? 0 : one.present();
    for (int i = 0; i < failuresOfEach; ++i) {
        const int at = i * calls / failuresOfEach + 1;
        const int target = 1 - present;
        const Ending ending = inChild([&] {
            test::armMishap(Mishap::Fail, at, errorNumber);
            return one.save(target) ? 0 : 1;
        });
        const int found = one.present();
        QVERIFY2(found >= 0, qPrintable(QStringLiteral("call %1 of %2: nothing whole is left").arg(at).arg(calls)));
        QVERIFY2(ending.code == 0 || ending.code == 1, qPrintable(QStringLiteral("call %1: ended with %2").arg(at).arg(ending.code)));
        if (ending.code == 0)
            QVERIFY2(found == target, qPrintable(QStringLiteral("call %1 of %2 failed, and success was reported").arg(at).arg(calls)));
        else if (!isCatalog)
            QVERIFY2(found == present, qPrintable(QStringLiteral("call %1 of %2: failure was reported, and it was saved").arg(at).arg(calls)));
        failures += ending.code;
        present = found;
    }
    QVERIFY(failures > 0);
}

void TestKillPoints::readOnlyFolder()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QVERIFY(writeGiven(folder));
    const Subject one = subject(name, folder.path());
    QVERIFY(one.save(0));
    if (name == QLatin1String("catalog with packs"))
        QVERIFY(QDir().mkpath(folder.filePath(QStringLiteral("catalogs"))));
    QStringList folders { folder.path() };
    for (const QString &below : QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders << folder.filePath(below);
    for (const QString &path : std::as_const(folders))
        QCOMPARE(chmod(QFile::encodeName(path).constData(), 0555), 0);
    // Root may write everywhere, so the child is somebody else.
    const Ending ending = inChild([&] {
        if (getuid() == 0 && setuid(65534) != 0)
            return 3;
        return one.save(1) ? 0 : 1;
    });
    for (const QString &path : std::as_const(folders))
        QCOMPARE(chmod(QFile::encodeName(path).constData(), 0755), 0);
    QCOMPARE(ending.code, 1);
    QCOMPARE(one.present(), 0);
}

/// Both save again and again; whoever is last, what is there is whole, at any time and after both were killed.
void TestKillPoints::twoInstances()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QVERIFY(writeGiven(folder));
    const Subject one = subject(name, folder.path());
    QVERIFY(one.save(0));
    const bool isCatalog = name == QLatin1String("catalog with packs"); // its check takes files away
    pid_t children[2];
    for (int i = 0; i < 2; ++i) {
        children[i] = fork();
        if (children[i] == 0) {
            for (;;)
                (void)one.save(i); // a conflict may be told
        }
    }
    bool whole = true;
    for (int look = 0; look < 10 && !isCatalog; ++look) {
        usleep(30'000);
        whole = whole && one.present() >= 0;
    }
    if (isCatalog)
        usleep(300'000);
    for (const pid_t child : children)
        kill(child, SIGKILL);
    for (const pid_t child : children)
        QVERIFY(endingOf(child).killed);
    QVERIFY(whole);
    QVERIFY(one.present() >= 0);
}

QTEST_MAIN(TestKillPoints)
#include "tst_killpoints.moc"
