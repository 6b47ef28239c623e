// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kerbscope {

/// Where kerbscope-cli lies, which reads files for the window: beside the program.
QString findReader(const QString &programFolder);

} // namespace kerbscope
