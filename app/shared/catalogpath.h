// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kerbscope {

/// Where the compiled catalog lies: $KERBSCOPE_CATALOG, beside the program, in ../share/kerbscope or ../Resources.
/// When none is there, the place beside the program comes back, so that the message names it.
QString findCatalog(const QString &programFolder);

} // namespace kerbscope
