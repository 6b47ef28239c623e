// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/catalog/codeentry.h"
#include "core/catalog/knowledge.h"

#include <memory>
#include <optional>

namespace kerbscope {

struct LookupOptions {
    QString family; ///< only this family; empty: all
    int limit = 20;
    QString language; ///< "de", "fr", ...; empty or unknown: English
};

/// A result with why it was found, best first.
struct LookupHit {
    CodeSummary summary;
    QString matched; ///< "number", "symbol", "alias", "text", "similar spelling": why it is here
    QString context; ///< where this meaning is seen, where a number has several
    double score = 0.0;
};

class LookupIndex;

/// The reference and the knowledge base, read-only, as kerbscope-catalogc compiled them.
/// Belongs to the thread that opened it (it holds a SQLite connection); open a second one for another thread.
class Catalog {
public:
    /// Errors: NotFound (no such file), Unsupported (another application_id or a newer user_version), Malformed.
    static Result<Catalog> open(const QString &path);
    Catalog(Catalog &&) noexcept;
    Catalog &operator=(Catalog &&) noexcept;
    ~Catalog();

    /// The file it was opened from: to open a second one for another thread.
    QString path() const;

    /// Any notation: numbers in any base, symbols, messages, sentences with codes in them, misspelt names, context
    /// words ("event 4771 0x18"). Never fails: nothing found is an empty list.
    QList<LookupHit> lookup(const QString &query, const LookupOptions &options = {}) const;

    std::optional<CodeEntry> entry(const QString &id, const QString &language = {}) const;
    QList<Family> families(const QString &language = {}) const;
    QList<CodeSummary> codesOf(const QString &family, const QString &language = {}) const;

    /// The knowledge base in a language.
    KnowledgeBase knowledge(const QString &language = {}) const;

    /// What the first lookup of a catalog builds in memory (some tens of milliseconds). Made ahead on another thread and
    /// handed to useLookupIndex(), it keeps that off the thread of the catalog. Errors: as open().
    static Result<std::shared_ptr<const LookupIndex>> readLookupIndex(const QString &path);
    /// Has no effect after the first lookup. The index must be of the same file.
    void useLookupIndex(std::shared_ptr<const LookupIndex> index);

    /// Which codes a text mentions, in order of appearance, without guessing: ZEN page codes, symbols, hexadecimal status
    /// numbers, numbers beside a context word.
    QStringList codesIn(const QString &text) const;

private:
    struct Private;
    explicit Catalog(std::unique_ptr<Private> privateData);
    std::unique_ptr<Private> d;
};

} // namespace kerbscope
