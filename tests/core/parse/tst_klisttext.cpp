// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limits.h"
#include "core/parse/klist/cleantext.h"
#include "core/parse/klist/dateorder.h"
#include "core/parse/klist/datetext.h"
#include "core/parse/klist/errorcodes.h"
#include "core/parse/klisttext.h"
#include "core/parse/withoutkeys.h"

#include <QTest>

using namespace kerbscope;
using namespace kerbscope::klist;

class TestKlistText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void readsTimes_data();
    void readsTimes();
    void leavesWhatIsNoTime_data();
    void leavesWhatIsNoTime();
    void decidesTheOrderOfDates_data();
    void decidesTheOrderOfDates();
    void undoesWhatMailProgramsDo_data();
    void undoesWhatMailProgramsDo();
    void knowsPrompts_data();
    void knowsPrompts();
    void findsCodesInErrors_data();
    void findsCodesInErrors();
    void readsLocalTimesInTheZone();
    void quotesNoKeys();
    void removesKeysFromWhatIsKept();
    void capsTicketsAndWarnings();
};

void TestKlistText::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::newRow("nothing") << QString() << static_cast<int>(ErrorKind::Empty);
    QTest::newRow("blanks") << QStringLiteral(" \n\t\n") << static_cast<int>(ErrorKind::Empty);
    QTest::newRow("a mail") << QStringLiteral("Hello,\nplease call me back.\nJohn\n")
                            << static_cast<int>(ErrorKind::Unrecognized);
    QTest::newRow("another program") << QStringLiteral("total 12\ndrwxr-xr-x 2 root root 4096 Nov 24 05:29 .\n")
                                     << static_cast<int>(ErrorKind::Unrecognized);
    QTest::newRow("an empty JSON object") << QStringLiteral("{}") << static_cast<int>(ErrorKind::Unrecognized);
    QTest::newRow("a C program") << QStringLiteral("int main(void)\n{\n    return 0;\n}\n")
                                 << static_cast<int>(ErrorKind::Unrecognized);
    QTest::newRow("one line too long") << QString(limits::maxLineLength + 1, u'x')
                                       << static_cast<int>(ErrorKind::TooLarge);
    QTest::newRow("one character too many")
        << QString(limits::maxListingBytes + 1, u'\n').replace(0, 1, u'x') << static_cast<int>(ErrorKind::TooLarge);
}

void TestKlistText::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    const auto listing = parseKlist(text, {});
    QVERIFY(!listing);
    QCOMPARE(static_cast<int>(listing.error().kind), kind);
}

void TestKlistText::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // read month first where the form leaves it open
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("9/5/2026 13:59:40 (local)", "2026-09-05T13:59:40");
    row("9/5/2026 1:59:40 PM", "2026-09-05T13:59:40");
    row("9/5/2026 12:00:00 AM", "2026-09-05T00:00:00");
    row("9/5/2026 12:00:00 PM", "2026-09-05T12:00:00");
    row("11/22/26 08:57:14", "2026-11-22T08:57:14");
    row("12.31.1999 23.59.59", "1999-12-31T23:59:59");
    row("2026-11-22T08:57:14", "2026-11-22T08:57:14");
    row("2026-11-22T08:57:14Z", "2026-11-22T08:57:14Z");
    row("2026-11-22 08:57:14.123 +02:00", "2026-11-22T06:57:14Z");
    row("2026. 11. 22. 8:57:14", "2026-11-22T08:57:14");
    row("2026/7/16 上午 9:58:40", "2026-07-16T09:58:40");
    row("2026-07-16 오후 7:58:40", "2026-07-16T19:58:40");
    row("2026年11月22日 08時57分14秒", "2026-11-22T08:57:14");
    row("7/16/2569 9:58:40", "2026-07-16T09:58:40");
    row("1405/4/25 9:58:40", "2026-07-16T09:58:40");
    row("Nov 22 08:57:15 2026", "2026-11-22T08:57:15");
    row("Nov  2 08:57:15 2026", "2026-11-02T08:57:15");
    row("Sun Nov 22 08:57:15 UTC 2026", "2026-11-22T08:57:15Z");
    row("Nov 22, 2026 8:57:15 PM", "2026-11-22T20:57:15");
    row("22 Nov 2026 08:57:15", "2026-11-22T08:57:15");
    row("22-Nov-2026 08:57:15", "2026-11-22T08:57:15");
    row("22 de noviembre de 2026 08:57:15", "2026-11-22T08:57:15");
    row("22. Dez. 2026 um 08:57:15", "2026-12-22T08:57:15");
    row("10/13/2022 13/10/2022 06.28.43 (local)", "2022-10-13T06:28:43");
    row("3/4/26 7:05", "2026-03-04T07:05:00");
}

