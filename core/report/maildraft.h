// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/report/report.h"

#include <optional>

namespace kerbscope {

/// A mail that somebody may send by hand; nothing here sends anything.
struct MailDraft {
    QString to; ///< one address; may be empty
    QString subject; ///< one line
    QString body; ///< plain text
    QString attachmentName; ///< of an HTML page; empty: nothing is attached
    QByteArray attachment;
};

/// So long a link is passed on by every system that we know; longer ones are cut or refused (Windows: 2048).
constexpr qsizetype maxMailLinkCharacters = 2000;

/// The essence of a report as a mail, with the whole report attached as a web page.
MailDraft mailDraftOf(const Report &report, const QString &to);

/// A mailto link with subject and text, all percent-encoded; it cannot carry the attachment. Nothing where it would be longer
/// than maxMailLinkCharacters. Source: RFC 6068.
std::optional<QString> mailLink(const MailDraft &draft);

/// The draft as a message file (.eml) that mail programs open, those that know "X-Unsent" as a draft. Source: RFC 5322, RFC 2045
/// to 2047.
QByteArray mailFile(const MailDraft &draft, Instant now);

} // namespace kerbscope
