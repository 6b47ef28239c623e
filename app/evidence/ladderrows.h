// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/capture/capturereport.h"

#include <QStringList>

namespace kerbscope::ui {

/// The three parties of a conversation.
enum class Lane { Client, Kdc, Proxy };

/// One message on the ladder.
struct LadderRow {
    enum class Mark { Fine, Note, Error, Unanswered };

    qint64 frame = 0;
    Instant time;
    Lane from = Lane::Client;
    Lane to = Lane::Kdc;
    QString label;  ///< "TGS-REQ krbtgt/ZSCALERTWO.NET"
    QString detail; ///< what else is known, in lines
    QString source; ///< address and port
    QString target;
    Mark mark = Mark::Fine;

    bool operator==(const LadderRow &) const = default;
};

/// What a capture tells, as rows in the order of frames.
struct Ladder {
    QList<LadderRow> rows; ///< at most mostLadderRows
    qsizetype all = 0;     ///< how many there were
    QStringList never;     ///< what one would look for and what was never asked or said, in sentences
    QString clients;       ///< heading of each lane: the address, or how many there are
    QString kdcs;
    QString proxies;

    bool operator==(const Ladder &) const = default;
};

constexpr qsizetype mostLadderRows = 20'000;

/// Pure. `proxyRealms` are those whose tickets a proxy takes.
Ladder ladderOf(const CaptureReport &capture, const QStringList &proxyRealms);

} // namespace kerbscope::ui
