// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/commandoutput/errortext.h"
#include "core/parse/tracereaders.h"

#include <algorithm>
#include <limits>
#include <map>

namespace kerbscope::trace {

namespace {

constexpr qsizetype maxExchanges = 20'000;
constexpr qint64 sameClock = 5; ///< seconds

/// "[31749] 1795501016.348542: " at `open`: the position behind it, or -1.
qsizetype stampEnd(QStringView line, qsizetype open)
{
    qsizetype i = open + 1;
    while (i < line.size() && line[i].isDigit())
        ++i;
    if (i == open + 1 || i + 2 >= line.size() || line[i] != u']' || line[i + 1] != u' ')
        return -1;
    const qsizetype seconds = i + 2;
    i = seconds;
    while (i < line.size() && (line[i].isDigit() || line[i] == u'.'))
        ++i;
    const QStringView stamp = line.sliced(seconds, i - seconds);
    return stamp.count(u'.') == 1 && stamp.size() >= 3 && i < line.size() && line[i] == u':' ? i + 1 : -1;
}

/// What follows a beginning; a null view where the message begins otherwise.
QStringView after(QStringView message, QStringView start)
{
    return message.startsWith(start) ? message.sliced(start.size()) : QStringView();
}

/// "number/text" of {kerr}.
struct Outcome {
    bool success = false;
    ErrorText meaning;
    QString text;
};

Outcome outcomeOf(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    bool ok = false;
    const qint64 number = slash > 0 ? text.first(slash).trimmed().toLongLong(&ok) : -1;
    Outcome outcome;
    outcome.text = (slash > 0 && ok ? text.sliced(slash + 1) : text).toString();
    outcome.success = ok && number == 0;
    if (outcome.success)
        return outcome;
    if (ok)
        outcome.meaning.code = codeOfComErr(number);
    if (const auto words = readErrorText(text)) {
        if (outcome.meaning.code.isEmpty())
            outcome.meaning.code = words->code;
        outcome.meaning.principal = words->principal;
        outcome.meaning.realm = words->realm;
    }
    return outcome;
}

/// "dgram 10.0.0.1:88" or, before 1.10, "10.0.0.1:88".
QString addressOf(QStringView text, bool tcp)
{
    QStringView address = text.trimmed();
    for (const QStringView kind : { QStringView(u"dgram "), QStringView(u"stream ") }) {
        if (address.startsWith(kind))
            address = address.sliced(kind.size());
    }
    const qsizetype end = address.indexOf(u": ");
    if (end >= 0)
        address = address.first(end);
    return (tcp ? QStringLiteral("tcp ") : QStringLiteral("udp ")) + address.toString();
}

bool isRefusal(QStringView text)
{
    // errno of Linux, of Windows and of macOS and the BSDs
    return text.contains(u"111/") || text.contains(u"10061/") || text.contains(u"61/") || text.contains(u"onnection refused");
}

std::optional<EncryptionType> keyType(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    return EncryptionType::fromName(slash < 0 ? text : text.first(slash));
}

/// Types by which a client can prove itself or learn how: timestamp, key hints, certificate, one-time password, challenge,
/// SPAKE (RFC 6113, 4556, 6560, 9588). What is left, FAST and its cookie, are none.
bool namesProof(QStringView types)
{
    static constexpr int proofs[] = { 2, 3, 11, 14, 15, 16, 17, 19, 138, 141, 142, 151 };
    qint64 number = -1;
    for (qsizetype i = 0; i <= types.size(); ++i) {
        const bool digit = i < types.size() && types[i].isDigit() && (i == 0 || !types[i - 1].isLetter());
        if (digit || (number >= 0 && i < types.size() && types[i].isDigit())) {
            number = std::min<qint64>((number < 0 ? 0 : number) * 10 + types[i].digitValue(), 1'000'000);
            continue;
        }
        if (number >= 0 && std::ranges::find(proofs, number) != std::end(proofs))
            return true;
        number = -1;
    }
    return false;
}

/// The state of one process of the log.
class Process
{
public:
    explicit Process(TraceLog &log)
        : m_log(log)
    {
    }

