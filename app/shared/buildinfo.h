// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace kerbscope {

/// A library that is part of the program.
struct BuildLibrary {
    const char *name;
    const char *version; ///< that it was built with; empty where it is left out
    const char *licence; ///< SPDX identifier
};

/// An optional part of the program, named as CMake's switch.
struct BuildSwitch {
    const char *name;
    bool on;
};

/// The version of the program; its one place is the project() line of CMakeLists.txt.
QString programVersion();
std::span<const BuildLibrary> buildLibraries();
std::span<const BuildSwitch> buildSwitches();

/// Version, libraries and switches as text, a line each, for --version.
QString buildText();

} // namespace kerbscope
