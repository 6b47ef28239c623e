// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "core/evidence/imported.h"

namespace kerbscope {

/// The catalog's id of a code as a person types it ("471000", "0x18", "krb:24", "KDC_ERR_ETYPE_NOSUPP"), or absent when
/// nobody knows it.
std::optional<QString> codeIdOf(const Catalog &catalog, const QString &typed);

/// The codes that a text mentions and the vocabulary knows, as findings, in order of appearance: for what no reader
/// understands, such as a mail or an error page.
QList<Finding> findingsOfMentionedCodes(const Catalog &catalog, const KnowledgeBase &knowledge, const QString &text);

/// Completes the parts of a paste or file: prose that no reader understood, as long as a person wrote it, gets the
/// findings of the codes that it mentions. Prose without any is dropped where something else was read; alone, it stays.
QList<Imported> withMentionedCodes(QList<Imported> parts, const Catalog &catalog, const KnowledgeBase &knowledge);

} // namespace kerbscope
