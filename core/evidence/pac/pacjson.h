// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/evidence/pac/pacreport.h"

#include <QJsonObject>

namespace kerbscope {

/// A PAC report as the worker process hands it over, and back.
QJsonObject toJson(const PacReport &report);
Result<PacReport> pacReportFromJson(const QJsonObject &json);

} // namespace kerbscope
