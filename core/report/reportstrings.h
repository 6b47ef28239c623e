// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/redaction.h"
#include "core/report/report.h"

#include <functional>

namespace kerbscope {

/// What a text of a report is, for those who go over all of them.
enum class ReportText {
    Evidence, ///< came from outside; several lines where the flag says so
    Catalog, ///< from the knowledge base
    Identifier, ///< of this program: evidence ids, kinds, digests, language; never from outside
};

struct ReportTextVisitor {
    std::function<void(QString &text, ReportText what, bool isBlock)> text;
    std::function<void(Principal &principal)> principal;
};

/// Goes over every string of a report, so that nothing can be forgotten in one place that was thought of in another.
void visitTexts(Report &report, const ReportTextVisitor &visitor);

} // namespace kerbscope
