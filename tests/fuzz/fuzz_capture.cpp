// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capturereaders.h"
#include "tests/fuzz/evidencetarget.h"

using namespace kerbscope;

/// A capture of any of the formats.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::read(fuzz::view(data, size), recogniseCapture, readCaptureEvidence);
    return 0;
}
