// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

namespace kerbscope::test {

/// A small catalog of its own, compiled from tests/data/report/knowledge, so that the goldens do not follow every
/// change of the real knowledge.
Catalog smallCatalog();

/// A case as a helpdesk makes it: a page code, a listing, an answer, notes, something that could not be found out.
Case sampleCase();
/// The ranking that goes with it, written down by hand.
Diagnosis sampleDiagnosis(const Case &source);
Instant sampleNow();

Report sampleReport(const ReportOptions &options);

} // namespace kerbscope::test
