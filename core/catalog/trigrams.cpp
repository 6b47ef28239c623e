// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/trigrams.h"

#include <algorithm>

namespace kerbscope {

namespace {

constexpr int endMark = 0;

int letterOf(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit >= u'a' && unit <= u'z')
        return 1 + (unit - u'a');
    if (unit >= u'0' && unit <= u'9')
        return 27 + (unit - u'0');
    return 37 + unit % 3;
}

} // namespace

std::vector<int> trigramsOf(const QString &squashedName)
{
    std::vector<int> trigrams;
    trigrams.reserve(static_cast<std::size_t>(squashedName.size()) + 2);
    int first = endMark;
    int second = endMark;
    for (qsizetype i = 0; i <= squashedName.size(); ++i) {
        const int third = i < squashedName.size() ? letterOf(squashedName[i]) : endMark;
        trigrams.push_back((first * trigramAlphabet + second) * trigramAlphabet + third);
        first = second;
        second = third;
    }
    std::ranges::sort(trigrams);
    const auto rest = std::ranges::unique(trigrams);
    trigrams.erase(rest.begin(), rest.end());
    return trigrams;
}

} // namespace kerbscope
