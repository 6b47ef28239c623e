// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capturereaders.h"
#include "tests/support/helperprocess.h"
#include "tests/support/mitkdc.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <csignal>
#include <unistd.h>

using namespace kerbscope;
using namespace kerbscope::test;

namespace {

constexpr quint16 portKerberos = 88;
const QString realm = QStringLiteral("CORP.EXAMPLE.COM");

QString findProgram(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, { QStringLiteral("/usr/sbin"), QStringLiteral("/sbin") }) : found;
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) == text.toUtf8().size();
}

/// The KDC of the test cannot have port 88; the frames in the capture get it. Ethernet as Linux' loopback writes it, IPv4.
QByteArray withKerberosPort(QByteArray capture, quint16 port)
{
    constexpr qsizetype head = 24;
    constexpr qsizetype recordHead = 16;
    constexpr qsizetype ethernet = 14;
    for (qsizetype at = head; at + recordHead <= capture.size();) {
        const auto size = static_cast<qsizetype>(qFromLittleEndian<quint32>(capture.constData() + at + 8));
        char *const packet = capture.data() + at + recordHead;
        if (at + recordHead + size <= capture.size() && size > ethernet + 24 && packet[12] == 8 && packet[13] == 0) {
            char *const ports = packet + ethernet + (packet[ethernet] & 0x0F) * 4;
            for (char *const field : { ports, ports + 2 }) {
                if (qFromBigEndian<quint16>(field) == port)
                    qToBigEndian<quint16>(portKerberos, field);
            }
        }
        at += recordHead + size;
    }
    return capture;
}

/// A program that runs while the test does; ended by its own process id.
class Service
{
public:
    ~Service() { stop(SIGTERM); }
    bool start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, arguments);
        return m_process.waitForStarted(10'000);
    }
    bool says(const QByteArray &words)
    {
        for (int tries = 0; tries < 100 && !m_said.contains(words); ++tries) {
            m_process.waitForReadyRead(100);
            m_said += m_process.readAll();
        }
        return m_said.contains(words);
    }
    void stop(int signalNumber)
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        ::kill(static_cast<pid_t>(m_process.processId()), signalNumber);
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished(5'000);
        }
    }
    QByteArray said()
    {
        m_said += m_process.readAll();
        return m_said;
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

bool listens(quint16 port)
{
    for (int tries = 0; tries < 100; ++tries) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (socket.waitForConnected(200))
            return true;
        QTest::qWait(100);
    }
    return false;
}

} // namespace

/// A capture made with tcpdump of a real KDC, a real Squid that takes Negotiate and NTLM, and curl; read, and compared with
/// tshark message by message. All of it stays on the loopback.
class TestLiveCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsTheExchanges();
    void tellsTheProxy();
    void tellsNtlm();
    void drawsFindings();
    void agreesWithTshark();

private:
    bool startProxy(const MitKdc &kdc);
    QStringList proxyLines(const QString &keytab) const;

    QTemporaryDir m_folder;
    quint16 m_proxyPort = 0;
    Service m_proxy;
    QString m_file;
    Imported m_imported;
};

QStringList TestLiveCapture::proxyLines(const QString &keytab) const
{
    const QString folder = m_folder.path();
    return { QStringLiteral("http_port 127.0.0.1:%1").arg(m_proxyPort), QStringLiteral("pid_filename none"), QStringLiteral("cache_log %1/cache.log").arg(folder),
        QStringLiteral("access_log none"), QStringLiteral("cache deny all"), QStringLiteral("coredump_dir %1").arg(folder), QStringLiteral("shutdown_lifetime 0 seconds"),
        QStringLiteral("cache_effective_user proxy"), QStringLiteral("netdb_filename none"), QStringLiteral("memory_cache_shared off"), QStringLiteral("visible_hostname localhost"),
        QStringLiteral("auth_param negotiate program /usr/lib/squid/negotiate_kerberos_auth -k %1 -s HTTP/localhost@%2").arg(keytab, realm),
        QStringLiteral("auth_param negotiate children 1 startup=1 idle=1"), QStringLiteral("auth_param ntlm program /usr/lib/squid/ntlm_fake_auth"),
        QStringLiteral("auth_param ntlm children 1 startup=1 idle=1"), QStringLiteral("acl signed_on proxy_auth REQUIRED"), QStringLiteral("http_access allow signed_on"),
        QStringLiteral("http_access deny all") };
}

