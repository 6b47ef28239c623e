// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/catalog/company.h"

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
struct Policy {
    bool checksEnabled = true;
    bool redactionForced = false;
    QString proxyCloud; ///< realm in capitals
    QStringList realms; ///< in capitals
    QString packFolder;
    QString helpdesk; ///< one line
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
