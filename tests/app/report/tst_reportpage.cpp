// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportpage.h"

#include "app/models/rowsmodel.h"
#include "app/presentation/widgets/emptystate.h"
#include "app/presentation/widgets/inlinemessage.h"
#include "app/report/comparedpreview.h"
#include "app/report/originals.h"
#include "app/report/reporthandover.h"
#include "app/report/reportoptionsview.h"
#include "app/report/reportpreview.h"
#include "tests/app/support/desk.h"
#include "tests/app/support/loopwatch.h"
#include "tests/app/support/ticketsamples.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QUrl>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

namespace {

struct ReportRig {
    ReportRig()
    {
        desk.session().addCode(QStringLiteral("zen:471000"));
        ready = desk.import(windowsKlist({ .proxyTgt = true }));
        page = qobject_cast<ReportPage *>(desk.window().page(PageId::Report));
    }

    /// Does something and waits until the preview shows it.
    template<typename Act>
    bool shownAfter(Act act)
    {
        QSignalSpy changed(page, &ReportPage::previewChanged);
        act();
        return changed.count() > 0 || changed.wait(20'000);
    }
    bool show()
    {
        return shownAfter([this] { desk.window().showPage(PageId::Report); });
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : page->findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

    Desk desk;
    bool ready = false;
    ReportPage *page = nullptr;
};

Replacement standIn(const char *pseudonym, const char *original)
{
    return { QString::fromLatin1(pseudonym), QStringLiteral("user"), 1, QString::fromLatin1(original) };
}

} // namespace

class TestReportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWholeStandInsOnly_data();
    void marksWholeStandInsOnly();
    void saysWhatWouldBeHere();
    void showsTheRedactedReportWithMarks();
    void takesRedactionOffOnlyByHandAndWarns();
    void everyFormatHasAPreview_data();
    void everyFormatHasAPreview();
    void followsTheCase();
    void cannotSaveWhatWasNotSeen();
    void savesEachFormat_data();
    void savesEachFormat();
    void saysWhySavingFailed();
    void copiesForTheTicket();
    void showsBeforeAndAfterSideBySide_data();
    void showsBeforeAndAfterSideBySide();
    void draftsAMailAndSendsNothing();
    void beginsAsTheSettingsSay();
    void policyForcesRedaction();
    void languageChangesTheReport_data();
    void languageChangesTheReport();
};

void TestReportPage::marksWholeStandInsOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("marks");
    QTest::newRow("plain") << "USER-1 signed on" << 1;
    QTest::newRow("longer number") << "USER-12 signed on" << 1;
    QTest::newRow("a number that nobody has") << "USER-123 signed on" << 0;
    QTest::newRow("joined") << "HOST-1.REALM-1 and HOST-1$" << 3;
    QTest::newRow("in small letters") << "user-1@realm-1" << 2;
    QTest::newRow("inside a word") << "SUPERUSER-1" << 0;
    QTest::newRow("none") << "nothing here" << 0;
}

void TestReportPage::marksWholeStandInsOnly()
{
    QFETCH(QString, text);
    QFETCH(int, marks);
    const QList<Replacement> replacements { standIn("USER-1", "jdoe"), standIn("USER-12", "asmith"), standIn("HOST-1", "ws1"), standIn("REALM-1", "CORP") };
    const QList<PseudonymPlace> places = pseudonymsIn(text, replacements, 100);
    QCOMPARE(places.size(), marks);
    for (const PseudonymPlace &place : places)
        QCOMPARE(text.mid(place.start, place.length).toUpper(), place.pseudonym);
    QCOMPARE(pseudonymsIn(text, replacements, 1).size(), std::min(marks, 1));
}

void TestReportPage::saysWhatWouldBeHere()
{
    Desk desk;
    auto *page = qobject_cast<ReportPage *>(desk.window().page(PageId::Report));
    desk.window().showPage(PageId::Report);
    QVERIFY(page->findChild<EmptyState *>()->isVisible());
    QVERIFY(!page->preview()->after()->isVisible());
}

