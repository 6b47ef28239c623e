// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The collector's scripts as a user meets them: printed by the command line, pasted into several shells, their answer read again.

#include "tests/support/mitkdc.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::test;

namespace {

const QString program = QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/kerbscope-cli");

Ran cli(const QStringList &arguments, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    return run(program, arguments, environment);
}

QByteArray scriptOf(const QString &shell) { return cli({ QStringLiteral("collect"), shell }).out.toUtf8(); }

} // namespace

class TestCollectCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesWrongUse();
    void scriptIsShortAndSaysWhatItDoes_data();
    void scriptIsShortAndSaysWhatItDoes();
    void powerShellHasTheFormThatPasteNeeds();
    void powerShellCommandsReachCmdWhole();
    void powerShellKeepsOnlyDnsOfIpconfig_data();
    void powerShellKeepsOnlyDnsOfIpconfig();
    void powerShellTakesPasswordsOutOfAddresses();
    void runsInEveryShell_data();
    void runsInEveryShell();
    void runsHereAndIsRead();

private:
    void writeTool(const QString &name, const QByteArray &body);

    std::unique_ptr<MitKdc> m_kdc;
    QTemporaryDir m_folder;
    QTemporaryDir m_tools;
    QProcessEnvironment m_environment;
};

void TestCollectCommand::writeTool(const QString &name, const QByteArray &body)
{
    QFile tool(m_tools.filePath(name));
    QVERIFY(tool.open(QIODevice::WriteOnly));
    tool.write("#!/bin/sh\n" + body + "\n");
    tool.close();
    QVERIFY(tool.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestCollectCommand::initTestCase()
{
    auto started = MitKdc::start(QStringLiteral("WERK.EXAMPLE"));
    if (!started && started.error().kind == ErrorKind::NotFound)
        QSKIP(qPrintable(started.error().toString()));
    QVERIFY2(started, qPrintable(started ? QString() : started.error().toString()));
    m_kdc = std::move(*started);
    QVERIFY(m_kdc->addUser(QStringLiteral("hannelore"), QStringLiteral("geheim")));
    m_environment = m_kdc->clientEnvironment(QStringLiteral("FILE:") + m_folder.filePath(QStringLiteral("cc")));
    QCOMPARE(run(QStringLiteral("kinit"), { QStringLiteral("hannelore") }, m_environment, "geheim\n").exitCode, 0);

    // Nothing of the test asks a real name server or touches a real clipboard.
    for (const char *silent : { "chronyc", "timedatectl", "gsettings", "realm", "wl-copy", "pbcopy", "xsel" })
        writeTool(QString::fromLatin1(silent), "exit 1");
    writeTool(QStringLiteral("dig"), "echo '_kerberos._tcp.WERK.EXAMPLE. 300 IN SRV 0 100 88 kdc.werk.example.'");
    writeTool(QStringLiteral("xclip"), "cat > \"$CLIPBOARD_FILE\"");
    m_environment.insert(QStringLiteral("CLIPBOARD_FILE"), m_folder.filePath(QStringLiteral("clipboard")));
    m_environment.insert(QStringLiteral("PATH"), m_tools.path() + u':' + m_environment.value(QStringLiteral("PATH")));
    m_environment.insert(QStringLiteral("http_proxy"), QStringLiteral("http://mia:geheimnis@proxy.werk.example:8080"));
}

void TestCollectCommand::refusesWrongUse()
{
    QCOMPARE(cli({ QStringLiteral("collect"), QStringLiteral("fish") }).exitCode, 2);
    QCOMPARE(cli({ QStringLiteral("collect"), QStringLiteral("sh"), QStringLiteral("--run") }).exitCode, 2);
    QCOMPARE(cli({ QStringLiteral("collect"), QStringLiteral("--fast") }).exitCode, 2);
    // Without a word it is the script for Windows, and the other one is named.
    const Ran plain = cli({ QStringLiteral("collect") });
    QCOMPARE(plain.out.toUtf8(), scriptOf(QStringLiteral("powershell")));
    QVERIFY(plain.err.contains("collect sh"));
    const Ran json = cli({ QStringLiteral("collect"), QStringLiteral("sh"), QStringLiteral("--json") });
    QCOMPARE(QJsonDocument::fromJson(json.out.toUtf8()).object().value(QStringLiteral("script")).toString().toUtf8(), scriptOf(QStringLiteral("sh")));
}

void TestCollectCommand::scriptIsShortAndSaysWhatItDoes_data()
{
    QTest::addColumn<QString>("shell");
    QTest::newRow("powershell") << "powershell";
    QTest::newRow("sh") << "sh";
}

void TestCollectCommand::scriptIsShortAndSaysWhatItDoes()
{
    QFETCH(QString, shell);
    const QList<QByteArray> lines = scriptOf(shell).split('\n');
    QVERIFY2(lines.size() <= 45, "too long to be read before it is run");
    for (const QByteArray &line : lines)
        QVERIFY2(line.size() <= 130, line.constData());
    QVERIFY(lines.value(1).startsWith("# Kerbscope's collector for "));
    for (int row = 2; row <= 4; ++row)
        QVERIFY2(lines.value(row).startsWith("# "), lines.value(row).constData());
    const QByteArray script = lines.join('\n').toLower();
    for (const char *never : { "sudo", "runas", "purge", "kdestroy", "set-item", "new-item", "reg add", "invoke-webrequest", "curl", "wget",
             "executionpolicy", "/renew", "flushdns" })
        QVERIFY2(!script.contains(never), never);
}

/// Windows PowerShell is not there to try it: what its parser and its restricted language mode ask for is checked by form.
void TestCollectCommand::powerShellHasTheFormThatPasteNeeds()
{
    const QString script = QString::fromUtf8(scriptOf(QStringLiteral("powershell")));
    // One block and an empty line at its end, so that a console runs it as a whole; plain ASCII for every code page.
    QVERIFY(script.startsWith(QStringLiteral("& {\n")));
    QVERIFY(script.endsWith(QStringLiteral("}\n\n")));
    QVERIFY(std::ranges::all_of(script, [](QChar c) { return c.unicode() < 0x7F; }));
    QVERIFY(!script.contains(u'\t')); // the console would complete a name there
    // No members, types or objects: ConstrainedLanguage mode allows commands and operators.
    for (const char *restricted : { "[System", "::", "New-Object", "Add-Type", "Invoke-Expression", ".ToString", ".Split", ".Replace", ".Trim" })
        QVERIFY2(!script.contains(QLatin1String(restricted)), restricted);
    // Quotes and brackets are balanced, outside of comments and strings.
    QString open;
    QChar quote;
    bool comment = false;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const QChar c = script[i];
        if (comment || c == u'\n') {
            QVERIFY2(quote.isNull() || comment, "a string goes over the end of its line");
            comment = comment && c != u'\n';
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'\'' || c == u'"') {
            quote = c;
        } else if (c == u'#') {
            comment = true;
        } else if (c == u'(' || c == u'{' || c == u'[') {
            open += c;
        } else if (c == u')' || c == u'}' || c == u']') {
            const QChar partner = c == u')' ? u'(' : c == u'}' ? u'{' : u'[';
            QVERIFY(!open.isEmpty() && open.back() == partner);
            open.chop(1);
        }
    }
    QVERIFY(open.isEmpty() && quote.isNull());
    const QString pwsh = QStandardPaths::findExecutable(QStringLiteral("pwsh"));
    if (pwsh.isEmpty())
        QSKIP("pwsh is not installed: the script was checked by its form only");
    const Ran parsed = run(pwsh,
        { QStringLiteral("-NoProfile"), QStringLiteral("-Command"),
            QStringLiteral("$e = $null; [void][System.Management.Automation.Language.Parser]::ParseInput([Console]::In.ReadToEnd(), [ref]$null, [ref]$e); $e.Count") },
        QProcessEnvironment::systemEnvironment(), script.toUtf8());
    QCOMPARE(parsed.out.trimmed(), QStringLiteral("0"));
}

namespace {

/// The quoted strings of the script's list of commands, with the variables filled in.
QStringList commandsOf(const QString &script)
{
    const qsizetype from = script.indexOf(QLatin1String("$commands = "));
    const QString list = script.mid(from, script.indexOf(QLatin1String("\n$answer"), from) - from);
    static const QRegularExpression quoted(QStringLiteral("'([^']*)'|\"([^\"]*)\""));
    QStringList commands;
    for (auto match = quoted.globalMatch(list); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        commands << (one.capturedView(1).isNull() ? one.captured(2) : one.captured(1));
    }
    commands.replaceInStrings(QStringLiteral("$env:USERDNSDOMAIN"), QStringLiteral("WERK.EXAMPLE")).replaceInStrings(QStringLiteral("$dc"), QStringLiteral("DC1"));
    return commands;
}

/// How Windows PowerShell 5.1 hands one argument to a program: in quotes where it has a blank outside of quotes; quotes inside are left
/// as they are.
QString asArgument(const QString &argument)
{
    bool inQuotes = false;
    for (const QChar c : argument) {
        inQuotes = inQuotes != (c == u'"');
        if (c.isSpace() && !inQuotes)
            return u'"' + argument + u'"';
    }
    return argument;
}

/// What cmd makes of the line after /c ("cmd /?"): exactly two quotes with nothing special between them stay; else the first and the
/// last quote go.
QString asCmdReads(const QString &line)
{
    static const QRegularExpression special(QStringLiteral("[&<>()@^|]"));
    if (!line.startsWith(u'"') || (line.count(u'"') == 2 && !line.contains(special)))
        return line;
    QString read = line.mid(1);
    return read.remove(read.lastIndexOf(u'"'), 1);
}

/// The pattern that the script holds between `before` and the next quote.
QRegularExpression patternAfter(const QString &script, const QString &before)
{
    const qsizetype from = script.indexOf(before) + before.size();
    return QRegularExpression(script.mid(from, script.indexOf(u'\'', from) - from), QRegularExpression::CaseInsensitiveOption);
}

} // namespace

void TestCollectCommand::powerShellCommandsReachCmdWhole()
{
    const QString script = QString::fromUtf8(scriptOf(QStringLiteral("powershell")));
    QVERIFY(script.contains(QLatin1String("cmd /c \"$command 2>&1\"")));
    const QStringList commands = commandsOf(script);
    QVERIFY2(commands.size() >= 18, qPrintable(commands.join(u'\n')));
    for (const QString &command : commands) {
        QCOMPARE(asCmdReads(asArgument(command + QStringLiteral(" 2>&1"))), command + QStringLiteral(" 2>&1"));
        QVERIFY2(!command.contains(u'%') && !command.contains(u'$'), qPrintable(command));
    }
    // What the reader must find by name.
    for (const char *program : { "klist tickets", "klist tgt", "klist sessions", "whoami /upn", "nltest /dsgetdc:", "w32tm /query /status",
             "netsh name show effectivepolicy", "gpresult " })
        QVERIFY2(commands.filter(QLatin1String(program)).size() == 1, program);
}

void TestCollectCommand::powerShellKeepsOnlyDnsOfIpconfig_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("kept");
    QTest::newRow("English") << "\nWindows IP Configuration\n\n   Host Name . . . . . . . . . . . . : PC12\n   Primary Dns Suffix  . . . . . . . : werk.example\n"
                                "   DNS Suffix Search List. . . . . . : werk.example\n                                       lab.example\n\n"
                                "Ethernet adapter Ethernet:\n\n   Physical Address. . . . . . . . . : 02-00-00-AA-BB-CC\n"
                                "   IPv4 Address. . . . . . . . . . . : 192.0.2.7(Preferred) \n   Default Gateway . . . . . . . . . : 192.0.2.1\n"
                                "                                       fe80::1%5\n   DNS Servers . . . . . . . . . . . : 192.0.2.53\n"
                                "                                       192.0.2.54\n   NetBIOS over Tcpip. . . . . . . . : Enabled\n"
                             << "Windows IP Configuration|Primary Dns Suffix  . . . . . . . : werk.example|DNS Suffix Search List. . . . . . : werk.example|lab.example|"
                                "Ethernet adapter Ethernet:|DNS Servers . . . . . . . . . . . : 192.0.2.53|192.0.2.54";
    QTest::newRow("French, blank before the colon") << "Configuration IP de Windows\n\n   Nom de l'h\u00f4te . . . . . . . . . . : PC12\n"
                                "   Suffixe DNS propre \u00e0 la connexion. . . : werk.example\n   Adresse physique . . . . . . . . . . . : 02-00-00-AA-BB-CC\n"
                                "   Serveurs DNS. . .  . . . . . . . . . . : 192.0.2.53\n"
                             << "Configuration IP de Windows|Suffixe DNS propre \u00e0 la connexion. . . : werk.example|Serveurs DNS. . .  . . . . . . . . . . : 192.0.2.53";
    QTest::newRow("Japanese") << "Windows IP \u69cb\u6210\n\n   \u30db\u30b9\u30c8\u540d. . . . . . . . . . . . . : PC12\n"
                                 "   DNS \u30b5\u30fc\u30d0\u30fc. . . . . . . . . . . . : 192.0.2.53\n"
                              << "Windows IP \u69cb\u6210|DNS \u30b5\u30fc\u30d0\u30fc. . . . . . . . . . . . : 192.0.2.53";
}

