// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/case.h"
#include "core/diagnosis/diagnosis.h"

#include <QTextStream>

namespace kerbscope::cli {

/// The diagnosis for people: what is likely and why, what to do, what to ask next, what was not looked at.
void printDiagnosis(QTextStream &out, const KnowledgeBase &knowledge, const Case &subject, const Diagnosis &diagnosis);

} // namespace kerbscope::cli
