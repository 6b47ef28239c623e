// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/case.h"
#include "core/catalog/catalog.h"
#include "core/diagnosis/diagnosis.h"

namespace kerbscope {

struct ReportOptions {
    bool redact = true;
    QString language; ///< empty or unknown: English; the knowledge base and catalog must be of the same language
    QString program; ///< name and version, for the foot of the report
    bool includeEvidenceText = true;
    bool includeTickets = true;
    bool includeNotes = true;
};

struct ReportReason {
    QString evidence; ///< "e2"
    QString title; ///< of the finding
    QString value; ///< in words
    QString detail; ///< what was seen; from the evidence
    QString because;
    bool supports = true;
};

struct ReportCause {
    QString id;
    QString title;
    QString summary;
    QString owner;
    double probability = 0.0;
    QList<ReportReason> reasons; ///< strongest first
    QList<Step> remedy;
    QList<Step> verify;
    QString say;
    QString escalate;
    QStringList codes;
    QStringList sources;
    QStringList contacts; ///< "AD admin: Directory team, +49 30 1234": whom the company asks
    QString company; ///< title of the pack that wrote or changed the cause; empty for our own
};

struct ReportFinding {
    QString title;
    QString value; ///< in words
    QString detail;
};

struct ReportEvidence {
    QString id;
    QString kind;
    QString source;
    QString sha256; ///< of what was handed in, also where that itself is not kept
    Instant takenAt;
    QString detected;
    QString note;
    QStringList warnings;
    QList<ReportFinding> findings;
    QString text; ///< the evidence itself where it is text and was asked for
    bool textCut = false; ///< only its beginning is here
};

struct ReportCode {
    QString id;
    QString symbol;
    QString number; ///< as the family writes it
    QString title;
    QString meaning;
    QString standing;
    QString source;
};

struct ReportListing {
    QString evidence; ///< "e2"
    Instant takenAt; ///< decides what had expired
    TicketListing listing;
    int ticketsLeftOut = 0; ///< of a very long listing only the beginning is shown
};

/// One replaced string of the redaction: the pseudonym and what kind of thing it stands for.
struct Replacement {
    QString pseudonym; ///< USER-1, HOST-2, REALM-1, ADDR-1, SID-1, MAC-1, PATH-1, ...
    QString kind; ///< "user", "host", ... (redaction.h)
    int count = 0;
    QString original; ///< for the preview on screen only; no writer prints it
};

/// What a report says, independent of its format. Writers add nothing to it but headings and read nothing else. Texts
/// that came from evidence are plain text with control, direction and zero-width characters made visible
/// (visibletext.h); each writer escapes them for its format.
struct Report {
    QString caseId;
    QString title;
    Instant madeAt;
    Instant createdAt;
    QString program; ///< name and version
    QString helpdesk; ///< how the company's helpdesk is reached; empty where nobody said so
    QString language;
    bool redacted = true;
    CaseState state = CaseState::Open;
    QStringList tags;
    QString verdict; ///< one sentence: what is most likely, or that nothing wrong was seen
    bool nothingWrongSeen = false; ///< no proof of health: `notLookedAt` says what is open
    QList<ReportCode> codes;
    QList<ReportCause> causes; ///< the leading ones, most probable first
    QList<ReportEvidence> evidence;
    QList<ReportListing> listings;
    QStringList assumptions; ///< in which zone times were read, and the like
    QStringList notLookedAt;
    QStringList openQuestions; ///< what the agent could not find out
    QString notes;
    QList<Replacement> replacements;
};

/// Builds the report, redacted as the options say. Pure but for the lookups in the catalog.
Report buildReport(const Case &reported, const Diagnosis &diagnosis, const KnowledgeBase &knowledge,
    const Catalog &catalog, Instant now, const ReportOptions &options);

} // namespace kerbscope
