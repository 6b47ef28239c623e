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
    static QString pathOf(Desk &desk, const QString &id)
    {
        return QDir(desk.caseFolder()).filePath(id + QStringLiteral(".kscase"));
    }

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
        const Result<Case> loaded = loadCase(pathOf(desk, desk.session().currentCase().id));
        QVERIFY2(loaded.hasValue(), loaded ? "" : qPrintable(loaded.error().toString()));
        QCOMPARE(loaded->items.size(), 2);
    }

    void manyChangesInARowEndWithTheLast()
    {
        Desk desk;
        for (int i = 0; i < 40; ++i)
            desk.session().setNotes(QStringLiteral("note %1").arg(i));
        desk.shelf().flush();
        const Result<Case> loaded = loadCase(pathOf(desk, desk.session().currentCase().id));
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
        QCOMPARE(loadCase(pathOf(desk, first))->notes, QStringLiteral("last words of the first"));
        QCOMPARE(loadCase(pathOf(desk, second))->items.size(), 1);
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
        desk.shelf().openFile(desk.shelf().recent().first().path);
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
        QCOMPARE(again.recent().size(), 1);
        QCOMPARE(again.recent().first().title, QStringLiteral("Ärger mit „Übung“"));
        QCOMPARE(toString(again.recent().first().state), toString(CaseState::Escalated));
        QCOMPARE(again.recent().first().changedAt, toUtcDateTime(Desk::now()));
    }

    void aDamagedListIsAnEmptyOne()
    {
        Desk desk;
        QFile file(QDir(desk.caseFolder()).filePath(QStringLiteral("recent.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{]");
        file.close();
        const CaseShelf shelf(desk.session(), desk.caseFolder());
        QVERIFY(shelf.recent().isEmpty());
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
