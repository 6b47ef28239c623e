// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace kerbscope {

/// Finds many words in a text in one pass (A. V. Aho, M. J. Corasick, "Efficient string matching", CACM 18(6), 1975),
/// so that the time does not grow with the number of words.
class NameMatcher {
public:
    struct Hit {
        qsizetype start = 0;
        qsizetype length = 0;
        int word = 0; ///< as add() returned it
    };

    /// Returns the number of the word; the same word gets the same number. Empty words are not allowed.
    int add(const QString &word);
    /// Call once after the last add().
    void prepare();
    /// All occurrences, overlapping ones too, by their end. Compares exactly: fold words and text alike.
    QList<Hit> find(QStringView text) const;

private:
    struct Node {
        QHash<char16_t, size_t> next;
        size_t fail = 0;
        int word = -1; ///< that ends here
        size_t outer = 0; ///< next node along the failure links that ends a word; 0 for none
        int depth = 0;
    };
    size_t step(size_t node, char16_t c) const;

    std::vector<Node> m_nodes { Node {} };
    int m_words = 0;
};

} // namespace kerbscope
