// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/case.h"
#include "core/catalog/knowledge.h"

#include <QSet>
#include <QString>

namespace kerbscope {

/// Words in lower case that the knowledge's texts use: a user called "will" must not make them unreadable.
QSet<QString> ordinaryWords(const KnowledgeBase &knowledge);

/// The whole case with pseudonyms in place of what identifies people, computers and companies: title, notes, tags, evidence and
/// all that was read from it. The same case gives the same result; pseudonyms that are in it already stay. Evidence that is
/// no text goes without its bytes, addresses in captures become ones of documentation (RFC 5737, RFC 3849). `prose`: words
/// of ordinary language in the knowledge's texts (Redactor::setProse).
Case redactedCase(const Case &original, const QSet<QString> &prose = {});

} // namespace kerbscope
