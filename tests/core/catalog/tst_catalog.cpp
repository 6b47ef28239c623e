// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "tests/core/catalog/judgedset.h"
#include "tests/core/catalog/knowledgefolder.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace kerbscope;

/// Opening catalogs, and that what the YAML says comes back whole.
class TestCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoCatalog_data();
    void refusesWhatIsNoCatalog();
    void refusesAnEmptyCatalog();
    void givesRowsBackWhole();
    void givesTheKnowledgeBackWhole();
    void listsFamiliesByRank();
    void summarizesRows_data();
    void summarizesRows();
    void movesAndStaysUsable();
    void readsItsOwnFileOnly();
    void hasASourceForEveryRow();
};

namespace {

const QByteArray wholeRow = "family: krb\n"
                            "source: [rfc4120#7.5.9]\n"
                            "codes:\n"
                            "  - code: \"37\"\n"
                            "    symbols: [KRB_AP_ERR_SKEW, SECOND]\n"
                            "    aliases: [\"Clock skew too great\"]\n"
                            "    numbers: [37, -1765328347]\n"
                            "    message: \"Clock skew too great\"\n"
                            "    title: \"The clocks differ too much\"\n"
                            "    meaning: >\n"
                            "      The clock of the computer\n"
                            "      is wrong.\n"
                            "    when: [\"w1\", \"w2\"]\n"
                            "    causes: [\"c1\", \"c2\"]\n"
                            "    actions: [{who: user, do: \"a1\", command: \"w32tm /resync\\nklist\"}, {do: \"a2\"}]\n"
                            "    verify: [\"v1\"]\n"
                            "    seeAlso: [\"krb:24\", \"event:4771\"]\n"
                            "    kind: warning\n"
                            "    seen: [\"event 4771\"]\n"
                            "    standing: \"s\"\n"
                            "    conflict: \"x\"\n"
                            "    raisedBy: \"KDC\"\n"
                            "    occurrences: [{title: o, when: ow, symptom: os, remedy: or, cause: ticket.none}]\n"
                            "    seed: [\"4768-result/0x25\"]\n"
                            "  - {code: \"b\", title: B, meaning: b, bits: [1, 31], numbers: [-2147483648]}\n";

} // namespace

void TestCatalog::refusesWhatIsNoCatalog_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("text") << QByteArray(
        "this is a text file that is long enough to be looked at as a database file, which it is not")
                          << ErrorKind::Malformed;
    QTest::newRow("empty file") << QByteArray() << ErrorKind::Unsupported;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << ErrorKind::Malformed;
}

void TestCatalog::refusesWhatIsNoCatalog()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.sqlite"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Result<Catalog> catalog = Catalog::open(path);
    QVERIFY(!catalog);
    QCOMPARE(catalog.error().kind, kind);
    QCOMPARE(catalog.error().where.source, path);

    const Result<Catalog> missing = Catalog::open(folder.filePath(QStringLiteral("none.sqlite")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("none.sqlite"))));
}

void TestCatalog::refusesAnEmptyCatalog()
{
    // The right application_id and a newer version; then the right version and no tables.
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.sqlite"));
    const auto pragma = [&](const QString &sql) {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("x"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(sql));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("x"));
    };
    pragma(QStringLiteral("PRAGMA application_id = %1").arg(0x4B734361));
    pragma(QStringLiteral("PRAGMA user_version = 99"));
    const Result<Catalog> newer = Catalog::open(path);
    QVERIFY(!newer);
    QCOMPARE(newer.error().kind, ErrorKind::Unsupported);
    QVERIFY(newer.error().what.contains(QStringLiteral("99")));

    pragma(QStringLiteral("PRAGMA user_version = 4"));
    const Result<Catalog> empty = Catalog::open(path);
    QVERIFY(!empty);
    QCOMPARE(empty.error().kind, ErrorKind::Malformed);
}

