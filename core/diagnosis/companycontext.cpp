// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/companycontext.h"

#include <QRegularExpression>

namespace kerbscope {

void addCompany(ImportContext &context, const KnowledgeBase &knowledge)
{
    context.proxyRealms = knowledge.proxyRealms;
    context.proxies.clear();
    for (const CompanyProxy &proxy : knowledge.company.proxies())
        context.proxies << KnownProxy { proxy.host, proxy.realm };
    const QStringList own = knowledge.company.ownRealms();
    if (context.homeRealm.isEmpty() && own.size() == 1)
        context.homeRealm = own.first();
}

QString withCompanyNames(const QString &text, const Company &company)
{
    static const QRegularExpression place(QStringLiteral("(?<![A-Za-z0-9_-])(PROXY-REALM|REALM|CLOUD)(?![A-Za-z0-9_-])"));
    const QStringList own = company.ownRealms();
    const QStringList proxies = company.proxyRealms();
    const QString cloud = !company.facts.proxyCloud.isEmpty() ? company.facts.proxyCloud : proxies.size() == 1 ? proxies.first() : QString();
    QString filled;
    qsizetype from = 0;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString word = match.captured();
        QString name = cloud;
        if (word == QLatin1String("REALM"))
            name = own.size() == 1 ? own.first() : QString();
        else if (word == QLatin1String("CLOUD"))
            name = cloud.toLower(); // the end of a host's name
        filled += text.mid(from, match.capturedStart() - from) + (name.isEmpty() ? word : name);
        from = match.capturedEnd();
    }
    return filled + text.mid(from);
}

} // namespace kerbscope
