// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace kerbscope {

/// What the collector's script (`kerbscope-cli collect`) printed on another computer. The grammar, line by line:
///   ##### kerbscope collected by SHELL on HOST at 2026-01-02T03:04:05+01:00  first; SHELL is "sh" or "powershell"; with that
///                                                                        computer's offset from UTC, or Z
///   ##### kerbscope COMMAND                                               each command, its output on the lines behind it
///   ##### kerbscope end                                                   last; where it is missing, the output was cut
struct CollectorBundle {
    /// One command with what it printed; a range of `text` that begins with the prompt.
    struct Block {
        QString command;
        qsizetype begin = 0;
        qsizetype size = 0;
        qsizetype outputAt = 0; ///< where its output begins in `text`

        bool operator==(const Block &) const = default;
    };

    QString shell; ///< "sh", "powershell"
    QString host;
    std::optional<Instant> takenAt;
    std::optional<int> utcOffsetSeconds; ///< of the computer's clock, where the first line gives it
    QList<Block> blocks;
    bool complete = false; ///< its last line is there
    QString text;          ///< the same lines, with each marker turned into a prompt and its command

    bool operator==(const CollectorBundle &) const = default;
};

/// Absent where there is no marker. Quoting of mails and what stands around the bundle do no harm.
std::optional<CollectorBundle> readBundle(QStringView text);

} // namespace kerbscope
