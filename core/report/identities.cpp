// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/identities.h"

#include "core/report/networkaddress.h"
#include "core/report/publicnames.h"
#include "core/report/shape.h"
#include "core/report/textview.h"

#include <QRegularExpression>

#include <algorithm>

namespace kerbscope {

namespace {

constexpr qsizetype maxNameLength = 256;

struct KindWord {
    IdentityKind kind;
    const char *pseudonym;
    const char *name;
};

constexpr KindWord kindWords[] = {
    { IdentityKind::User, "USER", "user" },
    { IdentityKind::Host, "HOST", "host" },
    { IdentityKind::Realm, "REALM", "realm" },
    { IdentityKind::Domain, "DOMAIN", "domain" },
    { IdentityKind::Address, "ADDR", "address" },
    { IdentityKind::Sid, "SID", "sid" },
    { IdentityKind::Mac, "MAC", "mac" },
    { IdentityKind::Path, "PATH", "path" },
    { IdentityKind::Unit, "UNIT", "unit" },
    { IdentityKind::Encoded, "BLOB", "encoded" },
};

const KindWord &wordsOf(IdentityKind kind) { return *std::ranges::find(kindWords, kind, &KindWord::kind); }

const QRegularExpression &pseudonymPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((?i)(?<![A-Za-z])(USER|HOST|REALM|DOMAIN|ADDR|SID|MAC|PATH|UNIT|BLOB)-(\d{1,6})(?!\d))"));
    return pattern;
}

/// Marks that no logon name of Windows or Unix holds; whoever has them is no name but a piece of something else.
bool isPlausibleName(const QString &name)
{
    static const QRegularExpression odd(QStringLiteral(R"([\x{0}-\x{1f}()\[\]{}<>:;|=*?"!^~`])"));
    return !odd.match(name).hasMatch();
}

QString canonicalPath(const QString &path)
{
    QString key = folded(path);
    key.replace(u'\\', u'/');
    return key;
}

} // namespace

QString Identities::kindName(IdentityKind kind) { return QString::fromLatin1(wordsOf(kind).name); }

bool Identities::isPseudonym(const QString &text)
{
    static const QRegularExpression whole(
        QStringLiteral(R"(^_?(?:(?:USER|HOST|REALM|DOMAIN|ADDR|SID|MAC|PATH|UNIT|BLOB)(?:-\d{1,6}|-?$)[.@_\\/$]*)+$)"));
    return whole.match(text).hasMatch();
}

bool Identities::holdsPseudonym(const QString &text) { return pseudonymPattern().match(text).hasMatch(); }

void Identities::keepOut(const QString &text)
{
    auto matches = pseudonymPattern().globalMatch(text);
    while (matches.hasNext())
        m_keptOut << matches.next().captured().toUpper();
}

bool Identities::note(IdentityKind kind, const QString &text)
{
    const QString key = kind == IdentityKind::Path ? canonicalPath(text) : folded(text);
    const QPair<int, QString> identity(static_cast<int>(kind), key);
    if (key.isEmpty() || m_known.contains(identity))
        return false;
    m_known << identity;
    m_seen << Seen { kind, text, key, m_withParts };
    return true;
}

bool Identities::add(const Sighting &sighting, bool withParts)
{
    m_withParts = withParts;
    const QString text = sighting.text.trimmed();
    if (text.isEmpty() || text.size() > maxNameLength * 4 || isPseudonym(text))
        return false;
    switch (sighting.kind) {
    case IdentityKind::User:
        return addUser(text);
    case IdentityKind::Host:
        return addHost(text);
    case IdentityKind::Realm:
    case IdentityKind::Domain:
        return addRealm(text);
    case IdentityKind::Sid:
        return !isPublicSid(folded(text)) && note(IdentityKind::Sid, text);
    case IdentityKind::Address:
    case IdentityKind::Mac:
    case IdentityKind::Path:
        return note(sighting.kind, text);
    case IdentityKind::Unit:
        return !isPublicWord(folded(text)) && text.size() > 2 && note(IdentityKind::Unit, text);
    case IdentityKind::Encoded:
        return false;
    }
    return false;
}

bool Identities::addUser(QString text)
{
    static const QRegularExpression edges(QStringLiteral(R"(^["'\s-]+|["'\s]+$)"));
    text.remove(edges);
    while (text.endsWith(u'\\'))
        text.chop(1);
    bool news = false;
    if (const qsizetype at = text.indexOf(u'@'); at >= 0) {
        news = addRealm(text.mid(at + 1).section(u'@', 0, 0)) || news;
        text = text.left(at);
    }
    if (const qsizetype slash = text.lastIndexOf(u'\\'); slash >= 0) {
        const QString domain = text.left(slash);
        // "NT AUTHORITY\SYSTEM", "NT SERVICE\x": nobody in person.
        if (isPublicAuthority(folded(domain.section(u' ', -1))))
            return news;
        news = addRealm(domain) || news;
        text = text.mid(slash + 1);
    }
    if (text.startsWith(QLatin1String("S-1-")))
        return add({ IdentityKind::Sid, text }, m_withParts) || news;
    if (text.endsWith(u'$'))
        return addHost(text) || news;
    if (ipv4FromText(text) || ipv6FromText(text))
        return note(IdentityKind::Address, text) || news;
    if (text.contains(u'/')) {
        // A service: its second part is a host.
        const QString host = text.section(u'/', 1, 1);
        return (isServiceClass(folded(text.section(u'/', 0, 0))) && hasLetter(host) && addHost(host)) || news;
    }
    const QString key = folded(text);
    if (key.isEmpty() || key.size() > maxNameLength || isPublicWord(key) || !isPlausibleName(text) || isPublicHost(key)
        || isPseudonym(text))
        return news;
    return note(IdentityKind::User, text) || news;
}

bool Identities::addHost(QString text)
{
    static const QRegularExpression edges(QStringLiteral(R"(^[\\/.\s*"']+|[\\/.\s"'$]+$)"));
    text.remove(edges);
    if (ipv4FromText(text) || ipv6FromText(text))
        return note(IdentityKind::Address, text);
    if (text.contains(u'@'))
        return addUser(text);
    const QString key = folded(text);
    if (key.size() < 2 || key.size() > maxNameLength || !hasLetter(text) || !isPlausibleName(text) || key.contains(u' ')
        || key.contains(u'/') || key.contains(u'\\') || isPseudonym(text) || isPublicHost(key) || isPublicWord(key))
        return false;
    if (key.count(u'.') == 1 && publicSuffix(key).isEmpty())
        return addRealm(text);
    return note(IdentityKind::Host, text);
}

bool Identities::addRealm(QString text)
{
    static const QRegularExpression edges(QStringLiteral(R"(^[\\/.\s*"'@]+|[\\/.\s"':]+$)"));
    text.remove(edges);
    const QString key = folded(text);
    if (key.size() < 2 || key.size() > maxNameLength || !hasLetter(text) || !isPlausibleName(text) || isPseudonym(text)
        || isPublicHost(key) || isPublicWord(key) || key.contains(u'/') || key.contains(u'\\'))
        return false;
    if (!key.contains(u'.'))
        return note(IdentityKind::Domain, text);
    if (!publicSuffix(key).isEmpty())
        return note(IdentityKind::Host, text);
    m_realms << key;
    return note(IdentityKind::Realm, text);
}

void Identities::add(const Principal &principal)
{
    addRealm(principal.realm);
    const QStringList &parts = principal.components;
    if (parts.isEmpty())
        return;
    if (principal.isTicketGranting()) {
        addRealm(parts.value(1)); // klist tgt of Windows prints krbtgt@REALM
    } else if (parts.size() == 1) {
        addUser(parts.first());
    } else {
        // "user/admin" is a person, "HTTP/host" a service.
        if (isServiceClass(folded(parts.first())) || parts.at(1).contains(u'.'))
            addHost(parts.at(1).section(u':', 0, 0));
        else
            addUser(parts.first());
        for (qsizetype i = 2; i < parts.size(); ++i)
            addHost(parts[i]);
    }
}

int Identities::entry(IdentityKind kind, const QString &key, const QString &original)
{
    const QPair<int, QString> identity(static_cast<int>(kind), key);
    const auto found = m_entryOf.constFind(identity);
    if (found != m_entryOf.constEnd())
        return *found;
    QString pseudonym;
    do {
        pseudonym = QStringLiteral("%1-%2")
                        .arg(QLatin1String(wordsOf(kind).pseudonym))
                        .arg(++m_lastNumber[static_cast<int>(kind)]);
    } while (m_keptOut.contains(pseudonym));
    const auto index = static_cast<int>(m_entries.size());
    m_entries << IdentityEntry { kind, pseudonym, original };
    m_entryOf.insert(identity, index);
    return index;
}

int Identities::encodedEntry(const QString &run) { return entry(IdentityKind::Encoded, run, run); }

} // namespace kerbscope
