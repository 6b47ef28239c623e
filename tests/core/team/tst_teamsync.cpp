// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/codefindings.h"
#include "core/team/casebytes.h"
#include "core/team/teamsync.h"
#include "tests/core/team/settle.h"
#include "tests/support/postgres.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace kerbscope;

namespace {

Instant minute(int number) { return instantFromSeconds(1'770'000'000 + number * 60); }

/// One agent's computer: a store of its own.
class Client {
public:
    explicit Client(const test::Postgres &postgres, bool redact = false)
        : m_postgres(postgres)
    {
        m_rules.redact = redact;
    }

    CaseStore store() const
    {
        Result<CaseStore> store = CaseStore::open(m_folder.path());
        if (!store)
            qFatal("%s", qPrintable(store.error().toString()));
        return std::move(*store);
    }

    Result<SyncReport> sync() const
    {
        CaseStore store = this->store();
        Result<TeamDatabase> team = TeamDatabase::open(m_postgres.server());
        return team ? syncCases(store, *team, m_rules) : Result<SyncReport>(team.error());
    }

    Case load(const QString &id) const
    {
        const Result<Case> read = store().load(id);
        return read ? *read : Case();
    }

    Outcome save(const Case &saved) const
    {
        CaseStore store = this->store();
        (void)store.load(saved.id);
        return store.save(saved);
    }

    /// Everything in it, by id.
    QMap<QString, Case> all() const
    {
        CaseStore store = this->store();
        CaseQuery query;
        query.limit = -1;
        QMap<QString, Case> cases;
        const Result<QList<CaseSummary>> listed = store.list(query);
        for (const CaseSummary &summary : *listed)
            cases.insert(summary.id, *store.load(summary.id));
        return cases;
    }

    const QString folder() const { return m_folder.path(); }

private:
    const test::Postgres &m_postgres;
    SyncRules m_rules;
    QTemporaryDir m_folder;
};

bool holdsEverywhere(const QMap<QString, Case> &cases, const QString &token)
{
    return std::ranges::any_of(cases, [&](const Case &one) { return one.notes.split(u' ').contains(token); });
}

} // namespace

/// Two computers and a real PostgreSQL.
class TestTeamSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theOtherComputerHasTheSame();
    void aSecondRoundMovesNothing();
    void namesAreReplacedBeforeACaseLeaves();
    void whatOthersAddReachesTheOriginal();
    void offlineEditsOnBothAreBothKept();
    void theSameFileOnBothIsOneCase();
    void aRemovalGoesEverywhereForGood();
    void aChangeOutlivesARemoval();
    void offlineWorkIsSentLater();
    void randomWorkOnBothEndsEqual();
    void survivesKillsDuringSync();
    void anotherDatabaseHearsEverything();
    void aDamagedCaseStopsNothing();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aNewerStoreIsRefused_data();
    void aNewerStoreIsRefused();
    void thePasswordComesFromThePasswordFile();

private:
    test::Postgres m_postgres;
};

void TestTeamSync::initTestCase()
{
    if (!TeamDatabase::hasDriver())
        QSKIP("Qt's driver QPSQL is not installed");
    const QString problem = m_postgres.start();
    if (problem.startsWith(QLatin1String("PostgreSQL is not installed")))
        QSKIP(qPrintable(problem));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestTeamSync::init()
{
    m_postgres.sql(QStringLiteral("DROP SCHEMA IF EXISTS kerbscope CASCADE"));
}

void TestTeamSync::theOtherComputerHasTheSame()
{
    const Client a(m_postgres);
    const Client b(m_postgres);
    Case one = newCase(QStringLiteral("Müller, 日本語 \U0001F600"), minute(1));
    addEvidence(one, importCode(QStringLiteral("zen:471000"), minute(1)), minute(1));
    one.notes = QStringLiteral("it's \"quoted\" \\ and -- ; DROP TABLE x");
    one.tags = { QStringLiteral("vpn") };
    one.refused = { QStringLiteral("clock.client-skew") };
    one.conclusion = Conclusion { { { QStringLiteral("x"), QStringLiteral("X"), 0.5 } }, minute(1), minute(1) };
    Imported piece;
    piece.evidence.kind = EvidenceKind::CommandOutput;
    piece.evidence.bytes = QByteArray("\0\1\2\xFF\\'", 6).repeated(5000);
    addEvidence(one, piece, minute(1));
    QVERIFY(a.save(one));
    const Result<SyncReport> sent = a.sync();
    QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().toString()));
    QCOMPARE(sent->sent, 1);
    QCOMPARE(sent->waiting, 0);
    const Result<SyncReport> received = b.sync();
    QVERIFY(received);
    QCOMPARE(received->received, 1);
    QCOMPARE(received->changed, QStringList { one.id });
    QVERIFY(b.load(one.id) == one);
    // And back.
    Case changed = b.load(one.id);
    changed.state = CaseState::Solved;
    QVERIFY(b.save(changed));
    QVERIFY(test::settle(b, a));
    QVERIFY(a.load(one.id) == changed);
    QCOMPARE(a.all().size(), 1);
}

