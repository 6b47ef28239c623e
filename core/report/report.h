// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "core/cases/case.h"
#include "core/diagnosis/diagnosis.h"

namespace kerbscope {

struct ReportOptions {
    bool redact = true;
    QString language; ///< empty: English
    bool includeEvidenceText = true;
    bool includeTickets = true;
    bool includeNotes = true;
};

struct ReportReason {
    QString evidence; ///< "e2"
    QString title;    ///< of the finding
    QString value;    ///< in words
    QString detail;
    QString because;
    bool supports = true;
};

struct ReportCause {
    QString id;
    QString title;
    QString summary;
    QString owner;
    double probability = 0.0;
    QList<ReportReason> reasons;
    QList<Step> remedy;
    QList<Step> verify;
    QString say;
    QString escalate;
    QStringList codes;
};

struct ReportEvidence {
    QString id;
    QString kind;
    QString source;
    QString sha256;
    Instant takenAt;
    QString note;
    QStringList warnings;
    QString text; ///< the evidence itself where it is text and was asked for
};

struct ReportCode {
    QString id;
    QString symbol;
    QString title;
    QString meaning;
    QString source;
};

/// One replaced string of the redaction, for the manifest: the pseudonym and what kind of thing it stands for, never the original.
struct Replacement {
    QString pseudonym; ///< USER-1, HOST-2, REALM-1, ADDR-1, SID-1, MAC-1, PATH-1
    QString kind;
    int count = 0;
    QString original; ///< for the preview on screen only; no writer prints it
};

/// What a report says, independent of its format. Writers add nothing to it and read nothing else.
struct Report {
    QString caseId;
    QString title;
    Instant madeAt;
    QString program; ///< name and version
    QString language;
    bool redacted = true;
    CaseState state = CaseState::Open;
    QList<ReportCode> codes;
    QList<ReportCause> causes; ///< the leading ones
    QList<ReportEvidence> evidence;
    QList<TicketListing> listings;
    QStringList notLookedAt;
    QStringList openQuestions;
    QString notes;
    QList<Replacement> replacements;
};

/// Builds the report, redacted as the options say.
Report buildReport(const Case &reported, const Diagnosis &diagnosis, const KnowledgeBase &knowledge, const Catalog &catalog,
    Instant now, const ReportOptions &options);

} // namespace kerbscope
