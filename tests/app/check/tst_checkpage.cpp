// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/check/checkpage.h"
#include "app/check/planform.h"
#include "app/check/resultcard.h"
#include "app/guide/guidepage.h"
#include "app/guide/questionview.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/shell/footline.h"
#include "tests/app/support/checksamples.h"
#include "tests/app/support/desk.h"
#include "tests/app/support/threadtime.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>


using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

namespace {

struct Shown {
    std::shared_ptr<std::atomic<int>> runs = std::make_shared<std::atomic<int>>(0);
    Desk desk;
    CheckPage *page = nullptr;

    explicit Shown(int millisecondsEach = 5)
        : desk({}, {}, {}, sampleChecks(runs, millisecondsEach))
    {
        page = qobject_cast<CheckPage *>(desk.window().page(PageId::Check));
        QSignalSpy prepared(&desk.session().checks(), &CheckRunner::prepared);
        desk.window().showPage(PageId::Check);
        if (prepared.isEmpty())
            prepared.wait(5000);
        settle();
    }
    bool run()
    {
        QSignalSpy finished(&desk.session().checks(), &CheckRunner::finished);
        page->startButton()->click();
        return finished.count() > 0 || finished.wait(10'000);
    }
    QString textOf(const QWidget *widget) const
    {
        QStringList lines;
        for (const QLabel *label : widget->findChildren<QLabel *>()) {
            if (!label->isHidden())
                lines << label->text();
        }
        return lines.join(QLatin1Char(' '));
    }
    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *edit : page->form()->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }
};

/// Goes to a question that a check of the sample answers: there are no tickets there to ask with.
bool goToACheckedQuestion(Session &session, GuidePage &guide)
{
    const auto isAnswered = [&] {
        const FindingInfo *info = session.knowledge().finding(guide.step().finding);
        return info && !guide.question()->checkButton()->isHidden() && info->check != QLatin1String("service-ticket");
    };
    for (int i = 0; i < 40 && !isAnswered(); ++i) {
        session.decline(guide.step().finding);
        settle();
    }
    return isAnswered();
}

} // namespace

class TestCheckPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhomItContactsBeforeItStarts();
    void showsResultsAndTakesThemAsEvidence();
    void saysHealthyOfNothingThatWasNotChecked();
    void stops();
    void tellsWhatIsWrongWithAField();
    void asksForConsentToSignOn();
    void movesTheGuide();
    void checksAQuestionForTheAgent();
    void keepsTheWindowFree();
    void forgetsAnotherCase();
    void keepsResultsInAnotherLanguage();
    void worksWithoutChecks();
};

void TestCheckPage::saysWhomItContactsBeforeItStarts()
{
    Shown shown;
    QCOMPARE(shown.field(QStringLiteral("Realm"))->text(), QStringLiteral("CORP.EXAMPLE.COM"));
    const QString all = shown.textOf(shown.page);
    for (const char *host : { "dc1.corp.example.com", "dc2.corp.example.com", "london.gateway.zscalertwo.net:8800", "kerberos.zscalertwo.net", "pac.zscalertwo.net",
             "time.corp.example.com", "DNS server" })
        QVERIFY2(all.contains(QLatin1String(host)), host);
    QVERIFY(all.contains(QLatin1String("Nothing has been contacted yet")));
    QCOMPARE(shown.runs->load(), 0);
    QVERIFY(shown.page->startButton()->isEnabled());
    QVERIFY(shown.desk.session().isEmpty());
}

