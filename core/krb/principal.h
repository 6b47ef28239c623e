// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace kerbscope {

/// A principal name with its realm (RFC 4120 6.1, 6.2). Components and realm are stored without escapes.
struct Principal {
    QStringList components;
    QString realm; ///< null where the name states none; empty (not null) for the empty realm of a referral, "host/x@"

    bool operator==(const Principal &) const = default;

    bool isEmpty() const { return components.isEmpty() && realm.isEmpty(); }

    /// The text form of MIT's krb5_unparse_name: "a/b@R"; '/', '@' and '\' inside a part are escaped by '\',
    /// newline, tab, backspace and NUL as \n, \t, \b, \0.
    QString toString() const;
    /// The same without "@realm".
    QString nameToString() const;

    /// krbtgt/SOMEWHERE: a ticket-granting service. Also krbtgt@REALM, the short form that `klist tgt` of Windows prints.
    bool isTicketGranting() const;
    /// The realm that the ticket-granting service serves; empty for other principals.
    QString targetRealm() const;
    /// krbtgt/OTHER@REALM with OTHER != REALM: the way from REALM to OTHER.
    bool isCrossRealm() const;

    /// The inverse of toString(). `Microsoft` spacing ("krbtgt/R @ R") is accepted. A name without '@' has an empty
    /// realm. Errors: Empty; Malformed for a dangling escape; TooLarge beyond limits::maxPrincipalComponents.
    static Result<Principal> fromString(QStringView text);
};

} // namespace kerbscope
