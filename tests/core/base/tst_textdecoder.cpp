// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textdecoder.h"

#include "core/base/limits.h"

#include <QTest>

using namespace kerbscope;

class TestTextDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEncodingsApart_data();
    void tellsEncodingsApart();
    void refusesEmptyBinaryAndHuge();
};

void TestTextDecoder::tellsEncodingsApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << QByteArray("klist") << "klist";
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBFM\xC3\xBCller") << QStringLiteral("Müller");
    QTest::newRow("UTF-16LE with mark") << QByteArray("\xFF\xFEk\0l\0", 6) << "kl";
    QTest::newRow("UTF-16LE without mark") << QByteArray("k\0l\0i\0s\0t\0", 10) << "klist";
    QTest::newRow("UTF-16BE without mark") << QByteArray("\0k\0l\0i\0s\0t", 10) << "klist";
    QTest::newRow("one byte an umlaut") << QByteArray("M\xFCller") << QStringLiteral("Müller");
}

void TestTextDecoder::tellsEncodingsApart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);

    const auto decoded = decodeText(bytes);
    QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().toString()));
    QCOMPARE(decoded->text, text);
}

void TestTextDecoder::refusesEmptyBinaryAndHuge()
{
    QCOMPARE(decodeText({}).error().kind, ErrorKind::Empty);
    QCOMPARE(decodeText(QByteArray("\x05\x04\0\x0C\x9F\x01", 6)).error().kind, ErrorKind::Unrecognized);
    QVERIFY(decodeText(QByteArray(limits::maxTextBytes, 'x')));
    QCOMPARE(decodeText(QByteArray(limits::maxTextBytes + 1, 'x')).error().kind, ErrorKind::TooLarge);
}

QTEST_APPLESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
