// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/commandoutput/programerror.h"

#include "core/krb/principal.h"

#include <algorithm>

namespace kerbscope {

namespace {

struct Program {
    QStringView name;
    KerberosStep step;
};

constexpr Program programs[] = {
    { u"kinit", KerberosStep::SignOn },
    { u"kpasswd", KerberosStep::SignOn },
    { u"kvno", KerberosStep::Ticket },
    { u"kgetcred", KerberosStep::Ticket },
    { u"klist", KerberosStep::Cache },
    { u"kdestroy", KerberosStep::Cache },
    { u"kswitch", KerberosStep::Cache },
    { u"ktutil", KerberosStep::Cache },
    { u"curl", KerberosStep::Ticket },
    { u"wget", KerberosStep::Ticket },
    { u"git", KerberosStep::Ticket },
    { u"ssh", KerberosStep::Ticket },
    { u"ldapsearch", KerberosStep::Ticket },
    { u"ldapwhoami", KerberosStep::Ticket },
    { u"ldap_sasl_interactive_bind", KerberosStep::Ticket },
    { u"psql", KerberosStep::Ticket },
    { u"smbclient", KerberosStep::Ticket },
    { u"mount.cifs", KerberosStep::Ticket },
    { u"cifs.upcall", KerberosStep::Ticket },
    { u"rpc.gssd", KerberosStep::Ticket },
    { u"hdfs", KerberosStep::Ticket },
    { u"beeline", KerberosStep::Ticket },
    { u"realm", KerberosStep::SignOn },
    { u"adcli", KerberosStep::SignOn },
};

const Program *programOf(QStringView name)
{
    const auto row = std::ranges::find(programs, name, &Program::name);
    return row != std::end(programs) ? row : nullptr;
}

struct Activity {
    const char16_t *words;
    KerberosStep step;
};

/// What a message says of itself, in English and in MIT's German; stronger than the program's name.
constexpr Activity activities[] = {
    { u"getting initial credentials", KerberosStep::SignOn },
    { u"Holen der Anfangsanmeldedaten", KerberosStep::SignOn },
    { u"getting initial ticket", KerberosStep::SignOn },
    { u"krb5_get_init_creds", KerberosStep::SignOn },
    { u"LoginException", KerberosStep::SignOn },
    { u"getting credentials for", KerberosStep::Ticket },
    { u"Holen der Anmeldedaten f", KerberosStep::Ticket },
    { u"krb5_get_credentials", KerberosStep::Ticket },
    { u"krb5_get_creds", KerberosStep::Ticket },
    { u"gss_init_sec_context", KerberosStep::Ticket },
    { u"No valid credentials provided", KerberosStep::Ticket },
    { u"SPNEGO cannot find mechanisms", KerberosStep::Ticket },
    { u"gss_accept_sec_context", KerberosStep::Accept },
    { u"gss_acquire_cred() failed", KerberosStep::Accept },
    { u"GSS ERROR", KerberosStep::Accept },
    { u"decrypt AP REP", KerberosStep::Accept },
    { u"decrypt AP-REQ", KerberosStep::Accept },
    { u"in keytab", KerberosStep::Accept },
    { u"using keytab key", KerberosStep::Accept },
    { u"Checksum failed", KerberosStep::Accept },
    { u"Wrong principal in request", KerberosStep::Accept },
    { u"while resolving ccache", KerberosStep::Cache },
    { u"while opening credential", KerberosStep::Cache },
    { u"while retrieving principal name", KerberosStep::Cache },
    { u"krb5_cc_", KerberosStep::Cache },
};

KerberosStep stepOf(QStringView message, const Program *program)
{
    for (const Activity &activity : activities) {
        if (message.contains(QStringView(activity.words), Qt::CaseInsensitive))
            return activity.step;
    }
    return program != nullptr ? program->step : KerberosStep::Unknown;
}

/// The first principal with a realm in a text, without what ends a sentence: "HTTP/web@R".
QString principalIn(QStringView text, bool service)
{
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        QStringView name = word;
        while (!name.isEmpty() && (QStringView(u":;,.'\"()").contains(name.back())))
            name.chop(1);
        while (!name.isEmpty() && (QStringView(u"'\"(").contains(name.front())))
            name = name.sliced(1);
        if (name.startsWith(u'-') || name.contains(u"://"))
            continue;
        const qsizetype at = name.indexOf(u'@');
        const qsizetype slash = name.indexOf(u'/');
        if (service ? slash > 0 && !name.startsWith(u'/') : at > 0 && at + 1 < name.size())
            return name.toString();
    }
    return {};
}

/// The principal behind "for" at the end of a message: "... while getting credentials for HTTP/web@R".
QString targetOf(QStringView message, const ErrorText &meaning)
{
    for (const QStringView words : { QStringView(u"getting credentials for "), QStringView(u"Holen der Anmeldedaten f") }) {
        const qsizetype at = message.lastIndexOf(words, -1, Qt::CaseInsensitive);
        if (at >= 0)
            return principalIn(message.sliced(at + words.size()), true);
    }
    return meaning.code == QLatin1String("krb:7") ? meaning.principal : QString();
}

/// Words that carry no meaning of their own until the line behind them is read.
bool goesOn(QStringView message)
{
    const QStringView end = message.trimmed();
    return end.endsWith(u"while") || end.endsWith(u"while getting") || end.endsWith(u"credentials") || end.endsWith(u"credentials for")
        || end.endsWith(u"getting initial") || end.endsWith(u"beim") || end.endsWith(u"more information");
}

/// A line that is a message although no Kerberos program is named in front of it.
bool soundsLikeMessage(QStringView line)
{
    for (const QStringView words : { QStringView(u"GSS"), QStringView(u"gss_"), QStringView(u"SPNEGO"), QStringView(u"SASL"), QStringView(u"Kerberos"), QStringView(u"KrbException"),
             QStringView(u"krb5"), QStringView(u"while getting"), QStringView(u"LoginException"), QStringView(u"KDC"), QStringView(u"beim Holen") }) {
        if (line.contains(words, words == u"Kerberos" ? Qt::CaseInsensitive : Qt::CaseSensitive))
            return true;
    }
    return false;
}

/// Java ends a reason with the error-code: "Server not found in Kerberos database (7) - LOOKING_UP_SERVER".
std::optional<ErrorText> javaReason(QStringView line)
{
    if (!line.contains(u"Mechanism level") && !line.contains(u"KrbException") && !line.contains(u"LoginException"))
        return std::nullopt;
    for (qsizetype open = line.indexOf(u'('); open >= 0; open = line.indexOf(u'(', open + 1)) {
        const qsizetype close = line.indexOf(u')', open);
        bool ok = false;
        const int code = close > open ? line.sliced(open + 1, close - open - 1).toInt(&ok) : 0;
        if (ok && code > 0 && code <= 100)
            return ErrorText { QStringLiteral("krb:%1").arg(code), {}, {} };
    }
    if (line.contains(u"Checksum failed"))
        return ErrorText { QStringLiteral("krb:31"), {}, {} };
    if (line.contains(u"Receive timed out") || line.contains(u"SocketTimeoutException"))
        return ErrorText { QStringLiteral("mit:KRB5_KDC_UNREACH"), {}, {} };
    return std::nullopt;
}

/// "> Authorization: Negotiate YII..." of curl -v.
bool sendsToken(QStringView line)
{
    const qsizetype at = line.indexOf(u"uthorization: Negotiate ", 0, Qt::CaseInsensitive);
    return at > 0 && line.size() > at + 40;
}

class ErrorReader
{
public:
    ErrorReader(const CommandLines &lines, qsizetype to)
        : m_lines(lines)
        , m_to(to)
    {
    }