    void read(QStringView message, qint64 seconds, int line)
    {
        m_line = line;
        m_seconds = seconds;
        m_onlyFoundTgt = false;
        if (context(message) || network(message) || answers(message) || names(message) || caches(message))
            ++m_log.understood;
    }

    void finish()
    {
        if (m_current >= 0)
            settle(m_log.exchanges[m_current]);
        m_current = -1;
        if (m_onlyFoundTgt)
            m_log.ownTgtUnusable = true;
        m_onlyFoundTgt = false;
    }

private:
    TraceExchange *current() { return m_current >= 0 ? &m_log.exchanges[m_current] : nullptr; }

    void setClient(const Principal &client)
    {
        m_client = client;
        if (m_log.client.isEmpty())
            m_log.client = client;
    }

    void foreignTgt(const Principal &tgt)
    {
        if (tgt.isCrossRealm() && !m_fallback && !m_log.foreignTgts.contains(tgt.targetRealm()))
            m_log.foreignTgts << tgt.targetRealm();
    }

    /// What is being worked on.
    bool context(QStringView message)
    {
        if (const QStringView rest = after(message, u"Getting initial credentials for "); !rest.isNull()) {
            setClient(principalOf(rest));
            m_signOn = true;
            m_server = Principal { { QStringLiteral("krbtgt"), m_client.realm }, m_client.realm };
            return true;
        }
        if (const QStringView rest = after(message, u"Setting initial creds service to "); !rest.isNull()) {
            m_server = principalOf(rest);
            return true;
        }
        if (const QStringView rest = after(message, u"Getting credentials "); !rest.isNull()) {
            const qsizetype arrow = rest.indexOf(u" -> ");
            const qsizetype using_ = rest.indexOf(u" using ccache ");
            if (arrow < 0)
                return false;
            setClient(principalOf(rest.first(arrow)));
            m_signOn = false;
            m_fallback = false;
            m_server = principalOf(rest.sliced(arrow + 4, (using_ < 0 ? rest.size() : using_) - arrow - 4));
            m_log.wanted = m_server;
            return true;
        }
        if (const QStringView rest = after(message, u"Requesting tickets for "); !rest.isNull()) {
            const qsizetype comma = rest.lastIndexOf(u", referrals");
            m_server = principalOf(comma < 0 ? rest : rest.first(comma));
            m_signOn = false;
            return true;
        }
        if (const QStringView rest = after(message, u"Requesting TGT "); !rest.isNull()) {
            const qsizetype using_ = rest.indexOf(u" using TGT ");
            m_server = principalOf(using_ < 0 ? rest : rest.first(using_));
            m_signOn = false;
            return true;
        }
        if (const QStringView rest = after(message, u"Local realm referral failed; trying fallback realm "); !rest.isNull()) {
            m_fallback = true;
            m_log.guessedRealm = rest.trimmed().toString();
            return true;
        }
        if (const QStringView rest = after(message, u"etypes requested in TGS request: "); !rest.isNull()) {
            m_offered = etypeList(rest);
            return true;
        }
        if (message.startsWith(u"Principal expired; getting changepw ticket")) {
            fail(QStringLiteral("krb:23"), message, m_client.toString());
            return true;
        }
        return false;
    }

