// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/policyguard.h"

#include <QTest>

using namespace kerbscope;
using namespace kerbscope::cli;

/// What the administrators' policy forbids on the command line.
class TestPolicyGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forbidsWhatThePolicySays_data()
    {
        QTest::addColumn<bool>("checks");
        QTest::addColumn<bool>("forced");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("forbidden");
        QTest::newRow("a check") << false << false << "check --realm CORP.EXAMPLE.COM" << true;
        QTest::newRow("a check where it is allowed") << true << true << "check --realm CORP.EXAMPLE.COM" << false;
        QTest::newRow("a diagnosis with checks") << false << false << "diagnose --code 471000 --check" << true;
        QTest::newRow("a diagnosis without") << false << false << "diagnose --code 471000" << false;
        QTest::newRow("an open report") << true << true << "report --code 471000 --format md --output - --no-redact" << true;
        QTest::newRow("a redacted report") << true << true << "report --code 471000 --format md --output -" << false;
        QTest::newRow("an open report where it is allowed") << false << false << "report --code 471000 --no-redact" << false;
        QTest::newRow("a look-up") << false << true << "lookup 471000" << false;
    }

    void forbidsWhatThePolicySays()
    {
        QFETCH(bool, checks);
        QFETCH(bool, forced);
        QFETCH(QString, line);
        QFETCH(bool, forbidden);
        Policy policy;
        policy.source = QStringLiteral("/etc/kerbscope/policy.ini");
        policy.checksEnabled = checks;
        policy.redactionForced = forced;
        QStringList words = line.split(u' ');
        const QString command = words.takeFirst();
        const std::optional<Error> refusal = forbiddenBy(policy, command, words);
        QCOMPARE(refusal.has_value(), forbidden);
        if (refusal) {
            QVERIFY(refusal->kind == ErrorKind::Refused);
            QVERIFY(refusal->toString().contains(policy.source)); // the reason names the file
        }
    }
};

QTEST_GUILESS_MAIN(TestPolicyGuard)
#include "tst_policyguard.moc"
