// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/config/clientsettings.h"

#include <QHash>

namespace kerbscope {

// How each place writes down which proxy is used, read into the same words. All pure.

/// http_proxy, https_proxy, all_proxy in either case (lower case counts first, as curl takes them).
QList<ProxyChoice> proxiesOfEnvironment(const QHash<QString, QString> &environment);

/// What "gsettings list-recursively org.gnome.system.proxy" prints.
QList<ProxyChoice> proxiesOfGsettings(QStringView listing);

/// A keyfile of dconf (/etc/dconf/db/*.d/*): its group [system/proxy].
QList<ProxyChoice> proxiesOfDconf(QStringView keyfile, const QString &where);

/// KDE's kioslaverc: its group [Proxy Settings].
QList<ProxyChoice> proxiesOfKde(QStringView file, const QString &where);

/// A policy file of Chromium, Chrome or Edge (JSON).
void readChromiumPolicy(const QByteArray &json, const QString &where, ClientSettings &into);

/// policies.json of Firefox.
void readFirefoxPolicy(const QByteArray &json, const QString &where, ClientSettings &into);

} // namespace kerbscope