void TestCheckPage::showsResultsAndTakesThemAsEvidence()
{
    Shown shown;
    QVERIFY(shown.run());
    settle();
    QCOMPARE(shown.runs->load(), 1);
    const QList<ResultCard *> cards = shown.page->resultCards();
    QCOMPARE(cards.size(), 9); // eight checks, and the clock of the domain controllers
    const QString all = shown.textOf(shown.page);
    QVERIFY(all.contains(QLatin1String("7 min 12 s slow")));
    QVERIFY(all.contains(QLatin1String("2 problems")));
    QVERIFY(all.contains(QLatin1String("2 could not be checked")));
    const QList<Imported> &items = shown.desk.session().currentCase().items;
    QCOMPARE(items.size(), 1);
    QVERIFY(items.first().evidence.kind == EvidenceKind::Probe);
    QVERIFY(!shown.textOf(shown.desk.window().footLine()).contains(QLatin1String("No network used")));
    // What asks for action stands first.
    QVERIFY(cards.first()->accessibleName().endsWith(QLatin1String("Problem")));
    QVERIFY(cards.at(2)->accessibleName().endsWith(QLatin1String("Could not check")));
    QVERIFY(cards.last()->accessibleName().endsWith(QLatin1String("Pass")));
}

void TestCheckPage::saysHealthyOfNothingThatWasNotChecked()
{
    Shown shown;
    QVERIFY(shown.run());
    settle();
    int unknown = 0;
    for (const ResultCard *card : shown.page->resultCards()) {
        if (!card->accessibleName().endsWith(QLatin1String("Could not check")))
            continue;
        ++unknown;
        QVERIFY2(shown.textOf(card).contains(QLatin1String("Why not: ")), qPrintable(shown.textOf(card)));
    }
    QCOMPARE(unknown, 2);
}

void TestCheckPage::stops()
{
    Shown shown(200);
    QSignalSpy finished(&shown.desk.session().checks(), &CheckRunner::finished);
    shown.page->startButton()->click();
    settle();
    QVERIFY(!shown.page->stopButton()->isHidden());
    QVERIFY(!shown.page->form()->isEnabled());
    shown.page->stopButton()->click();
    QVERIFY(finished.count() > 0 || finished.wait(1500));
    settle();
    QVERIFY(finished.first().at(1).toBool());
    QVERIFY(shown.textOf(shown.page).contains(QLatin1String("Stopped")));
    QVERIFY(shown.page->form()->isEnabled());
    QVERIFY(!shown.page->startButton()->isHidden());
}

void TestCheckPage::tellsWhatIsWrongWithAField()
{
    Shown shown;
    QLineEdit *proxy = shown.field(QStringLiteral("Proxy"));
    QVERIFY(proxy);
    proxy->selectAll();
    QTest::keyClicks(proxy, QStringLiteral("gw:many"));
    QVERIFY(!shown.page->startButton()->isEnabled());
    QVERIFY(shown.textOf(shown.page->form()).contains(QLatin1String("write it as host:port")));
    proxy->selectAll();
    QTest::keyClicks(proxy, QStringLiteral("gw.example.net:8080"));
    QVERIFY(shown.page->startButton()->isEnabled());
    QVERIFY(shown.textOf(shown.page).contains(QLatin1String("gw.example.net:8080")));
    for (QLineEdit *field : shown.page->form()->findChildren<QLineEdit *>()) {
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
    }
    // Nothing to ask anybody about: the settings alone are left.
    QVERIFY(shown.page->startButton()->text().contains(QLatin1Char('1')));
}

void TestCheckPage::asksForConsentToSignOn()
{
    Shown shown;
    auto *consent = shown.page->form()->findChild<QCheckBox *>();
    QVERIFY(consent);
    QVERIFY(!consent->isChecked());
    QVERIFY(!shown.page->form()->plan().negotiate);
    consent->click();
    QVERIFY(shown.page->form()->plan().negotiate);
}

void TestCheckPage::movesTheGuide()
{
    Shown shown;
    const QString before = shown.desk.session().diagnosis().causes.first().id;
    QVERIFY(shown.run());
    settle();
    const QString after = shown.desk.session().diagnosis().causes.first().id;
    QVERIFY2(before != after, qPrintable(after));
    for (const NextStep &next : shown.desk.session().diagnosis().next)
        QVERIFY(next.finding != QLatin1String("clock.kdc-offset") && next.finding != QLatin1String("kdc.reach"));
}

