// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/imported.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace kerbscope {

/// Waiting: for the user or another team; nothing to do for the agent now.
enum class CaseState { Open, Solved, Escalated, Waiting };

QString toString(CaseState state);
std::optional<CaseState> caseStateFromString(QStringView name);

/// One cause as it was shown.
struct ConcludedCause {
    QString id;
    QString title; ///< in the language of the window, so that it can be told where the knowledge lacks it
    double probability = 0.0;

    bool operator==(const ConcludedCause &) const = default;
};

/// What the agent saw of the likely causes when the case last changed. Kept with the case: with newer knowledge or another
/// company's packs the same evidence may lead elsewhere, and who takes the case over must see what the agent saw.
struct Conclusion {
    QList<ConcludedCause> causes; ///< most probable first, without the refused ones; few
    Instant at;
    std::optional<Instant> standsOutSince; ///< since when the first cause has stood out; none while nothing does

    bool operator==(const Conclusion &) const = default;
};

/// Everything about one user's problem: the one value that the guide, the viewer, the command line and the tests drive.
/// Whatever comes in, an answer too, is an item of evidence with its findings.
struct Case {
    QString id; ///< UUID without braces
    QString title;
    Instant createdAt;
    Instant changedAt;
    CaseState state = CaseState::Open;
    QStringList tags;
    QString notes;
    QList<Imported> items; ///< in the order they came in; evidence ids are "e1", "e2", ... and never used twice
    QStringList declined; ///< findings that the agent could not find out
    QStringList refused; ///< causes of which the agent said "not this one"
    std::optional<Conclusion> conclusion;
    int nextEvidenceNumber = 1;

    bool operator==(const Case &) const = default;

    /// All findings, each naming its evidence: of those about the same thing the one to be believed comes last. That is the
    /// newer one where an answer or a check lies between them, else the more direct one (directness()), else the newer one.
    QList<Finding> findings() const;
    const Imported *item(const QString &evidenceId) const;
};

Case newCase(const QString &title, Instant now);

/// Takes a part in: gives it the next evidence id and stamps its findings with it. Returns that id. The same bytes from
/// the same source are not taken twice: the id of the earlier item comes back.
QString addEvidence(Case &target, Imported part, Instant now);

/// Answers a question of the guide; an earlier answer to it is replaced, as is an earlier "cannot find out".
QString answer(Case &target, const QString &findingId, const QString &value, Instant now);
/// Takes an answer (or a "cannot find out") back; the question is open again.
void withdrawAnswer(Case &target, const QString &findingId, Instant now);
/// The agent cannot find it out: it is not asked again.
void decline(Case &target, const QString &findingId, Instant now);
/// Not this cause, says the agent; or takes that back.
void setRefused(Case &target, const QString &causeId, bool refused, Instant now);
void removeEvidence(Case &target, const QString &evidenceId, Instant now);

/// The agent's own words about a piece of evidence.
void setNote(Case &target, const QString &evidenceId, const QString &note, Instant now);
/// The same evidence, read again: the first part takes the place, id and note of the old one, further parts come as new
/// evidence. Nothing happens for an id that is not there or without parts. Returns the ids of all parts.
QStringList replaceEvidence(Case &target, const QString &evidenceId, QList<Imported> parts, Instant now);

} // namespace kerbscope
