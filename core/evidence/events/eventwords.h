// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kerbscope {

/// The value of a finding for a code: the code itself where the vocabulary lists it, else "other". Knows as.error,
/// tgs.cross-realm.error, tgs.service.error, ap.error, code.krb, code.ntstatus and code.win32; a test holds it against
/// findings.yaml.
QString codeValue(const QString &finding, const QString &code);

/// Does the vocabulary list this event under code.event?
bool isListedEvent(const QString &code);

} // namespace kerbscope
