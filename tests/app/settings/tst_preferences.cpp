// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/preferences.h"
#include "app/report/reportpage.h"
#include "tests/app/support/checksamples.h"
#include "tests/app/support/desk.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

/// Settings and policy where they have an effect.
class TestPreferences : public QObject {
    Q_OBJECT

private:
    static Policy strictPolicy()
    {
        Policy policy;
        policy.source = QStringLiteral("policy.ini");
        policy.checksEnabled = false;
        policy.proxyCloud = QStringLiteral("ZSCALERTWO.NET");
        policy.realms = QStringList { QStringLiteral("CORP.EXAMPLE.COM") };
        policy.helpdesk = QStringLiteral("+49 30 1234");
        return policy;
    }

    static QString textOf(const QWidget *widget)
    {
        QString text;
        for (const QLabel *label : widget->findChildren<QLabel *>()) {
            if (label->isVisible())
                text += QString(label->text()).remove(QChar(0x200b)) + u'\n'; // where prose may break a line
        }
        return text;
    }

private Q_SLOTS:
    void themeAndTextSizeAreFollowedBothWays()
    {
        Desk desk;
        QSignalSpy changed(&desk.preferences(), &Preferences::changed);
        Settings values = desk.preferences().values();
        values.theme = ThemeMode::Dark;
        values.textPercent = 150;
        desk.preferences().set(values);
        QVERIFY(desk.theme().mode() == ThemeMode::Dark);
        QCOMPARE(desk.theme().textPercent(), 150);
        QCOMPARE(changed.count(), 1); // what follows it is not a change of its own
        desk.theme().setMode(ThemeMode::Light);
        QVERIFY(desk.preferences().values().theme == ThemeMode::Light);
        QCOMPARE(desk.preferences().values().textPercent, 150);
        desk.theme().setTextPercent(100);
    }

    void languageChangesWhileTheWindowIsOpen()
    {
        Desk desk;
        desk.window();
        Settings values = desk.preferences().values();
        values.language = QStringLiteral("de");
        desk.preferences().set(values);
        QTRY_COMPARE(desk.language().code(), QStringLiteral("de"));
        QCOMPARE(desk.window().page(PageId::Report)->title(), QStringLiteral("Bericht"));
    }

    void thePolicyGoesBeforeTheSettings()
    {
        Settings values;
        values.company = { { QStringLiteral("OTHER.EXAMPLE") }, QStringLiteral("OTHER.NET"), QStringLiteral("elsewhere") };
        values.checksEnabled = true;
        const Preferences locked(values, strictPolicy());
        QCOMPARE(locked.company(), strictPolicy().company());
        QVERIFY(!locked.checksAllowed());
        for (const auto what : { Preferences::Lockable::Checks, Preferences::Lockable::ProxyCloud, Preferences::Lockable::Realms, Preferences::Lockable::Helpdesk })
            QVERIFY(locked.isLocked(what));
        QVERIFY(!locked.isLocked(Preferences::Lockable::Redaction));
        const Preferences open(values, {});
        QCOMPARE(open.company(), values.company);
        QVERIFY(open.checksAllowed());
    }

    void theCompanyIsKnownToReadersAndDiagnosis_data()
    {
        QTest::addColumn<bool>("byPolicy");
        QTest::newRow("policy") << true;
        QTest::newRow("settings") << false;
    }

