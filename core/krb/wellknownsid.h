// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace kerbscope {

/// A security identifier taken apart.
struct SidParts {
    quint64 authority = 0;
    QList<quint32> subAuthorities;
};

/// "S-1-5-21-...-512" ([MS-DTYP] 2.4.2.1); absent when it is none.
std::optional<SidParts> parseSid(QStringView text);

/// The name of a well-known SID ([MS-DTYP] 2.4.2.4), or of the well-known end of a domain's SID ("Domain Admins" for
/// S-1-5-21-...-512). Empty for one that only its domain knows.
QString wellKnownSidName(const SidParts &sid);

} // namespace kerbscope
