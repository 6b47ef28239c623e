// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/lookupindex.h"

#include "core/base/typednumber.h"
#include "core/catalog/codewords.h"
#include "core/catalog/lookupwords.h"
#include "core/catalog/spelling.h"
#include "core/catalog/trigrams.h"
#include "core/krb/comerr.h"

#include <algorithm>
#include <cmath>

namespace kerbscope {

namespace {

constexpr int longestFuzzyName = 96;

void sortUnique(std::vector<int> &list)
{
    std::ranges::sort(list);
    const auto rest = std::ranges::unique(list);
    list.erase(rest.begin(), rest.end());
}

} // namespace

LookupIndex::LookupIndex(const QList<Source> &rows, const QList<Family> &families)
{
    for (const Family &family : families) {
        m_families.insert(family.id, family);
        for (const QString &words : family.words) {
            const QString squash = squashedName(words);
            m_contexts[squash] << family.id;
        }
    }
    constexpr qsizetype namesPerRow = 4;
    m_rows.reserve(static_cast<std::size_t>(rows.size()));
    m_names.reserve(static_cast<std::size_t>(rows.size() * namesPerRow));
    m_byName.reserve(rows.size() * namesPerRow);
    m_byWords.reserve(rows.size() * namesPerRow);
    m_numbers.reserve(rows.size() * 2);
    for (const Source &source : rows)
        addRow(source);

    std::ranges::sort(m_numberTexts);
    m_sortedNames.resize(m_names.size());
    for (std::size_t i = 0; i < m_names.size(); ++i)
        m_sortedNames[i] = static_cast<int>(i);
    std::ranges::stable_sort(m_sortedNames, {}, [this](int index) -> const QString & { return name(index).squash; });
    m_sortedTerms.resize(m_termTexts.size());
    for (std::size_t i = 0; i < m_termTexts.size(); ++i)
        m_sortedTerms[i] = static_cast<int>(i);
    std::ranges::sort(m_sortedTerms, {}, [this](int term) { return m_termTexts[static_cast<std::size_t>(term)]; });
    buildTrigrams();
}

void LookupIndex::addRow(const Source &source)
{
    const CodeEntry &entry = source.entry;
    const Family family = m_families.value(entry.family);
    const int row = static_cast<int>(m_rows.size());
    IndexRow indexRow;
    indexRow.summary = summaryOf(entry);
    indexRow.seen = entry.seen.isEmpty() ? family.seen : entry.seen.join(QStringLiteral(", "));
    indexRow.rank = family.rank;
    indexRow.full = source.full;

    if (!squashedName(entry.code).isEmpty())
        addName(entry.id, NameKind::Id, row, indexRow.nameTerms);
    addName(entry.code, NameKind::Symbol, row, indexRow.nameTerms);
    for (const QString &symbol : entry.symbols)
        addName(symbol, NameKind::Symbol, row, indexRow.nameTerms);
    for (const QString &alias : entry.aliases)
        addName(alias, NameKind::Alias, row, indexRow.nameTerms);
    addName(entry.message, NameKind::Message, row, indexRow.nameTerms);
    addName(entry.title, NameKind::Title, row, indexRow.nameTerms);

    QList<qint64> numbers = entry.numbers;
    for (const QString &alias : entry.aliases) {
        const auto number = typedNumber(alias);
        if (number && number->asUnsigned32())
            numbers << number->value;
    }
    if (entry.family == QLatin1String("krb") && !entry.numbers.isEmpty())
        numbers << comErrOfProtocolCode(static_cast<int>(entry.numbers.first()));
    for (const qint64 number : numbers) {
        QList<int> &list = m_numbers[asUnsigned(number)];
        if (!list.contains(row))
            list << row;
    }

    if (typedNumber(entry.code))
        m_numberTexts.emplace_back(entry.code.toLower(), row);
    if (!entry.numbers.isEmpty() && entry.family != QLatin1String("event"))
        m_numberTexts.emplace_back(hexText(entry).toLower(), row);

    addTerms(wordsOf(entry.meaning), indexRow.textTerms);
    for (const QString &word : wordsOf(entry.title))
        indexRow.titleLength += wordTerm(word) < 0 ? 0 : 1;
    for (const std::vector<int> *terms : { &indexRow.nameTerms, &indexRow.textTerms }) {
        for (const int term : *terms)
            m_englishTerms[static_cast<std::size_t>(term)] = true;
    }
    for (const QString &title : source.translatedTitles)
        addName(title, NameKind::Title, row, indexRow.translatedNameTerms);
    for (const QString &meaning : source.translatedMeanings)
        addTerms(wordsOf(meaning), indexRow.translatedTextTerms);
    std::vector<int> all;
    for (std::vector<int> *terms : { &indexRow.nameTerms, &indexRow.textTerms, &indexRow.translatedNameTerms,
             &indexRow.translatedTextTerms }) {
        sortUnique(*terms);
        all.insert(all.end(), terms->begin(), terms->end());
    }
    sortUnique(all);
    for (const int term : all)
        ++m_termRows[static_cast<std::size_t>(term)];
    m_rows.push_back(std::move(indexRow));
}

void LookupIndex::addName(const QString &text, NameKind kind, int row, std::vector<int> &terms)
{
    const QStringList words = wordsOf(text);
    if (kind != NameKind::Id)
        addTerms(words, terms);
    const QString squash = hasEastAsian(text) ? squashedName(text) : words.join(QString());
    if (squash.isEmpty() || typedNumber(text))
        return; // numbers are found as numbers
    QList<int> &same = m_byName[squash];
    for (const int name : same) {
        if (m_names[static_cast<std::size_t>(name)].row == row)
            return;
    }
    const int name = static_cast<int>(m_names.size());
    same << name;
    const QString bag = bagOf(words);
    if (!bag.isEmpty())
        m_byWords[bag] << name;
    m_names.push_back({ squash, text, kind, row });
    m_longestNameWords = std::max(m_longestNameWords, std::min(16, static_cast<int>(words.size())));
}

int LookupIndex::wordTerm(const QString &word)
{
    const auto known = m_wordTerms.constFind(word);
    if (known != m_wordTerms.constEnd())
        return *known;
    int id = -1;
    if (!isStopWord(word)) {
        const QString stem = stemOf(word);
        id = m_terms.value(stem, -1);
        if (id < 0) {
            id = static_cast<int>(m_termTexts.size());
            m_terms.insert(stem, id);
            m_termTexts.push_back(stem);
            m_termRows.push_back(0);
            m_englishTerms.push_back(false);
        }
    }
    m_wordTerms.insert(word, id);
    return id;
}

void LookupIndex::addTerms(const QStringList &words, std::vector<int> &terms)
{
    for (const QString &word : words) {
        const int term = wordTerm(word);
        if (term >= 0)
            terms.push_back(term);
    }
}

QString LookupIndex::bagOf(const QStringList &words) const
{
    std::vector<int> terms;
    for (const QString &word : words) {
        const auto known = m_wordTerms.constFind(word);
        const int term = known != m_wordTerms.constEnd() ? *known : m_terms.value(stemOf(word), -1);
        if (term >= 0)
            terms.push_back(term);
        else if (known == m_wordTerms.constEnd() && !isStopWord(word))
            return {}; // a word that no row has
    }
    if (terms.size() < 2)
        return {};
    std::ranges::sort(terms);
    QString bag;
    for (const int term : terms)
        bag += QChar(static_cast<char16_t>(term & 0xFFFF));
    return bag;
}

double LookupIndex::weightOf(int term) const
{
    const double rows = std::max<double>(1.0, static_cast<double>(m_rows.size()));
    return std::max(0.2, std::log(rows / std::max(1, m_termRows[static_cast<std::size_t>(term)])));
}

QList<int> LookupIndex::rowsOfNumbersWithPrefix(const QString &text, int limit) const
{
    QList<int> found;
    auto at = std::ranges::lower_bound(
        m_numberTexts, text, {}, [](const auto &entry) -> const QString & { return entry.first; });
    for (; at != m_numberTexts.end() && found.size() < limit && at->first.startsWith(text); ++at) {
        if (!found.contains(at->second))
            found << at->second;
    }
    return found;
}

QList<int> LookupIndex::namesWithPrefix(const QString &squash, int limit) const
{
    QList<int> found;
    auto at = std::ranges::lower_bound(m_sortedNames, squash, {},
        [this](int name) -> const QString & { return m_names[static_cast<std::size_t>(name)].squash; });
    for (; at != m_sortedNames.end() && found.size() < limit
         && m_names[static_cast<std::size_t>(*at)].squash.startsWith(squash);
         ++at)
        found << *at;
    return found;
}

QList<int> LookupIndex::termsWithPrefix(const QString &stem, int limit) const
{
    QList<int> found;
    auto at = std::ranges::lower_bound(
        m_sortedTerms, stem, {}, [this](int term) -> const QString & { return termText(term); });
    for (; at != m_sortedTerms.end() && found.size() < limit && termText(*at).startsWith(stem); ++at)
        found << *at;
    return found;
}

QList<int> LookupIndex::termsLike(const QString &stem, int limit) const
{
    if (stem.size() < 4)
        return {};
    const int most = stem.size() < 7 ? 1 : 2;
    QList<std::pair<int, int>> close; // distance, term
    for (std::size_t term = 0; term < m_termTexts.size(); ++term) {
        const int distance = editDistance(stem, m_termTexts[term], most);
        if (distance <= most && m_termTexts[term].size() >= 3)
            close << std::pair(distance, static_cast<int>(term));
    }
    std::ranges::sort(close);
    QList<int> found;
    for (const auto &[distance, term] : close) {
        if (found.size() >= limit || distance > close.first().first)
            break;
        found << term;
    }
    return found;
}

void LookupIndex::buildTrigrams()
{
    m_trigramsOfName.assign(m_names.size(), 0);
    m_trigramStarts.assign(trigramCount + 1, 0);
    std::vector<std::vector<int>> perName(m_names.size());
    for (std::size_t name = 0; name < m_names.size(); ++name) {
        if (m_names[name].squash.size() > longestFuzzyName || m_names[name].kind == NameKind::Id)
            continue;
        perName[name] = trigramsOf(m_names[name].squash);
        m_trigramsOfName[name] = static_cast<int>(perName[name].size());
        for (const int trigram : perName[name])
            ++m_trigramStarts[static_cast<std::size_t>(trigram) + 1];
    }
    for (std::size_t i = 1; i < m_trigramStarts.size(); ++i)
        m_trigramStarts[i] += m_trigramStarts[i - 1];
    m_trigramNames.resize(static_cast<std::size_t>(m_trigramStarts.back()));
    std::vector<int> next(m_trigramStarts.begin(), m_trigramStarts.end() - 1);
    for (std::size_t name = 0; name < m_names.size(); ++name) {
        for (const int trigram : perName[name])
            m_trigramNames[static_cast<std::size_t>(next[static_cast<std::size_t>(trigram)]++)] =
                static_cast<int>(name);
    }
}

QList<std::pair<int, double>> LookupIndex::similarNames(const QString &squash, double least, int limit) const
{
    const std::vector<int> trigrams = trigramsOf(squash);
    std::vector<int> shared(m_names.size(), 0);
    for (const int trigram : trigrams) {
        const auto index = static_cast<std::size_t>(trigram);
        for (int i = m_trigramStarts[index]; i < m_trigramStarts[index + 1]; ++i)
            ++shared[static_cast<std::size_t>(m_trigramNames[static_cast<std::size_t>(i)])];
    }
    QList<std::pair<int, double>> found;
    for (std::size_t name = 0; name < shared.size(); ++name) {
        if (shared[name] == 0)
            continue;
        const double similarity = 2.0 * shared[name]
            / static_cast<double>(trigrams.size() + static_cast<std::size_t>(m_trigramsOfName[name]));
        if (similarity >= least)
            found << std::pair(static_cast<int>(name), similarity);
    }
    std::ranges::stable_sort(found, [](const auto &a, const auto &b) { return a.second > b.second; });
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

} // namespace kerbscope
