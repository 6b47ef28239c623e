// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/case.h"
#include "core/cases/storedvalue.h"

namespace kerbscope {

// What the agent saw, for storedvalue.h.

template <typename Archive, IsAs<ConcludedCause> T> void fields(Archive &archive, T &value)
{
    archive("id", value.id)("title", value.title)("probability", value.probability);
}

template <typename Archive, IsAs<Conclusion> T> void fields(Archive &archive, T &value)
{
    archive("causes", value.causes)("at", value.at)("since", value.standsOutSince);
}

} // namespace kerbscope
