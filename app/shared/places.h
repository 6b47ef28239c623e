// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kerbscope {

/// Where the program keeps what it remembers.
struct Places {
    QString settingsFile; ///< INI
    QString dataFolder; ///< cases, bookmarks, notes, packs
    bool portable = false; ///< a file named "portable" lies beside the program: everything is in "data" there
    bool passing = false; ///< portable, on a medium that cannot be written to: state lives in a folder that goes with the program's end
    QString mediumFolder; ///< passing: "data" on that medium, whose settings and packs hold; else empty

    /// @param programFolder where the program lies
    /// @param passingFolder an existing folder for this run only, used where a portable program cannot write beside itself
    static Places find(const QString &programFolder, const QString &passingFolder);
};

/// Where files of the user are proposed to be saved: the folder of documents, else the home folder.
QString documentsFolder();

} // namespace kerbscope
