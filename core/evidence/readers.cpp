// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/reader.h"

#include "core/evidence/ticketreaders.h"

#include <array>

namespace kerbscope {

namespace {

constexpr std::array readerTable = {
    Reader { "klist", recogniseKlist, readKlist },
};

} // namespace

std::span<const Reader> readers()
{
    return readerTable;
}

} // namespace kerbscope
