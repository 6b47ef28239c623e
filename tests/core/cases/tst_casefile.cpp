// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limits.h"
#include "core/cases/casefile.h"
#include "tests/support/randomcase.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace kerbscope;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Runs SQL on a database file as a foreign program would.
void tamper(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
}

} // namespace

class TestCaseFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEveryField_data();
    void keepsEveryField();
    void leavesNoSideFiles();
    void isReadableByItsOwnerOnlyAtFirst();
    void keepsThePermissionsOfTheTarget();
    void followsALink();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void refusesForeignObjects_data();
    void refusesForeignObjects();
    void readsTheFirstVersion();
    void noticesChangedValues();
    void survivesCuts();
    void survivesFlippedBytes();
    void noticesThatSomebodyElseSaved();
    void worksInManyThreads();
    void takesAwkwardNames_data();
    void takesAwkwardNames();

private:
    QString path(const QString &name = QStringLiteral("a.kscase")) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCaseFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCaseFile::keepsEveryField_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestCaseFile::keepsEveryField()
{
    QFETCH(quint32, seed);
    const Case saved = test::RandomCase(seed).make();
    const Outcome done = saveCase(saved, path());
    QVERIFY2(done, qPrintable(done ? QString() : done.error().toString()));
    const Result<Case> loaded = loadCase(path());
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().toString()));
    QVERIFY(*loaded == saved);
}

void TestCaseFile::leavesNoSideFiles()
{
    QVERIFY(saveCase(test::RandomCase(1).make(), path()));
    QVERIFY(loadCase(path()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList { QStringLiteral("a.kscase") });
}

void TestCaseFile::isReadableByItsOwnerOnlyAtFirst()
{
    QVERIFY(saveCase(test::RandomCase(1).make(), path()));
#ifdef Q_OS_WIN
    QSKIP("on Windows the folder's rights are inherited, which in a user's folder are the user's own");
#endif
    QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestCaseFile::keepsThePermissionsOfTheTarget()
{
#ifdef Q_OS_WIN
    QSKIP("on Windows the folder's rights are inherited");
#endif
    QVERIFY(saveCase(test::RandomCase(1).make(), path()));
    const auto shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(path(), shared));
    QVERIFY(saveCase(test::RandomCase(2).make(), path()));
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::ReadGroup);
}

void TestCaseFile::followsALink()
{
#ifdef Q_OS_WIN
    QSKIP("a link here is a file of the desktop's own");
#endif
    QVERIFY(QFile::link(path(QStringLiteral("real.kscase")), path(QStringLiteral("link.kscase"))));
    QVERIFY(saveCase(test::RandomCase(3).make(), path(QStringLiteral("link.kscase"))));
    QVERIFY(QFileInfo(path(QStringLiteral("link.kscase"))).isSymLink());
    QVERIFY(loadCase(path(QStringLiteral("real.kscase"))).value() == test::RandomCase(3).make());
}

void TestCaseFile::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("preparation");
    QTest::addColumn<int>("kind");

    QTest::newRow("no such file") << "absent" << int(ErrorKind::NotFound);
    QTest::newRow("a folder") << "folder" << int(ErrorKind::Unrecognized);
    QTest::newRow("an empty file") << "empty" << int(ErrorKind::Empty);
    QTest::newRow("a text") << "text" << int(ErrorKind::Unrecognized);
    QTest::newRow("another program's database") << "foreign" << int(ErrorKind::Unrecognized);
    QTest::newRow("a newer version") << "newer" << int(ErrorKind::Unsupported);
    QTest::newRow("version 0") << "version0" << int(ErrorKind::Malformed);
    QTest::newRow("only the magic number") << "magic" << int(ErrorKind::Truncated);
    QTest::newRow("a huge file") << "huge" << int(ErrorKind::TooLarge);
    QTest::newRow("as large as may be, but no case") << "large" << int(ErrorKind::Unrecognized);
    QTest::newRow("two cases") << "two" << int(ErrorKind::Malformed);
}

