// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/bytereader.h"

#include <QTest>

using namespace kerbscope;

class TestByteReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersInBothOrders();
    void refusesToReadPastTheEnd();
    void seeksInsideOnly();
};

void TestByteReader::readsNumbersInBothOrders()
{
    const QByteArray bytes = QByteArray::fromHex("0102030405060708");
    QCOMPARE(ByteReader(bytes).readU32().value(), 0x01020304U);
    QCOMPARE(ByteReader(bytes, ByteOrder::LittleEndian).readU32().value(), 0x04030201U);
    QCOMPARE(ByteReader(bytes).readU64().value(), Q_UINT64_C(0x0102030405060708));
    QCOMPARE(ByteReader(bytes, ByteOrder::LittleEndian).readU16().value(), quint16(0x0201));
}

void TestByteReader::refusesToReadPastTheEnd()
{
    const QByteArray bytes(3, 'x');
    ByteReader reader(bytes);
    QVERIFY(reader.skip(1));
    const Result<quint32> tooMuch = reader.readU32();
    QVERIFY(!tooMuch);
    QCOMPARE(tooMuch.error().kind, ErrorKind::Truncated);
    QCOMPARE(tooMuch.error().where.offset, std::optional<qint64>(1));
    QCOMPARE(reader.offset(), 1);
    QVERIFY(!reader.readBytes(-1));
    QVERIFY(reader.readBytes(2));
    QVERIFY(reader.atEnd());
}

void TestByteReader::seeksInsideOnly()
{
    const QByteArray bytes(4, 'x');
    ByteReader reader(bytes);
    QVERIFY(reader.seek(4));
    QVERIFY(!reader.seek(5));
    QVERIFY(!reader.seek(-1));
    QCOMPARE(reader.offset(), 4);
}

QTEST_APPLESS_MAIN(TestByteReader)
#include "tst_bytereader.moc"
