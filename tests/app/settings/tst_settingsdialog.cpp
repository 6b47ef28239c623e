// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manual/manualwindow.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/settings/settingrow.h"
#include "app/settings/settingsdialog.h"
#include "tests/app/support/desk.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

class TestSettingsDialog : public QObject {
    Q_OBJECT

private:
    static SettingsDialog *open(Desk &desk)
    {
        SettingsDialog *dialog = SettingsDialog::openFor(desk.context(), &desk.window());
        settle();
        return dialog;
    }

    static SettingRow *row(const SettingsDialog *dialog, const QString &name)
    {
        for (SettingRow *candidate : dialog->rows()) {
            if (candidate->name() == name)
                return candidate;
        }
        return nullptr;
    }

    static QLineEdit *line(const SettingsDialog *dialog, const QString &name) { return qobject_cast<QLineEdit *>(row(dialog, name)->control()); }

    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    static QString write(const QTemporaryDir &folder, const QByteArray &bytes)
    {
        const QString path = folder.filePath(QStringLiteral("settings.json"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }

    static int visibleRows(const SettingsDialog *dialog)
    {
        return static_cast<int>(std::ranges::count_if(dialog->rows(), [](const SettingRow *one) { return one->isVisible(); }));
    }

private Q_SLOTS:
    void menuKeyAndPaletteOpenOneDialog()
    {
        Desk desk;
        desk.window();
        QAction *command = nullptr;
        for (QAction *action : desk.navigator().commands()) {
            if (action->text() == QStringLiteral("&Settings…"))
                command = action;
        }
        QVERIFY(command);
        QCOMPARE(command->shortcut(), QKeySequence(QStringLiteral("Ctrl+,")));
        command->trigger();
        command->trigger();
        QCOMPARE(desk.window().findChildren<SettingsDialog *>().size(), 1);
        QVERIFY(desk.window().findChild<SettingsDialog *>()->isVisible());
    }

    void everySettingSaysWhatItDoes()
    {
        Desk desk;
        const SettingsDialog *dialog = open(desk);
        QVERIFY(dialog->rows().size() >= 8 && dialog->rows().size() <= 14); // few
        for (const SettingRow *one : dialog->rows()) {
            QCOMPARE(one->control()->accessibleName(), one->name());
            QVERIFY2(one->control()->accessibleDescription().size() > 20, qPrintable(one->name()));
            QVERIFY2(QAccessible::queryAccessibleInterface(one->control()), qPrintable(one->name()));
        }
        for (const QPushButton *button : dialog->findChildren<QPushButton *>())
            QVERIFY(!button->text().isEmpty());
    }

    void tabReachesEveryControl()
    {
        Desk desk;
        SettingsDialog *dialog = open(desk);
        QSet<QWidget *> reached;
        for (int i = 0; i < 60; ++i) {
            if (QWidget *focused = QApplication::focusWidget())
                reached << focused;
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : dialog, Qt::Key_Tab);
        }
        for (const SettingRow *one : dialog->rows())
            QVERIFY2(reached.contains(one->control()), qPrintable(one->name()));
    }

    void searchShowsWhatHasTheWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("rows");
        QTest::newRow("a name") << "theme" << "Theme" << 1;
        QTest::newRow("a section") << "reports" << "Language of reports" << -1;
        QTest::newRow("what it does") << "STAND-IN" << "Reports begin with names and addresses replaced" << 1;
        QTest::newRow("two words") << "text size" << "Text size" << 1;
        QTest::newRow("nothing") << "zzzz" << "" << 0;
    }

