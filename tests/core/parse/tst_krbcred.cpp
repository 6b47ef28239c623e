// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/listingtext.h"
#include "core/parse/krbcred.h"
#include "core/parse/ticketfile.h"
#include "tests/support/derbuilder.h"
#include "tests/support/listingdump.h"
#include "tests/support/ticketfiles.h"

#include <QTest>

using namespace kerbscope;
using namespace kerbscope::test;

class TestKrbCred : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsClearMessages();
    void saysWhenTheInformationIsEncrypted();
    void standsACutAnywhere();
    void readsBase64();
    void refusesOtherMessages();

private:
    static QByteArray principalName(const QList<QByteArray> &components);
    static QByteArray ticket();
    static QByteArray message(int etype, const QByteArray &part);
    static QByteArray clearPart();
};

QByteArray TestKrbCred::principalName(const QList<QByteArray> &components)
{
    QList<QByteArray> strings;
    for (const QByteArray &component : components)
        strings << der::string(component);
    return der::sequence({ der::context(0, der::integer(2)), der::context(1, der::sequence(strings)) });
}

QByteArray TestKrbCred::ticket()
{
    return der::application(1,
        der::sequence({ der::context(0, der::integer(5)), der::context(1, der::string("NORD.EXAMPLE")),
            der::context(2, principalName({ "krbtgt", "NORD.EXAMPLE" })),
            der::context(3,
                der::sequence({ der::context(0, der::integer(18)), der::context(1, der::integer(2)),
                    der::context(2, der::element(0x04, QByteArray(64, 'c'))) })) }));
}

QByteArray TestKrbCred::message(int etype, const QByteArray &part)
{
    return der::application(22,
        der::sequence({ der::context(0, der::integer(5)), der::context(1, der::integer(22)),
            der::context(2, der::sequence({ ticket() })),
            der::context(3,
                der::sequence({ der::context(0, der::integer(etype)), der::context(2, der::element(0x04, part)) })) }));
}

QByteArray TestKrbCred::clearPart()
{
    const QByteArray info = der::sequence({
        der::context(0,
            der::sequence({ der::context(0, der::integer(17)), der::context(1, der::element(0x04, keyPattern(16))) })),
        der::context(1, der::string("NORD.EXAMPLE")),
        der::context(2, principalName({ "mia" })),
        der::context(3, der::element(0x03, QByteArray("\x00\x40\xE1\x00\x00", 5))),
        der::context(5, der::time("20260308200000Z")),
        der::context(6, der::time("20260309060000Z")),
        der::context(7, der::time("20260315200000Z")),
        der::context(8, der::string("NORD.EXAMPLE")),
        der::context(9, principalName({ "krbtgt", "NORD.EXAMPLE" })),
    });
    return der::application(29, der::sequence({ der::context(0, der::sequence({ info })) }));
}

void TestKrbCred::readsClearMessages()
{
    const QByteArray bytes = message(0, clearPart());
    QVERIFY(looksLikeKrbCred(bytes));
    const auto listing = parseKrbCred(bytes);
    QVERIFY(listing);
    QCOMPARE(dump(*listing),
        QStringLiteral("ccache tickets as written\ncache ccache | - | - | mia@NORD.EXAMPLE\n"
                       "  ticket krbtgt/NORD.EXAMPLE@NORD.EXAMPLE | mia@NORD.EXAMPLE | 2026-03-08T20:00:00Z | "
                       "2026-03-09T06:00:00Z | 2026-03-15T20:00:00Z"
                       " | 0x40e10000 | 18 | 17 | 2\n"));
    QVERIFY(!(dump(*listing) + listingText(*listing)).contains(QString::fromLatin1(keyPattern(4))));
}

void TestKrbCred::saysWhenTheInformationIsEncrypted()
{
    const auto listing = parseKrbCred(message(18, QByteArray(100, 'x')));
    QVERIFY(listing);
    QCOMPARE(listing->ticketCount(), 1);
    QCOMPARE(
        listing->caches.first().tickets.first().server.toString(), QStringLiteral("krbtgt/NORD.EXAMPLE@NORD.EXAMPLE"));
    QVERIFY(!listing->caches.first().tickets.first().endTime);
    QCOMPARE(listing->warnings.size(), 1);
}

void TestKrbCred::standsACutAnywhere()
{
    const QByteArray bytes = message(0, clearPart());
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const auto listing = parseKrbCred(bytes.first(size));
        QVERIFY(!listing || !listing->warnings.isEmpty());
    }
}

void TestKrbCred::readsBase64()
{
    QByteArray text = message(0, clearPart()).toBase64();
    for (qsizetype i = 60; i < text.size(); i += 62)
        text.insert(i, "\r\n");
    const auto listing = parseTicketFile(text, {});
    QVERIFY(listing);
    QCOMPARE(listing->ticketCount(), 1);
}

void TestKrbCred::refusesOtherMessages()
{
    QCOMPARE(parseKrbCred({}).error().kind, ErrorKind::Empty);
    QCOMPARE(parseKrbCred("Ticket cache:").error().kind, ErrorKind::Unrecognized);
    QCOMPARE(parseKrbCred(ticket()).error().kind, ErrorKind::Unrecognized);
    QVERIFY(!looksLikeKrbCred(QByteArray("\x76\x03\x30\x01", 4)));
}

QTEST_APPLESS_MAIN(TestKrbCred)
#include "tst_krbcred.moc"
