// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/tracereaders.h"
#include "tests/fuzz/evidencetarget.h"

using namespace kerbscope;

/// Logs of MIT's, Heimdal's and Java's libraries.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::read(fuzz::view(data, size), recogniseTrace, readTraceEvidence);
    return 0;
}
