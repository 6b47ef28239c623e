// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sighting.h"

#include <QRegularExpression>

namespace kerbscope {

/// One shape by which names are found: how it looks and what it tells.
struct Shape {
    QRegularExpression pattern;
    void (*take)(const QRegularExpressionMatch &match, QList<Sighting> &seen);
};

/// Letters and digits of all scripts count as such.
Shape shape(const char *pattern, void (*take)(const QRegularExpressionMatch &, QList<Sighting> &));

QList<Sighting> sightingsOf(const QList<Shape> &shapes, const QString &text);

/// Takes note of a text unless it is empty.
void see(QList<Sighting> &seen, IdentityKind kind, const QString &text);
bool hasLetter(QStringView text);

} // namespace kerbscope
