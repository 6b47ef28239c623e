// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/codeentry.h"

namespace kerbscope::ui {

/// A number as it may be met, and what that notation is called.
struct Notation {
    QString value;
    QString label;

    bool operator==(const Notation &) const = default;
};

/// All notations of a code's numbers: decimal as printed (signed), hexadecimal in 32 bits, unsigned decimal of a
/// negative one; for a bit row the bit counted from the left and the mask; for a row without number its code. Each
/// value once.
QList<Notation> notationsOf(const CodeEntry &entry);

} // namespace kerbscope::ui