void TestCheckPage::checksAQuestionForTheAgent()
{
    Shown shown;
    Session &session = shown.desk.session();
    session.answer(QStringLiteral("symptom.kind"), QStringLiteral("prompt"));
    auto *guide = qobject_cast<GuidePage *>(shown.desk.window().page(PageId::Guide));
    shown.desk.window().showPage(PageId::Guide);
    settle();
    QVERIFY(goToACheckedQuestion(session, *guide));
    QVERIFY(!guide->question()->checkButton()->isHidden());
    const int runsBefore = shown.runs->load();
    guide->question()->checkButton()->click();
    settle();
    auto *message = guide->findChild<InlineMessage *>();
    QVERIFY(message && message->isVisible());
    QVERIFY2(message->text().contains(QLatin1String("contact")), qPrintable(message->text()));
    QCOMPARE(shown.runs->load(), runsBefore); // only offered so far
    QSignalSpy finished(&session.checks(), &CheckRunner::finished);
    QPushButton *start = nullptr;
    for (QPushButton *button : message->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Start the check"))
            start = button;
    }
    QVERIFY(start);
    start->click();
    QVERIFY(finished.count() > 0 || finished.wait(5000));
    settle();
    QCOMPARE(shown.runs->load(), runsBefore + 1);
    QVERIFY2(message->text().startsWith(QLatin1String("Checked")) || message->text().contains(QLatin1String("checked")), qPrintable(message->text()));
    QVERIFY(session.currentCase().items.last().evidence.kind == EvidenceKind::Probe);
}

void TestCheckPage::keepsTheWindowFree()
{
    Shown shown(40);
    // Processor time of this thread between two turns of the loop, so that a busy machine fails nothing.
    double longest = 0;
    double before = threadMs();
    QTimer turn;
    connect(&turn, &QTimer::timeout, this, [&] {
        const double now = threadMs();
        longest = std::max(longest, now - before);
        before = now;
    });
    turn.start(0);
    QVERIFY(shown.run());
    QVERIFY2(longest < limitMs, qPrintable(QString::number(longest)));
}

void TestCheckPage::forgetsAnotherCase()
{
    Shown shown(60);
    QSignalSpy finished(&shown.desk.session().checks(), &CheckRunner::finished);
    shown.page->startButton()->click();
    settle();
    shown.desk.session().startCase(QStringLiteral("another"));
    QVERIFY(finished.count() > 0 || finished.wait(10'000));
    settle();
    QVERIFY(shown.desk.session().isEmpty()); // the results belong to the case for which they ran
}

void TestCheckPage::keepsResultsInAnotherLanguage()
{
    Shown shown(200);
    QSignalSpy finished(&shown.desk.session().checks(), &CheckRunner::finished);
    shown.page->startButton()->click();
    settle();
    shown.page->stopButton()->click();
    QVERIFY(finished.count() > 0 || finished.wait(1500));
    shown.desk.language().choose(QStringLiteral("de"));
    settle();
    shown.desk.language().choose(QStringLiteral("en"));
    settle();
    auto *anew = qobject_cast<CheckPage *>(shown.desk.window().page(PageId::Check));
    QVERIFY2(shown.textOf(anew).contains(QLatin1String("Stopped")), qPrintable(shown.textOf(anew)));
    QVERIFY(!anew->startButton()->isHidden());
}

void TestCheckPage::worksWithoutChecks()
{
    Desk desk;
    auto *page = qobject_cast<CheckPage *>(desk.window().page(PageId::Check));
    desk.window().showPage(PageId::Check);
    settle();
    QVERIFY(!page->startButton()->isEnabled());
}

QTEST_MAIN(TestCheckPage)
#include "tst_checkpage.moc"
