// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/principal.h"

#include "core/base/limits.h"

#include <algorithm>

namespace kerbscope {

namespace {

/// Most names have nothing to escape.
bool isPlain(QStringView part)
{
    return std::ranges::none_of(part, [](QChar c) { return c < u' ' || c == u'/' || c == u'@' || c == u'\\'; });
}

QString escaped(const QString &part, bool isRealm)
{
    if (isPlain(part))
        return part;
    QString text;
    text.reserve(part.size());
    for (const QChar c : part) {
        switch (c.unicode()) {
        case u'\n':
            text += QLatin1String("\\n");
            break;
        case u'\t':
            text += QLatin1String("\\t");
            break;
        case u'\b':
            text += QLatin1String("\\b");
            break;
        case u'\0':
            text += QLatin1String("\\0");
            break;
        case u'/':
            // krb5_unparse_name leaves the slash of a realm alone.
            if (!isRealm)
                text += u'\\';
            text += c;
            break;
        case u'@':
        case u'\\':
            text += u'\\';
            text += c;
            break;
        default:
            text += c;
        }
    }
    return text;
}

QChar unescaped(QChar c)
{
    switch (c.unicode()) {
    case u'n':
        return u'\n';
    case u't':
        return u'\t';
    case u'b':
        return u'\b';
    case u'0':
        return u'\0';
    default:
        return c;
    }
}

} // namespace

QString Principal::nameToString() const
{
    QStringList parts;
    parts.reserve(components.size());
    for (const QString &component : components)
        parts << escaped(component, false);
    return parts.join(u'/');
}

QString Principal::toString() const
{
    if (realm.isNull())
        return nameToString();
    return nameToString() + u'@' + escaped(realm, true);
}

bool Principal::isTicketGranting() const
{
    return !components.isEmpty() && components.first() == QLatin1String("krbtgt")
        && (components.size() == 2 || (components.size() == 1 && !realm.isEmpty()));
}

QString Principal::targetRealm() const
{
    if (!isTicketGranting())
        return {};
    return components.size() == 2 ? components.at(1) : realm;
}

bool Principal::isCrossRealm() const
{
    return isTicketGranting() && !realm.isEmpty() && targetRealm().compare(realm, Qt::CaseInsensitive) != 0;
}

Result<Principal> Principal::fromString(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return Error { ErrorKind::Empty, QStringLiteral("the principal name is empty") };

    Principal principal;
    QString part;
    bool inRealm = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\') {
            if (++i == text.size())
                return Error { ErrorKind::Malformed, QStringLiteral("the principal name ends in a lone backslash") };
            part += unescaped(text[i]);
        } else if (c == u'/' && !inRealm) {
            principal.components << part.trimmed();
            part.clear();
        } else if (c == u'@' && !inRealm) {
            principal.components << part.trimmed();
            part.clear();
            inRealm = true;
        } else {
            part += c;
        }
        if (principal.components.size() > limits::maxPrincipalComponents)
            return Error { ErrorKind::TooLarge,
                QStringLiteral("the principal name has more than %1 parts").arg(limits::maxPrincipalComponents) };
    }
    if (inRealm)
        principal.realm = QString(QLatin1String("")) + part.trimmed();
    else
        principal.components << part.trimmed();
    return principal;
}

} // namespace kerbscope
