// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QProcess>
#include <QTest>

/// The manual, the help and the completions tell of the same commands.
class TestCommandManual : public QObject {
    Q_OBJECT

private:
    QStringList m_usages;

    static QString run(const QStringList &arguments)
    {
        QProcess program;
        program.start(QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/kerbscope-cli"), arguments);
        program.waitForFinished();
        return QString::fromUtf8(program.readAllStandardOutput());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList lines = run({ QStringLiteral("--help") }).split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(QLatin1String("  ")) && !line.startsWith(QLatin1String("   ")))
                m_usages << line.mid(2);
        }
        QVERIFY(m_usages.size() > 10);
    }

    void theManualHasEveryCommandAsTheHelpHasIt()
    {
        QFile file(QStringLiteral(KERBSCOPE_SOURCE_DIR "/docs/manual/command-line.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &usage : std::as_const(m_usages))
            QVERIFY2(lines.contains(QStringLiteral("    ") + usage), qPrintable(usage));
    }

    void completionsKnowEveryCommand_data()
    {
        QTest::addColumn<QString>("shell");
        for (const char *shell : { "bash", "zsh", "fish" })
            QTest::newRow(shell) << QString::fromLatin1(shell);
    }

    void completionsKnowEveryCommand()
    {
        QFETCH(QString, shell);
        const QString script = run({ QStringLiteral("completion"), shell });
        for (const QString &usage : std::as_const(m_usages)) {
            const QString command = usage.section(u' ', 0, 0);
            QVERIFY2(script.contains(command), qPrintable(command));
        }
        QVERIFY(script.contains(QLatin1String("json")));
    }

    void bashReadsItsCompletion()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows has no bash that reads another system's standard input");
#endif
        QProcess bash;
        bash.start(QStringLiteral("bash"), { QStringLiteral("-c"),
            QStringLiteral("source /dev/stdin; COMP_WORDS=(kerbscope-cli loo); COMP_CWORD=1; _kerbscope_cli; echo \"${COMPREPLY[*]}\"") });
        if (!bash.waitForStarted())
            QSKIP("there is no bash here");
        bash.write(run({ QStringLiteral("completion"), QStringLiteral("bash") }).toUtf8());
        bash.closeWriteChannel();
        QVERIFY(bash.waitForFinished());
        QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).trimmed(), QStringLiteral("lookup"));
    }
};

QTEST_GUILESS_MAIN(TestCommandManual)
#include "tst_commandmanual.moc"
