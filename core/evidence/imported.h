// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/capture/capturereport.h"
#include "core/evidence/events/eventlog.h"
#include "core/evidence/evidence.h"
#include "core/evidence/finding.h"
#include "core/evidence/pac/pacreport.h"

#include "core/base/result.h"

#include <QStringList>
#include <QTimeZone>

#include <functional>
#include <optional>

namespace kerbscope {

/// A proxy that somebody told us about.
struct KnownProxy {
    QString host;
    QString realm; ///< whose tickets it takes; may be empty
};

/// What a reader may know about the circumstances; all of it is passed in, nothing is looked up.
struct ImportContext {
    Instant now;               ///< when the evidence was taken; decides what has expired
    QTimeZone zone = QTimeZone::utc(); ///< in which times without a zone are read
    QStringList proxyRealms;   ///< realms known to belong to a proxy cloud (catalog and packs), upper case
    QList<KnownProxy> proxies; ///< the company's own, of its knowledge packs
    QString homeRealm;         ///< the user's own realm where other evidence told it (homerealm.h); may be empty
    bool proxyInPlay = false;  ///< other evidence speaks of a proxy that wants a Kerberos ticket
    bool cloudPage = false;    ///< a code of a cloud proxy's page was told: the proxy lives in another realm than the user
    QString user;              ///< who the user is, "jdoe@CORP.EXAMPLE.COM", where other evidence told it; may be empty
    QString userUrl;           ///< the address the user opens, for PAC files; may be empty
    /// Runs a PAC script apart (it may loop for ever); empty: PAC files are not run.
    std::function<Result<PacReport>(const QString &script, const QString &url)> evaluatePac;
    /// Told now and then, by readers of large files, how much of the input has been read; empty: nobody wants to know.
    /// May be called from another thread than the reader was.
    std::function<void(qint64 bytesRead, qint64 bytesTotal)> progress;
};

/// A piece of evidence with all that was read from it. Findings carry no evidence id yet: the case that takes them in
/// numbers them. Exactly one of the contents is there, or none for what has only findings.
struct Imported {
    Evidence evidence;
    QList<Finding> findings;
    std::optional<TicketListing> tickets;
    std::optional<CaptureReport> capture;
    std::optional<HttpAuth> signOn; ///< headers and tokens of HTTP
    std::optional<PacReport> pac;
    std::optional<EventLog> events;

    bool operator==(const Imported &) const = default;
};

} // namespace kerbscope