bool TestLiveCapture::startProxy(const MitKdc &kdc)
{
    const QString keytab = m_folder.filePath(QStringLiteral("proxy.keytab"));
    if (!kdc.exportKeys(keytab, { QStringLiteral("HTTP/localhost") }))
        return false;
    constexpr auto everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QFile::setPermissions(m_folder.path(), everybody); // Squid runs as a user of its own
    QFile::setPermissions(keytab, QFile::ReadOwner | QFile::ReadOther);
    m_proxyPort = freePort();
    const QString configuration = m_folder.filePath(QStringLiteral("squid.conf"));
    if (!write(configuration, proxyLines(keytab).join(u'\n') + u'\n'))
        return false;
    QProcessEnvironment environment = kdc.clientEnvironment(m_folder.filePath(QStringLiteral("unused")));
    const QString clientConfig = m_folder.filePath(QStringLiteral("krb5.conf"));
    if (!write(clientConfig, MitKdc::clientConfig({ &kdc })))
        return false;
    environment.insert(QStringLiteral("KRB5_CONFIG"), clientConfig);
    const QString name = QStringLiteral("kerbscope%1").arg(m_proxyPort);
    return m_proxy.start(findProgram(QStringLiteral("squid")), { QStringLiteral("-N"), QStringLiteral("-n"), name, QStringLiteral("-f"), configuration }, environment) && listens(m_proxyPort);
}

