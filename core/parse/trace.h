// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/encryptiontype.h"
#include "core/krb/principal.h"
#include "core/krb/ticketlisting.h"

#include <QList>

namespace kerbscope {

/// How a question to a KDC ended, as far as the log tells.
enum class TraceEnd {
    Open,    ///< the log does not tell
    Issued,  ///< the ticket came
    Error,   ///< the KDC answered with an error
    Silent,  ///< asked more than once or over more than one way, and no answer came
    Refused, ///< every connection was refused
};

/// One question to a KDC.
struct TraceExchange {
    bool signOn = false; ///< AS exchange; else TGS
    Principal client;
    Principal server;
    QString realm;         ///< whose KDC was asked
    QStringList contacted; ///< "udp 10.0.0.1:88", each once
    bool answered = false;
    bool refused = false;
    bool tooBigForUdp = false;
    bool fallback = false; ///< the library guessed the server's realm from the host name
    int sends = 0;
    int errorCode = 0;     ///< of the KRB-ERROR; 0: none
    QString errorText;
    bool offersNoProof = false; ///< the KDC asks for a proof and names no kind of it: no key of the kinds asked for
    bool provesByTime = false;  ///< an encrypted timestamp was sent
    QList<EncryptionType> offered;            ///< encryption types of the request
    std::optional<EncryptionType> sessionKey; ///< of the ticket that came, or of the password's key
    TraceEnd end = TraceEnd::Open;
    int line = 0;

    bool operator==(const TraceExchange &) const = default;
};

/// A question to DNS for a service record.
struct TraceLookup {
    QString name; ///< "_kerberos._udp.CORP.EXAMPLE.COM."
    QStringList answers;
    bool empty = false; ///< the log says that nothing was found
    int line = 0;

    bool operator==(const TraceLookup &) const = default;
};

/// What the library says on its own account: no cache, no KDC known, key not in the keytab.
struct TraceFailure {
    QString code; ///< catalog id, "mit:KRB5_FCC_NOFILE", "krb:31"
    QString text;
    QString about; ///< the principal or realm that it is about
    bool accepting = false; ///< a service could not read a client's ticket
    int line = 0;

    bool operator==(const TraceFailure &) const = default;
};

/// What a Kerberos library wrote down about its work: KRB5_TRACE of MIT, the log of Heimdal, sun.security.krb5.debug of
/// Java, sssd's krb5_child.log (which carries MIT's lines).
struct TraceLog {
    QString dialect; ///< "mit", "heimdal", "java"
    QList<TraceExchange> exchanges;
    QList<TraceLookup> lookups;
    QList<TraceFailure> failures;
    Principal client; ///< who asks, first seen; empty when the log does not say
    Principal wanted; ///< the service whose ticket was wanted last
    std::optional<bool> ownTgtCached; ///< was the sign-on ticket found in the cache when a service ticket was wanted
    bool ownTgtUnusable = false; ///< found, and given up at once: it has expired
    QString guessedRealm;   ///< the realm that the library took from the host's name, having no better knowledge; may be empty
    QString canonicalHost;  ///< the name that DNS gave back in place of the one asked for; may be empty
    QStringList foreignTgts; ///< targets of the cross-realm tickets that were found or came
    std::optional<int> clockOffsetSeconds; ///< KDC minus this computer, where both times are given
    int understood = 0; ///< lines
    QList<ReadWarning> warnings;

    bool operator==(const TraceLog &) const = default;
};

/// Reads a trace of any of these libraries. Errors: Empty, TooLarge, Unrecognized.
Result<TraceLog> parseTrace(QStringView text);

/// How many of the first lines of a text are lines of a trace; a bounded look, for recognition.
int countTraceLines(QStringView text);

} // namespace kerbscope