void TestCatalog::givesRowsBackWhole()
{
    KnowledgeFolder folder;
    folder.write(QStringLiteral("whole.yaml"), wholeRow);
    QCOMPARE(folder.problems(), QStringList());
    const Result<Catalog> catalog = Catalog::open(folder.catalogPath());
    QVERIFY(catalog);
    const std::optional<CodeEntry> entry = catalog->entry(QStringLiteral("krb:37"));
    QVERIFY(entry);
    QCOMPARE(entry->family, QStringLiteral("krb"));
    QCOMPARE(entry->code, QStringLiteral("37"));
    QCOMPARE(entry->symbols, (QStringList { "KRB_AP_ERR_SKEW", "SECOND" }));
    QCOMPARE(entry->aliases, QStringList { "Clock skew too great" });
    QCOMPARE(entry->numbers, (QList<qint64> { 37, -1765328347 }));
    QCOMPARE(entry->message, QStringLiteral("Clock skew too great"));
    QCOMPARE(entry->title, QStringLiteral("The clocks differ too much"));
    QCOMPARE(entry->meaning, QStringLiteral("The clock of the computer is wrong."));
    QCOMPARE(entry->when, (QStringList { "w1", "w2" }));
    QCOMPARE(entry->causes, (QStringList { "c1", "c2" }));
    QCOMPARE(entry->actions, (QList<Step> { { "user", "a1", "w32tm /resync\nklist" }, { "", "a2", "" } }));
    QCOMPARE(entry->verify, QStringList { "v1" });
    QCOMPARE(entry->seeAlso, (QStringList { "krb:24", "event:4771" }));
    QCOMPARE(entry->kind, CodeKind::Warning);
    QCOMPARE(entry->seen, QStringList { "event 4771" });
    QCOMPARE(entry->standing, QStringLiteral("s"));
    QCOMPARE(entry->conflict, QStringLiteral("x"));
    QCOMPARE(entry->raisedBy, QStringLiteral("KDC"));
    QCOMPARE(entry->occurrences, (QList<Occurrence> { { "o", "ow", "os", "or", "ticket.none" } }));
    QCOMPARE(entry->seed, QStringList { "4768-result/0x25" });
    QCOMPARE(entry->sources, (QList<SourceRef> { { "rfc4120", "RFC 4120", "7.5.9", "https://example.org/rfc4120" } }));
    QVERIFY(entry->hasFullText());

    const std::optional<CodeEntry> bits = catalog->entry(QStringLiteral("krb:b"));
    QVERIFY(bits);
    QCOMPARE(bits->bits, (QList<int> { 1, 31 }));
    QCOMPARE(bits->numbers, (QList<qint64> { -2147483648LL, 0x40000000, 1 }));
    QVERIFY(!bits->hasFullText());
    QVERIFY(!catalog->entry(QStringLiteral("krb:none")));
}

void TestCatalog::givesTheKnowledgeBackWhole()
{
    KnowledgeFolder folder;
    folder.write(QStringLiteral("more.yaml"),
        "findings:\n"
        "  - id: code.krb\n"
        "    title: Codes\n"
        "    kind: many\n"
        "    group: answers\n"
        "    from: [capture]\n"
        "    check: kdc\n"
        "    seconds: 7\n"
        "    needs: {klist.tgt: [present]}\n"
        "    after: {klist.tgt: [present, absent]}\n"
        "    values: [{id: \"24\", text: T, base: 0.1}]\n"
        "proxyRealms: [{realm: B.NET, source: [rfc4120]}, {realm: A.NET, source: [rfc4120]}]\n");
    QCOMPARE(folder.problems(), QStringList());
    const Result<Catalog> catalog = Catalog::open(folder.catalogPath());
    QVERIFY(catalog);
    const KnowledgeBase knowledge = catalog->knowledge();
    QCOMPARE(knowledge.proxyRealms, (QStringList { "A.NET", "B.NET" }));

    const FindingInfo *tgt = knowledge.finding(QStringLiteral("klist.tgt"));
    QVERIFY(tgt != nullptr);
    QVERIFY(!tgt->many);
    QCOMPARE(tgt->question, QStringLiteral("Is it there?"));
    QCOMPARE(tgt->why, QStringLiteral("Everything starts with it."));
    QCOMPARE(tgt->seconds, 60);
    QCOMPARE(tgt->values.size(), 2);
    QCOMPARE(tgt->values[1].id, QStringLiteral("absent"));
    QCOMPARE(tgt->values[1].text, QStringLiteral("It is not there"));
    QCOMPARE(tgt->values[1].base, 0.3);
    QVERIFY(tgt->values[1].wrong && !tgt->values[0].wrong);
    QCOMPARE(tgt->how.size(), 1);
    QCOMPARE(tgt->how[0].platform, QStringLiteral("windows"));
    QCOMPARE(tgt->how[0].command, QStringLiteral("klist"));
    QCOMPARE(tgt->how[0].look, QStringLiteral("A line with krbtgt"));

    const FindingInfo *codes = knowledge.finding(QStringLiteral("code.krb"));
    QVERIFY(codes != nullptr);
    QVERIFY(codes->many);
    QCOMPARE(codes->group, QStringLiteral("answers"));
    QCOMPARE(codes->check, QStringLiteral("kdc"));
    QCOMPARE(codes->seconds, 7);
    QCOMPARE(codes->needs, (QHash<QString, QStringList> { { "klist.tgt", { "present" } } }));
    QCOMPARE(codes->after, (QHash<QString, QStringList> { { "klist.tgt", { "present", "absent" } } }));

    const CauseInfo *cause = knowledge.cause(QStringLiteral("ticket.none"));
    QVERIFY(cause != nullptr);
    QCOMPARE(cause->title, QStringLiteral("No ticket"));
    QCOMPARE(cause->summary, QStringLiteral("There is no ticket."));
    QCOMPARE(cause->owner, QStringLiteral("helpdesk"));
    QCOMPARE(cause->prior, Prior::Usual);
    QCOMPARE(cause->codes, QStringList { "krb:24" });
    QCOMPARE(cause->evidence.size(), 1);
    QCOMPARE(cause->evidence[0].finding, QStringLiteral("klist.tgt"));
    QCOMPARE(cause->evidence[0].value, QStringLiteral("absent"));
    QCOMPARE(cause->evidence[0].strength, Strength::Always);
    QCOMPARE(cause->evidence[0].because, QStringLiteral("it says so"));
    QCOMPARE(cause->remedy, (QList<Step> { { "user", "Sign in again", "klist purge" } }));
    QCOMPARE(cause->verify, (QList<Step> { { "", "Look again", "klist" } }));
    QCOMPARE(cause->say, QStringLiteral("Please sign in again."));
    QCOMPARE(cause->escalate, QStringLiteral("The listing."));
    QCOMPARE(cause->sources, QStringList { "rfc4120" });
}

