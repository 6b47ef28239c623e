// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kerbscope {

/// A small typed fact, as the vocabulary of resources/knowledge/findings.yaml names it: "klist.proxy-tgt" = "absent".
/// Each names the evidence it was drawn from.
struct Finding {
    QString id;
    QString value;
    QString evidence; ///< id of the evidence within its case ("e2")
    QString detail;   ///< what was seen, in words, e.g. "krbtgt/ZSCALERTWO.NET@CORP.EXAMPLE.COM, line 12"; may be empty

    bool operator==(const Finding &) const = default;
};

} // namespace kerbscope
