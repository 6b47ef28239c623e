// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamdatabase.h"

#include <functional>

namespace kerbscope {

/// What a document of the team is.
namespace documentkind {
inline const QString &caseFile()
{
    static const QString name = QStringLiteral("case");
    return name;
}
inline const QString &note()
{
    static const QString name = QStringLiteral("note");
    return name;
}
inline const QString &pack()
{
    static const QString name = QStringLiteral("pack");
    return name;
}
} // namespace documentkind

/// One state of a document, on its way to the team or come from it.
struct TeamDocument {
    QString kind;
    QString id;
    QString revision; ///< UUID of this state
    QString base; ///< the revision it stems from; empty: none
    bool removed = false;
    QString digest; ///< equal for equal contents
    QByteArray content;
    qint64 seq = 0; ///< where it came from the team
    QString author;
};

/// What became of a delivery.
struct Delivery {
    QString head; ///< what the team has now
    std::optional<TeamDocument> theirs; ///< a state that a removal here must not take away: it counts instead
    bool isConflict = false; ///< somebody else's state was not known here; both are kept
};

/// Makes the document that keeps somebody else's state beside ours; its id must follow from that state alone, so that whoever
/// makes it makes the same. No value: it need not be kept.
using KeepBeside = std::function<Result<std::optional<TeamDocument>>(const TeamDocument &theirs)>;

/// Delivers one state, whole or not at all, and as often as one likes: a revision that is there already is not taken twice.
///
/// The team's state is what arrives last. When somebody else's arrived since `base`, ours takes its place and theirs is kept
/// beside it (`keepBeside`) in the same transaction. A removal against a change that was not known here does not remove; a
/// change against a removal brings the document back. The contents of states that nobody needs any more are emptied; a
/// removal empties all.
Result<Delivery> deliver(TeamDatabase &team, const TeamDocument &ours, const KeepBeside &keepBeside);

/// Whether a revision has ever arrived.
Result<bool> hasArrived(TeamDatabase &team, const QString &revision);

/// The state of one document that counts; no value where there is none.
Result<std::optional<TeamDocument>> documentOf(TeamDatabase &team, const QString &kind, const QString &id);

/// The states of one kind that count and are newer than `seq`, oldest first, at most `most`.
Result<QList<TeamDocument>> documentsAfter(TeamDatabase &team, qint64 seq, int most, const QString &kind);

} // namespace kerbscope
