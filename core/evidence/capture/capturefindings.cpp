// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/capturefindings.h"

#include "core/evidence/capture/captureview.h"

namespace kerbscope {

QList<Finding> findingsOf(const CaptureReport &report, const ImportContext &context)
{
    const CaptureView view(report, context);
    FindingList findings;
    addSignOnFindings(findings, view);
    addNameFindings(findings, view);
    addTicketFindings(findings, view);
    addWebFindings(findings, view);
    addReachFindings(findings, view);
    addMessageFindings(findings, view);
    return findings.take();
}

} // namespace kerbscope
