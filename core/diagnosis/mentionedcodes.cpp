// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/mentionedcodes.h"

namespace kerbscope {

std::optional<QString> codeIdOf(const Catalog &catalog, const QString &typed)
{
    const QString text = typed.trimmed();
    if (catalog.entry(text))
        return text;
    LookupOptions options;
    options.limit = 1;
    const QList<LookupHit> hits = catalog.lookup(text, options);
    if (hits.isEmpty())
        return std::nullopt;
    return hits.first().summary.id;
}

QList<Finding> findingsOfMentionedCodes(const Catalog &catalog, const KnowledgeBase &knowledge, const QString &text)
{
    QList<Finding> findings;
    const QStringList ids = catalog.codesIn(text);
    for (const QString &id : ids) {
        const QString finding = QStringLiteral("code.") + id.section(u':', 0, 0);
        if (knowledge.finding(finding) != nullptr)
            findings << Finding { finding, id.section(u':', 1), {}, id };
    }
    return findings;
}

} // namespace kerbscope
