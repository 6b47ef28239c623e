// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/publicnames.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace kerbscope {

namespace {

using namespace std::string_view_literals;

/// A set of words from a text that lists them with spaces between.
QSet<QString> setOf(std::string_view words)
{
    const QStringList list = QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()))
                                 .simplified()
                                 .split(u' ', Qt::SkipEmptyParts);
    return { list.begin(), list.end() };
}

bool holds(const QSet<QString> &set, QStringView word) { return set.contains(word.toString()); }

/// Service classes that Windows, MIT and common products register.
constexpr auto serviceClassWords = R"(
    krbtgt http https host cifs ldap ldaps gc dns rpc rpcss termsrv wsman mssqlsvc mssqlolapsvc.3 exchangeab exchangemdb
    exchangerfr exchangerpc smtp smtpsvc imap imap4 pop pop3 nfs ftp afs afpserver vnc xmpp sip iscsitarget
    restrictedkrbhost protectedstorage spooler nbt kadmin kiprop kadmind changepw hdfs hive yarn kafka zookeeper postgres
    oracle mysql msclustervirtualserver msservercluster msserverclustermgmtapi hyper-v tapinego dfsr e3514235-4b06-11d1-ab04-00c04fc2dcd2
    wss sap fimservice adtgssd winrm rcmd cosn dhcp ipp lpr rsh telnet squid proxy svn git db2 impala hue solr storm
    vpn radius bind dcom cmrcservice )"sv;

/// Logon names, host labels and domain labels that tell nothing, because everybody has them.
constexpr auto publicWords = R"(
    system localsystem localservice networkservice anonymous anonymouslogon administrator administrators admin admins root
    guest guests user users test tester default defaultaccount wdagutilityaccount nobody everyone service services account
    accounts domain domains computer computers group groups name names client server servers host hosts hostname localhost
    localdomain workgroup authority builtin self me agent helpdesk support kdc dc dcs www www2 mail smtp imap ftp proxy
    proxies gateway gateways gw vpn ldap dns ns ns1 ns2 ntp time web files print printer kerberos autodiscover wpad pac sso
    adfs login logon portal intranet app apps api db sql mx corp corporate ad local internal lan private home office company
    example domain1 win windows linux macos unix int prod production dev staging qa lab demo zscaler zscalerone zscalertwo
    zscalerthree zscloud zscalerbeta zscalergov zscalerten microsoft google com net org edu gov mil info biz
    ticket tickets cache realm realms principal principals keytab session sessions none null unknown true false yes no
    kerberos krb5 ntlm negotiate error event events data value type path file folder desktop documents downloads public
    configuration managed certificate certificates program programs operators backup enterprise schema read-only
    authenticated interactive network batch dialup owner creator remote everyone license
    pre-windows compatible access management users$ print$ admin$ ipc$ sysvol netlogon default-first-site-name
    the and for not with from this that was are has have had will can may its you your our their them they what when where
    which who why how all any but one two out new old see use used get got set put say says said now then than here there
    line lines byte bytes code codes http https )"sv;

constexpr auto authorityWords = R"(
    authority service builtin manager host apppool hklm hkcu hku hkcr hkcc hkey_local_machine hkey_current_user hkey_users
    hkey_classes_root hkey_current_config software system system32 syswow64 windows winnt microsoft policies currentversion
    currentcontrolset control services lsa kerberos parameters domains users programdata program files temp tmp sysvol
    netlogon device globalroot registry machine security sam domain_realm mitrealms etc drivers logs winevt system-root
    appdata roaming documents desktop downloads public default c d e )"sv;

/// Domains of vendors and standard bodies. A name below them keeps this part; what stands before it is replaced unless
/// it is listed under publicHostLabels.
constexpr auto vendorDomains = R"(
    zscaler.net zscalerone.net zscalertwo.net zscalerthree.net zscloud.net zscalerbeta.net zscalergov.net zscalerten.net
    zscaler.com zscaler.us zpa-auth.net private.zscaler.com gateway.zscaler.net gateway.zscalerone.net
    gateway.zscalertwo.net gateway.zscalerthree.net gateway.zscloud.net gateway.zscalerbeta.net gateway.zscalergov.net
    gateway.zscalerten.net
    onmicrosoft.com sharepoint.com microsoftonline.com windows.net azure.com cloudapp.net office.com office365.com
    outlook.com live.com windows.com windowsupdate.com msftauth.net
    google.com gstatic.com googleapis.com youtube.com apple.com icloud.com mozilla.org mozilla.com github.com
    amazonaws.com cloudflare.com akamai.net akamaiedge.net okta.com pingidentity.com duosecurity.com )"sv;

constexpr auto publicHostLabels = R"(
    www kerberos gateway pac admin mobile help login learn support docs portal api cdn update download ssl static device
    enterpriseregistration enterpriseenrollment config authsp authn sso auth )"sv;

