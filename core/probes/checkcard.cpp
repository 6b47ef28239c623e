// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/checkcard.h"

namespace kerbscope {

QString toString(CheckState state)
{
    switch (state) {
    case CheckState::Pass:
        return QStringLiteral("pass");
    case CheckState::Problem:
        return QStringLiteral("problem");
    case CheckState::NotChecked:
        return QStringLiteral("not-checked");
    }
    return {};
}

} // namespace kerbscope
