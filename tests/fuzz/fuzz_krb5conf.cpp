// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/confreaders.h"
#include "tests/fuzz/evidencetarget.h"

using namespace kerbscope;

/// A configuration file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::read(fuzz::view(data, size), recogniseKrb5Conf, readKrb5ConfEvidence);
    return 0;
}
