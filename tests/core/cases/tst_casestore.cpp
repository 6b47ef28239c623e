// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/casestore.h"
#include "core/evidence/codefindings.h"
#include "tests/support/randomcase.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <random>

using namespace kerbscope;

namespace {

/// Names the folder whose store this program fills until it is killed.
constexpr const char *savesForEverIn = "KERBSCOPE_TEST_SAVES_FOR_EVER_IN";

Instant minute(int number) { return instantFromSeconds(1'770'000'000 + number * 60); }

Case caseOf(const QString &title, int minuteOfChange) { return newCase(title, minute(minuteOfChange)); }

QStringList titles(const Result<QList<CaseSummary>> &list)
{
    QStringList all;
    if (list) {
        for (const CaseSummary &summary : *list)
            all << summary.title;
    }
    return all;
}

QByteArray allBytesBelow(const QString &folder)
{
    QByteArray all;
    const auto entries = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : entries) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

class TestCaseStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsCases();
    void listsTheLastChangedFirst();
    void searches_data();
    void searches();
    void removesForGood();
    void keepsOthersOut();
    void noticesOtherWindows();
    void takesANewerCaseFromElsewhere();
    void refusesWhatIsNoStore_data();
    void refusesWhatIsNoStore();
    void bringsTheFirstVersionUpToDate();
    void listsTheCauseThatStandsOut();
    void recoversWhatIsWhole();
    void servesTwoThreads();
    void survivesKills();

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("data/store")); }
    CaseStore opened() const
    {
        Result<CaseStore> store = CaseStore::open(folder());
        if (!store)
            qFatal("%s", qPrintable(store.error().toString()));
        return std::move(*store);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCaseStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCaseStore::keepsCases()
{
    QList<Case> cases;
    {
        CaseStore store = opened();
        for (quint32 seed = 1; seed <= 20; ++seed) {
            Case made = test::RandomCase(seed).make();
            made.id += QString::number(seed);
            QVERIFY(store.save(made));
            made.notes += QStringLiteral(" changed");
            const Outcome again = store.save(made);
            QVERIFY2(again, qPrintable(again ? QString() : again.error().toString()));
            cases << made;
        }
        QVERIFY(store.check());
    }
    CaseStore store = opened();
    for (const Case &saved : cases) {
        const Result<Case> loaded = store.load(saved.id);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().toString()));
        QVERIFY(*loaded == saved);
    }
    QCOMPARE(store.load(QStringLiteral("nobody")).error().kind, ErrorKind::NotFound);
}

void TestCaseStore::listsTheLastChangedFirst()
{
    CaseStore store = opened();
    Case first = caseOf(QStringLiteral("first"), 1);
    addEvidence(first, importCode(QStringLiteral("zen:471000"), minute(1)), minute(1));
    addEvidence(first, importCode(QStringLiteral("krb:14"), minute(1)), minute(1));
    first.tags = { QStringLiteral("vpn"), QStringLiteral("branch") };
    QVERIFY(store.save(first));
    QVERIFY(store.save(caseOf(QStringLiteral("second"), 2)));
    QVERIFY(store.save(caseOf(QStringLiteral("third"), 3)));
    QCOMPARE(titles(store.list()),
        QStringList({ QStringLiteral("third"), QStringLiteral("second"), QStringLiteral("first") }));
    first.changedAt = minute(4);
    QVERIFY(store.save(first));
    CaseQuery one;
    one.limit = 1;
    const auto list = store.list(one);
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().title, QStringLiteral("first"));
    QCOMPARE(list->first().codes, QStringList({ QStringLiteral("zen:471000"), QStringLiteral("krb:14") }));
    QCOMPARE(list->first().tags, first.tags);
    QCOMPARE(list->first().evidenceCount, 2);
    one.offset = 1;
    QCOMPARE(titles(store.list(one)), QStringList { QStringLiteral("third") });
    QCOMPARE(*store.tags(), QStringList({ QStringLiteral("branch"), QStringLiteral("vpn") }));
}