    void theCompanyIsKnownToReadersAndDiagnosis()
    {
        QFETCH(bool, byPolicy);
        Policy policy = strictPolicy();
        policy.proxyCloud = QStringLiteral("PROXY.EXAMPLE.NET");
        Desk desk({}, {}, {}, {}, byPolicy ? policy : Policy());
        if (!byPolicy) {
            Settings values = desk.preferences().values();
            values.company = policy.company();
            desk.preferences().set(values);
        }
        const ImportContext context = desk.session().importContext();
        QVERIFY(context.proxyRealms.contains(QLatin1String("PROXY.EXAMPLE.NET")));
        QCOMPARE(context.homeRealm, QStringLiteral("CORP.EXAMPLE.COM"));
        // In another language too.
        desk.session().setLanguage(QStringLiteral("de"));
        QVERIFY(desk.session().knowledge().proxyRealms.contains(QLatin1String("PROXY.EXAMPLE.NET")));
        // A ticket of a realm that nobody else knows is the proxy's.
        QVERIFY(desk.import("Current LogonId is 0:0x3e7\n\nCached Tickets: (1)\n\n#0>\tClient: jdoe @ CORP.EXAMPLE.COM\n\tServer: krbtgt/PROXY.EXAMPLE.NET @ CORP.EXAMPLE.COM\n"
                            "\tKerbTicket Encryption Type: AES-256-CTS-HMAC-SHA1-96\n\tTicket Flags 0x40a10000 -> forwardable renewable pre_authent name_canonicalize \n"
                            "\tStart Time: 3/4/2026 9:00:00 (local)\n\tEnd Time:   3/4/2026 19:00:00 (local)\n\tRenew Time: 3/11/2026 9:00:00 (local)\n"
                            "\tSession Key Type: AES-256-CTS-HMAC-SHA1-96\n\tCache Flags: 0\n\tKdc Called: DC01\n"));
        const QList<Finding> findings = desk.session().currentCase().findings();
        QVERIFY(std::ranges::any_of(findings, [](const Finding &finding) {
            return finding.id == QLatin1String("klist.proxy-tgt") && finding.value == QLatin1String("present");
        }));
    }

    void theGuideNamesTheCompanyAndHowToReachTheHelpdesk()
    {
        Desk desk({}, {}, {}, {}, strictPolicy());
        desk.session().addCode(QStringLiteral("zen:471000"));
        desk.window().showPage(PageId::Guide);
        for (const auto &[finding, value] : { std::pair("klist.tgt", "present"), std::pair("klist.proxy-tgt", "absent"), std::pair("tgs.cross-realm.error", "14") })
            desk.session().answer(QString::fromLatin1(finding), QString::fromLatin1(value));
        settle();
        QPushButton *conclude = nullptr;
        for (QPushButton *button : desk.window().currentPage()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QLatin1String("Conclude now"))
                conclude = button;
        }
        if (conclude)
            QTest::mouseClick(conclude, Qt::LeftButton);
        settle();
        const QString text = textOf(desk.window().currentPage());
        QVERIFY2(text.contains(QLatin1String("+49 30 1234")), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("PROXY-REALM")), qPrintable(text));
    }

    void theReportEndsWithTheHelpdesk()
    {
        Desk desk({}, {}, {}, {}, strictPolicy());
        desk.session().addCode(QStringLiteral("zen:471000"));
        auto *page = qobject_cast<ReportPage *>(desk.window().page(PageId::Report));
        QSignalSpy shown(page, &ReportPage::previewChanged);
        desk.window().showPage(PageId::Report);
        QVERIFY(shown.count() > 0 || shown.wait(20'000));
        QVERIFY(page->shown().text.contains(QLatin1String("Helpdesk: +49 30 1234")));
    }

    void checksCanBeSwitchedOff_data()
    {
        QTest::addColumn<bool>("byPolicy");
        QTest::newRow("policy") << true;
        QTest::newRow("settings") << false;
    }

    void checksCanBeSwitchedOff()
    {
        QFETCH(bool, byPolicy);
        Desk desk({}, {}, {}, sampleChecks(), byPolicy ? strictPolicy() : Policy());
        desk.window().showPage(PageId::Check);
        if (!byPolicy) {
            QVERIFY(desk.session().checks().isAvailable());
            Settings values = desk.preferences().values();
            values.checksEnabled = false;
            desk.preferences().set(values);
            settle();
        }
        QVERIFY(!desk.session().checks().isAvailable());
        const QString text = textOf(desk.window().currentPage());
        QVERIFY2(text.contains(byPolicy ? QLatin1String("do not allow checks") : QLatin1String("switched off in the settings")), qPrintable(text));
        QSignalSpy started(&desk.session().checks(), &CheckRunner::started);
        desk.session().startChecks({});
        QCOMPARE(started.count(), 0);
        for (const QPushButton *button : desk.window().currentPage()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(QLatin1String("Start ")))
                QVERIFY(!button->isEnabled());
        }
        Settings values = desk.preferences().values();
        values.checksEnabled = true;
        desk.preferences().set(values);
        settle();
        QCOMPARE(desk.session().checks().isAvailable(), !byPolicy);
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
