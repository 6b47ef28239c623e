// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sighting.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace kerbscope {

namespace {

/// Labels without their spaces, in lower case, with what stands behind them.
struct LabelRow {
    IdentityKind kind;
    const char *labels;
};

constexpr LabelRow labelRows[] = {
    { IdentityKind::User,
        "user username useraccount useraccountname userid loginname login logonname logonaccount account accountname"
        " samaccountname userprincipalname upn mail email emailaddress useremail targetusername subjectusername"
        " targetoutboundusername targetaccountname clientusername callerusername membername serviceaccount "
        "executingaccountname"
        " displayname fullname cn givenname surname sn commonname uid registeredowner caller requester employee"
        " securityid accountdomainuser x-authenticated-user remoteuser remote_user logname sudo_user"
        " kontoname benutzer benutzername anmeldename vollständigername anzeigename antragsteller"
        " nomducompte utilisateur nomdutilisateur nomcomplet nombredecuenta usuario nombredeusuario nombrecompleto"
        " アカウント名 ユーザー名 表示名 имяпользователя имяучетнойзаписи" },
    { IdentityKind::Host,
        "computer computername host hostname workstation workstationname sourceworkstation callercomputername "
        "clientname"
        " clientcomputername machine machinename devicename dnshostname server servername logonserver targetservername "
        "kdc"
        " kdccalled kdcname master_kdc admin_server kpasswd_server primary_kdc dcname domaincontroller ldapserver"
        " proxyserver dnsserver remotehost clienthost localhostname"
        " computerdnsname"
        " arbeitsstation arbeitsstationsname computername gerätename hostname rechner nomdelordinateur ordinateur "
        "equipo"
        " nombredeequipo コンピューター名 ワークステーション名 имякомпьютера рабочаястанция" },
    { IdentityKind::Realm,
        "realm realmname default_realm domainname dnsdomain dnsdomainname userdnsdomain primarydnssuffix"
        " connection-specificdnssuffix dnssuffixsearchlist default_domain domname forestname treename forest domaindns"
        " ipa_domain ad_domain krb5_realm domain_name hauptdnssuffix verbindungsspezifischesdns-suffix trustname" },
    { IdentityKind::Domain,
        "domain userdomain accountdomain subjectdomainname targetdomainname targetoutbounddomain workstationdomain"
        " logondomain netbiosdomain netbiosname workgroup tenantname tenantdisplayname organization organisation "
        "company"
        " registeredorganization kontodomäne domäne domaine domaineducompte dominio dominiodecuenta ドメイン "
        "アカウントドメイン домен" },
    { IdentityKind::Unit, "dcsitename oursitename sitename site clientsitename serversitename office department" },
};

std::optional<IdentityKind> kindOfLabel(const QString &label)
{
    static const QHash<QString, IdentityKind> kinds = [] {
        QHash<QString, IdentityKind> made;
        for (const LabelRow &row : labelRows) {
            const QStringList labels = QString::fromUtf8(row.labels).split(u' ', Qt::SkipEmptyParts);
            for (const QString &one : labels)
                made.insert(one, row.kind);
        }
        return made;
    }();
    QString key = label.toLower();
    key.remove(QRegularExpression(QStringLiteral(R"([\s.]+)")));
    const auto found = kinds.constFind(key);
    return found != kinds.constEnd() ? std::optional(*found) : std::nullopt;
}

void takeValue(IdentityKind kind, QString value, QList<Sighting> &seen)
{
    value = value.trimmed();
    // Columns and comments end a value.
    static const QRegularExpression end(QStringLiteral(R"(\s{2,}|\t| #|["'<>;|])"));
    const qsizetype stop = value.indexOf(end);
    if (stop > 0)
        value.truncate(stop);
    while (value.endsWith(u',') || value.endsWith(u'.'))
        value.chop(1);
    value = value.trimmed();
    if (value.size() < 2 || value.size() > 256)
        return;
    const qsizetype words = value.count(u' ') + 1;
    if (kind == IdentityKind::User && words > 4)
        return; // a sentence, not a name
    if (kind == IdentityKind::Host || kind == IdentityKind::Realm) {
        const QStringList parts = value.split(QRegularExpression(QStringLiteral(R"([\s,]+)")), Qt::SkipEmptyParts);
        if (words > 1 && kind == IdentityKind::Host && !parts.first().contains(u'.'))
            return;
        for (QString part : parts) {
            while (part.startsWith(u'\\') || part.startsWith(u'.') || part.startsWith(u'*'))
                part.remove(0, 1);
            if (!part.contains(u'/') && !part.contains(u'\\'))
                seen << Sighting { kind, part.section(u':', 0, 0) };
            if (kind == IdentityKind::Host)
                break;
        }
        return;
    }
    if (kind == IdentityKind::Domain && words > 3)
        return;
    seen << Sighting { kind, value };
}

/// Labels with their values, in the forms in which they are written.
const QList<QRegularExpression> &labelForms()
{
    static const auto form = [](const char *pattern) {
        return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::UseUnicodePropertiesOption);
    };
    static const QList<QRegularExpression> forms = {
        // "Account Name:   alice", "Host Name . . . . : WS1", "kdc = dc1.corp.example.com"
        form(R"((?m)^[ \t>*#|-]*([\p{L}][\p{L}\p{N} _/-]{0,40}?)[ \t.]*[:=][ \t]*(\S[^\r\n]{0,255})$)"),
        // "Account Name:  alice    Account Domain:  CORP", an event on one line
        form(R"((?:^|[ \t]{2,})([\p{L}][\p{L} -]{2,40}?):[ \t]+(\S(?:[^\r\n\t ]| (?! )){0,127})(?=[ \t]{2}|\t|[\r\n]|$))"),
        // "User name                    alice"
        form(R"((?m)^([\p{L}][\p{L} ]{2,30}?)[ ]{3,}(\S[^\r\n]{0,255})$)"),
        // <Data Name="TargetUserName">alice</Data>
        form(R"(Name\s*=\s*["']([\w.-]+)["']\s*>([^<]{1,256})<)"),
        // <Computer>DC1.corp.example.com</Computer>
        form(R"(<([\w:]+)>([^<]{1,256})</)"),
        // "TargetUserName": "alice", TargetUserName=alice
        form(R"re("([\w. -]{1,48})"\s*:\s*"((?:\\.|[^"\\]){1,256})")re"),
        form(R"((?<![\w.-])([A-Za-z][\w-]{1,40})=([^\s,;&|<>"']{1,256}))"),
        form(R"re((?<![\w.-])([A-Za-z][\w-]{1,40})="([^"\r\n]{1,256})")re"),
    };
    return forms;
}

/// Tables with a line of dashes under their heads, as PowerShell and many commands print them: what stands in a column
/// below "UserName", "Computer", ...
void takeTables(const QString &text, QList<Sighting> &seen)
{
    static const QRegularExpression ruling(QStringLiteral(R"(^[ \t]*[-=]{2,}(?:[ \t]+[-=]{2,})+[ \t]*$)"));
    static const QRegularExpression head(QStringLiteral(R"(\S+(?: \S+)*)"));
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].size() > 1000 || !ruling.match(lines[i].trimmed()).hasMatch())
            continue;
        auto heads = head.globalMatch(lines[i - 1]);
        while (heads.hasNext()) {
            const QRegularExpressionMatch one = heads.next();
            const auto kind = kindOfLabel(one.captured());
            if (!kind)
                continue;
            const qsizetype end = heads.hasNext() ? heads.peekNext().capturedStart() : -1;
            for (qsizetype row = i + 1; row < lines.size() && !lines[row].trimmed().isEmpty(); ++row)
                takeValue(*kind, lines[row].mid(one.capturedStart(), end < 0 ? -1 : end - one.capturedStart()), seen);
        }
    }
}

} // namespace

QList<Sighting> sightingsByLabel(const QString &text)
{
    QList<Sighting> seen;
    for (const QRegularExpression &form : labelForms()) {
        auto matches = form.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (const auto kind = kindOfLabel(match.captured(1)))
                takeValue(*kind, match.captured(2), seen);
        }
    }
    if (text.contains(QLatin1String("---")) || text.contains(QLatin1String("===")))
        takeTables(text, seen);
    return seen;
}

} // namespace kerbscope
