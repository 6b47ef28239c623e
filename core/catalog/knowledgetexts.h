// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/codeentry.h"

#include <functional>

namespace kerbscope {

/// Called with the part of a row ("title", "when/0", "actions/2/do") and its text, which may be changed.
using TextVisit = std::function<void(const QString &part, QString &text)>;

/// Goes over every text of a row that is told in words and so differs by language. Names, symbols, official messages,
/// commands and references are not among them; empty texts are left out.
void visitTexts(CodeEntry &entry, const TextVisit &visit);
void visitTexts(Family &family, const TextVisit &visit);
void visitTexts(FindingInfo &finding, const TextVisit &visit);
void visitTexts(CauseInfo &cause, const TextVisit &visit);

/// Under which name the texts of a row are translated. Codes go by their ids, the others by id and kind, since a finding
/// and a cause may have the same id.
inline QString textsId(const CodeEntry &entry) { return entry.id; }
inline QString textsId(const Family &family) { return QStringLiteral("family:") + family.id; }
inline QString textsId(const FindingInfo &finding) { return QStringLiteral("finding:") + finding.id; }
inline QString textsId(const CauseInfo &cause) { return QStringLiteral("cause:") + cause.id; }

/// The phrases (phrasebook.h) are parts of one row; the part is the English phrase.
inline QString phraseTextsId() { return QStringLiteral("phrase"); }

} // namespace kerbscope
