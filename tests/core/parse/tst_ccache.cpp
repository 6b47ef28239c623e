// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limits.h"
#include "core/krb/listingtext.h"
#include "core/parse/ccachefile.h"
#include "tests/support/derbuilder.h"
#include "tests/support/listingdump.h"
#include "tests/support/ticketfiles.h"

#include <QTest>

using namespace kerbscope;
using namespace kerbscope::test;

class TestCcache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryVersion_data();
    void readsEveryVersion();
    void keepsWhatIsWholeWhenTheFileIsCut();
    void leavesOutConfigurationAndRemovedEntries();
    void readsFlagsOfOldHeimdal();
    void neverKeepsKeys();
    void refuses_data();
    void refuses();

private:
    static Principal name(const char *text) { return Principal::fromString(QString::fromUtf8(text)).value(); }
    static QByteArray ticketFor(const Principal &server);
    static CacheEntry entryFor(const Principal &server);
};

QByteArray TestCcache::ticketFor(const Principal &server)
{
    QList<QByteArray> components;
    for (const QString &component : server.components)
        components << der::string(component.toUtf8());
    return der::application(1,
        der::sequence({ der::context(0, der::integer(5)), der::context(1, der::string(server.realm.toUtf8())),
            der::context(
                2, der::sequence({ der::context(0, der::integer(2)), der::context(1, der::sequence(components)) })),
            der::context(3,
                der::sequence({ der::context(0, der::integer(23)), der::context(1, der::integer(7)),
                    der::context(2, der::element(0x04, QByteArray(64, 'c'))) })) }));
}

CacheEntry TestCcache::entryFor(const Principal &server)
{
    CacheEntry entry;
    entry.client = name("mia@NORD.EXAMPLE");
    entry.server = server;
    entry.auth = 1'773'000'000;
    entry.end = 1'773'036'000;
    entry.renew = 1'773'604'800;
    entry.flags = 0x40E1'0000;
    entry.ticketDer = ticketFor(server);
    return entry;
}

void TestCcache::readsEveryVersion_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("bigEndian");
    QTest::newRow("version 1, little") << 1 << false;
    QTest::newRow("version 1, big") << 1 << true;
    QTest::newRow("version 2, little") << 2 << false;
    QTest::newRow("version 2, big") << 2 << true;
    QTest::newRow("version 3") << 3 << true;
    QTest::newRow("version 4") << 4 << true;
}

void TestCcache::readsEveryVersion()
{
    QFETCH(int, version);
    QFETCH(bool, bigEndian);
    CacheEntry second = entryFor(name("HTTP/web.nord.example@"));
    second.start = 1'773'000'100;
    second.renew = 0;
    second.etype = 17;
    second.ipv4 = { QByteArray("\xC0\x00\x02\x07", 4) };
    second.ticketDer = ticketFor(name("HTTP/web.nord.example@NORD.EXAMPLE"));
    const QByteArray bytes = ccache(version, bigEndian, name("mia@NORD.EXAMPLE"),
        { entryFor(name("krbtgt/NORD.EXAMPLE@NORD.EXAMPLE")), second }, -37);

    QVERIFY(looksLikeCcache(bytes));
    const auto listing = parseCcache(bytes);
    QVERIFY2(listing, qPrintable(listing ? QString() : listing.error().toString()));
    const QString offset = version == 4 ? QStringLiteral(" | -37") : QString();
    QCOMPARE(dump(*listing),
        QStringLiteral("ccache tickets as written\n"
                       "cache ccache | - | - | mia@NORD.EXAMPLE%1\n"
                       "  ticket krbtgt/NORD.EXAMPLE@NORD.EXAMPLE | mia@NORD.EXAMPLE | 2026-03-08T20:00:00Z | "
                       "2026-03-09T06:00:00Z | 2026-03-15T20:00:00Z"
                       " | 0x40e10000 | 23 | 18 | 7 | - | - | - | - | - | 2026-03-08T20:00:00Z\n"
                       "  ticket HTTP/web.nord.example@ | mia@NORD.EXAMPLE | 2026-03-08T20:01:40Z | "
                       "2026-03-09T06:00:00Z | - | 0x40e10000 | 23 | 17 | 7"
                       " | - | - | 192.0.2.7 | HTTP/web.nord.example@NORD.EXAMPLE | - | 2026-03-08T20:00:00Z\n")
            .arg(offset));
}

