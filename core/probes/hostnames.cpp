// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/hostnames.h"

#include "core/probes/apart.h"
#include "core/probes/dnsquery.h"
#include "core/probes/sidebyside.h"

#include <QUrl>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <sys/socket.h>
#endif

namespace kerbscope {

namespace {

constexpr qsizetype maxAddresses = 16;
constexpr int longestChain = 8;

#ifdef Q_OS_WIN
/// Windows answers nothing about names before its sockets were asked for, and Qt asks only when it makes one. Counted by Windows.
class SocketsInUse
{
public:
    SocketsInUse()
    {
        WSADATA data = {};
        m_begun = WSAStartup(MAKEWORD(2, 2), &data) == 0;
    }
    ~SocketsInUse()
    {
        if (m_begun)
            WSACleanup();
    }
    Q_DISABLE_COPY_MOVE(SocketsInUse)

private:
    bool m_begun = false;
};
#else
struct SocketsInUse {
};
#endif

HostAnswer callSystem(const QByteArray &host)
{
    [[maybe_unused]] const SocketsInUse sockets;
    HostAnswer looked;
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_CANONNAME;
    addrinfo *list = nullptr;
    const int code = getaddrinfo(host.constData(), nullptr, &hints, &list);
    if (code != 0) {
#ifdef Q_OS_WIN
        looked.problem = QStringLiteral("there is no host %1 (error %2)").arg(QString::fromUtf8(host)).arg(code);
#else
        looked.problem = code == EAI_AGAIN ? QStringLiteral("DNS gives no answer about %1").arg(QString::fromUtf8(host))
                                           : QStringLiteral("there is no host %1").arg(QString::fromUtf8(host));
#endif
        return looked;
    }
    for (const addrinfo *one = list; one != nullptr; one = one->ai_next) {
        if (one->ai_canonname != nullptr && looked.canonical.isEmpty())
            looked.canonical = QString::fromUtf8(one->ai_canonname);
        const QHostAddress address(one->ai_addr);
        if (!address.isNull() && !looked.addresses.contains(address) && looked.addresses.size() < maxAddresses)
            looked.addresses << address;
    }
    freeaddrinfo(list);
    return looked;
}

QString callSystemBackwards(const QHostAddress &address)
{
    [[maybe_unused]] const SocketsInUse sockets;
    sockaddr_storage storage = {};
    socklen_t length = 0;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        auto *v4 = reinterpret_cast<sockaddr_in *>(&storage);
        v4->sin_family = AF_INET;
        v4->sin_addr.s_addr = htonl(address.toIPv4Address());
        length = sizeof(sockaddr_in);
    } else {
        auto *v6 = reinterpret_cast<sockaddr_in6 *>(&storage);
        v6->sin6_family = AF_INET6;
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::copy(std::begin(bytes.c), std::end(bytes.c), reinterpret_cast<quint8 *>(&v6->sin6_addr));
        length = sizeof(sockaddr_in6);
    }
    char name[NI_MAXHOST] = {};
    const int code = getnameinfo(reinterpret_cast<const sockaddr *>(&storage), length, name, sizeof(name), nullptr, 0, NI_NAMEREQD);
    return code == 0 ? QString::fromUtf8(name) : QString();
}

QString withoutDot(const QString &name)
{
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

/// The end of the chain of aliases that starts at `host`.
QString followAliases(const QList<DnsRecord> &records, const QString &host)
{
    QString name = host;
    for (int i = 0; i < longestChain; ++i) {
        const auto alias = std::ranges::find_if(records, [&](const DnsRecord &record) {
            return record.type == static_cast<quint16>(DnsType::Cname) && record.name.compare(name, Qt::CaseInsensitive) == 0 && !record.target.isEmpty();
        });
        if (alias == records.end())
            break;
        name = withoutDot(alias->target);
    }
    return name;
}

HostAnswer askServers(const QList<HostPort> &servers, const QString &host, const Deadline &deadline)
{
    DnsAnswer v4;
    DnsAnswer v6;
    runSideBySide({ [&] { v4 = askDns(servers, host, DnsType::A, deadline); }, [&] { v6 = askDns(servers, host, DnsType::Aaaa, deadline); } });
    HostAnswer answer;
    for (const DnsAnswer *one : { &v4, &v6 }) {
        const auto wanted = static_cast<quint16>(one == &v4 ? DnsType::A : DnsType::Aaaa);
        for (const DnsRecord &record : one->records) {
            QHostAddress address;
            if (record.type == wanted && address.setAddress(record.target) && answer.addresses.size() < maxAddresses)
                answer.addresses << address;
        }
    }
    answer.canonical = followAliases(v4.records + v6.records, host);
    if (answer.addresses.isEmpty())
        answer.problem = v4.outcome == DnsAnswer::Outcome::NoAnswer ? v4.problem : QStringLiteral("there is no host %1").arg(host);
    return answer;
}

} // namespace

HostAnswer lookUpHost(const NameSource &source, const QString &host, const Deadline &deadline)
{
    HostAnswer answer;
    answer.canonical = host;
    QHostAddress literal;
    if (literal.setAddress(host)) {
        answer.addresses << literal;
        return answer;
    }
    if (!source.dnsServers.isEmpty())
        return askServers(source.dnsServers, host, deadline);
    const auto looked = runApart([name = QUrl::toAce(host)] { return callSystem(name); }, deadline);
    if (!looked) {
        answer.problem = QStringLiteral("DNS gives no answer about %1").arg(host);
        return answer;
    }
    answer.addresses = looked->addresses;
    answer.problem = looked->problem;
    if (!looked->canonical.isEmpty())
        answer.canonical = withoutDot(looked->canonical);
    return answer;
}

QString lookUpAddress(const NameSource &source, const QHostAddress &address, const Deadline &deadline)
{
    if (source.dnsServers.isEmpty())
        return withoutDot(runApart([address] { return callSystemBackwards(address); }, deadline).value_or(QString()));
    const DnsAnswer answer = askDns(source.dnsServers, reverseName(address), DnsType::Ptr, deadline);
    const auto pointer = std::ranges::find(answer.records, static_cast<quint16>(DnsType::Ptr), &DnsRecord::type);
    return pointer != answer.records.end() ? withoutDot(pointer->target) : QString();
}

QString reverseName(const QHostAddress &address)
{
    QString name;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 value = address.toIPv4Address();
        for (int shift = 0; shift < 32; shift += 8)
            name += QString::number(value >> shift & 0xFF) + u'.';
        return name + QStringLiteral("in-addr.arpa");
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int i = 15; i >= 0; --i) {
        const quint8 byte = bytes.c[i];
        name += QString::number(byte & 0xF, 16) + u'.' + QString::number(byte >> 4, 16) + u'.';
    }
    return name + QStringLiteral("ip6.arpa");
}

} // namespace kerbscope
