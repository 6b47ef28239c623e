// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <span>

namespace kerbscope {

/// One part of a decoded value.
struct DecodedItem {
    QString name; ///< "renewable", "Severity", "UTC"
    QString text; ///< what it says, in words; may be empty
    QString code; ///< catalog id that tells more ("kdc-option:8"); may be empty

    bool operator==(const DecodedItem &) const = default;
};

/// One reading of a value that somebody pasted.
struct Decoding {
    QString kind; ///< id of the decoder, as `--as` takes it
    QString title; ///< "KDC options (Ticket Options of events 4768, 4769, 4771)"
    QString value; ///< the value in its usual notation
    QString summary; ///< the whole in one line
    QList<DecodedItem> items;
    QStringList notes; ///< what to know about this reading
    int plausibility = 0; ///< 0 to 100, of this reading against the others
};

/// One kind of value that can be taken apart.
struct DecoderInfo {
    const char *kind;
    const char *title;
    const char *example;
};

/// All decoders, in the order of a menu.
std::span<const DecoderInfo> decoders();

/// Reads a value as one kind, or, with an empty kind, as every kind that is plausible, likeliest first.
/// Pure; no catalog is asked. Errors: NotFound (no such kind), Malformed (the text is no value of the kind, or of any),
/// TooLarge (more than 4096 characters).
Result<QList<Decoding>> decode(const QString &text, const QString &kind = {});

} // namespace kerbscope
