// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/kdcexchange.h"
#include "core/probes/runchecks.h"
#include "tests/support/derbuilder.h"
#include "tests/support/testserver.h"

#include <QTest>

using namespace kerbscope;
using namespace kerbscope::test;
using namespace std::chrono_literals;

using Reach = KdcAnswer::Reach;

namespace {

constexpr qint64 bearableMs = 3400; // three seconds and what a busy machine adds
constexpr qint64 bearableBytes = 24 * 1024 * 1024;

QByteArray record(const QByteArray &message)
{
    QByteArray mark(4, Qt::Uninitialized);
    for (int i = 0; i < 4; ++i)
        mark[i] = static_cast<char>(static_cast<quint32>(message.size()) >> (24 - 8 * i));
    return mark + message;
}

TestServer::Talk says(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &client, const std::atomic<bool> &stop) {
        awaitRequest(client);
        sendAll(client, bytes, stop);
        stayQuiet(client, stop);
    };
}

/// A KRB-ERROR as large as a record may be, its e-data ten thousand entries of pre-authentication.
QByteArray bomb()
{
    QByteArray entries;
    for (int i = 0; i < 4000; ++i)
        entries += der::paData(19, der::sequence({ der::sequence({ der::context(0, der::integer(i)) }) }));
    return der::krbError(25, "BOMB.EXAMPLE", der::element(0x30, entries.first(60'000)));
}

QByteArray nested()
{
    QByteArray inner = der::integer(1);
    for (int i = 0; i < 9000 && inner.size() < 60'000; ++i)
        inner = der::sequence({ inner });
    return der::krbError(60, "DEEP.EXAMPLE", inner);
}

} // namespace

/// KDCs that lie, stall, flood or fall silent: a clear result, in bounded time and memory.
class TestHostileKdc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overTcp_data();
    void overTcp();
    void overUdp_data();
    void overUdp();
    void turnsToTcpWhenTheAnswerIsTooBig();
    void dropsATicketUnread();
    void takesHalfTheWayOffTheClock();
    void costsThreeSecondsWhenAllIsSilent();
    void stopsAtOnceWhenCancelled();
    void saysThatThereIsNoSuchHost();

private:
    static KdcAnswer ask(quint16 port, std::chrono::milliseconds allowed = 3000ms)
    {
        return askKdc({}, { QStringLiteral("127.0.0.1"), port }, { { QStringLiteral("mia") }, QStringLiteral("NORD.EXAMPLE") }, Deadline(allowed, {}));
    }
};

void TestHostileKdc::overTcp_data()
{
    QTest::addColumn<TestServer::Talk>("talk");
    QTest::addColumn<Reach>("tcp");
    QTest::addColumn<QString>("problem");
    QTest::newRow("text") << says("HTTP/1.1 400 Bad Request\r\n\r\n") << Reach::Garbage << "announces";
    QTest::newRow("garbage in a record") << says(record("hello, I am no KDC")) << Reach::Garbage << "no Kerberos message";
    QTest::newRow("empty record") << says(record({})) << Reach::Garbage << "announces an answer of 0";
    QTest::newRow("huge record mark") << floods(QByteArray::fromHex("ffffffff"), QByteArray(65536, 'x')) << Reach::Garbage << "4294967295";
    QTest::newRow("record one past the cap") << floods(QByteArray::fromHex("00010001"), QByteArray(65536, 'x')) << Reach::Garbage << "65537";
    QTest::newRow("mark shorter than the message") << says(QByteArray::fromHex("00000010") + der::krbError(25, "NORD.EXAMPLE")) << Reach::Garbage << "cut off";
    QTest::newRow("mark longer than the message") << says(QByteArray::fromHex("0000ffff") + der::krbError(25, "NORD.EXAMPLE")) << Reach::Garbage << "stopped after";
    QTest::newRow("endless answer") << floods(record(der::krbError(25, "NORD.EXAMPLE")), QByteArray(65536, '\x7e')) << Reach::Answered << "";
    QTest::newRow("slow bytes") << drips(record(der::krbError(25, "NORD.EXAMPLE")), 250) << Reach::Garbage << "stopped after";
    QTest::newRow("silent") << TestServer::Talk(stayQuiet) << Reach::Silent << "says nothing";
    QTest::newRow("hangs up") << TestServer::Talk([](QTcpSocket &, const std::atomic<bool> &) {}) << Reach::Silent << "says nothing";
    QTest::newRow("a request back") << says(record(der::kdcReq(10, "mia", "NORD.EXAMPLE", { "krbtgt", "NORD.EXAMPLE" }, { 18 }))) << Reach::Garbage << "AS-REQ";
    QTest::newRow("bomb of entries") << says(record(bomb())) << Reach::Answered << "";
    QTest::newRow("nested without end") << says(record(nested())) << Reach::Answered << "";
}

void TestHostileKdc::overTcp()
{
    QFETCH(const TestServer::Talk, talk);
    QFETCH(const Reach, tcp);
    QFETCH(const QString, problem);
    TestServer server(talk);
    const qint64 before = memoryInUse();
    QElapsedTimer timer;
    timer.start();
    const KdcAnswer answer = ask(server.port());
    QVERIFY2(timer.elapsed() < bearableMs, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(memoryInUse() - before < bearableBytes, qPrintable(QString::number(memoryInUse() - before)));
#ifdef Q_OS_WIN
    // A closed UDP port is told by ICMP, which Windows' firewall drops and Wine does not hand on.
    QVERIFY(answer.udp == Reach::Refused || answer.udp == Reach::Silent);
#else
    QCOMPARE(answer.udp, Reach::Refused);
#endif
    QCOMPARE(answer.tcp, tcp);
    QVERIFY2(answer.problem.contains(problem), qPrintable(answer.problem));
    QCOMPARE(answer.message.has_value(), tcp == Reach::Answered);
}

void TestHostileKdc::overUdp_data()
{
    QTest::addColumn<TestServer::Reply>("reply");
    QTest::addColumn<Reach>("udp");
    QTest::addColumn<qint64>("most");
    const auto once = [](const QByteArray &bytes) { return TestServer::Reply([bytes](const QByteArray &) { return QList { bytes }; }); };
    QTest::newRow("garbage") << once("no KDC here") << Reach::Garbage << bearableMs;
    QTest::newRow("flood of garbage") << TestServer::Reply([](const QByteArray &) { return QList<QByteArray>(2000, QByteArray(8000, 'x')); }) << Reach::Garbage << bearableMs;
    QTest::newRow("empty datagrams") << once({}) << Reach::Silent << bearableMs;
    QTest::newRow("garbage before the answer") << TestServer::Reply([](const QByteArray &) { return QList<QByteArray> { "x", "yy", der::krbError(25, "NORD.EXAMPLE") }; }) << Reach::Answered << qint64(1500);
    QTest::newRow("an error as large as a datagram") << once(bomb()) << Reach::Answered << qint64(1500);
    QTest::newRow("silent") << TestServer::Reply([](const QByteArray &) { return QList<QByteArray>(); }) << Reach::Silent << bearableMs;
    QTest::newRow("cut off") << once(der::krbError(25, "NORD.EXAMPLE").first(20)) << Reach::Garbage << bearableMs;
}

void TestHostileKdc::overUdp()
{
    QFETCH(const TestServer::Reply, reply);
    QFETCH(const Reach, udp);
    QFETCH(const qint64, most);
    TestServer server({}, reply);
    const qint64 before = memoryInUse();
    QElapsedTimer timer;
    timer.start();
    const KdcAnswer answer = ask(server.port());
    QVERIFY2(timer.elapsed() < most, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(memoryInUse() - before < bearableBytes);
    QCOMPARE(answer.udp, udp);
    QCOMPARE(answer.tcp, Reach::Refused);
    QVERIFY2(server.datagrams() <= 2, "asked more often than once and once again");
}

void TestHostileKdc::turnsToTcpWhenTheAnswerIsTooBig()
{
    TestServer server(says(record(der::krbError(25, "NORD.EXAMPLE"))), [](const QByteArray &) { return QList { der::krbError(52, "NORD.EXAMPLE") }; });
    const KdcAnswer answer = ask(server.port());
    QVERIFY(answer.tooBigForUdp);
    QVERIFY(answer.overTcp);
    QCOMPARE(answer.message->errorCode.value_or(0), 25);
    QCOMPARE(server.datagrams(), 1);

    TestServer closed({}, [](const QByteArray &) { return QList { der::krbError(52, "NORD.EXAMPLE") }; });
    const KdcAnswer cut = ask(closed.port());
    QCOMPARE(cut.message->errorCode.value_or(0), 52);
    QCOMPARE(cut.tcp, Reach::Refused);
}

void TestHostileKdc::dropsATicketUnread()
{
    const QByteArray secret = QByteArray("S3CRET-CIPHER");
    const QByteArray reply = der::application(11,
        der::sequence({ der::context(0, der::integer(5)), der::context(1, der::integer(11)), der::context(3, der::string("NORD.EXAMPLE")),
            der::context(4, der::principal(1, { "mia" })), der::context(5, der::ticket({ "krbtgt", "NORD.EXAMPLE" }, "NORD.EXAMPLE")),
            der::context(6, der::sequence({ der::context(0, der::integer(18)), der::context(2, der::octets(secret)) })) }));
    TestServer server({}, [reply](const QByteArray &) { return QList { reply }; });
    const KdcAnswer answer = ask(server.port());
    KrbMessage bare;
    bare.type = KrbMessageType::AsRep;
    QVERIFY(answer.message == bare);
    QCOMPARE(answer.udp, Reach::Answered);
    // What only begins like one is none.
    TestServer liar({}, [](const QByteArray &) { return QList { QByteArray::fromHex("6b0a30080405") + "hello" }; });
    QVERIFY(!ask(liar.port(), 800ms).message);
}

void TestHostileKdc::takesHalfTheWayOffTheClock()
{
    // The KDC is an hour and a bit ahead; its answer takes 200 ms on the way there and 200 ms back.
    constexpr std::chrono::seconds ahead = 3725s;
    TestServer server({}, [=](const QByteArray &) {
        QThread::msleep(200);
        const auto now = std::chrono::system_clock::now() + ahead;
        const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(now.time_since_epoch()).count();
        const QByteArray time = QDateTime::fromSecsSinceEpoch(micros / 1'000'000, Qt::UTC).toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
        const QByteArray error = der::application(30,
            der::sequence({ der::context(0, der::integer(5)), der::context(1, der::integer(30)), der::context(4, der::time(time)),
                der::context(5, der::integer(micros % 1'000'000)), der::context(6, der::integer(6)), der::context(9, der::string("NORD.EXAMPLE")),
                der::context(10, der::principal(2, { "krbtgt", "NORD.EXAMPLE" })) }));
        QThread::msleep(200);
        return QList { error };
    });
    const KdcAnswer answer = ask(server.port());
    QVERIFY(answer.clockOffset);
    const auto off = std::chrono::duration<double>(*answer.clockOffset - ahead).count();
    QVERIFY2(std::abs(off) < 0.1, qPrintable(QString::number(off))); // without the half way it would be 0.2
    QVERIFY(answer.roundTrip >= 400ms);
}

void TestHostileKdc::costsThreeSecondsWhenAllIsSilent()
{
    // Every host is silent by both ways: a datagram vanishes and a connection is taken but never spoken on.
    std::vector<std::unique_ptr<TestServer>> silent;
    CheckPlan plan;
    plan.realm = QStringLiteral("NORD.EXAMPLE");
    plan.user = { { QStringLiteral("mia") }, plan.realm };
    plan.proxyRealm = QStringLiteral("WOLKE.EXAMPLE");
    for (int i = 0; i < 5; ++i) {
        silent.push_back(std::make_unique<TestServer>(TestServer::Talk(stayQuiet), [](const QByteArray &) { return QList<QByteArray>(); }));
        const HostPort host { QStringLiteral("127.0.0.1"), silent.back()->port() };
        (i == 0 ? plan.kdcs : i == 1 ? plan.proxyKdcs : plan.kdcs) << host;
    }
    plan.dnsServers = { plan.kdcs.last() };
    plan.timeServer = plan.kdcs.last();
    plan.proxy = { QStringLiteral("127.0.0.1"), silent.back()->port() };
    plan.pacUrl = QStringLiteral("http://127.0.0.1:%1/proxy.pac").arg(silent.front()->port());
    plan.only = checkIds();
    plan.only.removeAll(QStringLiteral("configuration"));
    plan.only.removeAll(QStringLiteral("service-ticket"));
    QElapsedTimer timer;
    timer.start();
    const QList<CheckCard> cards = runChecks(plan, {}, {});
    QVERIFY2(timer.elapsed() < bearableMs, qPrintable(QString::number(timer.elapsed())));
    for (const CheckCard &card : cards) {
        QVERIFY2(card.state != CheckState::Pass, qPrintable(card.id));
        QVERIFY2(!card.saw.isEmpty() || !card.why.isEmpty(), qPrintable(card.id));
    }
}

void TestHostileKdc::stopsAtOnceWhenCancelled()
{
    TestServer silent(stayQuiet, [](const QByteArray &) { return QList<QByteArray>(); });
    CheckPlan plan;
    plan.realm = QStringLiteral("NORD.EXAMPLE");
    plan.kdcs = { { QStringLiteral("127.0.0.1"), silent.port() } };
    plan.dnsServers = plan.kdcs;
    plan.timeout = 30s;
    Cancellation cancellation;
    const std::unique_ptr<QThread> other(QThread::create([cancellation]() mutable {
        QThread::msleep(300);
        cancellation.cancel();
    }));
    other->start();
    QElapsedTimer timer;
    timer.start();
    const QList<CheckCard> cards = runChecks(plan, {}, cancellation);
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    other->wait();
    for (const CheckCard &card : cards) {
        QVERIFY(card.state == CheckState::NotChecked || card.id == QLatin1String("configuration"));
        QVERIFY2(card.findings.isEmpty(), qPrintable(card.id)); // silence means nothing when nobody waited
    }
}

void TestHostileKdc::saysThatThereIsNoSuchHost()
{
    const KdcAnswer answer = askKdc({}, { QStringLiteral("no-such-host.invalid"), 88 }, nobodyOf(QStringLiteral("NORD.EXAMPLE")), Deadline(3000ms, {}));
    QCOMPARE(answer.reach(), Reach::NoSuchHost);
    QVERIFY(answer.problem.contains(QLatin1String("no-such-host.invalid")));
}

QTEST_GUILESS_MAIN(TestHostileKdc)
#include "tst_hostilekdc.moc"
