// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace kerbscope {

/// One reading of a text in which each character knows the stretch of the original that it stands for; so what is found
/// in the reading can be replaced in the original.
struct TextView {
    QString text;
    QList<qint32> start; ///< of each character, in the original
    QList<qint32> end; ///< one past it

    bool operator==(const TextView &) const = default;
};

/// The text as it stands.
TextView viewOf(const QString &text);

/// Without the differences that do not matter for names: case, width, composition of accents (Unicode NFKC); characters
/// that are not seen (format characters, NUL) are left out.
TextView folded(const TextView &view);
QString folded(const QString &text);

/// One level of escapes undone: percent-encoding (RFC 3986, also %uHHHH), backslash escapes of Kerberos principals,
/// LDAP, JSON and C, character references of XML and HTML.
TextView unescaped(const TextView &view);

/// Quoted-printable undone (RFC 2045 6.7).
TextView unquoted(const TextView &view);

/// All readings of a text in which names are looked for, folded: as it stands; unescaped, up to three times; and after
/// what goes wrong with encodings: UTF-8 read as Latin-1, UTF-16 read as bytes, bytes or the other byte order read as
/// UTF-16.
QList<TextView> readingsOf(const QString &text);

} // namespace kerbscope
