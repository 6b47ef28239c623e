// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/publicnames.h"
#include "core/report/shape.h"
#include "core/report/textview.h"

#include <algorithm>

namespace kerbscope {

namespace {

using Match = QRegularExpressionMatch;

/// The folder of a user, as far as the path goes. An unquoted path ends where its last part ends.
void takeProfilePath(const Match &match, QList<Sighting> &seen)
{
    QString user = match.captured(QStringLiteral("user"));
    QString rest = match.captured(QStringLiteral("rest"));
    if (rest.isEmpty()) {
        // "C:\Users\Anna Schmidt" at the end of a line is a name of two words; in a sentence the first word is the
        // name.
        static const QRegularExpression fullName(QStringLiteral(R"(^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,2}$)"));
        if (!fullName.match(user.trimmed()).hasMatch())
            user = user.section(u' ', 0, 0);
    } else {
        // Folders may hold spaces; what follows the last separator ends at one.
        const qsizetype last = std::max(rest.lastIndexOf(u'\\'), rest.lastIndexOf(u'/'));
        static const QRegularExpression end(QStringLiteral(R"([\s,;)\]}'"]|\.\s|\.$)"));
        const qsizetype stop = rest.indexOf(end, last + 1);
        if (stop >= 0)
            rest.truncate(stop);
    }
    user = user.trimmed();
    if (user.isEmpty() || isPublicWord(folded(user)))
        return;
    see(seen, IdentityKind::Path, match.captured(QStringLiteral("head")) + user + rest);
    see(seen, IdentityKind::User, user);
}

void takeHomePath(const Match &match, QList<Sighting> &seen)
{
    const QString first = match.captured(2);
    const QString rest = match.captured(3);
    QString path = match.captured(1) + first + rest;
    while (path.endsWith(u'.'))
        path.chop(1);
    see(seen, IdentityKind::Path, path);
    const QString second = rest.section(u'/', 1, 1);
    if (first.contains(u'.') && hasTopLevelDomain(folded(first)) && !second.isEmpty()) {
        see(seen, IdentityKind::Realm, first);
        see(seen, IdentityKind::User, second);
    } else {
        see(seen, IdentityKind::User, first);
    }
}

void takeShare(const Match &match, QList<Sighting> &seen)
{
    if (hasLetter(match.captured(1)))
        see(seen, IdentityKind::Host, match.captured(1));
    const QString rest = match.captured(2);
    const QString share = folded(rest.section(u'\\', 1, 1));
    const bool isDomainShare = share == QLatin1String("sysvol") || share == QLatin1String("netlogon");
    if (rest.size() > 1 && !isDomainShare)
        see(seen, IdentityKind::Path, rest);
}

/// Where quotes or a line of its own say how far the path goes, spaces belong to it.
void takeWholePath(const Match &match, QList<Sighting> &seen)
{
    static const QRegularExpression owner(QStringLiteral(R"([\\/][^\\/]+[\\/]([^\\/]+))"));
    const QString path = match.captured(1);
    const QString user = owner.match(path).captured(1);
    if (isPublicWord(folded(user)))
        return;
    see(seen, IdentityKind::Path, path);
    see(seen, IdentityKind::User, user);
}

void takeCacheOwner(const Match &match, QList<Sighting> &seen) { see(seen, IdentityKind::User, match.captured(1)); }

const QList<Shape> &shapes()
{
    static const QList<Shape> all = {
        shape(
            R"re((?i)"((?:[A-Z]:)?[\\/](?:Users|home|Documents and Settings|Benutzer|Utilisateurs|Usuarios)[\\/][^"\r\n]{1,400})")re",
            takeWholePath),
        shape(R"re((?im)^[A-Z_()0-9]{2,40}=([A-Z]:\\(?:Users|Documents and Settings)\\[^"\r\n;]{1,400}?)\s*$)re",
            takeWholePath),
        shape(
            R"((?i)(?<head>(?:(?<![A-Za-z])[A-Z]:)?[\\/](?:Users|Documents and Settings|Benutzer|Utilisateurs|Usuarios)[\\/])(?<user>[^\\/:*?"<>|\r\n\t]{1,64})(?<rest>(?:[\\/][^\\/:*?"<>|\r\n\t]*)*))",
            takeProfilePath),
        shape(R"((?<![\w.\\])(/(?:export/|var/|net/|mnt/)?home/)([^/\s"'<>|:;,)]+)((?:/[^/\s"'<>|:;,)]*)*))",
            takeHomePath),
        shape(R"((?<![\\\w])\\\\([\p{L}\p{N}][\p{L}\p{N}._-]*)((?:\\[^\\\s"'<>|:*?]+)*))", takeShare),
        shape(R"((?i)\b(?:krb5cc|tkt|krbcc)_(\p{L}[\p{L}\p{N}._-]*))", takeCacheOwner),
    };
    return all;
}

} // namespace

QList<Sighting> sightingsOfPaths(const QString &text) { return sightingsOf(shapes(), text); }

} // namespace kerbscope