    /// What went over the wire.
    bool network(QStringView message)
    {
        if (const QStringView rest = after(message, u"Sending request ("); !rest.isNull()) {
            const qsizetype to = rest.indexOf(u") to ");
            if (to < 0)
                return false;
            start(rest.sliced(to + 5).trimmed());
            return true;
        }
        for (const QStringView words : { QStringView(u"Sending initial UDP request to "), QStringView(u"Sending retry UDP request to "),
                 QStringView(u"Initiating TCP connection to "), QStringView(u"Sending HTTPS request to ") }) {
            const QStringView rest = after(message, words);
            if (rest.isNull())
                continue;
            if (TraceExchange *exchange = current()) {
                ++exchange->sends;
                const QString address = addressOf(rest, !words.contains(u"UDP"));
                if (!exchange->contacted.contains(address) && exchange->contacted.size() < 100)
                    exchange->contacted << address;
            }
            return true;
        }
        if (message.startsWith(u"Received answer")) {
            if (TraceExchange *exchange = current())
                exchange->answered = true;
            return true;
        }
        if (message.startsWith(u"TCP error") || message.startsWith(u"UDP error")) {
            TraceExchange *exchange = current();
            if (exchange != nullptr && isRefusal(message))
                exchange->refused = true;
            return true;
        }
        if (message.startsWith(u"Terminating TCP connection")) {
            if (TraceExchange *exchange = current())
                ++exchange->sends; // the library gave this way up: it was waited for
            return true;
        }
        if (message.startsWith(u"Request or response is too big for UDP")) {
            if (TraceExchange *exchange = current())
                exchange->tooBigForUdp = true;
            m_tooBig = true;
            return true;
        }
        return message.startsWith(u"Sending TCP request to") || message.startsWith(u"Response was");
    }

    void start(QStringView realm)
    {
        finish();
        const qsizetype note = realm.indexOf(u" (");
        TraceExchange exchange;
        exchange.signOn = m_signOn;
        exchange.client = m_client;
        exchange.server = m_server;
        exchange.realm = (note < 0 ? realm : realm.first(note)).toString();
        exchange.offered = m_signOn ? QList<EncryptionType>() : m_offered;
        exchange.fallback = m_fallback && !m_signOn;
        exchange.tooBigForUdp = m_tooBig;
        exchange.line = m_line;
        exchange.provesByTime = m_proof && m_signOn;
        m_tooBig = false;
        m_proof = false;
        if (m_log.exchanges.size() >= maxExchanges)
            return;
        m_log.exchanges << exchange;
        m_current = m_log.exchanges.size() - 1;
    }

    void fail(const QString &code, QStringView text, const QString &about, bool accepting = false)
    {
        const bool known = std::ranges::any_of(m_log.failures, [&](const TraceFailure &failure) { return failure.code == code && failure.about == about; });
        if (!code.isEmpty() && !known && m_log.failures.size() < maxExchanges)
            m_log.failures << TraceFailure { code, text.toString(), about, accepting, m_line };
    }

    void refuse(QStringView outcome)
    {
        const Outcome result = outcomeOf(outcome);
        TraceExchange *exchange = current();
        if (result.success) {
            if (exchange != nullptr)
                exchange->end = TraceEnd::Issued;
            return;
        }
        if (const auto code = result.meaning.protocolCode()) {
            if (exchange == nullptr) {
                start(m_server.realm);
                exchange = current();
            }
            if (exchange == nullptr)
                return;
            exchange->answered = true;
            exchange->errorCode = *code;
            exchange->errorText = result.text;
            return;
        }
        fail(result.meaning.code, result.text, m_server.toString());
    }

