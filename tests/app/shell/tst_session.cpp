// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/support/listings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::ui;
using namespace kerbscope::tests;

namespace {

/// A source of live tickets that says what the test wants.
class FakeSource : public TicketSource {
public:
    explicit FakeSource(Result<TicketListing> answer)
        : m_answer(std::move(answer))
    {
    }
    QString name() const override { return QStringLiteral("a test"); }
    Result<TicketListing> read() override { return m_answer; }

private:
    Result<TicketListing> m_answer;
};

TicketListing oneTicket()
{
    Ticket ticket;
    ticket.server = *Principal::fromString(QStringLiteral("krbtgt/EXAMPLE.COM@EXAMPLE.COM"));
    ticket.endTime = Desk::now() + std::chrono::hours(8);
    TicketCache cache;
    cache.kind = QStringLiteral("ccache");
    cache.tickets << ticket;
    TicketListing listing;
    listing.dialect = QStringLiteral("ccache");
    listing.caches << cache;
    return listing;
}

double probabilityOf(const Diagnosis &diagnosis, const QString &cause)
{
    for (const RankedCause &ranked : diagnosis.causes) {
        if (ranked.id == cause)
            return ranked.probability;
    }
    return -1;
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsEmptyAndRanked()
    {
        Desk desk;
        QVERIFY(desk.session().isEmpty());
        QCOMPARE(desk.session().diagnosis().causes.size(), desk.session().knowledge().causes.size());
        QVERIFY(!desk.session().diagnosis().next.isEmpty());
        QCOMPARE(desk.session().displayTitle(), QStringLiteral("New case"));
    }

    void aCodeMovesTheCauses()
    {
        Desk desk;
        QSignalSpy changed(&desk.session(), &Session::caseChanged);
        QSignalSpy ranked(&desk.session(), &Session::diagnosisChanged);
        QSignalSpy added(&desk.session(), &Session::evidenceAdded);
        const double before = probabilityOf(desk.session().diagnosis(), QStringLiteral("zscaler.user-unknown"));
        const QString id = desk.session().addCode(QStringLiteral("zen:441000"));
        QCOMPARE(id, QStringLiteral("e1"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(ranked.count(), 1);
        QCOMPARE(added.takeFirst().first().toStringList(), QStringList { QStringLiteral("e1") });
        QVERIFY(probabilityOf(desk.session().diagnosis(), QStringLiteral("zscaler.user-unknown")) > 4 * before);
        QCOMPARE(desk.session().displayTitle(), QStringLiteral("441000"));
    }

    void aListingIsReadOnAnotherThread()
    {
        Desk desk;
        QSignalSpy started(&desk.session(), &Session::readingStarted);
        QSignalSpy imported(&desk.session(), &Session::imported);
        desk.session().addBytes(validListing(), QStringLiteral("pasted"));
        QVERIFY(desk.session().isReading());
        QCOMPARE(started.count(), 1);
        QCOMPARE(imported.count(), 0); // nothing was done before we came back
        QVERIFY(imported.wait());
        QVERIFY(!desk.session().isReading());
        const auto outcome = imported.first().first().value<ImportOutcome>();
        QCOMPARE(outcome.parts.size(), 1);
        QCOMPARE(toString(outcome.parts.first().kind), toString(EvidenceKind::KlistWindows));
        QCOMPARE(outcome.parts.first().tickets, 2);
        QVERIFY(outcome.parts.first().findings > 0);
        QCOMPARE(desk.session().currentCase().items.size(), 1);
    }

    void whatCannotBeTakenInIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("nothing") << QByteArray() << static_cast<int>(ErrorKind::Empty);
        QTest::newRow("text over the cap")
            << QByteArray(97 * 1024 * 1024, 'x') << static_cast<int>(ErrorKind::TooLarge);
    }

    void whatCannotBeTakenInIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        Desk desk;
        QSignalSpy failed(&desk.session(), &Session::importFailed);
        desk.session().addBytes(bytes, QStringLiteral("pasted"));
        QVERIFY(failed.wait(20'000));
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(static_cast<int>(error.kind), kind);
        QCOMPARE(error.where.source, QStringLiteral("pasted"));
        QVERIFY(!error.advice.isEmpty());
        QVERIFY(desk.session().isEmpty());
    }

    void whatNobodyKnowsIsKept()
    {
        Desk desk;
        QVERIFY(desk.import("the quick brown fox jumps over the lazy dog"));
        QCOMPARE(desk.session().currentCase().items.size(), 1);
        QCOMPARE(toString(desk.session().currentCase().items.first().evidence.kind), toString(EvidenceKind::Unknown));
    }

    void codesInProseAreFound()
    {
        Desk desk;
        QVERIFY(desk.import("The user says the page shows KDC_ERR_PREAUTH_FAILED since this morning."));
        const QList<Finding> findings = desk.session().currentCase().findings();
        QVERIFY(std::ranges::any_of(findings,
            [](const Finding &f) { return f.id == QLatin1String("code.krb") && f.value == QLatin1String("24"); }));
    }

    void filesAreReadByName_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such file") << QStringLiteral("/no/such/file.txt");
        QTest::newRow("a folder") << QStringLiteral("/");
    }

    void filesAreReadByName()
    {
        QFETCH(QString, path);
        Desk desk;
        QSignalSpy failed(&desk.session(), &Session::importFailed);
        desk.session().addFile(path);
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>().where.source, path);
    }

    void aFileBecomesEvidenceUnderItsName()
    {
        Desk desk;
        const QString path = desk.caseFolder() + QStringLiteral("/klist of jdoe.txt");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(expiredListing());
        file.close();
        QSignalSpy imported(&desk.session(), &Session::imported);
        desk.session().addFile(path);
        QVERIFY(imported.wait());
        QCOMPARE(desk.session().currentCase().items.first().evidence.source, QStringLiteral("klist of jdoe.txt"));
        QCOMPARE(desk.session().currentCase().items.first().tickets->ticketCount(), 2);
    }

    void answersCanBeChangedAndTakenBack()
    {
        Desk desk;
        Session &session = desk.session();
        const QString finding = QStringLiteral("symptom.kind");
        session.answer(finding, QStringLiteral("prompt"));
        QCOMPARE(session.answerTo(finding), QStringLiteral("prompt"));
        session.answer(finding, QStringLiteral("slow"));
        QCOMPARE(session.answerTo(finding), QStringLiteral("slow"));
        QCOMPARE(session.currentCase().items.size(), 1);
        session.decline(finding);
        QCOMPARE(session.answerTo(finding), std::nullopt);
        QCOMPARE(session.currentCase().declined, QStringList { finding });
        session.withdraw(finding);
        QVERIFY(session.isEmpty());
    }

    void evidenceCanBeTakenOut()
    {
        Desk desk;
        QVERIFY(desk.import(validListing()));
        const QList<RankedCause> before = desk.session().diagnosis().causes;
        desk.session().removeEvidence({ QStringLiteral("e1") });
        QVERIFY(desk.session().isEmpty());
        QVERIFY(probabilityOf(desk.session().diagnosis(), before.first().id) != before.first().probability);
    }

    void whatWasReadForAnotherCaseIsNotMixedIn()
    {
        Desk desk;
        QSignalSpy failed(&desk.session(), &Session::importFailed);
        desk.session().addBytes(validListing(), QStringLiteral("pasted"));
        desk.session().startCase();
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Cancelled);
        QVERIFY(desk.session().isEmpty());
    }

