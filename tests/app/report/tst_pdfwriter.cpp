// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdfwriter.h"
#include "core/report/report.h"
#include "tests/app/support/desk.h"
#include "tests/app/support/ticketsamples.h"

#include <QBuffer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QTextDocument>

using namespace kerbscope;
using namespace kerbscope::tests;

namespace {

Report sampleReport(Desk &desk)
{
    const ui::Session &session = desk.session();
    ReportOptions options;
    options.program = QStringLiteral("Kerbscope test");
    return buildReport(session.currentCase(), session.diagnosis(), session.knowledge(), session.catalog(), Desk::now(), options);
}

/// A device that takes some bytes and then fails, as a full disk does.
class FullDisk : public QIODevice
{
public:
    explicit FullDisk(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(QStringLiteral("no space left"));
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

} // namespace

class TestPdfWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesPagesWithTheReportsWords();
    void writesAFileWholeOrNotAtAll();
    void saysWhenTheDiskIsFull();
    void tablesStayOnThePage();
};

void TestPdfWriter::writesPagesWithTheReportsWords()
{
    Desk desk;
    desk.session().addCode(QStringLiteral("zen:471000"));
    QVERIFY(desk.import(windowsKlist({})));
    const Report report = sampleReport(desk);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    const Outcome written = writePdfFile(report, path);
    QVERIFY2(written.hasValue(), written.hasValue() ? "" : qPrintable(written.error().toString()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");

    // Another program reads it: the words are there as text, the replaced names are not.
    const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (pdftotext.isEmpty())
        QSKIP("pdftotext is not installed");
    QProcess reader;
    reader.start(pdftotext, { QStringLiteral("-layout"), path, QStringLiteral("-") });
    QVERIFY(reader.waitForFinished(20'000));
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY(text.contains(QLatin1String("471000")));
    QVERIFY(text.contains(QLatin1String("USER-1")));
    QVERIFY(!text.contains(QLatin1String("jdoe"), Qt::CaseInsensitive));
    QVERIFY(!text.contains(QLatin1String("corp.example"), Qt::CaseInsensitive));
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("\\b1 ?/ ?\\d")))); // the foot; readers see its spaces or not
}

void TestPdfWriter::writesAFileWholeOrNotAtAll()
{
    Desk desk;
    desk.session().addCode(QStringLiteral("zen:471000"));
    const Report report = sampleReport(desk);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("no/such/folder/report.pdf"));
    const Outcome written = writePdfFile(report, path);
    QVERIFY(!written.hasValue());
    QCOMPARE(written.error().kind, ErrorKind::Io);
    QCOMPARE(written.error().where.source, path);
    QVERIFY(!QFile::exists(path));
}

void TestPdfWriter::saysWhenTheDiskIsFull()
{
    Desk desk;
    desk.session().addCode(QStringLiteral("zen:471000"));
    FullDisk disk(100);
    const Outcome written = writePdf(sampleReport(desk), disk);
    QVERIFY(!written.hasValue());
    QVERIFY2(written.error().what.contains(QLatin1String("no space left")), qPrintable(written.error().what));
}

void TestPdfWriter::tablesStayOnThePage()
{
    QTextDocument document;
    document.setPageSize(QSizeF(600, 800));
    fillReportDocument(document, QStringLiteral("<p>text</p><table width=\"100%\"><tr><td>a</td><td>b</td></tr></table>"));
    QVERIFY2(document.idealWidth() <= 600, qPrintable(QString::number(document.idealWidth())));
}

QTEST_MAIN(TestPdfWriter)
#include "tst_pdfwriter.moc"