void TestLiveCapture::initTestCase()
{
    if (geteuid() != 0)
        QSKIP("only root may capture");
    for (const char *program : { "tcpdump", "squid", "curl", "tshark", "kvno" }) {
        if (findProgram(QString::fromLatin1(program)).isEmpty())
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QString::fromLatin1(program))));
    }
    for (const char *helper : { "/usr/lib/squid/negotiate_kerberos_auth", "/usr/lib/squid/ntlm_fake_auth" }) {
        if (!QFile::exists(QString::fromLatin1(helper)))
            QSKIP(qPrintable(QStringLiteral("%1 is not there").arg(QString::fromLatin1(helper))));
    }
    const auto kdc = MitKdc::start(realm);
    if (!kdc)
        QSKIP(qPrintable(kdc.error().toString()));
    QVERIFY((*kdc)->addUser(QStringLiteral("alice"), QStringLiteral("secret"), QStringLiteral("+requires_preauth")));
    QVERIFY((*kdc)->addService(QStringLiteral("HTTP/localhost")));
    QVERIFY2(startProxy(**kdc), m_proxy.said().constData());

    const QString raw = m_folder.filePath(QStringLiteral("raw.pcap"));
    Service dump;
    QVERIFY(dump.start(findProgram(QStringLiteral("tcpdump")), { QStringLiteral("-i"), QStringLiteral("lo"), QStringLiteral("-U"), QStringLiteral("--immediate-mode"), QStringLiteral("-s"), QStringLiteral("0"), QStringLiteral("-Z"),
                                                                  QStringLiteral("root"), QStringLiteral("-w"), raw, QStringLiteral("port %1 or port %2").arg((*kdc)->port()).arg(m_proxyPort) }));
    if (!dump.says("listening on"))
        QSKIP(qPrintable(QStringLiteral("tcpdump cannot capture here: %1").arg(QString::fromUtf8(dump.said()))));

    const QProcessEnvironment client = (*kdc)->clientEnvironment(m_folder.filePath(QStringLiteral("cache")), {}, { QStringLiteral("localhost = %1").arg(realm) },
        { QStringLiteral("dns_canonicalize_hostname = false"), QStringLiteral("rdns = false") });
    const auto ran = [&](const QString &program, const QStringList &arguments, const QByteArray &input = {}) { return run(program, arguments, client, input); };
    QVERIFY(!ran(QStringLiteral("kinit"), { QStringLiteral("alice") }, "wrong\n").ok());
    QVERIFY(ran(QStringLiteral("kinit"), { QStringLiteral("alice") }, "secret\n").ok());
    QVERIFY(!ran(QStringLiteral("kvno"), { QStringLiteral("HTTP/nowhere.corp.example.com") }).ok());
    const QString proxy = QStringLiteral("http://localhost:%1").arg(m_proxyPort);
    const QString page = QStringLiteral("http://127.0.0.1:1/"); // nobody answers there: the proxy's own error is the page
    const auto fetch = [&](const QStringList &signOn) {
        return ran(QStringLiteral("curl"), QStringList { QStringLiteral("-sS"), QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("--max-time"), QStringLiteral("20"), QStringLiteral("-w"), QStringLiteral("%{http_code}"),
                                               QStringLiteral("-4"), QStringLiteral("-x"), proxy } + signOn + QStringList { page });
    };
    const Ran negotiated = fetch({ QStringLiteral("--proxy-anyauth"), QStringLiteral("-U"), QStringLiteral(":") });
    QCOMPARE(negotiated.out, QStringLiteral("503"));
    const Ran byNtlm = fetch({ QStringLiteral("--proxy-ntlm"), QStringLiteral("-U"), QStringLiteral("CORP\\bob:secret") });
    QCOMPARE(byNtlm.out, QStringLiteral("503"));
    QTest::qWait(500); // what tcpdump has in its buffer
    dump.stop(SIGINT);

    QFile file(raw);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray capture = withKerberosPort(file.readAll(), (*kdc)->port());
    m_file = m_folder.filePath(QStringLiteral("capture.pcap"));
    QFile patched(m_file);
    QVERIFY(patched.open(QIODevice::WriteOnly) && patched.write(capture) == capture.size());
    patched.close();
    ImportContext context;
    context.now = Instant(std::chrono::duration_cast<Instant::duration>(std::chrono::system_clock::now().time_since_epoch()));
    const Result<Imported> imported = readCaptureEvidence({ capture, {}, QStringLiteral("live") }, context);
    QVERIFY(imported);
    m_imported = *imported;
}

void TestLiveCapture::tellsTheExchanges()
{
    const CaptureReport &report = *m_imported.capture;
    QVERIFY2(report.warnings.isEmpty(), report.warnings.isEmpty() ? "" : qPrintable(report.warnings.first().toString()));
    const auto count = [&](KrbMessageType type, std::optional<int> error = {}) {
        return std::ranges::count_if(report.messages, [&](const CapturedMessage &one) { return one.message.type == type && one.message.errorCode == error && !one.insideToken; });
    };
    QVERIFY(count(KrbMessageType::AsReq) >= 4);           // twice announced, once wrong, once right
    QVERIFY(count(KrbMessageType::Error, 25) >= 2);       // pre-authentication required
    QCOMPARE(count(KrbMessageType::AsRep), 1);
    QVERIFY(count(KrbMessageType::Error, 7) >= 1);        // nowhere
    QVERIFY(count(KrbMessageType::Error, 24) >= 1);       // wrong password
    QVERIFY(count(KrbMessageType::TgsRep) >= 1);
    for (const CapturedMessage &one : report.messages) {
        if (one.message.type == KrbMessageType::AsReq) {
            QCOMPARE(one.message.client.toString(), QStringLiteral("alice@CORP.EXAMPLE.COM"));
            QVERIFY(one.answered);
        }
    }
    QVERIFY(report.clockOffsetSeconds);
    QVERIFY(std::abs(*report.clockOffsetSeconds) < 2.0);
}

