// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/krb/ticketlisting.h"

#include <QByteArray>
#include <QString>

namespace kerbscope {

/// What a piece of evidence is. The names are those of contracts.md ("evidence[].kind").
enum class EvidenceKind {
    KlistWindows,
    KlistMit,
    KlistHeimdal,
    Ccache,
    Keytab,
    EventXml,
    EventJson,
    EventText,
    Evtx,
    Capture,
    HttpToken,
    Pac,
    CommandOutput,
    Krb5Conf,
    CollectorBundle,
    Trace,
    Answer,
    Probe,
    Code,    ///< a code the agent typed
    Unknown, ///< kept as it came; nothing could be read from it
};

QString toString(EvidenceKind kind);
/// Of two pieces of evidence that say different things of one finding, how directly does each show it? The more direct is
/// to be believed: a listing on what is in the cache, a capture on what a KDC answered.
int directness(EvidenceKind kind, QStringView findingId);
std::optional<EvidenceKind> evidenceKindFromString(QStringView name);

/// One thing that came in: the raw bytes, what they are, where they came from, and their SHA-256.
/// Content that may carry keys (ccache, keytab, KRB-CRED) or tokens is not kept: `bytes` then holds the listing made
/// of it, and `sha256` is still that of the original.
struct Evidence {
    QString id; ///< "e1", "e2", ... within its case
    EvidenceKind kind = EvidenceKind::Unknown;
    QString source; ///< file name, "pasted", "this computer", "agent"
    QByteArray bytes;
    QString sha256;   ///< lower-case hex
    Instant takenAt;  ///< when it was seen or handed in
    QString detected; ///< why it was taken to be of this kind, in words
    QString note;     ///< the agent's
    QStringList warnings;

    bool operator==(const Evidence &) const = default;
};

QString sha256Hex(QByteArrayView bytes);

} // namespace kerbscope