    ProgramErrors read(qsizetype from)
    {
        for (qsizetype at = from; at < m_to;) {
            const QStringView line = m_lines.at(at).trimmed();
            qsizetype used = 1;
            readCurlLine(line, m_found.curl);
            if (sendsToken(line))
                m_tokenSent = true;
            if (const auto command = commandOf(line)) {
                endCommand(at);
                readCommand(*command);
            }
            else if (!readIssued(line, at) && !readHints(line))
                used = readMessage(at);
            at += used;
        }
        return std::move(m_found);
    }

private:
    /// A kinit that is followed by another command and had nothing to complain of has signed on.
    void endCommand(qsizetype at)
    {
        if (m_kinitSilent)
            m_found.signedOn << IssuedTicket { {}, m_lines.number(at) };
        m_kinitSilent = false;
    }

    void readCommand(const QString &command)
    {
        QString rest = command;
        // "KRB5_TRACE=/dev/stderr kvno ...", "sudo -u x kinit".
        const QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (!word.contains(u'=') && word != QLatin1String("sudo"))
                break;
            rest = rest.mid(rest.indexOf(word) + word.size()).trimmed();
        }
        const QString name = rest.section(u' ', 0, 0);
        m_asked.clear();
        if (name == QLatin1String("kinit")) {
            m_kinitSilent = true;
            if (const QString client = principalIn(rest, false); !client.isEmpty())
                m_found.client = client;
        } else if (name == QLatin1String("kvno") || name == QLatin1String("kgetcred")) {
            m_asked = principalIn(rest.mid(name.size()), true);
        } else if (name == QLatin1String("curl")) {
            m_tokenSent = false;
            readCurlCommand(rest, m_found.curl);
            const QString host = m_found.curl.proxy ? m_found.curl.proxy->host : m_found.curl.targetHost;
            if (!host.isEmpty())
                m_asked = QStringLiteral("HTTP/") + host;
        }
    }

