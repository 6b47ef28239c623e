// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/pac/pacreport.h"
#include "core/probes/checks/checks.h"
#include "core/probes/dnsquery.h"
#include "core/probes/httpquestion.h"
#include "core/probes/ntpquestion.h"
#include "tests/support/testserver.h"

#include <QTest>

using namespace kerbscope;
using namespace kerbscope::test;
using namespace std::chrono_literals;

using Reach = HttpAnswer::Reach;

namespace {

constexpr qint64 bearableMs = 3400;
constexpr qint64 bearableBytes = 24 * 1024 * 1024;
const Deadline threeSeconds() { return Deadline(3000ms, {}); }

HostPort at(const TestServer &server)
{
    return { QStringLiteral("127.0.0.1"), server.port() };
}

/// Sends, then closes unless `stay`.
TestServer::Talk says(const QByteArray &bytes, bool stay = false)
{
    return [bytes, stay](QTcpSocket &client, const std::atomic<bool> &stop) {
        awaitRequest(client);
        sendAll(client, bytes, stop);
        if (stay)
            stayQuiet(client, stop);
    };
}

/// Answers by the path that is asked for.
TestServer::Talk site(const std::function<QByteArray(const QByteArray &path)> &page)
{
    return [page](QTcpSocket &client, const std::atomic<bool> &stop) {
        sendAll(client, page(awaitRequest(client).split(' ').value(1)), stop);
    };
}

QByteArray redirect(const QByteArray &to)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n";
}

} // namespace

/// Web servers, proxies, time servers and DNS servers that lie, stall or flood.
class TestHostileAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void http_data();
    void http();
    void unchunks();
    void doesNotTrustAnyCertificate();
    void pac_data();
    void pac();
    void proxy_data();
    void proxy();
    void time_data();
    void time();
    void dns_data();
    void dns();
};

