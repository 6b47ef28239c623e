// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/importer.h"
#include "core/parse/ticketfile.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace kerbscope;

/// Ticket files as they come in: binary and, in mails and chats, as base64.
class TestTicketReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesBase64LikeTheFileItself_data();
    void takesBase64LikeTheFileItself();
    void leavesOtherBase64Alone();
};

void TestTicketReaders::takesBase64LikeTheFileItself_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("width");
    const QString corpus = test::corpusFolder();
    if (corpus.isEmpty())
        QSKIP("the corpus with KRB-CRED files is not here");
    const QDir folder(corpus + QStringLiteral("/ccache"));
    for (const QString &file : folder.entryList({ QStringLiteral("*.kirbi") }, QDir::Files, QDir::Name)) {
        for (const int width : { 0, 64, 76 })
            QTest::addRow("%s, lines of %d", qPrintable(file), width) << folder.filePath(file) << width;
    }
}

void TestTicketReaders::takesBase64LikeTheFileItself()
{
    QFETCH(QString, path);
    QFETCH(int, width);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto direct = parseTicketFile(bytes, {});
    QVERIFY(direct);
    const QByteArray coded = bytes.toBase64();
    QByteArray text;
    for (qsizetype at = 0; at < coded.size(); at += width > 0 ? width : coded.size())
        text += coded.mid(at, width > 0 ? width : coded.size()) + "\r\n";

    const auto parts = importBytes(text, QStringLiteral("pasted"), {});
    QVERIFY2(parts, qPrintable(parts ? QString() : parts.error().toString()));
    QCOMPARE(parts->size(), 1);
    const Imported &part = parts->first();
    QVERIFY(part.evidence.kind == EvidenceKind::Ccache);
    QVERIFY(part.tickets.has_value());
    QCOMPARE(part.tickets->ticketCount(), direct->ticketCount());
    QCOMPARE(part.tickets->caches.first().tickets.first().server, direct->caches.first().tickets.first().server);
    // What is kept is the listing; the text held the session key.
    QVERIFY(!part.evidence.bytes.contains(coded.mid(40, 40)));
}

void TestTicketReaders::leavesOtherBase64Alone()
{
    QVERIFY(!looksLikeBase64Cred(u"doItLaterPleaseThereIsTime"));
    QVERIFY(!looksLikeBase64Cred(u""));
    QVERIFY(!looksLikeBase64Cred(u"YIIFdjCCBXKgAwIBBaEDAgEW"));
}

QTEST_APPLESS_MAIN(TestTicketReaders)
#include "tst_ticketreaders.moc"
