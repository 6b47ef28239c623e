// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/winevent/evtxvalues.h"
#include "core/parse/wineventxml.h"
#include "core/parse/winevtx.h"
#include "tests/support/corpus.h"
#include "tests/support/evtxbuilder.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace kerbscope;
using test::EvtxBuilder;

namespace {

EvtxBuilder::Event wrongPassword(quint64 record, const QString &user)
{
    EvtxBuilder::Event event;
    event.record = record;
    event.data = { { QStringLiteral("TargetUserName"), user }, { QStringLiteral("Status"), QStringLiteral("0x18") },
        { QStringLiteral("IpAddress"), QStringLiteral("::ffff:10.1.2.3") }, { QStringLiteral("CertIssuerName"), QString() } };
    return event;
}

EvtxBuilder::Event other(quint64 record)
{
    EvtxBuilder::Event event;
    event.id = 5156;
    event.record = record;
    event.data = { { QStringLiteral("Application"), QStringLiteral("svchost.exe") } };
    return event;
}

QByteArray smallLog()
{
    EvtxBuilder builder;
    builder.add(other(1));
    builder.add(wrongPassword(2, QStringLiteral("alice")));
    builder.add(wrongPassword(3, QStringLiteral("bob")));
    builder.beginChunk();
    builder.add(other(4));
    builder.add(wrongPassword(5, QStringLiteral("carol")));
    return builder.file();
}

/// A value without what writers do differently: hexadecimal digits, fractions of seconds, line ends, the case of GUIDs.
QString plain(const QString &value)
{
    const QString text = value.simplified();
    if (const auto time = eventTime(text))
        return toIso8601(*time);
    bool ok = false;
    if (text.startsWith(QLatin1String("0x"))) {
        const quint64 number = text.mid(2).toULongLong(&ok, 16);
        if (ok)
            return QString::number(number);
    }
    return text.startsWith(u'{') ? text.toLower() : text;
}

} // namespace

class TestWinEvtx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllRecords();
    void countsWhatIsNotWanted();
    void stopsWhenAsked();
    void severalThreadsReadTheSame();
    void damagedChunkCostsOnlyItself();
    void damagedRecordCostsOnlyItself();
    void logInUseHasMoreChunksThanItsHeadSays();
    void whatIsNoLog_data();
    void whatIsNoLog();
    void values_data();
    void values();
    void arrays();
    void mutations();
    void agreesWithEvtxexport_data();
    void agreesWithEvtxexport();
};

void TestWinEvtx::readsAllRecords()
{
    const auto listing = parseEvtx(smallLog());
    QVERIFY(listing);
    QVERIFY2(listing->warnings.isEmpty(), listing->warnings.isEmpty() ? "" : qPrintable(listing->warnings.first().toString()));
    QCOMPARE(listing->records, 5);
    QCOMPARE(listing->events.size(), 5);
    const WindowsEvent &event = listing->events.at(1);
    QCOMPARE(event.id, 4771);
    QCOMPARE(event.provider, QStringLiteral("Microsoft-Windows-Security-Auditing"));
    QCOMPARE(event.channel, QStringLiteral("Security"));
    QCOMPARE(event.computer, QStringLiteral("DC01.corp.example.com"));
    QCOMPARE(event.recordId, 2U);
    QCOMPARE(event.time, fromIso8601(u"2026-03-02T08:00:00Z"));
    QCOMPARE(event.succeeded, false);
    QCOMPARE(event.fields.names(),
        QStringList({ QStringLiteral("TargetUserName"), QStringLiteral("Status"), QStringLiteral("IpAddress"), QStringLiteral("CertIssuerName") }));
    QCOMPARE(event.fields.values(), QStringList({ QStringLiteral("alice"), QStringLiteral("0x18"), QStringLiteral("::ffff:10.1.2.3"), QString() }));
    QCOMPARE(listing->events.last().field({ "TargetUserName" }), QStringLiteral("carol"));
}

void TestWinEvtx::countsWhatIsNotWanted()
{
    QStringList asked;
    EvtxOptions options;
    options.isWanted = [&](const QString &provider, int id) {
        asked << QStringLiteral("%1/%2").arg(provider).arg(id);
        return id == 4771;
    };
    const auto listing = parseEvtx(smallLog(), options);
    QVERIFY(listing);
    QCOMPARE(listing->records, 5);
    QCOMPARE(listing->events.size(), 3);
    QVERIFY(asked.contains(QStringLiteral("Microsoft-Windows-Security-Auditing/5156")));
}

void TestWinEvtx::stopsWhenAsked()
{
    qint64 total = 0;
    EvtxOptions options;
    options.progress = [&](qint64, qint64 bytes) {
        total = bytes;
        return false;
    };
    const auto listing = parseEvtx(smallLog(), options);
    QVERIFY(listing);
    QCOMPARE(listing->records, 3);
    QCOMPARE(listing->warnings.size(), 1);
    QCOMPARE(total, 4096 + 2 * 65536);
}

