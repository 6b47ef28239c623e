// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/guidepage.h"

#include "app/guide/answerbutton.h"
#include "app/guide/causespanel.h"
#include "app/guide/conclusionview.h"
#include "app/guide/howtolook.h"
#include "app/guide/listingpicture.h"
#include "app/guide/pastebox.h"
#include "app/guide/pathcolumn.h"
#include "app/guide/questionview.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "tests/app/support/desk.h"
#include "tests/app/support/ticketsamples.h"

#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

namespace {

/// The guide in its window, with what a test does to it.
struct GuideRig {
    explicit GuideRig(std::unique_ptr<TicketSource> tickets = {})
        : desk(std::move(tickets))
    {
        page = qobject_cast<GuidePage *>(desk.window().page(PageId::Guide));
        desk.window().showPage(PageId::Guide);
    }

    bool asks() const { return page->step().kind == GuideStep::Kind::Question; }
    QString asked() const { return asks() ? page->step().finding : QString(); }
    QString cause() const { return page->step().cause; }

    /// Presses the number key of an answer.
    void press(const QString &value)
    {
        const QList<FindingValueInfo> &values = page->question()->finding().values;
        for (int i = 0; i < values.size(); ++i) {
            if (values.at(i).id == value) {
                QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(Qt::Key_1 + i));
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("%1 has no answer %2").arg(page->question()->finding().id, value)));
    }

    /// Answers by what is true, gives up what the truth does not say, until the guide concludes.
    void leadToTheEnd(const QHash<QString, QString> &truth, int most)
    {
        for (int i = 0; i < most && asks(); ++i) {
            const QString finding = asked();
            if (truth.contains(finding))
                press(truth.value(finding));
            else
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
            QVERIFY2(asked() != finding, qPrintable(QStringLiteral("%1 is asked again").arg(finding)));
        }
    }

    bool paste(const QByteArray &text)
    {
        QSignalSpy imported(&desk.session(), &Session::imported);
        auto *data = new QMimeData;
        data->setText(QString::fromUtf8(text));
        struct Access : PasteBox {
            using PasteBox::insertFromMimeData;
        };
        static_cast<Access *>(page->question()->pasteBox())->insertFromMimeData(data);
        delete data;
        return imported.count() > 0 || imported.wait();
    }

    Desk desk;
    GuidePage *page = nullptr;
};

QPushButton *buttonNamed(const QWidget *parent, const QString &text)
{
    for (QPushButton *button : parent->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestGuidePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsFromThePageCodeToTheCauseAndFollowsAChangedAnswer();
    void asksWithoutAnyEvidence();
    void takesThePastedListingForAnAnswer();
    void keepsWhatItCannotReadAndStaysAtTheQuestion();
    void saysWhenAPasteDoesNotAnswer();
    void readsTheTicketsOfThisComputer();
    void givesUpAQuestionAndTakesItBack();
    void concludesWhenAskedAndAsksOn();
    void putsACauseAside();
    void restartKeepsEvidenceAndCanBeUndone();
    void escapeLeavesAnAnswerAsItWas();
    void enterGivesTheFocusedAnswer();
    void showsHowToLookForEachSystem();
    void saysWhatWasNotLookedAt();
    void showsForeignTextAsItIs();
    void everyControlHasAName();
};

void TestGuidePage::leadsFromThePageCodeToTheCauseAndFollowsAChangedAnswer()
{
    GuideRig guide;
    guide.desk.session().addCode(QStringLiteral("zen:471000"));
    QVERIFY(guide.asks());
    QVERIFY(guide.paste(windowsKlist({})));
    QCOMPARE(guide.page->path()->entries().size(), 2);
    // The listing has answered for the tickets: none of them is asked for any more.
    QVERIFY2(!guide.asked().startsWith(QLatin1String("klist.tgt")), qPrintable(guide.asked()));

    guide.leadToTheEnd({ { QStringLiteral("client.realm-mapping"), QStringLiteral("present") },
                           { QStringLiteral("tgs.cross-realm.error"), QStringLiteral("14") } },
        8);
    QVERIFY(!guide.asks());
    QCOMPARE(guide.cause(), QStringLiteral("trust.aes-disabled"));
    QVERIFY(guide.page->step().probability >= concludeFrom);
    QVERIFY(guide.page->conclusion()->isVisible());
    const CauseInfo *info = guide.desk.session().knowledge().cause(QStringLiteral("trust.aes-disabled"));
    QVERIFY(guide.page->conclusion()->asText().contains(info->title));
    QVERIFY(guide.page->conclusion()->asText().contains(info->remedy.first().text));
    QCOMPARE(guide.page->causes()->chart()->bars().first().id, QStringLiteral("trust.aes-disabled"));

    // The domain's answer was read wrong: it was 7, there is no trust.
    Q_EMIT guide.page->path()->editRequested(QStringLiteral("tgs.cross-realm.error"));
    QCOMPARE(guide.asked(), QStringLiteral("tgs.cross-realm.error"));
    QCOMPARE(guide.page->question()->current(), QStringLiteral("14"));
    guide.press(QStringLiteral("7"));
    QCOMPARE(guide.desk.session().answerTo(QStringLiteral("tgs.cross-realm.error")).value_or(QString()), QStringLiteral("7"));
    QVERIFY2(guide.cause().startsWith(QLatin1String("trust.")) && guide.cause() != QLatin1String("trust.aes-disabled"),
        qPrintable(guide.cause()));
}

void TestGuidePage::asksWithoutAnyEvidence()
{
    GuideRig guide;
    QVERIFY(guide.asks());
    QVERIFY(guide.page->path()->entries().isEmpty());
    QVERIFY(!guide.page->question()->finding().question.isEmpty());
    // The first answer has the keyboard, so that Enter and the number keys work at once.
    QVERIFY(qobject_cast<AnswerButton *>(QApplication::focusWidget()));
}

void TestGuidePage::takesThePastedListingForAnAnswer()
{
    GuideRig guide;
    guide.desk.session().addCode(QStringLiteral("zen:471000"));
    QCOMPARE(guide.asked(), QStringLiteral("klist.tgt"));
    QVERIFY(guide.paste(windowsKlist({ .tgt = true, .expired = true })));
    QVERIFY(guide.asked() != QLatin1String("klist.tgt"));
    const QList<PathEntry> &entries = guide.page->path()->entries();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.last().kind, PathEntry::Kind::Evidence);
    QCOMPARE(entries.last().icon, Icon::Paste);
    QVERIFY(guide.page->question()->pasteBox()->toPlainText().isEmpty());
}

