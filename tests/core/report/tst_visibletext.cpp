// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/visibletext.h"

#include <QTest>

using namespace kerbscope;

class TestVisibleText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void keepsOneLine();
};

void TestVisibleText::shows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << "alice@CORP"
                           << "alice@CORP";
    QTest::newRow("umlauts and emoji") << QStringLiteral("Jörg 日本 \U0001F600")
                                       << QStringLiteral("Jörg 日本 \U0001F600");
    QTest::newRow("line ends") << "a\r\nb\rc\n\td"
                               << "a\nb\nc\n\td";
    QTest::newRow("colours") << "\x1b[1;31mred\x1b[0m"
                             << "red";
    QTest::newRow("window title") << "\x1b]0;evil\x07ok"
                                  << "ok";
    QTest::newRow("8-bit introducer") << QStringLiteral("\u009b31mred") << "red";
    QTest::newRow("lone escape") << QStringLiteral("a\x1b") << QStringLiteral("a⟨U+001B⟩");
    QTest::newRow("bell and delete") << QStringLiteral("a\x07\x7f") << QStringLiteral("a⟨U+0007⟩⟨U+007F⟩");
    QTest::newRow("NUL") << QString(QChar(0)) << QStringLiteral("⟨U+0000⟩");
    QTest::newRow("right-to-left override") << QStringLiteral("exe.\u202Efdp") << QStringLiteral("exe.⟨U+202E⟩fdp");
    QTest::newRow("isolate") << QStringLiteral("\u2066x\u2069") << QStringLiteral("⟨U+2066⟩x⟨U+2069⟩");
    QTest::newRow("zero width") << QStringLiteral("al\u200Bice") << QStringLiteral("al⟨U+200B⟩ice");
    QTest::newRow("soft hyphen") << QStringLiteral("al\u00ADice") << QStringLiteral("al⟨U+00AD⟩ice");
    QTest::newRow("byte order mark") << QStringLiteral("\uFEFFx") << QStringLiteral("⟨U+FEFF⟩x");
    QTest::newRow("paragraph separator") << QStringLiteral("a\u2029b") << QStringLiteral("a⟨U+2029⟩b");
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << QStringLiteral("⟨U+D800⟩");
    QTest::newRow("noncharacter") << QString(QChar(0xFFFE)) << QStringLiteral("⟨U+FFFE⟩");
    QTest::newRow("tag characters") << QStringLiteral("\U000E0041") << QStringLiteral("⟨U+E0041⟩");
    QTest::newRow("Hangul filler") << QStringLiteral("\u3164") << QStringLiteral("⟨U+3164⟩");
    QTest::newRow("private use") << QStringLiteral("\uE000") << QStringLiteral("⟨U+E000⟩");
}

void TestVisibleText::shows()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(visibleText(text), expected);
    QCOMPARE(visibleText(visibleText(text)), expected);
}

void TestVisibleText::keepsOneLine() { QCOMPARE(visibleLine(QStringLiteral(" a\r\n\tb\n")), QStringLiteral("a  b")); }

QTEST_APPLESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
