// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/omnibox.h"
#include "core/report/report.h"
#include "core/report/reportwords.h"
#include "core/report/writers.h"
#include "tests/app/support/listings.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTest>

#include <optional>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

namespace {

const QList<PageId> everyPage { PageId::Home, PageId::Guide, PageId::Codes, PageId::Tickets, PageId::Evidence, PageId::Check,
    PageId::Cases, PageId::Report };

QStringList labelsOf(const QWidget *page)
{
    QStringList texts;
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            texts << label->text();
    }
    texts.sort();
    return texts;
}

/// "&Datei" is d; 0 without an accelerator.
QChar acceleratorOf(QString text)
{
    text.replace(QLatin1String("&&"), QString());
    const qsizetype at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text[at + 1].toLower() : QChar();
}

QStringList doubleAccelerators(const QList<QAction *> &actions)
{
    QSet<QChar> seen;
    QStringList twice;
    for (const QAction *action : actions) {
        const QChar key = acceleratorOf(action->text());
        if (!key.isNull() && seen.contains(key))
            twice << action->text();
        seen.insert(key);
        if (action->menu())
            twice += doubleAccelerators(action->menu()->actions());
    }
    return twice;
}

} // namespace

/// The language of the running program: everything that is open is told anew, and nothing that was done is lost.
class TestLanguageSwitch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choiceOfLanguage()
    {
        QCOMPARE(languageFor(QStringLiteral("de_AT")), QStringLiteral("de"));
        QCOMPARE(languageFor(QStringLiteral("ja-JP")), QStringLiteral("ja"));
        QCOMPARE(languageFor(QStringLiteral("tlh")), QStringLiteral("en"));
        QCOMPARE(languageFor({}, QLocale(QStringLiteral("fr_CA"))), QStringLiteral("fr"));
        QCOMPARE(languageFor({}, QLocale(QStringLiteral("pl_PL"))), QStringLiteral("en"));
        QCOMPARE(localeFor(QStringLiteral("de"), QLocale(QStringLiteral("de_CH"))).name(), QStringLiteral("de_CH"));
        QCOMPARE(localeFor(QStringLiteral("es"), QLocale(QStringLiteral("de_CH"))).language(), QLocale::Spanish);
        QCOMPARE(languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
        QCOMPARE(languageName(QStringLiteral("ja")), QStringLiteral("日本語"));
    }

    void switchKeepsTheCase_data() { languages(); }

    void switchKeepsTheCase()
    {
        QFETCH(QString, language);
        Desk desk;
        MainWindow &window = desk.window();
        desk.session().startCase(QStringLiteral("jdoe"));
        desk.session().addCode(QStringLiteral("zen:471000"));
        QVERIFY(desk.import(validListing(), QStringLiteral("klist.txt")));
        desk.session().decline(QStringLiteral("user.symptom"));
        const auto items = desk.session().currentCase().items.size();
        const QString cause = desk.session().diagnosis().causes.first().id;

        QHash<PageId, QStringList> before;
        QHash<PageId, QString> titles;
        for (const PageId id : everyPage) {
            if (!window.page(id))
                continue;
            window.showPage(id);
            settle();
            before.insert(id, labelsOf(window.page(id)));
            titles.insert(id, window.page(id)->title());
        }
        window.showPage(PageId::Guide);
        window.currentBox()->setFocus();
        QTest::keyClicks(window.currentBox(), QStringLiteral("0x18 pre"));
        settle();
        const QPoint place = window.pos();

        desk.language().choose(language);
        settle();
        QCOMPARE(desk.language().code(), language);
        QCOMPARE(desk.session().currentCase().items.size(), items);
        QCOMPARE(desk.session().currentCase().declined, QStringList { QStringLiteral("user.symptom") });
        QCOMPARE(desk.session().diagnosis().causes.first().id, cause);
        QCOMPARE(window.currentPage()->id(), PageId::Guide);
        QCOMPARE(window.currentBox()->text(), QStringLiteral("0x18 pre"));
        QCOMPARE(window.pos(), place);
        QCOMPARE(QLocale().name().left(2), language);
        for (auto page = before.cbegin(); page != before.cend(); ++page) {
            window.showPage(page.key());
            settle();
            QVERIFY2(labelsOf(window.page(page.key())) != page.value(), qPrintable(window.page(page.key())->title()));
        }

        // And back.
        desk.language().choose(QStringLiteral("en"));
        settle();
        for (auto page = before.cbegin(); page != before.cend(); ++page)
            QCOMPARE(window.page(page.key())->title(), titles.value(page.key()));
        QCOMPARE(QLocale().language(), QLocale::C);
    }

    /// From the menu, whose own action goes with the old window's contents.
    void menuSwitches()
    {
        Desk desk;
        MainWindow &window = desk.window();
        const auto trigger = [&](const QString &name) {
            for (QAction *action : window.menuBar()->findChildren<QAction *>()) {
                if (action->text() == name)
                    return action->trigger();
            }
            QFAIL("no such language in the menu");
        };
        trigger(QStringLiteral("Français"));
        QTRY_COMPARE(desk.language().code(), QStringLiteral("fr"));
        QCOMPARE(desk.language().chosen(), QStringLiteral("fr"));
        settle();
        QCOMPARE(window.page(PageId::Home)->title(), QStringLiteral("Accueil"));
        trigger(QStringLiteral("日本語"));
        QTRY_COMPARE(desk.language().code(), QStringLiteral("ja"));
        settle();
        QCOMPARE(window.page(PageId::Home)->title(), QStringLiteral("ホーム"));
        trigger(QStringLiteral("English"));
        QTRY_COMPARE(desk.language().code(), QStringLiteral("en"));
        settle();
        QCOMPARE(window.page(PageId::Home)->title(), QStringLiteral("Home"));
    }

    void acceleratorsAreUnique_data() { languages(); }

    void acceleratorsAreUnique()
    {
        QFETCH(QString, language);
        Desk desk({}, language);
        const QStringList twice = doubleAccelerators(desk.window().menuBar()->actions());
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u' ')));
    }

    void knowledgeIsTranslated_data() { languages(); }

    void knowledgeIsTranslated()
    {
        QFETCH(QString, language);
        Desk desk;
        const Catalog &catalog = desk.session().catalog();
        const KnowledgeBase english = catalog.knowledge();
        const KnowledgeBase told = catalog.knowledge(language);
        QCOMPARE(told.findings.size(), english.findings.size());
        QCOMPARE(told.causes.size(), english.causes.size());
        for (qsizetype i = 0; i < told.causes.size(); ++i) {
            QCOMPARE(told.causes[i].id, english.causes[i].id);
            QVERIFY2(told.causes[i].summary != english.causes[i].summary, qPrintable(told.causes[i].id));
        }
        for (const QString &id : { QStringLiteral("zen:471000"), QStringLiteral("krb:24"), QStringLiteral("event-field:4768/PreAuthType") }) {
            const auto entry = catalog.entry(id, language);
            const auto source = catalog.entry(id);
            QVERIFY2(entry && source, qPrintable(id));
            QVERIFY2(entry->meaning != source->meaning, qPrintable(id));
            QCOMPARE(entry->symbols, source->symbols);
            QCOMPARE(entry->numbers, source->numbers);
        }
        // A row without a translation is English.
        QCOMPARE(catalog.entry(QStringLiteral("ntstatus:0xC000006D"), language)->meaning,
            catalog.entry(QStringLiteral("ntstatus:0xC000006D"))->meaning);
        QCOMPARE(catalog.knowledge(QStringLiteral("tlh")).causes.first().title, english.causes.first().title);
    }

    void phrasesFindTheirRow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("id");
        for (const QString &language : languageCodes()) {
            for (const char *id : { "krb:24", "krb:37", "krb:7", "zen:471000" })
                QTest::addRow("%s, %s", qPrintable(language), id) << language << QString::fromLatin1(id);
        }
    }

    /// The title of a row in any language finds it, whatever the window speaks.
    void phrasesFindTheirRow()
    {
        QFETCH(QString, language);
        QFETCH(QString, id);
        if (!m_catalog) {
            Result<Catalog> opened = Catalog::open(QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/catalog.sqlite"));
            QVERIFY(opened);
            m_catalog.emplace(std::move(*opened));
        }
        const Catalog &catalog = *m_catalog;
        const QString title = catalog.entry(id, language)->title;
        QString told = title;
        const QList<LookupHit> hits = catalog.lookup(title);
        for (const LookupHit &hit : hits.mid(0, 3))
            told += u' ' + hit.summary.id;
        // A title may be shared by rows of other families that mean the same.
        QVERIFY2(std::ranges::any_of(hits.mid(0, 3), [&](const LookupHit &hit) { return hit.summary.id == id; }), qPrintable(told));
    }

    void reports_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languageCodes())
            QTest::addRow("%s", qPrintable(language)) << language;
    }

    void reports()
    {
        QFETCH(QString, language);
        Desk desk;
        desk.session().addCode(QStringLiteral("zen:471000"));
        QVERIFY(desk.import(validListing(), QStringLiteral("klist.txt")));
        ReportOptions options;
        options.language = language;
        options.program = QStringLiteral("Kerbscope");
        const Catalog &catalog = desk.session().catalog();
        const KnowledgeBase knowledge = catalog.knowledge(language);
        const Report report = buildReport(
            desk.session().currentCase(), desk.session().diagnosis(), knowledge, catalog, Desk::now(), options);
        QCOMPARE(report.language, language);
        const ReportWords words(language);
        const QString html = reportToHtml(report);
        const QString markdown = reportToMarkdown(report);
        const QString plain = reportToTicketText(report);
        QVERIFY(html.contains(QStringLiteral("lang=\"%1\"").arg(language)));
        for (const QString &text : { html, markdown }) {
            for (const ReportWord word : { ReportWord::Title, ReportWord::LikelyCauses, ReportWord::Evidence, ReportWord::Tickets })
                QVERIFY2(text.contains(words(word).toHtmlEscaped()) || text.contains(words(word)), qPrintable(words(word)));
            QVERIFY(text.contains(knowledge.cause(report.causes.first().id)->title.toHtmlEscaped())
                || text.contains(knowledge.cause(report.causes.first().id)->title));
        }
        QVERIFY(plain.contains(knowledge.cause(report.causes.first().id)->title));
        QVERIFY(!reportToOneLine(report).isEmpty());
        if (language != QLatin1String("en"))
            QVERIFY(!html.contains(QStringLiteral("Likely causes")));
    }

private:
    std::optional<Catalog> m_catalog; ///< its index is made once

    void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languageCodes()) {
            if (language != QLatin1String("en"))
                QTest::addRow("%s", qPrintable(language)) << language;
        }
    }
};

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
