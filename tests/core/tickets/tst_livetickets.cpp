// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klisttext.h"
#include "core/parse/ticketfile.h"
#include "core/tickets/klistcommand.h"
#include "core/tickets/krb5source.h"
#include "tests/support/heimdal.h"
#include "tests/support/mitkdc.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::test;

namespace {

/// Heimdal's kcm, for as long as the value lives. It listens where MIT's library looks by default, and only if nobody does yet.
class CacheServer {
public:
    bool start(const QProcessEnvironment &environment)
    {
        const QString program = heimdalProgram(QStringLiteral("kcm"));
        if (program.isEmpty() || QFile::exists(m_socket) || !QFileInfo(QStringLiteral("/run")).isWritable())
            return false;
        m_process.setProcessEnvironment(environment);
        m_process.start(program, QStringList());
        m_started = m_process.waitForStarted();
        return m_started && QTest::qWaitFor([this] { return QFile::exists(m_socket); }, 10'000);
    }
    ~CacheServer()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5'000))
            m_process.kill();
        m_process.waitForFinished(5'000);
        if (m_started)
            QFile::remove(m_socket);
    }

private:
    const QString m_socket = QStringLiteral("/run/.heim_org.h5l.kcm-socket");
    QProcess m_process;
    bool m_started = false;
};

} // namespace

/// A real KDC; tickets got with kinit and kvno; what the library source reads against what klist prints.
class TestLiveTickets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsEveryKindOfCache_data();
    void readsEveryKindOfCache();
    void readsAllCachesOfACollection();
    void agreesWithTheFileReader();
    void readsKeytabsLikeKlist();
    void followsATrust();
    void trustsFailAsKnown_data();
    void trustsFailAsKnown();
    void saysWhatIsWrongWithTheCache_data();
    void saysWhatIsWrongWithTheCache();
    void watchesTheCache();
    void fallsBackToTheCommand();

private:
    void useEnvironment(const QProcessEnvironment &environment);
    QString cacheName(const QString &kind) const;

    std::unique_ptr<MitKdc> m_kdc;
    QTemporaryDir m_folder;
};

void TestLiveTickets::initTestCase()
{
    auto started = MitKdc::start(QStringLiteral("NORD.EXAMPLE"));
    if (!started && started.error().kind == ErrorKind::NotFound)
        QSKIP(qPrintable(started.error().toString()));
    QVERIFY2(started, qPrintable(started ? QString() : started.error().toString()));
    m_kdc = std::move(*started);
    QVERIFY(m_kdc->addUser(QStringLiteral("mia"), QStringLiteral("geheim")));
    QVERIFY(m_kdc->addUser(QStringLiteral("jörg.müller"), QStringLiteral("geheim")));
    QVERIFY(m_kdc->addService(QStringLiteral("HTTP/web.nord.example")));
    QVERIFY(m_kdc->addService(QStringLiteral("HTTP/old.nord.example"), QStringLiteral("-e arcfour-hmac:normal")));
}

/// The source reads the environment of its process, as klist does.
void TestLiveTickets::useEnvironment(const QProcessEnvironment &environment)
{
    for (const char *name : { "KRB5_CONFIG", "KRB5CCNAME" })
        qputenv(name, environment.value(QString::fromLatin1(name)).toLocal8Bit());
}

QString TestLiveTickets::cacheName(const QString &kind) const
{
    if (kind == QLatin1String("FILE"))
        return QStringLiteral("FILE:") + m_folder.filePath(QStringLiteral("cc"));
    if (kind == QLatin1String("DIR")) {
        QDir(m_folder.path()).mkdir(QStringLiteral("dir"));
        return QStringLiteral("DIR:") + m_folder.filePath(QStringLiteral("dir"));
    }
    return kind == QLatin1String("KCM") ? QStringLiteral("KCM:") : QStringLiteral("KEYRING:session:kerbscope-test");
}

void TestLiveTickets::readsEveryKindOfCache_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("FILE") << "FILE";
    QTest::newRow("DIR") << "DIR";
    QTest::newRow("KEYRING") << "KEYRING";
    QTest::newRow("KCM") << "KCM";
}