void TestCcache::keepsWhatIsWholeWhenTheFileIsCut()
{
    const Principal tgt = name("krbtgt/NORD.EXAMPLE@NORD.EXAMPLE");
    const QByteArray one = ccache(4, true, name("mia@NORD.EXAMPLE"), { entryFor(tgt) });
    const QByteArray two = ccache(4, true, name("mia@NORD.EXAMPLE"), { entryFor(tgt), entryFor(tgt) });
    for (qsizetype size = one.size(); size < two.size(); ++size) {
        const auto listing = parseCcache(two.first(size));
        QVERIFY(listing);
        QCOMPARE(listing->ticketCount(), 1);
        QCOMPARE(listing->warnings.isEmpty(), size == one.size());
    }
    const auto cut = parseCcache(two.chopped(3));
    QVERIFY(cut->warnings.first().where.offset.has_value());
}

void TestCcache::leavesOutConfigurationAndRemovedEntries()
{
    CacheEntry config;
    config.client = name("mia@NORD.EXAMPLE");
    config.server = { { QStringLiteral("krb5_ccache_conf_data"), QStringLiteral("pa_type"),
                          QStringLiteral("krbtgt/R@R") },
        QStringLiteral("X-CACHECONF:") };
    config.ticketDer = "2";
    CacheEntry secret = config;
    secret.server.components[1] = QStringLiteral("password");
    secret.ticketDer = "geheim";
    CacheEntry removed = entryFor(name("HTTP/gone@NORD.EXAMPLE"));
    removed.end = 0;
    removed.auth = 0xFFFF'FFFF;
    const auto listing = parseCcache(ccache(4, true, name("mia@NORD.EXAMPLE"),
        { config, secret, removed, entryFor(name("krbtgt/NORD.EXAMPLE@NORD.EXAMPLE")) }));
    QVERIFY(listing);
    QCOMPARE(listing->ticketCount(), 1);
    QCOMPARE(listing->facts.size(), 2);
    QCOMPARE(listing->facts[0].name, QStringLiteral("config: pa_type(krbtgt/R@R)"));
    QCOMPARE(listing->facts[0].value, QStringLiteral("2"));
    QCOMPARE(listing->facts[1].value, QString());
}

void TestCcache::readsFlagsOfOldHeimdal()
{
    CacheEntry entry = entryFor(name("krbtgt/NORD.EXAMPLE@NORD.EXAMPLE"));
    entry.flags = 0x0000'0702; // forwardable, renewable, initial, pre-authent with the lowest bit first
    const auto listing = parseCcache(ccache(4, true, name("mia@NORD.EXAMPLE"), { entry }));
    QCOMPARE(listing->caches.first().tickets.first().flags->names(),
        QStringList({ QStringLiteral("forwardable"), QStringLiteral("renewable"), QStringLiteral("initial"),
            QStringLiteral("pre-authent") }));
}

void TestCcache::neverKeepsKeys()
{
    const auto listing =
        parseCcache(ccache(4, true, name("mia@NORD.EXAMPLE"), { entryFor(name("krbtgt/NORD.EXAMPLE@NORD.EXAMPLE")) }));
    const QString everything = dump(*listing) + listingText(*listing);
    QVERIFY(!everything.toLower().contains(QLatin1String("a5a5")));
    QVERIFY(!everything.contains(QString::fromUtf8(keyPattern(4))));
    QVERIFY(!everything.contains(QString::fromLatin1(keyPattern(4))));
    QVERIFY(!everything.contains(QLatin1String("cccc"))); // the cipher of the ticket
}

void TestCcache::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    BinaryWriter many;
    many.bytes = QByteArray("\x05\x03", 2);
    many.u32(1);
    many.u32(limits::maxPrincipalComponents + 1);
    BinaryWriter huge;
    huge.bytes = QByteArray("\x05\x03", 2);
    huge.u32(1);
    huge.u32(1);
    huge.u32(0xFFFF'FFFF);
    QTest::newRow("nothing") << QByteArray() << static_cast<int>(ErrorKind::Empty);
    QTest::newRow("text") << QByteArray("Ticket cache: FILE") << static_cast<int>(ErrorKind::Unrecognized);
    QTest::newRow("another version") << QByteArray("\x05\x09", 2) << static_cast<int>(ErrorKind::Unsupported);
    QTest::newRow("only the mark") << QByteArray("\x05\x04", 2) << static_cast<int>(ErrorKind::Truncated);
    QTest::newRow("one part too many") << many.bytes << static_cast<int>(ErrorKind::Malformed);
    QTest::newRow("a length past the end") << huge.bytes << static_cast<int>(ErrorKind::Truncated);
}

void TestCcache::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    const auto listing = parseCcache(bytes);
    QVERIFY(!listing);
    QCOMPARE(static_cast<int>(listing.error().kind), kind);
}

QTEST_APPLESS_MAIN(TestCcache)
#include "tst_ccache.moc"