void TestCollectCommand::powerShellKeepsOnlyDnsOfIpconfig()
{
    QFETCH(QString, output);
    QFETCH(QString, kept);
    const QString script = QString::fromUtf8(scriptOf(QStringLiteral("powershell")));
    // if ($_ -match DECIDES) { $keep = $_ -match WANTED }; $keep
    const QRegularExpression decides = patternAfter(script, QStringLiteral("if ($_ -match '"));
    const QRegularExpression wanted = patternAfter(script, QStringLiteral("$keep = $_ -match '"));
    QVERIFY(decides.isValid() && wanted.isValid());
    QStringList lines;
    bool keep = false;
    for (const QString &line : output.split(u'\n')) {
        if (decides.match(line).hasMatch())
            keep = wanted.match(line).hasMatch();
        if (keep && !line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    QCOMPARE(lines.join(u'|'), kept);
}

void TestCollectCommand::powerShellTakesPasswordsOutOfAddresses()
{
    const QString script = QString::fromUtf8(scriptOf(QStringLiteral("powershell")));
    const QRegularExpression secret = patternAfter(script, QStringLiteral("$answer = $answer -replace '"));
    QVERIFY(secret.isValid() && script.contains(QLatin1String("', '$1***@'")));
    QCOMPARE(QStringLiteral("ProxyServer    REG_SZ    http://mia:geheimnis@proxy.werk.example:8080").replace(secret, QStringLiteral("\\1***@")),
        QStringLiteral("ProxyServer    REG_SZ    http://***@proxy.werk.example:8080"));
    QCOMPARE(QStringLiteral("see http://proxy.werk.example/a@b").replace(secret, QStringLiteral("\\1***@")), QStringLiteral("see http://proxy.werk.example/a@b"));
}

void TestCollectCommand::runsInEveryShell_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell : { "dash", "bash", "busybox", "ksh", "zsh" })
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

void TestCollectCommand::runsInEveryShell()
{
    QFETCH(QString, shell);
    const QString path = QStandardPaths::findExecutable(shell);
    if (path.isEmpty())
        QSKIP(qPrintable(shell + QStringLiteral(" is not installed")));
    // The script starts "sh": here it is the shell in question.
    const QTemporaryDir links;
    QVERIFY(QFile::link(path, links.filePath(QStringLiteral("sh"))));
    QProcessEnvironment environment = m_environment;
    environment.insert(QStringLiteral("PATH"), links.path() + u':' + environment.value(QStringLiteral("PATH")));
    QFile::remove(m_folder.filePath(QStringLiteral("clipboard")));

    const Ran ran = run(links.filePath(QStringLiteral("sh")), {}, environment, scriptOf(QStringLiteral("sh")));
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.err, QString());
    const QByteArray collected = ran.out.toUtf8();
    QVERIFY(collected.startsWith("##### kerbscope collected by sh on "));
    QVERIFY(collected.endsWith("##### kerbscope end\n"));
    QVERIFY(collected.contains("\n##### kerbscope klist -A -e -f"));
    QVERIFY(collected.contains("krbtgt/WERK.EXAMPLE@WERK.EXAMPLE"));
    QVERIFY(collected.contains("default_realm = WERK.EXAMPLE"));
    QVERIFY(collected.contains("\n##### kerbscope dig "));
    QVERIFY(collected.contains("http://***@proxy.werk.example:8080"));
    QVERIFY(!collected.contains("geheim"));
    QFile clipboard(m_folder.filePath(QStringLiteral("clipboard")));
    QVERIFY(clipboard.open(QIODevice::ReadOnly));
    QCOMPARE(clipboard.readAll(), collected);
}