void TestCatalog::listsFamiliesByRank()
{
    KnowledgeFolder folder;
    folder.compile();
    const Result<Catalog> catalog = Catalog::open(folder.catalogPath());
    QVERIFY(catalog);
    const QList<Family> families = catalog->families();
    QCOMPARE(families.size(), 3);
    QCOMPARE(families[0].id, QStringLiteral("zen"));
    QCOMPARE(families[0].count, 0);
    QCOMPARE(families[1].id, QStringLiteral("krb"));
    QCOMPARE(families[1].count, 2);
    QCOMPARE(families[1].seen, QStringLiteral("events 4768 and 4771"));
    QCOMPARE(families[1].words, (QStringList { "krb5", "kerberos" }));
    QStringList ids;
    for (const CodeSummary &summary : catalog->codesOf(QStringLiteral("krb")))
        ids << summary.id;
    QCOMPARE(ids, (QStringList { "krb:24", "krb:25" }));
    QVERIFY(catalog->codesOf(QStringLiteral("none")).isEmpty());
}

void TestCatalog::summarizesRows_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("number");
    QTest::newRow("Kerberos error") << "krb:24"
                                    << "KDC_ERR_PREAUTH_FAILED"
                                    << "0x18 (24)";
    QTest::newRow("event") << "event:4771"
                           << "Kerberos pre-authentication failed"
                           << "4771";
    QTest::newRow("NTSTATUS") << "ntstatus:0xC000006D"
                              << "STATUS_LOGON_FAILURE"
                              << "0xC000006D";
    QTest::newRow("bit") << "ticket-flag:1"
                         << "forwardable"
                         << "bit 1, 0x40000000";
    QTest::newRow("no number") << "klist:purge"
                               << "Delete all tickets of the session"
                               << "";
}

void TestCatalog::summarizesRows()
{
    QFETCH(QString, id);
    QFETCH(QString, symbol);
    QFETCH(QString, number);
    const Result<Catalog> catalog = Catalog::open(builtCatalog());
    QVERIFY(catalog);
    for (const CodeSummary &summary : catalog->codesOf(id.section(u':', 0, 0))) {
        if (summary.id != id)
            continue;
        QCOMPARE(summary.symbol, symbol);
        QCOMPARE(summary.number, number);
        return;
    }
    QFAIL("there is no such row");
}

void TestCatalog::movesAndStaysUsable()
{
    KnowledgeFolder folder;
    folder.compile();
    Result<Catalog> opened = Catalog::open(folder.catalogPath());
    QVERIFY(opened);
    QCOMPARE(opened->lookup(QStringLiteral("24")).size(), 1);
    Catalog moved = std::move(opened).value();
    QCOMPARE(moved.lookup(QStringLiteral("24")).first().summary.id, QStringLiteral("krb:24"));
    QVERIFY(moved.entry(QStringLiteral("krb:24")));
}

void TestCatalog::readsItsOwnFileOnly()
{
    // Two catalogs open at once answer from their own files.
    KnowledgeFolder one;
    KnowledgeFolder two;
    two.write(QStringLiteral("more.yaml"),
        "family: krb\nsource: [rfc4120]\ncodes: [{code: \"26\", symbols: [X], raisedBy: y, numbers: [26]}]\n");
    one.compile();
    two.compile();
    const Result<Catalog> first = Catalog::open(one.catalogPath());
    const Result<Catalog> second = Catalog::open(two.catalogPath());
    QVERIFY(first && second);
    QVERIFY(!first->entry(QStringLiteral("krb:26")));
    QVERIFY(second->entry(QStringLiteral("krb:26")));
}

void TestCatalog::hasASourceForEveryRow()
{
    const Result<Catalog> catalog = Catalog::open(builtCatalog());
    QVERIFY(catalog);
    int rows = 0;
    for (const Family &family : catalog->families()) {
        QVERIFY2(family.count > 0, qPrintable(family.id));
        for (const CodeSummary &summary : catalog->codesOf(family.id)) {
            const std::optional<CodeEntry> entry = catalog->entry(summary.id);
            QVERIFY2(entry && !entry->sources.isEmpty(), qPrintable(summary.id));
            for (const SourceRef &source : entry->sources)
                QVERIFY2(!source.title.isEmpty(), qPrintable(summary.id));
            ++rows;
        }
    }
    QVERIFY(rows > 2000);
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
