// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/commandoutput/errortext.h"
#include "core/parse/tracereaders.h"

#include <algorithm>

namespace kerbscope::trace {

namespace {

constexpr qsizetype maxExchanges = 20'000;

constexpr QStringView beginnings[] = {
    u">>> KrbAsReq ",
    u">>> KrbKdcReq ",
    u">>> KDCCommunication: ",
    u">>>KRBError:",
    u">>> KdcAccessibility: ",
    u">>> KrbAsRep ",
    u">>> KDCRep: ",
    u">>> Credentials ",
    u">>>Pre-Authentication Data",
    u">>> EType: ",
    u">>> TGS credentials ",
    u">>>Krb5",
    u">>> KrbApReq",
    u"default etypes for default_t",
    u"Entered Krb5Context",
    u"Entered SpNegoContext",
    u"Found ticket for ",
    u"Found KeyTab ",
    u"Found KerberosKey ",
    u"Looking for keys for: ",
    u"Service ticket not found in the subject",
    u"KRBError received: ",
    u"KrbAsReqBuilder: ",
    u"Java config name: ",
    u"Loaded from Java config",
    u"Using builtin default etypes",
    u"Krb5Context",
};

/// JDK 23 and later put "krb5[0x3|main|Config.java:851|2026-11-24 06:27:01.401]: " in front.
QStringView withoutPrefix(QStringView line)
{
    if (!line.startsWith(u"krb5["))
        return line;
    const qsizetype end = line.indexOf(u"]: ");
    return end < 0 ? line : line.sliced(end + 3);
}

/// The last number of "sTime is Tue Nov 24 06:26:58 UTC 2026 1795501618000", milliseconds.
std::optional<qint64> milliseconds(QStringView text)
{
    const qsizetype blank = text.lastIndexOf(u' ');
    bool ok = false;
    const qint64 value = text.sliced(blank + 1).toLongLong(&ok);
    return ok && value > 100'000'000'000 ? std::optional(value) : std::nullopt;
}

class JavaReader
{
public:
    explicit JavaReader(TraceLog &log)
        : m_log(log)
    {
    }

    void read(QStringView raw, int line)
    {
        m_line = line;
        const QStringView message = withoutPrefix(raw).trimmed();
        if (message.isEmpty())
            return;
        if (context(message) || network(message) || error(message)) {
            ++m_log.understood;
            return;
        }
        exception(message);
        if (isJavaLine(message))
            ++m_log.understood;
    }

    void finish()
    {
        if (TraceExchange *exchange = current())
            settle(*exchange);
    }

private:
    TraceExchange *current() { return m_started && !m_log.exchanges.isEmpty() ? &m_log.exchanges.last() : nullptr; }

    void setClient(const Principal &client)
    {
        if (m_log.client.isEmpty() && !client.isEmpty())
            m_log.client = client;
    }

    bool context(QStringView message)
    {
        if (message.startsWith(u"default etypes for default_t")) {
            const qsizetype colon = message.indexOf(u": ");
            QStringView types = colon < 0 ? QStringView() : message.sliced(colon + 2);
            if (types.endsWith(u'.'))
                types.chop(1);
            m_offered = etypeList(types);
            return true;
        }
        if (message.startsWith(u">>> KrbAsReq ")) {
            m_signOn = true;
            return true;
        }
        if (message.startsWith(u"Entered Krb5Context") || message.startsWith(u"Service ticket not found") || message.startsWith(u">>> Credentials ")) {
            m_signOn = false;
            return true;
        }
        if (message.startsWith(u"Found ticket for ")) {
            const qsizetype to = message.indexOf(u" to go to ");
            const qsizetype expiring = message.indexOf(u" expiring on ");
            if (to > 0)
                setClient(principalOf(message.sliced(17, to - 17)));
            if (to > 0 && expiring > to) {
                const Principal server = principalOf(message.sliced(to + 10, expiring - to - 10));
                if (server.isTicketGranting() && server.targetRealm() == server.realm)
                    m_log.ownTgtCached = true;
                else if (server.isCrossRealm() && !m_log.foreignTgts.contains(server.targetRealm()))
                    m_log.foreignTgts << server.targetRealm();
            }
            return true;
        }
        if (message.startsWith(u">>> KrbAsRep cons") || message.startsWith(u">>> TGS credentials")) {
            issued();
            return true;
        }
        if (message.startsWith(u"server: ") && m_afterCredentials) {
            if (TraceExchange *exchange = current())
                exchange->server = principalOf(message.sliced(8));
            return true;
        }
        m_afterCredentials = m_afterCredentials || message.contains(u"----Credentials----");
        return message.contains(u"----Credentials----");
    }

    void issued()
    {
        if (TraceExchange *exchange = current()) {
            exchange->answered = true;
            exchange->errorCode = 0;
            exchange->end = TraceEnd::Issued;
        }
    }

    void start()
    {
        if (TraceExchange *earlier = current())
            settle(*earlier);
        if (m_log.exchanges.size() >= maxExchanges)
            return;
        TraceExchange exchange;
        exchange.signOn = m_signOn;
        exchange.offered = m_offered;
        exchange.client = m_log.client;
        exchange.line = m_line;
        m_log.exchanges << exchange;
        m_started = true;
    }

