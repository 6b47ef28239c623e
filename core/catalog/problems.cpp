// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/problems.h"

#include <algorithm>
#include <tuple>

namespace kerbscope {

QList<KnowledgeProblem> Problems::sorted() const
{
    QList<KnowledgeProblem> list = m_list;
    const auto key = [](const KnowledgeProblem &problem) {
        const Place &where = problem.error.where;
        return std::tuple(where.source, where.line.value_or(0), where.column.value_or(0));
    };
    std::ranges::stable_sort(list, {}, key);
    if (m_uncounted > 0)
        list << KnowledgeProblem { { ErrorKind::TooLarge,
            QStringLiteral("%1 more problems are not listed").arg(m_uncounted) } };
    return list;
}

} // namespace kerbscope
