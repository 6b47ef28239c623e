// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/words.h"

namespace kerbscope::ui {

class Session;
class TeamLink;

/// How it stands between this computer and the team store: sign and a short sentence.
Sign signOf(const TeamLink &link, const Session &session);

} // namespace kerbscope::ui
