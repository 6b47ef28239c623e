// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/principal.h"

#include <QTest>

using namespace kerbscope;

class TestPrincipal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips_data();
    void roundTrips();
    void acceptsWindowsSpacing();
    void tellsTicketGrantingServices();
    void refusesWhatIsNoName();
};

void TestPrincipal::roundTrips_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("components");
    QTest::addColumn<QString>("realm");

    QTest::newRow("user") << "jdoe@CORP.EXAMPLE.COM" << QStringList { "jdoe" } << "CORP.EXAMPLE.COM";
    QTest::newRow("service") << "HTTP/web.corp@CORP" << QStringList { "HTTP", "web.corp" } << "CORP";
    QTest::newRow("escaped slash") << "a\\/b@R" << QStringList { "a/b" } << "R";
    QTest::newRow("enterprise name") << "jdoe\\@mail.example@R" << QStringList { "jdoe@mail.example" } << "R";
    QTest::newRow("no realm stated") << "krbtgt/X" << QStringList { "krbtgt", "X" } << "";
    QTest::newRow("empty realm of a referral") << "host/x@" << QStringList { "host", "x" } << "";
    QTest::newRow("newline in a name") << "a\\nb@R" << QStringList { "a\nb" } << "R";
    QTest::newRow("slash in a realm stays") << "a@R/S" << QStringList { "a" } << "R/S";
}

void TestPrincipal::roundTrips()
{
    QFETCH(QString, text);
    QFETCH(QStringList, components);
    QFETCH(QString, realm);

    const auto principal = Principal::fromString(text);
    QVERIFY(principal);
    QCOMPARE(principal->components, components);
    QCOMPARE(principal->realm, realm);
    QCOMPARE(principal->toString(), text);
}

void TestPrincipal::acceptsWindowsSpacing()
{
    QCOMPARE(Principal::fromString(u"krbtgt/CORP @ CORP").value().toString(), QStringLiteral("krbtgt/CORP@CORP"));
}

void TestPrincipal::tellsTicketGrantingServices()
{
    const auto own = Principal::fromString(u"krbtgt/CORP@CORP").value();
    QVERIFY(own.isTicketGranting());
    QVERIFY(!own.isCrossRealm());
    const auto cross = Principal::fromString(u"krbtgt/PARTNER@CORP").value();
    QVERIFY(cross.isCrossRealm());
    QCOMPARE(cross.targetRealm(), QStringLiteral("PARTNER"));
    const auto shortForm = Principal::fromString(u"krbtgt@CORP").value();
    QVERIFY(shortForm.isTicketGranting());
    QVERIFY(!shortForm.isCrossRealm());
    QCOMPARE(shortForm.targetRealm(), QStringLiteral("CORP"));
    QVERIFY(!Principal::fromString(u"krbtgt").value().isTicketGranting());
    QVERIFY(!Principal::fromString(u"krbtgt/A/B@CORP").value().isTicketGranting());
}

void TestPrincipal::refusesWhatIsNoName()
{
    QCOMPARE(Principal::fromString(u"  ").error().kind, ErrorKind::Empty);
    QCOMPARE(Principal::fromString(u"a\\").error().kind, ErrorKind::Malformed);
    QCOMPARE(Principal::fromString(QString(65, u'/')).error().kind, ErrorKind::TooLarge);
}

QTEST_APPLESS_MAIN(TestPrincipal)
#include "tst_principal.moc"