void TestCaseStore::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("expected");

    const QStringList both { QStringLiteral("B"), QStringLiteral("A") };
    QTest::newRow("everything") << ""
                                << ""
                                << "" << both;
    QTest::newRow("a code") << "471000"
                            << ""
                            << "" << QStringList { QStringLiteral("A") };
    QTest::newRow("in another case of letters") << "MÜLLER"
                                                << ""
                                                << "" << QStringList { QStringLiteral("B") };
    QTest::newRow("a part of a word") << "büro"
                                      << ""
                                      << "" << QStringList { QStringLiteral("A") };
    QTest::newRow("two words in any order") << "page proxy"
                                            << ""
                                            << "" << QStringList { QStringLiteral("A") };
    QTest::newRow("one word that is missing") << "proxy absent"
                                              << ""
                                              << "" << QStringList();
    QTest::newRow("a realm in a ticket") << "corp.example.com"
                                         << ""
                                         << "" << QStringList { QStringLiteral("B") };
    QTest::newRow("a tag") << ""
                           << "vpn"
                           << "" << QStringList { QStringLiteral("B") };
    QTest::newRow("a state") << ""
                             << ""
                             << "solved" << QStringList { QStringLiteral("B") };
    QTest::newRow("SQL") << "' OR 1=1 --"
                         << ""
                         << "" << QStringList();
    QTest::newRow("a wildcard is none") << "%"
                                        << ""
                                        << "" << QStringList();
}

void TestCaseStore::searches()
{
    QFETCH(QString, text);
    QFETCH(QString, tag);
    QFETCH(QString, state);
    QFETCH(QStringList, expected);

    CaseStore store = opened();
    Case a = caseOf(QStringLiteral("A"), 1);
    a.notes = QStringLiteral("Proxy page in the Bürohaus");
    addEvidence(a, importCode(QStringLiteral("zen:471000"), minute(1)), minute(1));
    Case b = caseOf(QStringLiteral("B"), 2);
    b.tags = { QStringLiteral("vpn") };
    b.state = CaseState::Solved;
    b.notes = QStringLiteral("Frau Müller");
    Imported listing;
    listing.evidence.kind = EvidenceKind::KlistMit;
    listing.tickets.emplace();
    TicketCache cache;
    Ticket ticket;
    ticket.server = { { QStringLiteral("krbtgt"), QStringLiteral("CORP.EXAMPLE.COM") },
        QStringLiteral("CORP.EXAMPLE.COM") };
    cache.tickets << ticket;
    listing.tickets->caches << cache;
    addEvidence(b, listing, minute(2));
    QVERIFY(store.save(a));
    QVERIFY(store.save(b));

    CaseQuery query;
    query.text = text;
    query.tag = tag;
    query.state = caseStateFromString(state);
    QCOMPARE(titles(store.list(query)), expected);
}

void TestCaseStore::removesForGood()
{
    CaseStore store = opened();
    Case doomed = caseOf(QStringLiteral("doomed"), 1);
    doomed.notes = QStringLiteral("planted-in-notes ").repeated(2000);
    Imported item;
    item.evidence.bytes = QByteArray("planted-in-bytes").repeated(5000);
    item.evidence.kind = EvidenceKind::CommandOutput;
    addEvidence(doomed, item, minute(1));
    QVERIFY(store.save(caseOf(QStringLiteral("kept"), 1)));
    QVERIFY(store.save(doomed));
    doomed.notes += QStringLiteral("more");
    QVERIFY(store.save(doomed));
    const QByteArray notes(reinterpret_cast<const char *>(u"planted-in-notes"), 32);
    QVERIFY(allBytesBelow(folder()).contains("planted-in-bytes"));
    QVERIFY(allBytesBelow(folder()).contains(notes));

    const Outcome removed = store.remove(doomed.id);
    QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().toString()));
    QVERIFY(store.remove(doomed.id));
    QCOMPARE(store.load(doomed.id).error().kind, ErrorKind::NotFound);
    QCOMPARE(titles(store.list()), QStringList { QStringLiteral("kept") });
    QVERIFY(!allBytesBelow(folder()).contains("planted-in-bytes"));
    QVERIFY(!allBytesBelow(folder()).contains(notes));
}

void TestCaseStore::keepsOthersOut()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no rights for group and others; the user's profile keeps others out");
#endif
    const CaseStore store = opened();
    const auto entries = QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(!entries.isEmpty());
    for (const QFileInfo &info : entries)
        QVERIFY2(!(info.permissions() & (QFile::ReadGroup | QFile::ReadOther)), qPrintable(info.fileName()));
}