void TestLiveTickets::readsEveryKindOfCache()
{
    QFETCH(QString, kind);
    const QProcessEnvironment environment = m_kdc->clientEnvironment(cacheName(kind));
    std::optional<CacheServer> server;
    if (kind == QLatin1String("KCM")) {
        server.emplace();
        if (!server->start(environment))
            QSKIP("no server of KCM caches here (package heimdal-kcm or KERBSCOPE_HEIMDAL, and the right to listen in /run)");
    }
    const Ran signedOn = run(QStringLiteral("kinit"),
        { QStringLiteral("-f"), QStringLiteral("-r"), QStringLiteral("2d"), QStringLiteral("mia") }, environment,
        "geheim\n");
    if (kind == QLatin1String("KEYRING") && !signedOn.ok())
        QSKIP(qPrintable(QStringLiteral("no keyrings here: ") + signedOn.err));
    QVERIFY2(signedOn.ok(), qPrintable(signedOn.err));
    QVERIFY(run(QStringLiteral("kvno"),
        { QStringLiteral("HTTP/web.nord.example"), QStringLiteral("HTTP/old.nord.example") }, environment)
                .ok());

    useEnvironment(environment);
    const auto live = Krb5Source().read();
    QVERIFY2(live, qPrintable(live ? QString() : live.error().toString()));
    const Ran printed = run(QStringLiteral("klist"), { QStringLiteral("-e"), QStringLiteral("-f") }, environment);
    const auto text = parseKlist(printed.out, {});
    QVERIFY(text);

    QCOMPARE(live->caches.size(), 1);
    const TicketCache &cache = live->caches.first();
    QCOMPARE(cache.client, text->caches.first().client);
    QCOMPARE(cache.name, text->caches.first().name);
    QCOMPARE(cache.tickets.size(), 3);
    QCOMPARE(text->caches.first().tickets.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        const Ticket &ours = cache.tickets[i];
        const Ticket &theirs = text->caches.first().tickets[i];
        QCOMPARE(ours.server, theirs.server);
        QCOMPARE(ours.client, theirs.client);
        QCOMPARE(ours.startTime, theirs.startTime);
        QCOMPARE(ours.endTime, theirs.endTime);
        QCOMPARE(ours.renewUntil, theirs.renewUntil);
        QCOMPARE(ours.ticketEtype, theirs.ticketEtype);
        QCOMPARE(ours.sessionKeyEtype, theirs.sessionKeyEtype);
        QCOMPARE(ours.flags->value & ~TicketFlags::EncryptedPaReply, theirs.flags->value);
    }
    QVERIFY(std::ranges::any_of(
        cache.tickets, [](const Ticket &ticket) { return ticket.ticketEtype == EncryptionType { 23 }; }));
    QVERIFY(cache.tickets.first().kvno.has_value());
    run(QStringLiteral("kdestroy"), { QStringLiteral("-A") }, environment);
}

void TestLiveTickets::readsAllCachesOfACollection()
{
    const QProcessEnvironment environment = m_kdc->clientEnvironment(cacheName(QStringLiteral("DIR")));
    QVERIFY(run(QStringLiteral("kinit"), { QStringLiteral("mia") }, environment, "geheim\n").ok());
    const Ran second = run(QStringLiteral("kinit"), { QStringLiteral("jörg.müller") }, environment, "geheim\n");
    QVERIFY2(second.ok(), qPrintable(second.err));
    useEnvironment(environment);
    const auto live = Krb5Source().read();
    QVERIFY(live);
    QStringList clients;
    for (const TicketCache &cache : live->caches)
        clients << cache.client->toString();
    clients.sort();
    QCOMPARE(clients, QStringList({ QStringLiteral("jörg.müller@NORD.EXAMPLE"), QStringLiteral("mia@NORD.EXAMPLE") }));
}

