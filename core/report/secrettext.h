// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kerbscope {

/// The text without what opens doors: values of Authorization and Cookie headers, passwords ("password=…", "curl -u …",
/// "https://user:…@host"), bearer tokens and JSON Web Tokens, private keys, and keys of keytabs in hexadecimal digits. "[removed]" stands
/// in their place; whose they are stays for the redaction of names. For text that no reader knew: readers leave secrets out themselves.
QString withoutSecrets(const QString &text);

} // namespace kerbscope