void TestWinEvtx::severalThreadsReadTheSame()
{
    EvtxBuilder builder;
    constexpr int chunks = 83; // rounds that do not come out even
    for (int i = 0; i < chunks; ++i) {
        if (i > 0)
            builder.beginChunk();
        builder.add(wrongPassword(static_cast<quint64>(2 * i) + 1, QStringLiteral("user%1").arg(i)));
        builder.add(other(static_cast<quint64>(2 * i) + 2));
    }
    QByteArray bytes = builder.file();
    bytes[4096 + 40 * 65536] = 'x';
    EvtxOptions options;
    options.isWanted = [](const QString &, int id) { return id == 4771; };
    options.threads = 1;
    const auto alone = parseEvtx(bytes, options);
    QVERIFY(alone);
    QCOMPARE(alone->records, 2 * (chunks - 1));
    QCOMPARE(alone->events.size(), chunks - 1);
    QCOMPARE(alone->warnings.size(), 1);
    for (const int threads : { 2, 3, 5 }) {
        options.threads = threads;
        const auto together = parseEvtx(bytes, options);
        QVERIFY(together);
        QVERIFY(together->events == alone->events);
        QCOMPARE(together->records, alone->records);
        QVERIFY(together->warnings == alone->warnings);
    }
    options.progress = [](qint64, qint64) { return false; };
    const auto stopped = parseEvtx(bytes, options);
    QVERIFY(stopped && stopped->records < alone->records && stopped->warnings.size() >= 1);
}

void TestWinEvtx::damagedChunkCostsOnlyItself()
{
    QByteArray bytes = smallLog();
    bytes[4096] = 'x';
    const auto listing = parseEvtx(bytes);
    QVERIFY(listing);
    QCOMPARE(listing->records, 2);
    QCOMPARE(listing->warnings.size(), 1);
    QCOMPARE(listing->warnings.first().where.offset, 4096);
}

void TestWinEvtx::damagedRecordCostsOnlyItself()
{
    QByteArray bytes = smallLog();
    const qsizetype first = 4096 + EvtxBuilder::chunkHead;
    const auto size = qFromLittleEndian<quint32>(bytes.constData() + first + 4);
    bytes[first + size + 24 + 4] = '\x77'; // no token
    const auto listing = parseEvtx(bytes);
    QVERIFY(listing);
    QCOMPARE(listing->records, 5);
    QCOMPARE(listing->events.size(), 4);
    QCOMPARE(listing->warnings.size(), 1);
    QVERIFY(listing->warnings.first().text.contains(QLatin1String("record 2")));
}

void TestWinEvtx::logInUseHasMoreChunksThanItsHeadSays()
{
    EvtxBuilder builder;
    builder.add(wrongPassword(1, QStringLiteral("alice")));
    builder.beginChunk();
    builder.add(wrongPassword(2, QStringLiteral("bob")));
    QByteArray dirty = builder.file(true);
    QByteArray clean = builder.file(false);
    for (QByteArray *bytes : { &dirty, &clean }) {
        (*bytes)[42] = 1; // the head knows only one chunk
        *bytes += QByteArray(65536, '\x5A'); // room that was never used
    }
    QCOMPARE(parseEvtx(dirty)->records, 2);
    QVERIFY(parseEvtx(dirty)->warnings.isEmpty());
    QCOMPARE(parseEvtx(clean)->records, 1);
}

void TestWinEvtx::whatIsNoLog_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::newRow("nothing") << QByteArray() << static_cast<int>(ErrorKind::Unrecognized);
    QTest::newRow("a text") << QByteArray("../System.evtx") << static_cast<int>(ErrorKind::Unrecognized);
    QTest::newRow("only the mark") << QByteArray("ElfFile\0", 8) << static_cast<int>(ErrorKind::Truncated);
    QByteArray newer = smallLog();
    newer[38] = 4;
    QTest::newRow("another version") << newer << static_cast<int>(ErrorKind::Unsupported);
}

void TestWinEvtx::whatIsNoLog()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    const auto listing = parseEvtx(bytes);
    QVERIFY(!listing);
    QCOMPARE(static_cast<int>(listing.error().kind), kind);
}

void TestWinEvtx::values_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, evtx::ValueType type, const QByteArray &hex, const char *text) {
        QTest::newRow(name) << static_cast<int>(type) << QByteArray::fromHex(hex) << QString::fromUtf8(text);
    };
    using enum evtx::ValueType;
    row("string ends at its NUL", String, "410042000000430000", "AB");
    row("empty string", String, "", "");
    row("int8", Int8, "ff", "-1");
    row("uint8", UInt8, "ff", "255");
    row("int16", Int16, "ffff", "-1");
    row("uint16", UInt16, "a312", "4771");
    row("int32", Int32, "feffffff", "-2");
    row("uint32", UInt32, "feffffff", "4294967294");
    row("int64", Int64, "ffffffffffffffff", "-1");
    row("uint64", UInt64, "ffffffffffffffff", "18446744073709551615");
    row("bool", Bool, "01000000", "true");
    row("GUID", Guid, "2556845478549449a5ba3e3b0328c30d", "{54845625-5478-4994-a5ba-3e3b0328c30d}");
    row("pointer of 64 bits", SizeT, "6802000000000000", "0x268");
    row("pointer of 32 bits", SizeT, "68020000", "0x268");
    row("SID", Sid, "01050000000000051500000001020304050607080910111252040000", "S-1-5-21-67305985-134678021-303108105-1106");
    row("SID that is cut", Sid, "0105000000000005150000", "0105000000000005150000");
    row("hexadecimal", HexInt32, "10008140", "0x40810010");
    row("hexadecimal of 64 bits", HexInt64, "0000000000002080", "0x8020000000000000");
    row("file time", FileTime, "0080db1f1cb1dc01", "2026-03-11T05:58:46.5951744Z");
    row("system time", SystemTime, "ea070300000002000800000000007b00", "2026-03-02T08:00:00.123Z");
    row("binary", Binary, "5e0000c0", "5E0000C0");
    row("a number of the wrong length", UInt32, "0102", "0102");
}

