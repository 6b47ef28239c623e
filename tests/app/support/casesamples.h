// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace kerbscope::tests {

class Desk;

/// Puts two dozen cases of the last weeks into the store of the desk: all states, long and missing titles, tags, causes of the
/// catalog.
void keepSampleCases(Desk &desk);

} // namespace kerbscope::tests
