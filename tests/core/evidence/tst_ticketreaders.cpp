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
    void readsTimesInTheCollectorsZone_data();
    void readsTimesInTheCollectorsZone();
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

void TestTicketReaders::readsTimesInTheCollectorsZone_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QString>("start");
    QTest::newRow("no offset: the zone that the agent set") << QByteArray("2026-11-24T10:00:00Z") << "2026-11-23T23:57:14Z";
    QTest::newRow("date(1)") << QByteArray("2026-11-24T10:00:00+0200") << "2026-11-24T06:57:14Z";
    QTest::newRow("Get-Date") << QByteArray("2026-11-24T10:00:00.1234567-05:00") << "2026-11-24T13:57:14Z";
}

/// The other computer's klist prints its own time, wherever the agent sits.
void TestTicketReaders::readsTimesInTheCollectorsZone()
{
    QFETCH(QByteArray, at);
    QFETCH(QString, start);
    const QByteArray text = "##### kerbscope collected by sh on pc7 at " + at
        + "\n##### kerbscope klist -A -e -f || klist -e -f\nTicket cache: FILE:/tmp/krb5cc_1000\nDefault principal: mia@NORD.EXAMPLE\n\n"
          "Valid starting     Expires            Service principal\n"
          "11/24/26 08:57:14  11/24/26 18:57:14  krbtgt/NORD.EXAMPLE@NORD.EXAMPLE\n\trenew until 12/01/26 08:57:11, Flags: FRIA\n"
          "##### kerbscope end\n";
    ImportContext context;
    context.zone = QTimeZone("Asia/Tokyo");
    context.now = *fromIso8601(u"2026-11-24T12:00:00Z");
    const auto parts = importBytes(text, QStringLiteral("pasted"), context);
    QVERIFY(parts);
    const auto listing = std::ranges::find_if(*parts, [](const Imported &part) { return part.tickets.has_value(); });
    QVERIFY(listing != parts->end());
    QCOMPARE(toIso8601(*listing->tickets->caches.first().tickets.first().startTime), start);
}

QTEST_APPLESS_MAIN(TestTicketReaders)
#include "tst_ticketreaders.moc"
