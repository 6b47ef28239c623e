// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/reader.h"

namespace kerbscope {

/// Browsers' own logs: HAR, Chromium's net-log, Firefox's log of Negotiate.
Recognition recogniseBrowserLog(const ReaderInput &input);
/// The evidence keeps the lines that tell about signing on, with the tokens cut; cookies, pages and queries stay out.
Result<Imported> readBrowserLog(const ReaderInput &input, const ImportContext &context);

} // namespace kerbscope
