// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The checks against a domain controller of Samba, which tells strangers less about an account than MIT's KDC does.

#include "core/probes/runchecks.h"
#include "tests/support/helperprocess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::test;

class TestDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysOnlyWhatTheDirectoryTells_data();
    void saysOnlyWhatTheDirectoryTells();

private:
    bool call(const QString &program, const QStringList &arguments, const QByteArray &input = {});

    QTemporaryDir m_folder;
    HelperProcess m_samba;
    quint16 m_port = 0;
    QString m_said;
};

bool TestDirectory::call(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(120'000);
    m_said = QString::fromUtf8(process.readAll());
    return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void TestDirectory::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("samba-tool")).isEmpty())
        QSKIP("samba-tool is not installed");
    m_port = freePort();
    const QString where = m_folder.filePath(QStringLiteral("dc"));
    if (!call(QStringLiteral("samba-tool"),
            { QStringLiteral("domain"), QStringLiteral("provision"), QStringLiteral("--realm=AMT.EXAMPLE"), QStringLiteral("--domain=AMT"), QStringLiteral("--server-role=dc"),
                QStringLiteral("--dns-backend=NONE"), QStringLiteral("--adminpass=Administrator-1"), QStringLiteral("--targetdir=") + where, QStringLiteral("--host-name=dc1"),
                QStringLiteral("--host-ip=127.0.0.1"), QStringLiteral("--option=server services=kdc") }))
        QSKIP(qPrintable(QStringLiteral("no domain can be made here: %1").arg(m_said.right(400))));
    const QByteArray script = R"py(
import sys, ldb
from samba.auth import system_session
from samba.param import LoadParm
from samba.samdb import SamDB
lp = LoadParm(); lp.load(sys.argv[1])
db = SamDB(url=sys.argv[2], session_info=system_session(lp), lp=lp)
def change(name, attribute, value):
    dn = db.search(db.domain_dn(), expression="(sAMAccountName=%s)" % name, attrs=[])[0].dn
    message = ldb.Message(dn); message[attribute] = ldb.MessageElement(value, ldb.FLAG_MOD_REPLACE, attribute); db.modify(message)
for name in ("mia", "locked", "disabled", "gone", "stale", "open"):
    db.newuser(name, "Geheimnis-2026")
change("disabled", "userAccountControl", "514")
change("open", "userAccountControl", str(512 | 0x400000))
change("gone", "accountExpires", "130000000000000000")
change("stale", "pwdLastSet", "0")
import time
change("locked", "lockoutTime", str(int((time.time() + 11644473600) * 10000000)))
)py";
    const QString conf = where + QStringLiteral("/etc/smb.conf");
    QVERIFY2(call(QStringLiteral("/usr/bin/python3"), { QStringLiteral("-"), conf, where + QStringLiteral("/private/sam.ldb") }, script), qPrintable(m_said));
    // Only the KDC, on a port of its own, on loopback.
    QVERIFY2(m_samba.start(QStringLiteral("samba"),
                 { QStringLiteral("-i"), QStringLiteral("-M"), QStringLiteral("single"), QStringLiteral("-s"), conf, QStringLiteral("--option=server services=kdc"),
                     QStringLiteral("--option=krb5 port=%1").arg(m_port), QStringLiteral("--option=kpasswd port=%1").arg(freePort()), QStringLiteral("--option=interfaces=lo"),
                     QStringLiteral("--option=bind interfaces only=yes"), QStringLiteral("--option=pid directory=") + where, QStringLiteral("--option=log file=") + where + QStringLiteral("/log") },
                 m_port),
        qPrintable(m_samba.problem()));
}

void TestDirectory::saysOnlyWhatTheDirectoryTells_data()
{
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("value");
    for (const char *name : { "mia", "locked", "disabled", "gone", "stale" }) {
        QTest::newRow(name) << "as.preauth" << "required";
        // Samba asks for proof before it looks at the account: nothing is known of its state, so nothing is said, least of all "in order".
        QTest::addRow("%s ", name) << "account.state" << "";
    }
    QTest::newRow("mia  ") << "account.keys" << "with-aes";
    QTest::newRow("nobody") << "account.state" << "unknown";
    QTest::newRow("nobody ") << "kdc.reach" << "reachable";
}

void TestDirectory::saysOnlyWhatTheDirectoryTells()
{
    QFETCH(const QString, finding);
    QFETCH(const QString, value);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).trimmed();
    CheckPlan plan;
    plan.realm = QStringLiteral("AMT.EXAMPLE");
    plan.kdcs = { { QStringLiteral("127.0.0.1"), m_port } };
    plan.user = { { name }, plan.realm };
    plan.only = { QStringLiteral("kdc") };
    const QList<CheckCard> cards = runChecks(plan, {}, {});
    const auto &findings = cards.first().findings;
    const auto found = std::ranges::find(findings, finding, &Finding::id);
    QVERIFY2((found == findings.end() ? QString() : found->value) == value, qPrintable(cards.first().saw));
    QVERIFY(cards.first().state == (name == QLatin1String("nobody") ? CheckState::Problem : CheckState::Pass));
    QCOMPARE(cards.last().id, QStringLiteral("clock"));
    QVERIFY(cards.last().state == CheckState::Pass);
}

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