void TestHostileAnswers::http_data()
{
    QTest::addColumn<TestServer::Talk>("talk");
    QTest::addColumn<Reach>("reach");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("fine, closed by the server") << says("HTTP/1.0 200 OK\r\n\r\nhello") << Reach::Answered << QByteArray("hello");
    QTest::newRow("fine, with a length") << says("HTTP/1.1 200 OK\r\ncontent-LENGTH: 5\r\n\r\nhello", true) << Reach::Answered << QByteArray("hello");
    QTest::newRow("fine, in chunks") << says("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n", true) << Reach::Answered << QByteArray("hello");
    QTest::newRow("garbage") << says("\x16\x03\x01 hello") << Reach::Garbage << QByteArray();
    QTest::newRow("silent") << TestServer::Talk(stayQuiet) << Reach::Timeout << QByteArray();
    QTest::newRow("hangs up") << says({}) << Reach::Timeout << QByteArray();
    QTest::newRow("no end of header") << says("HTTP/1.1 200 OK\r\nA: b\r\n", true) << Reach::Garbage << QByteArray();
    QTest::newRow("10 MB of headers") << floods("HTTP/1.1 200 OK\r\n", "X-Filler: " + QByteArray(1000, 'x') + "\r\n", 10'000) << Reach::Garbage << QByteArray();
    QTest::newRow("one header line without end") << floods("HTTP/1.1 200 OK\r\nX: ", QByteArray(65536, 'x')) << Reach::Garbage << QByteArray();
    QTest::newRow("endless body") << floods("HTTP/1.1 200 OK\r\n\r\n", QByteArray(65536, 'x')) << Reach::Answered << QByteArray(1024 * 1024, 'x');
    QTest::newRow("lies about its length") << floods("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999\r\n\r\n", QByteArray(65536, 'x')) << Reach::Answered << QByteArray(1024 * 1024, 'x');
    QTest::newRow("slow bytes") << drips("HTTP/1.1 200 OK\r\nContent-Type: application/x-ns-proxy-autoconfig\r\n\r\n", 100) << Reach::Garbage << QByteArray();
}

void TestHostileAnswers::http()
{
    QFETCH(const TestServer::Talk, talk);
    QFETCH(const Reach, reach);
    QFETCH(const QByteArray, body);
    TestServer server(talk);
    const qint64 before = memoryInUse();
    QElapsedTimer timer;
    timer.start();
    const HttpAnswer answer = askHttp({}, { at(server), "GET / HTTP/1.1\r\n\r\n", false, false }, threeSeconds());
    QVERIFY2(timer.elapsed() < bearableMs, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(memoryInUse() - before < bearableBytes, qPrintable(QString::number(memoryInUse() - before)));
    QVERIFY2(answer.reach == reach, qPrintable(answer.problem));
    QVERIFY(answer.body == body);
    QCOMPARE(answer.problem.isEmpty(), reach == Reach::Answered);
    QCOMPARE(answer.bodyCut, body.size() == 1024 * 1024);
}

void TestHostileAnswers::unchunks()
{
    QCOMPARE(unchunked("5\r\nhello\r\n0\r\n\r\n"), QByteArray("hello"));
    QCOMPARE(unchunked("ffffffffffffffff\r\nhello"), QByteArray()); // no number that could be
    QCOMPARE(unchunked("7fffffffffffffff\r\nhello"), QByteArray("hello"));
    QCOMPARE(unchunked("-5\r\nhello"), QByteArray());
    QCOMPARE(unchunked("5\r\nhel"), QByteArray("hel"));
    QCOMPARE(unchunked(""), QByteArray());
    QCOMPARE(unchunked(QByteArray(100'000, 'f')), QByteArray());
}

void TestHostileAnswers::doesNotTrustAnyCertificate()
{
    TestServer plain(says("HTTP/1.1 400 Bad Request\r\n\r\n"));
    const HttpAnswer answer = askHttp({}, { at(plain), "GET / HTTP/1.1\r\n\r\n", true, false }, threeSeconds());
    QVERIFY(answer.reach == Reach::Garbage);
    QVERIFY2(answer.problem.contains(QLatin1String("TLS")), qPrintable(answer.problem));
}

void TestHostileAnswers::pac_data()
{
    QTest::addColumn<TestServer::Talk>("talk");
    QTest::addColumn<QString>("saw");
    QTest::addColumn<QString>("value");
    QTest::newRow("in a circle") << site([](const QByteArray &path) { return redirect(path == "/a" ? "/b" : "/a"); }) << "in a circle" << "unreachable";
    QTest::newRow("further for ever") << site([](const QByteArray &path) { return redirect(path + "x"); }) << "more than 5 times" << "unreachable";
    QTest::newRow("to another host") << site([](const QByteArray &) { return redirect("http://192.0.2.1/proxy.pac"); }) << "not contacted unasked" << "unreachable";
    QTest::newRow("to another port") << site([](const QByteArray &) { return redirect("http://127.0.0.1:9/proxy.pac"); }) << "not contacted unasked" << "unreachable";
    QTest::newRow("to nowhere") << site([](const QByteArray &) { return QByteArray("HTTP/1.1 302 Found\r\n\r\n"); }) << "circle" << "unreachable";
    QTest::newRow("once, then there") << site([](const QByteArray &path) {
        return path == "/there" ? QByteArray("HTTP/1.1 200 OK\r\n\r\nscript") : redirect("/there");
    }) << "PROXY gw.wolke.example:8800" << "kerberos-proxy";
    QTest::newRow("not found") << says("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n") << "status 404" << "unreachable";
    QTest::newRow("too long") << floods("HTTP/1.1 200 OK\r\n\r\n", QByteArray(65536, '/')) << "did not come to an end" << "unreachable";
    QTest::newRow("silent") << TestServer::Talk(stayQuiet) << "said nothing" << "unreachable";
}

void TestHostileAnswers::pac()
{
    QFETCH(const TestServer::Talk, talk);
    QFETCH(const QString, saw);
    QFETCH(const QString, value);
    TestServer server(talk);
    CheckPlan plan;
    plan.pacUrl = QStringLiteral("http://127.0.0.1:%1/proxy.pac").arg(server.port());
    CheckWorld world;
    world.evaluatePac = [](const QString &script, const QString &url, const std::function<bool()> &) -> Result<PacReport> {
        if (script != QLatin1String("script"))
            return Error { ErrorKind::Malformed, QStringLiteral("not what was sent") };
        PacReport report;
        report.url = url;
        report.result = QStringLiteral("PROXY gw.wolke.example:8800");
        report.entries = { { QStringLiteral("PROXY"), QStringLiteral("gw.wolke.example"), 8800 } };
        return report;
    };
    QElapsedTimer timer;
    timer.start();
    const CheckCard card = checkPac(plan, world, threeSeconds());
    QVERIFY(timer.elapsed() < bearableMs);
    QVERIFY2(card.saw.contains(saw), qPrintable(card.saw));
    const auto result = std::ranges::find(card.findings, QStringLiteral("pac.result"), &Finding::id);
    QVERIFY(result != card.findings.end());
    QCOMPARE(result->value, value);
    QVERIFY(server.connections() <= 6);
}

void TestHostileAnswers::proxy_data()
{
    QTest::addColumn<TestServer::Talk>("talk");
    QTest::addColumn<QString>("offers");
    QTest::addColumn<int>("state");
    const auto challenge = [](const QByteArray &lines) { return says("HTTP/1.1 407 Proxy Authentication Required\r\n" + lines + "\r\n", true); };
    QTest::newRow("Negotiate among others") << challenge("Proxy-Authenticate: Basic realm=\"x\"\r\nproxy-authenticate: NEGOTIATE\r\n") << "negotiate" << int(CheckState::Pass);
    QTest::newRow("only NTLM") << challenge("Proxy-Authenticate: NTLM\r\n") << "ntlm-only" << int(CheckState::Problem);
    QTest::newRow("only Basic") << challenge("Proxy-Authenticate: Basic realm=\"Negotiate\"\r\n") << "basic-only" << int(CheckState::Problem);
    QTest::newRow("asks for nothing, stays open") << says("HTTP/1.1 200 Connection established\r\n\r\n", true) << "none" << int(CheckState::Pass);
    QTest::newRow("out of order") << says("HTTP/1.1 503 Service Unavailable\r\n\r\n", true) << "" << int(CheckState::NotChecked);
    QTest::newRow("garbage") << says("SSH-2.0-OpenSSH\r\n") << "" << int(CheckState::Problem);
    QTest::newRow("silent") << TestServer::Talk(stayQuiet) << "" << int(CheckState::Problem);
}

void TestHostileAnswers::proxy()
{
    QFETCH(const TestServer::Talk, talk);
    QFETCH(const QString, offers);
    QFETCH(const int, state);
    TestServer server(talk);
    CheckPlan plan;
    plan.proxy = at(server);
    QElapsedTimer timer;
    timer.start();
    const CheckCard card = checkProxy(plan, threeSeconds());
    QVERIFY(timer.elapsed() < bearableMs);
    QCOMPARE(int(card.state), state);
    const auto found = std::ranges::find(card.findings, QStringLiteral("proxy.offers"), &Finding::id);
    QCOMPARE(found == card.findings.end() ? QString() : found->value, offers);
    QVERIFY(card.state != CheckState::NotChecked || !card.why.isEmpty());
    QCOMPARE(server.connections(), 1); // nothing is shown to it without consent
}

namespace {

/// A right answer to an SNTP question, `ahead` of this computer.
QByteArray timeAnswer(const QByteArray &question, std::chrono::seconds ahead)
{
    QByteArray packet(48, '\0');
    packet[0] = 0x24;
    packet[1] = 2;
    packet.replace(24, 8, question.mid(40, 8));
    const auto now = std::chrono::system_clock::now().time_since_epoch() + ahead;
    const quint64 micros = std::chrono::duration_cast<std::chrono::microseconds>(now).count();
    const quint64 stamp = (micros / 1'000'000 + 2'208'988'800) << 32 | ((micros % 1'000'000) << 32) / 1'000'000;
    for (int i = 0; i < 8; ++i)
        packet[32 + i] = packet[40 + i] = static_cast<char>(stamp >> (56 - 8 * i));
    return packet;
}

/// A closed UDP port is told by ICMP, which Windows' firewall drops and Wine does not hand on.
const char *heardOfClosed([[maybe_unused]] const char *problem)
{
#ifdef Q_OS_WIN
    return "no"; // listener or answer
#else
    return problem;
#endif
}

} // namespace

void TestHostileAnswers::time_data()
{
    QTest::addColumn<TestServer::Reply>("reply");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("offset");
    const auto changed = [](auto change) {
        return TestServer::Reply([change](const QByteArray &question) {
            QByteArray packet = timeAnswer(question, 0s);
            change(packet);
            return QList { packet };
        });
    };
    QTest::newRow("right") << TestServer::Reply([](const QByteArray &question) { return QList { timeAnswer(question, 0s) }; }) << "" << 0;
    QTest::newRow("ahead") << TestServer::Reply([](const QByteArray &question) { return QList { timeAnswer(question, 252s) }; }) << "" << 252;
    QTest::newRow("behind, after garbage") << TestServer::Reply([](const QByteArray &question) { return QList<QByteArray> { "x", QByteArray(48, 'x'), timeAnswer(question, -400s) }; }) << "" << -400;
    QTest::newRow("answers somebody else") << changed([](QByteArray &packet) { packet[24] = static_cast<char>(packet[24] + 1); }) << "no answer of a time server" << 0;
    QTest::newRow("asks back") << changed([](QByteArray &packet) { packet[0] = 0x23; }) << "no answer of a time server" << 0;
    QTest::newRow("not synchronised") << changed([](QByteArray &packet) { packet[0] = char(0xE4); }) << "not synchronised" << 0;
    QTest::newRow("kiss of death") << changed([](QByteArray &packet) { packet[1] = 0; }) << "not synchronised" << 0;
    QTest::newRow("cut off") << changed([](QByteArray &packet) { packet.truncate(47); }) << "no answer of a time server" << 0;
    QTest::newRow("silent") << TestServer::Reply([](const QByteArray &) { return QList<QByteArray>(); }) << "does not answer" << 0;
    QTest::newRow("closed") << TestServer::Reply() << heardOfClosed("no time server listens") << 0;
}

void TestHostileAnswers::time()
{
    QFETCH(const TestServer::Reply, reply);
    QFETCH(const QString, problem);
    QFETCH(const int, offset);
    TestServer server({}, reply);
    QElapsedTimer timer;
    timer.start();
    const TimeAnswer answer = askTime({}, at(server), threeSeconds());
    QVERIFY(timer.elapsed() < bearableMs);
    QCOMPARE(answer.offset.has_value(), problem.isEmpty());
    QVERIFY2(answer.problem.contains(problem), qPrintable(answer.problem));
    if (answer.offset)
        QVERIFY(std::abs(std::chrono::duration<double>(*answer.offset).count() - offset) < 0.2);
}

namespace {

/// The question back as an answer, with more behind it.
QByteArray dnsAnswer(QByteArray question, quint16 flags, int answers, const QByteArray &records)
{
    question[2] = static_cast<char>(flags >> 8);
    question[3] = static_cast<char>(flags & 0xFF);
    question[7] = static_cast<char>(answers);
    return question + records;
}

/// One A record for the name that was asked for.
QByteArray address(const char *hex = "c0000207") { return QByteArray::fromHex("c00c0001000100000e100004") + QByteArray::fromHex(hex); }

QByteArray inTcp(const QByteArray &message)
{
    return QByteArray(1, static_cast<char>(message.size() >> 8)) + static_cast<char>(message.size() & 0xFF) + message;
}

} // namespace

void TestHostileAnswers::dns_data()
{
    using Outcome = DnsAnswer::Outcome;
    QTest::addColumn<TestServer::Reply>("reply");
    QTest::addColumn<TestServer::Talk>("talk");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("problem");
    const auto answers = [](quint16 flags, int count, const QByteArray &records) {
        return TestServer::Reply([=](const QByteArray &question) { return QList { dnsAnswer(question, flags, count, records) }; });
    };
    const TestServer::Talk closed;
    QTest::newRow("found") << answers(0x8180, 1, address()) << closed << int(Outcome::Found) << "";
    QTest::newRow("no such name") << answers(0x8183, 0, {}) << closed << int(Outcome::Empty) << "";
    QTest::newRow("nothing of the kind") << answers(0x8180, 0, {}) << closed << int(Outcome::Empty) << "";
    QTest::newRow("fails") << answers(0x8182, 0, {}) << closed << int(Outcome::NoAnswer) << "code 2";
    QTest::newRow("refuses") << answers(0x8185, 0, {}) << closed << int(Outcome::NoAnswer) << "code 5";
    QTest::newRow("the question back") << answers(0x0100, 0, {}) << closed << int(Outcome::NoAnswer) << "no answer to the question";
    QTest::newRow("garbage") << TestServer::Reply([](const QByteArray &) { return QList<QByteArray>(500, QByteArray(3000, 'x')); }) << closed << int(Outcome::NoAnswer) << "no answer to the question";
    QTest::newRow("another number, then ours") << TestServer::Reply([](const QByteArray &question) {
        QByteArray other = dnsAnswer(question, 0x8180, 1, address("00000000"));
        other[0] = static_cast<char>(other[0] + 1);
        return QList { other, dnsAnswer(question, 0x8180, 1, address()) };
    }) << closed << int(Outcome::Found) << "";
    QTest::newRow("a name that points at itself") << answers(0x8180, 200, QByteArray::fromHex("c0300001000100000e100004c0000207")) << closed << int(Outcome::Empty) << "";
    QTest::newRow("cut, whole by TCP") << answers(0x8380, 0, {}) << TestServer::Talk([](QTcpSocket &client, const std::atomic<bool> &stop) {
        const QByteArray question = awaitRequest(client).mid(2);
        sendAll(client, inTcp(dnsAnswer(question, 0x8180, 1, address())), stop);
    }) << int(Outcome::Found) << "";
    QTest::newRow("cut, TCP silent") << answers(0x8380, 0, {}) << TestServer::Talk(stayQuiet) << int(Outcome::NoAnswer) << "by TCP it gives none";
    QTest::newRow("cut, TCP floods") << answers(0x8380, 0, {}) << floods(QByteArray::fromHex("ffff"), QByteArray(65536, 'x')) << int(Outcome::NoAnswer) << "by TCP it gives none";
    QTest::newRow("silent") << TestServer::Reply([](const QByteArray &) { return QList<QByteArray>(); }) << closed << int(Outcome::NoAnswer) << "does not answer";
    QTest::newRow("closed") << TestServer::Reply() << closed << int(Outcome::NoAnswer) << heardOfClosed("nothing listens");
}

void TestHostileAnswers::dns()
{
    QFETCH(const TestServer::Reply, reply);
    QFETCH(const TestServer::Talk, talk);
    QFETCH(const int, outcome);
    QFETCH(const QString, problem);
    TestServer server(talk, reply);
    const qint64 before = memoryInUse();
    QElapsedTimer timer;
    timer.start();
    const DnsAnswer answer = askDns({ at(server) }, QStringLiteral("dc1.nord.example"), DnsType::A, threeSeconds());
    QVERIFY(timer.elapsed() < bearableMs);
    QVERIFY(memoryInUse() - before < bearableBytes);
    QCOMPARE(int(answer.outcome), outcome);
    QVERIFY2(answer.problem.contains(problem), qPrintable(answer.problem));
    if (answer.outcome == DnsAnswer::Outcome::Found)
        QCOMPARE(answer.records.first().target, QStringLiteral("192.0.2.7"));
}

QTEST_GUILESS_MAIN(TestHostileAnswers)
#include "tst_hostileanswers.moc"