void TestLiveTickets::agreesWithTheFileReader()
{
    const QString path = m_folder.filePath(QStringLiteral("same"));
    const QProcessEnvironment environment = m_kdc->clientEnvironment(QStringLiteral("FILE:") + path);
    QVERIFY(run(QStringLiteral("kinit"), { QStringLiteral("mia") }, environment, "geheim\n").ok());
    QVERIFY(run(QStringLiteral("kvno"), { QStringLiteral("HTTP/web.nord.example") }, environment).ok());
    useEnvironment(environment);
    const auto live = Krb5Source().read();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = parseTicketFile(file.readAll(), {});
    QVERIFY(live && read);
    QCOMPARE(read->caches.first().client, live->caches.first().client);
    QCOMPARE(read->caches.first().tickets, live->caches.first().tickets);
}

void TestLiveTickets::readsKeytabsLikeKlist()
{
    const QString path = m_folder.filePath(QStringLiteral("web.keytab"));
    QVERIFY(m_kdc->exportKeys(path, { QStringLiteral("HTTP/web.nord.example") }));
    QVERIFY(m_kdc->exportKeys(path, { QStringLiteral("HTTP/web.nord.example") })); // a second version of the key
    const Ran printed =
        run(QStringLiteral("klist"), { QStringLiteral("-k"), QStringLiteral("-t"), QStringLiteral("-e"), path },
            m_kdc->clientEnvironment(cacheName(QStringLiteral("FILE"))));
    QVERIFY(printed.ok());
    const auto text = parseKlist(printed.out, {});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = parseTicketFile(file.readAll(), {});
    QVERIFY(text && read);
    QCOMPARE(read->caches.first().keys.size(), 6);
    QCOMPARE(read->caches.first().keys, text->caches.first().keys);
}

void TestLiveTickets::followsATrust()
{
    auto other = MitKdc::start(QStringLiteral("PROXY.EXAMPLE"));
    QVERIFY(other);
    const MitKdc &proxy = **other;
    QVERIFY(proxy.addService(QStringLiteral("HTTP/gateway.proxy.example")));
    QVERIFY(m_kdc->trust(proxy, QStringLiteral("trust")));
    const QProcessEnvironment environment =
        m_kdc->clientEnvironment(QStringLiteral("FILE:") + m_folder.filePath(QStringLiteral("cross")),
            { m_kdc.get(), &proxy }, { QStringLiteral(".proxy.example = PROXY.EXAMPLE") });
    QVERIFY(run(QStringLiteral("kinit"), { QStringLiteral("mia") }, environment, "geheim\n").ok());
    const Ran asked = run(QStringLiteral("kvno"),
        { QStringLiteral("-S"), QStringLiteral("HTTP"), QStringLiteral("gateway.proxy.example") }, environment);
    QVERIFY2(asked.ok(), qPrintable(asked.err));
    useEnvironment(environment);
    const auto live = Krb5Source().read();
    QVERIFY(live);
    QStringList servers;
    for (const Ticket &ticket : live->caches.first().tickets)
        servers << ticket.server.toString();
    QVERIFY2(servers.contains(QStringLiteral("krbtgt/PROXY.EXAMPLE@NORD.EXAMPLE")), qPrintable(servers.join(u' ')));
    QVERIFY2(servers.contains(QStringLiteral("HTTP/gateway.proxy.example@PROXY.EXAMPLE"))
            || servers.contains(QStringLiteral("HTTP/gateway.proxy.example@")),
        qPrintable(servers.join(u' ')));
}

void TestLiveTickets::trustsFailAsKnown_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("code");
    QTest::newRow("no trust") << "missing"
                              << "krb:7";
    QTest::newRow("only RC4 keys, client wants AES") << "rc4"
                                                     << "krb:14";
    QTest::newRow("two passwords") << "passwords"
                                   << "krb:31";
}

