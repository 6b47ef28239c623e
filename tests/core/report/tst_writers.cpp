// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportstrings.h"
#include "core/report/reportwords.h"
#include "core/report/writers.h"
#include "tests/core/report/reportfixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace kerbscope;

namespace {

QString written(const Report &report, const QString &format)
{
    if (format == QLatin1String("html"))
        return reportToHtml(report);
    if (format == QLatin1String("md"))
        return reportToMarkdown(report);
    if (format == QLatin1String("json"))
        return QString::fromUtf8(QJsonDocument(reportToJson(report)).toJson());
    if (format == QLatin1String("txt"))
        return reportToTicketText(report);
    if (format == QLatin1String("line"))
        return reportToOneLine(report) + u'\n';
    return ticketsToCsv(report);
}

const QStringList &formats()
{
    static const QStringList all { QStringLiteral("html"), QStringLiteral("md"), QStringLiteral("json"),
        QStringLiteral("txt"), QStringLiteral("line"), QStringLiteral("csv") };
    return all;
}

/// What evil hands put into every field.
const QStringList &hostileTexts()
{
    static const QStringList all { QStringLiteral("<script>alert(1)</script>"),
        QStringLiteral("\"><img src=x onerror=alert(1)>"), QStringLiteral("' onmouseover='alert(1)"),
        QStringLiteral("</pre></td></table><h1>x</h1>"), QStringLiteral("[click](javascript:alert(1))"),
        QStringLiteral("![x](http://evil.example/x.png)"), QStringLiteral("```\n# heading\n<b>"),
        QStringLiteral("`code` **bold** | cell | <u>"), QStringLiteral("http://evil.example www.evil.example"),
        QStringLiteral("=HYPERLINK(\"http://evil.example\")"), QStringLiteral("@SUM(A1)"), QStringLiteral("+1-1"),
        QStringLiteral("-2+3"), QStringLiteral("%s%n%1%2%99"), QStringLiteral("'; DROP TABLE x; --"),
        QStringLiteral("\x1b[31mred\x1b]0;t\x07"), QStringLiteral("\u202Egnp.exe\u202C \u2066x\u2069 \u200Bz\uFEFF"),
        QString(QChar(0)) + u'x', QString(QChar(0xD800)), QStringLiteral("a\r\nb\u2028c"),
        QStringLiteral("&lt;b&gt; &#60;b&#62;"), QStringLiteral("{{7*7}} ${x}"), QStringLiteral("1. x\n- y\n> z") };
    return all;
}

/// A report of a case and a knowledge base that have the text everywhere.
Report hostileReport(const QString &text)
{
    const Catalog catalog = test::smallCatalog();
    Case source = test::sampleCase();
    for (QString *one : { &source.title, &source.notes })
        *one = text;
    source.tags = { text };
    for (Imported &item : source.items) {
        for (QString *one : { &item.evidence.source, &item.evidence.detected, &item.evidence.note })
            *one = text;
        item.evidence.kind = EvidenceKind::KlistWindows;
        item.evidence.warnings = { text };
        item.evidence.bytes = text.toUtf8();
        for (Finding &finding : item.findings) {
            finding.value = text;
            finding.detail = text;
        }
        if (!item.tickets)
            continue;
        item.tickets->zone = text;
        item.tickets->error = ListingError { text, { text } };
        item.tickets->sessions << LogonSession { text, text, text, text };
        item.tickets->warnings << ReadWarning { text, { text, {}, {}, {} } };
        for (TicketCache &cache : item.tickets->caches) {
            cache.name = text;
            cache.client = Principal { { text, text }, text };
            cache.keys << KeytabEntry { { { text }, text }, 3, {}, {} };
            for (Ticket &ticket : cache.tickets) {
                ticket.client = { { text }, text };
                ticket.server = { { text, text }, text };
                ticket.kdc = text;
            }
        }
    }
    KnowledgeBase knowledge = catalog.knowledge();
    for (CauseInfo &cause : knowledge.causes) {
        for (QString *one : { &cause.title, &cause.summary, &cause.owner, &cause.say, &cause.escalate })
            *one = text;
        cause.remedy = { Step { text, text, text } };
    }
    ReportOptions options;
    options.redact = false;
    return buildReport(source, test::sampleDiagnosis(source), knowledge, catalog, test::sampleNow(), options);
}

} // namespace

