// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limits.h"
#include "core/catalog/catalog.h"
#include "tests/core/catalog/judgedset.h"

#include <QTest>

#include <algorithm>

using namespace kerbscope;

/// How lookup reads notations, context words and spelling, on the real catalog. The judged set has many more searches;
/// these are the rules.
class TestLookup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsFirst_data();
    void findsFirst();
    void saysWhy_data();
    void saysWhy();
    void showsAllMeaningsOfANumber();
    void keepsEventNumbersDecimal();
    void takesMasksApart();
    void findsWhileTyping_data();
    void findsWhileTyping();
    void staysInTheFamily();
    void keepsTheLimit();
    void findsNothingInRubbish_data();
    void findsNothingInRubbish();
    void readsLongPastes();
    void readsUpToTheCap();
    void namesWhatATextMentions_data();
    void namesWhatATextMentions();

private:
    QStringList ids(const QString &query, const LookupOptions &options = {}) const;
    std::optional<Catalog> m_catalog;
};

void TestLookup::initTestCase()
{
    Result<Catalog> catalog = Catalog::open(builtCatalog());
    QVERIFY(catalog);
    m_catalog.emplace(std::move(catalog).value());
}

QStringList TestLookup::ids(const QString &query, const LookupOptions &options) const
{
    QStringList ids;
    for (const LookupHit &hit : m_catalog->lookup(query, options))
        ids << hit.summary.id;
    return ids;
}

void TestLookup::findsFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");

    QTest::newRow("hexadecimal") << "0x18"
                                 << "krb:24";
    QTest::newRow("hexadecimal, capital X") << "0X18"
                                            << "krb:24";
    QTest::newRow("hexadecimal, leading zeros") << "0x00000018"
                                                << "krb:24";
    QTest::newRow("decimal") << "24"
                             << "krb:24";
    QTest::newRow("trailing h") << "18h"
                                << "krb:24";
    QTest::newRow("Visual Basic") << "&H18"
                                  << "krb:24";
    QTest::newRow("com_err, signed") << "-1765328360"
                                     << "krb:24";
    QTest::newRow("com_err, signed, with a typographic minus") << QString::fromUtf8("\u22121765328360") << "krb:24";
    QTest::newRow("com_err, unsigned") << "2529638936"
                                       << "krb:24";
    QTest::newRow("com_err, hexadecimal") << "0x96C73A18"
                                          << "krb:24";
    QTest::newRow("symbol") << "KDC_ERR_PREAUTH_FAILED"
                            << "krb:24";
    QTest::newRow("symbol of MIT") << "KRB5KDC_ERR_PREAUTH_FAILED"
                                   << "krb:24";
    QTest::newRow("symbol in words") << "kdc err preauth failed"
                                     << "krb:24";
    QTest::newRow("message") << "Preauthentication failed"
                             << "krb:24";
    QTest::newRow("catalog id") << "krb:24"
                                << "krb:24";
    QTest::newRow("number behind words") << "krb5 error 24"
                                         << "krb:24";
    QTest::newRow("in brackets") << "failed (24)"
                                 << "krb:24";
    QTest::newRow("spaces around") << "  0x18  "
                                   << "krb:24";
    QTest::newRow("NTSTATUS") << "0xC000006D"
                              << "ntstatus:0xC000006D";
    QTest::newRow("NTSTATUS, signed") << "-1073741715"
                                      << "ntstatus:0xC000006D";
    QTest::newRow("NTSTATUS, unsigned") << "3221225581"
                                        << "ntstatus:0xC000006D";
    QTest::newRow("NTSTATUS without 0x") << "C000006D"
                                         << "ntstatus:0xC000006D";
    QTest::newRow("NTSTATUS as HRESULT") << "0xD000006D"
                                         << "ntstatus:0xC000006D";
    QTest::newRow("Win32 as HRESULT") << "0x8007052E"
                                      << "win32:1326";
    QTest::newRow("SSPI") << "0x8009030C"
                          << "sspi:0x8009030C";
    QTest::newRow("SSPI symbol") << "SEC_E_LOGON_DENIED"
                                 << "sspi:0x8009030C";
    QTest::newRow("page code in a sentence") << "she gets the number 471000 on a white page"
                                             << "zen:471000";
    QTest::newRow("page code stuck to a word") << "zen471000"
                                               << "zen:471000";
    QTest::newRow("event and its code") << "event 4771 0x18"
                                        << "krb:24";
    QTest::newRow("event and its type") << "4769 encryption type 0x17"
                                        << "etype:23";
    QTest::newRow("event and date") << "event 4771 on 12.03.2026 at 10:35"
                                    << "event:4771";
    QTest::newRow("status and sub status") << "Status 0xC000006D Sub Status 0xC000006A"
                                           << "ntstatus:0xC000006A";
    QTest::newRow("context before") << "logon type 3"
                                    << "logon-type:3";
    QTest::newRow("context behind") << "18 etype"
                                    << "etype:18";
    QTest::newRow("bit of options") << "kdc option 15"
                                    << "kdc-option:15";
    QTest::newRow("bit of flags") << "ticket flag 15"
                                  << "ticket-flag:15";
    QTest::newRow("misspelt symbol") << "KDC_ERR_PREATH_FAILD"
                                     << "krb:24";
    QTest::newRow("half a symbol") << "PRINCIPAL_NOT_UNIQUE"
                                   << "krb:8";
    QTest::newRow("misspelt words") << "clok skew to graet"
                                    << "krb:37";
    QTest::newRow("other order of words") << "great too skew clock"
                                          << "krb:37";
    QTest::newRow("message with names in it")
        << "kinit: Client 'a@B' not found in Kerberos database while getting initial credentials"
        << "krb:6";
    QTest::newRow("synonym") << "domain controller not reachable kdc unreachable"
                             << "mit:KRB5_KDC_UNREACH";
}

