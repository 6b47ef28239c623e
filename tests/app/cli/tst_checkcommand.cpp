// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Live checks from the command line, against a KDC on loopback.

#include "tests/support/mitkdc.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::test;

class TestCheckCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exitCodes_data();
    void exitCodes();
    void namesTheHostsFirst();
    void givesOneJsonObject();
    void readsTheSettingsOfTheComputer();
    void diagnosesWhatTheChecksSaw_data();
    void diagnosesWhatTheChecksSaw();

private:
    Ran cli(const QStringList &arguments) const { return run(QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/kerbscope-cli"), arguments, m_environment); }
    QStringList own() const { return { QStringLiteral("--realm"), m_kdc->realm(), QStringLiteral("--kdc"), QStringLiteral("127.0.0.1:%1").arg(m_kdc->port()) }; }

    std::unique_ptr<MitKdc> m_kdc;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

void TestCheckCommand::initTestCase()
{
    auto started = MitKdc::start(QStringLiteral("WERK.EXAMPLE"));
    if (!started && started.error().kind == ErrorKind::NotFound)
        QSKIP(qPrintable(started.error().toString()));
    QVERIFY2(started, qPrintable(started ? QString() : started.error().toString()));
    m_kdc = std::move(*started);
    QVERIFY(m_kdc->addUser(QStringLiteral("hannelore"), QStringLiteral("geheim")));
    QVERIFY(m_kdc->addUser(QStringLiteral("offen"), QStringLiteral("geheim"), QStringLiteral("-requires_preauth")));
    m_environment = m_kdc->clientEnvironment(QStringLiteral("FILE:") + m_folder.filePath(QStringLiteral("none")));
    for (const char *name : { "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY" })
        m_environment.remove(QString::fromLatin1(name));
}

void TestCheckCommand::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
    QTest::newRow("in order") << words("check OWN --user hannelore --only kdc") << 0;
    QTest::newRow("a problem") << words("check OWN --user niemand --only kdc") << 1;
    QTest::newRow("a problem counts before a gap") << words("check OWN --user niemand --service HTTP/x --only kdc --only service-ticket") << 1;
    QTest::newRow("could not run: no tickets") << words("check OWN --service HTTP/x --only service-ticket") << 4;
    QTest::newRow("no such option") << words("check --nonsense") << 2;
    QTest::newRow("no such host") << words("check --kdc dc1:0") << 2;
    QTest::newRow("no such check") << words("check OWN --only everything") << 2;
    QTest::newRow("no number") << words("check OWN --timeout soon") << 2;
    QTest::newRow("something to read") << words("check OWN file.txt") << 2;
    QTest::newRow("nothing to check") << words("check --realm WERK.EXAMPLE --only pac") << 2;
    QTest::newRow("diagnose, in order") << words("diagnose --check OWN --user hannelore --only kdc") << 0;
    QTest::newRow("diagnose, a problem") << words("diagnose --check OWN --user niemand --only kdc") << 1;
    QTest::newRow("diagnose, could not run") << words("diagnose --check OWN --service HTTP/x --only service-ticket") << 4;
    QTest::newRow("diagnose, an input that cannot be read") << words("diagnose --check OWN --user hannelore --only kdc nowhere.txt") << 3;
    QTest::newRow("diagnose: no check unless it is said") << words("diagnose OWN --user hannelore") << 2;
}

void TestCheckCommand::exitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(const int, exitCode);
    const qsizetype place = arguments.indexOf(QStringLiteral("OWN"));
    if (place >= 0)
        arguments = arguments.first(place) + own() + arguments.mid(place + 1);
    const Ran ran = cli(arguments);
    QVERIFY2(ran.exitCode == exitCode, qPrintable(QStringLiteral("%1: %2%3").arg(ran.exitCode).arg(ran.out, ran.err)));
}

