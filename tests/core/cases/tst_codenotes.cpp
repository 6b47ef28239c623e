// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limits.h"
#include "core/cases/codenotes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kerbscope;

/// Bookmarks and notes of the user.
class TestCodeNotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsBookmarks();
    void keepsNotes();
    void refusesOtherFiles();

private:
    static Instant at(int second) { return Instant(std::chrono::seconds(1'770'000'000 + second)); }
};

void TestCodeNotes::keepsBookmarks()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("below/notes.sqlite"));
    {
        const Result<CodeNotes> made = CodeNotes::open(path);
        QVERIFY(made);
        QVERIFY(made->bookmarks().isEmpty());
    }
    Result<CodeNotes> notes = CodeNotes::open(path);
    QVERIFY(notes);
    QVERIFY(notes->setMarked(QStringLiteral("krb:24"), true, at(1)));
    QVERIFY(notes->setMarked(QStringLiteral("zen:471000"), true, at(2)));
    Result<CodeNotes> again = CodeNotes::open(path);
    QVERIFY(again);
    QCOMPARE(again->bookmarks(), (QStringList { QStringLiteral("zen:471000"), QStringLiteral("krb:24") }));
    QVERIFY(again->setMarked(QStringLiteral("zen:471000"), false, at(3)));
    QVERIFY(!notes->isMarked(QStringLiteral("zen:471000")));
    QVERIFY(notes->isMarked(QStringLiteral("krb:24")));
}

void TestCodeNotes::keepsNotes()
{
    const QTemporaryDir folder;
    Result<CodeNotes> notes = CodeNotes::open(folder.filePath(QStringLiteral("notes.sqlite")));
    QVERIFY(notes);
    const QString text = QStringLiteral("Ask for the site's number; ' OR 1=1 -- \u00fc");
    QVERIFY(notes->setNote(QStringLiteral("krb:24"), text, at(1)));
    QCOMPARE(notes->note(QStringLiteral("krb:24")), text);
    QCOMPARE(notes->noted(), QStringList { QStringLiteral("krb:24") });
    QCOMPARE(notes->note(QStringLiteral("krb:25")), QString());
    QVERIFY(notes->setNote(QStringLiteral("krb:24"), QStringLiteral(" \n"), at(2)));
    QVERIFY(notes->noted().isEmpty());
    const QString longest(limits::maxCodeNote, u'x');
    QVERIFY(notes->setNote(QStringLiteral("krb:24"), longest, at(3)));
    QVERIFY(!notes->setNote(QStringLiteral("krb:24"), longest + u'x', at(4)));
    QCOMPARE(notes->note(QStringLiteral("krb:24")).size(), limits::maxCodeNote);
}

void TestCodeNotes::refusesOtherFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notes.sqlite"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const Result<CodeNotes> broken = CodeNotes::open(path);
    QVERIFY(!broken);
    QVERIFY(broken.error().kind == ErrorKind::Malformed);
    QCOMPARE(broken.error().where.source, path);

    const Result<CodeNotes> foreign = CodeNotes::open(QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/catalog.sqlite"));
    QVERIFY(!foreign);
    QVERIFY(foreign.error().kind == ErrorKind::Unsupported);
}

QTEST_GUILESS_MAIN(TestCodeNotes)
#include "tst_codenotes.moc"