void TestCaseStore::noticesOtherWindows()
{
    CaseStore mine = opened();
    CaseStore theirs = opened();
    Case shared = caseOf(QStringLiteral("shared"), 1);
    QVERIFY(mine.save(shared));
    Result<Case> seen = theirs.load(shared.id);
    QVERIFY(seen);
    seen->notes = QStringLiteral("theirs");
    QVERIFY(theirs.save(*seen));

    shared.notes = QStringLiteral("mine");
    shared.changedAt = minute(9);
    const Outcome refused = mine.save(shared);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(mine.load(shared.id)->notes, QStringLiteral("theirs"));

    const Case copy = asCopy(shared, QStringLiteral("shared (copy)"));
    QVERIFY(mine.save(copy));
    QCOMPARE(mine.list()->size(), 2);
    // After loading, saving goes on.
    QVERIFY(mine.save(shared));
    // What the other window removed is saved again rather than lost.
    QVERIFY(theirs.remove(shared.id));
    QVERIFY(mine.save(shared));
}

void TestCaseStore::takesANewerCaseFromElsewhere()
{
    Case known = caseOf(QStringLiteral("from a file"), 5);
    {
        CaseStore store = opened();
        QVERIFY(store.save(known));
    }
    CaseStore store = opened();
    known.changedAt = minute(4);
    QCOMPARE(store.save(known).error().kind, ErrorKind::Conflict);
    known.changedAt = minute(6);
    QVERIFY(store.save(known));
}

void TestCaseStore::refusesWhatIsNoStore_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    QTest::newRow("text") << QByteArray("no database at all").repeated(400) << int(ErrorKind::Malformed);
    QTest::newRow("foreign database") << QByteArray() << int(ErrorKind::Unrecognized);
    QTest::newRow("newer") << QByteArray("newer") << int(ErrorKind::Unsupported);
}

