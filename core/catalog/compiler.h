// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace kerbscope {

/// What the compiler found wrong in the knowledge; `where` has file and line.
struct KnowledgeProblem {
    Error error;
};

struct CompileReport {
    QList<KnowledgeProblem> problems; ///< empty: the catalog was written
    int codes = 0;
    int findings = 0;
    int causes = 0;
};

/// Reads every YAML file below `knowledgeFolder`, checks it (duplicate ids, dead references, unreachable causes,
/// missing texts, rows without a source) and writes the catalog to `catalogPath`, whole or not at all. The same input
/// gives the same bytes. Translations come from the knowledge_<language>.ts of `translationsFolder` that are there; what they
/// lack is English. Error only where folder or output cannot be used at all.
Result<CompileReport> compileCatalog(
    const QString &knowledgeFolder, const QString &catalogPath, const QString &translationsFolder = {});

/// Brings the knowledge_<language>.ts of every language up to date with the knowledge: new and changed texts are there to be
/// translated, those of rows that are gone are not. Writes nothing while the knowledge has problems.
Result<CompileReport> updateTranslations(const QString &knowledgeFolder, const QString &translationsFolder);

/// What is untranslated, damaged or left over in any language.
Result<CompileReport> checkTranslations(const QString &knowledgeFolder, const QString &translationsFolder);

} // namespace kerbscope
