// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/krb/ticketlisting.h"

#include <QList>
#include <QStringList>

namespace kerbscope {

/// "name = value", or "name = { ... }" with what stands between the braces.
struct Krb5ConfEntry {
    QString name;
    QString value;
    bool isGroup = false;
    QList<Krb5ConfEntry> entries;
    int line = 0;

    bool operator==(const Krb5ConfEntry &) const = default;
};

/// One "[section]"; a section that is opened twice is one here.
struct Krb5ConfSection {
    QString name;
    QList<Krb5ConfEntry> entries;
    int line = 0;

    bool operator==(const Krb5ConfSection &) const = default;
};

/// krb5.conf (krb5.ini on Windows) of MIT, Heimdal and Java, as one file: what it includes is named, not read.
struct Krb5Conf {
    QList<Krb5ConfSection> sections;
    QStringList includes;              ///< paths of include and includedir lines
    std::optional<ReadWarning> fault;  ///< the first line for which MIT's reader refuses the whole file
    QList<ReadWarning> warnings;

    bool operator==(const Krb5Conf &) const = default;

    const Krb5ConfSection *section(QStringView name) const;
    /// The first value of a relation of a section, as the libraries take it; null where there is none.
    QString value(QStringView section, QStringView name) const;
    /// A relation that is switched on or off, by any of the words that the libraries know; absent for others.
    std::optional<bool> flag(QStringView section, QStringView name) const;
    /// The group of a realm in [realms]; null where it has none.
    const Krb5ConfEntry *realm(QStringView name) const;
    /// The values of a relation in a group, such as the kdc lines of a realm.
    static QStringList values(const Krb5ConfEntry &group, QStringView name);
};

/// Reads the file's grammar (MIT doc/admin/conf_files/krb5_conf.rst, "Structure", and util/profile/prof_parse.c): sections,
/// relations, nested braces, comments at the beginning of a line, quoted values, final marks '*', include lines. What
/// stands before the first section is left out, as MIT does, so a prompt in front does no harm. Text that breaks the
/// grammar is stepped over with a warning. Errors: Empty, TooLarge, Unrecognized when there is no section.
Result<Krb5Conf> parseKrb5Conf(QStringView text);

} // namespace kerbscope
