// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/comerr.h"
#include "core/parse/commandoutput/errortext.h"
#include "core/parse/tracereaders.h"

#include <algorithm>

namespace kerbscope::trace {

namespace {

constexpr qsizetype maxExchanges = 20'000;

constexpr QStringView beginnings[] = {
    u"Trying to find service ",
    u"configuration file for realm ",
    u"krb5_get_init_creds: ",
    u"krb5_get_creds: ",
    u"KDC send ",
    u"KDC sent ",
    u"connecting to host",
    u"writing packet",
    u"reading packet",
    u"host completed",
    u"host disconnected",
    u"host timed out",
    u"submitting new requests",
    u"submissing new requests",
    u"no more hosts to send",
    u"out of hosts",
    u"error message: ",
    u"DNS SRV RR lookup domain ",
    u"searching DNS for realm ",
    u"No KDC entries found for ",
    u"fallback lookup ",
    u"fast disabled",
    u"enc-ap-rep",
    u"processing enc-ap-rep",
    u"unknown-function ",
    u"init_creds: err skew",
    u"get_cred_kdc_referral: ",
};

/// The position behind "2026-11-24T06:26:34 " or "2026-11-24 06:26:34.123 "; 0 where there is no stamp.
qsizetype stampEnd(QStringView line)
{
    const bool dated = line.size() > 20 && line[4] == u'-' && line[7] == u'-' && (line[10] == u'T' || line[10] == u' ') && line[13] == u':'
        && line[16] == u':' && line.first(4).toInt() > 1990;
    if (!dated)
        return 0;
    const qsizetype blank = line.indexOf(u' ', 19);
    return blank < 0 ? line.size() : blank + 1;
}

/// The text between a beginning and the next blank.
QString word(QStringView message, QStringView start)
{
    if (!message.startsWith(start))
        return {};
    const QStringView rest = message.sliced(start.size());
    const qsizetype end = rest.indexOf(u' ');
    return (end < 0 ? rest : rest.first(end)).toString();
}

/// The com_err number at the end of "error message: PREAUTH_FAILED: -1765328360".
std::optional<qint64> numberAtEnd(QStringView message)
{
    const qsizetype blank = message.lastIndexOf(u' ');
    bool ok = false;
    const qint64 number = message.sliced(blank + 1).toLongLong(&ok);
    return ok && number < -1'000'000'000 ? std::optional(number) : std::nullopt;
}

class HeimdalReader
{
public:
    explicit HeimdalReader(TraceLog &log)
        : m_log(log)
    {
    }

    void read(QStringView message, int line)
    {
        m_line = line;
        ++m_log.understood;
        if (!context(message) && !network(message))
            errors(message);
    }

    void finish()
    {
        if (TraceExchange *exchange = current())
            settle(*exchange);
        if (m_log.client.isEmpty() && !m_home.isEmpty())
            m_log.client.realm = m_home;
    }

private:
    TraceExchange *current() { return m_started && !m_log.exchanges.isEmpty() ? &m_log.exchanges.last() : nullptr; }

    void fail(const QString &code, QStringView text, const QString &about)
    {
        const bool known = std::ranges::any_of(m_log.failures, [&](const TraceFailure &failure) { return failure.code == code; });
        if (!known)
            m_log.failures << TraceFailure { code, text.toString(), about, false, m_line };
    }

    void start(const QString &realm)
    {
        if (TraceExchange *earlier = current()) {
            if (earlier->answered && earlier->errorCode == 0)
                earlier->end = TraceEnd::Issued;
            settle(*earlier);
        }
        if (m_log.exchanges.size() >= maxExchanges)
            return;
        if (m_home.isEmpty() && (m_signOn || realm != m_log.wanted.realm))
            m_home = realm;
        TraceExchange exchange;
        exchange.signOn = m_signOn;
        exchange.realm = realm;
        exchange.line = m_line;
        const QString target = m_signOn || m_log.wanted.realm.isEmpty() ? realm : m_log.wanted.realm;
        exchange.server = !m_signOn && target == realm ? m_log.wanted : Principal { { QStringLiteral("krbtgt"), target }, realm };
        // Refused by the service's realm, the library asks the own one for the service itself.
        const bool refused = std::ranges::any_of(m_log.exchanges, [&](const TraceExchange &earlier) {
            return !earlier.signOn && earlier.server == m_log.wanted && earlier.errorCode != 0;
        });
        if (!m_signOn && target != realm && refused) {
            exchange.server = Principal { m_log.wanted.components, realm };
            exchange.fallback = true;
        }
        m_log.exchanges << exchange;
        m_started = true;
    }

