// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/casefile.h"
#include "tests/app/support/listings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

class TestCaseShelf : public QObject {
    Q_OBJECT

private:
    static Result<Case> kept(Desk &desk, const QString &id)
    {
        Result<CaseStore> store = CaseStore::open(desk.caseFolder());
        return store ? store->load(id) : Result<Case>(store.error());
    }

    static bool waitFor(const CaseShelf &shelf) { return QTest::qWaitFor([&] { return shelf.isLoaded(); }); }

private Q_SLOTS:
    void nothingIsWrittenForAnEmptyCase()
    {
        Desk desk;
        desk.session().startCase();
        desk.shelf().flush();
        QVERIFY(QDir(desk.caseFolder()).isEmpty());
        QVERIFY(desk.shelf().recent().isEmpty());
    }

    void everyChangeIsSavedAsItGoes()
    {
        Desk desk;
        QSignalSpy saved(&desk.shelf(), &CaseShelf::saved);
        desk.session().addCode(QStringLiteral("zen:471000"));
        QVERIFY(saved.wait());
        desk.session().answer(QStringLiteral("symptom.kind"), QStringLiteral("proxy-page"));
        QVERIFY(saved.wait());
        const Result<Case> loaded = kept(desk, desk.session().currentCase().id);
        QVERIFY2(loaded.hasValue(), loaded ? "" : qPrintable(loaded.error().toString()));
        QCOMPARE(loaded->items.size(), 2);
    }

    void manyChangesInARowEndWithTheLast()
    {
        Desk desk;
        for (int i = 0; i < 40; ++i)
            desk.session().setNotes(QStringLiteral("note %1").arg(i));
        desk.shelf().flush();
        const Result<Case> loaded = kept(desk, desk.session().currentCase().id);
        QVERIFY(loaded.hasValue());
        QCOMPARE(loaded->notes, QStringLiteral("note 39"));
    }

    void twoCasesInARowAreBothWhole()
    {
        Desk desk;
        desk.session().addCode(QStringLiteral("zen:471000"));
        desk.session().setNotes(QStringLiteral("last words of the first"));
        const QString first = desk.session().currentCase().id;
        desk.session().startCase();
        desk.session().addCode(QStringLiteral("krb:24"));
        const QString second = desk.session().currentCase().id;
        desk.shelf().flush();
        QCOMPARE(kept(desk, first)->notes, QStringLiteral("last words of the first"));
        QCOMPARE(kept(desk, second)->items.size(), 1);
        QCOMPARE(desk.shelf().recent().size(), 2);
        QCOMPARE(desk.shelf().recent().first().id, second);
    }

    void aRecentCaseOpensAsItWas()
    {
        Desk desk;
        QVERIFY(desk.import(validListing()));
        desk.session().setTitle(QStringLiteral("jdoe"));
        const Case before = desk.session().currentCase();
        desk.session().startCase();
        QSignalSpy opened(&desk.session(), &Session::caseOpened);
        desk.shelf().openCase(desk.shelf().recent().first().id);
        QVERIFY(opened.wait());
        QCOMPARE(desk.session().currentCase(), before);
    }

    void theListOutlivesTheProgram()
    {
        Desk desk;
        desk.session().setTitle(QStringLiteral("Ärger mit „Übung“"));
        desk.session().addCode(QStringLiteral("zen:441000"));
        desk.session().setState(CaseState::Escalated);
        desk.shelf().flush();
        const CaseShelf again(desk.session(), desk.caseFolder());
        QVERIFY(waitFor(again));
        QCOMPARE(again.recent().size(), 1);
        QCOMPARE(again.recent().first().title, QStringLiteral("Ärger mit „Übung“"));
        QCOMPARE(toString(again.recent().first().state), toString(CaseState::Escalated));
        QCOMPARE(again.recent().first().changedAt, Desk::now());
    }

