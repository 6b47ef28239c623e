// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/mitkdc.h"

#include "tests/support/helperprocess.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>

namespace kerbscope::test {

namespace {

constexpr int patience = 30'000;

QString find(const QString &program)
{
    const QString inPath = QStandardPaths::findExecutable(program);
    return inPath.isEmpty() ? QStandardPaths::findExecutable(
               program, { QStringLiteral("/usr/sbin"), QStringLiteral("/sbin"), QStringLiteral("/usr/local/sbin") })
                            : inPath;
}

Error failure(const QString &what, const Ran &ran)
{
    return Error { ErrorKind::Io, QStringLiteral("%1: %2%3").arg(what, ran.err, ran.out) };
}

Outcome outcome(const QString &what, const Ran &ran)
{
    // kadmin.local reports on standard error and still ends with 0.
    const bool complained =
        ran.err.contains(QLatin1String(" while ")) && !ran.err.contains(QLatin1String("no policy specified"));
    if (!ran.ok() || complained)
        return failure(what, ran);
    return Done {};
}

Outcome write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return Error { ErrorKind::Io, QStringLiteral("%1 cannot be written").arg(path) };
    return Done {};
}

} // namespace

Ran run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
    const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(find(program), arguments);
    Ran ran;
    if (!process.waitForStarted(patience)) {
        ran.err = QStringLiteral("%1 does not start").arg(program);
        return ran;
    }
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(patience);
        ran.err = QStringLiteral("%1 did not end").arg(program);
        return ran;
    }
    ran.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

MitKdc::MitKdc(const QString &realm)
    : m_realm(realm)
{
}

MitKdc::~MitKdc()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

Result<std::unique_ptr<MitKdc>> MitKdc::start(const QString &realm)
{
    for (const char *program : { "krb5kdc", "kdb5_util", "kadmin.local", "kinit", "klist" }) {
        if (find(QString::fromLatin1(program)).isEmpty())
            return Error { ErrorKind::NotFound,
                QStringLiteral("%1 of MIT Kerberos is not installed").arg(QString::fromLatin1(program)) };
    }
    std::unique_ptr<MitKdc> kdc(new MitKdc(realm));
    if (!kdc->m_folder.isValid())
        return Error { ErrorKind::Io, kdc->m_folder.errorString() };
    if (const Outcome created = kdc->create(); !created)
        return created.error();
    // Somebody else may take the port between its choice and the start.
    Outcome launched = Done {};
    for (int attempt = 0; attempt < 5; ++attempt) {
        launched = kdc->launch();
        if (launched)
            return kdc;
    }
    return launched.error();
}

QProcessEnvironment MitKdc::serverEnvironment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("KRB5_CONFIG"), path(QStringLiteral("server.conf")));
    environment.insert(QStringLiteral("KRB5_KDC_PROFILE"), path(QStringLiteral("kdc.conf")));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

Outcome MitKdc::create()
{
    const QString server =
        QStringLiteral("[libdefaults]\n default_realm = %1\n dns_lookup_kdc = false\n dns_lookup_realm = false\n"
                       " allow_weak_crypto = true\n allow_rc4 = true\n[realms]\n %1 = {\n }\n"
                       "[logging]\n kdc = FILE:%2\n")
            .arg(m_realm, path(QStringLiteral("kdc.log")));
    if (const Outcome written = write(path(QStringLiteral("server.conf")), server); !written)
        return written;
    const QString kdc =
        QStringLiteral("[realms]\n %1 = {\n  database_name = %2\n  key_stash_file = %3\n  acl_file = %4\n"
                       "  max_life = 10h\n  max_renewable_life = 7d\n"
                       "  supported_enctypes = aes256-cts:normal aes128-cts:normal arcfour-hmac:normal\n }\n")
            .arg(m_realm, path(QStringLiteral("principal")), path(QStringLiteral("stash")),
                path(QStringLiteral("kadm5.acl")));
    if (const Outcome written = write(path(QStringLiteral("kdc.conf")), kdc); !written)
        return written;
    const Ran made = run(QStringLiteral("kdb5_util"),
        { QStringLiteral("-r"), m_realm, QStringLiteral("create"), QStringLiteral("-s"), QStringLiteral("-P"),
            QStringLiteral("master") },
        serverEnvironment());
    return made.ok() ? Outcome(Done {}) : Outcome(failure(QStringLiteral("kdb5_util"), made));
}

