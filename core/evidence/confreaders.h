// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/reader.h"

namespace kerbscope {

/// krb5.conf and krb5.ini.
Recognition recogniseKrb5Conf(const ReaderInput &input);
Result<Imported> readKrb5ConfEvidence(const ReaderInput &input, const ImportContext &context);

} // namespace kerbscope
