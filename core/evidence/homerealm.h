// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/imported.h"

#include <QStringList>
#include <QStringView>

namespace kerbscope {

/// The realm in which the user of a text is at home, by the lines that say so in listings, traces, configuration files and
/// the words of kinit: "Default principal: u@R", "default_realm = R", "Getting credentials u@R -> ...", "Password for u@R:",
/// "Client: u @ R". The first such line counts; empty where there is none. Looks at a bounded part of the text.
QString homeRealmIn(QStringView text);

/// Does a text speak of a proxy that wants signing on: an answer 407, its headers, a proxy's known realm?
bool speaksOfProxy(QStringView text, const QStringList &proxyRealms);

/// Who the user of a listing is: the principal of its first line of that kind ("Default principal: u@R", "Client: u @ R").
/// Services and computers are no users. Empty where there is none.
QString userIn(QStringView text);

/// Takes in what one text tells of the circumstances in which the others are to be read: user, home realm, proxy. On the realm
/// a listing is believed before a configuration file, and that before the arguments of commands.
void learnCircumstances(ImportContext &context, QStringView text);

} // namespace kerbscope