void TestReportPage::showsTheRedactedReportWithMarks()
{
    ReportRig rig;
    QVERIFY(rig.ready && rig.show());
    QVERIFY(rig.page->shown().report.redacted);
    const QString text = rig.page->preview()->after()->shownText();
    QVERIFY(!text.contains(QLatin1String("jdoe"), Qt::CaseInsensitive));
    QVERIFY(!rig.page->preview()->after()->marks().isEmpty());
    for (const PseudonymPlace &mark : rig.page->preview()->after()->marks())
        QCOMPARE(text.mid(mark.start, mark.length).toUpper(), mark.pseudonym);
    // The list says what each stands for: on the screen only.
    const QAbstractItemModelTester tester(const_cast<RowsModel *>(&rig.page->replacements()), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList originals;
    for (int row = 0; row < rig.page->replacements().rowCount(); ++row)
        originals << rig.page->replacements().index(row, 1).data().toString();
    QVERIFY2(originals.contains(QLatin1String("jdoe")), qPrintable(originals.join(u' ')));
}

void TestReportPage::takesRedactionOffOnlyByHandAndWarns()
{
    ReportRig rig;
    QVERIFY(rig.ready && rig.show());
    QVERIFY(rig.page->options()->redactBox()->isChecked());
    QVERIFY(rig.shownAfter([&] { rig.page->options()->redactBox()->setChecked(false); }));
    QVERIFY(rig.page->preview()->after()->shownText().contains(QLatin1String("jdoe")));
    QVERIFY(rig.page->preview()->after()->marks().isEmpty());
    QCOMPARE(rig.page->replacements().rowCount(), 0);
    QVERIFY(rig.shownAfter([&] { rig.page->options()->redactBox()->setChecked(true); }));
    QVERIFY(!rig.page->preview()->after()->shownText().contains(QLatin1String("jdoe")));
}

void TestReportPage::everyFormatHasAPreview_data()
{
    QTest::addColumn<int>("format");
    for (const ReportFormat format : ReportFormats::all())
        QTest::newRow(qPrintable(ReportFormats::extension(format))) << static_cast<int>(format);
}

void TestReportPage::everyFormatHasAPreview()
{
    QFETCH(int, format);
    ReportRig rig;
    QVERIFY(rig.ready);
    rig.page->options()->setFormat(static_cast<ReportFormat>(format));
    QVERIFY(rig.show());
    QCOMPARE(static_cast<int>(rig.page->shown().format), format);
    QVERIFY(rig.page->preview()->after()->shownText().contains(QLatin1String("471000")));
}

void TestReportPage::followsTheCase()
{
    ReportRig rig;
    QVERIFY(rig.ready && rig.show());
    QVERIFY(rig.shownAfter([&] { rig.desk.session().setNotes(QStringLiteral("the user will call again")); }));
    QVERIFY(rig.page->preview()->after()->shownText().contains(QLatin1String("the user will call again")));
}

void TestReportPage::cannotSaveWhatWasNotSeen()
{
    ReportRig rig;
    QVERIFY(rig.ready && rig.show());
    QPushButton *save = rig.button(QStringLiteral("Save…"));
    QVERIFY(save && save->isEnabled());
    rig.page->options()->redactBox()->setChecked(false);
    QVERIFY(!save->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 20'000);
    QVERIFY(!rig.page->shown().report.redacted);
}

void TestReportPage::savesEachFormat_data()
{
    everyFormatHasAPreview_data();
}

void TestReportPage::savesEachFormat()
{
    QFETCH(int, format);
    ReportRig rig;
    QVERIFY(rig.ready);
    rig.page->options()->setFormat(static_cast<ReportFormat>(format));
    QVERIFY(rig.show());
    QTemporaryDir folder;
    const QString path = folder.filePath(ReportFormats::fileName(rig.page->shown().report, rig.page->shown().format));
    QSignalSpy saved(rig.page, &ReportPage::saved);
    rig.page->saveTo(path);
    QVERIFY(saved.wait(20'000));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    switch (static_cast<ReportFormat>(format)) {
    case ReportFormat::Html:
        QVERIFY(bytes.startsWith("<!DOCTYPE html>"));
        break;
    case ReportFormat::Pdf:
        QVERIFY(bytes.startsWith("%PDF-"));
        break;
    case ReportFormat::Markdown:
        QVERIFY(bytes.startsWith("# "));
        break;
    case ReportFormat::Text:
        QVERIFY(bytes.contains("471000"));
        break;
    case ReportFormat::Json:
        QCOMPARE(QJsonDocument::fromJson(bytes).object().value(QStringLiteral("schema")).toInt(), 1);
        break;
    }
    QVERIFY(!bytes.contains("jdoe"));
}

void TestReportPage::saysWhySavingFailed()
{
    ReportRig rig;
    QVERIFY(rig.ready && rig.show());
    rig.page->saveTo(QStringLiteral("/no/such/folder/report.html"));
    auto *message = rig.page->findChild<InlineMessage *>();
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 20'000);
    QVERIFY(message->text().contains(QLatin1String("/no/such/folder/report.html")));
}

void TestReportPage::copiesForTheTicket()
{
    ReportRig rig;
    QVERIFY(rig.ready && rig.show());
    QTest::mouseClick(rig.button(QStringLiteral("Copy for ticket")), Qt::LeftButton);
    const QString atOnce = QGuiApplication::clipboard()->text();
    QMenu *menu = rig.button(QStringLiteral("Copy as…"))->menu();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 3);
    QStringList copied;
    for (QAction *action : menu->actions()) {
        QVERIFY(action->isEnabled());
        action->trigger();
        copied << QGuiApplication::clipboard()->text();
        QVERIFY2(copied.last().contains(QLatin1String("471000")) && !copied.last().contains(QLatin1String("jdoe"), Qt::CaseInsensitive), qPrintable(copied.last()));
    }
    QVERIFY(copied[0].startsWith(QLatin1String("# ")));
    QCOMPARE(atOnce, copied[1]);
    QVERIFY(copied[1] != copied[0] && copied[1].count(u'\n') > 5);
    QVERIFY(!copied[2].trimmed().contains(u'\n'));
    // The same is offered in the palette, and only while there is a report.
    QVERIFY(rig.desk.navigator().commands().contains(menu->actions().first()));
    rig.page->options()->redactBox()->setChecked(false);
    QVERIFY(!menu->actions().first()->isEnabled());
}

void TestReportPage::showsBeforeAndAfterSideBySide_data() { everyFormatHasAPreview_data(); }

void TestReportPage::showsBeforeAndAfterSideBySide()
{
    QFETCH(int, format);
    ReportRig rig;
    QVERIFY(rig.ready);
    rig.desk.session().setTitle(QStringLiteral("jdoe, page 471000"));
    rig.page->options()->setFormat(static_cast<ReportFormat>(format));
    QVERIFY(rig.show());
    ComparedPreview *preview = rig.page->preview();
    QVERIFY(!preview->before()->isVisible());
    QVERIFY(rig.page->shown().before.isEmpty()); // not even made unless it is wanted
    QVERIFY(rig.shownAfter([&] { QTest::mouseClick(preview->compareButton(), Qt::LeftButton); }));
    QVERIFY(preview->before()->isVisible() && preview->after()->isVisible());
    QVERIFY(preview->before()->shownText().contains(QLatin1String("jdoe")));
    QVERIFY(!preview->after()->shownText().contains(QLatin1String("jdoe"), Qt::CaseInsensitive));
    const QList<PseudonymPlace> marks = preview->before()->marks();
    QVERIFY(!marks.isEmpty());
    QStringList marked;
    for (const PseudonymPlace &mark : marks) {
        QVERIFY2(!mark.pseudonym.isEmpty(), "a marked name has a stand-in");
        marked << preview->before()->shownText().mid(mark.start, mark.length);
    }
    QVERIFY2(marked.contains(QLatin1String("jdoe"), Qt::CaseInsensitive), qPrintable(marked.join(u' ')));
    // They scroll together.
    QScrollBar *after = preview->after()->scrollBar();
    QScrollBar *before = preview->before()->scrollBar();
    if (after->maximum() > 0 && before->maximum() > 0) {
        after->setValue(after->maximum());
        QCOMPARE(before->value(), before->maximum());
    }
    // What is saved is still what is sent.
    QVERIFY(!rig.page->shown().text.contains(QLatin1String("jdoe"), Qt::CaseInsensitive));
    QVERIFY(rig.shownAfter([&] { rig.page->options()->redactBox()->setChecked(false); }));
    QVERIFY(!preview->compareButton()->isEnabled());
    QVERIFY(!preview->before()->isVisible());
}

void TestReportPage::draftsAMailAndSendsNothing()
{
    ReportRig rig;
    QVERIFY(rig.ready && rig.show());
    ReportHandover *handover = rig.page->handover();
    auto *message = rig.page->findChild<InlineMessage *>();
    QList<QUrl> opened;
    handover->setOpenLink([&](const QUrl &link) {
        opened << link;
        return true;
    });
    QTest::mouseClick(rig.button(QStringLiteral("Mail draft…")), Qt::LeftButton);
    QVERIFY(opened.isEmpty()); // the whole page is longer than a link may be
    QVERIFY(message->isVisible());
    QVERIFY(rig.button(QStringLiteral("Save the mail file…")));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("draft.eml"));
    QVERIFY(handover->saveMailTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray mail = file.readAll();
    QVERIFY(mail.contains("X-Unsent: 1") && mail.contains("report.html"));
    QVERIFY(!handover->saveMailTo(QStringLiteral("/no/such/folder/draft.eml")));

    Report small;
    small.title = QStringLiteral("Page 471000");
    small.verdict = QStringLiteral("Most likely: the trust.");
    small.language = QStringLiteral("en");
    handover->setReport(small, QStringLiteral("directory@example.com"));
    handover->draftMail();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().scheme(), QStringLiteral("mailto"));
    QCOMPARE(opened.first().path(), QStringLiteral("directory@example.com"));
    handover->setOpenLink([](const QUrl &) { return false; });
    handover->draftMail();
    QVERIFY(rig.button(QStringLiteral("Save the mail file…"))); // no mail program: the file is offered
}

void TestReportPage::beginsAsTheSettingsSay()
{
    Desk desk;
    Settings values = desk.preferences().values();
    values.reportLanguage = QStringLiteral("fr");
    values.redactReports = false;
    desk.preferences().set(values);
    auto *page = qobject_cast<ReportPage *>(desk.window().page(PageId::Report));
    QCOMPARE(page->options()->options().language, QStringLiteral("fr"));
    QVERIFY(!page->options()->options().redact);
}

void TestReportPage::policyForcesRedaction()
{
    Policy policy;
    policy.source = QStringLiteral("policy.ini");
    policy.redactionForced = true;
    Desk desk({}, {}, {}, {}, policy);
    Settings values = desk.preferences().values();
    values.redactReports = false;
    desk.preferences().set(values);
    auto *page = qobject_cast<ReportPage *>(desk.window().page(PageId::Report));
    QVERIFY(page->options()->options().redact);
    QVERIFY(!page->options()->redactBox()->isEnabled());
}

void TestReportPage::languageChangesTheReport_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<QString>("report");
    for (const char *window : { "en", "de" }) {
        for (const char *report : { "en", "de", "es", "fr", "ja" })
            QTest::addRow("window %s, report %s", window, report) << window << report;
    }
}

void TestReportPage::languageChangesTheReport()
{
    QFETCH(QString, window);
    QFETCH(QString, report);
    Desk desk({}, window);
    desk.session().addCode(QStringLiteral("zen:471000"));
    auto *page = qobject_cast<ReportPage *>(desk.window().page(PageId::Report));
    auto *language = page->options()->findChild<QComboBox *>();
    QCOMPARE(language->count(), 5);
    language->setCurrentIndex(language->findData(report));
    QSignalSpy changed(page, &ReportPage::previewChanged);
    desk.window().showPage(PageId::Report);
    QVERIFY(changed.count() > 0 || changed.wait(20'000));
    QVERIFY(page->shown().text.contains(QStringLiteral("<html lang=\"%1\">").arg(report)));
    const KnowledgeBase knowledge = desk.session().catalog().knowledge(report);
    const CauseInfo *cause = knowledge.cause(page->shown().report.causes.first().id);
    QVERIFY(cause);
    QCOMPARE(page->shown().report.causes.first().title, cause->title);
    QCOMPARE(desk.session().language(), window);
}

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