void TestWinEvtx::values()
{
    QFETCH(int, type);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(evtx::valueText(static_cast<evtx::ValueType>(type), bytes), text);
}

void TestWinEvtx::arrays()
{
    QCOMPARE(evtx::arrayTexts(evtx::ValueType::String, QByteArray::fromHex("41000000420043000000")), QStringList({ QStringLiteral("A"), QStringLiteral("BC") }));
    QCOMPARE(evtx::arrayTexts(evtx::ValueType::UInt16, QByteArray::fromHex("010002000300")),
        QStringList({ QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3") }));
    QVERIFY(evtx::arrayTexts(evtx::ValueType::String, {}).isEmpty());
}

/// Cut at each tenth and with bytes turned over: never a crash, never more events than there were.
void TestWinEvtx::mutations()
{
    const QByteArray whole = smallLog();
    for (int tenth = 0; tenth < 10; ++tenth) {
        if (const auto cut = parseEvtx(whole.first(whole.size() * tenth / 10)))
            QVERIFY(cut->events.size() <= 5);
    }
    // The bytes that are in use: the heads and the records.
    for (const qsizetype base : { qsizetype(0), qsizetype(4096), qsizetype(4096 + 65536) }) {
        QByteArray flipped = whole;
        for (qsizetype i = 0; i < 3000; ++i) {
            const char mask = "\xFF\x01\x40"[i % 3];
            flipped[base + i] = static_cast<char>(flipped.at(base + i) ^ mask);
            if (const auto read = parseEvtx(flipped))
                QVERIFY(read->events.size() <= 5);
            flipped[base + i] = whole.at(base + i);
        }
    }
}

void TestWinEvtx::agreesWithEvtxexport_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(test::corpusFolder() + QStringLiteral("/evtx"));
    const QStringList files = test::corpusFolder().isEmpty() ? QStringList() : folder.entryList({ QStringLiteral("*.evtx") }, QDir::Files);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
    if (files.isEmpty())
        QTest::newRow("no corpus") << QString();
}

/// Record by record against libevtx's own tool. Where that gives up on a file, what it gave so far must be there.
void TestWinEvtx::agreesWithEvtxexport()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the corpus of event logs is not here");
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("evtxexport"));
    if (tool.isEmpty())
        QSKIP("evtxexport (libevtx-utils) is not here");
    QProcess process;
    process.start(tool, { QStringLiteral("-f"), QStringLiteral("xml"), path });
    QVERIFY(process.waitForFinished(120'000));
    const auto theirs = parseEventXml(process.readAllStandardOutput());
    if (!theirs)
        QSKIP("evtxexport reads no event of this file");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto ours = parseEvtx(file.readAll());
    QVERIFY2(ours, ours ? "" : qPrintable(ours.error().toString()));
    QVERIFY(ours->events.size() >= theirs->events.size());

    QHash<quint64, const WindowsEvent *> byRecord;
    for (const WindowsEvent &event : ours->events)
        byRecord.insert(event.recordId.value_or(0), &event);
    for (const WindowsEvent &expected : theirs->events) {
        const WindowsEvent *event = byRecord.value(expected.recordId.value_or(0));
        const QByteArray which = QByteArray::number(expected.recordId.value_or(0));
        QVERIFY2(event != nullptr, which.constData());
        QVERIFY2(event->id == expected.id && event->provider == expected.provider && event->computer == expected.computer
                && event->channel == expected.channel && event->time == expected.time,
            which.constData());
        for (qsizetype i = 0; i < expected.fields.size(); ++i) {
            const QString name = expected.fields.name(i);
            // libevtx writes pointers as decimal numbers; Windows in hexadecimal.
            if (name.contains(QLatin1String("rocessI"), Qt::CaseInsensitive))
                continue;
            const bool isAligned = event->fields.names() == expected.fields.names();
            const QString value = isAligned ? event->fields.value(i) : event->fields.value(QLatin1String(name.toLatin1()));
            QVERIFY2(plain(value) == plain(expected.fields.value(i)), qPrintable(QStringLiteral("record %1, %2: \"%3\", evtxexport \"%4\"")
                    .arg(QString::fromLatin1(which), name, value, expected.fields.value(i))));
        }
    }
}

QTEST_GUILESS_MAIN(TestWinEvtx)
#include "tst_winevtx.moc"
