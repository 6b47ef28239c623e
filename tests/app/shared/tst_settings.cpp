// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace kerbscope;

class TestSettings : public QObject {
    Q_OBJECT

private:
    static Settings unusual()
    {
        Settings settings;
        settings.theme = ThemeMode::Dark;
        settings.textPercent = 175;
        settings.language = QStringLiteral("ja");
        settings.noticeMinutes = 60;
        settings.checksEnabled = false;
        settings.reportLanguage = QStringLiteral("es");
        settings.redactReports = false;
        settings.company = { { QStringLiteral("CORP.EXAMPLE.COM"), QStringLiteral("EU.EXAMPLE.COM") }, QStringLiteral("ZSCALERTWO.NET"), QStringLiteral("+49 30 1234, help@example.com") };
        return settings;
    }

private Q_SLOTS:
    void everySettingIsKeptOverAStart()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("kerbscope.ini")), QSettings::IniFormat);
        Settings settings = unusual();
        settings.windowGeometry = "abc";
        settings.save(store);
        QVERIFY(Settings::load(store) == settings);
        QVERIFY(!(settings == Settings()));
    }

    void whatIsStoredAndMakesNoSenseIsPassedOver()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("kerbscope.ini")), QSettings::IniFormat);
        store.setValue(QStringLiteral("appearance/textPercent"), 9000);
        store.setValue(QStringLiteral("tickets/noticeMinutes"), -7);
        store.setValue(QStringLiteral("report/language"), QStringLiteral("xx"));
        store.setValue(QStringLiteral("company/proxyCloud"), QStringLiteral("no realm!"));
        store.setValue(QStringLiteral("company/realms"), QStringList { QStringLiteral("A/B") });
        const Settings settings = Settings::load(store);
        QCOMPARE(settings.textPercent, 200);
        QCOMPARE(settings.noticeMinutes, 0);
        QVERIFY(settings.reportLanguage.isEmpty());
        QVERIFY(settings.company == CompanyFacts());
    }

    void aFileCarriesEverySettingButTheScreen()
    {
        Settings settings = unusual();
        settings.windowGeometry = "abc";
        Settings there;
        there.windowGeometry = "its own";
        const Result<Settings> read = settingsFromFile(settingsToFile(settings), there);
        QVERIFY(read);
        settings.windowGeometry = there.windowGeometry;
        QVERIFY(*read == settings);
    }

    void whatAFileDoesNotNameStays()
    {
        const Result<Settings> read = settingsFromFile("{\"kerbscope\":\"settings\",\"schema\":1,\"theme\":\"light\"}", unusual());
        QVERIFY(read);
        Settings expected = unusual();
        expected.theme = ThemeMode::Light;
        QVERIFY(*read == expected);
    }

    void realms_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("realm");
        QTest::newRow("small letters") << " corp.example.com " << "CORP.EXAMPLE.COM";
        QTest::newRow("one word") << "CORP" << "CORP";
        QTest::newRow("a hyphen") << "my-corp.example" << "MY-CORP.EXAMPLE";
        QTest::newRow("254 letters") << QString(255, u'A') << QString(255, u'A');
        QTest::newRow("too long") << QString(256, u'A') << QString();
        QTest::newRow("ends in a dot") << "CORP." << QString();
        QTest::newRow("an address") << "https://corp.example.com" << QString();
        QTest::newRow("a blank") << "CORP EXAMPLE" << QString();
        QTest::newRow("a line end") << "CORP\nEXAMPLE" << QString();
        QTest::newRow("nothing") << "" << QString();
    }

    void realms()
    {
        QFETCH(QString, typed);
        QFETCH(QString, realm);
        QCOMPARE(realmFrom(typed), realm);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