    /// What the KDC said.
    bool answers(QStringView message)
    {
        if (const QStringView rest = after(message, u"Received error from KDC: "); !rest.isNull()) {
            refuse(rest);
            return true;
        }
        // The second is how a request in somebody else's name ends.
        for (const QStringView words : { QStringView(u"TGS request result: "), QStringView(u"Got cred; ") }) {
            if (const QStringView rest = after(message, words); !rest.isNull()) {
                refuse(rest);
                return true;
            }
        }
        if (const QStringView rest = after(message, u"Decrypted AS reply; session key is: "); !rest.isNull()) {
            issued(keyType(rest));
            return true;
        }
        if (const QStringView rest = after(message, u"TGS reply is for "); !rest.isNull()) {
            const qsizetype key = rest.lastIndexOf(u" with session key ");
            const qsizetype arrow = rest.indexOf(u" -> ");
            issued(key < 0 ? std::nullopt : keyType(rest.sliced(key + 18)));
            if (arrow >= 0 && key > arrow) {
                const Principal server = principalOf(rest.sliced(arrow + 4, key - arrow - 4));
                foreignTgt(server);
                // A referral: asked for a service, the KDC gives the way to another realm.
                if (TraceExchange *exchange = current(); exchange != nullptr && server.isCrossRealm())
                    exchange->server = server;
            }
            return true;
        }
        if (const QStringView rest = after(message, u"Selected etype info: etype "); !rest.isNull()) {
            const qsizetype comma = rest.indexOf(u',');
            if (TraceExchange *exchange = current())
                exchange->sessionKey = EncryptionType::fromName(comma < 0 ? rest : rest.first(comma));
            return true;
        }
        if (const QStringView rest = after(message, u"Decrypt with preauth AS key failed: "); !rest.isNull()) {
            // The answer came but the password's key does not open it: the password is wrong.
            if (TraceExchange *exchange = current()) {
                exchange->errorCode = 24;
                exchange->errorText = outcomeOf(rest).text;
            }
            return true;
        }
        if (const QStringView rest = after(message, u"Failed to decrypt AP-REQ ticket: "); !rest.isNull()) {
            const Outcome result = outcomeOf(rest);
            fail(result.meaning.code, result.text, result.meaning.principal, true);
            return true;
        }
        if (const QStringView rest = after(message, u"Processing preauth types: "); !rest.isNull()) {
            if (TraceExchange *exchange = current(); exchange != nullptr && exchange->errorCode == 25)
                exchange->offersNoProof = !namesProof(rest);
            return true;
        }
        if (const QStringView rest = after(message, u"Encrypted timestamp (for "); !rest.isNull()) {
            m_proof = true;
            // With kdc_timesync the library writes the KDC's time into the proof, not its own.
            const qsizetype point = rest.indexOf(u'.');
            bool ok = false;
            const qint64 offset = point > 0 ? rest.first(point).toLongLong(&ok) - m_seconds : 0;
            if (ok && std::abs(offset) > sameClock && std::abs(offset) < std::numeric_limits<int>::max())
                m_log.clockOffsetSeconds = static_cast<int>(offset);
            return true;
        }
        return message.startsWith(u"Preauth") || message.startsWith(u"Produced preauth");
    }

    void issued(std::optional<EncryptionType> key)
    {
        if (TraceExchange *exchange = current()) {
            exchange->answered = true;
            exchange->end = TraceEnd::Issued;
            exchange->errorCode = 0;
            if (key)
                exchange->sessionKey = key;
        }
    }

    /// What DNS said.
    bool names(QStringView message)
    {
        for (const QStringView words : { QStringView(u"Sending DNS SRV query for "), QStringView(u"Sending DNS URI query for ") }) {
            if (const QStringView rest = after(message, words); !rest.isNull()) {
                if (m_log.lookups.size() < maxExchanges)
                    m_log.lookups << TraceLookup { rest.trimmed().toString(), {}, false, m_line };
                return true;
            }
        }
        const bool nothing = message.startsWith(u"No SRV records found") || message.startsWith(u"No URI records found");
        if (nothing || message.startsWith(u"SRV answer: ") || message.startsWith(u"URI answer: ")) {
            if (!m_log.lookups.isEmpty() && nothing)
                m_log.lookups.last().empty = true;
            else if (!m_log.lookups.isEmpty() && m_log.lookups.last().answers.size() < 100)
                m_log.lookups.last().answers << message.sliced(12).toString();
            return true;
        }
        if (const QStringView rest = after(message, u"Falling back to canonicalized server hostname "); !rest.isNull()) {
            m_log.canonicalHost = rest.trimmed().toString();
            return true;
        }
        return message.startsWith(u"Resolving hostname ");
    }

