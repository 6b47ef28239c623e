// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/context.h"

#include <QStringList>

namespace kerbscope::cli {

// One function a subcommand, each in its own file.
int runDiagnose(const Context &context, const QStringList &arguments);
int runLookup(const Context &context, const QStringList &arguments);
int runDecode(const Context &context, const QStringList &arguments);
int runCheck(const Context &context, const QStringList &arguments);
int runEvents(const Context &context, const QStringList &arguments);
int runImport(const Context &context, const QStringList &arguments);
int runCapture(const Context &context, const QStringList &arguments);
int runPack(const Context &context, const QStringList &arguments);
int runPac(const Context &context, const QStringList &arguments);
int runCompletion(const Context &context, const QStringList &arguments);
int runCompare(const Context &context, const QStringList &arguments);
int runToken(const Context &context, const QStringList &arguments);
int runTickets(const Context &context, const QStringList &arguments);
int runCollect(const Context &context, const QStringList &arguments);
int runReport(const Context &context, const QStringList &arguments);

} // namespace kerbscope::cli
