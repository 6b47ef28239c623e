// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/companycontext.h"

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

} // namespace kerbscope
