// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/checkknowledge.h"
#include "core/catalog/expandcauses.h"
#include "core/catalog/packs/readpack.h"

#include <cstddef>
#include <cstdint>

using namespace kerbscope;

/// A company's knowledge pack: YAML from anywhere.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Problems problems;
    PackDraft pack = readPack(bytes, QStringLiteral("pack.yaml"), problems);
    expandCauses(pack.knowledge);
    checkKnowledge(pack.knowledge, problems);
    (void)problems.sorted();
    return 0;
}
