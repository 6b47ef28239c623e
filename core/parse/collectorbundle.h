// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace kerbscope {

/// What the collector's script (`kerbscope-cli collect`) printed on another computer. The grammar, line by line:
///   ##### kerbscope collected by SHELL on HOST at 2026-01-02T03:04:05Z    first; SHELL is "sh" or "powershell", the time UTC
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
    QList<Block> blocks;
    bool complete = false; ///< its last line is there
    QString text;          ///< the same lines, with each marker turned into a prompt and its command

    bool operator==(const CollectorBundle &) const = default;
};

/// Absent where there is no marker. Quoting of mails and what stands around the bundle do no harm.
std::optional<CollectorBundle> readBundle(QStringView text);

} // namespace kerbscope
