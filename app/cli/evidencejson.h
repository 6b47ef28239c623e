// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/case.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kerbscope::cli {

// Evidence and findings look the same in the JSON of every command.

/// {"id", "value", "evidence", "detail"}; what is empty is left out.
QJsonArray jsonOf(const QList<Finding> &findings);
QJsonArray findingsJson(const Case &subject);
/// {"id", "kind", "source", "sha256", "detected", "warnings"}. A code that was typed counts as an answer for those who read the kind.
QJsonArray evidenceJson(const Case &subject);

} // namespace kerbscope::cli
