// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/knowledge.h"

#include <algorithm>

namespace kerbscope {

namespace {

template <typename T> const T *byId(const QList<T> &rows, const QString &id)
{
    const auto row = std::ranges::find(rows, id, &T::id);
    return row != rows.end() ? &*row : nullptr;
}

} // namespace

QStringList ownersOf(const CauseInfo &cause)
{
    QStringList owners { cause.owner };
    for (const Step &step : cause.remedy)
        owners << step.who;
    owners.removeAll(QString());
    owners.removeDuplicates();
    return owners;
}

const FindingInfo *KnowledgeBase::finding(const QString &id) const { return byId(findings, id); }

const CauseInfo *KnowledgeBase::cause(const QString &id) const { return byId(causes, id); }

void KnowledgeBase::takeFacts(const CompanyFacts &facts)
{
    company.facts = facts;
    if (!facts.proxyCloud.isEmpty() && !proxyRealms.contains(facts.proxyCloud))
        proxyRealms << facts.proxyCloud;
}

} // namespace kerbscope