void TestLiveCapture::tellsTheProxy()
{
    const CaptureReport &report = *m_imported.capture;
    const auto offer = std::ranges::find_if(report.signOns, [](const CapturedSignOn &one) { return one.status == 407; });
    QVERIFY(offer != report.signOns.end());
    QVERIFY(offer->offers.contains(QStringLiteral("Negotiate")));
    QVERIFY(std::ranges::any_of(report.signOns, [](const CapturedSignOn &one) { return one.isKerberos && one.where == QLatin1String("Proxy-Authorization"); }));
    const auto request = std::ranges::find_if(report.messages, [](const CapturedMessage &one) { return one.insideToken && one.message.type == KrbMessageType::ApReq; });
    QVERIFY(request != report.messages.end());
    QVERIFY(request->message.ticket);
    QCOMPARE(request->message.ticket->server.toString(), QStringLiteral("HTTP/localhost@CORP.EXAMPLE.COM"));
    QCOMPARE(request->message.ticket->etype->number, 18);
}

void TestLiveCapture::tellsNtlm()
{
    const auto sent = std::ranges::count_if(m_imported.capture->signOns, [](const CapturedSignOn &one) { return one.isNtlm && one.where == QLatin1String("Proxy-Authorization"); });
    const auto answered = std::ranges::count_if(m_imported.capture->signOns, [](const CapturedSignOn &one) { return one.isNtlm && one.where == QLatin1String("Proxy-Authenticate"); });
    QCOMPARE(sent, 2); // types 1 and 3
    QCOMPARE(answered, 1);
}

void TestLiveCapture::drawsFindings()
{
    QStringList found;
    for (const Finding &finding : m_imported.findings)
        found << finding.id + u'=' + finding.value;
    QVERIFY2(found.contains(QStringLiteral("proxy.offers=negotiate")), qPrintable(found.join(u' ')));
    for (const char *expected : { "as.error=none", "as.preauth=required", "klist.service-ticket=present", "capture.kdc=answered", "clock.kdc-offset=fine", "token.kind=ntlm" })
        QVERIFY2(found.contains(QLatin1String(expected)), qPrintable(found.join(u' ')));
}

void TestLiveCapture::agreesWithTshark()
{
    const Ran tshark = run(QStringLiteral("tshark"), { QStringLiteral("-r"), m_file, QStringLiteral("-Y"), QStringLiteral("kerberos && (udp.port == 88 || tcp.port == 88)"), QStringLiteral("-T"), QStringLiteral("fields"),
                                                         QStringLiteral("-e"), QStringLiteral("frame.number"), QStringLiteral("-e"), QStringLiteral("kerberos.msg_type"), QStringLiteral("-e"), QStringLiteral("kerberos.error_code") },
        QProcessEnvironment::systemEnvironment());
    QVERIFY2(tshark.ok(), qPrintable(tshark.err));
    QStringList theirs;
    for (const QString &line : tshark.out.split(u'\n', Qt::SkipEmptyParts))
        theirs << QStringLiteral("%1 %2 %3").arg(line.section(u'\t', 0, 0), line.section(u'\t', 1, 1).section(u',', 0, 0), line.section(u'\t', 2, 2));
    QStringList ours;
    for (const CapturedMessage &one : m_imported.capture->messages) {
        if (!one.insideToken && !one.quoted)
            ours << QStringLiteral("%1 %2 %3").arg(one.frame).arg(static_cast<int>(one.message.type)).arg(one.message.errorCode ? QString::number(*one.message.errorCode) : QString());
    }
    QVERIFY(theirs.size() >= 8);
    QCOMPARE(ours, theirs);
}

QTEST_GUILESS_MAIN(TestLiveCapture)
#include "tst_livecapture.moc"
