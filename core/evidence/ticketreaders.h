// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/reader.h"

namespace kerbscope {

/// Listings of tickets in text form.
Recognition recogniseKlist(const ReaderInput &input);
Result<Imported> readKlist(const ReaderInput &input, const ImportContext &context);

/// Credential caches, keytabs and KRB-CRED messages. What is kept of them is a listing; their bytes hold keys.
Recognition recogniseTicketFile(const ReaderInput &input);
Result<Imported> readTicketFile(const ReaderInput &input, const ImportContext &context);

} // namespace kerbscope