    bool context(QStringView message)
    {
        if (message.startsWith(u"krb5_get_init_creds: loop ")) {
            m_signOn = true;
            return true;
        }
        if (const QString wanted = word(message, u"krb5_get_creds: requesting a ticket for "); !wanted.isEmpty()) {
            m_signOn = false;
            m_log.wanted = principalOf(wanted);
            return true;
        }
        if (const QString realm = word(message, u"Trying to find service kdc for realm "); !realm.isEmpty()) {
            start(realm);
            return true;
        }
        if (message.startsWith(u"krb5_get_creds: got a ticket for") || message.startsWith(u"krb5_get_init_creds: extracting ticket")) {
            if (TraceExchange *exchange = current()) {
                exchange->answered = true;
                exchange->errorCode = 0;
                exchange->end = TraceEnd::Issued;
            }
            return true;
        }
        if (const QString etype = word(message, u"krb5_get_init_creds: using ENC-TS with enctype "); !etype.isEmpty()) {
            if (TraceExchange *exchange = current())
                exchange->sessionKey = EncryptionType::fromName(etype);
            return true;
        }
        if (message.startsWith(u"init_creds: err skew")) {
            const qsizetype blank = message.lastIndexOf(u' ');
            bool ok = false;
            const int offset = message.sliced(blank + 1).toInt(&ok);
            if (ok)
                m_log.clockOffsetSeconds = offset;
            return true;
        }
        return false;
    }

    bool network(QStringView message)
    {
        TraceExchange *exchange = current();
        if (message.startsWith(u"connecting to host") || message.startsWith(u"host timed out")) {
            const qsizetype colon = message.indexOf(u": ");
            const QStringView address = colon < 0 ? QStringView() : message.sliced(colon + 2);
            const qsizetype end = address.indexOf(u" (");
            if (exchange != nullptr) {
                ++exchange->sends;
                const QString contacted = (end < 0 ? address : address.first(end)).toString();
                if (!contacted.isEmpty() && !exchange->contacted.contains(contacted) && exchange->contacted.size() < 100)
                    exchange->contacted << contacted;
            }
            return true;
        }
        if (message.startsWith(u"host completed")) {
            if (exchange != nullptr)
                exchange->answered = true;
            return true;
        }
        if (message.startsWith(u"host disconnected")) {
            if (exchange != nullptr)
                exchange->refused = true;
            return true;
        }
        if (message.startsWith(u"no more hosts to send")) {
            if (exchange != nullptr)
                exchange->sends += 2; // every host was waited for
            return true;
        }
        if (const QString name = word(message, u"DNS SRV RR lookup domain nodata: "); !name.isEmpty()) {
            m_log.lookups << TraceLookup { name, {}, true, m_line };
            return true;
        }
        if (const QString realm = word(message, u"No KDC entries found for "); !realm.isEmpty()) {
            if (current() != nullptr && current()->contacted.isEmpty())
                fail(QStringLiteral("mit:KRB5_REALM_UNKNOWN"), message, realm);
            return true;
        }
        return false;
    }

    void errors(QStringView message)
    {
        const std::optional<qint64> number = numberAtEnd(message);
        if (!number)
            return;
        if (const auto protocol = protocolCodeOfComErr(*number)) {
            TraceExchange *exchange = current();
            if (exchange == nullptr || exchange->end == TraceEnd::Issued)
                return;
            exchange->answered = true;
            exchange->errorCode = *protocol;
            if (message.startsWith(u"error message: "))
                exchange->errorText = message.sliced(15).toString();
            return;
        }
        const QString code = codeOfComErr(*number);
        for (const QLatin1String telling : { QLatin1String("mit:KRB5_FCC_NOFILE"), QLatin1String("mit:KRB5_FCC_PERM"), QLatin1String("mit:KRB5_CC_FORMAT"),
                 QLatin1String("mit:KRB5_CONFIG_NODEFREALM"), QLatin1String("mit:KRB5_CONFIG_BADFORMAT"), QLatin1String("mit:KRB5_KT_NOTFOUND"),
                 QLatin1String("mit:KRB5_KDC_UNREACH") }) {
            const bool noKdcKnown = telling == QLatin1String("mit:KRB5_KDC_UNREACH") && (current() == nullptr || current()->contacted.isEmpty());
            if (code == telling && !noKdcKnown)
                fail(code, message, current() != nullptr ? current()->realm : QString());
        }
    }

    TraceLog &m_log;
    QString m_home; ///< the realm that was asked first
    int m_line = 0;
    bool m_signOn = false;
    bool m_started = false;
};

} // namespace

QStringView heimdalMessage(QStringView line)
{
    const QStringView body = line.trimmed();
    const QStringView message = body.sliced(stampEnd(body));
    for (const QStringView beginning : beginnings) {
        if (message.startsWith(beginning))
            return message;
    }
    return {};
}

void readHeimdal(const QList<TextLine> &lines, TraceLog &log)
{
    HeimdalReader reader(log);
    for (const TextLine &line : lines) {
        if (const QStringView message = heimdalMessage(line.text); !message.isEmpty())
            reader.read(message, line.number);
    }
    reader.finish();
}

} // namespace kerbscope::trace
