// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString firstCause() const
    {
        return json().value(QStringLiteral("causes")).toArray().at(0).toObject().value(QStringLiteral("id")).toString();
    }
};

/// Runs `kerbscope-cli diagnose` with the fixtures' time; names of fixtures are completed.
Run diagnose(const QStringList &arguments, const QByteArray &input = {})
{
    const QDir data(QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests/data/diagnose"));
    QStringList all { QStringLiteral("diagnose"), QStringLiteral("--now"), QStringLiteral("2026-03-02T12:00:00Z"),
        QStringLiteral("--zone"), QStringLiteral("UTC") };
    for (const QString &argument : arguments)
        all << (data.exists(argument) ? data.filePath(argument) : argument);
    QProcess process;
    process.start(QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/kerbscope-cli"), all);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000))
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

} // namespace

/// The program as others call it: contracts.md, "diagnose --json", and its exit codes.
class TestDiagnoseCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheCause_data();
    void namesTheCause();
    void keepsTheContract();
    void saysWhatIsHealthyAndWhatWasNotLookedAt();
    void usesTheRestWhenOneInputIsBad();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void readsStandardInput();
    void talksToPeople();
};

void TestDiagnoseCommand::namesTheCause_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("cause");

    QTest::newRow("healthy chain") << QStringList { "chain.txt" } << "unknown";
    QTest::newRow("healthy, own ticket alone") << QStringList { "own-ticket.txt" } << "unknown";
    QTest::newRow("healthy, MIT") << QStringList { "mit-chain.txt" } << "unknown";
    QTest::newRow("nothing given") << QStringList {} << "unknown";
    QTest::newRow("the same a day later") << QStringList { "chain.txt", "--now", "2026-03-03T12:00:00Z" } << "ticket.expired";
    QTest::newRow("no cache") << QStringList { "no-cache.txt" } << "ticket.none";
    QTest::newRow("page code and own ticket") << QStringList { "--code", "471000", "own-ticket.txt" } << "proxy.default-pac";
    QTest::newRow("page code, own ticket, 14 asked by hand")
        << QStringList { "--code", "471000", "own-ticket.txt", "klist-get-etype.txt" } << "trust.aes-disabled";
    QTest::newRow("asked by hand alone") << QStringList { "klist-get-etype.txt" } << "trust.aes-disabled";
    QTest::newRow("page code, empty list, controller silent")
        << QStringList { "--code", "471000", "--answer", "kdc.reach=silent", "empty-list.txt" } << "network.dc-unreachable";
    QTest::newRow("page code, no ticket of the proxy, 31")
        << QStringList { "--code", "471000", "--code", "krb:31", "no-edge.txt" } << "trust.password-mismatch";
    QTest::newRow("a code by its symbol") << QStringList { "--code", "KDC_ERR_PREAUTH_FAILED" } << "account.password-wrong";
    QTest::newRow("a code in hexadecimal") << QStringList { "--code", "0xC0000234" } << "account.locked";
    QTest::newRow("the page code that nobody prints") << QStringList { "--code", "481000" } << "zscaler.header-corrupted";
    QTest::newRow("a mail") << QStringList { "mail.txt" } << "trust.aes-disabled";
    QTest::newRow("answers alone") << QStringList { "--answer", "spn.registration=several" } << "spn.duplicate";
}

void TestDiagnoseCommand::namesTheCause()
{
    QFETCH(QStringList, arguments);
    const Run run = diagnose(arguments + QStringList { QStringLiteral("--json") });
    QTEST(run.firstCause(), "cause");
    const bool healthy = run.firstCause() == QLatin1String("unknown");
    QVERIFY2(run.exitCode == (healthy ? 0 : 1), run.err.constData());
}