void TestGuidePage::keepsWhatItCannotReadAndStaysAtTheQuestion()
{
    GuideRig guide;
    guide.desk.session().addCode(QStringLiteral("zen:471000"));
    const QString asked = guide.asked();
    QVERIFY(guide.paste("the quick brown fox\njumps over the lazy dog\n"));
    QCOMPARE(guide.asked(), asked);
    QCOMPARE(guide.desk.session().currentCase().items.size(), 2);
    QVERIFY(guide.desk.window().message()->isVisible());
    QVERIFY(!guide.page->findChild<InlineMessage *>()->isVisible());
}

void TestGuidePage::saysWhenAPasteDoesNotAnswer()
{
    GuideRig guide;
    const QString asked = guide.asked();
    QVERIFY(guide.paste(windowsKlist({})));
    const auto *message = guide.page->findChild<InlineMessage *>();
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(guide.desk.session().knowledge().finding(asked)->title));
}

void TestGuidePage::readsTheTicketsOfThisComputer()
{
    GuideRig guide(std::make_unique<FakeTicketSource>(manyTickets(3)));
    guide.desk.session().addCode(QStringLiteral("zen:471000"));
    QCOMPARE(guide.asked(), QStringLiteral("klist.tgt"));
    QPushButton *button = buttonNamed(guide.page->question(), QStringLiteral("Read this computer's tickets"));
    QVERIFY(button && button->isVisible());
    QSignalSpy imported(&guide.desk.session(), &Session::imported);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(imported.count() > 0 || imported.wait());
    QVERIFY(guide.asked() != QLatin1String("klist.tgt"));
    QCOMPARE(guide.page->path()->entries().last().icon, Icon::Computer);
}

void TestGuidePage::givesUpAQuestionAndTakesItBack()
{
    GuideRig guide;
    const QString first = guide.asked();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
    QVERIFY(guide.asked() != first);
    QCOMPARE(guide.page->path()->entries().last().kind, PathEntry::Kind::Declined);
    Q_EMIT guide.page->path()->withdrawRequested(first);
    QCOMPARE(guide.asked(), first);
    QVERIFY(guide.page->path()->entries().isEmpty());
}

void TestGuidePage::concludesWhenAskedAndAsksOn()
{
    GuideRig guide;
    guide.desk.session().addCode(QStringLiteral("zen:471000"));
    const QString asked = guide.asked();
    QTest::mouseClick(buttonNamed(guide.page->question(), QStringLiteral("Conclude now")), Qt::LeftButton);
    QVERIFY(!guide.asks());
    QVERIFY(guide.page->step().probability < concludeFrom);
    QVERIFY(guide.page->step().canAskMore);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(guide.asked(), asked);
}