void TestCaseFile::saysWhatIsWrong()
{
    QFETCH(QString, preparation);
    QFETCH(int, kind);
    const bool isLarge = preparation == QLatin1String("huge") || preparation == QLatin1String("large");

    const bool hasCase = preparation == QLatin1String("newer") || preparation == QLatin1String("version0")
        || preparation == QLatin1String("two");
    if (hasCase)
        QVERIFY(saveCase(test::RandomCase(1).make(), path()));
    if (preparation == QLatin1String("folder"))
        QVERIFY(QDir().mkdir(path()));
    else if (preparation == QLatin1String("empty"))
        putContent(path(), {});
    else if (preparation == QLatin1String("text"))
        putContent(path(), "Current LogonId is 0:0x3e7\n");
    else if (preparation == QLatin1String("foreign"))
        tamper(path(), { QStringLiteral("CREATE TABLE a(b)") });
    else if (preparation == QLatin1String("newer"))
        tamper(path(), { QStringLiteral("PRAGMA user_version=3") });
    else if (preparation == QLatin1String("version0"))
        tamper(path(), { QStringLiteral("PRAGMA user_version=0") });
    else if (preparation == QLatin1String("magic"))
        putContent(path(), QByteArray("SQLite format 3\0", 16));
    else if (preparation == QLatin1String("two"))
        tamper(path(), { QStringLiteral("INSERT INTO cases VALUES(2,'b','',0,0,'open','',1,'','')") });
    else if (isLarge) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(limits::maxCaseFileBytes + (preparation == QLatin1String("huge") ? 1 : 0))); // sparse
    }

    const QByteArray before = isLarge ? QByteArray() : contentOf(path());
    const Result<Case> loaded = loadCase(path());
    QVERIFY(!loaded);
    QCOMPARE(int(loaded.error().kind), kind);
    QCOMPARE(loaded.error().where.source, path());
    QVERIFY(!loaded.error().what.isEmpty());
    QVERIFY(!loaded.error().advice.isEmpty());
    if (!isLarge)
        QCOMPARE(contentOf(path()), before);
}

void TestCaseFile::refusesForeignObjects_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("view") << "CREATE VIEW v AS SELECT * FROM tags";
    QTest::newRow("trigger") << "CREATE TRIGGER t AFTER INSERT ON tags BEGIN SELECT 1; END";
    QTest::newRow("table") << "CREATE TABLE x(a)";
    QTest::newRow("index") << "CREATE INDEX i ON findings(value)";
    QTest::newRow("missing table") << "DROP TABLE parts";
}

void TestCaseFile::refusesForeignObjects()
{
    QFETCH(QString, statement);
    QVERIFY(saveCase(test::RandomCase(1).make(), path()));
    tamper(path(), { statement });
    const Result<Case> loaded = loadCase(path());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Malformed);
}

/// A file of version 1 is one of version 2 without the tables that came later.
void TestCaseFile::readsTheFirstVersion()
{
    Case old = test::RandomCase(7).make();
    old.refused.clear();
    old.conclusion.reset();
    QVERIFY(saveCase(old, path()));
    tamper(path(), { QStringLiteral("DROP TABLE refused"), QStringLiteral("DROP TABLE conclusions"), QStringLiteral("PRAGMA user_version=1") });
    const QByteArray before = contentOf(path());
    const Result<Case> loaded = loadCase(path());
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().toString()));
    QVERIFY(*loaded == old);
    QCOMPARE(contentOf(path()), before);
}

void TestCaseFile::noticesChangedValues()
{
    QVERIFY(saveCase(test::RandomCase(1).make(), path()));
    tamper(path(), { QStringLiteral("UPDATE cases SET title='Another title'") });
    const Result<Case> loaded = loadCase(path());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Malformed);
}

void TestCaseFile::survivesCuts()
{
    const Case saved = test::RandomCase(7).make(8);
    QVERIFY(saveCase(saved, path()));
    const QByteArray whole = contentOf(path());
    for (qsizetype size = 0; size < whole.size(); size += std::max<qsizetype>(1, whole.size() / 97)) {
        putContent(path(), whole.first(size));
        const Result<Case> loaded = loadCase(path());
        QVERIFY2(!loaded, qPrintable(QStringLiteral("cut at %1 of %2").arg(size).arg(whole.size())));
        QVERIFY(loaded.error().kind == ErrorKind::Truncated || loaded.error().kind == ErrorKind::Empty
            || loaded.error().kind == ErrorKind::Unrecognized);
    }
}

