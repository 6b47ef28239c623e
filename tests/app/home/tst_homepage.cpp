// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/home/symptoms.h"
#include "app/manual/manualwindow.h"
#include "app/presentation/widgets/rowbutton.h"
#include "tests/app/support/listings.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

class TestHomePage : public QObject {
    Q_OBJECT

private:
    static RowButton *row(Desk &desk, const QString &text)
    {
        for (auto *button : desk.window().page(PageId::Home)->findChildren<RowButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void allSixSymptomsAreKnownToTheGuide()
    {
        Desk desk;
        QCOMPARE(symptoms(desk.session().knowledge()).size(), 6);
        QCOMPARE(symptoms(KnowledgeBase {}).size(), 0);
    }

    void aSymptomBeginsTheGuide()
    {
        Desk desk;
        const Symptom symptom = symptoms(desk.session().knowledge()).at(1);
        QSignalSpy pages(&desk.navigator(), &Navigator::pageRequested);
        QTest::mouseClick(row(desk, symptom.sentence), Qt::LeftButton);
        QCOMPARE(desk.session().answerTo(symptom.finding), symptom.value);
        QCOMPARE(pages.last().first().value<PageId>(), PageId::Guide);
    }

    void whatIsNewOpensTheManualThere()
    {
        Desk desk;
        QPushButton *link = nullptr;
        for (QPushButton *button : desk.window().page(PageId::Home)->findChildren<QPushButton *>()) {
            if (button->text().startsWith(QLatin1String("What is new in version")))
                link = button;
        }
        QVERIFY(link && link->isVisible());
        QTest::mouseClick(link, Qt::LeftButton);
        auto *manual = desk.window().findChild<ManualWindow *>();
        QVERIFY(manual && manual->isVisible());
        QCOMPARE(manual->currentTopic(), QStringLiteral("whats-new"));
    }

    void examples_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("value");
        QTest::newRow("page code") << 0 << QStringLiteral("klist.proxy-tgt") << QStringLiteral("absent");
        QTest::newRow("expired tickets") << 1 << QStringLiteral("klist.tgt") << QStringLiteral("expired");
        QTest::newRow("unknown service") << 2 << QStringLiteral("code.ntstatus") << QStringLiteral("0xC000018B");
    }

    void examples()
    {
        QFETCH(int, number);
        QFETCH(QString, finding);
        QFETCH(QString, value);
        Desk desk;
        const Example example = ui::examples().at(number);
        QSignalSpy imported(&desk.session(), &Session::imported);
        RowButton *button = row(desk, example.title);
        QVERIFY(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(imported.wait());
        QStringList seen;
        for (const Finding &found : desk.session().currentCase().findings())
            seen << found.id + QLatin1Char('=') + found.value;
        QVERIFY2(seen.contains(finding + QLatin1Char('=') + value), qPrintable(seen.join(QLatin1Char(' '))));
        const RankedCause &leading = desk.session().diagnosis().causes.first();
        QVERIFY2(leading.id != QLatin1String("unknown"), qPrintable(QString::number(leading.probability)));
    }

    void timesOfAnExampleMoveWithTheClock()
    {
        const QDateTime now(QDate(2026, 12, 31), QTime(23, 30), Qt::UTC);
        const QString text = exampleText(QStringLiteral(":/examples/proxy-471000.txt"), now);
        QVERIFY(text.contains(QStringLiteral("Start Time: 12/31/2026 21:55:00 (local)")));
        QVERIFY(text.contains(QStringLiteral("End Time:   1/1/2027 7:55:00 (local)")));
        for (const Example &example : ui::examples())
            QVERIFY2(!exampleText(example.file, now).contains(u'{'), qPrintable(example.file));
    }

    void recentCasesAreOfferedAgain()
    {
        Desk desk;
        desk.window();
        desk.session().addCode(QStringLiteral("zen:441000"));
        desk.session().setTitle(QStringLiteral("Frau Schmidt"));
        const QString id = desk.session().currentCase().id;
        desk.shelf().flush();
        desk.session().startCase();
        settle();
        RowButton *button = row(desk, QStringLiteral("Frau Schmidt"));
        QVERIFY(button);
        QSignalSpy opened(&desk.session(), &Session::caseOpened);
        button->click();
        QVERIFY(opened.wait());
        QCOMPARE(desk.session().currentCase().id, id);
    }
};

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
