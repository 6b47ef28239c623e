// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/checkplan.h"
#include "core/probes/deadline.h"

#include <QByteArray>

namespace kerbscope {

/// One plain HTTP exchange over TCP.
struct HttpAnswer {
    enum class Reach { Answered, Refused, Timeout, NoSuchHost, Garbage };
    Reach reach = Reach::Timeout;
    int status = 0;
    QByteArray header; ///< until the empty line, at most 64 KiB
    QByteArray body;   ///< at most 1 MiB
    QString problem;
};

/// Sends `request` to the host and reads the answer. Follows no redirects. Blocking; ends by the deadline; a server that sends
/// for ever or one byte a second costs no more than that.
HttpAnswer askHttp(const HostPort &server, const QByteArray &request, const Deadline &deadline);

} // namespace kerbscope