    bool network(QStringView message)
    {
        if (message.startsWith(u">>> KrbKdcReq send: kdc=")) {
            const TraceExchange *earlier = current();
            const bool sameQuestion = earlier != nullptr && !earlier->answered && earlier->signOn == m_signOn && earlier->end == TraceEnd::Open;
            if (!sameQuestion)
                start();
            if (TraceExchange *exchange = current()) {
                const QStringView rest = message.sliced(24);
                const qsizetype blank = rest.indexOf(u' ');
                const qsizetype comma = rest.indexOf(u',');
                if (blank > 0 && comma > blank + 4 && exchange->contacted.size() < 100) {
                    const QStringView transport = rest.sliced(blank + 1, comma - blank - 1);
                    exchange->contacted << QStringLiteral("%1 %2%3").arg(transport.first(3).toString().toLower(), rest.first(blank).toString(), transport.sliced(3).toString());
                }
            }
            return true;
        }
        TraceExchange *exchange = current();
        if (message.startsWith(u">>> KDCCommunication: ")) {
            if (exchange != nullptr)
                ++exchange->sends;
            return true;
        }
        if (message.startsWith(u">>> KrbKdcReq send: #bytes read=")) {
            if (exchange != nullptr)
                exchange->answered = true;
            return true;
        }
        if (message.startsWith(u">>> KrbKdcReq send: error trying ")) {
            if (exchange != nullptr)
                ++exchange->sends;
            return true;
        }
        return false;
    }

    /// The lines of a ">>>KRBError:" block.
    bool error(QStringView message)
    {
        if (message.startsWith(u">>>KRBError:")) {
            m_clientTime.reset();
            m_inError = true;
            return true;
        }
        if (!m_inError)
            return false;
        TraceExchange *exchange = current();
        if (message.startsWith(u"cTime is ")) {
            m_clientTime = milliseconds(message);
        } else if (message.startsWith(u"sTime is ")) {
            const auto server = milliseconds(message);
            if (server && m_clientTime)
                m_log.clockOffsetSeconds = static_cast<int>(std::clamp<qint64>((*server - *m_clientTime) / 1000, -2'000'000'000, 2'000'000'000));
        } else if (message.startsWith(u"error code is ")) {
            if (exchange != nullptr && exchange->end != TraceEnd::Issued) {
                exchange->answered = true;
                exchange->errorCode = std::clamp(message.sliced(14).trimmed().toInt(), 0, 1000);
            }
        } else if (message.startsWith(u"error Message is ")) {
            if (exchange != nullptr)
                exchange->errorText = message.sliced(17).toString();
        } else if (message.startsWith(u"cname is ")) {
            setClient(principalOf(message.sliced(9)));
        } else if (message.startsWith(u"sname is ")) {
            if (exchange != nullptr) {
                exchange->server = principalOf(message.sliced(9));
                exchange->realm = exchange->server.realm;
                if (!exchange->signOn)
                    m_log.wanted = exchange->server;
            }
        } else if (message.startsWith(u"msgType is ")) {
            m_inError = false;
        } else {
            return message.startsWith(u"suSec is ") || message.startsWith(u"crealm is ") || message.startsWith(u"eData provided");
        }
        return true;
    }

    void exception(QStringView message)
    {
        TraceExchange *exchange = current();
        if (message.contains(u"PortUnreachableException") || message.contains(u"ConnectException") || message.contains(u"NoRouteToHostException")) {
            if (exchange != nullptr && !exchange->answered)
                exchange->refused = true;
            return;
        }
        if (message.contains(u"SocketTimeoutException")) {
            if (exchange != nullptr && !exchange->answered)
                exchange->sends += 2;
            return;
        }
        const bool isException = message.contains(u"Exception") || message.contains(u"Mechanism level");
        if (!isException)
            return;
        if (message.contains(u"Checksum failed") || message.contains(u"decrypt AP REP") || message.contains(u"decrypt AP-REQ")) {
            const auto meaning = readErrorText(message);
            fail(meaning ? meaning->code : QStringLiteral("krb:31"), message, {}, true);
            return;
        }
        const auto meaning = readErrorText(message);
        if (meaning && meaning->code.startsWith(QLatin1String("mit:")))
            fail(meaning->code, message, meaning->realm, false);
    }

    void fail(const QString &code, QStringView text, const QString &about, bool accepting)
    {
        const bool known = std::ranges::any_of(m_log.failures, [&](const TraceFailure &failure) { return failure.code == code; });
        if (!known)
            m_log.failures << TraceFailure { code, text.toString(), about, accepting, m_line };
    }

    TraceLog &m_log;
    QList<EncryptionType> m_offered;
    std::optional<qint64> m_clientTime;
    int m_line = 0;
    bool m_signOn = true;
    bool m_started = false;
    bool m_inError = false;
    bool m_afterCredentials = false;
};

} // namespace

bool isJavaLine(QStringView line)
{
    const QStringView message = withoutPrefix(line.trimmed()).trimmed();
    return std::ranges::any_of(beginnings, [&](QStringView beginning) { return message.startsWith(beginning); });
}

void readJava(const QList<TextLine> &lines, TraceLog &log)
{
    JavaReader reader(log);
    for (const TextLine &line : lines)
        reader.read(line.text, line.number);
    reader.finish();
}

} // namespace kerbscope::trace
