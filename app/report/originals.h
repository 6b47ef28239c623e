// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

#include <QHash>
#include <QList>

namespace kerbscope::ui {

/// Where a pseudonym stands in a text.
struct PseudonymPlace {
    qsizetype start = 0;
    qsizetype length = 0;
    QString pseudonym;

    bool operator==(const PseudonymPlace &) const = default;
};

/// Finds the pseudonyms of a report again in a text of it, whole words only, at most `most` of them.
QList<PseudonymPlace> pseudonymsIn(const QString &text, const QList<Replacement> &replacements, qsizetype most);

/// Finds what was replaced again in the same report as it would be without redaction. `pseudonym` is what takes its place.
QList<PseudonymPlace> originalsIn(const QString &text, const QList<Replacement> &replacements, qsizetype most);

/// What the kinds of redaction.h are called on the screen.
QString nameOfReplacedKind(const QString &kind);

} // namespace kerbscope::ui