/// The three ways in which a trust fails, as diagnosis has to tell them apart.
void TestLiveTickets::trustsFailAsKnown()
{
    QFETCH(QString, fault);
    QFETCH(QString, code);
    auto home = MitKdc::start(QStringLiteral("HOME.EXAMPLE"));
    auto away = MitKdc::start(QStringLiteral("AWAY.EXAMPLE"));
    QVERIFY(home && away);
    const MitKdc &near = **home;
    const MitKdc &far = **away;
    QVERIFY(near.addUser(QStringLiteral("mia"), QStringLiteral("geheim")));
    QVERIFY(far.addService(QStringLiteral("HTTP/gateway.away.example")));
    if (fault == QLatin1String("rc4")) {
        QVERIFY(near.trust(far, QStringLiteral("trust"), {}, QStringLiteral("arcfour-hmac:normal")));
        QVERIFY(near.admin(QStringLiteral("setstr krbtgt/AWAY.EXAMPLE@HOME.EXAMPLE session_enctypes rc4-hmac")).ok());
    } else if (fault == QLatin1String("passwords")) {
        QVERIFY(near.trust(far, QStringLiteral("trust"), QStringLiteral("another")));
    }
    const QProcessEnvironment environment =
        near.clientEnvironment(QStringLiteral("FILE:") + m_folder.filePath(QStringLiteral("trust-") + fault),
            { &near, &far }, { QStringLiteral(".away.example = AWAY.EXAMPLE") },
            { QStringLiteral("permitted_enctypes = aes256-cts aes128-cts") });
    const Ran signedOn = run(QStringLiteral("kinit"), { QStringLiteral("mia") }, environment, "geheim\n");
    QVERIFY2(signedOn.ok(), qPrintable(signedOn.err));
    const Ran asked = run(QStringLiteral("kvno"),
        { QStringLiteral("-S"), QStringLiteral("HTTP"), QStringLiteral("gateway.away.example") }, environment);
    QVERIFY(!asked.ok());
    const auto listing = parseKlist(asked.err, {});
    QVERIFY2(listing && listing->error, qPrintable(asked.err));
    QVERIFY2(listing->error->codes.contains(code), qPrintable(asked.err + listing->error->codes.join(u' ')));
}

void TestLiveTickets::saysWhatIsWrongWithTheCache_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("no file") << QByteArray() << "mit:KRB5_FCC_NOFILE";
    QTest::newRow("another format") << QByteArray("\x05\x09 whatever this is") << "mit:KRB5_CCACHE_BADVNO";
    QTest::newRow("cut in its head") << QByteArray("\x05\x04\x00\x0c", 4) << "mit:KRB5_CC_FORMAT";
}

void TestLiveTickets::saysWhatIsWrongWithTheCache()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    const QString path = m_folder.filePath(QStringLiteral("bad"));
    QFile::remove(path);
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    useEnvironment(m_kdc->clientEnvironment(QStringLiteral("FILE:") + path));
    const auto live = Krb5Source().read();
    QVERIFY(live);
    QVERIFY(live->error);
    QCOMPARE(live->error->codes, QStringList { code });
    QCOMPARE(live->ticketCount(), 0);
}

void TestLiveTickets::watchesTheCache()
{
    const QString path = m_folder.filePath(QStringLiteral("watched"));
    const QProcessEnvironment environment = m_kdc->clientEnvironment(QStringLiteral("FILE:") + path);
    useEnvironment(environment);
    QCOMPARE(Krb5Source().watchablePaths(), QStringList { m_folder.path() });
    QVERIFY(run(QStringLiteral("kinit"), { QStringLiteral("mia") }, environment, "geheim\n").ok());
    QCOMPARE(Krb5Source().watchablePaths(), QStringList { path });
}

void TestLiveTickets::fallsBackToTheCommand()
{
    const QProcessEnvironment environment =
        m_kdc->clientEnvironment(QStringLiteral("FILE:") + m_folder.filePath(QStringLiteral("command")));
    QVERIFY(run(QStringLiteral("kinit"), { QStringLiteral("mia") }, environment, "geheim\n").ok());
    useEnvironment(environment);
    const auto printed = KlistCommandSource().read();
    QVERIFY2(printed, qPrintable(printed ? QString() : printed.error().toString()));
    QCOMPARE(printed->dialect, QStringLiteral("klist-mit"));
    QCOMPARE(printed->ticketCount(), 1);
    const auto missing = KlistCommandSource(QStringLiteral("/nonexistent/klist"), {}).read();
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestLiveTickets)
#include "tst_livetickets.moc"
