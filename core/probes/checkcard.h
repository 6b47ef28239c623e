// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/evidence/finding.h"

#include <QList>
#include <QStringList>

namespace kerbscope {

enum class CheckState { Pass, Problem, NotChecked };

QString toString(CheckState state);

/// What one check did and saw.
struct CheckCard {
    QString id; ///< of checkIds(); the clocks of KDCs that were asked are cards of their own, "clock" and "proxy-clock"
    CheckState state = CheckState::NotChecked;
    bool asked = true; ///< false: the plan lacks what it needs, so that nothing was to be checked
    QString did;  ///< what was done, with the hosts
    QString saw;  ///< what came back
    QString why;  ///< for NotChecked: why not
    QList<Finding> findings;
    qint64 milliseconds = 0;

    bool operator==(const CheckCard &) const = default;
};

} // namespace kerbscope
