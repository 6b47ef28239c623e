// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/finding.h"
#include "core/probes/kdcexchange.h"

#include <QList>

namespace kerbscope {

/// What a KDC's answer to an AS-REQ without password says about the account.
struct UserAnswer {
    QString words;
    QList<Finding> findings;
    bool isProblem = false;
};

/// RFC 4120 7.5.9 for the codes, [MS-KILE] 2.2.2 and [MS-ERREF] for the status beside them. AES alone was offered, so that "no
/// encryption type in common" is said of the account's keys and not of the user's sign-on. A request for proof says that the account is known;
/// that nothing is wrong with it follows from MIT's KDC only, which looks before it asks. Pure.
UserAnswer judgeUserAnswer(const KdcAnswer &answer);

} // namespace kerbscope
