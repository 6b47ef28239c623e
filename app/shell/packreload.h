// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <functional>

class QObject;

namespace kerbscope::ui {

class Session;

/// Makes a catalog with the packs that are installed now, away from the window's thread, and gives it to the session; then tells
/// `done`, unless `context` is gone.
void reloadPacks(Session &session, QObject *context, std::function<void(const Outcome &)> done);

} // namespace kerbscope::ui
