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

/// Every listing and ticket file that is at hand, cut at each tenth, with bytes changed and pasted twice: no crash, no hang, no
/// ticket that differs from the whole one, and none that is missing, without a warning.
class TestDamagedListings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutAtEachTenth_data() { addRows(); }
    void cutAtEachTenth();
    void withBytesChanged_data() { addRows(); }
    void withBytesChanged();
    void pastedTwice_data() { addRows(); }
    void pastedTwice();

private:
    static void addRows();
    static void addFiles(const QString &folder);
    static QByteArray contents();
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

void TestDamagedListings::addRows()
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

QByteArray TestDamagedListings::contents()
{
    QFETCH(QString, path);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

namespace {

QList<Ticket> ticketsOf(const TicketListing &listing)
{
    QList<Ticket> tickets;
    for (const TicketCache &cache : listing.caches)
        tickets += cache.tickets;
    return tickets;
}

qsizetype keysOf(const TicketListing &listing)
{
    qsizetype count = 0;
    for (const TicketCache &cache : listing.caches)
        count += cache.keys.size();
    return count;
}

/// What of a ticket is not as in the whole listing. Something that is not there is not wrong: a listing may show less.
QStringList wrongParts(const Ticket &ticket, const Ticket &whole)
{
    QStringList wrong;
    const auto check = [&](const char *name, const auto &value, const auto &expected) {
        if (value && value != expected)
            wrong << QString::fromLatin1(name);
    };
    if (ticket.client != whole.client && !ticket.client.isEmpty())
        wrong << QStringLiteral("client ") + ticket.client.toString();
    if (ticket.server != whole.server)
        wrong << QStringLiteral("server ") + ticket.server.toString();
    check("authentication", ticket.authTime, whole.authTime);
    check("start", ticket.startTime, whole.startTime);
    check("end", ticket.endTime, whole.endTime);
    check("renewal", ticket.renewUntil, whole.renewUntil);
    check("flags", ticket.flags, whole.flags);
    check("ticket encryption", ticket.ticketEtype, whole.ticketEtype);
    check("session key", ticket.sessionKeyEtype, whole.sessionKeyEtype);
    check("key version", ticket.kvno, whole.kvno);
    if (!ticket.kdc.isEmpty() && ticket.kdc != whole.kdc)
        wrong << QStringLiteral("KDC ") + ticket.kdc;
    if (ticket.markedExpired && !whole.markedExpired)
        wrong << QStringLiteral("expired");
    return wrong;
}

/// A text repeats itself: labels, columns, forms. In a file every byte stands for itself, and another one is as good.
bool isText(const QByteArray &bytes)
{
    return !bytes.startsWith('\x05') && !bytes.startsWith('\x76');
}

/// What of a ticket is there, whatever it is worth.
int fieldsOf(const Ticket &ticket)
{
    return int(ticket.startTime.has_value()) + int(ticket.endTime.has_value()) + int(ticket.renewUntil.has_value()) + int(ticket.flags.has_value())
        + int(ticket.ticketEtype.has_value()) + int(ticket.sessionKeyEtype.has_value());
}

} // namespace

void TestDamagedListings::cutAtEachTenth()
{
    const QByteArray bytes = contents();
    const auto whole = read(bytes);
    for (int tenth = 1; tenth < 10; ++tenth) {
        const auto part = read(bytes.first(bytes.size() * tenth / 10));
        if (!part || !whole)
            continue;
        const QList<Ticket> wholeTickets = ticketsOf(*whole);
        const QList<Ticket> tickets = ticketsOf(*part);
        QVERIFY(tickets.size() <= wholeTickets.size());
        QVERIFY(keysOf(*part) <= keysOf(*whole));
        if (!part->warnings.isEmpty())
            continue;
        // Nothing is warned of: then what is there is as in the whole one.
        for (qsizetype i = 0; i < tickets.size(); ++i) {
            const QStringList wrong = wrongParts(tickets[i], wholeTickets[i]);
            const QString what = QStringLiteral("cut at %1 %: ticket %2, %3: ").arg(tenth * 10).arg(i).arg(tickets[i].server.toString());
            QVERIFY2(wrong.isEmpty(), qPrintable(what + wrong.join(QLatin1String(", "))));
        }
    }
}

void TestDamagedListings::withBytesChanged()
{
    const QByteArray bytes = contents();
    const auto whole = read(bytes);
    QRandomGenerator random(static_cast<quint32>(bytes.size()));
    for (int round = 0; round < 20 && !bytes.isEmpty(); ++round) {
        QByteArray damaged = bytes;
        for (int i = 0; i < 1 + round; ++i)
            damaged[random.bounded(static_cast<int>(damaged.size()))] = static_cast<char>(random.bounded(256));
        const auto listing = read(damaged);
        if (!listing || !whole || !listing->warnings.isEmpty() || listing->error)
            continue;
        if (round > 2)
            continue; // more than three bytes: it only has to stand that
        // A digit that became another digit is read as it stands. But no ticket goes, and no part of one, without a word.
        const QList<Ticket> wholeTickets = ticketsOf(*whole);
        const QList<Ticket> tickets = ticketsOf(*listing);
        const QByteArray what = "round " + QByteArray::number(round);
        QVERIFY2(tickets.size() >= wholeTickets.size(), what.constData());
        QVERIFY2(keysOf(*listing) >= keysOf(*whole), what.constData());
        for (qsizetype i = 0; isText(bytes) && tickets.size() == wholeTickets.size() && i < tickets.size(); ++i)
            QVERIFY2(fieldsOf(tickets[i]) >= fieldsOf(wholeTickets[i]), (what + ": " + tickets[i].server.toString().toUtf8()).constData());
    }
}

void TestDamagedListings::pastedTwice()
{
    const QByteArray bytes = contents();
    const auto whole = read(bytes);
    const auto twice = read(bytes + bytes);
    if (!whole || whole->caches.isEmpty())
        return;
    if (!twice) {
        QVERIFY(!twice.error().what.isEmpty());
        return;
    }
    // All is there twice, or what comes after the first is said not to be read.
    const bool all = twice->ticketCount() == whole->ticketCount() * 2 && keysOf(*twice) == keysOf(*whole) * 2;
    QVERIFY2(all || twice->warnings.size() > (isText(bytes) ? whole->warnings.size() : 0),
        qPrintable(QStringLiteral("%1 tickets once, %2 twice").arg(whole->ticketCount()).arg(twice->ticketCount())));
    QVERIFY(twice->ticketCount() >= whole->ticketCount());
}

QTEST_APPLESS_MAIN(TestDamagedListings)
#include "tst_damagedlistings.moc"
