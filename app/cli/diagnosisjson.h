// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/case.h"
#include "core/diagnosis/diagnosis.h"

#include <QJsonObject>

namespace kerbscope::cli {

/// "diagnose --json" of contracts.md, schema 1.
QJsonObject diagnosisToJson(const KnowledgeBase &knowledge, const Case &subject, const Diagnosis &diagnosis);

/// "who: what to do [command]", one line a step.
QString stepText(const Step &step);

} // namespace kerbscope::cli
