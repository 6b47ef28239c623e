// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/lookupindex.h"
#include "core/catalog/lookupquery.h"

#include <QSet>

namespace kerbscope {

/// Words that say where something was seen ("event", "ticket options"), with the tokens they stand on.
struct ContextHit {
    QStringList families;
    int first = 0;
    int last = 0;
};

/// A text taken apart and put in relation to what the catalog knows.
struct ReadQuery {
    QString text;
    QString squash; ///< of the whole text
    QList<QueryToken> tokens;
    QList<ContextHit> contexts;
    QList<QStringList> families; ///< per token: families that the words beside a number point to
    QStringList wideFamilies; ///< families of all contexts
    QSet<int> events; ///< tokens that are event numbers which say where another number was seen
    QSet<int> details; ///< numbers said to be the finer one ("sub status")

    bool isContext(int token) const;
    /// Whether the token is a number that may mean a code, and not "10 minutes".
    bool isCode(int token) const;
    /// Whether the words beside this number, or an event number elsewhere in the text, point to the family.
    bool pointsTo(int token, const QString &family) const { return families[token].contains(family); }
};

/// Longest phrases first; each token belongs to one context at most, and each context to the number nearest to it.
/// An event number also points to the families that are met in that event: "4771 0x18".
ReadQuery readQuery(const QString &text, const LookupIndex &index);

} // namespace kerbscope
