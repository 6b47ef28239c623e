// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/capturereader.h"

#include "core/base/limits.h"
#include "core/evidence/capture/ipreassembly.h"
#include "core/evidence/capture/kerberosstream.h"
#include "core/evidence/capture/tcpreassembly.h"
#include "core/evidence/capture/tokenscan.h"
#include "core/parse/capturefile.h"
#include "core/parse/dnsmessage.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace kerbscope {

namespace {

constexpr quint16 portKerberos = 88;
constexpr quint16 portDns = 53;
constexpr qsizetype maxHttpHeader = 128 * 1024;
constexpr qsizetype maxConnections = 200'000;
constexpr qint64 progressEvery = 4096; // frames

struct FlowKey {
    Endpoint source;
    Endpoint destination;
    bool operator==(const FlowKey &) const = default;
};

size_t qHash(const FlowKey &key, size_t seed) noexcept
{
    const auto bytes = [](const Endpoint &endpoint) {
        return QByteArrayView(reinterpret_cast<const char *>(endpoint.address.bytes.data()), endpoint.address.isV6 ? 16 : 4);
    };
    return qHashMulti(seed, bytes(key.source), key.source.port, bytes(key.destination), key.destination.port);
}

/// One direction of a TCP connection.
struct Flow {
    TcpDirection tcp;
    KerberosStream kerberos;
    QByteArray httpHeader; ///< collected until its empty line
    QString httpTarget;
};

class CaptureAnalysis
{
public:
    explicit CaptureAnalysis(CaptureReport &report)
        : m_report(report)
    {
    }

    void add(const CapturedFrame &frame);
    void finish();

private:
    bool isKdc(const IpAddress &address, quint16 port) const { return port == portKerberos || m_otherKdcs.contains({ address, port }); }
    bool isOfKdc(const Packet &packet) const { return isKdc(packet.source, packet.sourcePort) || isKdc(packet.destination, packet.destinationPort); }
    void addPacket(const Packet &packet);
    void addUdp(const Packet &packet);
    void addTcp(const Packet &packet);
    void trackConnect(const Packet &packet);
    void trackOtherConnect(const Packet &packet);
    void addRefusal(const Packet &quoted);
    void addMessage(const KrbMessage &message, const Packet &packet, bool insideToken);
    void addDns(const Packet &packet, QByteArrayView bytes);
    void keepNamesThatMatter();
    void addHttp(Flow &flow, const Packet &packet, QByteArrayView bytes);
    void readHttpHeader(Flow &flow, const Packet &packet);
    CapturedSignOn signOnIn(const Packet &packet) const;
    void addPlainAnswer(const Packet &packet, int status);
    void addToken(const SecurityToken &token, const Packet &packet);
    void linkAnswer(CapturedMessage &answer);

