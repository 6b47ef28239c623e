// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/phrasebook.h"

#include <QElapsedTimer>
#include <QTest>

using namespace kerbscope;

class TestPhrasebook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tells_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("expected");
        QTest::newRow("whole") << "the list is empty" << "die Liste ist leer";
        QTest::newRow("place holder") << "line 12" << "Zeile 12";
        QTest::newRow("other order") << "3 of 10 tickets" << "von 10 Tickets 3";
        QTest::newRow("phrase in a phrase") << "line 7: the list is empty" << "Zeile 7: die Liste ist leer";
        QTest::newRow("phrase with a place holder in a phrase") << "line 7: 3 of 10 tickets" << "Zeile 7: von 10 Tickets 3";
        QTest::newRow("what was seen holds a place holder") << "line %1%2" << "Zeile %1%2";
        QTest::newRow("the same place holder twice") << "a is a" << "a bleibt a";
        QTest::newRow("the same place holder twice, with two values") << "a is b" << "a ist b";
        QTest::newRow("unknown") << "nobody knows this" << "nobody knows this";
        QTest::newRow("phrase with a place holder in front") << "the door is open" << "the door ist open";
        QTest::newRow("characters of regular expressions") << "[realms] (a.b) has x" << "[realms] (a.b) hat x";
        QTest::newRow("empty") << "" << "";
        QTest::newRow("several lines") << "line 1\n2" << "Zeile 1\n2";
    }

    void tells()
    {
        QFETCH(QString, english);
        QFETCH(QString, expected);
        const Phrasebook book({ { QStringLiteral("the list is empty"), QStringLiteral("die Liste ist leer") },
            { QStringLiteral("line %1"), QStringLiteral("Zeile %1") },
            { QStringLiteral("line %1: %2"), QStringLiteral("Zeile %1: %2") },
            { QStringLiteral("%1 of %2 tickets"), QStringLiteral("von %2 Tickets %1") },
            { QStringLiteral("%1 is %1"), QStringLiteral("%1 bleibt %1") },
            { QStringLiteral("%1 is %2"), QStringLiteral("%1 ist %2") },
            { QStringLiteral("[realms] (a.b) has %1"), QStringLiteral("[realms] (a.b) hat %1") } });
        QCOMPARE(book.tell(english), expected);
    }

    void anEmptyBookIsEnglish() { QCOMPARE(Phrasebook().tell(QStringLiteral("line 12")), QStringLiteral("line 12")); }

    /// Evidence may hold anything, and is told thousands of times.
    void longTextsEndSoon()
    {
        const Phrasebook book({ { QStringLiteral("%1, %2, %3, %4: %5"), QStringLiteral("%5 %4 %3 %2 %1") },
            { QStringLiteral("%1, %2"), QStringLiteral("%2 %1") } });
        QElapsedTimer timer;
        timer.start();
        book.tell(QStringLiteral("a, ").repeated(600));
        book.tell(QStringLiteral("a, ").repeated(60'000));
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestPhrasebook)
#include "tst_phrasebook.moc"