void TestKlistText::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto match = readTimeAt(text);
    QVERIFY(match);
    const auto instant = toInstant(match->time, DateOrder::MonthDayYear, {});
    QVERIFY(instant);
    const bool zoned = match->time.utcOffsetSeconds.has_value();
    QCOMPARE(toIso8601(*instant), expected.endsWith(u'Z') ? expected : expected + u'Z');
    QCOMPARE(zoned, expected.endsWith(u'Z'));
}

void TestKlistText::leavesWhatIsNoTime_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        { "", "1/2", "1/2/3", "192.0.2.10", "10.11.1.120:88", "aes256-cts-hmac-sha1-96", "Marketing 5 08:00:00",
            "0:0x3e7", "12345/1/2 08:00:00", "1/2/2026 25:00:00", "1/2/2026 8:61:00", "(local)" })
        QTest::newRow(*text == '\0' ? "empty" : text) << QString::fromLatin1(text);
}

void TestKlistText::leavesWhatIsNoTime()
{
    QFETCH(QString, text);
    QVERIFY(!readTimeAt(text));
}

void TestKlistText::decidesTheOrderOfDates_data()
{
    QTest::addColumn<QStringList>("startEndRenew"); // of one ticket, or of several in a row
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("ambiguous");
    constexpr int mdy = static_cast<int>(DateOrder::MonthDayYear);
    constexpr int dmy = static_cast<int>(DateOrder::DayMonthYear);
    constexpr int ymd = static_cast<int>(DateOrder::YearMonthDay);
    const auto row = [](const char *name, const QStringList &times, const char *now, int order, bool ambiguous) {
        QTest::newRow(name) << times << QString::fromLatin1(now) << order << ambiguous;
    };
    row("a day beyond 12", { "16/07/2026 8:00:00", "16/07/2026 18:00:00", "" }, "", dmy, false);
    row("a month cannot be 16", { "07/16/2026 8:00:00", "07/16/2026 18:00:00", "" }, "", mdy, false);
    row("renewable for a week, month first", { "9/5/2026 8:00:00", "9/5/2026 18:00:00", "9/12/2026 8:00:00" }, "", mdy,
        false);
    row("renewable for a week, day first", { "5/9/2026 8:00:00", "5/9/2026 18:00:00", "12/9/2026 8:00:00" }, "", dmy,
        false);
    row("over midnight", { "3/4/2026 20:00:00", "3/5/2026 6:00:00", "" }, "", mdy, false);
    row("over midnight, day first", { "4/3/2026 20:00:00", "5/3/2026 6:00:00", "" }, "", dmy, false);
    row("two tickets a day apart",
        { "4/3/2026 20:00:00", "4/3/2026 21:00:00", "", "5/3/2026 8:00:00", "5/3/2026 9:00:00", "" }, "", dmy, false);
    row("nothing tells", { "3/4/2026 8:00:00", "3/4/2026 18:00:00", "" }, "", mdy, true);
    row("nothing tells, dots", { "3.4.2026 8:00:00", "3.4.2026 18:00:00", "" }, "", dmy, true);
    row("now tells", { "3/4/2026 8:00:00", "3/4/2026 18:00:00", "" }, "2026-04-03T12:00:00Z", dmy, false);
    row("now is far away", { "3/4/2026 8:00:00", "3/4/2026 18:00:00", "" }, "2026-11-03T12:00:00Z", mdy, true);
    row("the same either way", { "4/4/2026 8:00:00", "4/4/2026 18:00:00", "" }, "", mdy, false);
    row("years of two digits in front", { "98/12/30 8:00:00", "98/12/31 18:00:00", "" }, "", ymd, false);
    row("ten years, as forged tickets have", { "11/22/2024 15:06:57", "11/20/2034 15:06:57", "" }, "", mdy, false);
}

void TestKlistText::decidesTheOrderOfDates()
{
    QFETCH(QStringList, startEndRenew);
    QFETCH(QString, now);
    QFETCH(int, order);
    QFETCH(bool, ambiguous);
    QList<WrittenTimes> tickets;
    const auto time = [&](qsizetype index) {
        const auto match = readTimeAt(startEndRenew[index]);
        return match ? std::optional(match->time) : std::nullopt;
    };
    for (qsizetype i = 0; i + 2 < startEndRenew.size(); i += 3)
        tickets << WrittenTimes { {}, time(i), time(i + 1), time(i + 2) };
    const OrderDecision decision = decideOrder(tickets, {}, { QTimeZone::utc(), fromIso8601(now) });
    QCOMPARE(static_cast<int>(decision.order), order);
    QCOMPARE(decision.ambiguous, ambiguous);
}

