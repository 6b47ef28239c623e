// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/capturereader.h"

#include "core/evidence/capture/connectlog.h"
#include "core/evidence/capture/dnslog.h"
#include "core/evidence/capture/ipreassembly.h"
#include "core/evidence/capture/kerberosstream.h"
#include "core/evidence/capture/messagelog.h"
#include "core/evidence/capture/signonlog.h"
#include "core/evidence/capture/tcpreassembly.h"
#include "core/parse/capturefile.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

namespace kerbscope {

namespace {

constexpr quint16 portKerberos = 88;
constexpr quint16 portDns = 53;
constexpr qint64 progressEvery = 4096; // frames

/// One direction of a TCP connection.
struct Flow {
    TcpDirection tcp;
    KerberosStream kerberos;
    HttpStream http;
};

/// Sends each packet to the log that knows its protocol.
class CaptureAnalysis
{
public:
    explicit CaptureAnalysis(CaptureReport &report)
        : m_report(report)
        , m_messages(report)
        , m_connects(report)
        , m_dns(report)
        , m_signOns(report, m_messages)
    {
    }

    void add(const CapturedFrame &frame);
    void finish();

private:
    bool isKdc(const IpAddress &address, quint16 port) const
    {
        return port == portKerberos || (!m_otherKdcs.empty() && m_otherKdcs.contains({ address, port }));
    }
    bool isOfKdc(const Packet &packet) const { return isKdc(packet.source, packet.sourcePort) || isKdc(packet.destination, packet.destinationPort); }
    void addPacket(const SeenPacket &seen);
    void addQuoted(const SeenPacket &seen);
    void addUdp(const SeenPacket &seen);
    void addTcp(const SeenPacket &seen);
    Flow *flowOf(const FlowKey &key);

    CaptureReport &m_report;
    MessageLog m_messages;
    ConnectLog m_connects;
    DnsLog m_dns;
    SignOnLog m_signOns;
    IpReassembly m_fragments;
    QHash<FlowKey, Flow> m_flows;
    std::set<std::pair<IpAddress, quint16>> m_otherKdcs; ///< KDCs found at other ports than 88 by the requests sent to them
    bool m_flowsCapped = false;
};

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
    ++m_report.packets;
    m_report.endedAt = std::max(m_report.endedAt, frame.time);
    const std::optional<Packet> packet = dissectFrame(frame.linkType, frame.bytes);
    if (!packet)
        return;
    if (packet->fragment) {
        if (const auto whole = m_fragments.add(*packet))
            addPacket({ whole->packet, frame.number, frame.time });
        return;
    }
    addPacket({ *packet, frame.number, frame.time });
}

void CaptureAnalysis::addPacket(const SeenPacket &seen)
{
    if (seen.packet.quoted)
        addQuoted(seen);
    else if (seen.packet.transport == Transport::Udp)
        addUdp(seen);
    else
        addTcp(seen);
}

void CaptureAnalysis::addQuoted(const SeenPacket &seen)
{
    if (!isKdc(seen.packet.destination, seen.packet.destinationPort))
        return;
    m_connects.addRefusal(seen);
    if (seen.packet.transport != Transport::Udp)
        return;
    if (const auto message = parseKerberosMessage(seen.packet.payload))
        m_messages.addQuoted(*message, seen);
}

void CaptureAnalysis::addUdp(const SeenPacket &seen)
{
    const Packet &packet = seen.packet;
    if (!isOfKdc(packet) && isWholeRequest(packet.payload) && parseKerberosMessage(packet.payload))
        m_otherKdcs.insert({ packet.destination, packet.destinationPort });
    if (isOfKdc(packet)) {
        if (auto message = parseKerberosMessage(packet.payload))
            m_messages.add(std::move(*message), seen);
    } else if (packet.sourcePort == portDns || packet.destinationPort == portDns) {
        m_dns.add(seen);
    }
}

Flow *CaptureAnalysis::flowOf(const FlowKey &key)
{
    if (m_flows.size() < maxConnections)
        return &m_flows[key];
    const auto known = m_flows.find(key);
    if (known != m_flows.end())
        return &*known;
    if (!m_flowsCapped)
        m_report.warnings << ReadWarning { QStringLiteral("more than %1 connections at once; the rest of TCP was left out").arg(maxConnections), {} };
    m_flowsCapped = true;
    return nullptr;
}

void CaptureAnalysis::addTcp(const SeenPacket &seen)
{
    const Packet &packet = seen.packet;
    if (!isOfKdc(packet) && beginsWithRequest(packet.payload))
        m_otherKdcs.insert({ packet.destination, packet.destinationPort });
    const bool isKerberos = isOfKdc(packet);
    if (isKerberos)
        m_connects.addKdc(seen, isKdc(packet.destination, packet.destinationPort));
    else if (packet.syn || packet.reset)
        m_connects.addOther(seen);
    const FlowKey key = seen.flow();
    if (packet.payload.isEmpty() && !packet.syn) {
        if (packet.fin || packet.reset)
            m_flows.remove(key);
        return;
    }
    Flow *flow = flowOf(key);
    if (flow == nullptr)
        return;
    const auto toKerberos = [&](const KrbMessage &message) { m_messages.add(message, seen); };
    const auto inOrder = [&](QByteArrayView bytes, bool afterGap) {
        if (isKerberos)
            flow->kerberos.add(bytes, afterGap, toKerberos);
        else
            m_signOns.add(flow->http, seen, bytes);
    };
    flow->tcp.add(packet, std::cref(inOrder)); // by reference: a copy would be allocated for every packet
    if (isKerberos && packet.cut)
        flow->kerberos.readRest(toKerberos);
    if ((packet.fin || packet.reset) && !flow->tcp.isWaiting())
        m_flows.remove(key);
}

void CaptureAnalysis::finish()
{
    m_connects.finish();
    m_dns.finish();
    m_messages.finish();
    m_signOns.finish();
}

} // namespace

Result<CaptureReport> readCapture(QByteArrayView bytes, const CaptureProgress &progress)
{
    CaptureReport report;
    if (bytes.isEmpty()) {
        report.format = QStringLiteral("empty");
        report.warnings << ReadWarning { QStringLiteral("the file is empty: stop the capture before you copy it"), {} };
        return report;
    }
    Result<CaptureFile> file = CaptureFile::open(bytes);
    if (!file)
        return file.error();
    report.format = file->formatName();
    report.dated = file->isDated();
    if (!report.dated)
        report.warnings << ReadWarning { QStringLiteral("this format keeps no dates: the frames are shown as of 2000-01-01, and no clocks were compared with them"), {} };
    CaptureAnalysis analysis(report);
    while (const auto frame = file->next()) {
        analysis.add(*frame);
        if (progress && frame->number % progressEvery == 0
            && !progress(file->position(), bytes.size())) {
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