void TestLookup::findsFirst()
{
    QFETCH(QString, query);
    QFETCH(QString, expected);
    const QStringList found = ids(query, { {}, 5, {} });
    QVERIFY2(found.value(0) == expected, qPrintable(found.join(QStringLiteral(", "))));
}

void TestLookup::saysWhy_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("why");
    QTest::newRow("number") << "0xC0000234"
                            << "number";
    QTest::newRow("symbol") << "KRB_AP_ERR_SKEW"
                            << "symbol";
    QTest::newRow("alias") << "Preauthentication failed"
                           << "alias";
    QTest::newRow("similar spelling") << "SEC_E_WRONG_PRINCIPLE"
                                      << "similar spelling";
    QTest::newRow("text") << "which domain controller issued the ticket"
                          << "text";
}

void TestLookup::saysWhy()
{
    QFETCH(QString, query);
    QFETCH(QString, why);
    const QList<LookupHit> hits = m_catalog->lookup(query);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.first().matched, why);
}

void TestLookup::showsAllMeaningsOfANumber()
{
    const QList<LookupHit> hits = m_catalog->lookup(QStringLiteral("18"));
    QStringList families;
    for (const LookupHit &hit : hits) {
        families << hit.summary.family;
        QVERIFY2(!hit.context.isEmpty(), qPrintable(hit.summary.id)); // each says where it is seen
    }
    QCOMPARE(families.first(), QStringLiteral("krb"));
    for (const char *family : { "krb", "etype", "padata" })
        QVERIFY2(families.contains(QLatin1String(family)), family);
    for (qsizetype i = 1; i < hits.size(); ++i)
        QVERIFY(hits[i - 1].score >= hits[i].score);
    QVERIFY(m_catalog->lookup(QStringLiteral("0xC0000234")).first().context.isEmpty());
}

void TestLookup::keepsEventNumbersDecimal()
{
    for (const QString &id : ids(QStringLiteral("0x12A1"))) // 4769
        QVERIFY2(!id.startsWith(QLatin1String("event:")), qPrintable(id));
    QCOMPARE(ids(QStringLiteral("4769")).first(), QStringLiteral("event:4769"));
}

void TestLookup::takesMasksApart()
{
    const QStringList both = ids(QStringLiteral("0x40800010"));
    for (const char *id : { "kdc-option:1", "kdc-option:8", "kdc-option:27", "ticket-flag:1", "ticket-flag:8" })
        QVERIFY2(both.contains(QLatin1String(id)), id);
    QVERIFY(ids(QStringLiteral("ticket flags 0x40800000")).first().startsWith(QLatin1String("ticket-flag:")));
    QVERIFY(ids(QStringLiteral("kdc options 0x40800000")).first().startsWith(QLatin1String("kdc-option:")));
}

void TestLookup::findsWhileTyping_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("page code") << "4710"
                               << "zen:471000";
    QTest::newRow("symbol") << "KDC_ERR_PREAUTH_F"
                            << "krb:24";
    QTest::newRow("symbol, middle") << "client_revo"
                                    << "krb:18";
    QTest::newRow("message") << "clock sk"
                             << "krb:37";
    QTest::newRow("word") << "purg"
                          << "klist:purge";
}