void TestTeamSync::aSecondRoundMovesNothing()
{
    const Client a(m_postgres);
    QVERIFY(a.save(newCase(QStringLiteral("one"), minute(1))));
    QVERIFY(a.sync());
    const QString before = m_postgres.sql(QStringLiteral("SELECT count(*), max(seq) FROM kerbscope.revisions"));
    const Result<SyncReport> again = a.sync();
    QCOMPARE(again->sent + again->received + again->waiting, 0);
    QCOMPARE(m_postgres.sql(QStringLiteral("SELECT count(*), max(seq) FROM kerbscope.revisions")), before);
}

void TestTeamSync::namesAreReplacedBeforeACaseLeaves()
{
    const Client a(m_postgres, true);
    const Client b(m_postgres, true);
    Case one = newCase(QStringLiteral("jdoe@CORP.EXAMPLE.NET cannot sign on"), minute(1));
    one.notes = QStringLiteral("jdoe@CORP.EXAMPLE.NET on ws17.corp.example.net, 10.20.30.40");
    one.tags = { QStringLiteral("CORP.EXAMPLE.NET") };
    Imported piece;
    piece.evidence.kind = EvidenceKind::KlistMit;
    piece.evidence.source = QStringLiteral("klist of jdoe@CORP.EXAMPLE.NET.txt");
    piece.evidence.bytes = "Default principal: jdoe@CORP.EXAMPLE.NET\n";
    piece.evidence.sha256 = sha256Hex(piece.evidence.bytes);
    piece.tickets.emplace();
    TicketCache cache;
    cache.client = Principal { { QStringLiteral("jdoe") }, QStringLiteral("CORP.EXAMPLE.NET") };
    piece.tickets->caches << cache;
    addEvidence(one, piece, minute(1));
    QVERIFY(a.save(one));
    QVERIFY(a.sync());
    QVERIFY(b.sync());
    QVERIFY(a.load(one.id) == one); // the original stays
    const Case there = b.load(one.id);
    QCOMPARE(there.items.size(), 1);
    // Nothing of it in any byte that left.
    const Result<CaseBytes> bytes = toBytes(there);
    const QByteArray unpacked = qUncompress(bytes->bytes).toLower();
    for (const char *name : { "jdoe", "corp.example", "ws17", "10.20.30.40" }) {
        QVERIFY2(!unpacked.contains(name), name);
        const QString wide = QString::fromLatin1(name);
        QVERIFY2(!unpacked.contains(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)), name);
    }
    // The same person is the same pseudonym everywhere in the case.
    QCOMPARE(there.items[0].tickets->caches[0].client->toString(), there.title.section(u' ', 0, 0));
}

