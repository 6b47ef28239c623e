// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

#include <QJsonObject>

namespace kerbscope {

/// A report in each format. Everything in it is escaped for the format, so that nothing from evidence becomes markup;
/// no writer prints the originals of replaced names.

/// One page that needs nothing else: styles inside, no scripts, no links to elsewhere, light, dark and print. Also fit
/// for QTextDocument, which makes the PDF of it.
QString reportToHtml(const Report &report);

/// GitHub-flavoured Markdown, with what came from evidence in code spans and code blocks.
QString reportToMarkdown(const Report &report);

/// {"schema": 1, ...}: for other programs. Names of fields are stable.
QJsonObject reportToJson(const Report &report);

/// What goes into a ticket system: the essence on at most one page of plain text.
QString reportToTicketText(const Report &report);
/// The same for ticket systems that format: the verdict, the leading cause with what to do, what was not looked at.
QString reportToTicketMarkdown(Report report);
/// The same in one line.
QString reportToOneLine(const Report &report);

/// The tickets of all listings as comma-separated values (RFC 4180); a cell that a spreadsheet would take for a formula
/// begins with an apostrophe.
QString ticketsToCsv(const Report &report);

} // namespace kerbscope
