// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/finding.h"

#include <QList>

#include <algorithm>

namespace kerbscope {

/// Collects the findings of one text: of a finding with one value at a time the first statement counts, so that readers
/// say what tells most first; codes may be many.
class FindingList
{
public:
    void add(const char *id, const QString &value, const QString &detail = {})
    {
        const QString name = QString::fromLatin1(id);
        const bool isCode = name.startsWith(QLatin1String("code."));
        const bool known = std::ranges::any_of(m_findings, [&](const Finding &finding) { return finding.id == name && (!isCode || finding.value == value); });
        if (!known)
            m_findings << Finding { name, value, {}, detail };
    }
    void add(const char *id, const char *value, const QString &detail = {}) { add(id, QString::fromLatin1(value), detail); }

    /// "krb:24" as code.krb = 24; nothing for an empty id and for "no error".
    void addCode(const QString &catalogId, const QString &detail = {})
    {
        const qsizetype colon = catalogId.indexOf(u':');
        if (colon > 0 && catalogId != QLatin1String("krb:0"))
            add(QByteArray("code." + catalogId.first(colon).toLatin1()).constData(), catalogId.mid(colon + 1), detail);
    }

    bool has(const char *id) const
    {
        return std::ranges::any_of(m_findings, [&](const Finding &finding) { return finding.id == QLatin1String(id); });
    }
    bool has(const char *id, const char *value) const
    {
        return std::ranges::any_of(m_findings, [&](const Finding &finding) { return finding.id == QLatin1String(id) && finding.value == QLatin1String(value); });
    }

    QList<Finding> take() { return std::move(m_findings); }

private:
    QList<Finding> m_findings;
};

} // namespace kerbscope