void TestCaseFile::survivesFlippedBytes()
{
    const Case saved = test::RandomCase(8).make(3);
    QVERIFY(saveCase(saved, path()));
    const QByteArray whole = contentOf(path());
    std::mt19937_64 engine(4711);
    int noticed = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray broken = whole;
        const auto at = static_cast<qsizetype>(engine() % static_cast<quint32>(whole.size()));
        broken[at] = static_cast<char>(broken[at] ^ (1 << (engine() % 8)));
        putContent(path(), broken);
        const Result<Case> loaded = loadCase(path());
        // A flip in unused space is harmless; anything else must be noticed, never believed.
        if (loaded)
            QVERIFY2(*loaded == saved, qPrintable(QStringLiteral("flip at %1").arg(at)));
        else
            ++noticed;
    }
    QVERIFY(noticed > 0);
}

void TestCaseFile::noticesThatSomebodyElseSaved()
{
    const Case first = test::RandomCase(1).make();
    QVERIFY(saveCase(first, path()));
    const Result<OpenedCase> mine = openCase(path());
    const Result<OpenedCase> theirs = openCase(path());
    QVERIFY(mine && theirs);

    Case changedByThem = theirs->value;
    changedByThem.notes = QStringLiteral("theirs");
    const Result<QString> saved = saveCaseOver(changedByThem, path(), theirs->revision);
    QVERIFY(saved);

    Case changedByMe = mine->value;
    changedByMe.notes = QStringLiteral("mine");
    const Result<QString> refused = saveCaseOver(changedByMe, path(), mine->revision);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(loadCase(path())->notes, QStringLiteral("theirs"));

    // Who saved last goes on saving; a file that has gone is written again.
    changedByThem.notes = QStringLiteral("theirs again");
    const Result<QString> again = saveCaseOver(changedByThem, path(), *saved);
    QVERIFY(again);
    QVERIFY(QFile::remove(path()));
    QVERIFY(saveCaseOver(changedByThem, path(), *again));

    putContent(path(), "something else");
    QCOMPARE(saveCaseOver(changedByThem, path(), *again).error().kind, ErrorKind::Conflict);
    QCOMPARE(contentOf(path()), QByteArray("something else"));
}

void TestCaseFile::worksInManyThreads()
{
    std::vector<std::unique_ptr<QThread>> threads;
    std::array<bool, 6> good {};
    for (size_t i = 0; i < good.size(); ++i) {
        threads.emplace_back(QThread::create([&, i] {
            const Case saved = test::RandomCase(quint32(100 + i)).make();
            // Half of the threads share one file; not on Windows, which puts no file in the place of one that is open: saving tells it.
#ifdef Q_OS_WIN
            constexpr bool shares = false;
#else
            const bool shares = i % 2 == 0;
#endif
            const QString name = path(shares ? QStringLiteral("shared.kscase") : QStringLiteral("%1.kscase").arg(i));
            bool fine = true;
            for (int round = 0; round < 5; ++round)
                fine = fine && saveCase(saved, name) && loadCase(name);
            good[i] = fine;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    for (const bool fine : good)
        QVERIFY(fine);
}

void TestCaseFile::takesAwkwardNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("space and percent") << "100% sure.kscase";
#ifndef Q_OS_WIN // which has no question marks in names
    QTest::newRow("question mark and hash") << "why?#1.kscase";
#endif
    QTest::newRow("umlaut") << QStringLiteral("Jörg Müller.kscase");
    QTest::newRow("Japanese") << QStringLiteral("事例.kscase");
    QTest::newRow("the longest") << QString(248, QLatin1Char('n')) + QStringLiteral(".kscase");
}

void TestCaseFile::takesAwkwardNames()
{
    QFETCH(QString, name);
    const Case saved = test::RandomCase(5).make();
    const Outcome done = saveCase(saved, path(name));
    QVERIFY2(done, qPrintable(done ? QString() : done.error().toString()));
    QVERIFY(*loadCase(path(name)) == saved);
}

QTEST_GUILESS_MAIN(TestCaseFile)
#include "tst_casefile.moc"
