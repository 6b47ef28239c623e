// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/pathsteps.h"
#include "app/tickets/ticketpath.h"

#include <QSignalSpy>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::ui;

namespace {

const Instant now = *fromIso8601(u"2026-03-04T09:30:00Z");

/// Tickets of jdoe@CORP for these servers; one that begins with '!' has expired.
QList<TicketRow> rowsFor(const QStringList &servers)
{
    TicketListing listing;
    TicketCache cache;
    for (QString name : servers) {
        const bool over = name.startsWith(u'!');
        if (over)
            name.remove(0, 1);
        Ticket ticket;
        ticket.client = *Principal::fromString(u"jdoe@CORP");
        ticket.server = *Principal::fromString(name);
        ticket.startTime = now - std::chrono::hours(9);
        ticket.endTime = over ? now - std::chrono::hours(1) : now + std::chrono::hours(1);
        cache.tickets << ticket;
    }
    listing.caches << cache;
    return ticketRows({ listing });
}

/// "tgt+ cross- service!": kind and state of each step.
QString drawn(const QList<PathStep> &steps)
{
    QStringList parts;
    for (const PathStep &step : steps) {
        const QString kind = step.kind == PathStep::Kind::OwnTgt ? QStringLiteral("tgt")
            : step.kind == PathStep::Kind::CrossRealm           ? QStringLiteral("cross")
                                                                : QStringLiteral("service");
        const QString state = step.state == PathStep::State::Present ? QStringLiteral("+")
            : step.state == PathStep::State::Expired                ? QStringLiteral("!")
                                                                    : QStringLiteral("-");
        parts << kind + state;
    }
    return parts.join(u' ');
}

} // namespace

class TestPathSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatIsThereAndWhatIsMissing_data();
    void drawsWhatIsThereAndWhatIsMissing();
    void namesWhyAMissingOneIsExpected();
    void takesTheTicketThatLivesLongest();
    void leadsToTheChosenTicket();
    void boxesCanBeChosenUnlessHollow();
};

void TestPathSteps::drawsWhatIsThereAndWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("servers");
    QTest::addColumn<QString>("pageCode");
    QTest::addColumn<QString>("steps");
    const QString tgt = QStringLiteral("krbtgt/CORP@CORP");
    const QString gate = QStringLiteral("krbtgt/PROXY.NET@CORP");
    const QString proxy = QStringLiteral("HTTP/gw.proxy.net@PROXY.NET");
    const QString file = QStringLiteral("cifs/files.corp@CORP");

    QTest::newRow("nothing at all") << QStringList {} << "" << "tgt- service-";
    QTest::newRow("nothing at all, proxy page") << QStringList {} << "471000" << "tgt- cross- service-";
    QTest::newRow("only the sign-on ticket") << QStringList { tgt } << "" << "tgt+ service-";
    QTest::newRow("only the sign-on ticket, proxy page") << QStringList { tgt } << "471000" << "tgt+ cross- service-";
    QTest::newRow("the whole way to the proxy") << QStringList { tgt, gate, proxy } << "471000" << "tgt+ cross+ service+";
    QTest::newRow("the way to the proxy shows without a symptom too") << QStringList { tgt, gate, proxy, file } << "" << "tgt+ cross+ service+";
    QTest::newRow("the proxy's ticket is missing") << QStringList { tgt, gate } << "471000" << "tgt+ cross+ service-";
    QTest::newRow("a service at home is no way to the proxy") << QStringList { tgt, file } << "471000" << "tgt+ cross- service-";
    QTest::newRow("a service at home") << QStringList { tgt, file } << "" << "tgt+ service+";
    QTest::newRow("expired sign-on ticket") << QStringList { u'!' + tgt, file } << "" << "tgt! service+";
    QTest::newRow("service without sign-on ticket") << QStringList { file } << "" << "tgt- service+";
    QTest::newRow("the gate is missing") << QStringList { tgt, proxy } << "471000" << "tgt+ cross- service+";
    QTest::newRow("two gates in a row")
        << QStringList { tgt, QStringLiteral("krbtgt/HUB@CORP"), QStringLiteral("krbtgt/FAR@HUB"), QStringLiteral("HTTP/web.far@FAR") }
        << "" << "tgt+ cross+ cross+ service+";
    QTest::newRow("gates in a circle")
        << QStringList { tgt, QStringLiteral("krbtgt/HUB@CORP"), QStringLiteral("krbtgt/CORP@HUB"), QStringLiteral("HTTP/web.far@FAR") }
        << "" << "tgt+ cross- service+";
}