    void searchShowsWhatHasTheWords()
    {
        QFETCH(QString, words);
        QFETCH(QString, shown);
        QFETCH(int, rows);
        Desk desk;
        SettingsDialog *dialog = open(desk);
        const int all = visibleRows(dialog);
        QCOMPARE(all, dialog->rows().size());
        auto *field = dialog->findChild<QLineEdit *>();
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, words);
        if (!shown.isEmpty())
            QVERIFY(row(dialog, shown)->isVisible());
        if (rows >= 0)
            QCOMPARE(visibleRows(dialog), rows);
        QVERIFY(visibleRows(dialog) < all);
        field->clear();
        QCOMPARE(visibleRows(dialog), all);
    }

    void choicesHoldAtOnce()
    {
        Desk desk;
        SettingsDialog *dialog = open(desk);
        auto *theme = qobject_cast<QComboBox *>(row(dialog, QStringLiteral("Theme"))->control());
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_Down);
        QVERIFY(desk.theme().mode() == ThemeMode::Dark);
        // and what is chosen elsewhere is shown here
        desk.theme().setMode(ThemeMode::Light);
        QCOMPARE(theme->currentIndex(), 1);
        auto *checks = qobject_cast<QCheckBox *>(row(dialog, QStringLiteral("Live checks can be started"))->control());
        QTest::keyClick(checks, Qt::Key_Space);
        QVERIFY(!desk.preferences().values().checksEnabled);
    }

    void aWrongRealmIsSaidInPlaceAndNotTaken()
    {
        Desk desk;
        SettingsDialog *dialog = open(desk);
        type(line(dialog, QStringLiteral("Realms")), QStringLiteral("corp.example.com, EU.EXAMPLE.COM"));
        QCOMPARE(desk.preferences().values().company.realms, QStringList({ QStringLiteral("CORP.EXAMPLE.COM"), QStringLiteral("EU.EXAMPLE.COM") }));
        type(line(dialog, QStringLiteral("Realms")), QStringLiteral("corp/../x"));
        QVERIFY(row(dialog, QStringLiteral("Realms"))->fault().contains(QLatin1String("corp/../x")));
        QCOMPARE(desk.preferences().values().company.realms.size(), 2);
        type(line(dialog, QStringLiteral("Proxy cloud")), QStringLiteral("a.example b.example"));
        QVERIFY(!row(dialog, QStringLiteral("Proxy cloud"))->fault().isEmpty());
        type(line(dialog, QStringLiteral("Proxy cloud")), QStringLiteral("zscalertwo.net"));
        QVERIFY(row(dialog, QStringLiteral("Proxy cloud"))->fault().isEmpty());
        QCOMPARE(desk.session().knowledge().company.facts.proxyCloud, QStringLiteral("ZSCALERTWO.NET"));
    }

    void whatTheAdministratorsLaidDownIsLockedAndSaysSo()
    {
        Policy policy;
        policy.source = QStringLiteral("/etc/kerbscope/policy.ini");
        policy.checksEnabled = false;
        policy.redactionForced = true;
        policy.proxyCloud = QStringLiteral("ZSCALERTWO.NET");
        policy.realms = QStringList { QStringLiteral("CORP.EXAMPLE.COM") };
        policy.helpdesk = QStringLiteral("+49 30 1234");
        Desk desk({}, {}, {}, {}, policy);
        const SettingsDialog *dialog = open(desk);
        int locked = 0;
        for (const SettingRow *one : dialog->rows()) {
            if (!one->isLocked())
                continue;
            ++locked;
            QVERIFY(!one->control()->isEnabled());
            QVERIFY2(one->control()->accessibleDescription().contains(policy.source), qPrintable(one->control()->accessibleDescription()));
        }
        QCOMPARE(locked, 5);
        QCOMPARE(line(dialog, QStringLiteral("Proxy cloud"))->text(), policy.proxyCloud);
        QCOMPARE(line(dialog, QStringLiteral("Helpdesk"))->text(), policy.helpdesk);
        QVERIFY(!qobject_cast<QCheckBox *>(row(dialog, QStringLiteral("Live checks can be started"))->control())->isChecked());
        QVERIFY(qobject_cast<QCheckBox *>(row(dialog, QStringLiteral("Reports begin with names and addresses replaced"))->control())->isChecked());
    }

    void exportedSettingsComeBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.json"));
        Settings values;
        {
            Desk desk;
            values = desk.preferences().values();
            values.textPercent = 125;
            values.noticeMinutes = 30;
            values.checksEnabled = false;
            values.reportLanguage = QStringLiteral("ja");
            values.redactReports = false;
            values.company = { { QStringLiteral("CORP.EXAMPLE.COM") }, QStringLiteral("ZSCALERTWO.NET"), QStringLiteral("Service desk, Zürich") };
            desk.preferences().set(values);
            QVERIFY(open(desk)->exportTo(path));
        }
        Desk desk;
        SettingsDialog *dialog = open(desk);
        QVERIFY(dialog->importFrom(path));
        QVERIFY(desk.preferences().values() == values);
        QCOMPARE(desk.theme().textPercent(), 125);
        QVERIFY(dialog->message()->role() == Role::Ok);
        dialog->restoreDefaults();
        QCOMPARE(desk.theme().textPercent(), 100);
        QVERIFY(desk.preferences().values().company.realms.isEmpty());
    }

    void aBadFileChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("theme=dark") << "no settings file";
        QTest::newRow("cut") << QByteArray("{\"kerbscope\":\"settings\",\"schema\":1,\"theme\":\"da") << "no settings file";
        QTest::newRow("other JSON") << QByteArray("{\"schema\":1}") << "no settings file";
        QTest::newRow("newer") << QByteArray("{\"kerbscope\":\"settings\",\"schema\":2,\"theme\":\"dark\"}") << "another version";
        QTest::newRow("unknown key") << QByteArray("{\"kerbscope\":\"settings\",\"schema\":1,\"theme\":\"dark\",\"thema\":1}") << "'thema'";
        QTest::newRow("wrong type") << QByteArray("{\"kerbscope\":\"settings\",\"schema\":1,\"textPercent\":150,\"redactReports\":\"no\"}") << "'redactReports'";
        QTest::newRow("out of range") << QByteArray("{\"kerbscope\":\"settings\",\"schema\":1,\"textPercent\":9000}") << "'textPercent'";
        QTest::newRow("no realm") << QByteArray("{\"kerbscope\":\"settings\",\"schema\":1,\"realms\":[\"A B\"]}") << "'realms'";
        QTest::newRow("too many realms") << QByteArray("{\"kerbscope\":\"settings\",\"schema\":1,\"realms\":[" + QByteArray("\"A\",").repeated(50) + "\"A\"]}") << "'realms'";
        QTest::newRow("no language") << QByteArray("{\"kerbscope\":\"settings\",\"schema\":1,\"language\":\"xx\"}") << "'language'";
        QTest::newRow("a line that is two") << QByteArray("{\"kerbscope\":\"settings\",\"schema\":1,\"helpdesk\":\"a\\nb\"}") << "'helpdesk'";
        QTest::newRow("too large") << QByteArray("{\"kerbscope\":\"settings\",\"schema\":1," + QByteArray(70'000, ' ') + "\"theme\":\"dark\"}") << "64 KiB";
    }

    void aBadFileChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        Desk desk;
        const Settings before = desk.preferences().values();
        SettingsDialog *dialog = open(desk);
        const QTemporaryDir folder;
        QVERIFY(!dialog->importFrom(write(folder, bytes)));
        QVERIFY(desk.preferences().values() == before);
        QVERIFY(dialog->message()->isVisible());
        QVERIFY2(dialog->message()->text().contains(said), qPrintable(dialog->message()->text()));
        QVERIFY2(dialog->message()->text().contains(QLatin1String("Nothing was changed")), qPrintable(dialog->message()->text()));
    }

    void aFileThatIsNotThereIsSaid()
    {
        Desk desk;
        SettingsDialog *dialog = open(desk);
        QVERIFY(!dialog->importFrom(QStringLiteral("/no/such/file.json")));
        QVERIFY(dialog->message()->text().contains(QLatin1String("/no/such/file.json")));
        QVERIFY(!dialog->exportTo(QStringLiteral("/no/such/folder/file.json")));
        QVERIFY(dialog->message()->text().contains(QLatin1String("/no/such/folder")));
    }

    void itSpeaksAnotherLanguageAtOnce()
    {
        Desk desk;
        SettingsDialog *dialog = open(desk);
        QVERIFY(row(dialog, QStringLiteral("Theme")));
        desk.language().choose(QStringLiteral("de"));
        settle();
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Einstellungen"));
        QVERIFY(!row(dialog, QStringLiteral("Theme")));
        QVERIFY(dialog->isVisible());
    }

    void f1OpensTheManualAtTheSettings()
    {
        Desk desk;
        SettingsDialog *dialog = open(desk);
        QTest::keyClick(dialog, Qt::Key_F1);
        auto *manual = desk.window().findChild<ManualWindow *>();
        QVERIFY(manual && manual->isVisible());
        QCOMPARE(manual->currentTopic(), QStringLiteral("settings"));
    }

    void escapeClosesIt()
    {
        Desk desk;
        const QPointer<SettingsDialog> dialog = open(desk);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void nothingScrollsSidewaysWithLargeText()
    {
        Desk desk;
        desk.theme().setTextPercent(200);
        const SettingsDialog *dialog = open(desk);
        for (const QAbstractScrollArea *area : dialog->findChildren<QAbstractScrollArea *>())
            QVERIFY(!area->horizontalScrollBar()->isVisible());
        desk.theme().setTextPercent(100);
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
