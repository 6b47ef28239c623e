// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/networkaddress.h"
#include "core/report/publicnames.h"
#include "core/report/shape.h"
#include "core/report/sighting.h"
#include "core/report/textview.h"

#include <QRegularExpression>
#include <QSet>

namespace kerbscope {

namespace {

using Match = QRegularExpressionMatch;

QString trimmedName(QString name)
{
    static const QRegularExpression edges(QStringLiteral(R"(^[.\-_*\\]+|[.\-_\\]+$)"));
    return name.remove(edges);
}

void takePrincipal(const Match &match, QList<Sighting> &seen)
{
    const QString realm = trimmedName(match.captured(2));
    QString name = match.captured(1);
    while (name.endsWith(u'\\'))
        name.chop(1);
    const bool isService = name.contains(u'/') && isServiceClass(folded(name.section(u'/', 0, 0)));
    if (isService)
        see(seen, IdentityKind::Host, trimmedName(name.section(u'/', 1, 1).section(u':', 0, 0)));
    else
        see(seen, IdentityKind::User, name.section(u'/', 0, 0).section(u'\\', -1));
    const bool isDotted = realm.contains(u'.');
    const bool isUpper = realm == realm.toUpper();
    if (hasLetter(realm))
        see(seen, isDotted ? IdentityKind::Realm : isUpper ? IdentityKind::Domain : IdentityKind::Host, realm);
}

void takeRealm(const Match &match, QList<Sighting> &seen)
{
    if (hasLetter(match.captured(1)))
        see(seen, IdentityKind::Realm, match.captured(1));
}

void takeService(const Match &match, QList<Sighting> &seen)
{
    const QString host = trimmedName(match.captured(2));
    if (!isServiceClass(folded(match.captured(1))) || !hasLetter(host))
        return;
    const bool isTgt = match.captured(1).compare(QLatin1String("krbtgt"), Qt::CaseInsensitive) == 0;
    see(seen, isTgt ? (host.contains(u'.') ? IdentityKind::Realm : IdentityKind::Domain) : IdentityKind::Host, host);
}

void takeDomainUser(const Match &match, QList<Sighting> &seen)
{
    const QString domain = match.captured(1);
    const QString authority = folded(domain);
    const bool isAuthority = isPublicAuthority(authority);
    const bool isPerson = authority == QLatin1String("azuread") || authority == QLatin1String("microsoftaccount");
    if (isAuthority)
        return;
    see(seen, IdentityKind::User, match.captured(2));
    if (!isPerson && hasLetter(domain))
        see(seen, domain.contains(u'.') ? IdentityKind::Realm : IdentityKind::Domain, domain);
}

void takeHostName(const Match &match, QList<Sighting> &seen)
{
    const QString host = trimmedName(match.captured(1));
    if (host.contains(u'.') && hasTopLevelDomain(folded(host)))
        see(seen, IdentityKind::Host, host);
}

void takeUrl(const Match &match, QList<Sighting> &seen)
{
    see(seen, IdentityKind::User, match.captured(1));
    const QString host = trimmedName(match.captured(2));
    if (hasLetter(host))
        see(seen, IdentityKind::Host, host);
}

void takeSid(const Match &match, QList<Sighting> &seen) { see(seen, IdentityKind::Sid, match.captured()); }

void takeAddress(const Match &match, QList<Sighting> &seen)
{
    QString text = match.captured();
    while (text.endsWith(u'.') || (text.endsWith(u':') && !text.endsWith(QLatin1String("::"))))
        text.chop(1);
    if (ipv4FromText(text) || ipv6FromText(text))
        see(seen, IdentityKind::Address, text);
}

void takeMac(const Match &match, QList<Sighting> &seen)
{
    if (macFromText(match.captured()).value_or(0) != 0)
        see(seen, IdentityKind::Mac, match.captured());
}

void takeAccount(const Match &match, QList<Sighting> &seen) { see(seen, IdentityKind::Host, match.captured(1)); }

void takeUnixId(const Match &match, QList<Sighting> &seen)
{
    see(seen, IdentityKind::User, match.captured(1).section(u'\\', -1).section(u'@', 0, 0));
}

void takeLogHost(const Match &match, QList<Sighting> &seen)
{
    if (hasLetter(match.captured(1)))
        see(seen, IdentityKind::Host, match.captured(1));
}

/// A user's name in words, after a title or beside a pseudonym.
void takeSpokenName(const Match &match, QList<Sighting> &seen)
{
    static const QSet<QString> others = { QStringLiteral("for"), QStringLiteral("from"), QStringLiteral("to"),
        QStringLiteral("by"), QStringLiteral("with"), QStringLiteral("and"), QStringLiteral("called"),
        QStringLiteral("caller"), QStringLiteral("hello"), QStringLiteral("hi"), QStringLiteral("dear"),
        QStringLiteral("principal"), QStringLiteral("default"), QStringLiteral("logon"), QStringLiteral("login"),
        QStringLiteral("benutzer"), QStringLiteral("kontoname"), QStringLiteral("hallo"), QStringLiteral("an"),
        QStringLiteral("von"), QStringLiteral("herr"), QStringLiteral("frau"), QStringLiteral("mr"),
        QStringLiteral("mrs"), QStringLiteral("ms"), QStringLiteral("dr") };
    const QString name = match.captured(1);
    if (!others.contains(folded(name)))
        see(seen, IdentityKind::User, name);
}

void takeBareHost(const Match &match, QList<Sighting> &seen) { see(seen, IdentityKind::Host, match.captured()); }

void takeMailName(const Match &match, QList<Sighting> &seen) { see(seen, IdentityKind::User, match.captured(1)); }

void takeCommonName(const Match &match, QList<Sighting> &seen)
{
    see(seen, IdentityKind::User, match.captured(1).trimmed());
}

/// The values of one distinguished name, by their attribute (RFC 4514); the DC parts make up a domain.
void takeDistinguishedName(const Match &match, QList<Sighting> &seen)
{
    static const QRegularExpression part(QStringLiteral(R"((?i)\b([A-Z]{1,20})\s*=\s*((?:\\.|[^,=+;"<>\r\n\\])+))"));
    QStringList domain;
    auto parts = part.globalMatch(match.captured());
    while (parts.hasNext()) {
        const Match one = parts.next();
        const QString attribute = one.captured(1).toUpper();
        QString value = one.captured(2).trimmed();
        value.remove(u'\\');
        if (attribute == QLatin1String("DC"))
            domain << value;
        else if (attribute == QLatin1String("OU") || attribute == QLatin1String("O") || attribute == QLatin1String("L"))
            see(seen, IdentityKind::Unit, value);
        else if (attribute == QLatin1String("C") || attribute == QLatin1String("ST"))
            continue;
        else if (value.contains(u'.') && hasTopLevelDomain(folded(value)))
            see(seen, IdentityKind::Host, value);
        else
            see(seen, IdentityKind::User, value);
    }
    if (domain.size() > 1)
        see(seen, IdentityKind::Realm, domain.join(u'.'));
}

