// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/places.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace kerbscope;

class TestPlaces : public QObject {
    Q_OBJECT

private:
    static void mark(const QString &folder) { QVERIFY(QFile(folder + QStringLiteral("/portable")).open(QIODevice::WriteOnly)); }

private Q_SLOTS:
    void anInstalledProgramUsesTheProfile()
    {
        const QTemporaryDir program;
        const QTemporaryDir passing;
        const Places places = Places::find(program.path(), passing.path());
        QVERIFY(!places.portable);
        QVERIFY(!places.dataFolder.startsWith(program.path()));
        QVERIFY(!places.settingsFile.startsWith(program.path()));
        QVERIFY(QDir(program.path()).isEmpty());
    }

    void aPortableOneKeepsEverythingBesideItself()
    {
        const QTemporaryDir program;
        const QTemporaryDir passing;
        mark(program.path());
        const Places places = Places::find(program.path(), passing.path());
        QVERIFY(places.portable);
        QVERIFY(!places.passing);
        QCOMPARE(places.dataFolder, program.filePath(QStringLiteral("data")));
        QVERIFY(places.settingsFile.startsWith(places.dataFolder));
        QVERIFY(QDir(places.dataFolder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void onAReadOnlyMediumStateLastsForTheRun()
    {
        const QTemporaryDir program;
        const QTemporaryDir passing;
        mark(program.path());
        // A file where the folder should be cannot be written into by anybody, root included.
        QVERIFY(QFile(program.filePath(QStringLiteral("data"))).open(QIODevice::WriteOnly));
        const Places places = Places::find(program.path(), passing.path());
        QVERIFY(places.portable);
        QVERIFY(places.passing);
        QCOMPARE(places.dataFolder, passing.path());
        QVERIFY(places.settingsFile.startsWith(passing.path()));
    }

    void settingsOnAReadOnlyMediumHold()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir program;
        const QTemporaryDir passing;
        mark(program.path());
        const QString data = program.filePath(QStringLiteral("data"));
        QVERIFY(QDir().mkpath(data));
        QFile settings(data + QStringLiteral("/kerbscope.ini"));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[appearance]\ntheme=dark\n");
        settings.close();
        QVERIFY(settings.setPermissions(QFile::ReadOwner));
        QVERIFY(QFile::setPermissions(data, QFile::ReadOwner | QFile::ExeOwner));
        const auto writableAgain = qScopeGuard([&] { QFile::setPermissions(data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); });
        if (geteuid() == 0)
            QSKIP("the superuser can write everywhere");
        const Places places = Places::find(program.path(), passing.path());
        QVERIFY(places.passing);
        QCOMPARE(places.mediumFolder, data);
        QFile copy(places.settingsFile);
        QVERIFY(places.settingsFile.startsWith(passing.path()));
        QVERIFY(copy.open(QIODevice::ReadWrite)); // for this run they can be changed
        QVERIFY(copy.readAll().contains("theme=dark"));
        QVERIFY(!QFile::exists(data + QStringLiteral("/.trial")));
#else
        QSKIP("rights of folders are another matter there");
#endif
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
