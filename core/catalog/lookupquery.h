// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/typednumber.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace kerbscope {

/// One run of letters, digits and underscores, or a signed number.
struct QueryToken {
    QString text; ///< as typed
    QString squash; ///< squashedName of it
    qsizetype at = 0;
    std::optional<TypedNumber> number;
};

/// Takes a text apart. Numbers in any notation: 24, 0x18, 18h, x18, &H18, -1765328360, C000006D (eight hexadecimal
/// digits), and with a word stuck to them: "event4771", "error24".
QList<QueryToken> queryTokens(QStringView text);

} // namespace kerbscope
