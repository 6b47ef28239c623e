// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "core/report/reportwords.h"

namespace kerbscope {

/// How values are written in every format of a report.

/// "93 %", "< 1 %", "> 99 %".
QString percentText(double probability);
/// "2026-11-22 08:57:14 UTC"; fractions of a second are left out.
QString instantText(Instant instant);
QString stateText(CaseState state, const ReportWords &words);
/// Of a replacement: "a user".
QString replacedKindText(const QString &kind, const ReportWords &words);
/// "AD admin: do this" or "do this".
QString stepText(const Step &step);
/// A finding in one line: "title: value (detail)".
QString findingText(const QString &title, const QString &value, const QString &detail);

/// One ticket as it is shown: texts, and its place in the span of its cache for the chart.
struct TicketRow {
    QString client;
    QString server;
    QString start;
    QString end;
    QString renewUntil;
    QString state;
    QString ticketEtype;
    QString sessionEtype;
    QString flags;
    QString kdc;
    bool isExpired = false;
    bool isWeak = false;
    double from = 0.0; ///< 0 to 1 in the span of all tickets of the cache
    double to = 0.0;
};

struct TicketTable {
    QList<TicketRow> rows;
    QString spanStart;
    QString spanEnd;
    double taken = -1.0; ///< when the evidence was taken, in the span; outside 0 to 1: not in it
    QList<QPair<QString, int>> etypes; ///< encryption types of the tickets with how many, most first
};

TicketTable ticketTable(const TicketCache &cache, Instant takenAt, const ReportWords &words);

/// A principal as the tool of its listing writes it: Windows shows names without escapes.
QString principalText(const Principal &principal, const QString &cacheKind);

} // namespace kerbscope
