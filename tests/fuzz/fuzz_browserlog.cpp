// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/browserlogreaders.h"
#include "tests/fuzz/evidencetarget.h"

using namespace kerbscope;

/// HAR, net-log, Firefox's log.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::read(fuzz::view(data, size), recogniseBrowserLog, readBrowserLog);
    return 0;
}
