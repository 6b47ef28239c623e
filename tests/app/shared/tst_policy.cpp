// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/policy.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kerbscope;

class TestPolicy : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    Result<Policy> read(const QByteArray &text)
    {
        // A path of its own each time: QSettings keeps what it has read of a file in this process.
        const QString path = m_folder.filePath(QStringLiteral("%1-policy.ini").arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return Error { ErrorKind::Io, file.errorString() };
        file.write(text);
        file.close();
        return Policy::load(path);
    }

private Q_SLOTS:
    void noFileDemandsNothing()
    {
        const Result<Policy> policy = Policy::load(m_folder.filePath(QStringLiteral("none.ini")));
        QVERIFY(policy);
        QVERIFY(!policy->isSet());
        QVERIFY(policy->checksEnabled);
        QVERIFY(!policy->redactionForced);
    }

    void everyKeyIsRead()
    {
        const Result<Policy> policy = read("[checks]\nenabled=false\n[report]\nforceRedaction=yes\n[company]\nproxyCloud=zscalertwo.net\n"
                                           "realms=corp.example.com, EU.EXAMPLE.COM\npacks=/srv/packs\nhelpdesk=Service desk, +49 30 1234\n");
        QVERIFY(policy);
        QVERIFY(policy->isSet());
        QVERIFY(!policy->checksEnabled);
        QVERIFY(policy->redactionForced);
        QCOMPARE(policy->proxyCloud, QStringLiteral("ZSCALERTWO.NET"));
        QCOMPARE(policy->realms, QStringList({ QStringLiteral("CORP.EXAMPLE.COM"), QStringLiteral("EU.EXAMPLE.COM") }));
        QCOMPARE(policy->packFolder, QStringLiteral("/srv/packs"));
        QCOMPARE(policy->helpdesk, QStringLiteral("Service desk, +49 30 1234"));
    }

    void whatIsMisspeltIsNotPassedOver_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("no such key") << QByteArray("[checks]\nenable=false\n") << QStringLiteral("checks/enable");
        QTest::newRow("no such section") << QByteArray("[check]\nenabled=false\n") << QStringLiteral("check/enabled");
        QTest::newRow("a cloud that is no realm") << QByteArray("[company]\nproxyCloud=https://zscalertwo.net\n") << QStringLiteral("company/proxyCloud");
        QTest::newRow("a realm that is none") << QByteArray("[company]\nrealms=CORP.EXAMPLE.COM, CORP EXAMPLE/COM\n") << QStringLiteral("company/realms");
        QTest::newRow("no such key of the team") << QByteArray("[team]\npassword=secret\n") << QStringLiteral("team/password");
        QTest::newRow("no port") << QByteArray("[team]\nport=70000\n") << QStringLiteral("70000");
        QTest::newRow("neither true nor false") << QByteArray("[report]\nforceRedaction=maybe\n") << QStringLiteral("maybe");
    }

    void whatIsMisspeltIsNotPassedOver()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, named);
        const Result<Policy> policy = read(text);
        QVERIFY(!policy);
        QVERIFY2(policy.error().toString().contains(named), qPrintable(policy.error().toString()));
        QVERIFY(policy.error().where.source.endsWith(QLatin1String("policy.ini")));
    }

    void theTeamStoreIsLaidDown()
    {
        const Result<Policy> policy = read("[team]\nhost=db.corp.example.com\nport=5433\ndatabase=desk\nuser=agent\nsslMode=verify-ca\n");
        QVERIFY(policy);
        QVERIFY(policy->team.isLaidDown);
        QVERIFY(!policy->team.isForbidden);
        QVERIFY(policy->team.server.enabled);
        QVERIFY(policy->team.server.redact);
        QCOMPARE(policy->team.server.host, QStringLiteral("db.corp.example.com"));
        QCOMPARE(policy->team.server.port, 5433);
        QCOMPARE(policy->team.server.database, QStringLiteral("desk"));
        QCOMPARE(policy->team.server.user, QStringLiteral("agent"));
        QCOMPARE(policy->team.server.sslMode, QStringLiteral("verify-ca"));
    }

    // Only redact says nothing about where the store is: that stays the user's choice.
    void whatTheTeamPolicyMeans_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("laidDown");
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<bool>("redact");
        QTest::newRow("nothing") << QByteArray("[checks]\nenabled=true\n") << false << false << true;
        QTest::newRow("names may go") << QByteArray("[team]\nredact=false\n") << false << false << false;
        QTest::newRow("forbidden") << QByteArray("[team]\nenabled=false\n") << true << false << true;
        QTest::newRow("forbidden, whatever the host") << QByteArray("[team]\nenabled=false\nhost=db\n") << true << false << true;
        QTest::newRow("a service") << QByteArray("[team]\nservice=desk\nredact=no\n") << true << true << false;
    }

    void whatTheTeamPolicyMeans()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, laidDown);
        QFETCH(bool, enabled);
        QFETCH(bool, redact);
        const Result<Policy> policy = read(text);
        QVERIFY(policy);
        QCOMPARE(policy->team.isLaidDown, laidDown);
        QCOMPARE(policy->team.server.enabled, enabled);
        QCOMPARE(policy->team.server.redact, redact);
    }

    void theStrictestForbidsWhatAPolicyCanForbid()
    {
        const Policy policy = Policy::strictest();
        QVERIFY(!policy.checksEnabled);
        QVERIFY(policy.redactionForced);
        QVERIFY(policy.team.isForbidden);
        QVERIFY(!policy.team.server.enabled);
        QVERIFY(policy.team.server.redact);
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