void TestCheckCommand::namesTheHostsFirst()
{
    const Ran ran = cli(QStringList { QStringLiteral("check") } + own() + QStringList { QStringLiteral("--only"), QStringLiteral("kdc"), QStringLiteral("--only"), QStringLiteral("proxy-kdc") });
    QVERIFY2(ran.err.contains(QStringLiteral("This will contact:\n  127.0.0.1:%1 (UDP and TCP), a KDC of WERK.EXAMPLE").arg(m_kdc->port())), qPrintable(ran.err));
    QVERIFY(ran.out.contains(QLatin1String("[pass] kdc")));
    QVERIFY(ran.out.contains(QLatin1String("Not looked at: proxy-kdc (the proxy's realm is not known)")));
    QVERIFY(!ran.out.contains(QLatin1String("[pass] proxy")));
}

void TestCheckCommand::givesOneJsonObject()
{
    const Ran ran = cli(QStringList { QStringLiteral("check"), QStringLiteral("--json") } + own() + QStringList { QStringLiteral("--user"), QStringLiteral("offen"), QStringLiteral("--only"), QStringLiteral("kdc") });
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(ran.out.toUtf8(), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(root.value(QLatin1String("schema")).toInt(), 1);
    const QJsonObject kdc = root.value(QLatin1String("checks")).toArray().first().toObject();
    QCOMPARE(kdc.value(QLatin1String("state")).toString(), QStringLiteral("problem"));
    QVERIFY(kdc.value(QLatin1String("saw")).toString().contains(QLatin1String("pre-authentication is off")));
    QVERIFY(kdc.value(QLatin1String("milliseconds")).toInt() < 3000);
}

void TestCheckCommand::readsTheSettingsOfTheComputer()
{
    // KRB5_CONFIG names the realm and its KDC: no option is needed.
    const Ran ran = cli({ QStringLiteral("check"), QStringLiteral("--only"), QStringLiteral("configuration"), QStringLiteral("--only"), QStringLiteral("kdc"), QStringLiteral("--json") });
    QVERIFY2(ran.out.contains(QLatin1String("realm WERK.EXAMPLE")), qPrintable(ran.out + ran.err));
    QVERIFY(ran.err.contains(QStringLiteral("127.0.0.1:%1").arg(m_kdc->port())));
    QCOMPARE(ran.exitCode, 0);
}

void TestCheckCommand::diagnosesWhatTheChecksSaw_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("cause");
    QTest::newRow("no such account") << QStringList { QStringLiteral("--user"), QStringLiteral("niemand") } << "account.unknown";
    QTest::newRow("pre-authentication is off") << QStringList { QStringLiteral("--user"), QStringLiteral("offen") } << "account.preauth-disabled";
    QTest::newRow("nothing wrong") << QStringList { QStringLiteral("--user"), QStringLiteral("hannelore") } << "unknown";
}

void TestCheckCommand::diagnosesWhatTheChecksSaw()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, cause);
    const Ran ran = cli(QStringList { QStringLiteral("diagnose"), QStringLiteral("--json"), QStringLiteral("--check") } + own() + QStringList { QStringLiteral("--only"), QStringLiteral("kdc") } + arguments);
    const QJsonObject root = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    const QJsonObject evidence = root.value(QLatin1String("evidence")).toArray().first().toObject();
    QCOMPARE(evidence.value(QLatin1String("kind")).toString(), QStringLiteral("probe"));
    const QJsonArray findings = root.value(QLatin1String("findings")).toArray();
    QVERIFY(!findings.isEmpty());
    for (const QJsonValue &finding : findings)
        QCOMPARE(finding.toObject().value(QLatin1String("evidence")).toString(), evidence.value(QLatin1String("id")).toString());
    const QJsonObject first = root.value(QLatin1String("causes")).toArray().first().toObject();
    QVERIFY2(first.value(QLatin1String("id")).toString() == cause, qPrintable(QString::fromUtf8(QJsonDocument(first).toJson())));
    // What was answered by a check is not asked again.
    for (const QJsonValue &next : root.value(QLatin1String("next")).toArray())
        QVERIFY(next.toObject().value(QLatin1String("finding")).toString() != QLatin1String("kdc.reach"));
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"
