// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include <memory>

namespace kerbscope::cli {

/// The application object that the command needs: one with fonts, but without a screen, for a PDF; a plain one for all
/// else.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[]);

} // namespace kerbscope::cli
