// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/homerealm.h"
#include "core/evidence/proxyhosts.h"

#include <QRegularExpression>

#include <algorithm>

namespace kerbscope {

namespace {

constexpr qsizetype lookedAt = 256 * 1024;

QString configuredRealmIn(QStringView text)
{
    static const QRegularExpression line(QStringLiteral(R"((?im)^\s*default_realm\s*=\s*([^\s#;]+))"));
    return line.match(text.first(std::min(text.size(), lookedAt)).toString()).captured(1);
}

} // namespace

QString homeRealmIn(QStringView text)
{
    static const QRegularExpression lines(QStringLiteral(
        R"((?im)^[>\s]*default_realm\s*=\s*(?<conf>[^\s#;]+))"
        R"(|(?-i:\bGetting (?:initial credentials for|credentials)) [^\s@]+@(?<trace>[^\s:]+))"
        R"(|^(?:Default principal|Principal|Standard-Principal|\s*Principal): *[^\s@]+@(?<mit>[^\s:]+)\s*$)"
        R"(|^(?:Password|Passwort) (?:for|für) [^\s@]+@(?<asked>[^\s:']+))"
        R"(|^[^\s@]+@(?<heimdal>[^\s:']+)'s Password)"
        R"(|^#\d+>\s*\S+[^:]*: *[^\s@]+ @ (?<windows>\S+)\s*$)"
        R"(|\bkinit(?:\.\w+)? (?:-\S+ )*[^\s@/]+@(?<command>[^\s:]+))"));
    const auto match = lines.match(text.first(std::min(text.size(), lookedAt)).toString());
    if (!match.hasMatch())
        return {};
    for (const QString &name : match.regularExpression().namedCaptureGroups()) {
        if (!name.isEmpty() && match.capturedLength(name) > 0)
            return match.captured(name);
    }
    return {};
}

bool speaksOfProxy(QStringView text, const QStringList &proxyRealms)
{
    const QStringView head = text.first(std::min(text.size(), lookedAt));
    const auto within = [&](QStringView words) { return head.contains(words, Qt::CaseInsensitive); };
    return within(u"Proxy-Authenticate") || within(u"Proxy-Authorization") || within(u"407 Proxy") || std::ranges::any_of(proxyRealms, within);
}

QString userIn(QStringView text)
{
    static const QRegularExpression lines(QStringLiteral(
        R"((?im)^(?:Default principal|Standard-Principal|\s*Principal): *(?<mit>[^\s@/$]+@[^\s:]+)\s*$)"
        R"(|^#\d+>\s*\S+[^:]*: *(?<windows>[^\s@/$]+) @ (?<realm>\S+)\s*$)"));
    const auto match = lines.match(text.first(std::min(text.size(), lookedAt)).toString());
    if (!match.hasMatch())
        return {};
    const QString windows = match.captured(QStringLiteral("windows"));
    return windows.isEmpty() ? match.captured(QStringLiteral("mit")) : windows + u'@' + match.captured(QStringLiteral("realm"));
}

void learnCircumstances(ImportContext &context, QStringView text)
{
    if (context.user.isEmpty()) {
        const QString configured = configuredRealmIn(text);
        context.user = userIn(text);
        if (!context.user.isEmpty())
            context.homeRealm = context.user.section(u'@', -1);
        else if (!configured.isEmpty())
            context.homeRealm = configured;
    }
    if (context.homeRealm.isEmpty())
        context.homeRealm = homeRealmIn(text);
    context.proxyInPlay = context.proxyInPlay || speaksOfProxy(text, context);
}

} // namespace kerbscope