    void aDamagedListIsAnEmptyOne()
    {
        Desk desk;
        QFile file(QDir(desk.caseFolder()).filePath(QStringLiteral("recent.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{]");
        file.close();
        const CaseShelf shelf(desk.session(), desk.caseFolder());
        QVERIFY(waitFor(shelf));
        QVERIFY(shelf.recent().isEmpty());
    }

    void casesOfEarlierVersionsAreTakenOver()
    {
        Desk desk;
        const QDir folder(desk.caseFolder());
        Case first = newCase(QStringLiteral("first"), Desk::now());
        Case second = newCase(QStringLiteral("never listed"), Desk::now());
        for (const Case &old : { first, second })
            QVERIFY(saveCase(old, folder.filePath(old.id + QStringLiteral(".kscase"))));
        QFile odd(folder.filePath(QStringLiteral("odd.kscase")));
        QVERIFY(odd.open(QIODevice::WriteOnly));
        odd.write("damaged");
        odd.close();
        QFile list(folder.filePath(QStringLiteral("recent.json")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("[{\"id\": \"" + first.id.toUtf8() + "\", \"cause\": \"clock.client-skew\"}]");
        list.close();

        CaseShelf shelf(desk.session(), desk.caseFolder());
        QSignalSpy failed(&shelf, &CaseShelf::failed);
        QVERIFY(waitFor(shelf));
        QCOMPARE(shelf.recent().size(), 2);
        QVERIFY(*kept(desk, second.id) == second);
        QCOMPARE(kept(desk, first.id)->conclusion->causes.first().id, QStringLiteral("clock.client-skew"));
        // Only what was taken over is gone; the rest is said once.
        QVERIFY(!QFile::exists(folder.filePath(first.id + QStringLiteral(".kscase"))));
        QVERIFY(odd.exists());
        QVERIFY(!list.exists());
        QVERIFY(failed.count() == 1 || failed.wait());
        CaseShelf again(desk.session(), desk.caseFolder());
        QSignalSpy failedAgain(&again, &CaseShelf::failed);
        QVERIFY(waitFor(again));
        QCOMPARE(again.recent().size(), 2);
        QCOMPARE(failedAgain.count(), 0);
    }

    void aFileOfAKnownCaseIsOpenedBesideIt_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("cases");
        QTest::newRow("the same state") << QString() << 1;
        QTest::newRow("another state") << QStringLiteral("the other agent's words") << 2;
    }

    void aFileOfAKnownCaseIsOpenedBesideIt()
    {
        QFETCH(QString, change);
        QFETCH(int, cases);
        Desk desk;
        desk.session().addCode(QStringLiteral("zen:471000"));
        desk.session().setTitle(QStringLiteral("jdoe"));
        const Case mine = desk.session().currentCase();
        desk.shelf().flush();
        Case theirs = mine;
        theirs.notes = change;
        const QString path = QDir(desk.caseFolder()).filePath(QStringLiteral("back.kscase"));
        QVERIFY(saveCase(theirs, path));
        QSignalSpy opened(&desk.session(), &Session::caseOpened);
        QSignalSpy noted(&desk.shelf(), &CaseShelf::noted);
        desk.session().addFile(path);
        QVERIFY(opened.wait());
        QCOMPARE(desk.session().currentCase().notes, change);
        desk.shelf().flush();
        QVERIFY(*kept(desk, mine.id) == mine);
        QTRY_COMPARE(desk.shelf().recent().size(), cases);
        QCOMPARE(noted.count(), cases - 1);
    }

    void workThatWasOverwrittenElsewhereGoesOnAsACopy()
    {
        Desk desk;
        desk.session().addCode(QStringLiteral("zen:471000"));
        desk.session().setTitle(QStringLiteral("jdoe"));
        desk.shelf().flush();
        const QString id = desk.session().currentCase().id;
        {
            Result<CaseStore> elsewhere = CaseStore::open(desk.caseFolder());
            Case theirs = *elsewhere->load(id);
            theirs.notes = QStringLiteral("theirs");
            QVERIFY(elsewhere->save(theirs));
        }
        QSignalSpy noted(&desk.shelf(), &CaseShelf::noted);
        desk.session().setNotes(QStringLiteral("mine"));
        QVERIFY(noted.wait());
        desk.shelf().flush();
        const Case copy = desk.session().currentCase();
        QVERIFY(copy.id != id);
        QCOMPARE(copy.notes, QStringLiteral("mine"));
        QCOMPARE(kept(desk, copy.id)->notes, QStringLiteral("mine"));
        QCOMPARE(kept(desk, id)->notes, QStringLiteral("theirs"));
    }

    void openingACaseDoesNotChangeIt()
    {
        Desk desk;
        desk.session().addCode(QStringLiteral("zen:471000"));
        const QString id = desk.session().currentCase().id;
        desk.session().startCase();
        desk.shelf().flush();
        Result<CaseStore> store = CaseStore::open(desk.caseFolder());
        const QString before = store->outbox()->first().revision;
        QSignalSpy opened(&desk.session(), &Session::caseOpened);
        desk.shelf().openCase(id);
        QVERIFY(opened.wait());
        desk.shelf().flush();
        QCOMPARE(store->outbox()->first().revision, before);
    }

    void whatTheAgentSawStaysAsItWas()
    {
        Desk desk;
        desk.session().addCode(QStringLiteral("zen:471000"));
        Case escalated = desk.session().currentCase();
        QVERIFY(escalated.conclusion);
        QVERIFY(!escalated.conclusion->causes.isEmpty());
        // Made with other knowledge.
        escalated.conclusion = Conclusion { { { QStringLiteral("pack.old-cause"), QStringLiteral("A cause of their pack"), 0.8 } }, Desk::now(), Desk::now() };
        desk.session().openCase(escalated);
        QVERIFY(desk.session().currentCase().conclusion == escalated.conclusion);
        desk.session().setNotes(QStringLiteral("looked at"));
        QVERIFY(desk.session().currentCase().conclusion == escalated.conclusion);
        desk.session().addCode(QStringLiteral("krb:24"));
        QVERIFY(desk.session().currentCase().conclusion != escalated.conclusion);
    }

    void whatWasRefusedIsRefusedAfterOpening()
    {
        Desk desk;
        desk.session().addCode(QStringLiteral("zen:471000"));
        const QString first = desk.session().currentCase().conclusion->causes.first().id;
        desk.session().setRefused(first, true);
        QVERIFY(desk.session().currentCase().conclusion->causes.first().id != first);
        const Case before = desk.session().currentCase();
        desk.session().startCase();
        QSignalSpy opened(&desk.session(), &Session::caseOpened);
        desk.shelf().openCase(before.id);
        QVERIFY(opened.wait());
        QCOMPARE(desk.session().currentCase().refused, QStringList { first });
        QVERIFY(desk.session().currentCase() == before);
    }

    void whatCannotBeOpenedLeavesTheOpenCaseAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("foreign file") << QByteArray("this is a shopping list");
        QTest::newRow("empty file") << QByteArray("");
        QTest::newRow("half a database") << QByteArray("SQLite format 3\0\x10", 17);
    }

    void whatCannotBeOpenedLeavesTheOpenCaseAlone()
    {
        QFETCH(QByteArray, content);
        Desk desk;
        desk.session().addCode(QStringLiteral("zen:471000"));
        const QString path = QDir(desk.caseFolder()).filePath(QStringLiteral("odd.kscase"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QSignalSpy failed(&desk.shelf(), &CaseShelf::failed);
        desk.shelf().openFile(path);
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>().where.source, path);
        QCOMPARE(desk.session().currentCase().items.size(), 1);
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        Desk desk;
        QFile inTheWay(QDir(desk.caseFolder()).filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        CaseShelf shelf(desk.session(), inTheWay.fileName() + QStringLiteral("/cases"));
        QSignalSpy failed(&shelf, &CaseShelf::failed);
        desk.session().addCode(QStringLiteral("zen:471000"));
        QVERIFY(failed.wait());
        QCOMPARE(desk.session().currentCase().items.size(), 1);
    }

    void aCopyIsACaseFile()
    {
        Desk desk;
        desk.session().addCode(QStringLiteral("zen:471000"));
        const QString path = QDir(desk.caseFolder()).filePath(QStringLiteral("copy.kscase"));
        QSignalSpy saved(&desk.shelf(), &CaseShelf::savedCopy);
        desk.shelf().saveCopy(path);
        QVERIFY(saved.wait());
        QCOMPARE(*loadCase(path), desk.session().currentCase());
    }
};

QTEST_MAIN(TestCaseShelf)
#include "tst_caseshelf.moc"
