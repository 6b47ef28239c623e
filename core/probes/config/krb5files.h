// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/krb5conf.h"

#include <QByteArray>

#include <functional>

namespace kerbscope {

/// How files are read, so that a test can give a folder of its own.
struct FileAccess {
    /// Errors: NotFound, Refused, TooLarge, Io.
    std::function<Result<QByteArray>(const QString &path)> read;
    /// The names of the files in a folder, in any order. Errors: NotFound, Refused.
    std::function<Result<QStringList>(const QString &folder)> list;
};

/// The real files below `root` ("" for the computer itself); at most 1 MiB of each.
FileAccess filesBelow(const QString &root);

/// The Kerberos configuration that several files make together.
struct Krb5Files {
    Krb5Conf conf;      ///< without includes that were read; values of earlier files come first
    QStringList files;  ///< that were read, in their order
    bool any = false;   ///< at least one of the paths is there
};

/// Reads the files of KRB5_CONFIG (or the default path) with what they include, as MIT's profile library does
/// (krb5_conf.rst, "Structure"; util/profile/prof_parse.c): includedir takes names of letters, digits, dashes and underscores, or
/// ending in .conf, in their alphabetical order. At most 100 files, ten deep. A file that is missing is passed over, one that cannot be
/// read or parsed, or an include that is missing, is the conf's fault, because the library then refuses everything.
Krb5Files readKrb5Files(const QStringList &paths, const FileAccess &access);

} // namespace kerbscope