void TestKlistText::undoesWhatMailProgramsDo_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");
    QTest::newRow("non-breaking spaces") << QStringLiteral("#0>\u00A0\u00A0Client: a\u00A0@ B")
                                         << QStringLiteral("#0>  Client: a @ B");
    QTest::newRow("quoted twice") << QStringLiteral("> > Server: x") << QStringLiteral("Server: x");
    QTest::newRow("quoted without blanks") << QStringLiteral(">>Server: x") << QStringLiteral("Server: x");
    QTest::newRow("an entry stays") << QStringLiteral("#0> Client") << QStringLiteral("#0> Client");
    QTest::newRow("expired mark stays") << QStringLiteral(">>>Expired<<< x") << QStringLiteral(">>>Expired<<< x");
    QTest::newRow("commented out") << QStringLiteral("# Ticket cache: X") << QStringLiteral("Ticket cache: X");
    QTest::newRow("typographic quotes") << QStringLiteral("o\u2019hara@R") << QStringLiteral("o'hara@R");
    QTest::newRow("arrow sign") << QStringLiteral("0x1 \u2192 PRIMARY") << QStringLiteral("0x1 -> PRIMARY");
    QTest::newRow("dash in an arrow") << QStringLiteral("0x1 \u2013> PRIMARY") << QStringLiteral("0x1 -> PRIMARY");
    QTest::newRow("full-width signs") << QStringLiteral("\u5BA2\u6237\uFF1A\uFF08\uFF11\uFF09")
                                      << QStringLiteral("\u5BA2\u6237:(1)");
    QTest::newRow("right-to-left marks") << QStringLiteral("\u200E9\u200F/5/2026") << QStringLiteral("9/5/2026");
    QTest::newRow("Arabic digits") << QStringLiteral("\u0661\u0662/\u0663") << QStringLiteral("12/3");
    QTest::newRow("entities") << QStringLiteral("#0&gt; a &amp; b") << QStringLiteral("#0> a & b");
    QTest::newRow("colours of a terminal")
        << QStringLiteral("\x1b[01;32malice\x1b[00m:\x1b]0;title\x07x") << QStringLiteral("alice:x");
    QTest::newRow("overstrike") << QStringLiteral("ab\bc") << QStringLiteral("ac");
    QTest::newRow("a string of an array") << QStringLiteral("   \"Server: x\",") << QStringLiteral("Server: x");
    QTest::newRow("a member of an object stays")
        << QStringLiteral("\"cache\" : \"x\",") << QStringLiteral("\"cache\" : \"x\",");
}

void TestKlistText::undoesWhatMailProgramsDo()
{
    QFETCH(QString, written);
    QFETCH(QString, read);
    const QString cleaned = cleanText(written);
    QCOMPARE(withoutQuoting(cleaned).toString(), read);
}

void TestKlistText::knowsPrompts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("prompt");
    for (const char *line : { "C:\\>klist", "PS C:\\Users\\mia> klist", "*Evil-WinRM* PS C:\\> whoami",
             "[root@host ~]# klist", "$ klist", "% klist", "mia@ws7:~$ klist -e", "shell%", "-sh-5.1$ sudo -l",
             "SUSE12:~ #", "[H.EXAMPLE]: PS C:\\> klist" })
        QTest::newRow(line) << QString::fromLatin1(line) << true;
    for (const char *line : { "", "Client: HOST$ @ R", "#0> Client: x @ R",
             "[5] Session 0 0:0x3e4 L\\pc$ Negotiate:Service", "Cached Tickets: (2)", "   2 host/x@R" })
        QTest::newRow(*line == '\0' ? "empty" : line) << QString::fromLatin1(line) << false;
}

void TestKlistText::knowsPrompts()
{
    QFETCH(QString, line);
    QFETCH(bool, prompt);
    QCOMPARE(isPrompt(line), prompt);
}

void TestKlistText::findsCodesInErrors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("NTSTATUS and Win32") << QStringLiteral(
        "x LsaCallAuthenticationPackage (GetTicket substatus): 0x6fb\nklist failed with 0xc000018b/-1073741429: y")
                                        << QStringList { QStringLiteral("win32:1787"),
                                               QStringLiteral("ntstatus:0xC000018B") };
    QTest::newRow("decimal substatus") << QStringLiteral("x LsaCallAuthenticationPackage (ShowTickets substatus): 1312")
                                       << QStringList { QStringLiteral("win32:1312") };
    QTest::newRow("SSPI") << QStringLiteral("klist failed with 0x8009030e/-2146893042: z")
                          << QStringList { QStringLiteral("sspi:0x8009030E") };
    QTest::newRow("no cache") << QStringLiteral("No credentials cache found (filename: /tmp/x)")
                              << QStringList { QStringLiteral("mit:KRB5_FCC_NOFILE") };
    QTest::newRow("unknown server") << QStringLiteral(
        "Server HTTP/x@R not found in Kerberos database while getting credentials")
                                    << QStringList { QStringLiteral("krb:7") };
    QTest::newRow("unknown client") << QStringLiteral(
        "Client 'x@R' not found in Kerberos database while getting initial credentials")
                                    << QStringList { QStringLiteral("krb:6") };
    QTest::newRow("a sentence nobody knows") << QStringLiteral("The moon is made of cheese") << QStringList();
}

