// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/codewords.h"
#include "core/catalog/lookupscore.h"
#include "core/catalog/lookupwords.h"
#include "core/krb/bitnames.h"

#include <algorithm>
#include <bit>

namespace kerbscope {

namespace {

constexpr double asTyped = 600.0; ///< the number stands in the row
constexpr double converted = 560.0; ///< it does after a known conversion
constexpr double perhapsHex = 300.0; ///< the digits mean the row if they are hexadecimal
constexpr double besideOthers = 420.0; ///< a mask taken apart, where the whole number has a row of its own
constexpr double bitsAsked = 100.0;
constexpr int leastMaskDigits = 6;
constexpr double leastKnownBits = 0.75; ///< share of the set bits that must have a meaning
constexpr double beginning = 420.0; ///< the digits typed so far begin the row's number
constexpr double besideContext = 250.0;
constexpr double maskInDecimal = 150.0;
constexpr double perDigit = 25.0; ///< a long number is less likely to stand there for something else
constexpr int mostDigitsCounted = 8;
constexpr double finer = 150.0; ///< a sub status says more than the status

/// HRESULT_FROM_WIN32 and HRESULT_FROM_NT of winerror.h, taken back.
struct Unwrapped {
    qint64 number;
    QString family;
};
std::optional<Unwrapped> unwrapped(qint64 number)
{
    const quint32 value = asUnsigned(number);
    if ((value & 0xFFFF'0000U) == 0x8007'0000U)
        return Unwrapped { value & 0xFFFFU, QStringLiteral("win32") };
    if ((value & 0xF000'0000U) == 0xD000'0000U)
        return Unwrapped { static_cast<qint64>(value & ~0x1000'0000U), QStringLiteral("ntstatus") };
    return std::nullopt;
}

bool isBitFamily(const QString &family)
{
    return family == QLatin1String("ticket-flag") || family == QLatin1String("kdc-option")
        || family == QLatin1String("ap-option");
}

class NumberMatcher {
public:
    NumberMatcher(const ReadQuery &query, const LookupIndex &index, Scoreboard &board)
        : m_query(query)
        , m_index(index)
        , m_board(board)
    {
    }

    void match(int token)
    {
        const TypedNumber &number = *m_query.tokens[token].number;
        bool found = false;
        if (number.value >= -0x8000'0000LL && number.value <= 0xFFFF'FFFFLL) {
            for (const int row : m_index.rowsOfNumber(number.value))
                found = add(token, row, asTyped) || found;
            if (const auto inner = unwrapped(number.value)) {
                for (const int row : m_index.rowsOfNumber(inner->number)) {
                    if (m_index.row(row).summary.family == inner->family)
                        found = add(token, row, converted) || found;
                }
            }
        }
        matchCodes(token);
        if (!number.hexadecimal && number.value > 9 && number.digits <= 8)
            matchAsHexadecimal(token);
        if (!found && m_query.tokens.size() == 1 && number.digits >= 3)
            matchBeginning(token);
        if (number.hexadecimal && number.digits >= leastMaskDigits && number.asUnsigned32()
            && (number.value & bitMask(0)) == 0)
            matchBits(token, found ? besideOthers : converted);
    }

private:
    double pointed(int token, const QString &family) const
    {
        return m_query.pointsTo(token, family) ? besideContext : 0.0;
    }

    /// A status that only says that a sign-on failed; the sub status says why.
    bool isGeneric(int token) const
    {
        const quint32 value = asUnsigned(m_query.tokens[token].number->value);
        return value == 0xC000'006DU || value == 0xC000'006EU;
    }

    bool hasOtherStatus(int token) const
    {
        const quint32 own = asUnsigned(m_query.tokens[token].number->value);
        return std::ranges::any_of(m_query.tokens, [own](const QueryToken &other) {
            return other.number && asUnsigned(other.number->value) != own && asUnsigned(other.number->value) >> 16 == 0xC000U;
        });
    }

    bool add(int token, int row, double score)
    {
        const TypedNumber &number = *m_query.tokens[token].number;
        const IndexRow &indexRow = m_index.row(row);
        const QString &family = indexRow.summary.family;
        if (number.hexadecimal && family == QLatin1String("event"))
            return false; // event numbers are written in decimal
        if (!number.hexadecimal && isBitFamily(family))
            score -= maskInDecimal;
        if (m_query.details.contains(token))
            score += finer;
        else if (isGeneric(token) && hasOtherStatus(token))
            score -= finer;
        score += perDigit * std::max(0, std::min(number.digits, mostDigitsCounted) - 2);
        m_board.number(row, score - indexRow.rank + pointed(token, family));
        return true;
    }

    /// "bit 1", "logon type 3", "option 15": the code itself, in the families that the words beside it name.
    void matchCodes(int token)
    {
        for (const QString &family : m_query.families[token]) {
            for (const int name : m_index.namesOf(squashedName(family + u':' + m_query.tokens[token].text))) {
                const IndexName &id = m_index.name(name);
                if (id.kind == NameKind::Id)
                    m_board.number(id.row, asTyped + besideContext - m_index.row(id.row).rank);
            }
        }
    }

    void matchAsHexadecimal(int token)
    {
        bool ok = false;
        const qint64 value = m_query.tokens[token].text.toLongLong(&ok, 16);
        if (!ok || value > 0xFFFF'FFFFLL)
            return;
        for (const int row : m_index.rowsOfNumber(value)) {
            const IndexRow &indexRow = m_index.row(row);
            if (indexRow.summary.family != QLatin1String("event"))
                m_board.number(row, perhapsHex - indexRow.rank + pointed(token, indexRow.summary.family));
        }
    }

    /// A number that is still being typed.
    void matchBeginning(int token)
    {
        for (const int row : m_index.rowsOfNumbersWithPrefix(m_query.tokens[token].text.toLower(), 40))
            m_board.number(row, beginning - m_index.row(row).rank);
    }

    /// A mask of several bits: the rows of its bits, options before flags unless the words say otherwise.
    void matchBits(int token, double score)
    {
        const auto value = asUnsigned(m_query.tokens[token].number->value);
        QHash<QString, QList<int>> bits; // family -> rows of the bits that are set, highest bit first
        for (int bit = 0; bit < 32; ++bit) {
            if ((value & bitMask(bit)) == 0)
                continue;
            for (const int row : m_index.rowsOfNumber(bitMask(bit))) {
                if (isBitFamily(m_index.row(row).summary.family))
                    bits[m_index.row(row).summary.family] << row;
            }
        }
        for (auto family = bits.cbegin(); family != bits.cend(); ++family) {
            const bool asked = m_query.pointsTo(token, family.key());
            if (!asked && static_cast<double>(family->size()) < leastKnownBits * std::popcount(value))
                continue;
            double order = 0.0;
            for (const int row : *family)
                m_board.number(row, score - m_index.row(row).rank - (order += 0.01) + (asked ? bitsAsked : 0.0));
        }
    }

    const ReadQuery &m_query;
    const LookupIndex &m_index;
    Scoreboard &m_board;
};

} // namespace

void matchNumbers(const ReadQuery &query, const LookupIndex &index, Scoreboard &board)
{
    NumberMatcher matcher(query, index, board);
    for (int token = 0; token < query.tokens.size(); ++token) {
        if (query.isCode(token))
            matcher.match(token);
    }
}

} // namespace kerbscope
