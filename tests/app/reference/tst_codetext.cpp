// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reference/codetext.h"
#include "app/reference/notations.h"

#include <QTest>

using namespace kerbscope;
using namespace kerbscope::ui;

class TestCodeText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notations_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QList<qint64>>("numbers");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("Kerberos error with its library number")
            << QStringLiteral("krb") << QList<qint64> { 24, -1765328360 }
            << QStringList { QStringLiteral("24"), QStringLiteral("0x18"), QStringLiteral("-1765328360"),
                   QStringLiteral("0x96C73A18"), QStringLiteral("2529638936") };
        QTest::newRow("status, signed in the catalog")
            << QStringLiteral("ntstatus") << QList<qint64> { -1073741715 }
            << QStringList { QStringLiteral("0xC000006D"), QStringLiteral("-1073741715"),
                   QStringLiteral("3221225581") };
        QTest::newRow("page code has no hexadecimal")
            << QStringLiteral("zen") << QList<qint64> { 471000 } << QStringList { QStringLiteral("471000") };
        QTest::newRow("the same number twice is shown once") << QStringLiteral(
            "etype") << QList<qint64> { 18, 18 } << QStringList { QStringLiteral("18"), QStringLiteral("0x12") };
        QTest::newRow("without a number: the code")
            << QStringLiteral("mit") << QList<qint64> {} << QStringList { QStringLiteral("KRB5_X") };
    }

    void notations()
    {
        QFETCH(QString, family);
        QFETCH(QList<qint64>, numbers);
        QFETCH(QStringList, expected);
        CodeEntry entry;
        entry.family = family;
        entry.code = QStringLiteral("KRB5_X");
        entry.numbers = numbers;
        QStringList values;
        for (const Notation &notation : notationsOf(entry)) {
            values << notation.value;
            QVERIFY(!notation.label.isEmpty());
        }
        QCOMPARE(values, expected);
    }

    void bitsAreCountedFromTheLeft()
    {
        CodeEntry entry;
        entry.family = QStringLiteral("ticket-flag");
        entry.bits = { 1 };
        entry.numbers = { 0x40000000 };
        QCOMPARE(notationsOf(entry).first().value, QStringLiteral("bit 1"));
        QCOMPARE(notationsOf(entry).last().value, QStringLiteral("0x40000000"));
    }

    void textHasEveryPartAndMarkdownIsEscaped()
    {
        CodeEntry entry;
        entry.family = QStringLiteral("krb");
        entry.code = QStringLiteral("24");
        entry.numbers = { 24 };
        entry.symbols = { QStringLiteral("KDC_ERR_PREAUTH_FAILED") };
        entry.title = QStringLiteral("Wrong password");
        entry.meaning = QStringLiteral("Type *carefully* <b>now</b>.");
        entry.causes = { QStringLiteral("A typing error") };
        entry.actions = { { QStringLiteral("user"), QStringLiteral("Try again"), QStringLiteral("kinit a_b") } };
        entry.verify = { QStringLiteral("It works") };
        entry.occurrences = { { QStringLiteral("Twice"), QStringLiteral("w"), QStringLiteral("s"), QStringLiteral("r"),
            {} } };
        entry.sources = { { QStringLiteral("x"), QStringLiteral("RFC 4120"), QStringLiteral("7.5.9"), {} } };

        const QString text = codeAsText(entry);
        for (const char *part :
            { "KDC_ERR_PREAUTH_FAILED", "24 = 0x18", "Wrong password", "Type *carefully* <b>now</b>.",
                "1. A typing error", "user: Try again kinit a_b", "It works", "Twice", "RFC 4120, 7.5.9" })
            QVERIFY2(text.contains(QLatin1String(part)), part);

        const QString markdown = codeAsMarkdown(entry);
        for (const char *part :
            { "## KDC\\_ERR\\_PREAUTH\\_FAILED", "`24` = `0x18`", "Type \\*carefully\\* \\<b\\>now", "`kinit a_b`" })
            QVERIFY2(markdown.contains(QLatin1String(part)),
                qPrintable(QLatin1String(part) + QLatin1String(" not in\n") + markdown));
    }
};

QTEST_MAIN(TestCodeText)
#include "tst_codetext.moc"
