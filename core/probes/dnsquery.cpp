// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/dnsquery.h"

#include "core/probes/quietsocket.h"

#include <QDnsLookup>
#include <QHostAddress>
#include <QRandomGenerator>

#include <algorithm>

namespace kerbscope {

namespace {

constexpr std::chrono::milliseconds patience { 1000 }; // with one server, then the next is asked
constexpr qsizetype maxUdpBytes = 4096;
constexpr qsizetype maxTcpBytes = 65'535;
constexpr int noSuchName = 3;
constexpr int headerSize = 12;

void append16(QByteArray &bytes, quint16 value)
{
    bytes += static_cast<char>(value >> 8);
    bytes += static_cast<char>(value & 0xFF);
}

/// A question with recursion desired (RFC 1035 4.1). Empty for a name that DNS cannot hold.
QByteArray question(quint16 id, const QString &name, DnsType type)
{
    QByteArray bytes;
    append16(bytes, id);
    append16(bytes, 0x0100);
    append16(bytes, 1);
    bytes.resize(headerSize, '\0');
    const QByteArray wire = name.toLatin1();
    if (wire.size() > 253)
        return {};
    for (const QByteArray &label : wire.split('.')) {
        if (label.isEmpty())
            continue;
        if (label.size() > 63)
            return {};
        bytes += static_cast<char>(label.size());
        bytes += label;
    }
    bytes += '\0';
    append16(bytes, static_cast<quint16>(type));
    append16(bytes, 1);
    return bytes;
}

struct Asked {
    quint16 id = 0;
    QString name;
    DnsType type = DnsType::A;
};

/// The message when it answers what was asked.
std::optional<DnsMessage> matching(QByteArrayView bytes, const Asked &asked)
{
    std::optional<DnsMessage> message = parseDns(bytes);
    const QString name = asked.name.endsWith(u'.') ? asked.name.chopped(1) : asked.name;
    if (!message || !message->isResponse || message->id != asked.id || message->questionType != static_cast<quint16>(asked.type)
        || message->question.compare(name, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return message;
}

std::optional<DnsMessage> askByUdp(const QHostAddress &server, quint16 port, const QByteArray &bytes, const Asked &asked, const Deadline &deadline, QString &problem)
{
    QUdpSocket socket;
    if (!connectQuietly(socket, server, port, deadline))
        return std::nullopt;
    socket.write(bytes);
    while (!deadline.isOver()) {
        if (!socket.waitForReadyRead(deadline.sliceMs()))
            continue;
        const auto received = readDatagram(socket, maxUdpBytes);
        if (!received) {
            problem = QStringLiteral("nothing listens there");
            return std::nullopt;
        }
        if (auto message = matching(*received, asked))
            return message;
        problem = QStringLiteral("what it sends is no answer to the question");
    }
    return std::nullopt;
}

std::optional<DnsMessage> askByTcp(const QHostAddress &server, quint16 port, const QByteArray &bytes, const Asked &asked, const Deadline &deadline)
{
    QTcpSocket socket;
    if (!connectQuietly(socket, server, port, deadline))
        return std::nullopt;
    QByteArray record;
    append16(record, static_cast<quint16>(bytes.size()));
    socket.write(record + bytes);
    QByteArray received;
    while (!deadline.isOver() && readMore(socket, received, maxTcpBytes + 2, deadline)) {
        if (received.size() < 2)
            continue;
        const qsizetype length = static_cast<quint8>(received[0]) << 8 | static_cast<quint8>(received[1]);
        if (received.size() >= length + 2)
            return matching(QByteArrayView(received).sliced(2, length), asked);
    }
    return std::nullopt;
}

DnsAnswer answerOf(DnsMessage message, DnsType type)
{
    DnsAnswer answer;
    answer.records = std::move(message.answers);
    const bool found = std::ranges::any_of(answer.records, [&](const DnsRecord &record) { return record.type == static_cast<quint16>(type); });
    answer.outcome = found ? DnsAnswer::Outcome::Found : DnsAnswer::Outcome::Empty;
    return answer;
}

/// By the system's own look-up; runs to its end or the deadline's.
DnsAnswer askSystem(const QString &name, DnsType type, const Deadline &deadline)
{
    QDnsLookup lookup(static_cast<QDnsLookup::Type>(type), name);
    QEventLoop loop;
    QObject::connect(&lookup, &QDnsLookup::finished, &loop, &QEventLoop::quit);
    lookup.lookup();
    if (!lookup.isFinished())
        runUntil(loop, deadline);
    DnsAnswer answer;
    if (!lookup.isFinished()) {
        lookup.abort();
        answer.problem = QStringLiteral("DNS does not answer");
        return answer;
    }
    if (lookup.error() != QDnsLookup::NoError && lookup.error() != QDnsLookup::NotFoundError) {
        answer.problem = lookup.errorString();
        return answer;
    }
    for (const QDnsServiceRecord &record : lookup.serviceRecords())
        answer.records << DnsRecord { record.name(), static_cast<quint16>(DnsType::Srv), record.target(), record.port(), record.priority(), record.weight() };
    for (const QDnsHostAddressRecord &record : lookup.hostAddressRecords())
        answer.records << DnsRecord { record.name(), static_cast<quint16>(type), record.value().toString(), 0, 0, 0 };
    for (const QDnsDomainNameRecord &record : lookup.canonicalNameRecords())
        answer.records << DnsRecord { record.name(), static_cast<quint16>(DnsType::Cname), record.value(), 0, 0, 0 };
    for (const QDnsDomainNameRecord &record : lookup.pointerRecords())
        answer.records << DnsRecord { record.name(), static_cast<quint16>(DnsType::Ptr), record.value(), 0, 0, 0 };
    answer.outcome = answer.records.isEmpty() ? DnsAnswer::Outcome::Empty : DnsAnswer::Outcome::Found;
    return answer;
}

} // namespace

DnsAnswer askDns(const QList<HostPort> &servers, const QString &name, DnsType type, const Deadline &deadline)
{
    if (servers.isEmpty())
        return askSystem(name, type, deadline);
    DnsAnswer answer;
    const Asked asked { static_cast<quint16>(QRandomGenerator::system()->generate()), name, type };
    const QByteArray bytes = question(asked.id, name, type);
    if (bytes.isEmpty()) {
        answer.problem = QStringLiteral("'%1' is no name that DNS could hold").arg(name.left(80));
        return answer;
    }
    for (int round = 0; round < 2 && !deadline.isOver(); ++round) {
        bool anySilent = false;
        for (const HostPort &server : servers) {
            QHostAddress address;
            if (!address.setAddress(server.host)) {
                answer.problem = QStringLiteral("the DNS server '%1' is no address").arg(server.host);
                continue;
            }
            QString problem;
            auto message = askByUdp(address, server.port, bytes, asked, deadline.within(patience), problem);
            if (message && message->truncated) {
                if (auto whole = askByTcp(address, server.port, bytes, asked, deadline)) {
                    message = std::move(whole);
                } else if (message->answers.isEmpty()) {
                    message.reset();
                    problem = QStringLiteral("its answer is too long for UDP, and by TCP it gives none");
                }
            }
            if (message && (message->responseCode == 0 || message->responseCode == noSuchName))
                return answerOf(std::move(*message), type);
            anySilent = anySilent || (!message && problem.isEmpty());
            answer.problem = message ? QStringLiteral("the DNS server %1 fails with code %2").arg(server.host).arg(message->responseCode)
                : problem.isEmpty()  ? QStringLiteral("the DNS server %1 does not answer").arg(server.host)
                                     : QStringLiteral("the DNS server %1: %2").arg(server.host, problem);
        }
        if (!anySilent)
            break;
    }
    return answer;
}

SrvAnswer askService(const QList<HostPort> &servers, const QString &name, const Deadline &deadline)
{
    DnsAnswer records = askDns(servers, name, DnsType::Srv, deadline);
    SrvAnswer answer { records.outcome, {}, records.problem };
    records.records.removeIf([](const DnsRecord &record) { return record.type != static_cast<quint16>(DnsType::Srv); });
    std::ranges::stable_sort(records.records, {}, [](const DnsRecord &record) { return std::pair(record.priority, -static_cast<int>(record.weight)); });
    for (const DnsRecord &record : std::as_const(records.records)) {
        if (!record.target.isEmpty() && record.target != QLatin1String(".")) // RFC 2782: "." says "not here"
            answer.targets << HostPort { record.target, record.port };
    }
    if (answer.outcome == DnsAnswer::Outcome::Found && answer.targets.isEmpty())
        answer.outcome = DnsAnswer::Outcome::Empty;
    return answer;
}

SrvAnswer findKdcs(const QList<HostPort> &servers, const QString &realm, const Deadline &deadline)
{
    const SrvAnswer overTcp = askService(servers, QStringLiteral("_kerberos._tcp.%1").arg(realm.toLower()), deadline);
    if (overTcp.outcome != DnsAnswer::Outcome::Empty)
        return overTcp;
    return askService(servers, QStringLiteral("_kerberos._udp.%1").arg(realm.toLower()), deadline);
}

} // namespace kerbscope
