// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/codeentry.h"

namespace kerbscope::ui {

/// A code with all its texts, for a ticket or a mail.
QString codeAsText(const CodeEntry &entry);
/// The same in Markdown; what our texts hold of its special characters is escaped.
QString codeAsMarkdown(const CodeEntry &entry);
/// "kerbscope:krb:24": lookup finds the code by it.
QString codeLink(const CodeEntry &entry);

} // namespace kerbscope::ui