void TestKlistText::findsCodesInErrors()
{
    QFETCH(QString, text);
    QFETCH(QStringList, codes);
    QCOMPARE(codesOfError(text), codes);
}

void TestKlistText::readsLocalTimesInTheZone()
{
    const QString text = QStringLiteral(
        "Ticket cache: FILE:/tmp/x\nDefault principal: a@R\n\nValid starting  Expires  Service principal\n"
        "07/16/26 08:00:00  07/16/26 18:00:00  krbtgt/R@R\n");
    const auto listing = parseKlist(text, { QTimeZone("Europe/Berlin"), {} });
    QVERIFY(listing);
    QCOMPARE(toIso8601(*listing->caches.first().tickets.first().startTime), QStringLiteral("2026-07-16T06:00:00Z"));
    QCOMPARE(listing->zone, QStringLiteral("Europe/Berlin"));
}

void TestKlistText::quotesNoKeys()
{
    const QString key = QStringLiteral("00112233445566778899aabbccddeeff");
    const QString text =
        QStringLiteral("Keytab name: FILE:/x\nKVNO Principal\n---- ---------\n   3 a@R (nobody-knows-this) (0x%1)\n"
                       "what is 00 11 22 33 44 55 66 77 88 99 this\n   3 b@R (aes256-cts) (0x%1)\n")
            .arg(key);
    const auto listing = parseKlist(text, {});
    QVERIFY(listing);
    QCOMPARE(listing->caches.first().keys.size(), 2);
    QVERIFY(listing->warnings.size() >= 2);
    for (const ReadWarning &warning : listing->warnings) {
        QVERIFY2(!warning.text.contains(QLatin1String("1122")), qPrintable(warning.text));
        QVERIFY2(!warning.text.contains(QLatin1String("11 22")), qPrintable(warning.text));
    }
}

void TestKlistText::removesKeysFromWhatIsKept()
{
    const QString text = QStringLiteral(
        "Session Key : KeyType 0x12\n  : KeyLength 32 - 80 31 1f 9e d7 f9 6c 0f 6a 67\n"
        "0000  61 82 04 86 30 82 04 82:a0 03 02 01  a...0...\n   3 a@R (aes256-cts) "
        "(0x00112233445566778899aabbccddeeff)\n"
        "Start Time: 3/6/2026 19:07:09 (local)\nServer: LDAP/75873f0c-932c-4e44-8368-2cb40743dcc1._msdcs.r @ R\n");
    const QString kept = withoutKeys(text);
    for (const char *gone : { "80 31", "61 82", "001122", "a...0" })
        QVERIFY2(!kept.contains(QLatin1String(gone)), qPrintable(kept));
    for (const char *stays : { "KeyType 0x12", "KeyLength 32", "3/6/2026 19:07:09",
             "LDAP/75873f0c-932c-4e44-8368-2cb40743dcc1._msdcs.r @ R", "(aes256-cts)" })
        QVERIFY2(kept.contains(QLatin1String(stays)), qPrintable(kept));
    QCOMPARE(kept.count(u'\n'), text.count(u'\n'));
}

void TestKlistText::capsTicketsAndWarnings()
{
    QString text = QStringLiteral("Keytab name: FILE:/x\nKVNO Principal\n---- ---------\n");
    const QString row = QStringLiteral("1 a@R\n");
    for (int i = 0; i < limits::maxTickets + 1; ++i)
        text += row;
    const auto listing = parseKlist(text, {});
    QVERIFY(listing);
    QCOMPARE(listing->caches.first().keys.size(), limits::maxTickets);
    QVERIFY(listing->warnings.last().text.contains(QLatin1String("1 more entries")));

    QString noise = QStringLiteral("Ticket cache: FILE:/x\nDefault principal: a@R\n");
    for (int i = 0; i < limits::maxWarnings * 3; ++i)
        noise += QStringLiteral("gibberish number %1 of many\n").arg(i);
    noise += QStringLiteral("2026-07-16T08:00:00  2026-07-16T18:00:00  h/x@R\n");
    const auto noisy = parseKlist(noise, {});
    QVERIFY(noisy);
    QVERIFY(noisy->warnings.size() <= limits::maxWarnings + 1);
    QCOMPARE(noisy->ticketCount(), 1);
}

QTEST_APPLESS_MAIN(TestKlistText)
#include "tst_klisttext.moc"