    void liveTicketsAreEvidence()
    {
        Desk desk(std::make_unique<FakeSource>(oneTicket()));
        QVERIFY(desk.session().hasLiveTickets());
        QSignalSpy imported(&desk.session(), &Session::imported);
        desk.session().addLiveTickets();
        QVERIFY(imported.wait());
        const Imported &item = desk.session().currentCase().items.first();
        QCOMPARE(item.evidence.source, QStringLiteral("this computer"));
        QCOMPARE(toString(item.evidence.kind), toString(EvidenceKind::Ccache));
        QCOMPARE(item.evidence.takenAt, Desk::now());
        QCOMPARE(item.tickets->ticketCount(), 1);
        QVERIFY(!item.findings.isEmpty());
    }

    void aSourceThatFailsSaysWhy()
    {
        Desk desk(std::make_unique<FakeSource>(Error { ErrorKind::Refused, QStringLiteral("no right"), {}, {} }));
        QSignalSpy failed(&desk.session(), &Session::importFailed);
        desk.session().addLiveTickets();
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Refused);
    }

    void withoutASourceItIsSaidAtOnce()
    {
        Desk desk;
        QSignalSpy failed(&desk.session(), &Session::importFailed);
        desk.session().addLiveTickets();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Unsupported);
    }
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