class TestWriters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksAsExpected_data();
    void looksAsExpected();
    void neverPrintsAnOriginal();
    void htmlHoldsNothingButItsOwnTags_data();
    void htmlHoldsNothingButItsOwnTags();
    void csvHoldsNoFormula();
    void nothingUnseenRemains();
    void jsonIsParsable();
    void saysWhatIsOpen();
    void saysThatNothingWrongIsNoProof();
    void namesTheSourceOfTheTimes();
    void endsWithTheHelpdesk();
    void markdownForTicketsIsTheEssence();
    void hasAllWordsInAllLanguages();
    void leavesOutWhatWasNotAskedFor();
    void cutsWhatIsTooLong();
};

void TestWriters::looksAsExpected_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("redacted");
    for (const QString &format : formats()) {
        QTest::addRow("%s", qPrintable(format)) << format << "en" << true;
        QTest::addRow("%s, not redacted", qPrintable(format)) << format << "en" << false;
        QTest::addRow("%s, German", qPrintable(format)) << format << "de" << true;
    }
}

/// Set KERBSCOPE_REWRITE_GOLDENS to write the expected files anew; then look at the difference before it is committed.
void TestWriters::looksAsExpected()
{
    QFETCH(QString, format);
    QFETCH(QString, language);
    QFETCH(bool, redacted);

    ReportOptions options;
    options.redact = redacted;
    options.language = language;
    options.program = QStringLiteral("Kerbscope 0.0");
    const QString actual = written(test::sampleReport(options), format);
    QFile file(QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests/data/report/sample.%1.%2.expected.%3")
                   .arg(language, redacted ? QStringLiteral("redacted") : QStringLiteral("open"), format));
    if (qEnvironmentVariableIsSet("KERBSCOPE_REWRITE_GOLDENS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
        QSKIP("written anew");
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QStringList expectedLines = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList actualLines = actual.split(u'\n');
    for (qsizetype i = 0; i < std::min(expectedLines.size(), actualLines.size()); ++i)
        QCOMPARE(actualLines[i], expectedLines[i]);
    QCOMPARE(actualLines.size(), expectedLines.size());
}

void TestWriters::neverPrintsAnOriginal()
{
    const Report report = test::sampleReport({});
    QVERIFY(report.redacted);
    QVERIFY(report.replacements.size() > 5);
    for (const QString &format : formats()) {
        const QString text = written(report, format);
        for (const Replacement &one : report.replacements)
            QVERIFY2(!text.contains(one.original, Qt::CaseInsensitive), qPrintable(format + u' ' + one.original));
        for (const QString &name :
            { QStringLiteral("miller"), QStringLiteral("secretco"), QStringLiteral("4711"), QStringLiteral("10.66"),
                QStringLiteral("dc71"), QStringLiteral("fs01"), QStringLiteral("pack-secret") })
            QVERIFY2(!text.contains(name, Qt::CaseInsensitive), qPrintable(format + u' ' + name));
    }
}

void TestWriters::htmlHoldsNothingButItsOwnTags_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : hostileTexts())
        QTest::addRow("%s", qPrintable(text.toUtf8().toPercentEncoding().left(40))) << text;
}

