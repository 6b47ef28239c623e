// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klisttext.h"
#include "core/parse/ticketfile.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace kerbscope;

/// Every listing and ticket file that is at hand, cut, damaged and pasted twice: no crash, no hang, and no ticket that
/// differs from the whole one without a warning.
class TestDamagedListings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsDamage_data();
    void standsDamage();

private:
    static void addFiles(const QString &folder);
    static Result<TicketListing> read(QByteArrayView bytes);
};

void TestDamagedListings::addFiles(const QString &folder)
{
    const QDir dir(folder);
    for (const QString &file : dir.entryList(QDir::Files, QDir::Name)) {
        if (!file.endsWith(QLatin1String(".expected")))
            QTest::newRow(qPrintable(file)) << dir.filePath(file);
    }
}

void TestDamagedListings::standsDamage_data()
{
    QTest::addColumn<QString>("path");
    addFiles(QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests/data/klist"));
    const QString corpus = test::corpusFolder();
    if (corpus.isEmpty()) {
        qWarning("the corpus is not here; only our own listings are damaged");
        return;
    }
    for (const char *folder : { "klist", "ccache", "keytab" })
        addFiles(corpus + u'/' + QLatin1String(folder));
}

Result<TicketListing> TestDamagedListings::read(QByteArrayView bytes)
{
    QElapsedTimer timer;
    timer.start();
    auto listing = parseTicketFile(bytes, {});
    if (timer.elapsed() > 5000)
        qFatal("a small input took %lld ms", timer.elapsed());
    return listing;
}

void TestDamagedListings::standsDamage()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto whole = read(bytes);

    for (int tenth = 1; tenth < 10; ++tenth) {
        const auto part = read(bytes.first(bytes.size() * tenth / 10));
        if (!part || !whole)
            continue;
        QVERIFY(part->ticketCount() <= whole->ticketCount());
        QList<Ticket> wholeTickets;
        for (const TicketCache &cache : whole->caches)
            wholeTickets += cache.tickets;
        qsizetype at = 0;
        for (const TicketCache &cache : part->caches) {
            for (const Ticket &ticket : cache.tickets) {
                const Ticket &expected = wholeTickets[at++];
                const bool same = ticket.server == expected.server
                    && (!ticket.endTime || ticket.endTime == expected.endTime || whole->datesAmbiguous);
                const QByteArray what = QStringLiteral("cut at %1 %: %2, whole: %3")
                                            .arg(tenth * 10)
                                            .arg(ticket.server.toString(), expected.server.toString())
                                            .toUtf8();
                QVERIFY2(same || !part->warnings.isEmpty(), what.constData());
            }
        }
    }

    QRandomGenerator random(static_cast<quint32>(bytes.size()));
    for (int round = 0; round < 20 && !bytes.isEmpty(); ++round) {
        QByteArray damaged = bytes;
        for (int i = 0; i < 1 + round; ++i)
            damaged[random.bounded(static_cast<int>(damaged.size()))] = static_cast<char>(random.bounded(256));
        (void)read(damaged);
    }

    const auto twice = read(bytes + bytes);
    // UTF-16 has its mark in the middle then, a file of tickets its head: only plain text is simply there twice.
    const bool text = !bytes.isEmpty() && bytes[0] != 5 && !bytes.contains('\0') && whole && !whole->caches.isEmpty()
        && whole->ticketCount() > 0 && bytes.endsWith('\n');
    if (text) {
        QVERIFY(twice);
        QCOMPARE(twice->ticketCount(), whole->ticketCount() * 2);
    }
}

QTEST_APPLESS_MAIN(TestDamagedListings)
#include "tst_damagedlistings.moc"
