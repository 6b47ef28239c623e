// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klisttext.h"
#include "tests/support/listingwriters.h"

#include <QTest>

#include <functional>

using namespace kerbscope;

using Writer = std::function<QString(const TicketListing &)>;
Q_DECLARE_METATYPE(Writer)

/// Random tickets, written in the form of a dialect, come back as they were.
class TestKlistProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatWasWritten_data();
    void readsBackWhatWasWritten();
};

void TestKlistProperties::readsBackWhatWasWritten_data()
{
    QTest::addColumn<Writer>("write");
    for (const char *form :
        { "M/d/yyyy", "d/M/yyyy", "d.M.yyyy", "dd.MM.yyyy", "d-M-yyyy", "yyyy/M/d", "yyyy-MM-dd" }) {
        const QString date = QString::fromLatin1(form);
        QTest::addRow("Windows %s", form)
            << Writer([date](const TicketListing &listing) { return test::asWindows(listing, date, false); });
        QTest::addRow("Windows %s, 12 hours", form)
            << Writer([date](const TicketListing &listing) { return test::asWindows(listing, date, true); });
    }
    for (const char *form :
        { "MM/dd/yy", "MM/dd/yyyy", "dd/MM/yy", "dd/MM/yyyy", "dd.MM.yyyy", "yyyy-MM-dd", "dd-MM-yyyy" }) {
        const QString date = QString::fromLatin1(form);
        QTest::addRow("MIT %s", form) << Writer(
            [date](const TicketListing &listing) { return test::asMit(listing, date); });
    }
    QTest::newRow("Heimdal table") << Writer(test::asHeimdalTable);
    QTest::newRow("Heimdal verbose") << Writer(test::asHeimdalVerbose);
    QTest::newRow("Java") << Writer(test::asJava);
}

void TestKlistProperties::readsBackWhatWasWritten()
{
    QFETCH(Writer, write);
    const QByteArray row = QTest::currentDataTag();
    const bool showsTypes = row != "Heimdal table";
    const bool showsRenewal = row != "Heimdal table";
    QRandomGenerator random(20260314);
    int ambiguous = 0;
    constexpr int rounds = 200;
    for (int round = 0; round < rounds; ++round) {
        const TicketListing wanted = test::randomListing(random);
        const QString text = write(wanted);
        const auto got = parseKlist(text, {});
        QVERIFY2(got, qPrintable(text));
        QCOMPARE(got->ticketCount(), wanted.ticketCount());
        QCOMPARE(got->caches.first().client, wanted.caches.first().client);
        for (qsizetype i = 0; i < wanted.ticketCount(); ++i) {
            const Ticket &expected = wanted.caches.first().tickets[i];
            const Ticket &ticket = got->caches.first().tickets[i];
            QCOMPARE(ticket.client, expected.client);
            QCOMPARE(ticket.server, expected.server);
            QCOMPARE(ticket.flags, expected.flags);
            if (showsTypes) {
                QCOMPARE(ticket.ticketEtype, expected.ticketEtype);
                QCOMPARE(ticket.sessionKeyEtype, expected.sessionKeyEtype);
            }
            if (got->datesAmbiguous)
                continue; // said so; counted below
            QVERIFY2(ticket.startTime == expected.startTime, qPrintable(text));
            QVERIFY2(ticket.endTime == expected.endTime, qPrintable(text));
            if (showsRenewal)
                QVERIFY2(ticket.renewUntil == expected.renewUntil, qPrintable(text));
        }
        ambiguous += got->datesAmbiguous ? 1 : 0;
        for (const ReadWarning &warning : got->warnings)
            QVERIFY2(got->datesAmbiguous, qPrintable(warning.toString() + u'\n' + text));
    }
    // Only few random listings lie within one day of the first half of a month and have no renewal time.
    QVERIFY2(ambiguous <= rounds / 4, qPrintable(QString::number(ambiguous)));
}

QTEST_APPLESS_MAIN(TestKlistProperties)
#include "tst_klistproperties.moc"