/// Domains under which every host is a public one.
constexpr auto publicDomains = R"(
    w3.org ietf.org rfc-editor.org iana.org mit.edu kerberos.org heimdal.software h5l.org samba.org sssd.io freeipa.org
    fedoraproject.org redhat.com debian.org ubuntu.com sqlite.org qt.io kde.org python.org java.com oracle.com openjdk.org
    chromium.org curl.se squid-cache.org apache.org nginx.org wireshark.org microsoft.com msdn.com technet.com windows.com
    zscaler.com mozilla.org github.com github.io wikipedia.org stackoverflow.com serverfault.com superuser.com
    gnu.org kernel.org spdx.org broadcom.com fortinet.com f5.com skyhighsecurity.com )"sv;

/// Top-level domains that are common in companies and on private networks; two letters are countries.
constexpr auto topLevelDomains = R"(
    com net org edu gov mil int info biz eu arpa aero asia cat coop jobs mobi museum post pro tel travel
    local localdomain internal intern intra intranet lan corp home private priv test example invalid localhost
    cloud tech online site company group bank insurance health care global world gmbh berlin hamburg bayern koeln wien swiss
    paris london tokyo nyc agency digital solutions systems services network works software consulting media energy
    academy school university foundation ltd inc llc dev io ai )"sv;

/// Two-letter endings that are more often files or words than countries in what a helpdesk sees.
constexpr auto notCountries = R"( md sh py so ps cc rc db gz xz id js ts vb cs hh pm )"sv;

bool isBelow(QStringView host, const QString &domain)
{
    return host == domain
        || (host.size() > domain.size() && host.endsWith(domain) && host[host.size() - domain.size() - 1] == u'.');
}

} // namespace

bool isServiceClass(QStringView word)
{
    static const QSet<QString> set = setOf(serviceClassWords);
    return holds(set, word);
}

bool isPublicWord(QStringView word)
{
    static const QSet<QString> set = setOf(publicWords);
    return holds(set, word) || isServiceClass(word) || word.startsWith(QLatin1String("umfd-"))
        || word.startsWith(QLatin1String("dwm-"));
}

bool isPublicAuthority(QStringView word)
{
    static const QSet<QString> set = setOf(authorityWords);
    return holds(set, word);
}

QStringView publicSuffix(QStringView host)
{
    static const QSet<QString> vendors = setOf(vendorDomains);
    for (qsizetype dot = -1; dot < host.size();) {
        const QStringView suffix = host.sliced(dot + 1);
        if (holds(vendors, suffix))
            return suffix;
        dot = host.indexOf(u'.', dot + 1);
        if (dot < 0)
            break;
    }
    return {};
}

bool isPublicHost(QStringView host)
{
    static const QSet<QString> open = setOf(publicDomains);
    static const QSet<QString> labels = setOf(publicHostLabels);
    for (const QString &domain : open) {
        if (isBelow(host, domain))
            return true;
    }
    const QStringView suffix = publicSuffix(host);
    if (suffix.isEmpty())
        return false;
    if (suffix == host)
        return true;
    const auto rest = host.chopped(suffix.size() + 1).split(u'.');
    return std::ranges::all_of(rest, [](QStringView label) { return holds(labels, label); });
}

bool isDocumentationDomain(QStringView domain)
{
    static const QStringList reserved = { QStringLiteral("example.com"), QStringLiteral("example.net"),
        QStringLiteral("example.org"), QStringLiteral("example"), QStringLiteral("test"), QStringLiteral("invalid"),
        QStringLiteral("localhost"), QStringLiteral("contoso.com"), QStringLiteral("fabrikam.com") };
    return std::ranges::any_of(reserved, [&](const QString &name) { return isBelow(domain, name); });
}

bool hasTopLevelDomain(QStringView dottedName)
{
    static const QSet<QString> known = setOf(topLevelDomains);
    static const QSet<QString> others = setOf(notCountries);
    const QStringView last = dottedName.sliced(dottedName.lastIndexOf(u'.') + 1);
    if (holds(known, last))
        return true;
    const bool isCountry = last.size() == 2 && last[0].isLetter() && last[1].isLetter();
    return (isCountry && !holds(others, last)) || last.startsWith(QLatin1String("xn--"));
}

bool isPublicSid(QStringView sid)
{
    static constexpr std::array prefixes = { "s-1-5-32"sv, "s-1-5-5-"sv, "s-1-5-64-"sv, "s-1-5-65-"sv, "s-1-5-80"sv,
        "s-1-5-82"sv, "s-1-5-83"sv, "s-1-5-90"sv, "s-1-5-96"sv, "s-1-15-"sv, "s-1-16-"sv, "s-1-18-"sv, "s-1-19-"sv };
    for (const std::string_view prefix : prefixes) {
        if (sid.startsWith(QLatin1String(prefix.data(), static_cast<qsizetype>(prefix.size()))))
            return true;
    }
    // S-1-0-0 to S-1-4, and S-1-5-1 to S-1-5-20: one number after the authority.
    return sid.count(u'-') <= 3;
}

} // namespace kerbscope
