// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/catalog/company.h"
#include "core/team/teamserver.h"

#include <QStringList>

namespace kerbscope {

/// What the administrators of a company lay down for every user of a computer. An INI file; each key is optional:
///
///     [checks]
///     enabled=false          ; no check can be started: nothing ever leaves the computer
///     [report]
///     forceRedaction=true    ; no report without redaction
///     [company]
///     proxyCloud=ZSCALERTWO.NET
///     realms=CORP.EXAMPLE.COM, EU.EXAMPLE.COM
///     packs=/srv/kerbscope/packs   ; a folder whose knowledge packs every user has
///     helpdesk=+49 30 1234         ; shown where a remedy names nobody else to call
///     [team]
///     host=db.corp.example.com     ; the PostgreSQL of the team store; also service, port, database, user, sslMode
///     database=kerbscope
///     enabled=false                ; no team store, whatever the user would like
///     redact=false                 ; cases go to it with names as they are
struct Policy {
    /// The team store as it was laid down.
    struct Team {
        TeamServer server;
        bool isForbidden = false;
        bool isLaidDown = false; ///< any key but redact is there: then the user's choice does not count
    };

    bool checksEnabled = true;
    bool redactionForced = false;
    QString proxyCloud; ///< realm in capitals
    QStringList realms; ///< in capitals
    QString packFolder;
    QString helpdesk; ///< one line
    Team team;
    QString source; ///< the file; empty: there is no policy

    /// What holds when the policy cannot be read: nothing that it might forbid.
    static Policy strictest();
    bool isSet() const { return !source.isEmpty(); }
    CompanyFacts company() const { return { realms, proxyCloud, helpdesk }; }

    /// A missing file is a policy without demands. An unknown key or a value that is none is an error that names it: a
    /// demand that is misspelt must not be passed over in silence.
    static Result<Policy> load(const QString &path);
    /// /etc/kerbscope/policy.ini, %ProgramData%\kerbscope\policy.ini, /Library/Application Support/kerbscope/policy.ini.
    static QString usualPath();
};

} // namespace kerbscope