void TestCollectCommand::runsHereAndIsRead()
{
    const Ran ran = cli({ QStringLiteral("collect"), QStringLiteral("--run") }, m_environment);
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.err.contains(QLatin1String("DNS server"))); // who is asked is said first
    const QString path = m_folder.filePath(QStringLiteral("collected.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ran.out.toUtf8());
    file.close();

    const Ran imported = cli({ QStringLiteral("import"), QStringLiteral("--json"), path }, m_environment);
    QCOMPARE(imported.exitCode, 0);
    const QJsonObject answer = QJsonDocument::fromJson(imported.out.toUtf8()).object();
    QStringList kinds;
    for (const QJsonValue &item : answer.value(QStringLiteral("evidence")).toArray())
        kinds << item.toObject().value(QStringLiteral("kind")).toString();
    QVERIFY2(kinds.contains(QStringLiteral("klist-mit")), qPrintable(kinds.join(u' ')));
    QVERIFY2(kinds.contains(QStringLiteral("krb5-conf")), qPrintable(kinds.join(u' ')));
    QHash<QString, QString> findings;
    for (const QJsonValue &item : answer.value(QStringLiteral("findings")).toArray())
        findings.insert(item.toObject().value(QStringLiteral("id")).toString(), item.toObject().value(QStringLiteral("value")).toString());
    QCOMPARE(findings.value(QStringLiteral("klist.tgt")), QStringLiteral("present"));
}

QTEST_GUILESS_MAIN(TestCollectCommand)
#include "tst_collectcommand.moc"
