// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What earlier versions saved opens; what a newer one saved is refused and left alone. The scripts are those of tests/data/schemas.

#include "core/cases/casefile.h"
#include "core/cases/caseschema.h"
#include "core/cases/casestore.h"
#include "core/cases/storefile.h"
#include "tests/support/schemascript.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace kerbscope;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString scriptPath(const char *what, quint32 version)
{
    return QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests/data/schemas/%1-%2.sql").arg(QLatin1String(what)).arg(version);
}

/// What every version of the sample case holds, whatever else later readers may find in it.
void compareWithSample(const Case &opened)
{
    const Case sample = test::schemaCase();
    QCOMPARE(opened.id, sample.id);
    QCOMPARE(opened.title, sample.title);
    QVERIFY(opened.createdAt == sample.createdAt && opened.state == sample.state);
    QCOMPARE(opened.tags, sample.tags);
    QCOMPARE(opened.notes, sample.notes);
    QCOMPARE(opened.declined, sample.declined);
    QCOMPARE(opened.items.size(), 4);
    QCOMPARE(opened.items.size(), sample.items.size());
    for (qsizetype i = 0; i < sample.items.size(); ++i) {
        QCOMPARE(opened.items[i].evidence.bytes, sample.items[i].evidence.bytes);
        QVERIFY(opened.items[i].evidence.kind == sample.items[i].evidence.kind);
        QVERIFY(!opened.items[i].findings.isEmpty());
    }
    QVERIFY(opened.items[1].tickets && opened.items[1].tickets->caches.size() == 1);
    QCOMPARE(opened.items[1].tickets->caches[0].tickets.size(), 2);
    QVERIFY(opened.items[2].events && opened.items[2].events->listing.events.size() == 1);
}

void setVersion(const QString &path, quint32 version)
{
    QVERIFY(test::runScript("PRAGMA user_version=" + QByteArray::number(version), path));
}

/// The newer versions that must be refused, near and far.
void newerVersions()
{
    QTest::addColumn<quint32>("version");
    for (const quint32 version : { caseSchemaVersion + 1, caseSchemaVersion + 2, 1000U, 0x7FFF'FFFFU })
        QTest::addRow("version %u", version) << version;
}

void earlierVersions()
{
    QTest::addColumn<quint32>("version");
    for (quint32 version = 1; version <= caseSchemaVersion; ++version)
        QTest::addRow("version %u", version) << version;
}

} // namespace

class TestUpgrade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyVersionHasItsScripts();
    void opensCaseFiles_data() { earlierVersions(); }
    void opensCaseFiles();
    void opensStores_data() { earlierVersions(); }
    void opensStores();
    void refusesNewerCaseFiles_data() { newerVersions(); }
    void refusesNewerCaseFiles();
    void refusesNewerStores_data() { newerVersions(); }
    void refusesNewerStores();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("a.kscase")); }
    QString storeFolder() const { return m_folder->filePath(QStringLiteral("store")); }
    void makeStore(quint32 version) const
    {
        QVERIFY(QDir().mkpath(storeFolder()));
        QVERIFY(test::runScript(contentOf(scriptPath("store", version)), storePath(storeFolder())));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestUpgrade::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestUpgrade::everyVersionHasItsScripts()
{
    for (quint32 version = 1; version <= caseSchemaVersion; ++version) {
        for (const char *what : { "case", "store" }) {
            const QString script = scriptPath(what, version);
            QVERIFY2(QFile::exists(script),
                qPrintable(QStringLiteral("%1 is missing: build kerbscope-schemascripts and run it on tests/data/schemas").arg(script)));
            QVERIFY(contentOf(script).contains("PRAGMA user_version='" + QByteArray::number(version) + '\''));
        }
    }
}

void TestUpgrade::opensCaseFiles()
{
    QFETCH(quint32, version);
    QVERIFY(test::runScript(contentOf(scriptPath("case", version)), path()));
    const QByteArray before = contentOf(path());
    const Result<OpenedCase> opened = openCase(path());
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().toString()));
    QCOMPARE(contentOf(path()), before); // opening changes nothing
    compareWithSample(opened->value);

    // Saved over, it is a file of this version with the same content.
    Case changed = opened->value;
    changed.notes += QStringLiteral(" More.");
    const Result<QString> saved = saveCaseOver(changed, path(), opened->revision);
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().toString()));
    const Result<Case> again = loadCase(path());
    QVERIFY2(again, qPrintable(again ? QString() : again.error().toString()));
    QVERIFY(*again == changed);
}

void TestUpgrade::opensStores()
{
    QFETCH(quint32, version);
    makeStore(version);
    const Case sample = test::schemaCase();
    for (const bool first : { true, false }) {
        Result<CaseStore> store = CaseStore::open(storeFolder());
        QVERIFY2(store, qPrintable(store ? QString() : store.error().toString()));
        const Outcome sound = store->check();
        QVERIFY2(sound, qPrintable(sound ? QString() : sound.error().toString()));
        CaseQuery query;
        query.text = QStringLiteral("müller 471000");
        const auto list = store->list(query);
        QVERIFY(list);
        QCOMPARE(list->size(), first ? 1 : 2);
        QCOMPARE(list->last().title, sample.title);
        QCOMPARE(list->last().evidenceCount, 4);
        QVERIFY(list->last().codes.contains(QStringLiteral("zen:471000")));
        Result<Case> opened = store->load(sample.id);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().toString()));
        if (!first)
            QVERIFY(opened->notes.endsWith(QStringLiteral(" More.")));
        opened->notes = sample.notes;
        compareWithSample(*opened);
        // It goes on as a store of this version.
        opened->notes += QStringLiteral(" More.");
        const Outcome saved = store->save(*opened);
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().toString()));
        Case another = asCopy(*opened, sample.title + QStringLiteral(" again"));
        another.changedAt = instantFromSeconds(1'772'000'100);
        if (first)
            QVERIFY(store->save(another));
    }
}

void TestUpgrade::refusesNewerCaseFiles()
{
    QFETCH(quint32, version);
    QVERIFY(saveCase(test::schemaCase(), path()));
    setVersion(path(), version);
    const QByteArray before = contentOf(path());
    const Result<OpenedCase> opened = openCase(path());
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == ErrorKind::Unsupported);
    QVERIFY2(opened.error().toString().contains(QLatin1String("newer")), qPrintable(opened.error().toString()));
    QVERIFY(!opened.error().advice.isEmpty());
    // Whoever saves over it must have opened it.
    QVERIFY(!saveCaseOver(test::schemaCase(), path(), QStringLiteral("some revision")));
    QCOMPARE(contentOf(path()), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList { QStringLiteral("a.kscase") });
}

void TestUpgrade::refusesNewerStores()
{
    QFETCH(quint32, version);
    {
        Result<CaseStore> store = CaseStore::open(storeFolder());
        QVERIFY(store && store->save(test::schemaCase()));
    }
    setVersion(storePath(storeFolder()), version);
    const QByteArray before = contentOf(storePath(storeFolder()));
    const Result<CaseStore> opened = CaseStore::open(storeFolder());
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == ErrorKind::Unsupported);
    QVERIFY2(opened.error().toString().contains(QLatin1String("newer")), qPrintable(opened.error().toString()));
    QVERIFY(!opened.error().advice.isEmpty());
    QCOMPARE(contentOf(storePath(storeFolder())), before);
    // The version that wrote it finds everything as it was.
    setVersion(storePath(storeFolder()), caseSchemaVersion);
    Result<CaseStore> again = CaseStore::open(storeFolder());
    QVERIFY(again);
    QVERIFY(again->load(test::schemaCase().id));
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