void TestWriters::htmlHoldsNothingButItsOwnTags()
{
    QFETCH(QString, text);
    static const QRegularExpression tag(QStringLiteral("<(/?)([a-zA-Z!][a-zA-Z0-9]*)([^>]*)>"));
    static const QStringList tags { QStringLiteral("!DOCTYPE"), QStringLiteral("html"), QStringLiteral("head"),
        QStringLiteral("meta"), QStringLiteral("title"), QStringLiteral("style"), QStringLiteral("body"),
        QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3"), QStringLiteral("p"), QStringLiteral("ul"),
        QStringLiteral("ol"), QStringLiteral("li"), QStringLiteral("table"), QStringLiteral("tr"), QStringLiteral("th"),
        QStringLiteral("td"), QStringLiteral("nav"), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("br"),
        QStringLiteral("span"), QStringLiteral("code"), QStringLiteral("pre") };
    static const QRegularExpression attributes(QStringLiteral(
        R"re(^(?: (?:class|id|width|bgcolor|cellspacing|cellpadding|lang|charset|name|http-equiv)="[^"<>']*"| href="#[a-z]+"| content="[^"<>]*"| html)*$)re"));

    const Report report = hostileReport(text);
    const QString html = reportToHtml(report);
    auto matches = tag.globalMatch(html);
    int count = 0;
    while (matches.hasNext()) {
        const auto match = matches.next();
        ++count;
        QVERIFY2(tags.contains(match.captured(2)), qPrintable(match.captured()));
        QVERIFY2(attributes.match(match.captured(3)).hasMatch(), qPrintable(match.captured()));
    }
    QVERIFY(count > 100);
    // Every angle bracket belongs to one of these tags or to the style sheet.
    QCOMPARE(html.count(u'<'), count);
}

