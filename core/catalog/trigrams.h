// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace kerbscope {

/// Every three neighbouring characters of a squashed name, its two ends marked, as numbers below trigramCount; each
/// once. Characters other than a-z and 0-9 fall together with some of these, which only makes names look more alike.
constexpr int trigramAlphabet = 40;
constexpr int trigramCount = trigramAlphabet * trigramAlphabet * trigramAlphabet;

std::vector<int> trigramsOf(const QString &squashedName);

} // namespace kerbscope
