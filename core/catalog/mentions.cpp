// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/lookupengine.h"
#include "core/catalog/lookupwords.h"

#include <algorithm>
#include <map>

namespace kerbscope {

namespace {

constexpr int fullStatusDigits = 8; ///< "0xC000006D": long enough to mean one thing
constexpr int pageCodeDigits = 6; ///< "471000"
constexpr qsizetype longestText = 1'000'000;

/// The row of the lowest family rank among some.
int likeliest(const QList<int> &rows, const LookupIndex &index)
{
    int best = -1;
    for (const int row : rows) {
        if (best < 0 || index.row(row).rank < index.row(best).rank)
            best = row;
    }
    return best;
}

class MentionReader {
public:
    MentionReader(const QString &text, const LookupIndex &index)
        : m_query(readQuery(text, index))
        , m_index(index)
    {
    }

    QStringList read()
    {
        for (int token = 0; token < m_query.tokens.size(); ++token) {
            if (m_query.tokens[token].number)
                readNumber(token);
            readName(token);
        }
        QStringList ids;
        for (const auto &[at, row] : m_found) {
            const QString &id = m_index.row(row).summary.id;
            if (!ids.contains(id))
                ids << id;
        }
        return ids;
    }

private:
    void readNumber(int token)
    {
        const TypedNumber &number = *m_query.tokens[token].number;
        QList<int> rows;
        for (const int row : m_index.rowsOfNumber(number.value)) {
            const QString &family = m_index.row(row).summary.family;
            const bool eventInHex = number.hexadecimal && family == QLatin1String("event");
            const bool plainPageCode =
                family == QLatin1String("zen") && !number.hexadecimal && number.digits >= pageCodeDigits;
            const bool fullStatus =
                number.hexadecimal && number.digits == fullStatusDigits && number.value > 0xFFFF'FFF;
            const bool comErr = number.value < -0xFFFF'FFF;
            if (!eventInHex && (plainPageCode || fullStatus || comErr || m_query.pointsTo(token, family)))
                rows << row;
        }
        const int best = likeliest(rows, m_index);
        if (best >= 0)
            m_found.emplace(token, best);
    }

    /// Symbols, and messages of three words or more, as they stand; the longest one that begins here.
    void readName(int first)
    {
        QString window;
        int best = -1;
        for (int last = first; last < m_query.tokens.size() && last - first < m_index.longestNameWords(); ++last) {
            window += m_query.tokens[last].squash;
            const bool symbol = first == last && m_query.tokens[first].text.contains(u'_');
            if (!symbol && last - first < 2)
                continue;
            QList<int> rows;
            for (const int name : m_index.namesOf(window)) {
                const IndexName &found = m_index.name(name);
                if (found.kind != NameKind::Title)
                    rows << found.row;
            }
            if (!rows.isEmpty())
                best = likeliest(rows, m_index);
        }
        if (best >= 0)
            m_found.emplace(first, best);
    }

    ReadQuery m_query;
    const LookupIndex &m_index;
    std::map<int, int> m_found; ///< token -> row
};

} // namespace

QStringList mentionedCodes(const QString &text, const LookupIndex &index)
{
    return MentionReader(text.left(longestText), index).read();
}

} // namespace kerbscope
