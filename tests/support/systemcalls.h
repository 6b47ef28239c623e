// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace kerbscope::test {

/// Counts the calls by which the program changes the file system (opening for writing, writing, syncing, truncating,
/// renaming, linking, removing, changing rights) and lets one of them go wrong. The wrappers stand in the test program, which
/// the dynamic linker asks first; so Qt and SQLite call them too. Linux only. Meant for a child made by fork().
enum class Mishap {
    None,     ///< only count
    Kill,     ///< SIGKILL before the call is made
    Fail,     ///< this call and all later ones fail: a full disk, a drive that went away
    FailOnce, ///< only this call fails
};

/// From now on call number `at` (from 1) and, for Fail, those after it, go wrong with `errorNumber`. Syncs are not really
/// made, since a killed program does not lose what the system holds.
void armMishap(Mishap mishap, int at, int errorNumber = 0);
/// Calls made since armMishap().
int callsMade();

} // namespace kerbscope::test
