// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limits.h"
#include "core/team/notelines.h"
#include "core/team/noteitems.h"
#include "core/team/packitems.h"
#include "tests/core/team/settle.h"
#include "tests/support/postgres.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace kerbscope;

namespace {

const QString clockCode = QStringLiteral("krb:37");

Instant at(int second) { return instantFromSeconds(1'770'000'000 + second); }

/// One agent's computer: notes and packs.
class Client {
public:
    explicit Client(const test::Postgres &postgres, bool redact = false)
        : m_postgres(postgres)
    {
        m_rules.redact = redact;
        QDir().mkpath(folders().user);
    }

    QString notesPath() const { return m_folder.filePath(QStringLiteral("notes.sqlite")); }
    PackFolders folders() const { return { m_folder.filePath(QStringLiteral("packs")), { m_folder.filePath(QStringLiteral("all")) }, m_folder.filePath(QStringLiteral("cache")) }; }

    Result<SyncReport> sync() const
    {
        Result<TeamDatabase> team = TeamDatabase::open(m_postgres.server());
        if (!team)
            return team.error();
        Result<SyncReport> report = syncNotes(notesPath(), *team, m_rules, at(1));
        const Result<SyncReport> packs = report ? syncPacks(folders(), *team, m_rules) : report;
        if (!packs)
            return packs.error();
        report->sent += packs->sent;
        report->received += packs->received;
        report->waiting += packs->waiting;
        report->changed += packs->changed;
        report->keptBeside += packs->keptBeside;
        report->problems += packs->problems;
        return report;
    }

    void note(const QString &code, const QString &text) const
    {
        Result<CodeNotes> notes = CodeNotes::open(notesPath());
        const Outcome set = notes ? notes->setNote(code, text, at(0)) : Outcome(notes.error());
        if (!set)
            qFatal("%s", qPrintable(set.error().toString()));
    }
    QMap<QString, QString> notes() const { return *CodeNotes::open(notesPath())->allNotes(); }
    QString note(const QString &code) const { return notes().value(code); }

    QString packPath(const QString &name) const { return folders().user + u'/' + name; }
    void pack(const QString &id, const QString &version, const QString &name = {}) const
    {
        QFile file(packPath(name.isEmpty() ? id + QStringLiteral(".yaml") : name));
        if (!file.open(QIODevice::WriteOnly) || file.write(QStringLiteral("pack:\n  id: %1\n  title: Acme\n  version: \"%2\"\n").arg(id, version).toUtf8()) < 0)
            qFatal("%s", qPrintable(file.errorString()));
    }
    QByteArray packBytes(const QString &name) const
    {
        QFile file(packPath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files(const QString &below = {}) const { return QDir(folders().user + below).entryList({ QStringLiteral("*.yaml") }, QDir::Files, QDir::Name); }

private:
    const test::Postgres &m_postgres;
    SyncRules m_rules;
    QTemporaryDir m_folder;
};

} // namespace

/// Notes and packs on two computers and in a real PostgreSQL.
class TestTeamItems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_postgres.sql(QStringLiteral("DROP SCHEMA IF EXISTS kerbscope CASCADE")); }
    void linesOfBoth_data();
    void linesOfBoth();
    void linesOfTheOriginal_data();
    void linesOfTheOriginal();
    void notesAndPacksReachTheOther();
    void aSecondRoundMovesNothing();
    void namesAreReplacedBeforeANoteLeaves();
    void twoNotesBecomeOne();
    void twoNotesThatAreTooLongWait();
    void twoPacksAreBothKept();
    void theSameOnBothIsOne();
    void removalsGoEverywhere();
    void aChangeOutlivesARemoval();
    void whatVanishedComesBack();
    void aPackThatIsBeingWorkedOnIsNotRemoved();
    void offlineWorkIsSentLater();
    void whatIsNoNoteOrPackStaysOut_data();
    void whatIsNoNoteOrPackStaysOut();
    void administratorsKeepTheLastWord();
    void anotherDatabaseHearsEverything();
    void randomWorkOnBothEndsEqual();
    void survivesKillsDuringSync();

private:
    test::Postgres m_postgres;
};

void TestTeamItems::initTestCase()
{
    if (!TeamDatabase::hasDriver())
        QSKIP("Qt's driver QPSQL is not installed");
    const QString problem = m_postgres.start();
    if (problem.startsWith(QLatin1String("PostgreSQL is not installed")))
        QSKIP(qPrintable(problem));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestTeamItems::linesOfBoth_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("agreed");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("both");
    QTest::newRow("two new lines") << "a\nmine" << "a\nmine" << "a" << "a\ntheirs" << "a\nmine\ntheirs";
    QTest::newRow("the same line") << "a\nb" << "a\nb" << "a" << "a\nb" << "a\nb";
    QTest::newRow("what was taken away here stays away") << "new" << "new" << "a" << "a\ntheirs" << "new\ntheirs";
    QTest::newRow("a name of mine is no news") << "jdoe\nx" << "USER-1\nx" << "USER-1" << "USER-1\ny" << "jdoe\nx\ny";
    QTest::newRow("nothing agreed") << "mine" << "mine" << "" << "theirs" << "mine\ntheirs";
    QTest::newRow("ends with a new line") << "mine\n" << "mine\n" << "" << "theirs\n" << "mine\ntheirs";
}

void TestTeamItems::linesOfBoth()
{
    QFETCH(QString, mine);
    QFETCH(QString, told);
    QFETCH(QString, agreed);
    QFETCH(QString, theirs);
    QTEST(noteOfBoth(mine, told, agreed, theirs), "both");
}

void TestTeamItems::linesOfTheOriginal_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("next");
    QTest::newRow("no names: as they wrote it") << "a\nb" << "a\nb" << "b\nc" << "b\nc";
    QTest::newRow("names come back in their lines") << "jdoe called\nb" << "USER-1 called\nb" << "x\nUSER-1 called" << "x\njdoe called";
    QTest::newRow("a name that they took out stays") << "jdoe called\nb" << "USER-1 called\nb" << "b\nc" << "b\nc\njdoe called";
    QTest::newRow("the same line twice") << "jdoe\nasmith" << "USER\nUSER" << "USER\nUSER" << "jdoe\nasmith";
    QTest::newRow("left as a whole") << "jdoe\nb" << "(dropped)" << "(dropped)\nc" << "jdoe\nb\nc";
}

void TestTeamItems::linesOfTheOriginal()
{
    QFETCH(QString, mine);
    QFETCH(QString, told);
    QFETCH(QString, theirs);
    QTEST(noteWithTheirs(mine, told, theirs), "next");
}

void TestTeamItems::notesAndPacksReachTheOther()
{
    const Client a(m_postgres);
    const Client b(m_postgres);
    a.note(clockCode, QStringLiteral("ask for the time first"));
    a.pack(QStringLiteral("acme"), QStringLiteral("1"));
    const Result<SyncReport> sent = a.sync();
    QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().toString()));
    QCOMPARE(sent->sent, 2);
    QCOMPARE(sent->waiting, 0);
    const Result<SyncReport> received = b.sync();
    QVERIFY(received);
    QCOMPARE(received->received, 2);
    QCOMPARE(received->changed, (QStringList { clockCode, QStringLiteral("acme") }));
    QCOMPARE(b.note(clockCode), QStringLiteral("ask for the time first"));
    QCOMPARE(b.packBytes(QStringLiteral("acme.yaml")), a.packBytes(QStringLiteral("acme.yaml")));
    // And back.
    b.note(clockCode, QStringLiteral("ask for the time zone"));
    b.pack(QStringLiteral("acme"), QStringLiteral("2"));
    QVERIFY(test::settle(b, a));
    QCOMPARE(a.note(clockCode), QStringLiteral("ask for the time zone"));
    QVERIFY(a.packBytes(QStringLiteral("acme.yaml")).contains("\"2\""));
    QCOMPARE(a.files(), QStringList { QStringLiteral("acme.yaml") });
    QVERIFY(a.files(QStringLiteral("/set-aside")).isEmpty());
}

