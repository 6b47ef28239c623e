// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace kerbscope {

/// What kind of thing went wrong: the part of an error that code may branch on.
enum class ErrorKind {
    Io,          ///< a file or device could not be opened, read or written
    Empty,       ///< there was nothing to read
    Malformed,   ///< the input breaks the grammar of its format
    Truncated,   ///< the input ends inside a record
    TooLarge,    ///< a cap of limits.h was reached
    Unsupported, ///< a known format or version that this build cannot read
    Unrecognized,///< the input is of no known format
    NotFound,    ///< the thing asked for is not there
    Refused,     ///< permission or policy
    Cancelled,   ///< the user or a deadline ended the work
    Conflict,    ///< somebody else changed the thing in between
};

/// A place in an input. Each part is absent where it makes no sense: text has lines, binary formats have offsets.
struct Place {
    QString source;                ///< file name, table or other name of the input; may be empty
    std::optional<qint64> offset;  ///< bytes from the start of the input
    std::optional<int> line;       ///< from 1
    std::optional<int> column;     ///< from 1, in UTF-16 units

    bool operator==(const Place &) const = default;
    /// "tickets.txt, line 12" or "cc.bin, byte 418"; empty when nothing is known.
    QString toString() const;
};

/// Why something could not be read or done: what happened, where, and what to do about it.
/// `what` is a sentence without a full stop that names the thing; `advice` is a full sentence or empty.
struct [[nodiscard]] Error {
    ErrorKind kind = ErrorKind::Malformed;
    QString what;
    Place where = {};
    QString advice = {};

    bool operator==(const Error &) const = default;
    /// "cc.bin, byte 418: the ticket is longer than the file. Copy the file again."
    QString toString() const;
    /// The same error, with the name of the input filled in where it is still empty.
    Error inSource(const QString &source) const;
};

} // namespace kerbscope