void TestTeamSync::whatOthersAddReachesTheOriginal()
{
    const Client a(m_postgres, true);
    const Client b(m_postgres, true);
    Case one = newCase(QStringLiteral("jdoe@CORP.EXAMPLE.NET"), minute(1));
    one.notes = QStringLiteral("jdoe@CORP.EXAMPLE.NET called");
    addEvidence(one, importCode(QStringLiteral("zen:471000"), minute(1)), minute(1));
    QVERIFY(a.save(one));
    QVERIFY(test::settle(a, b));
    Case theirs = b.load(one.id);
    theirs.notes += QStringLiteral("\nask for the clock");
    theirs.state = CaseState::Escalated;
    addEvidence(theirs, importCode(QStringLiteral("krb:37"), minute(2)), minute(2));
    QVERIFY(b.save(theirs));
    QVERIFY(test::settle(b, a));
    const Case mine = a.load(one.id);
    QCOMPARE(mine.title, one.title);
    QCOMPARE(mine.notes, QStringLiteral("jdoe@CORP.EXAMPLE.NET called\nask for the clock"));
    QVERIFY(mine.state == CaseState::Escalated);
    QCOMPARE(mine.items.size(), 2);
    QVERIFY(mine.items[0] == one.items[0]);
    QCOMPARE(a.all().size(), 1);
    QCOMPARE(b.all().size(), 1);
}

void TestTeamSync::offlineEditsOnBothAreBothKept()
{
    const Client a(m_postgres);
    const Client b(m_postgres);
    Case one = newCase(QStringLiteral("one"), minute(1));
    QVERIFY(a.save(one));
    QVERIFY(test::settle(a, b));
    Case mine = a.load(one.id);
    mine.notes = QStringLiteral("typed on A");
    QVERIFY(a.save(mine));
    Case theirs = b.load(one.id);
    theirs.notes = QStringLiteral("typed on B");
    QVERIFY(b.save(theirs));
    QVERIFY(a.sync());
    const Result<SyncReport> conflict = b.sync();
    QVERIFY(conflict);
    QCOMPARE(conflict->keptBeside.size(), 1);
    QVERIFY(test::settle(a, b));
    const QMap<QString, Case> onA = a.all();
    QVERIFY(onA == b.all());
    QCOMPARE(onA.size(), 2);
    QCOMPARE(onA.value(one.id).notes, QStringLiteral("typed on B")); // what arrived last
    QStringList notes;
    for (const Case &kept : onA)
        notes << kept.notes;
    QVERIFY(notes.contains(QStringLiteral("typed on A")));
}

void TestTeamSync::theSameFileOnBothIsOneCase()
{
    const Client a(m_postgres);
    const Client b(m_postgres);
    const Case one = newCase(QStringLiteral("one"), minute(1));
    QVERIFY(a.save(one));
    QVERIFY(b.save(one));
    QVERIFY(test::settle(a, b));
    QCOMPARE(a.all().size(), 1);
    QVERIFY(a.all() == b.all());
    QCOMPARE(m_postgres.sql(QStringLiteral("SELECT count(*) FROM kerbscope.documents")), QStringLiteral("1"));
}

void TestTeamSync::aRemovalGoesEverywhereForGood()
{
    const Client a(m_postgres);
    const Client b(m_postgres);
    const Case one = newCase(QStringLiteral("one"), minute(1));
    QVERIFY(a.save(one));
    QVERIFY(test::settle(a, b));
    QVERIFY(b.store().remove(one.id));
    QVERIFY(test::settle(b, a));
    QVERIFY(a.all().isEmpty());
    QVERIFY(b.all().isEmpty());
    QCOMPARE(m_postgres.sql(QStringLiteral("SELECT count(*) FROM kerbscope.revisions WHERE content IS NOT NULL")), QStringLiteral("0"));
}

void TestTeamSync::aChangeOutlivesARemoval()
{
    for (const bool removalFirst : { true, false }) {
        const Client a(m_postgres);
        const Client b(m_postgres);
        const Case one = newCase(QStringLiteral("one"), minute(1));
        QVERIFY(a.save(one));
        QVERIFY(test::settle(a, b));
        QVERIFY(a.store().remove(one.id));
        Case changed = b.load(one.id);
        changed.notes = QStringLiteral("still worked on");
        QVERIFY(b.save(changed));
        QVERIFY(removalFirst ? test::settle(a, b) : test::settle(b, a));
        QCOMPARE(a.load(one.id).notes, QStringLiteral("still worked on"));
        QVERIFY(a.all() == b.all());
        QVERIFY(a.store().remove(one.id));
        QVERIFY(test::settle(a, b));
    }
}

