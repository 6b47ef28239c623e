// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/reader.h"

namespace kerbscope {

/// What command line programs print: Windows' tools, Kerberos programs and their errors, DNS and clock tools.
Recognition recogniseCommandOutput(const ReaderInput &input);
Result<Imported> readCommandOutput(const ReaderInput &input, const ImportContext &context);

} // namespace kerbscope