void TestTeamItems::aSecondRoundMovesNothing()
{
    const Client a(m_postgres, true);
    a.note(clockCode, QStringLiteral("jdoe@CORP.EXAMPLE.NET knows"));
    a.pack(QStringLiteral("acme"), QStringLiteral("1"));
    QVERIFY(a.sync());
    const QString before = m_postgres.sql(QStringLiteral("SELECT count(*), max(seq) FROM kerbscope.revisions"));
    const Result<SyncReport> again = a.sync();
    QCOMPARE(again->sent + again->received + again->waiting, 0);
    QCOMPARE(m_postgres.sql(QStringLiteral("SELECT count(*), max(seq) FROM kerbscope.revisions")), before);
}

void TestTeamItems::namesAreReplacedBeforeANoteLeaves()
{
    const Client a(m_postgres, true);
    const Client b(m_postgres, true);
    const QString mine = QStringLiteral("ask for the time\njdoe@CORP.EXAMPLE.NET\nhost ws17.corp.example.net has 10.20.30.40");
    a.note(clockCode, mine);
    QVERIFY(a.sync());
    const QString there = m_postgres.sql(QStringLiteral("SELECT convert_from(content, 'UTF8') FROM kerbscope.revisions"));
    QVERIFY2(there.startsWith(QLatin1String("ask for the time\n")), qPrintable(there));
    for (const char *name : { "jdoe", "corp.example", "CORP", "ws17", "10.20.30.40" })
        QVERIFY2(!there.contains(QLatin1String(name)), qPrintable(there));
    QVERIFY(test::settle(a, b));
    QCOMPARE(a.note(clockCode), mine); // the original stays
    QCOMPARE(b.note(clockCode), there);
    // What others add comes into the original, and what is added here does not take it from them.
    b.note(clockCode, there + QStringLiteral("\nask twice"));
    QVERIFY(test::settle(b, a));
    QCOMPARE(a.note(clockCode), mine + QStringLiteral("\nask twice"));
    a.note(clockCode, mine + QStringLiteral("\nask twice\nthen asmith@corp.example.net"));
    QVERIFY(test::settle(a, b));
    QVERIFY(b.note(clockCode).contains(QStringLiteral("ask twice\nthen ")));
    QVERIFY(!b.note(clockCode).contains(QStringLiteral("asmith")));
    QCOMPARE(b.note(clockCode).count(u'\n'), 4);
}