    CaptureReport &m_report;
    IpReassembly m_fragments;
    QHash<FlowKey, Flow> m_flows;
    QHash<FlowKey, QList<qint64>> m_openRequests;
    std::set<std::pair<IpAddress, quint16>> m_otherKdcs; ///< KDCs found at other ports than 88 by the requests sent to them
    QHash<FlowKey, qsizetype> m_connects;
    QHash<FlowKey, CapturedConnect> m_opening; ///< SYN sent, nothing back yet
    std::vector<FlowKey> m_openingOrder;
    QSet<FlowKey> m_signedRequests; ///< the way back of connections on which a token was sent
    QList<double> m_offsets;
    qint64 m_frame = 0;
    Instant m_time;
    bool m_flowsCapped = false;
    qint64 m_dropped = 0;
};

FlowKey keyOf(const Packet &packet)
{
    return { { packet.source, packet.sourcePort }, { packet.destination, packet.destinationPort } };
}

bool isRequest(const KrbMessage &message)
{
    return message.type == KrbMessageType::AsReq || message.type == KrbMessageType::TgsReq;
}

/// Do the bytes begin as an AS-REQ or TGS-REQ, and are they as long as they say?
bool isWholeRequest(QByteArrayView bytes)
{
    constexpr uchar asReq = 0x6A;
    constexpr uchar tgsReq = 0x6C;
    if (bytes.size() < 20)
        return false;
    const auto at = [&](qsizetype place) { return static_cast<uchar>(bytes[place]); };
    if (at(0) != asReq && at(0) != tgsReq)
        return false;
    return (at(1) == 0x81 && at(2) + 3 == bytes.size()) || (at(1) == 0x82 && at(2) * 256 + at(3) + 4 == bytes.size());
}

/// The same behind the length that goes before each message over TCP.
bool beginsWithRequest(QByteArrayView bytes)
{
    if (bytes.size() < 24 || bytes[0] != 0 || bytes[1] != 0)
        return false;
    const qsizetype length = static_cast<uchar>(bytes[2]) * 256 + static_cast<uchar>(bytes[3]);
    const QByteArrayView message = bytes.sliced(4);
    return message.size() <= length ? message.size() == length && isWholeRequest(message) : isWholeRequest(message.first(length));
}

void CaptureAnalysis::add(const CapturedFrame &frame)
{
    m_frame = frame.number;
    m_time = frame.time;
    ++m_report.packets;
    m_report.endedAt = std::max(m_report.endedAt, frame.time);
    const std::optional<Packet> packet = dissectFrame(frame.linkType, frame.bytes);
    if (!packet)
        return;
    if (packet->fragment) {
        if (const auto whole = m_fragments.add(*packet))
            addPacket(whole->packet);
        return;
    }
    addPacket(*packet);
}

void CaptureAnalysis::addPacket(const Packet &packet)
{
    if (packet.quoted) {
        addRefusal(packet);
        return;
    }
    if (packet.transport == Transport::Udp)
        addUdp(packet);
    else
        addTcp(packet);
}

void CaptureAnalysis::addUdp(const Packet &packet)
{
    if (!isOfKdc(packet) && isWholeRequest(packet.payload) && parseKerberosMessage(packet.payload))
        m_otherKdcs.insert({ packet.destination, packet.destinationPort });
    if (isOfKdc(packet)) {
        if (const auto message = parseKerberosMessage(packet.payload))
            addMessage(*message, packet, false);
    } else if (packet.sourcePort == portDns || packet.destinationPort == portDns) {
        addDns(packet, packet.payload);
    }
}

void CaptureAnalysis::addTcp(const Packet &packet)
{
    if (!isOfKdc(packet) && beginsWithRequest(packet.payload))
        m_otherKdcs.insert({ packet.destination, packet.destinationPort });
    const bool isKerberos = isOfKdc(packet);
    if (isKerberos)
        trackConnect(packet);
    else if (packet.syn || packet.reset)
        trackOtherConnect(packet);
    const FlowKey key = keyOf(packet);
    if (packet.payload.isEmpty() && !packet.syn) {
        if (packet.fin || packet.reset)
            m_flows.remove(key);
        return;
    }
    if (m_flows.size() >= maxConnections && !m_flows.contains(key)) {
        if (!m_flowsCapped)
            m_report.warnings << ReadWarning { QStringLiteral("more than %1 connections at once; the rest of TCP was left out").arg(maxConnections), {} };
        m_flowsCapped = true;
        return;
    }
    Flow &flow = m_flows[key];
    const auto toKerberos = [&](const KrbMessage &message) { addMessage(message, packet, false); };
    flow.tcp.add(packet, [&](QByteArrayView bytes, bool afterGap) {
        if (isKerberos)
            flow.kerberos.add(bytes, afterGap, toKerberos);
        else
            addHttp(flow, packet, bytes);
    });
    if (isKerberos && packet.cut)
        flow.kerberos.readRest(toKerberos);
    if ((packet.fin || packet.reset) && !flow.tcp.isWaiting())
        m_flows.remove(key);
}

void CaptureAnalysis::trackConnect(const Packet &packet)
{
    const bool toServer = isKdc(packet.destination, packet.destinationPort);
    const FlowKey key = toServer ? keyOf(packet) : FlowKey { keyOf(packet).destination, keyOf(packet).source };
    if (toServer && packet.syn) {
        const auto known = m_connects.constFind(key);
        if (known == m_connects.constEnd()) {
            if (m_report.kdcConnects.size() >= limits::maxCaptureMessages)
                return;
            m_connects.insert(key, m_report.kdcConnects.size());
            m_report.kdcConnects << CapturedConnect { Transport::Tcp, key.source, key.destination, false, false, 1 };
        } else {
            ++m_report.kdcConnects[*known].tries;
        }
        return;
    }
    const auto known = m_connects.constFind(key);
    if (known == m_connects.constEnd())
        return;
    CapturedConnect &connect = m_report.kdcConnects[*known];
    if (packet.reset && !connect.connected)
        connect.refused = true;
    else if (packet.syn || !packet.payload.isEmpty())
        connect.connected = true;
}

/// A connection that answers SYN with SYN leaves no trace here; what stays is refused or silent.
void CaptureAnalysis::trackOtherConnect(const Packet &packet)
{
    const FlowKey key = keyOf(packet);
    const FlowKey reverse { key.destination, key.source };
    if (const auto opening = m_opening.find(reverse); opening != m_opening.end()) {
        if (packet.syn)
            m_opening.erase(opening);
        else
            opening->refused = true;
        return;
    }
    if (!packet.syn || m_openingOrder.size() >= static_cast<std::size_t>(maxConnections))
        return;
    const auto known = m_opening.find(key);
    if (known != m_opening.end()) {
        ++known->tries;
        return;
    }
    m_opening.insert(key, CapturedConnect { Transport::Tcp, key.source, key.destination, false, false, 1 });
    m_openingOrder.push_back(key);
}

void CaptureAnalysis::addRefusal(const Packet &quoted)
{
    if (!isKdc(quoted.destination, quoted.destinationPort) || m_report.kdcConnects.size() >= limits::maxCaptureMessages)
        return;
    const FlowKey key = keyOf(quoted);
    m_report.kdcConnects << CapturedConnect { quoted.transport, key.source, key.destination, true, false, 1 };
    if (quoted.transport == Transport::Udp) {
        if (const auto message = parseKerberosMessage(quoted.payload)) {
            CapturedMessage refused { m_frame, m_time, quoted.transport, key.source, key.destination, *message };
            refused.quoted = true;
            m_report.messages << refused;
        }
    }
}

void CaptureAnalysis::addMessage(const KrbMessage &message, const Packet &packet, bool insideToken)
{
    if (m_report.messages.size() >= limits::maxCaptureMessages) {
        ++m_dropped;
        return;
    }
    CapturedMessage captured;
    captured.frame = m_frame;
    captured.time = m_time;
    captured.transport = packet.transport;
    captured.source = { packet.source, packet.sourcePort };
    captured.destination = { packet.destination, packet.destinationPort };
    captured.message = message;
    captured.insideToken = insideToken;
    if (!insideToken) {
        if (isRequest(message))
            m_openRequests[keyOf(packet)] << m_report.messages.size();
        else
            linkAnswer(captured);
    }
    if (message.serverTime) {
        const auto difference = std::chrono::duration<double>(*message.serverTime - m_time);
        m_offsets << difference.count();
    }
    m_report.messages << std::move(captured);
}

void CaptureAnalysis::linkAnswer(CapturedMessage &answer)
{
    const auto open = m_openRequests.find(FlowKey { answer.destination, answer.source });
    if (open == m_openRequests.end())
        return;
    for (const qint64 index : std::as_const(*open))
        m_report.messages[index].answered = true; // retransmissions of one request share the answer
    answer.answers = open->last();
    m_openRequests.erase(open);
}

void CaptureAnalysis::addDns(const Packet &packet, QByteArrayView bytes)
{
    constexpr qsizetype maxKept = 20'000;
    Q_UNUSED(packet)
    const auto message = parseDns(bytes);
    if (!message || m_report.dns.size() >= maxKept)
        return;
    if (!message->isResponse) {
        m_report.dns << CapturedDns { m_frame, message->question, message->questionType, false, 0, {} };
        return;
    }
    const auto asked = std::ranges::find_if(m_report.dns, [&](const CapturedDns &entry) {
        return !entry.answered && entry.type == message->questionType
            && entry.question.compare(message->question, Qt::CaseInsensitive) == 0;
    });
    CapturedDns answer { m_frame, message->question, message->questionType, true, message->responseCode, {} };
    for (const DnsRecord &record : message->answers) {
        if (!record.target.isEmpty())
            answer.targets << record.target;
    }
    if (asked != m_report.dns.end())
        *asked = answer;
    else
        m_report.dns << answer;
}

bool isAboutKdc(const CapturedDns &dns)
{
    return dns.question.contains(QLatin1String("_kerberos"), Qt::CaseInsensitive)
        || dns.question.contains(QLatin1String("_ldap"), Qt::CaseInsensitive)
        || dns.question.startsWith(QLatin1String("kerberos."), Qt::CaseInsensitive);
}

/// What the user looked at otherwise is nobody's business: of all names only those stay that lead to a KDC, to a service that a
/// ticket was asked for, or to a proxy or server of the sign-ons.
void CaptureAnalysis::keepNamesThatMatter()
{
    QSet<QString> names;
    for (const CapturedMessage &captured : std::as_const(m_report.messages)) {
        for (const QString &component : captured.message.server.components)
            names << component.section(u':', 0, 0).toLower();
    }
    for (const CapturedSignOn &signOn : std::as_const(m_report.signOns)) {
        const Endpoint &server = signOn.status != 0 ? signOn.source : signOn.destination;
        names << server.address.toString() << signOn.target.section(u':', 0, 0).toLower();
    }
    for (const CapturedConnect &connect : std::as_const(m_report.failedConnects))
        names << connect.server.address.toString();
    names.remove(QString());
    m_report.dns.removeIf([&](const CapturedDns &dns) {
        const bool matters = isAboutKdc(dns) || names.contains(dns.question.toLower())
            || std::ranges::any_of(dns.targets, [&](const QString &target) { return names.contains(target.toLower()); });
        return !matters;
    });
}

bool beginsHttp(QByteArrayView bytes)
{
    for (const char *start : { "HTTP/1.", "GET ", "POST ", "CONNECT ", "HEAD ", "PUT ", "OPTIONS ", "PROPFIND ", "RPC_" }) {
        if (bytes.startsWith(start))
            return true;
    }
    return false;
}

void CaptureAnalysis::addHttp(Flow &flow, const Packet &packet, QByteArrayView bytes)
{
    if (beginsHttp(bytes))
        flow.httpHeader.clear();
    else if (flow.httpHeader.isEmpty()) {
        scanForTokens(bytes, [&](const SecurityToken &token) { addToken(token, packet); });
        return;
    }
    flow.httpHeader.append(bytes);
    const qsizetype end = flow.httpHeader.indexOf("\r\n\r\n");
    if (end < 0 && flow.httpHeader.size() < maxHttpHeader && !packet.cut)
        return;
    if (end >= 0)
        flow.httpHeader.truncate(end);
    readHttpHeader(flow, packet);
    flow.httpHeader.clear();
}

QString headerValue(const QByteArray &header, const QByteArray &name)
{
    for (const QByteArray &line : header.split('\n')) {
        if (line.size() > name.size() && line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(line.mid(name.size())).trimmed();
    }
    return {};
}

/// Where and when; what it is comes from the caller.
CapturedSignOn CaptureAnalysis::signOnIn(const Packet &packet) const
{
    CapturedSignOn seen;
    seen.frame = m_frame;
    seen.time = m_time;
    seen.source = { packet.source, packet.sourcePort };
    seen.destination = { packet.destination, packet.destinationPort };
    return seen;
}

/// An answer without a word on sign-on, to a request that carried a ticket or the like.
void CaptureAnalysis::addPlainAnswer(const Packet &packet, int status)
{
    if (m_report.signOns.size() >= limits::maxCaptureMessages || status == 0 || !m_signedRequests.contains(keyOf(packet)))
        return;
    CapturedSignOn seen = signOnIn(packet);
    seen.where = QStringLiteral("Response");
    seen.status = status;
    m_report.signOns << seen;
}

/// "HTTP/1.1 407 ...": 407; 0 for anything else.
int statusOf(QByteArrayView header)
{
    const QList<QByteArray> words = header.first(std::min<qsizetype>(header.size(), 16)).toByteArray().split(' ');
    return words.size() > 1 ? words[1].toInt() : 0;
}

void CaptureAnalysis::readHttpHeader(Flow &flow, const Packet &packet)
{
    const QByteArrayView header(flow.httpHeader);
    const auto mentions = [&](const char *word) { return header.toByteArray().toLower().contains(word); };
    const bool isResponse = header.startsWith("HTTP/1.");
    if (!isResponse)
        flow.httpTarget = headerValue(flow.httpHeader, "Host:");
    if (!mentions("authoriz") && !mentions("authenticate")) {
        if (isResponse)
            addPlainAnswer(packet, statusOf(header));
        return;
    }
    const auto auth = parseHttpAuth(QString::fromLatin1(header));
    if (!auth)
        return;
    CapturedSignOn seen = signOnIn(packet);
    seen.target = flow.httpTarget;
    seen.status = auth->statusCodes.isEmpty() ? 0 : auth->statusCodes.first();
    for (const HttpOffer &offer : auth->offers) {
        seen.where = offer.fromProxy ? QStringLiteral("Proxy-Authenticate") : QStringLiteral("WWW-Authenticate");
        seen.offers << offer.schemes;
    }
    if (!seen.offers.isEmpty())
        m_report.signOns << seen;
    if (isResponse && seen.offers.isEmpty())
        addPlainAnswer(packet, seen.status);
    if (!isResponse && !auth->tokens.isEmpty() && m_signedRequests.size() < maxConnections)
        m_signedRequests << FlowKey { seen.destination, seen.source };
    for (const HttpToken &token : auth->tokens) {
        CapturedSignOn signOn = seen;
        signOn.offers.clear();
        signOn.where = toString(token.header);
        signOn.scheme = token.scheme;
        if (token.token) {
            signOn.wrapping = token.token->wrapping;
            signOn.isNtlm = token.token->isNtlm();
            signOn.isKerberos = token.token->isKerberos();
            signOn.tokenSize = token.token->size;
            if (token.token->kerberos)
                addMessage(*token.token->kerberos, packet, true);
        }
        m_report.signOns << signOn;
    }
}

void CaptureAnalysis::addToken(const SecurityToken &token, const Packet &packet)
{
    if (token.kerberos)
        addMessage(*token.kerberos, packet, true);
    if (m_report.signOns.size() >= limits::maxCaptureMessages)
        return;
    CapturedSignOn seen = signOnIn(packet);
    seen.where = QStringLiteral("SMB, LDAP or RPC");
    seen.wrapping = token.wrapping;
    seen.isNtlm = token.isNtlm();
    seen.isKerberos = token.isKerberos();
    seen.tokenSize = token.size;
    m_report.signOns << seen;
}

void CaptureAnalysis::finish()
{
    for (const FlowKey &key : m_openingOrder) {
        if (const auto opening = m_opening.constFind(key); opening != m_opening.constEnd())
            m_report.failedConnects << *opening;
    }
    keepNamesThatMatter();
    if (!m_offsets.isEmpty()) {
        const auto middle = m_offsets.begin() + m_offsets.size() / 2;
        std::nth_element(m_offsets.begin(), middle, m_offsets.end());
        m_report.clockOffsetSeconds = *middle;
    }
    if (m_dropped > 0)
        m_report.warnings << ReadWarning { QStringLiteral("%1 more messages were left out; the first %2 are kept")
                                               .arg(m_dropped).arg(limits::maxCaptureMessages), {} };
}

} // namespace

Result<CaptureReport> readCapture(QByteArrayView bytes, const CaptureProgress &progress)
{
    Result<CaptureFile> file = CaptureFile::open(bytes);
    if (!file)
        return file.error();
    CaptureReport report;
    report.format = file->formatName();
    CaptureAnalysis analysis(report);
    while (const auto frame = file->next()) {
        analysis.add(*frame);
        if (progress && frame->number % progressEvery == 0
            && !progress(frame->bytes.data() - bytes.data(), bytes.size())) {
            report.warnings << ReadWarning { QStringLiteral("stopped after frame %1").arg(frame->number), {} };
            break;
        }
    }
    if (file->damage())
        report.warnings << ReadWarning { file->damage()->what, file->damage()->where };
    analysis.finish();
    return report;
}

} // namespace kerbscope