    /// What was found at hand.
    bool caches(QStringView message)
    {
        if (const QStringView rest = after(message, u"Retrieving "); !rest.isNull()) {
            const qsizetype result = rest.lastIndexOf(u" with result: ");
            const qsizetype from = rest.indexOf(u" from ");
            if (result < 0 || from < 0)
                return false;
            const Outcome outcome = outcomeOf(rest.sliced(result + 14));
            const qsizetype arrow = rest.first(from).indexOf(u" -> ");
            if (arrow < 0) { // "Retrieving P from FILE:/etc/krb5.keytab (vno 0, enctype 0) with result"
                if (!outcome.success)
                    fail(outcome.meaning.code, outcome.text, rest.first(from).toString());
                return true;
            }
            const Principal server = principalOf(rest.sliced(arrow + 4, from - arrow - 4));
            if (server.isTicketGranting() && server.targetRealm() == server.realm && server.realm == m_client.realm) {
                m_log.ownTgtCached = outcome.success;
                m_onlyFoundTgt = outcome.success;
                if (!outcome.success && outcome.meaning.code != QLatin1String("mit:KRB5_CC_NOTFOUND"))
                    fail(outcome.meaning.code, outcome.text, server.toString());
            } else if (outcome.success) {
                foreignTgt(server);
            }
            return true;
        }
        for (const QStringView words : { QStringView(u"Found cached TGT for service realm: "), QStringView(u"Received TGT for service realm: "),
                 QStringView(u"Following referral TGT "), QStringView(u"Found cached TGT for intermediate realm: ") }) {
            QStringView rest = after(message, words);
            if (rest.isNull())
                continue;
            if (const qsizetype arrow = rest.indexOf(u" -> "); arrow >= 0)
                rest = rest.sliced(arrow + 4);
            foreignTgt(principalOf(rest));
            return true;
        }
        return message.startsWith(u"Storing ") || message.startsWith(u"Initializing ") || message.startsWith(u"Starting with TGT");
    }

    TraceLog &m_log;
    Principal m_client;
    Principal m_server;
    QList<EncryptionType> m_offered;
    qsizetype m_current = -1;
    qint64 m_seconds = 0;
    int m_line = 0;
    bool m_signOn = false;
    bool m_fallback = false;
    bool m_tooBig = false;
    bool m_proof = false;
    bool m_onlyFoundTgt = false; ///< the latest line found the sign-on ticket in the cache
};

} // namespace

QStringView mitMessage(QStringView line, MitStamp *stamp)
{
    // The stamp may stand behind another logger's: "... [krb5_child[123]] [cb] (0x4000): [123] 1672567200.123456: Getting".
    for (qsizetype open = line.indexOf(u'['); open >= 0 && open < 400; open = line.indexOf(u'[', open + 1)) {
        const qsizetype end = stampEnd(line, open);
        if (end < 0)
            continue;
        if (stamp != nullptr) {
            const qsizetype close = line.indexOf(u']', open);
            const QStringView time = line.sliced(close + 2, end - 1 - close - 2);
            *stamp = { line.sliced(open + 1, close - open - 1).toInt(), time.first(time.indexOf(u'.')).toLongLong() };
        }
        return line.sliced(end).trimmed();
    }
    return {};
}

QStringView sssdError(QStringView line, bool *isChild)
{
    const bool child = line.contains(u"[krb5_child") || line.contains(u"[ldap_child");
    if (isChild != nullptr)
        *isChild = child;
    const qsizetype at = child ? line.indexOf(u"[-1765") : -1;
    return at < 0 ? QStringView() : line.sliced(at);
}

void readMit(const QList<TextLine> &lines, TraceLog &log)
{
    std::map<int, Process> processes;
    for (const TextLine &line : lines) {
        MitStamp stamp;
        if (const QStringView message = mitMessage(line.text, &stamp); !message.isEmpty()) {
            processes.try_emplace(stamp.process, log).first->second.read(message, stamp.seconds, line.number);
            continue;
        }
        bool isChild = false;
        const QStringView error = sssdError(line.text, &isChild);
        if (isChild)
            ++log.understood;
        if (const auto meaning = error.isEmpty() ? std::nullopt : readErrorText(error)) {
            const bool known = std::ranges::any_of(log.failures, [&](const TraceFailure &failure) { return failure.code == meaning->code; });
            if (!known)
                log.failures << TraceFailure { meaning->code, error.toString(), meaning->realm, false, line.number };
        }
    }
    for (auto &[id, process] : processes)
        process.finish();
}

} // namespace kerbscope::trace
