// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/capture/flow.h"

#include <utility>

namespace kerbscope {

/// The questions to DNS with their answers.
class DnsLog
{
public:
    explicit DnsLog(CaptureReport &report)
        : m_report(report)
    {
    }

    void add(const SeenPacket &seen);
    /// What the user looked at otherwise is nobody's business: of all names only those stay that lead to a KDC, to a service
    /// that a ticket was asked for, or to a proxy or server of the sign-ons. The rest of the report must be complete.
    void finish();

private:
    CaptureReport &m_report;
    QHash<std::pair<QString, quint16>, QList<qsizetype>> m_open; ///< places of questions without an answer, by name and type
    qsizetype m_kept = 0; ///< names that are not about KDCs
};

} // namespace kerbscope