void TestPathSteps::drawsWhatIsThereAndWhatIsMissing()
{
    QFETCH(QStringList, servers);
    QFETCH(QString, pageCode);
    QFETCH(QString, steps);
    const QList<PathStep> path
        = TicketPathSteps::of(rowsFor(servers), { -1, { QStringLiteral("PROXY.NET") }, pageCode }, now);
    QCOMPARE(drawn(path), steps);
    QVERIFY(!TicketPathSteps::sentence(path).isEmpty());
}

void TestPathSteps::namesWhyAMissingOneIsExpected()
{
    const QList<PathStep> path = TicketPathSteps::of(
        rowsFor({ QStringLiteral("krbtgt/CORP@CORP") }), { -1, {}, QStringLiteral("471000") }, now);
    QCOMPARE(path.size(), 3);
    QVERIFY(path.at(1).note.contains(QLatin1String("471000")));
    QVERIFY(path.at(1).name.endsWith(QLatin1String("@CORP")));
    QVERIFY(TicketPathSteps::sentence(path).contains(path.at(1).name));
}

void TestPathSteps::takesTheTicketThatLivesLongest()
{
    const QList<PathStep> path = TicketPathSteps::of(
        rowsFor({ QStringLiteral("!krbtgt/CORP@CORP"), QStringLiteral("krbtgt/CORP@CORP") }), {}, now);
    QCOMPARE(path.first().state, PathStep::State::Present);
    QCOMPARE(path.first().ticketRow, 1);
}

void TestPathSteps::leadsToTheChosenTicket()
{
    const QList<TicketRow> rows = rowsFor({ QStringLiteral("krbtgt/CORP@CORP"), QStringLiteral("cifs/a@CORP"),
        QStringLiteral("krbtgt/FAR@CORP"), QStringLiteral("HTTP/b@FAR") });
    QCOMPARE(drawn(TicketPathSteps::of(rows, { 1, {}, {} }, now)), QStringLiteral("tgt+ service+"));
    QCOMPARE(drawn(TicketPathSteps::of(rows, { 2, {}, {} }, now)), QStringLiteral("tgt+ cross+"));
    QCOMPARE(drawn(TicketPathSteps::of(rows, { 3, {}, {} }, now)), QStringLiteral("tgt+ cross+ service+"));
    QCOMPARE(drawn(TicketPathSteps::of(rows, { 0, {}, {} }, now)), QStringLiteral("tgt+"));
    QCOMPARE(drawn(TicketPathSteps::of(rows, { 99, {}, {} }, now)), QStringLiteral("tgt+ service+"));
}

void TestPathSteps::boxesCanBeChosenUnlessHollow()
{
    TicketPath path;
    path.setSteps(TicketPathSteps::of(
        rowsFor({ QStringLiteral("krbtgt/CORP@CORP") }), { -1, {}, QStringLiteral("471000") }, now));
    path.show();
    QVERIFY(QTest::qWaitForWindowExposed(&path));
    const QList<PathBox *> boxes = path.findChildren<PathBox *>();
    QCOMPARE(boxes.size(), 3);
    QSignalSpy chosen(&path, &TicketPath::ticketChosen);
    boxes.at(1)->click();
    QCOMPARE(chosen.count(), 0);
    boxes.at(0)->click();
    QCOMPARE(chosen.count(), 1);
    for (const PathBox *box : boxes) {
        QVERIFY(box->focusPolicy() & Qt::TabFocus);
        QVERIFY(box->accessibleName().contains(box->step().name));
        QCOMPARE(box->accessibleDescription(), box->step().note);
    }
}

QTEST_MAIN(TestPathSteps)
#include "tst_pathsteps.moc"