void TestDiagnoseCommand::keepsTheContract()
{
    const QJsonObject json = diagnose({ "--code", "471000", "--answer", "klist.tgt=present", "own-ticket.txt", "--json" }).json();
    QCOMPARE(json.value(QStringLiteral("schema")).toInt(), 1);
    double sum = 0.0;
    double last = 1.0;
    const QJsonArray causes = json.value(QStringLiteral("causes")).toArray();
    for (const QJsonValue &value : causes) {
        const QJsonObject cause = value.toObject();
        const double probability = cause.value(QStringLiteral("probability")).toDouble();
        QVERIFY(probability <= last);
        last = probability;
        sum += probability;
        for (const char *key : { "id", "title", "owner", "because", "remedy", "verify", "codes" })
            QVERIFY2(cause.contains(QLatin1String(key)), key);
    }
    QVERIFY(qAbs(sum - 1.0) < 1e-9);
    const QJsonObject reason = causes.at(0).toObject().value(QStringLiteral("because")).toArray().at(0).toObject();
    for (const char *key : { "finding", "value", "supports", "evidence" })
        QVERIFY2(reason.contains(QLatin1String(key)), key);
    const QJsonObject next = json.value(QStringLiteral("next")).toArray().at(0).toObject();
    for (const char *key : { "finding", "question", "how", "seconds", "gain" })
        QVERIFY2(next.contains(QLatin1String(key)), key);
    const QJsonArray evidence = json.value(QStringLiteral("evidence")).toArray();
    QCOMPARE(evidence.size(), 3);
    QCOMPARE(evidence.at(2).toObject().value(QStringLiteral("kind")).toString(), QStringLiteral("klist-windows"));
    QCOMPARE(evidence.at(2).toObject().value(QStringLiteral("sha256")).toString().size(), 64);
    for (const QJsonValue &finding : json.value(QStringLiteral("findings")).toArray())
        QVERIFY(finding.toObject().value(QStringLiteral("evidence")).toString().startsWith(u'e'));
}

void TestDiagnoseCommand::saysWhatIsHealthyAndWhatWasNotLookedAt()
{
    const Run run = diagnose({ "chain.txt" });
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.startsWith("Nothing wrong was seen"));
    QVERIFY(run.out.contains("Not looked at"));
    QVERIFY(diagnose({ "chain.txt", "--json" }).json().value(QStringLiteral("nothingWrongSeen")).toBool());
}

void TestDiagnoseCommand::usesTheRestWhenOneInputIsBad()
{
    QTemporaryDir folder;
    QFile rubbish(folder.filePath(QStringLiteral("rubbish.bin")));
    QVERIFY(rubbish.open(QIODevice::WriteOnly));
    rubbish.write(QByteArray::fromHex("0001ff80fe0102037f").repeated(200));
    rubbish.close();

    const Run run = diagnose({ folder.filePath(QStringLiteral("no-such-file")), rubbish.fileName(), "--code", "no such code at all xyz",
        "--answer", "no.such=finding", "--answer", "klist.tgt=no-such-value", "--code", "441000", "--json" });
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.firstCause(), QStringLiteral("zscaler.user-unknown"));
    for (const char *name : { "no-such-file", "rubbish.bin", "no.such", "no-such-value" })
        QVERIFY2(run.err.contains(name), name);
}

void TestDiagnoseCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList { "--frobnicate" };
    QTest::newRow("no time") << QStringList { "--now", "yesterday" };
    QTest::newRow("no zone") << QStringList { "--zone", "Nowhere/Land" };
    QTest::newRow("option without value") << QStringList { "--code" };
}

void TestDiagnoseCommand::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Run run = diagnose(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
}

void TestDiagnoseCommand::readsStandardInput()
{
    const Run run = diagnose({ "-", "--json" }, "klist: No credentials cache found (filename: /tmp/krb5cc_0)\n");
    QCOMPARE(run.firstCause(), QStringLiteral("ticket.none"));
}

void TestDiagnoseCommand::talksToPeople()
{
    const Run run = diagnose({ "--code", "471000", "own-ticket.txt", "klist-get-etype.txt" });
    QCOMPARE(run.exitCode, 1);
    for (const char *part : { "AES is not enabled on the realm trust", "What to do", "Say to the user", "How to see that it is solved",
             "The next team needs", "ksetup /setenctypeattr", "Evidence" })
        QVERIFY2(run.out.contains(part), part);
}

QTEST_GUILESS_MAIN(TestDiagnoseCommand)
#include "tst_diagnosecommand.moc"