Outcome MitKdc::launch()
{
    m_port = freePort();
    QFile base(path(QStringLiteral("kdc.conf")));
    if (!base.open(QIODevice::ReadOnly))
        return Error { ErrorKind::Io, base.errorString() };
    QString config = QString::fromUtf8(base.readAll());
    base.close();
    config = config.section(QStringLiteral("[kdcdefaults]"), 0, 0)
        + QStringLiteral("[kdcdefaults]\n kdc_listen = 127.0.0.1:%1\n kdc_tcp_listen = 127.0.0.1:%1\n").arg(m_port);
    if (const Outcome written = write(base.fileName(), config); !written)
        return written;
    m_process.setProcessEnvironment(serverEnvironment());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(find(QStringLiteral("krb5kdc")), { QStringLiteral("-n"), QStringLiteral("-r"), m_realm });
    if (!m_process.waitForStarted(patience))
        return Error { ErrorKind::Io, QStringLiteral("krb5kdc does not start") };
    for (int waited = 0; waited < 200; ++waited) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, m_port);
        if (probe.waitForConnected(100))
            return Done {};
        if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(50))
            break;
    }
    return Error { ErrorKind::Io,
        QStringLiteral("krb5kdc does not listen: %1").arg(QString::fromUtf8(m_process.readAll())) };
}

Ran MitKdc::admin(const QString &query) const
{
    return run(QStringLiteral("kadmin.local"), { QStringLiteral("-r"), m_realm, QStringLiteral("-q"), query },
        serverEnvironment());
}

Outcome MitKdc::addUser(const QString &name, const QString &password, const QString &options) const
{
    return outcome(QStringLiteral("adding %1").arg(name),
        admin(QStringLiteral("addprinc -pw %1 +requires_preauth %2 %3").arg(password, options, name)));
}

Outcome MitKdc::addService(const QString &name, const QString &options) const
{
    return outcome(
        QStringLiteral("adding %1").arg(name), admin(QStringLiteral("addprinc -randkey %1 %2").arg(options, name)));
}

Outcome MitKdc::exportKeys(const QString &keytab, const QStringList &principals, bool keep) const
{
    return outcome(QStringLiteral("writing %1").arg(keytab),
        admin(QStringLiteral("ktadd -k %1 %2 %3")
                  .arg(keytab, keep ? QStringLiteral("-norandkey") : QString(), principals.join(u' '))));
}

Outcome MitKdc::trust(
    const MitKdc &other, const QString &password, const QString &passwordThere, const QString &keySalts) const
{
    const QString principal = QStringLiteral("krbtgt/%1@%2").arg(other.realm(), m_realm);
    const QString keys = keySalts.isEmpty() ? QString() : QStringLiteral("-e %1").arg(keySalts);
    for (const MitKdc *side : { this, &other }) {
        const QString secret = side == &other && !passwordThere.isEmpty() ? passwordThere : password;
        const Outcome added = outcome(QStringLiteral("adding %1").arg(principal),
            side->admin(QStringLiteral("addprinc -pw %1 %2 %3").arg(secret, keys, principal)));
        if (!added)
            return added;
    }
    return Done {};
}

QString MitKdc::clientConfig(
    const QList<const MitKdc *> &realms, const QStringList &domains, const QStringList &defaults)
{
    QString config = QStringLiteral(
        "[libdefaults]\n default_realm = %1\n dns_lookup_kdc = false\n dns_lookup_realm = false\n"
        " dns_canonicalize_hostname = false\n rdns = false\n allow_rc4 = true\n udp_preference_limit = 1\n")
                         .arg(realms.first()->realm());
    for (const QString &line : defaults)
        config += u' ' + line + u'\n';
    config += QStringLiteral("[realms]\n");
    for (const MitKdc *kdc : realms)
        config += QStringLiteral(" %1 = {\n  kdc = 127.0.0.1:%2\n }\n").arg(kdc->realm()).arg(kdc->port());
    config += QStringLiteral("[domain_realm]\n");
    for (const QString &line : domains)
        config += u' ' + line + u'\n';
    return config;
}

QProcessEnvironment MitKdc::clientEnvironment(const QString &cache, const QList<const MitKdc *> &realms,
    const QStringList &domains, const QStringList &defaults) const
{
    const QString file = path(QStringLiteral("client.conf"));
    const Outcome written =
        write(file, clientConfig(realms.isEmpty() ? QList<const MitKdc *> { this } : realms, domains, defaults));
    Q_ASSERT(written.hasValue());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("KRB5_CONFIG"), file);
    environment.insert(QStringLiteral("KRB5CCNAME"), cache);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    return environment;
}

} // namespace kerbscope::test
