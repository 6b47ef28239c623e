// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/hostnames.h"

#include <QByteArray>

namespace kerbscope {

/// A request and how much of the answer is wanted.
struct HttpQuestion {
    HostPort server;
    QByteArray request;
    bool encrypted = false;  ///< over TLS, with the server's certificate checked by the system's authorities
    bool headerOnly = false; ///< the answer's header is enough
};

/// One HTTP exchange over TCP.
struct HttpAnswer {
    enum class Reach { Answered, Refused, Timeout, NoSuchHost, Untrusted, Garbage };
    Reach reach = Reach::Timeout;
    int status = 0;
    QByteArray header; ///< until the empty line, at most 64 KiB
    QByteArray body;   ///< at most 1 MiB, taken out of its chunks
    bool bodyCut = false; ///< there was more than that, or the deadline came first
    QString problem;

    /// A header field by its name, in any case; empty where there is none.
    QByteArray field(const QByteArray &name) const;
};

/// Sends a request and reads the answer (RFC 9112). Follows no redirects, goes through no proxy. Blocking; ends by the deadline; a
/// server that sends for ever or one byte a second costs no more than that and the caps above.
HttpAnswer askHttp(const NameSource &names, const HttpQuestion &question, const Deadline &deadline);

/// The body inside "Transfer-Encoding: chunked" (RFC 9112 7.1), as far as it goes. Pure.
QByteArray unchunked(QByteArrayView body);

} // namespace kerbscope
