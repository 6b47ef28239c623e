// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/typednumber.h"

#include <QTest>

using namespace kerbscope;

class TestTypedNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void reads32Bits();
};

void TestTypedNumber::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<bool>("hexadecimal");
    QTest::addColumn<int>("digits");
    QTest::newRow("decimal") << "24" << qint64(24) << false << 2;
    QTest::newRow("leading zero is no octal") << "0024" << qint64(24) << false << 4;
    QTest::newRow("negative") << "-1765328360" << qint64(-1765328360) << false << 10;
    QTest::newRow("typographic minus") << QString::fromUtf8("\u22125") << qint64(-5) << false << 1;
    QTest::newRow("0x") << "0x18" << qint64(24) << true << 2;
    QTest::newRow("0X") << "0XC000006D" << qint64(0xC000006D) << true << 8;
    QTest::newRow("h behind") << "18h" << qint64(24) << true << 2;
    QTest::newRow("h behind letters") << "0C1H" << qint64(0xC1) << true << 3;
    QTest::newRow("x") << "x18" << qint64(24) << true << 2;
    QTest::newRow("&H") << "&H18" << qint64(24) << true << 2;
    QTest::newRow("eight hexadecimal digits") << "C000006D" << qint64(0xC000006D) << true << 8;
    QTest::newRow("eight decimal digits") << "80090308" << qint64(80090308) << false << 8;
    QTest::newRow("largest") << "9223372036854775807" << std::numeric_limits<qint64>::max() << false << 19;
    QTest::newRow("largest hexadecimal") << "0x7fffffffffffffff" << std::numeric_limits<qint64>::max() << true << 16;
}

void TestTypedNumber::reads()
{
    QFETCH(QString, text);
    QFETCH(qint64, value);
    QFETCH(bool, hexadecimal);
    QFETCH(int, digits);
    const auto number = typedNumber(text);
    QVERIFY(number);
    QCOMPARE(number->value, value);
    QCOMPARE(number->hexadecimal, hexadecimal);
    QCOMPARE(number->digits, digits);
}

void TestTypedNumber::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "", "-", "--5", "0x", "x", "h", "&H", "0xZZ", "12a", "deadbeef", "kerberos", "1.5", "1 2",
             "-0x5", "9223372036854775808", "0x8000000000000000", "0x11111111111111111" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTypedNumber::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!typedNumber(text));
}

void TestTypedNumber::reads32Bits()
{
    QCOMPARE(typedNumber(u"-1").value().asUnsigned32().value(), 0xFFFFFFFFU);
    QCOMPARE(typedNumber(u"4294967295").value().asUnsigned32().value(), 0xFFFFFFFFU);
    QCOMPARE(typedNumber(u"-2147483648").value().asUnsigned32().value(), 0x80000000U);
    QVERIFY(!typedNumber(u"4294967296").value().asUnsigned32());
    QVERIFY(!typedNumber(u"-2147483649").value().asUnsigned32());
}

QTEST_GUILESS_MAIN(TestTypedNumber)
#include "tst_typednumber.moc"
