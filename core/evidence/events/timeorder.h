// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/winevent.h"

namespace kerbscope {

/// The places of events in the order of time; those without a time keep the place that they have among the others. Logs
/// come newest first as often as oldest first.
QList<qsizetype> timeOrder(const QList<WindowsEvent> &events);

} // namespace kerbscope
