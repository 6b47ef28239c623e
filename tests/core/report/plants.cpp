// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/report/plants.h"

#include <QHash>
#include <QRegularExpression>

namespace kerbscope::test {

/// A word that no text holds by chance.
QString Plants::word()
{
    static const QStringList syllables { QStringLiteral("zor"), QStringLiteral("vek"), QStringLiteral("lum"),
        QStringLiteral("qui"), QStringLiteral("brax"), QStringLiteral("dex"), QStringLiteral("fyn"),
        QStringLiteral("gol"), QStringLiteral("jix"), QStringLiteral("kru"), QStringLiteral("mav"),
        QStringLiteral("nol"), QStringLiteral("pij"), QStringLiteral("sutz"), QStringLiteral("tov"),
        QStringLiteral("wyx"), QStringLiteral("yab") };
    const int number = ++m_count;
    return syllables[number % 17] + syllables[(number / 17) % 17] + syllables[(number / 289 + number) % 17];
}

QString Plants::secret(const QString &text)
{
    m_secrets << text;
    return text;
}

QString Plants::value(const QString &placeholder)
{
    const auto capital = [](QString text) {
        text[0] = text[0].toUpper();
        return text;
    };
    if (placeholder == QLatin1String("user")) {
        const QString name = secret(word());
        m_users << name;
        return name;
    }
    if (placeholder == QLatin1String("dotted")) {
        const QString name = secret(word()) + u'.' + secret(word());
        m_users << name;
        return name;
    }
    if (placeholder == QLatin1String("full"))
        return capital(secret(word())) + u' ' + capital(secret(word()));
    if (placeholder == QLatin1String("host") || placeholder == QLatin1String("share")) {
        const QString name = secret(word());
        if (placeholder == QLatin1String("host"))
            m_hosts << name;
        return name.toUpper();
    }
    if (placeholder == QLatin1String("fqdn"))
        return secret(word()) + QStringLiteral(".corp.") + secret(word()) + QStringLiteral(".com");
    if (placeholder == QLatin1String("realm"))
        return QStringLiteral("CORP.") + secret(word()).toUpper() + QStringLiteral(".COM");
    if (placeholder == QLatin1String("dom"))
        return secret(word()).toUpper();
    if (placeholder == QLatin1String("unit"))
        return capital(secret(word())) + QStringLiteral(" Users");
    if (placeholder == QLatin1String("mail"))
        return secret(word()) + u'.' + secret(word()) + u'@' + secret(word()) + QStringLiteral(".org");
    const int number = ++m_count;
    if (placeholder == QLatin1String("sid"))
        return secret(QStringLiteral("S-1-5-21-%1-%2-%3-%4")
                          .arg(1'000'000'000 + number * 7919)
                          .arg(2'000'000'000 - number * 104'729)
                          .arg(600'000'000 + number)
                          .arg(1100 + number));
    if (placeholder == QLatin1String("ip4"))
        return secret(
            QStringLiteral("10.%1.%2.%3").arg(20 + number % 200).arg(1 + number * 7 % 250).arg(1 + number * 13 % 250));
    if (placeholder == QLatin1String("ip6"))
        return secret(QStringLiteral("fd%1:%2::%3")
                          .arg(16 + number % 200, 2, 16, QLatin1Char('0'))
                          .arg(4096 + number, 4, 16)
                          .arg(256 + number * 3, 0, 16));
    if (placeholder == QLatin1String("mac"))
        return secret(QStringLiteral("02-%1-%2-7E-4F-%3")
                          .arg(16 + number % 200, 2, 16, QLatin1Char('0'))
                          .arg(number * 7 % 256, 2, 16, QLatin1Char('0'))
                          .arg(number * 11 % 256, 2, 16, QLatin1Char('0'))
                          .toUpper());
    return {};
}

QString Plants::fill(const QString &pattern)
{
    static const QRegularExpression placeholder(QStringLiteral(R"(\{([a-z]+\d?)(\d?)\})"));
    static const QStringList names { QStringLiteral("ip4"), QStringLiteral("ip6") };
    QHash<QString, QString> numbered;
    QString text;
    qsizetype at = 0;
    auto matches = placeholder.globalMatch(pattern);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString name = match.captured(1);
        QString number = match.captured(2);
        if (!names.contains(name) && name.back().isDigit()) {
            number = name.back();
            name.chop(1);
        }
        QString made;
        if (number.isEmpty()) {
            made = value(name);
        } else {
            const QString key = name + number;
            if (!numbered.contains(key))
                numbered.insert(key, value(name));
            made = numbered.value(key);
        }
        text += QStringView(pattern).sliced(at, match.capturedStart() - at);
        text += made;
        at = match.capturedEnd();
    }
    text += QStringView(pattern).sliced(at);
    return text;
}

const QStringList &plantPatterns()
{
    static const QStringList patterns = {
        // Listings
        QStringLiteral(
            "Current LogonId is 0:0x3e7a1\n\n#0>\tClient: {user1} @ {realm1}\n\tServer: krbtgt/{realm1} @ {realm1}\n"
            "\tKdc Called: {fqdn}\n#1>\tClient: {user1} @ {realm1}\n\tServer: HTTP/{fqdn} @ {realm1}\n\tKdc Called: "
            "{host}\n"),
        QStringLiteral("Ticket cache: FILE:/tmp/krb5cc_{user1}\nDefault principal: {user1}@{realm1}\n\nValid starting  "
                       "   Expires\n"
                       "11/22/26 08:57:14  11/22/26 18:57:14  krbtgt/{realm1}@{realm1}\n11/22/26 08:57:14  11/22/26 "
                       "18:57:14  HTTP/{fqdn}@\n"),
        QStringLiteral("[2] Session 0 0:0x3e7a1 {dom}\\{user} Kerberos:Interactive\n[3] Session 1 0:0x4e7a1 "
                       "{dom}\\{host}$ Negotiate:Service\n"),
        QStringLiteral("Keytab name: FILE:/home/{user}/web.keytab\nKVNO Principal\n   3 HTTP/{fqdn}@{realm}\n   2 "
                       "{host}$@{realm}\n"),
        // Events
        QStringLiteral(
            "<Event><System><Provider "
            "Name='Microsoft-Windows-Security-Auditing'/><EventID>4768</EventID><Computer>{fqdn}</Computer></System>"
            "<EventData><Data Name='TargetUserName'>{user}</Data><Data Name='TargetDomainName'>{dom}</Data>"
            "<Data Name='TargetSid'>{sid}</Data><Data Name='ServiceName'>krbtgt</Data><Data "
            "Name='IpAddress'>::ffff:{ip4}</Data>"
            "<Data Name='CertIssuerName'>CN={full}</Data></EventData></Event>"),
        QStringLiteral("{\"EventID\":4769,\"Hostname\":\"{fqdn}\",\"TargetUserName\":\"{user1}@{realm1}\","
                       "\"ServiceName\":\"{host}$\","
                       "\"ServiceSid\":\"{sid}\",\"IpAddress\":\"{ip6}\",\"Message\":\"A ticket was "
                       "requested.\\r\\n\\tAccount Name:\\t{dotted}\\r\\n\"}"),
        QStringLiteral(
            "A Kerberos authentication ticket (TGT) was requested.\n\nAccount Information:\n\tAccount "
            "Name:\t\t{user}\n\tSupplied Realm Name:\t{realm}\n"
            "\tUser ID:\t\t\t{sid}\n\nNetwork Information:\n\tClient Address:\t\t::ffff:{ip4}\n\tClient Port:\t\t0\n"),
        QStringLiteral("Kontoinformationen:\n\tKontoname:\t\t{user}\n\tKontodomäne:\t\t{dom}\n\tArbeitsstation:\t{host}"
                       "\n\tBenutzer-ID:\t{sid}\n"),
        QStringLiteral("Informations du compte :\n\tNom du compte :\t\t{user}\n\tDomaine du compte :\t{dom}\n"),
        QStringLiteral("An account failed to log on.\nSubject:\n\tSecurity ID:\t\tSYSTEM\n\tAccount "
                       "Name:\t\t{host}$\n\tAccount Domain:\t\t{dom}\n"
                       "Network Information:\n\tWorkstation Name:\t{host}\n\tSource Network Address:\t{ip4}\n"),
        // Windows commands
        QStringLiteral(
            "Windows IP Configuration\n\n   Host Name . . . . . . . . . . . . : {host}\n   Primary Dns Suffix  . . . . "
            ". . . : corp.{dom1}.com\n"
            "   DNS Suffix Search List. . . . . . : corp.{dom1}.com\n   Physical Address. . . . . . . . . : {mac}\n"
            "   Link-local IPv6 Address . . . . . : {ip6}%12(Preferred)\n   IPv4 Address. . . . . . . . . . . : "
            "{ip4}(Preferred)\n"),
        QStringLiteral("USER INFORMATION\n----------------\n\nUser Name            SID\n==================== "
                       "====\n{dom}\\{user} {sid}\n"),
        QStringLiteral("COMPUTERNAME={host}\nLOGONSERVER=\\\\{host}\nUSERDNSDOMAIN={realm}\nUSERDOMAIN={dom}\nUSERNAME="
                       "{user1}\nUSERPROFILE=C:\\Users\\{user1}\n"
                       "OneDrive=C:\\Users\\{user1}\\OneDrive - {full}\n"),
        QStringLiteral("           DC: \\\\{fqdn}\n      Address: \\\\{ip4}\n     Dom Guid: "
                       "1b4e28ba-2fa1-11d2-883f-0016d3cca427\n     Dom Name: corp.{dom1}.com\n"
                       "  Forest Name: corp.{dom1}.com\n Dc Site Name: {unit}\n"),
        QStringLiteral("Leap Indicator: 0(no warning)\nReferenceId: 0x0A000005 (source IP:  {ip4})\nSource: {fqdn}\n"),
        QStringLiteral(
            "Registered ServicePrincipalNames for "
            "CN={full},OU={unit},DC=corp,DC={dom},DC=com:\n\tHTTP/{host}\n\tHTTP/{fqdn}\n\tMSSQLSvc/{fqdn}:1433\n"),
        QStringLiteral("User name                    {user}\nFull Name                    {full}\nComment\n"),
        QStringLiteral("Host Name:                 {host}\nRegistered Owner:          {user}\nRegistered Organization: "
                       "  {dom}\nDomain:                    corp.{dom}.com\n"
                       "Logon Server:              \\\\{host}\n"),
        QStringLiteral("                DomainName : {dom}\n               Device Name : {fqdn}\n                "
                       "TenantName : {dom}\n    Executing Account Name : {dom}\\{user}, {mail}\n"),
        QStringLiteral(
            "RSOP data for {dom}\\{user} on {host} : Logging Mode\n    CN={full},OU={unit},DC=corp,DC={dom},DC=com\n   "
            " Last time Group Policy was applied from: {fqdn}\n"),
        QStringLiteral("\\\\{fqdn}\\{share}$\\letters\\2026 could not be opened by {dom}\\{user}\n"),
        QStringLiteral("Error in \"C:\\Users\\{full}\\Desktop\\{full} tickets.txt\": access denied\n"),
        // Unix commands and files
        QStringLiteral("uid=10012({user1}) gid=10012({user1}) groups=10012({user1})\n"),
        QStringLiteral("{user}@{host}:~$ klist\nklist: No credentials cache found (filename: /tmp/krb5cc_1000)\n"),
        QStringLiteral("[libdefaults]\n default_realm = {realm1}\n[realms]\n {realm1} = {\n  kdc = {fqdn}:88\n  "
                       "admin_server = {host}\n }\n[domain_realm]\n .corp.{dom}.com = {realm1}\n"),
        QStringLiteral("[1234] 1700000000.123: Getting credentials {user1}@{realm1} -> HTTP/{fqdn}@{realm1} using "
                       "ccache FILE:/tmp/cc\n"
                       "[1234] 1700000000.124: Sending TCP request to stream {ip4}:88\n[1234] 1700000000.125: Received "
                       "answer from dgram {ip6}\n"),
        QStringLiteral("Nov 22 09:01:44 {host} krb5kdc[812](info): AS_REQ (2 etypes) {ip4}: NEEDED_PREAUTH: "
                       "{user1}@{realm1} for krbtgt/{realm1}@{realm1}\n"),
        QStringLiteral("dn: CN={full},OU={unit},DC=corp,DC={dom1},DC=com\nsAMAccountName: {user}\nuserPrincipalName: "
                       "{mail}\nmail: {mail}\ndNSHostName: {fqdn}\n"),
        QStringLiteral(
            "/home/corp.{dom}.com/{user}/.k5login and /Users/{user}/Library/Preferences and /export/home/{user}\n"),
        // Browser, proxy, mail
        QStringLiteral("> GET http://{fqdn}/start HTTP/1.1\n> Host: {fqdn}\n> X-Forwarded-For: {ip4}\n< HTTP/1.1 407 "
                       "Proxy Authentication Required\n< Proxy-Authenticate: Negotiate\n"),
        QStringLiteral("function FindProxyForURL(url, host) {\n if (dnsDomainIs(host, \".{fqdn}\")) return "
                       "\"DIRECT\";\n return \"PROXY {fqdn}:8080; PROXY {ip4}:8080\";\n}\n"),
        QStringLiteral("https://{user}:x@{fqdn}:8443/a?b=c and http://{host}/intranet and smb://{host}/x\n"),
        QStringLiteral("From: {full} <{mail}>\nTo: \"{full}\" <{mail}>\nSubject: cannot sign in\n"),
        QStringLiteral("Herr {full} from vzen-10-66-63-22-3702.gateway.zscalertwo.net, tenant {dom}.onmicrosoft.com\n"),
    };
    return patterns;
}

} // namespace kerbscope::test
