// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace kerbscope {

/// How a name looks after something went wrong on its way: read in the wrong encoding, its accents lost, UTF-16 taken
/// for single bytes or the other way round, internationalised host names in their ASCII form. The name itself is not
/// among them.
QStringList otherSpellings(const QString &name);

} // namespace kerbscope