void TestTeamItems::twoNotesBecomeOne()
{
    for (const bool redact : { false, true }) {
        init();
        const Client a(m_postgres, redact);
        const Client b(m_postgres, redact);
        a.note(clockCode, QStringLiteral("both know"));
        QVERIFY(test::settle(a, b));
        a.note(clockCode, QStringLiteral("both know\ntyped on A"));
        b.note(clockCode, QStringLiteral("both know\ntyped on B"));
        QVERIFY(a.sync());
        const Result<SyncReport> conflict = b.sync();
        QVERIFY(conflict);
        QCOMPARE(conflict->changed, QStringList { clockCode });
        QVERIFY(test::settle(a, b));
        QCOMPARE(a.note(clockCode), QStringLiteral("both know\ntyped on B\ntyped on A"));
        QCOMPARE(b.notes(), a.notes());
        QCOMPARE(m_postgres.sql(QStringLiteral("SELECT count(*) FROM kerbscope.documents")), QStringLiteral("1"));
    }
}

void TestTeamItems::twoNotesThatAreTooLongWait()
{
    const Client a(m_postgres);
    const Client b(m_postgres);
    const QString longest(limits::maxCodeNote, u'a');
    const QString other(limits::maxCodeNote, u'b');
    a.note(clockCode, longest);
    b.note(clockCode, other);
    b.note(QStringLiteral("krb:24"), QStringLiteral("goes on"));
    QVERIFY(a.sync());
    const Result<SyncReport> waits = b.sync();
    QVERIFY(waits);
    QCOMPARE(waits->problems.size(), 1);
    QCOMPARE(waits->problems.first().kind, ErrorKind::TooLarge);
    QCOMPARE(waits->waiting, 1);
    QCOMPARE(waits->sent, 1);
    QCOMPARE(a.note(clockCode), longest);
    QCOMPARE(b.note(clockCode), other);
    b.note(clockCode, QStringLiteral("still too long"));
    QCOMPARE(b.sync()->waiting, 1);
    // Gone here, theirs comes; or shorter there, and both become one.
    b.note(clockCode, QString());
    QVERIFY(test::settle(a, b));
    QCOMPARE(b.note(clockCode), longest);
    a.note(clockCode, QStringLiteral("A"));
    b.note(clockCode, QStringLiteral("B"));
    QVERIFY(test::settle(a, b));
    QCOMPARE(a.note(clockCode), QStringLiteral("B\nA"));
}

