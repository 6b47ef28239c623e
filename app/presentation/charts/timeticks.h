// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"

#include <QList>
#include <QString>
#include <QTimeZone>

namespace kerbscope::ui {

struct TimeTick {
    Instant at;
    QString label; ///< "14:00", or the date where a day begins
};

/// Round moments of a zone between two instants, at most `most` of them: whole minutes, hours, days or months by what fits.
/// Follows the zone over a change of its clocks. Empty where `from` is not before `to` or `most` is under 1.
QList<TimeTick> timeTicks(Instant from, Instant to, const QTimeZone &zone, int most);

} // namespace kerbscope::ui
