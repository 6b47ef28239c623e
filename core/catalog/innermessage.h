// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kerbscope {

/// The message that a program wrapped into words of its own, where the frame is a well-known one: "kinit: X while getting
/// initial credentials", "Unspecified GSS failure. Minor code may provide more information (X)", "... (Mechanism level: X)".
/// Empty where there is no such frame, or nothing in it.
QString innerMessage(const QString &text);

} // namespace kerbscope
