// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/klisttext.h"

#include <QByteArrayView>

namespace kerbscope {

/// Anything that tells about tickets, known by its content: a credential cache, a keytab, a KRB-CRED message (also in
/// base64), or the text of a listing in any encoding. Errors: those of the readers; Unrecognized when none of them
/// knows it.
Result<TicketListing> parseTicketFile(QByteArrayView bytes, const KlistOptions &options);

/// Whether a text is a KRB-CRED in base64, as tools print it and mails carry it.
bool looksLikeBase64Cred(QStringView text);

} // namespace kerbscope