    bool readIssued(QStringView line, qsizetype at)
    {
        qsizetype end = line.indexOf(u": kvno = ");
        if (end < 0)
            end = line.indexOf(u": KVNO = ");
        if (end <= 0)
            return false;
        m_found.issued << IssuedTicket { line.first(end).toString(), m_lines.number(at) };
        return true;
    }

    bool readHints(QStringView line)
    {
        for (const QStringView words : { QStringView(u"Password for "), QStringView(u"Passwort f\u00fcr ") }) {
            if (!line.startsWith(words, Qt::CaseInsensitive))
                continue;
            if (const QString client = principalIn(line.sliced(words.size()), false); !client.isEmpty())
                m_found.client = client;
            return true;
        }
        // Heimdal: "alice@CORP.EXAMPLE.COM's Password:"
        if (const qsizetype at = line.indexOf(u"'s Password"); at > 0) {
            m_found.client = principalIn(line.first(at), false);
            return true;
        }
        if (line.startsWith(u"Warning: encryption type") && line.contains(u"deprecated")) {
            m_found.weakEncryption = true;
            return true;
        }
        if (line.contains(u"You must change it now", Qt::CaseInsensitive) || line.contains(u"Sie m\u00fcssen es nun \u00e4ndern")) {
            m_found.passwordExpired = true;
            m_kinitSilent = false;
            return true;
        }
        return false;
    }

    /// How many lines belong to it; 1 for a line that says nothing.
    qsizetype readMessage(qsizetype at)
    {
        const QStringView line = m_lines.at(at).trimmed();
        const QString name = reportingProgram(line);
        const Program *program = programOf(name);
        if (program == nullptr && !soundsLikeMessage(line))
            return 1;
        QString message = line.toString();
        qsizetype used = 1;
        std::optional<ErrorText> meaning = meaningOf(message);
        // A message that a terminal or a mail program broke at a blank.
        while (used < 3 && (!meaning || goesOn(message))) {
            const QStringView next = m_lines.at(at + used).trimmed();
            if (next.isEmpty() || at + used >= m_to || commandOf(next) || programOf(reportingProgram(next)) != nullptr)
                break;
            const QString longer = message + u' ' + next.toString();
            const std::optional<ErrorText> more = meaningOf(longer);
            if (!more)
                break;
            message = longer;
            meaning = more;
            ++used;
        }
        if (!meaning)
            return 1;
        m_kinitSilent = false;
        ProgramError error { name, message, *meaning, stepOf(message, program), false, m_found.client, targetOf(message, *meaning), 1, m_lines.number(at) };
        error.noMechanism = message.contains(u"SPNEGO cannot find mechanisms");
        // An error that comes once the ticket was sent is the service's answer to it.
        if (error.step == KerberosStep::Ticket && m_tokenSent && message.contains(u"gss_init_sec_context"))
            error.step = KerberosStep::Accept;
        if (error.target.isEmpty() && error.step == KerberosStep::Ticket)
            error.target = m_asked;
        if (error.meaning.code == QLatin1String("krb:6") && error.meaning.principal.contains(u'@'))
            error.client = error.meaning.principal;
        const auto earlier = std::ranges::find_if(m_found.errors, [&](const ProgramError &known) {
            return known.meaning == error.meaning && known.step == error.step && known.target == error.target && known.client == error.client;
        });
        if (earlier == m_found.errors.end()) {
            m_found.errors << error;
        } else {
            ++earlier->times;
            earlier->line = error.line;
        }
        return used;
    }

    static std::optional<ErrorText> meaningOf(QStringView message)
    {
        const std::optional<ErrorText> java = javaReason(message);
        return java ? java : readErrorText(message);
    }

    const CommandLines &m_lines;
    qsizetype m_to;
    ProgramErrors m_found;
    QString m_asked; ///< by the latest command
    bool m_tokenSent = false;
    bool m_kinitSilent = false; ///< the latest command was kinit, and no message has come
};

} // namespace

QString reportingProgram(QStringView line)
{
    const QStringView body = line.trimmed();
    const qsizetype colon = body.indexOf(u": ");
    if (colon <= 0 || colon > 60)
        return {};
    QStringView name = body.first(colon);
    if (const qsizetype slash = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')); slash >= 0)
        name = name.sliced(slash + 1);
    if (name.endsWith(u".exe"))
        name.chop(4);
    // "klist(v5)", "curl: (22)", "kinit.heimdal", "ldap_sasl_interactive_bind_s"
    for (const QStringView tail : { QStringView(u"(v5)"), QStringView(u".heimdal"), QStringView(u".mit"), QStringView(u"_s") }) {
        if (name.endsWith(tail))
            name.chop(tail.size());
    }
    return programOf(name) != nullptr ? name.toString() : QString();
}

ProgramErrors readProgramErrors(const CommandLines &lines, qsizetype from, qsizetype to)
{
    return ErrorReader(lines, to).read(from);
}

} // namespace kerbscope
