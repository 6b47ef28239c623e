// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/principal.h"
#include "core/report/sighting.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace kerbscope {

/// Where a word may stand to be replaced.
enum class WordEdges {
    Anywhere, ///< also inside a longer word
    Bounded, ///< no letter or digit beside it
    Number, ///< an address: no digit beside it, no dot or colon with a digit after it
};

/// A spelling that is looked for, folded, and what is put in its place.
struct RedactedWord {
    QString text;
    QString replacement;
    QList<int> entries; ///< indexes into Identities::entries(): what the replacement names
    WordEdges edges = WordEdges::Bounded;
    bool hasOnlyLetters = false; ///< may be a word of ordinary language as well
};

/// One identity: a user, a host label, a realm...; the replacement of a word is made of one or more of their
/// pseudonyms.
struct IdentityEntry {
    IdentityKind kind = IdentityKind::User;
    QString pseudonym; ///< "USER-1"
    QString original; ///< as it was first seen
};

/// Who and what is named in a case: takes sightings, in the order in which they come, and gives out pseudonyms. The
/// same name gets the same pseudonym in whatever spelling; "ws1.corp.example.com" becomes "HOST-1.REALM-1" and "WS1$"
/// then "HOST-1$".
class Identities {
public:
    /// Pseudonyms that a text holds literally are not given out.
    void keepOut(const QString &text);

    /// Returns whether it was news. `withParts`: the parts of a name ("anna.schmidt") name her too.
    bool add(const Sighting &sighting, bool withParts = true);
    void add(const Principal &principal);
    /// A name that is replaced only where its context shows that it is one: "471000@REALM", "DOMAIN\al".
    void addContextual(const QString &name) { m_contextualNames << name; }

    /// All words to look for. Gives out the pseudonyms; entries keep their numbers when more is added later.
    QList<RedactedWord> words();
    const QList<IdentityEntry> &entries() const { return m_entries; }
    /// The entry of a stretch of encoded text.
    int encodedEntry(const QString &run);

    /// Whether a text is a pseudonym, pseudonyms joined, or the beginning of one.
    static bool isPseudonym(const QString &text);
    static bool holdsPseudonym(const QString &text);
    static QString kindName(IdentityKind kind);

private:
    bool note(IdentityKind kind, const QString &text);
    bool addUser(QString text);
    bool addHost(QString text);
    bool addRealm(QString text);
    int entry(IdentityKind kind, const QString &key, const QString &original);

    struct Seen {
        IdentityKind kind;
        QString text; ///< as spelled
        QString key; ///< folded
        bool withParts = true;
    };
    QList<Seen> m_seen;
    QSet<QPair<int, QString>> m_known; ///< kind and key
    QSet<QString> m_realms; ///< folded, dotted
    QSet<QString> m_contextualNames;
    QSet<QString> m_keptOut;
    QHash<QPair<int, QString>, int> m_entryOf;
    QList<IdentityEntry> m_entries;
    QHash<int, int> m_lastNumber;
    bool m_withParts = true; ///< of what is being added

    friend class WordList;
};

} // namespace kerbscope
