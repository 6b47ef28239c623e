// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/compiler.h"

namespace kerbscope {

/// Gathers what is wrong in the knowledge, so that one run tells all of it. Past `maxProblems` they are only counted.
class Problems {
public:
    static constexpr int maxProblems = 1000;

    void add(const QString &what, const Place &where, const QString &advice = {})
    {
        add(Error { ErrorKind::Malformed, what, where, advice });
    }
    void add(const Error &error)
    {
        if (m_list.size() < maxProblems)
            m_list << KnowledgeProblem { error };
        else
            ++m_uncounted;
    }

    bool isEmpty() const { return m_list.isEmpty(); }
    /// In the order of files and lines; a last one tells how many were left out.
    QList<KnowledgeProblem> sorted() const;

private:
    QList<KnowledgeProblem> m_list;
    int m_uncounted = 0;
};

} // namespace kerbscope
