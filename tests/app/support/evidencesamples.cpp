// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/support/evidencesamples.h"

#include "tests/support/derbuilder.h"
#include "tests/support/evtxbuilder.h"
#include "tests/support/pcapbuilder.h"

#include <QDateTime>
#include <QTimeZone>

namespace kerbscope::tests {

namespace {

const QString client = QStringLiteral("10.20.4.17");
const QString kdc = QStringLiteral("10.20.0.10");
const QString proxy = QStringLiteral("165.225.80.41");
const QByteArray own = "CORP.EXAMPLE.COM";
const QByteArray other = "ZSCALERTWO.NET";

QByteArray reply(int type, const QList<QByteArray> &service)
{
    return der::application(type,
        der::sequence({ der::context(0, der::integer(5)), der::context(1, der::integer(type)), der::context(3, der::string(own)),
            der::context(4, der::principal(1, { "jdoe" })), der::context(5, der::ticket(service, own)),
            der::context(6, der::sequence({ der::context(0, der::integer(18)), der::context(2, der::octets("x")) })) }));
}

QByteArray tgsReq(const QList<QByteArray> &service)
{
    return der::kdcReq(12, {}, own, service, { 18, 17, 23 },
        { der::paData(1, der::apReq(der::ticket({ "krbtgt", own }, own))) });
}

/// NEGOTIATE_MESSAGE ([MS-NLMP] 2.2.1.1) without names.
QByteArray ntlmNegotiate()
{
    return QByteArray("NTLMSSP\0", 8) + QByteArray::fromHex("0100000007820820") + QByteArray(16, '\0');
}

struct Row {
    int id;
    int minute; ///< from 08:00 UTC
    const char *user;
    const char *status;
    const char *address;
};

/// In the order of time.
QList<Row> story()
{
    QList<Row> rows;
    for (int minute = 0; minute < 60; minute += 3) {
        rows << Row { 4768, minute, "asmith", "0x0", "::ffff:10.20.4.30" };
        if (minute % 9 == 0)
            rows << Row { 4769, minute, "svc-web", "0xe", "::ffff:10.20.4.50" };
        if (minute % 12 == 0)
            rows << Row { 4768, minute, "jdow", "0x6", "::ffff:10.20.4.17" };
        if (minute >= 12 && minute < 27)
            rows << Row { 4771, minute, "jdoe", "0x18", "::ffff:10.20.4.17" } << Row { 4771, minute + 1, "jdoe", "0x18", "::ffff:10.20.7.88" };
        if (minute == 27)
            rows << Row { 4740, minute, "jdoe", "", "WS-0788" };
        if (minute > 27 && minute < 45)
            rows << Row { 4771, minute, "jdoe", "0x12", "::ffff:10.20.4.17" };
    }
    return rows;
}

QList<QPair<QString, QString>> dataOf(const Row &row)
{
    if (row.id == 4740)
        return { { QStringLiteral("TargetUserName"), QLatin1String(row.user) }, { QStringLiteral("TargetDomainName"), QLatin1String(row.address) } };
    QList<QPair<QString, QString>> data { { QStringLiteral("TargetUserName"), QLatin1String(row.user) },
        { QStringLiteral("IpAddress"), QLatin1String(row.address) }, { QStringLiteral("IpPort"), QStringLiteral("50123") },
        { QStringLiteral("TicketOptions"), QStringLiteral("0x40810010") }, { QStringLiteral("Status"), QLatin1String(row.status) } };
    if (row.id != 4769)
        data << QPair { QStringLiteral("PreAuthType"), QStringLiteral("2") };
    if (row.id != 4771)
        data << QPair { QStringLiteral("TicketEncryptionType"), QStringLiteral("0x12") };
    data << QPair { QStringLiteral("ServiceName"), row.id == 4769 ? QStringLiteral("HTTP/intranet.corp.example.com") : QStringLiteral("krbtgt/CORP.EXAMPLE.COM") };
    return data;
}

} // namespace

QByteArray proxyCapture()
{
    PcapBuilder pcap;
    pcap.wait(static_cast<quint32>(QDateTime({ 2026, 3, 4 }, { 8, 15 }, QTimeZone::utc()).toSecsSinceEpoch()) - pcap.now());
    pcap.udp(client, 50001, kdc, 88, der::kdcReq(10, "jdoe", own, { "krbtgt", own }, { 18, 17, 23 }));
    pcap.udp(kdc, 88, client, 50001, der::krbError(25, own));
    pcap.udp(client, 50002, kdc, 88, der::kdcReq(10, "jdoe", own, { "krbtgt", own }, { 18, 17, 23 }, { der::paData(2, "proof") }));
    pcap.udp(kdc, 88, client, 50002, reply(11, { "krbtgt", own }));
    pcap.wait(1);
    pcap.udp(client, 50003, kdc, 88, tgsReq({ "cifs", "files.corp.example.com" }));
    pcap.udp(kdc, 88, client, 50003, reply(13, { "cifs", "files.corp.example.com" }));
    pcap.wait(2);
    const QByteArray first = "CONNECT www.example.com:443 HTTP/1.1\r\nHost: www.example.com:443\r\n\r\n";
    pcap.tcp(client, 51000, proxy, 80, 1, first);
    pcap.tcp(proxy, 80, client, 51000, 1,
        "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n");
    pcap.udp(client, 50004, kdc, 88, tgsReq({ "krbtgt", other }));
    pcap.udp(kdc, 88, client, 50004, der::krbError(7, own));
    pcap.udp(client, 50005, kdc, 88, tgsReq({ "HTTP", "proxy.zscalertwo.net" }));
    pcap.wait(3);
    pcap.tcp(client, 51000, proxy, 80, static_cast<quint32>(1 + first.size()),
        "CONNECT www.example.com:443 HTTP/1.1\r\nHost: www.example.com:443\r\nProxy-Authorization: Negotiate " + ntlmNegotiate().toBase64() + "\r\n\r\n");
    // The errors of the builder have a time of their own; this KDC's clock is right.
    return pcap.bytes().replace("20260102030405Z", "20260304081500Z");
}

QByteArray largeCapture(int frames)
{
    PcapBuilder pcap;
    const QByteArray padding(1400, 'x');
    for (int i = 0; i < frames; ++i)
        pcap.udp(client, 50000, kdc, 9999, padding);
    return pcap.bytes();
}

QByteArray lockoutEvents()
{
    QByteArray xml = "<Events>\n";
    int record = 8800;
    for (const Row &row : story()) {
        const QDateTime time = QDateTime({ 2026, 3, 4 }, { 8, 0 }, QTimeZone::utc()).addSecs(row.minute * 60 + 7);
        xml += "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>"
               "<Provider Name='Microsoft-Windows-Security-Auditing'/><EventID>" + QByteArray::number(row.id)
            + "</EventID><TimeCreated SystemTime='" + time.toString(Qt::ISODateWithMs).toLatin1() + "'/><EventRecordID>"
            + QByteArray::number(++record) + "</EventRecordID><Channel>Security</Channel>"
              "<Computer>DC01.corp.example.com</Computer></System><EventData>";
        for (const auto &[name, value] : dataOf(row))
            xml += "<Data Name='" + name.toUtf8() + "'>" + value.toUtf8() + "</Data>";
        xml += "</EventData></Event>\n";
    }
    return xml + "</Events>\n";
}

QByteArray lockoutLog()
{
    test::EvtxBuilder log;
    quint64 record = 1;
    for (const Row &row : story()) {
        test::EvtxBuilder::Event event;
        event.id = row.id;
        event.record = record++;
        event.fileTime = 134'170'848'000'000'000ULL + static_cast<quint64>(row.minute) * 600'000'000ULL;
        event.data = dataOf(row);
        log.add(event);
    }
    return log.file();
}

QByteArray proxyHeaders()
{
    const QByteArray kerberos
        = der::spnegoInit({ der::oid("2a864886f712010202"), der::oid("2b06010401823702020a") },
            der::gssKerberos(der::apReq(der::ticket({ "HTTP", "proxy.zscalertwo.net" }, other, 900))));
    return "* Connected to gateway.zscalertwo.net (165.225.80.41) port 80\n"
           "> CONNECT www.example.com:443 HTTP/1.1\n> Host: www.example.com:443\n>\n"
           "< HTTP/1.1 407 Proxy Authentication Required\n< Proxy-Authenticate: Negotiate\n< Proxy-Authenticate: NTLM\n<\n"
           "> CONNECT www.example.com:443 HTTP/1.1\n> Proxy-Authorization: Negotiate " + ntlmNegotiate().toBase64()
        + "\n>\n< HTTP/1.1 407 Proxy Authentication Required\n<\n"
          "> CONNECT www.example.com:443 HTTP/1.1\n> Proxy-Authorization: Negotiate " + kerberos.toBase64() + "\n>\n"
          "< HTTP/1.1 200 Connection established\n<\n";
}

QByteArray proxyScript()
{
    return "function FindProxyForURL(url, host)\n"
           "{\n"
           "    // Names without a dot and the own domain stay inside.\n"
           "    if (isPlainHostName(host) || dnsDomainIs(host, \".corp.example.com\"))\n"
           "        return \"DIRECT\";\n"
           "    if (shExpMatch(host, \"*.zscalertwo.net\"))\n"
           "        return \"DIRECT\";\n"
           "    if (url.substring(0, 4) == \"ftp:\")\n"
           "        return \"DIRECT\";\n"
           "    return \"PROXY 165.225.80.41:80; PROXY gateway.zscalertwo.net:9400; DIRECT\";\n"
           "}\n";
}

} // namespace kerbscope::tests