void TestGuidePage::putsACauseAside()
{
    GuideRig guide;
    guide.desk.session().addCode(QStringLiteral("zen:441000"));
    guide.leadToTheEnd({ { QStringLiteral("proxy.user-listed"), QStringLiteral("missing") } }, 20);
    if (guide.asks())
        QTest::mouseClick(buttonNamed(guide.page->question(), QStringLiteral("Conclude now")), Qt::LeftButton);
    QVERIFY(!guide.asks());
    const QString refused = guide.cause();
    QTest::mouseClick(buttonNamed(guide.page->conclusion(), QStringLiteral("Not this one")), Qt::LeftButton);
    QVERIFY(guide.cause() != refused);
    const CauseInfo *info = guide.desk.session().knowledge().cause(refused);
    QVERIFY(guide.desk.session().currentCase().notes.contains(info->title));
}

void TestGuidePage::restartKeepsEvidenceAndCanBeUndone()
{
    GuideRig guide;
    guide.desk.session().addCode(QStringLiteral("zen:471000"));
    QVERIFY(guide.paste(windowsKlist({})));
    guide.press(guide.page->question()->finding().values.first().id);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
    const Case before = guide.desk.session().currentCase();
    QCOMPARE(guide.page->path()->entries().size(), 4);
    guide.page->restart();
    QCOMPARE(guide.page->path()->entries().size(), 2);
    QPushButton *undo = buttonNamed(guide.page->findChild<InlineMessage *>(), QStringLiteral("Undo"));
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(guide.desk.session().currentCase().items, before.items);
    QCOMPARE(guide.desk.session().currentCase().declined, before.declined);
}

void TestGuidePage::escapeLeavesAnAnswerAsItWas()
{
    GuideRig guide;
    const QString first = guide.asked();
    const QString value = guide.page->question()->finding().values.first().id;
    guide.press(value);
    const QString second = guide.asked();
    guide.page->goBack();
    QCOMPARE(guide.asked(), first);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(guide.asked(), second);
    QCOMPARE(guide.desk.session().answerTo(first).value_or(QString()), value);
}

void TestGuidePage::enterGivesTheFocusedAnswer()
{
    GuideRig guide;
    const QString first = guide.asked();
    const QString second = guide.page->question()->finding().values.at(1).id;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(guide.desk.session().answerTo(first).value_or(QString()), second);
}

void TestGuidePage::showsHowToLookForEachSystem()
{
    GuideRig guide;
    guide.desk.session().addCode(QStringLiteral("zen:471000"));
    QCOMPARE(guide.asked(), QStringLiteral("klist.tgt"));
    HowToLookView *how = guide.page->question()->howToLook();
    QVERIFY(how->isExpanded());
    auto *picture = how->findChild<ListingPictureView *>();
    QVERIFY(picture);
    QVERIFY2(picture->accessibleDescription().contains(QLatin1String("krbtgt/CORP.EXAMPLE.COM")),
        qPrintable(picture->accessibleDescription()));
    how->setPlatform(QStringLiteral("linux"));
    settle();
    QStringList texts;
    for (const QLabel *label : how->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->accessibleName();
    }
    QVERIFY2(texts.filter(QStringLiteral("klist -ef")).size() == 1, qPrintable(texts.join(u'|')));
}

void TestGuidePage::saysWhatWasNotLookedAt()
{
    GuideRig guide;
    guide.desk.session().addCode(QStringLiteral("zen:471000"));
    QTest::mouseClick(buttonNamed(guide.page->question(), QStringLiteral("Conclude now")), Qt::LeftButton);
    const QStringList open = guide.desk.session().diagnosis().notLookedAt;
    QVERIFY(!open.isEmpty());
    const FindingInfo *info = guide.desk.session().knowledge().finding(open.first());
    QVERIFY(guide.page->conclusion()->asText().contains(info->title));
}

void TestGuidePage::showsForeignTextAsItIs()
{
    GuideRig guide;
    guide.desk.session().addCode(QStringLiteral("zen:471000"));
    QVERIFY(guide.paste(windowsKlist({ .proxyTgt = true, .rc4 = true })));
    for (int view = 0; view < 2; ++view) {
        for (const QLabel *label : guide.page->findChildren<QLabel *>())
            QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        QTest::mouseClick(buttonNamed(guide.page->question(), QStringLiteral("Conclude now")), Qt::LeftButton);
    }
}

void TestGuidePage::everyControlHasAName()
{
    GuideRig guide;
    guide.desk.session().addCode(QStringLiteral("zen:471000"));
    QVERIFY(guide.paste(windowsKlist({})));
    for (int view = 0; view < 2; ++view) {
        for (const QWidget *widget : guide.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString name = widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
            QVERIFY2(!name.isEmpty(),
                qPrintable(QStringLiteral("%1 in %2").arg(QLatin1String(widget->metaObject()->className()),
                    QLatin1String(widget->parentWidget()->metaObject()->className()))));
        }
        QTest::mouseClick(buttonNamed(guide.page->question(), QStringLiteral("Conclude now")), Qt::LeftButton);
    }
}

QTEST_MAIN(TestGuidePage)
#include "tst_guidepage.moc"