void TestTeamSync::offlineWorkIsSentLater()
{
    const Client a(m_postgres);
    const Client b(m_postgres);
    m_postgres.stop();
    Case one = newCase(QStringLiteral("one"), minute(1));
    QVERIFY(a.save(one));
    const Result<SyncReport> offline = a.sync();
    const QString resumed = m_postgres.resume();
    QVERIFY2(resumed.isEmpty(), qPrintable(resumed));
    QVERIFY(!offline);
    QCOMPARE(offline.error().kind, ErrorKind::Io);
    QVERIFY(!offline.error().advice.isEmpty());
    one.notes = QStringLiteral("typed in the train");
    QVERIFY(a.save(one));
    QVERIFY(test::settle(a, b));
    QVERIFY(b.load(one.id) == one);
}

void TestTeamSync::randomWorkOnBothEndsEqual()
{
    for (quint32 seed = 1; seed <= 4; ++seed) {
        init();
        std::mt19937_64 engine(seed);
        const Client a(m_postgres);
        const Client b(m_postgres);
        const Client *clients[] = { &a, &b };
        QStringList tokens;
        for (int step = 0; step < 60; ++step) {
            const Client &who = *clients[engine() % 2];
            const QString token = QStringLiteral("t%1-%2").arg(seed).arg(step);
            const QMap<QString, Case> cases = who.all();
            switch (engine() % 5) {
            case 0: {
                Case made = newCase(token, minute(step));
                made.notes = token;
                QVERIFY(who.save(made));
                tokens << token;
                break;
            }
            case 1:
            case 2:
                if (!cases.isEmpty()) {
                    Case changed = cases.values().at(static_cast<qsizetype>(engine() % static_cast<quint32>(cases.size())));
                    changed.notes += u' ' + token;
                    changed.changedAt = minute(step);
                    QVERIFY(who.save(changed));
                    tokens << token;
                }
                break;
            default:
                QVERIFY(who.sync());
            }
        }
        QVERIFY(test::settle(a, b));
        const QMap<QString, Case> onA = a.all();
        QVERIFY(onA == b.all());
        for (const QString &token : std::as_const(tokens))
            QVERIFY2(holdsEverywhere(onA, token), qPrintable(token));
    }
}

void TestTeamSync::survivesKillsDuringSync()
{
    const Client a(m_postgres);
    const Client b(m_postgres);
    for (int i = 0; i < 6; ++i) {
        Case made = newCase(QStringLiteral("case %1").arg(i), minute(i));
        made.notes = QStringLiteral("start-%1").arg(i);
        QVERIFY(a.save(made));
    }
    const QStringList ids = a.all().keys();
    std::mt19937_64 engine(7);
    for (int round = 0; round < 25; ++round) {
        const pid_t child = fork();
        if (child == 0) {
            Result<CaseStore> store = CaseStore::open(a.folder());
            Result<TeamDatabase> team = TeamDatabase::open(m_postgres.server());
            if (!store || !team)
                _exit(1);
            SyncRules rules;
            rules.redact = false;
            for (int step = 0;; ++step) {
                Result<Case> read = store->load(ids.at(step % ids.size()));
                if (!read)
                    _exit(1);
                read->notes += QStringLiteral(" r%1-%2").arg(round).arg(step);
                read->changedAt = minute(100 + round * 1000 + step);
                if (!store->save(*read) || !syncCases(*store, *team, rules))
                    _exit(1);
            }
        }
        usleep(30'000 + engine() % 90'000);
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(a.store().check());
    }
    const QMap<QString, Case> written = a.all();
    QCOMPARE(written.keys(), ids);
    QVERIFY(test::settle(a, b));
    // The same rows on both, and no state that was only on its way became a second case.
    QVERIFY(a.all() == written);
    QVERIFY(b.all() == written);
    QCOMPARE(m_postgres.sql(QStringLiteral("SELECT count(*) FROM kerbscope.documents")), QString::number(ids.size()));
}

void TestTeamSync::anotherDatabaseHearsEverything()
{
    const Client a(m_postgres);
    QVERIFY(a.save(newCase(QStringLiteral("one"), minute(1))));
    QVERIFY(a.sync());
    init(); // set up anew: another UUID, no tables
    const Result<SyncReport> sent = a.sync();
    QVERIFY(sent);
    QCOMPARE(sent->sent, 1);
    QCOMPARE(m_postgres.sql(QStringLiteral("SELECT count(*) FROM kerbscope.documents")), QStringLiteral("1"));
}

