// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace kerbscope {

/// How many single steps (insert, drop, change or swap of neighbours) lead from one word to the other (optimal string
/// alignment). Stops counting past `most` and then returns most + 1.
int editDistance(QStringView a, QStringView b, int most);

} // namespace kerbscope