void TestTeamItems::twoPacksAreBothKept()
{
    const Client a(m_postgres);
    const Client b(m_postgres);
    a.pack(QStringLiteral("acme"), QStringLiteral("1"));
    QVERIFY(test::settle(a, b));
    a.pack(QStringLiteral("acme"), QStringLiteral("2a"));
    b.pack(QStringLiteral("acme"), QStringLiteral("2b"));
    QVERIFY(a.sync());
    const Result<SyncReport> conflict = b.sync();
    QVERIFY(conflict);
    QCOMPARE(conflict->keptBeside.size(), 1);
    QVERIFY(conflict->keptBeside.first().startsWith(QStringLiteral("acme (")));
    QVERIFY(test::settle(a, b));
    for (const Client *one : { &a, &b }) {
        QCOMPARE(one->files(), QStringList { QStringLiteral("acme.yaml") });
        QVERIFY(one->packBytes(QStringLiteral("acme.yaml")).contains("2b")); // what arrived last
        const QStringList aside = one->files(QStringLiteral("/set-aside"));
        QCOMPARE(aside.size(), 1);
        QVERIFY(one->packBytes(QStringLiteral("set-aside/") + aside.first()).contains("2a"));
        QCOMPARE(installedPacks(one->folders()).size(), 1); // it is not in use
    }
    // It can be thrown away, everywhere.
    QVERIFY(QFile::remove(a.packPath(QStringLiteral("set-aside/") + a.files(QStringLiteral("/set-aside")).first())));
    QVERIFY(test::settle(a, b));
    QVERIFY(b.files(QStringLiteral("/set-aside")).isEmpty());
}

void TestTeamItems::theSameOnBothIsOne()
{
    const Client a(m_postgres);
    const Client b(m_postgres);
    for (const Client *one : { &a, &b }) {
        one->note(clockCode, QStringLiteral("the same"));
        one->pack(QStringLiteral("acme"), QStringLiteral("1"), one == &a ? QString() : QStringLiteral("ours.yml"));
    }
    QVERIFY(test::settle(a, b));
    QCOMPARE(m_postgres.sql(QStringLiteral("SELECT count(*) FROM kerbscope.revisions")), QStringLiteral("2"));
    // A pack stays in the file in which it lies.
    a.pack(QStringLiteral("acme"), QStringLiteral("2"));
    QVERIFY(test::settle(a, b));
    QVERIFY(b.packBytes(QStringLiteral("ours.yml")).contains("\"2\""));
    QVERIFY(b.files().isEmpty());
}

void TestTeamItems::removalsGoEverywhere()
{
    const Client a(m_postgres);
    const Client b(m_postgres);
    a.note(clockCode, QStringLiteral("old"));
    a.pack(QStringLiteral("acme"), QStringLiteral("1"));
    QVERIFY(test::settle(a, b));
    b.note(clockCode, QString());
    QVERIFY(removePack(QStringLiteral("acme"), b.folders()));
    QVERIFY(test::settle(b, a));
    QVERIFY(a.notes().isEmpty());
    QVERIFY(a.files().isEmpty());
    QCOMPARE(m_postgres.sql(QStringLiteral("SELECT count(*) FROM kerbscope.revisions WHERE content IS NOT NULL")), QStringLiteral("0"));
    // And may come again.
    a.note(clockCode, QStringLiteral("new"));
    QVERIFY(test::settle(a, b));
    QCOMPARE(b.note(clockCode), QStringLiteral("new"));
}

void TestTeamItems::aChangeOutlivesARemoval()
{
    for (const bool removalFirst : { true, false }) {
        init();
        const Client a(m_postgres);
        const Client b(m_postgres);
        a.note(clockCode, QStringLiteral("one"));
        a.pack(QStringLiteral("acme"), QStringLiteral("1"));
        QVERIFY(test::settle(a, b));
        a.note(clockCode, QString());
        QVERIFY(QFile::remove(a.packPath(QStringLiteral("acme.yaml"))));
        b.note(clockCode, QStringLiteral("still needed"));
        b.pack(QStringLiteral("acme"), QStringLiteral("2"));
        QVERIFY(removalFirst ? test::settle(a, b) : test::settle(b, a));
        for (const Client *one : { &a, &b }) {
            QCOMPARE(one->note(clockCode), QStringLiteral("still needed"));
            QVERIFY(one->packBytes(QStringLiteral("acme.yaml")).contains("\"2\""));
        }
    }
}

void TestTeamItems::whatVanishedComesBack()
{
    const Client a(m_postgres);
    const Client b(m_postgres);
    a.note(clockCode, QStringLiteral("one"));
    a.pack(QStringLiteral("acme"), QStringLiteral("1"));
    QVERIFY(test::settle(a, b));
    QVERIFY(QFile::remove(a.notesPath()));
    QVERIFY(QDir(a.folders().user).removeRecursively());
    QVERIFY(test::settle(a, b));
    for (const Client *one : { &a, &b }) {
        QCOMPARE(one->note(clockCode), QStringLiteral("one"));
        QCOMPARE(one->files(), QStringList { QStringLiteral("acme.yaml") });
    }
}

