// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/commandreaders.h"
#include "tests/fuzz/evidencetarget.h"

using namespace kerbscope;

/// What a console showed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::read(fuzz::view(data, size), recogniseCommandOutput, readCommandOutput);
    return 0;
}
