// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/catalog/codeentry.h"
#include "core/catalog/knowledge.h"

#include <QHash>

namespace kerbscope {

/// Where the parts of one row stand in its file. A part is named by its path below the row: "title", "seeAlso/2",
/// "evidence/0/finding".
struct Places {
    Place self;
    QHash<QString, Place> parts;

    bool has(const QString &path) const { return parts.contains(path); }
    /// The place of a part; of the row where the part is not written.
    Place of(const QString &path) const { return parts.value(path, self); }
};

struct SourceDraft {
    SourceRef source;
    Places places;
};

struct FamilyDraft {
    Family family;
    Places places;
};

struct CodeDraft {
    bool translated = false; ///< its texts must be there in every language
    CodeEntry entry; ///< sources have id and place; the rest is filled in when they are looked up
    Places places;
};

struct FindingDraft {
    FindingInfo finding;
    Places places;
};

struct CauseDraft {
    CauseInfo cause;
    Places places;
};

/// Words that mean the same to somebody who searches.
struct SynonymDraft {
    QStringList words;
    Places places;
};

struct ProxyRealmDraft {
    QString realm;
    QStringList sources;
    Places places;
};

/// A sentence that the program makes itself, for its translation.
struct PhraseDraft {
    QString text;
    Place where;
};

/// One part of a row in another language (knowledgetexts.h).
struct TranslatedText {
    QString language;
    QString id;
    QString part;
    QString text;
};

/// The knowledge as its files say it: read, not yet checked.
struct KnowledgeDraft {
    QList<SourceDraft> sources;
    QList<FamilyDraft> families;
    QList<CodeDraft> codes;
    QList<FindingDraft> findings;
    QList<CauseDraft> causes;
    QList<SynonymDraft> synonyms;
    QList<ProxyRealmDraft> proxyRealms;
    QList<PhraseDraft> phrases;
    QList<TranslatedText> translations;
};

} // namespace kerbscope
