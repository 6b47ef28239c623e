// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job on real input: a KDC, a user who signs on, the tickets read live, the cause found, the report written.

#include "tests/support/mitkdc.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::test;

class TestMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheTicketsOfThisComputer();
    void findsTheCauseAndReportsItWithoutNames();

private:
    Ran cli(const QStringList &arguments) const { return run(QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/kerbscope-cli"), arguments, m_environment); }

    std::unique_ptr<MitKdc> m_kdc;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

void TestMainJob::initTestCase()
{
    auto started = MitKdc::start(QStringLiteral("WERK.EXAMPLE"));
    if (!started && started.error().kind == ErrorKind::NotFound)
        QSKIP(qPrintable(started.error().toString()));
    QVERIFY2(started, qPrintable(started ? QString() : started.error().toString()));
    m_kdc = std::move(*started);
    QVERIFY(m_kdc->addUser(QStringLiteral("hannelore"), QStringLiteral("geheim")));
    m_environment = m_kdc->clientEnvironment(QStringLiteral("FILE:") + m_folder.filePath(QStringLiteral("cc")));
    QCOMPARE(run(QStringLiteral("kinit"), { QStringLiteral("hannelore") }, m_environment, "geheim\n").exitCode, 0);
}

void TestMainJob::readsTheTicketsOfThisComputer()
{
    const Ran listed = cli({ QStringLiteral("tickets"), QStringLiteral("--live"), QStringLiteral("--json") });
    const QJsonArray caches = QJsonDocument::fromJson(listed.out.toUtf8()).object().value(QStringLiteral("caches")).toArray();
    QCOMPARE(caches.size(), 1);
    const QJsonArray tickets = caches.first().toObject().value(QStringLiteral("tickets")).toArray();
    QCOMPARE(tickets.size(), 1);
    QCOMPARE(tickets.first().toObject().value(QStringLiteral("server")).toString(), QStringLiteral("krbtgt/WERK.EXAMPLE@WERK.EXAMPLE"));
}

void TestMainJob::findsTheCauseAndReportsItWithoutNames()
{
    // The user's own list, and what the KDC says when the other realm's ticket is asked for: nobody made a trust.
    const QString listing = m_folder.filePath(QStringLiteral("list.txt"));
    const QString errors = m_folder.filePath(QStringLiteral("errors.txt"));
    QFile list(listing);
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(run(QStringLiteral("klist"), { QStringLiteral("-ef") }, m_environment).out.toUtf8());
    list.close();
    QProcess kvno;
    kvno.setProcessEnvironment(m_environment);
    kvno.setProcessChannelMode(QProcess::MergedChannels);
    kvno.start(QStringLiteral("kvno"), { QStringLiteral("krbtgt/WOLKE.EXAMPLE@WERK.EXAMPLE") });
    QVERIFY(kvno.waitForFinished(30'000));
    QFile said(errors);
    QVERIFY(said.open(QIODevice::WriteOnly));
    said.write("$ kvno krbtgt/WOLKE.EXAMPLE@WERK.EXAMPLE\n" + kvno.readAll());
    said.close();

    const Ran imported = cli({ QStringLiteral("import"), QStringLiteral("--json"), listing, errors });
    QCOMPARE(imported.exitCode, 0);
    const QJsonArray pieces = QJsonDocument::fromJson(imported.out.toUtf8()).object().value(QStringLiteral("evidence")).toArray();
    QCOMPARE(pieces.size(), 2);
    QCOMPARE(pieces.first().toObject().value(QStringLiteral("kind")).toString(), QStringLiteral("klist-mit"));
    QCOMPARE(cli({ QStringLiteral("import"), m_folder.filePath(QStringLiteral("absent")) }).exitCode, 3);
    QCOMPARE(cli({ QStringLiteral("import"), QStringLiteral("--kind"), QStringLiteral("nonsense"), listing }).exitCode, 2);

    const QStringList evidence { QStringLiteral("--code"), QStringLiteral("471000"), listing, errors };
    const Ran diagnosed = cli(QStringList { QStringLiteral("diagnose"), QStringLiteral("--json") } + evidence);
    QCOMPARE(diagnosed.exitCode, 1);
    const QJsonArray causes = QJsonDocument::fromJson(diagnosed.out.toUtf8()).object().value(QStringLiteral("causes")).toArray();
    QCOMPARE(causes.first().toObject().value(QStringLiteral("id")).toString(), QStringLiteral("trust.missing"));

    const QString written = m_folder.filePath(QStringLiteral("report.html"));
    QCOMPARE(cli(QStringList { QStringLiteral("report"), QStringLiteral("--format"), QStringLiteral("html"), QStringLiteral("--output"), written } + evidence).exitCode, 0);
    QFile report(written);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray html = report.readAll();
    QVERIFY(html.contains("trust"));
    QVERIFY(html.contains("USER-1"));
    QVERIFY(!html.toLower().contains("hannelore"));
    QVERIFY(!html.toLower().contains("werk.example"));
}

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_mainjob.moc"