void TestTeamSync::aDamagedCaseStopsNothing()
{
    const Client a(m_postgres);
    const Client b(m_postgres);
    const Case bad = newCase(QStringLiteral("bad"), minute(1));
    const Case good = newCase(QStringLiteral("good"), minute(2));
    QVERIFY(a.save(bad));
    QVERIFY(a.save(good));
    QVERIFY(a.sync());
    m_postgres.sql(QStringLiteral("UPDATE kerbscope.revisions SET content='\\x0000ffff1234' WHERE id='%1'").arg(bad.id));
    const Result<SyncReport> received = b.sync();
    QVERIFY(received);
    QCOMPARE(received->problems.size(), 1);
    QCOMPARE(b.all().keys(), QStringList { good.id });
}

void TestTeamSync::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("kind");
    QTest::newRow("no such database") << "database" << int(ErrorKind::NotFound);
    QTest::newRow("nobody listens") << "port" << int(ErrorKind::Io);
    QTest::newRow("no password") << "password" << int(ErrorKind::Refused);
    QTest::newRow("nothing is said") << "empty" << int(ErrorKind::Empty);
    QTest::newRow("an option inside a name") << "option" << int(ErrorKind::Malformed);
    QTest::newRow("TLS is demanded and there is none") << "tls" << int(ErrorKind::Refused);
}

void TestTeamSync::saysWhatIsWrong()
{
    QFETCH(QString, what);
    QFETCH(int, kind);
    qputenv("PGPASSFILE", "/nonexistent");
    TeamServer server = m_postgres.server();
    if (what == QLatin1String("database"))
        server.database = QStringLiteral("nobody");
    else if (what == QLatin1String("port"))
        server.port = 1;
    else if (what == QLatin1String("password"))
        server = m_postgres.byPassword(QStringLiteral("owner"));
    else if (what == QLatin1String("empty"))
        server = TeamServer();
    else if (what == QLatin1String("option"))
        server.user = QStringLiteral("owner;options=-c");
    else {
        server = m_postgres.byPassword(QStringLiteral("owner"));
        server.sslMode = QStringLiteral("require");
    }
    const Result<TeamDatabase> team = TeamDatabase::open(server);
    QVERIFY(!team);
    QVERIFY2(int(team.error().kind) == kind, qPrintable(team.error().toString()));
    if (what != QLatin1String("option"))
        QVERIFY(!team.error().advice.isEmpty());
    qunsetenv("PGPASSFILE");
}

void TestTeamSync::aNewerStoreIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("newer tables") << "version";
    QTest::newRow("newer cases") << "content";
}

void TestTeamSync::aNewerStoreIsRefused()
{
    QFETCH(QString, name);
    const Client a(m_postgres);
    QVERIFY(a.sync());
    m_postgres.sql(QStringLiteral("UPDATE kerbscope.meta SET value='99' WHERE name='%1'").arg(name));
    QVERIFY(a.save(newCase(QStringLiteral("one"), minute(1))));
    const Result<SyncReport> refused = a.sync();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unsupported);
    QVERIFY(refused.error().what.contains(QLatin1String("99")));
    QCOMPARE(m_postgres.sql(QStringLiteral("SELECT count(*) FROM kerbscope.revisions")), QStringLiteral("0"));
    QCOMPARE(*a.store().outboxSize(), 1);
}

void TestTeamSync::thePasswordComesFromThePasswordFile()
{
    m_postgres.sql(QStringLiteral("DROP ROLE IF EXISTS agent"));
    QCOMPARE(m_postgres.sql(QStringLiteral("CREATE ROLE agent LOGIN SUPERUSER PASSWORD 'pa:ss word'")), QString());
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("pgpass")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("127.0.0.1:*:*:agent:pa\\:ss word\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    qputenv("PGPASSFILE", file.fileName().toLocal8Bit());
    const Result<TeamDatabase> team = TeamDatabase::open(m_postgres.byPassword(QStringLiteral("agent")));
    qunsetenv("PGPASSFILE");
    QVERIFY2(team, qPrintable(team ? QString() : team.error().toString()));
}

QTEST_GUILESS_MAIN(TestTeamSync)
#include "tst_teamsync.moc"