void TestCaseStore::refusesWhatIsNoStore()
{
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    const QString path = folder() + QStringLiteral("/cases.sqlite");
    if (kind == int(ErrorKind::Malformed)) {
        QVERIFY(QDir().mkpath(folder()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    } else {
        if (kind == int(ErrorKind::Unsupported))
            opened();
        QVERIFY(QDir().mkpath(folder()));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(
                content.isEmpty() ? QStringLiteral("CREATE TABLE a(b)") : QStringLiteral("PRAGMA user_version=99")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    }
    const Result<CaseStore> store = CaseStore::open(folder());
    QVERIFY(!store);
    QCOMPARE(int(store.error().kind), kind);
    QVERIFY(store.error().where.source.endsWith(QLatin1String("cases.sqlite")));
    QVERIFY(!store.error().advice.isEmpty());
}

void TestCaseStore::bringsTheFirstVersionUpToDate()
{
    Case old = caseOf(QStringLiteral("old"), 1);
    addEvidence(old, importCode(QStringLiteral("zen:471000"), minute(1)), minute(1));
    {
        CaseStore store = opened();
        QVERIFY(store.save(old));
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(folder() + QStringLiteral("/cases.sqlite"));
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const char *sql : { "DROP TABLE refused", "DROP TABLE conclusions", "DROP TABLE outbox", "DROP TABLE team", "DROP TABLE summaries",
                 "CREATE TABLE summaries(no INTEGER PRIMARY KEY, codes TEXT NOT NULL, evidence_count INTEGER NOT NULL, search TEXT NOT NULL)",
                 "INSERT INTO summaries VALUES(1, '', 0, '')", "PRAGMA user_version=1" })
            QVERIFY2(query.exec(QLatin1String(sql)), sql);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    CaseStore store = opened();
    QVERIFY(store.check());
    QVERIFY(*store.load(old.id) == old);
    QCOMPARE(store.list()->first().codes, QStringList { QStringLiteral("zen:471000") });
    QCOMPARE(store.outbox()->first().id, old.id);
    QVERIFY(store.save(old));
}

void TestCaseStore::listsTheCauseThatStandsOut()
{
    CaseStore store = opened();
    Case clear = caseOf(QStringLiteral("clear"), 2);
    clear.conclusion = Conclusion { { { QStringLiteral("clock.client-skew"), QStringLiteral("The clock is wrong"), 0.9 } }, minute(4), minute(3) };
    Case unclear = caseOf(QStringLiteral("unclear"), 1);
    unclear.conclusion = Conclusion { { { QStringLiteral("clock.client-skew"), QStringLiteral("The clock is wrong"), 0.3 } }, minute(4), {} };
    QVERIFY(store.save(clear));
    QVERIFY(store.save(unclear));
    const QList<CaseSummary> listed = *store.list();
    QCOMPARE(listed[0].cause, QStringLiteral("clock.client-skew"));
    QCOMPARE(listed[0].causeTitle, QStringLiteral("The clock is wrong"));
    QCOMPARE(listed[0].concludedAt, std::optional(minute(3)));
    QVERIFY(listed[1].cause.isEmpty());
    QVERIFY(!listed[1].concludedAt);
    CaseQuery query;
    query.text = QStringLiteral("clock is wrong");
    QCOMPARE(titles(store.list(query)), QStringList { QStringLiteral("clear") });
}

void TestCaseStore::recoversWhatIsWhole()
{
    QStringList ids;
    {
        CaseStore store = opened();
        for (int i = 0; i < 12; ++i) {
            Case made = caseOf(QStringLiteral("case %1").arg(i), i);
            Imported item;
            item.evidence.kind = EvidenceKind::CommandOutput;
            item.evidence.bytes = QByteArray(20'000, char('a' + i));
            addEvidence(made, item, minute(i));
            QVERIFY(store.save(made));
            ids << made.id;
        }
    }
    // Damage in the middle of one case's evidence.
    const QString path = folder() + QStringLiteral("/cases.sqlite");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 at = file.readAll().indexOf(QByteArray(500, 'f'));
    QVERIFY(at > 0);
    file.seek(at + 100);
    file.write("damage");
    file.close();

    {
        CaseStore store = opened();
        QCOMPARE(store.check().error().kind, ErrorKind::Malformed);
        QCOMPARE(store.load(ids[5]).error().kind, ErrorKind::Malformed);
        QVERIFY(store.load(ids[4]));
    }
    const Result<StoreRecovery> recovery = CaseStore::recover(folder());
    QVERIFY2(recovery, qPrintable(recovery ? QString() : recovery.error().toString()));
    QCOMPARE(recovery->kept, 11);
    QCOMPARE(recovery->lost, 1);
    QVERIFY(QFileInfo::exists(recovery->setAside));
    CaseStore store = opened();
    QVERIFY(store.check());
    QCOMPARE(store.list()->size(), 11);
}

void TestCaseStore::servesTwoThreads()
{
    opened();
    std::array<bool, 4> good {};
    std::vector<std::unique_ptr<QThread>> threads;
    for (size_t t = 0; t < good.size(); ++t) {
        threads.emplace_back(QThread::create([&, t] {
            CaseStore store = opened();
            bool fine = true;
            for (int i = 0; i < 15; ++i)
                fine = fine && store.save(caseOf(QStringLiteral("%1/%2").arg(t).arg(i), i)) && store.list();
            good[t] = fine;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    for (const bool fine : good)
        QVERIFY(fine);
    CaseQuery all;
    all.limit = 1000;
    QCOMPARE(opened().list(all)->size(), 60);
}

void TestCaseStore::survivesKills()
{
    QVERIFY(opened().save(caseOf(QStringLiteral("before"), 0)));
    std::mt19937_64 engine(99);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(savesForEverIn), folder());
    for (int round = 0; round < 25; ++round) {
        QProcess child;
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(child.waitForStarted());
        QVERIFY(child.waitForReadyRead()); // it has opened the store and saves
        QThread::usleep(engine() % 30'000);
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        CaseStore store = opened();
        const Outcome sound = store.check();
        QVERIFY2(sound, qPrintable(sound ? QString() : sound.error().toString()));
        CaseQuery query;
        query.text = QStringLiteral("before");
        QCOMPARE(titles(store.list(query)), QStringList { QStringLiteral("before") });
    }
}

namespace {

/// What the process that survivesKills() kills does.
int saveForEver(const QString &folder)
{
    Result<CaseStore> store = CaseStore::open(folder);
    if (!store)
        return 1;
    std::puts("saving");
    std::fflush(stdout);
    for (quint32 seed = 0;; ++seed) {
        Case made = test::RandomCase(seed).make(3);
        made.id = QStringLiteral("kill-%1").arg(seed % 5);
        made.changedAt = minute(10);
        (void)store->load(made.id);
        if (!store->save(made))
            return 1;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (const QString folder = qEnvironmentVariable(savesForEverIn); !folder.isEmpty())
        return saveForEver(folder);
    TestCaseStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_casestore.moc"
