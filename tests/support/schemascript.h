// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/case.h"

#include <QByteArray>

namespace kerbscope::test {

/// The case that lies in every script of tests/data/schemas: a code, a listing of tickets, an event, an answer and what could not be found
/// out, notes and tags. Later versions may add to it; what the first one holds stays.
Case schemaCase();

/// A SQLite file as SQL: pragmas of its header, then every table and row, each statement closed by a line with a lone semicolon.
/// Texts keep no NUL. Empty when it cannot be read.
QByteArray scriptOf(const QString &databasePath);

/// Makes the file of a script. False when a statement fails.
bool runScript(const QByteArray &script, const QString &databasePath);

} // namespace kerbscope::test
