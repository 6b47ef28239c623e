// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/maildraft.h"
#include "core/report/writers.h"
#include "tests/core/report/reportfixture.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace kerbscope;

class TestMailDraft : public QObject {
    Q_OBJECT

private:
    static Instant now() { return *fromIso8601(u"2026-03-04T09:05:07Z"); }

    /// The part of a message between its headers and the next boundary, decoded.
    static QByteArray partOf(const QByteArray &mail, const QByteArray &type)
    {
        const qsizetype at = mail.indexOf("Content-Type: " + type);
        const qsizetype begin = mail.indexOf("\r\n\r\n", at) + 4;
        return QByteArray::fromBase64(mail.mid(begin, mail.indexOf("\r\n--", begin) - begin));
    }

private Q_SLOTS:
    void theDraftIsTheEssenceWithTheReportAttached()
    {
        const Report report = test::sampleReport({});
        const MailDraft draft = mailDraftOf(report, QStringLiteral("directory@example.com"));
        QCOMPARE(draft.body, reportToTicketText(report));
        QCOMPARE(QString::fromUtf8(draft.attachment), reportToHtml(report));
        QVERIFY(draft.subject.size() > 10 && draft.subject.size() <= 120);
        QVERIFY(!draft.body.contains(QLatin1String("jdoe"), Qt::CaseInsensitive));
    }

    void aLinkCarriesSubjectAndText_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        QTest::newRow("plain") << "Page 471000" << "one\ntwo";
        QTest::newRow("signs of links") << "a&b=c?d#e%f+g" << "x & y = z ? # % + \" < >\nend";
        QTest::newRow("other scripts") << "Bericht für Zürich" << "チケット\nналичие";
        QTest::newRow("a header in the subject") << "a\r\nBcc: evil@example.com" << "b";
    }

    void aLinkCarriesSubjectAndText()
    {
        QFETCH(QString, subject);
        QFETCH(QString, body);
        const std::optional<QString> link = mailLink({ QStringLiteral("a@example.com"), subject, body, {}, {} });
        QVERIFY(link);
        static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9%@:?=&._~-]+\\z"));
        QVERIFY2(allowed.match(*link).hasMatch(), qPrintable(*link));
        const QUrl url(*link, QUrl::StrictMode);
        QVERIFY(url.isValid());
        QCOMPARE(url.path(), QStringLiteral("a@example.com"));
        const QUrlQuery query(url);
        QCOMPARE(query.queryItems().size(), 2);
        QCOMPARE(query.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded), subject.simplified());
        QCOMPARE(query.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded).replace(QLatin1String("\r\n"), QLatin1String("\n")), body);
    }

    void whatIsNoAddressIsLeftOut_data()
    {
        QTest::addColumn<QString>("to");
        QTest::newRow("with a header") << "a@b.c\r\nBcc: x@y.z";
        QTest::newRow("two") << "a@b.c,x@y.z";
        QTest::newRow("a query") << "a@b.c?bcc=x@y.z";
        QTest::newRow("none") << "Directory team";
    }

    void whatIsNoAddressIsLeftOut()
    {
        QFETCH(QString, to);
        MailDraft draft { to, QStringLiteral("s"), QStringLiteral("b"), {}, {} };
        QVERIFY(mailLink(draft)->startsWith(QLatin1String("mailto:?")));
        QVERIFY(!mailFile(draft, now()).contains("To:"));
        QVERIFY(!mailFile(draft, now()).contains("Bcc"));
    }

    void aLinkIsNeverLongerThanSystemsTake()
    {
        MailDraft draft { {}, QStringLiteral("s"), {}, {}, {} };
        const qsizetype empty = mailLink(draft)->size();
        draft.body = QString(maxMailLinkCharacters - empty, u'x');
        QCOMPARE(mailLink(draft)->size(), maxMailLinkCharacters);
        draft.body += u'x';
        QVERIFY(!mailLink(draft));
        draft.body = QString(maxMailLinkCharacters / 6, u'ü'); // six characters each in the link
        QVERIFY(!mailLink(draft));
    }

    void theFileIsAnUnsentMail()
    {
        const MailDraft draft { QStringLiteral("a@example.com"), QStringLiteral("Bericht für Zürich, チケット und sehr viele weitere Wörter, damit er länger als eine Zeile ist"),
            QStringLiteral("erste\nチケット\n.\n--part"), QStringLiteral("report.html"), QByteArrayLiteral("<!DOCTYPE html><p>\xc3\xbc</p>") };
        const QByteArray mail = mailFile(draft, now());
        QVERIFY(mail.startsWith("To: a@example.com\r\n"));
        QVERIFY(mail.contains("\r\nX-Unsent: 1\r\n"));
        QVERIFY(mail.contains("\r\nDate: Wed, 04 Mar 2026 09:05:07 +0000\r\n"));
        QVERIFY(!mail.contains("From:")); // the mail program knows who writes
        for (const QByteArray &line : mail.split('\n')) {
            QVERIFY2(line.size() <= 79, line.constData()); // 78 and the carriage return
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            for (const char c : line)
                QVERIFY(static_cast<unsigned char>(c) < 0x80);
        }
        QCOMPARE(QString::fromUtf8(partOf(mail, "text/plain")), draft.body);
        QCOMPARE(partOf(mail, "text/html"), draft.attachment);
        // The encoded words of the subject together are the subject.
        static const QRegularExpression word(QStringLiteral("=\\?utf-8\\?B\\?([A-Za-z0-9+/=]*)\\?="));
        QByteArray subject;
        for (auto words = word.globalMatch(QString::fromLatin1(mail)); words.hasNext();) {
            const QRegularExpressionMatch match = words.next();
            QVERIFY(match.capturedLength() <= 75);
            const QByteArray bytes = QByteArray::fromBase64(match.captured(1).toLatin1());
            QVERIFY(QString::fromUtf8(bytes).toUtf8() == bytes); // no character is cut
            subject += bytes;
        }
        QCOMPARE(QString::fromUtf8(subject), draft.subject);
    }
};

QTEST_GUILESS_MAIN(TestMailDraft)
#include "tst_maildraft.moc"
