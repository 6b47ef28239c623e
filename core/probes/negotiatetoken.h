// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/deadline.h"

#include <QByteArray>
#include <QString>

namespace kerbscope {

/// A token for HTTP's Negotiate (RFC 4559), made with the user's own tickets.
struct NegotiateToken {
    QByteArray base64; ///< a credential: it is sent to the proxy and never kept, shown or reported
    QString problem;   ///< where there is none: why, in the library's words
};

/// Blocking; ends by the deadline. With GSS-API; Unsupported builds say so in `problem`.
NegotiateToken makeNegotiateToken(const QString &host, const Deadline &deadline);

} // namespace kerbscope