void TestWriters::csvHoldsNoFormula()
{
    for (const QString &text : hostileTexts()) {
        const Report report = hostileReport(text);
        const QString csv = ticketsToCsv(report);
        static const QRegularExpression formula(
            QStringLiteral(R"re((?:^|,)"[=+\-@\t\r|%])re"), QRegularExpression::MultilineOption);
        QVERIFY2(!formula.match(csv).hasMatch(), qPrintable(csv));
    }
}

void TestWriters::nothingUnseenRemains()
{
    static const QRegularExpression unseen(QStringLiteral("[\\x{0}-\\x{8}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{ad}\\x{200b}-"
                                                          "\\x{200f}\\x{2028}-\\x{202e}\\x{2060}-\\x{206f}\\x{feff}]"));
    for (const QString &text : hostileTexts()) {
        const Report report = hostileReport(text);
        for (const QString &format : formats()) {
            QString made = written(report, format);
            made.remove(u'\r'); // line ends of CSV
            QVERIFY2(made.isValidUtf16(), qPrintable(format));
            const auto match = unseen.match(made);
            QVERIFY2(!match.hasMatch(),
                qPrintable(QStringLiteral("%1: U+%2")
                               .arg(format)
                               .arg(int(made[std::max<qsizetype>(0, match.capturedStart())].unicode()), 4, 16)));
        }
    }
}

void TestWriters::jsonIsParsable()
{
    for (const QString &text : hostileTexts()) {
        QJsonParseError error;
        QJsonDocument::fromJson(QJsonDocument(reportToJson(hostileReport(text))).toJson(), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
    }
    const QJsonObject json = reportToJson(test::sampleReport({}));
    QCOMPARE(json.value(QStringLiteral("schema")).toInt(), 1);
    QVERIFY(!QJsonDocument(json).toJson().contains("original"));
}

void TestWriters::saysWhatIsOpen()
{
    for (const QString &format : { QStringLiteral("html"), QStringLiteral("md"), QStringLiteral("txt"),
             QStringLiteral("line"), QStringLiteral("json") })
        QVERIFY2(written(test::sampleReport({}), format).contains(QLatin1String("Clock of this computer")),
            qPrintable(format));
}

void TestWriters::saysThatNothingWrongIsNoProof()
{
    const Catalog catalog = test::smallCatalog();
    const Case source = newCase(QStringLiteral("x"), test::sampleNow());
    Diagnosis diagnosis;
    diagnosis.nothingWrongSeen = true;
    diagnosis.causes << RankedCause { QStringLiteral("unknown"), 0.9, {} };
    const Report report = buildReport(source, diagnosis, catalog.knowledge(), catalog, test::sampleNow(), {});
    QVERIFY(report.verdict.contains(QLatin1String("does not prove")));
    QVERIFY(reportToTicketText(report).startsWith(report.verdict));
}

void TestWriters::endsWithTheHelpdesk()
{
    Report report = test::sampleReport({});
    const QString helpdesk = QStringLiteral("Service desk, +49 30 1234");
    for (const QString &format : formats())
        QVERIFY2(!written(report, format).contains(QLatin1String("Helpdesk:")), qPrintable(format));
    report.helpdesk = helpdesk;
    for (const char *format : { "html", "md", "txt", "json" })
        QVERIFY2(written(report, QString::fromLatin1(format)).contains(QLatin1String("Service desk")), format);
}

void TestWriters::markdownForTicketsIsTheEssence()
{
    const Report report = test::sampleReport({});
    const QString whole = reportToMarkdown(report);
    const QString essence = reportToTicketMarkdown(report);
    QVERIFY(essence.size() < whole.size());
    QVERIFY(essence.contains(QLatin1String("Clock of this computer"))); // what was not looked at
    QVERIFY(report.evidence.size() > 1 && !report.evidence[1].text.isEmpty());
    QVERIFY(whole.contains(report.evidence[1].text.section(u'\n', 0, 0)) && !essence.contains(report.evidence[1].text.section(u'\n', 0, 0)));
    QVERIFY(essence.contains(report.evidence[1].sha256));
}

void TestWriters::namesTheSourceOfTheTimes()
{
    const Report report = test::sampleReport({});
    QCOMPARE(report.assumptions.size(), 1);
    QVERIFY(report.assumptions.first().contains(QLatin1String("Europe/Berlin")));
    QCOMPARE(report.evidence[1].sha256.size(), 64);
    QVERIFY(reportToMarkdown(report).contains(report.evidence[1].sha256));
}

void TestWriters::hasAllWordsInAllLanguages()
{
    for (int i = 0; i <= int(ReportWord::No); ++i) {
        for (const QString &language : ReportWords::languages())
            QVERIFY2(ReportWords::has(ReportWord(i), language),
                qPrintable(QStringLiteral("word %1, %2").arg(i).arg(language)));
    }
    QCOMPARE(ReportWords(QStringLiteral("de_AT")).language(), QStringLiteral("de"));
    QCOMPARE(ReportWords(QStringLiteral("xx")).language(), QStringLiteral("en"));
}

void TestWriters::leavesOutWhatWasNotAskedFor()
{
    ReportOptions options;
    options.includeEvidenceText = false;
    options.includeNotes = false;
    options.includeTickets = false;
    const Report report = test::sampleReport(options);
    QVERIFY(report.notes.isEmpty());
    QVERIFY(report.listings.isEmpty());
    for (const ReportEvidence &piece : report.evidence)
        QVERIFY(piece.text.isEmpty());
    QVERIFY(!reportToHtml(report).contains(QLatin1String("<pre>")));
}

void TestWriters::cutsWhatIsTooLong()
{
    const Catalog catalog = test::smallCatalog();
    Case source = test::sampleCase();
    source.items[1].evidence.bytes = QByteArray("line of text\n").repeated(20'000);
    source.items[1].tickets->caches[0].tickets = QList<Ticket>(900, source.items[1].tickets->caches[0].tickets[0]);
    const Report report =
        buildReport(source, test::sampleDiagnosis(source), catalog.knowledge(), catalog, test::sampleNow(), {});
    QVERIFY(report.evidence[1].textCut);
    QVERIFY(report.evidence[1].text.size() <= 64 * 1024);
    QCOMPARE(report.listings[0].ticketsLeftOut, 400);
    QVERIFY(reportToHtml(report).contains(QLatin1String("400 more")));
    QVERIFY(reportToMarkdown(report).contains(QLatin1String("400 more")));
}

QTEST_GUILESS_MAIN(TestWriters)
#include "tst_writers.moc"
