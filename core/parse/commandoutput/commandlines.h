// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/textlines.h"

#include <QStringList>

#include <optional>

namespace kerbscope {

/// The lines of what a console showed, cleaned of escape sequences, odd blanks, typographic quotes and the "> " of mails,
/// with the numbers of the lines in the input. The views point into `text`.
struct CommandLines {
    QString text;
    QList<TextLine> lines;

    static Result<CommandLines> of(QStringView raw);

    qsizetype size() const { return lines.size(); }
    /// Line `at`; empty past either end.
    QStringView at(qsizetype at) const { return at >= 0 && at < lines.size() ? lines[at].text : QStringView(); }
    int number(qsizetype at) const { return at >= 0 && at < lines.size() ? lines[at].number : 0; }
};

/// The command behind a prompt ("C:\>nltest /dsgetdc:x", "PS C:\> whoami /all", "alice@ws:~$ kinit", "# klist"), trimmed;
/// an empty string for a lone prompt; absent for lines without one.
std::optional<QString> commandOf(QStringView line);

/// "label: value" or "label = value": the value of the first line in [from, to) whose label is one of `labels`, compared
/// without regard to case and to dots and blanks behind it ("DNS Servers . . . . . : 10.0.0.1").
struct LabelledValue {
    QString label;
    QString value;
};
std::optional<LabelledValue> labelledValue(QStringView line);

/// Is it the text of an IPv4 or IPv6 address?
bool isNumericAddress(QStringView text);

} // namespace kerbscope