const QList<Shape> &shapes()
{
    static const QList<Shape> all = {
        // The user part of a URL is no mail address.
        shape(R"(://[^\s/@]*@(*SKIP)(*FAIL)|([^\s"'<>(),;:\[\]{}|=@]{1,128})\\?@([\p{L}\p{N}][\p{L}\p{N}._-]{1,253}))",
            takePrincipal),
        shape(R"(://[^\s/@]*@(*SKIP)(*FAIL)|@((?:[\p{L}\p{N}_-]{1,63}\.)+[\p{L}\p{N}-]{2,63}))", takeRealm),
        shape(R"((?<!\S)([^\s"'<>(),;:\[\]{}|=@]{1,128}) @ ([\p{L}\p{N}][\p{L}\p{N}._-]{1,253}))", takePrincipal),
        shape(R"((?<![\w-])([A-Za-z][\w.-]{1,24})/([\p{L}\p{N}][\p{L}\p{N}._-]{1,253}))", takeService),
        shape(
            R"((?<![\\\w.:/$%-])([\p{L}\p{N}][\p{L}\p{N}._-]{0,62})\\([^\\/:*?"<>|\s,;()\[\]{}@=+&%]{1,64})(?![\\\w]))",
            takeDomainUser),
        shape(
            R"((?<![\w.@-])(?:\*\.|\.)?((?:[\p{L}\p{N}_][\p{L}\p{N}_-]{0,62}\.)+(?:xn--[a-z0-9-]+|\p{L}[\p{L}\p{N}-]{1,62}))(?![\p{L}\p{N}_(-]))",
            takeHostName),
        shape(R"(\b[A-Za-z][A-Za-z0-9+.-]{1,20}://(?:([^\s/@:"'<>]+)(?::[^\s/@]*)?@)?([^\s/:?#"'<>\[\])]+))", takeUrl),
        shape(R"((?i)(?<![\w-])S-1-\d{1,14}(?:-\d{1,10}){1,15}(?![\w-]))", takeSid),
        shape(R"((?<![\d.\w])(?:\d{1,3}\.){3}\d{1,3}(?!\d|\.\d))", takeAddress),
        shape(R"((?<![\w:.])(?:[0-9A-Fa-f]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9A-Fa-f]{1,4})?(?![\w:]))",
            takeAddress),
        shape(R"((?<![\w:-])[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}(?![\w:-]))", takeMac),
        shape(R"((?<![\w.])[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}(?![\w.]))", takeMac),
        shape(
            R"((?i)\b[A-Z]{1,20}\s*=\s*(?:\\.|[^,=+;"<>\r\n\\/])+(?:[,/]\s*(?:CN|OU|DC|O|L|C|ST|UID|E|EMAIL|EMAILADDRESS)\s*=\s*(?:\\.|[^,=+;"<>\r\n\\/])+)+)",
            takeDistinguishedName),
        shape(R"((?i)\bCN=([\p{L}\p{N}][^,=+;"<>|\r\n\\/]{1,80}))", takeCommonName),
        shape(R"((?<![\w$-])([\p{L}\p{N}][\p{L}\p{N}_-]{1,62})\$(?![\w{(]))", takeAccount),
        shape(R"(\bRSOP data for \S+ on ([\p{L}\p{N}._-]+))", takeLogHost),
        shape(R"(\b(?:uid|gid|euid|egid|groups)=\d+\(([^)]{1,64})\))", takeUnixId),
        shape(
            R"((?m)^(?:<\d+>)?[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d ([\p{L}\p{N}._-]+) [\w./-]+(?:\[\d+\])?(?:\([a-z]+\))?:)",
            takeLogHost),
        shape(R"(\b(?:Mr|Mrs|Ms|Dr|Herr|Frau|Hr|Fr|Mme|Sr|Sra)\.? (\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?))",
            takeSpokenName),
        // What stands before a domain that is known by now is a host.
        shape(R"((?<![\p{L}\p{N}_.-])([\p{L}\p{N}_-]+)\.REALM-\d)", takeLogHost),
        shape(R"((?<!\p{L})(\p{Lu}\p{Ll}+) USER-\d)", takeSpokenName),
        shape(R"(USER-\d+ (\p{Lu}\p{Ll}+)(?!\p{L}))", takeSpokenName),
        // Names that Windows gives by itself, and those that most companies give.
        shape(
            R"((?<![\w-])(?:DESKTOP|LAPTOP|WIN|NOTEBOOK|CLIENT|WORKSTATION|SERVER)-(?=[A-Z0-9-]*\d)[A-Z0-9-]{4,}(?![\w-]))",
            takeBareHost),
        shape(R"((?i)(?<![\w-])(?:ws|wks|pc|lt|nb|lap|srv|svr|dc|fs|vm|rds|prt)[-_]?[a-z]{0,4}[-_]?\d{2,}(?![\w-]))",
            takeBareHost),
        shape(R"re((\p{Lu}[\p{L}'-]+(?:,? \p{Lu}[\p{L}'.-]+){1,3})"? <[^>\s]+@)re", takeMailName),
    };
    return all;
}

} // namespace

QList<Sighting> sightingsByShape(const QString &text) { return sightingsOf(shapes(), text); }

} // namespace kerbscope
