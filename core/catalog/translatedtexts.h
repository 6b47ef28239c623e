// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/knowledgedraft.h"
#include "core/catalog/problems.h"
#include "core/catalog/tsfile.h"

namespace kerbscope {

/// The languages that the knowledge is translated into: "de", "es", "fr", "ja".
QStringList knowledgeLanguages();

/// "knowledge_de.ts"
QString translationFileName(const QString &language);

/// What the file of a language should hold: each text of the families, findings and causes and of the codes that say
/// `translated: true`, under the id of its row. Translations of `old` are taken over where id and English text are still
/// the same; the others are left empty and unfinished.
TsFile updatedTranslations(const KnowledgeDraft &draft, const TsFile &old);

/// Complains of every text that has no translation (new, or changed since it was translated), of translations that lost
/// a place holder, symbol, number or command, and of those whose text is gone.
void checkTranslations(const KnowledgeDraft &draft, const TsFile &file, Problems &problems);

/// Takes the translations into the draft, by row and part. What is missing stays English.
void addTranslations(KnowledgeDraft &draft, const TsFile &file);

/// What a translation must keep and has lost: place holders, tags, symbols, numbers of three or more digits, hexadecimal numbers,
/// principals, and the blanks at either end.
QStringList lostInTranslation(const QString &source, const QString &translation);

} // namespace kerbscope
