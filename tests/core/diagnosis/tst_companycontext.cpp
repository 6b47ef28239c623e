// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/companycontext.h"

#include <QTest>

using namespace kerbscope;

class TestCompanyContext : public QObject {
    Q_OBJECT

private:
    static Company company(const QStringList &realms, const QString &cloud)
    {
        Company made;
        made.facts = { realms, cloud, {} };
        return made;
    }

private Q_SLOTS:
    void factsGoBeforePacks()
    {
        KnowledgeBase knowledge;
        PackInfo pack;
        pack.realms = { { QStringLiteral("CORP.EXAMPLE.COM"), false }, { QStringLiteral("CLOUD.EXAMPLE"), true } };
        knowledge.company.packs << pack;
        knowledge.proxyRealms = QStringList { QStringLiteral("CLOUD.EXAMPLE") };
        knowledge.takeFacts({ { QStringLiteral("EU.EXAMPLE.COM"), QStringLiteral("CORP.EXAMPLE.COM") }, QStringLiteral("OTHER.EXAMPLE"), {} });
        QCOMPARE(knowledge.company.ownRealms(), QStringList({ QStringLiteral("EU.EXAMPLE.COM"), QStringLiteral("CORP.EXAMPLE.COM") }));
        QCOMPARE(knowledge.company.proxyRealms(), QStringList({ QStringLiteral("OTHER.EXAMPLE"), QStringLiteral("CLOUD.EXAMPLE") }));
        QVERIFY(knowledge.proxyRealms.contains(QLatin1String("OTHER.EXAMPLE")));
        knowledge.takeFacts({ {}, QStringLiteral("OTHER.EXAMPLE"), {} });
        QCOMPARE(knowledge.proxyRealms.count(QStringLiteral("OTHER.EXAMPLE")), 1);
    }

    void namesTakeThePlaceOfWordsInCapitals_data()
    {
        QTest::addColumn<QStringList>("realms");
        QTest::addColumn<QString>("cloud");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        const QStringList one { QStringLiteral("CORP.EXAMPLE.COM") };
        const QStringList two { QStringLiteral("CORP.EXAMPLE.COM"), QStringLiteral("EU.EXAMPLE.COM") };
        const QString cloud = QStringLiteral("ZSCALERTWO.NET");
        QTest::newRow("all") << one << cloud << "kvno krbtgt/PROXY-REALM@REALM" << "kvno krbtgt/ZSCALERTWO.NET@CORP.EXAMPLE.COM";
        QTest::newRow("a host's end") << one << cloud << "nc -vz kerberos.CLOUD 88" << "nc -vz kerberos.zscalertwo.net 88";
        QTest::newRow("two realms tell nothing") << two << cloud << "kinit USER@REALM" << "kinit USER@REALM";
        QTest::newRow("no cloud") << one << QString() << "klist get krbtgt/PROXY-REALM" << "klist get krbtgt/PROXY-REALM";
        QTest::newRow("a longer word") << one << cloud << "KRB5_REALM_UNKNOWN, MitRealms, REALMS, PROXY-HOST" << "KRB5_REALM_UNKNOWN, MitRealms, REALMS, PROXY-HOST";
        QTest::newRow("nothing") << one << cloud << "" << "";
    }

    void namesTakeThePlaceOfWordsInCapitals()
    {
        QFETCH(QStringList, realms);
        QFETCH(QString, cloud);
        QFETCH(QString, text);
        QFETCH(QString, filled);
        QCOMPARE(withCompanyNames(text, company(realms, cloud)), filled);
    }

    void theOneRealmIsAtHome()
    {
        KnowledgeBase knowledge;
        knowledge.takeFacts({ { QStringLiteral("CORP.EXAMPLE.COM") }, {}, {} });
        ImportContext context;
        addCompany(context, knowledge);
        QCOMPARE(context.homeRealm, QStringLiteral("CORP.EXAMPLE.COM"));
        context.homeRealm = QStringLiteral("SEEN.EXAMPLE"); // what the evidence says goes first
        addCompany(context, knowledge);
        QCOMPARE(context.homeRealm, QStringLiteral("SEEN.EXAMPLE"));
    }
};

QTEST_GUILESS_MAIN(TestCompanyContext)
#include "tst_companycontext.moc"
