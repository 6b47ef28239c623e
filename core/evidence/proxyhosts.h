// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/imported.h"

namespace kerbscope {

/// The port on which the cloud's proxies ask for Kerberos.
constexpr int cloudProxyPort = 8800;

/// Is a host a proxy's: by its name in a known proxy's realm, or as one of the company's proxies?
bool isProxyHost(const QString &host, const ImportContext &context);

/// The realm whose tickets one of the company's proxies takes; empty where nobody says so.
QString realmOfProxyHost(const QString &host, const ImportContext &context);

/// Does a text speak of a proxy that wants signing on: homerealm.h, and the names of the company's proxies?
bool speaksOfProxy(QStringView text, const ImportContext &context);

} // namespace kerbscope