void TestLookup::findsWhileTyping()
{
    QFETCH(QString, query);
    QFETCH(QString, expected);
    const QStringList found = ids(query, { {}, 3, {} });
    QVERIFY2(found.contains(expected), qPrintable(found.join(QStringLiteral(", "))));
}

void TestLookup::staysInTheFamily()
{
    const QStringList found = ids(QStringLiteral("18"), { QStringLiteral("etype"), 20, {} });
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first(), QStringLiteral("etype:18"));
    for (const QString &id : found)
        QVERIFY2(id.startsWith(QLatin1String("etype:")), qPrintable(id));
    QVERIFY(ids(QStringLiteral("18"), { QStringLiteral("none"), 20, {} }).isEmpty());
}

void TestLookup::keepsTheLimit()
{
    QCOMPARE(ids(QStringLiteral("ticket"), { {}, 3, {} }).size(), 3);
    QCOMPARE(ids(QStringLiteral("ticket"), { {}, 1, {} }).size(), 1);
    QVERIFY(ids(QStringLiteral("ticket"), { {}, 0, {} }).isEmpty());
}

void TestLookup::findsNothingInRubbish_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << "  \t\n ";
    QTest::newRow("punctuation") << "\"'*()%;--";
    QTest::newRow("no word of ours") << "qqqqzzzz xxkkvvww";
    QTest::newRow("a number beyond 32 bits") << "0x7A3B55C0DE";
    QTest::newRow("a number beyond 64 bits") << "123456789012345678901234567890";
}

void TestLookup::findsNothingInRubbish()
{
    QFETCH(QString, query);
    QCOMPARE(ids(query), QStringList());
}

void TestLookup::readsLongPastes()
{
    QString page = QStringLiteral("Internet access is denied. Your request was blocked because ").repeated(40);
    page += QStringLiteral("error code 471000 and ");
    page += QStringLiteral("please contact your help desk with this page. ").repeated(1000);
    QCOMPARE(ids(page).first(), QStringLiteral("zen:471000"));
    QVERIFY(ids(QString(3'000'000, u'x')).isEmpty()); // longer than any query: cut, not crashed
}

void TestLookup::readsUpToTheCap()
{
    const QString code = QStringLiteral("0x80090311");
    const QString found = QStringLiteral("sspi:0x80090311");
    const QString room(limits::maxQueryLength - code.size(), u' ');
    QVERIFY(ids(room + code).contains(found));
    // What stands behind the cap is not read; one character of it before the cap, and it is another number.
    QVERIFY(ids(room + code + QStringLiteral("5555")).contains(found));
    QVERIFY(!ids(room.chopped(1) + code + QStringLiteral("5555")).contains(found));
}

void TestLookup::namesWhatATextMentions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << "Hello, the user cannot open 24 pages since 10:37" << QStringList();
    QTest::newRow("page code") << "the page shows 471000 below" << QStringList { "zen:471000" };
    QTest::newRow("order of appearance, each once")
        << "KRB_AP_ERR_SKEW, then 471000, again KRB_AP_ERR_SKEW" << QStringList { "krb:37", "zen:471000" };
    QTest::newRow("status numbers") << "Status: 0xC000006D Sub Status: 0xC0000064"
                                    << QStringList { "ntstatus:0xC000006D", "ntstatus:0xC0000064" };
    QTest::newRow("number beside a context word") << "krb5 error 37 at 12:24" << QStringList { "krb:37" };
    QTest::newRow("event and failure code")
        << "Event ID 4771, Failure Code: 0x18" << QStringList { "event:4771", "krb:24" };
    QTest::newRow("com_err number") << "kinit returned -1765328228" << QStringList { "mit:KRB5_KDC_UNREACH" };
    QTest::newRow("message") << "kinit: Cannot contact any KDC for realm 'A.B' while getting"
                             << QStringList { "mit:KRB5_KDC_UNREACH" };
    QTest::newRow("plain small numbers") << "6 7 8 14 18 24 25 37" << QStringList();
    QTest::newRow("address and date") << "10.24.37.18 on 2024-12-24" << QStringList();
}

void TestLookup::namesWhatATextMentions()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(m_catalog->codesIn(text), expected);
}

QTEST_GUILESS_MAIN(TestLookup)
#include "tst_lookup.moc"
