// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace kerbscope {

/// The words of a report that come neither from evidence nor from the knowledge base.
enum class ReportWord {
    Title,
    Contents,
    Summary,
    Case,
    State,
    StateOpen,
    StateWaiting,
    StateSolved,
    StateEscalated,
    Tags,
    Created,
    Made,
    Program,
    Helpdesk,
    MostLikely, ///< %1 cause, %2 probability
    NothingStands, ///< %1 cause, %2 probability
    NothingWrong,
    NotRedacted,
    Redacted,
    LikelyCauses,
    Probability,
    Owner,
    SpeaksFor,
    SpeaksAgainst,
    WhatToDo,
    HowToVerify,
    SayToUser,
    ForNextTeam,
    Contacts,
    FromCompany, ///< %1 title of the pack
    Codes,
    Code,
    Meaning,
    Sources,
    Standing,
    Evidence,
    Kind,
    Source,
    Taken,
    Fingerprint,
    RecognisedBy,
    Note,
    Warnings,
    Findings,
    Content,
    ContentCut,
    Tickets,
    Cache,
    Client,
    Server,
    Start,
    End,
    RenewUntil,
    TicketState,
    TicketEtype,
    SessionEtype,
    Flags,
    Kdc,
    Validity,
    Valid,
    Expired,
    NotYetValid,
    Unclear,
    EncryptionTypes,
    Weak,
    NotShown,
    Keys,
    Principal,
    Kvno,
    Written,
    Sessions,
    User,
    Package,
    Type,
    Error,
    MoreTickets, ///< %1 how many
    WhenTaken, ///< %1 instant: to which the state of tickets refers
    NotLookedAt,
    NothingOpen,
    CouldNotFindOut,
    Assumptions,
    ZoneAssumed, ///< %1 evidence, %2 zone
    ZoneAsWritten, ///< %1 evidence
    DatesAmbiguous, ///< %1 evidence
    Notes,
    Replaced,
    ReplacedIntro,
    Pseudonym,
    StandsFor,
    HowOften,
    KindUser,
    KindHost,
    KindRealm,
    KindDomain,
    KindAddress,
    KindSid,
    KindMac,
    KindPath,
    KindUnit,
    KindEncoded,
    TicketTextNext, ///< "Next step"
    Yes,
    No,
};

/// The words in one language; what a language lacks is English.
class ReportWords {
public:
    /// "de", "de_AT", "en", ...; empty or unknown: English.
    explicit ReportWords(const QString &language = {});
    QString operator()(ReportWord word) const;
    /// The language that was found: "en", "de", "es", "fr" or "ja".
    QString language() const;
    static QStringList languages();
    /// Whether the table has the word in this language.
    static bool has(ReportWord word, const QString &language);

private:
    size_t m_column = 0;
};

} // namespace kerbscope
