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

const FindingInfo *KnowledgeBase::finding(const QString &id) const { return byId(findings, id); }

const CauseInfo *KnowledgeBase::cause(const QString &id) const { return byId(causes, id); }

} // namespace kerbscope
