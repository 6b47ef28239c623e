// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/listingtext.h"
#include "core/parse/ccachefile.h"
#include "core/parse/keytabfile.h"
#include "core/parse/klisttext.h"
#include "tests/support/listingdump.h"
#include "tests/support/ticketfiles.h"

#include <QTest>

using namespace kerbscope;
using namespace kerbscope::test;

class TestKeytab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryVersion_data();
    void readsEveryVersion();
    void passesOverHoles();
    void keepsWhatIsWholeWhenTheFileIsCut();
    void tellsKeytabsFromOldCaches();
    void neverKeepsKeys();
    void refuses_data();
    void refuses();

private:
    static Principal name(const char *text) { return Principal::fromString(QString::fromUtf8(text)).value(); }
    static QByteArray framedEntry(int version, bool bigEndian, const KeyEntry &entry)
    {
        const QByteArray content = keytabEntry(version, bigEndian, entry);
        return framed(version, bigEndian, static_cast<qint32>(content.size()), content);
    }
};

void TestKeytab::readsEveryVersion_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("bigEndian");
    QTest::newRow("version 1, little") << 1 << false;
    QTest::newRow("version 1, big") << 1 << true;
    QTest::newRow("version 2") << 2 << true;
}

void TestKeytab::readsEveryVersion()
{
    QFETCH(int, version);
    QFETCH(bool, bigEndian);
    const QByteArray bytes = keytabHead(version)
        + framedEntry(version, bigEndian, { name("host/ä.nord.example@NORD.EXAMPLE"), 1'773'000'000, 3, 18, 0 })
        + framedEntry(version, bigEndian, { name("HTTP/web@NORD.EXAMPLE"), 0, 0x70, 23, 70000 });
    QVERIFY(looksLikeKeytab(bytes));
    const auto listing = parseKeytab(bytes);
    QVERIFY(listing);
    QCOMPARE(dump(*listing),
        QStringLiteral("keytab keytab as written\ncache keytab\n"
                       "  key host/ä.nord.example@NORD.EXAMPLE | 3 | 18 | 2026-03-08T20:00:00Z\n"
                       "  key HTTP/web@NORD.EXAMPLE | 70000 | 23\n"));
    // The text form comes back as it went.
    const auto again = parseKlist(listingText(*listing), {});
    QVERIFY(again);
    QCOMPARE(again->caches.first().keys, listing->caches.first().keys);
}

void TestKeytab::passesOverHoles()
{
    const KeyEntry entry { name("host/a@R"), 1, 3, 18, 0 };
    const QByteArray bytes = keytabHead(2) + framed(2, true, -40, QByteArray(40, '\0')) + framedEntry(2, true, entry)
        + framed(2, true, -8, QByteArray(8, '\0')) + framedEntry(2, true, entry) + framed(2, true, 0, {})
        + "what follows the end";
    const auto listing = parseKeytab(bytes);
    QVERIFY(listing);
    QCOMPARE(listing->caches.first().keys.size(), 2);
    QVERIFY(listing->warnings.isEmpty());
}

void TestKeytab::keepsWhatIsWholeWhenTheFileIsCut()
{
    const QByteArray one = keytabHead(2) + framedEntry(2, true, { name("host/a@R"), 1, 3, 18, 0 });
    const QByteArray two = one + framedEntry(2, true, { name("host/b@R"), 1, 3, 18, 0 });
    for (qsizetype size = one.size(); size < two.size(); ++size) {
        const auto listing = parseKeytab(two.first(size));
        QVERIFY(listing);
        QCOMPARE(listing->caches.first().keys.size(), 1);
        QCOMPARE(listing->warnings.isEmpty(), size == one.size());
    }
}

void TestKeytab::tellsKeytabsFromOldCaches()
{
    for (const int version : { 1, 2 }) {
        const QByteArray keytab = keytabHead(version) + framedEntry(version, false, { name("host/a@R"), 1, 3, 18, 0 });
        QVERIFY(looksLikeKeytab(keytab));
        const QByteArray cache = ccache(version, false, name("mia@NORD.EXAMPLE"), {});
        QVERIFY(!looksLikeKeytab(cache));
        QVERIFY(looksLikeCcache(cache));
    }
}

void TestKeytab::neverKeepsKeys()
{
    const auto listing = parseKeytab(keytabHead(2) + framedEntry(2, true, { name("host/a@R"), 1, 3, 18, 0 }));
    const QString everything = dump(*listing) + listingText(*listing);
    QVERIFY(!everything.toLower().contains(QLatin1String("a5a5")));
    QVERIFY(!everything.contains(QString::fromLatin1(keyPattern(4))));
}

void TestKeytab::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::newRow("nothing") << QByteArray() << static_cast<int>(ErrorKind::Empty);
    QTest::newRow("text") << QByteArray("Keytab name: FILE") << static_cast<int>(ErrorKind::Unrecognized);
    QTest::newRow("another version") << QByteArray("\x05\x03", 2) << static_cast<int>(ErrorKind::Unsupported);
}

void TestKeytab::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    const auto listing = parseKeytab(bytes);
    QVERIFY(!listing);
    QCOMPARE(static_cast<int>(listing.error().kind), kind);
}

QTEST_APPLESS_MAIN(TestKeytab)
#include "tst_keytab.moc"
