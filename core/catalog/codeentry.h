// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/knowledge.h"

namespace kerbscope {

enum class CodeKind { Problem, Warning, Normal, Info };

/// One of several situations behind the same page code.
struct Occurrence {
    QString title;
    QString when;
    QString symptom;
    QString remedy;
    QString cause; ///< id of the cause

    bool operator==(const Occurrence &) const = default;
};

struct SourceRef {
    QString id;
    QString title;
    QString place; ///< section or table; may be empty
    QString address;

    bool operator==(const SourceRef &) const = default;
};

/// One row of the reference, whole. Ids are "family:code" (contracts.md).
struct CodeEntry {
    QString id;
    QString family;
    QString code;
    QList<qint64> numbers; ///< every number that means this row, signed as it is printed
    QList<int> bits; ///< of a bit row: MSB-0 bit numbers; their masks are among the numbers
    QStringList symbols; ///< official first
    QStringList aliases;
    QString message; ///< official text
    QString title;
    QString meaning;
    QStringList when;
    QStringList causes;
    QList<Step> actions;
    QStringList verify;
    QStringList seeAlso;
    CodeKind kind = CodeKind::Problem;
    QStringList seen;
    QString standing;
    QString conflict;
    QString raisedBy;
    QList<Occurrence> occurrences;
    QList<SourceRef> sources;
    QStringList seed;
    QString pack; ///< empty for our own; else the company's pack that added or overrode it

    bool hasFullText() const
    {
        return !title.isEmpty() && !meaning.isEmpty() && !when.isEmpty() && !causes.isEmpty() && !actions.isEmpty()
            && !verify.isEmpty();
    }
};

struct Family {
    QString id;
    QString title;
    QString seen; ///< where one meets its codes
    int rank = 0; ///< the lowest is offered first when a number has several meanings
    int count = 0; ///< codes in it
    bool product = false; ///< its words name a product, so they mean this family even without a number
    QStringList words; ///< words beside a number that point to this family ("ticket options")
    bool fullText = false; ///< each of its rows has all texts
    QString pack; ///< empty for our own; else the company's pack that added or overrode it
};

/// What a list of results shows.
struct CodeSummary {
    QString id;
    QString family;
    QString code;
    QString symbol; ///< first symbol, else message, else code
    QString number; ///< as the family writes it, e.g. "0x18 (24)"
    QString title;
    QString meaning;
    CodeKind kind = CodeKind::Problem;
    QString pack; ///< empty for our own; else the company's pack that added or overrode it
};

} // namespace kerbscope