void TestTeamItems::aPackThatIsBeingWorkedOnIsNotRemoved()
{
    const Client a(m_postgres);
    const Client b(m_postgres);
    a.pack(QStringLiteral("acme"), QStringLiteral("1"));
    a.pack(QStringLiteral("other"), QStringLiteral("1"));
    QVERIFY(test::settle(a, b));
    QFile broken(a.packPath(QStringLiteral("acme.yaml")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("pack: [half");
    broken.close();
    QVERIFY(test::settle(a, b));
    QCOMPARE(b.files().size(), 2);
    QCOMPARE(a.packBytes(QStringLiteral("acme.yaml")), QByteArray("pack: [half"));
    a.pack(QStringLiteral("acme"), QStringLiteral("3"));
    QVERIFY(test::settle(a, b));
    QVERIFY(b.packBytes(QStringLiteral("acme.yaml")).contains("\"3\""));
}

void TestTeamItems::offlineWorkIsSentLater()
{
    const Client a(m_postgres);
    const Client b(m_postgres);
    m_postgres.stop();
    a.note(clockCode, QStringLiteral("typed"));
    a.pack(QStringLiteral("acme"), QStringLiteral("1"));
    const Result<SyncReport> offline = a.sync();
    const QString resumed = m_postgres.resume();
    QVERIFY2(resumed.isEmpty(), qPrintable(resumed));
    QVERIFY(!offline);
    QCOMPARE(offline.error().kind, ErrorKind::Io);
    a.note(clockCode, QStringLiteral("typed in the train"));
    QVERIFY(test::settle(a, b));
    QCOMPARE(b.note(clockCode), QStringLiteral("typed in the train"));
    QCOMPARE(m_postgres.sql(QStringLiteral("SELECT count(*) FROM kerbscope.revisions")), QStringLiteral("2"));
}

void TestTeamItems::whatIsNoNoteOrPackStaysOut_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("content");
    const QByteArray pack = "pack:\n  id: acme\n  title: Acme\n  version: \"1\"\n";
    QTest::newRow("a way out of the folder") << "pack" << "../acme" << pack;
    QTest::newRow("a way out of the folder, set aside") << "pack" << "../acme@12345678" << pack;
    QTest::newRow("another id inside") << "pack" << "other" << pack;
    QTest::newRow("no YAML") << "pack" << "acme" << QByteArray("\x00\xff", 2);
    QTest::newRow("too large a pack") << "pack" << "acme" << pack + QByteArray(limits::maxPackBytes, '#');
    QTest::newRow("no text") << "note" << "krb:37" << QByteArray("\xff\xfe\x41");
    QTest::newRow("too long a note") << "note" << "krb:37" << QByteArray(limits::maxCodeNote + 1, 'x');
    QTest::newRow("a note of nothing") << "note" << "krb:37" << QByteArray(" \n");
    QTest::newRow("too long an id") << "note" << QString(201, u'x') << QByteArray("x");
}

void TestTeamItems::whatIsNoNoteOrPackStaysOut()
{
    QFETCH(QString, kind);
    QFETCH(QString, id);
    QFETCH(QByteArray, content);
    const Client a(m_postgres);
    QVERIFY(a.sync());
    Result<TeamDatabase> team = TeamDatabase::open(m_postgres.server());
    QVERIFY(team);
    TeamDocument document;
    document.kind = kind;
    document.id = id;
    document.revision = QStringLiteral("11111111-2222-3333-4444-555555555555");
    document.digest = QStringLiteral("d");
    document.content = content;
    QVERIFY(deliver(*team, document, [](const TeamDocument &) { return Result<std::optional<TeamDocument>>(std::optional<TeamDocument>()); }));
    const Result<SyncReport> received = a.sync();
    QVERIFY(received);
    QCOMPARE(received->problems.size(), 1);
    QCOMPARE(received->received, 0);
    QVERIFY(a.notes().isEmpty());
    QVERIFY(a.files().isEmpty());
    QVERIFY(!QFile::exists(a.folders().user + QStringLiteral("/../acme.yaml")));
}

void TestTeamItems::administratorsKeepTheLastWord()
{
    const Client a(m_postgres);
    const Client b(m_postgres);
    QVERIFY(QDir().mkpath(b.folders().administrators.first()));
    b.pack(QStringLiteral("acme"), QStringLiteral("theirs"), QStringLiteral("../all/acme.yaml"));
    a.pack(QStringLiteral("acme"), QStringLiteral("1"));
    QVERIFY(a.sync());
    const Result<SyncReport> received = b.sync();
    QVERIFY(received);
    QCOMPARE(received->problems.size(), 1);
    QCOMPARE(received->problems.first().kind, ErrorKind::Refused);
    QVERIFY(b.files().isEmpty());
    QCOMPARE(m_postgres.sql(QStringLiteral("SELECT count(*) FROM kerbscope.documents")), QStringLiteral("1")); // theirs do not leave
}

void TestTeamItems::anotherDatabaseHearsEverything()
{
    const Client a(m_postgres);
    a.note(clockCode, QStringLiteral("one"));
    a.pack(QStringLiteral("acme"), QStringLiteral("1"));
    QVERIFY(a.sync());
    init(); // set up anew: another UUID, no tables
    const Result<SyncReport> sent = a.sync();
    QVERIFY(sent);
    QCOMPARE(sent->sent, 2);
    QCOMPARE(m_postgres.sql(QStringLiteral("SELECT count(*) FROM kerbscope.documents")), QStringLiteral("2"));
}

void TestTeamItems::randomWorkOnBothEndsEqual()
{
    for (quint32 seed = 1; seed <= 4; ++seed) {
        init();
        std::mt19937_64 engine(seed);
        const Client a(m_postgres, seed % 2 == 0);
        const Client b(m_postgres, seed % 2 == 0);
        const Client *clients[] = { &a, &b };
        QMap<QString, QStringList> tokens; // by code
        for (int step = 0; step < 60; ++step) {
            const Client &who = *clients[engine() % 2];
            const QString token = QStringLiteral("t%1-%2").arg(seed).arg(step);
            const QString code = QStringLiteral("krb:%1").arg(engine() % 3);
            switch (engine() % 4) {
            case 0:
            case 1:
                who.note(code, (who.note(code) + u'\n' + token).trimmed());
                tokens[code] << token;
                break;
            case 2:
                who.pack(QStringLiteral("acme"), token);
                break;
            default:
                QVERIFY(who.sync());
            }
        }
        QVERIFY(test::settle(a, b));
        QCOMPARE(a.notes(), b.notes());
        QCOMPARE(a.packBytes(QStringLiteral("acme.yaml")), b.packBytes(QStringLiteral("acme.yaml")));
        QCOMPARE(a.files(QStringLiteral("/set-aside")), b.files(QStringLiteral("/set-aside")));
        for (auto it = tokens.constBegin(); it != tokens.constEnd(); ++it) {
            QStringList lines = a.note(it.key()).split(u'\n');
            QStringList wanted = *it;
            lines.sort();
            wanted.sort();
            QCOMPARE(lines, wanted); // each once
        }
    }
}

void TestTeamItems::survivesKillsDuringSync()
{
    const Client a(m_postgres);
    const Client b(m_postgres);
    a.pack(QStringLiteral("acme"), QStringLiteral("0"));
    std::mt19937_64 engine(11);
    for (int round = 0; round < 25; ++round) {
        const pid_t child = fork();
        if (child == 0) {
            for (int step = 0;; ++step) {
                Result<CodeNotes> notes = CodeNotes::open(a.notesPath());
                const QString code = QStringLiteral("krb:%1").arg(step % 3);
                if (!notes || !notes->setNote(code, (notes->note(code) + QStringLiteral("\nr%1-%2").arg(round).arg(step)).trimmed(), at(step)) || !a.sync())
                    _exit(1);
            }
        }
        usleep(30'000 + engine() % 90'000);
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
    }
    const QMap<QString, QString> written = a.notes();
    QVERIFY(!written.isEmpty());
    QVERIFY(test::settle(a, b));
    QCOMPARE(a.notes(), written);
    QCOMPARE(b.notes(), written);
    QCOMPARE(b.files(), QStringList { QStringLiteral("acme.yaml") });
    QVERIFY(b.files(QStringLiteral("/set-aside")).isEmpty());
    QCOMPARE(m_postgres.sql(QStringLiteral("SELECT count(*) FROM kerbscope.documents")), QString::number(written.size() + 1));
}

QTEST_GUILESS_MAIN(TestTeamItems)
#include "tst_teamitems.moc"
