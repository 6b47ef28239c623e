// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace kerbscope {

/// The whole of a file that somebody hands in; at most `limits::maxImportFileBytes`. Blocking: the window calls it on
/// another thread. Errors name the file: Io (also for a folder), Refused, TooLarge.
Result<QByteArray> readInputFile(const QString &path);

} // namespace kerbscope
