// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/parse/winevent.h"

#include <QByteArrayView>

#include <functional>

namespace kerbscope {

struct EvtxOptions {
    /// Is an event of this source and number wanted? Those that are not are counted without being decoded. Empty: all are.
    /// For large logs it is asked by several threads at once.
    std::function<bool(const QString &provider, int id)> isWanted;
    /// Told after each chunk how far the reading is; returns false to stop it. What was read so far is kept, with a warning.
    std::function<bool(qint64 bytesRead, qint64 bytesTotal)> progress;
    int threads = 0; ///< 0: as many as there are cores
};

/// "ElfFile": an event log of Windows Vista and later.
bool looksLikeEvtx(QByteArrayView bytes);

/// Reads an event log file ([MS-EVEN6]; the layout of file and chunks as libevtx documents it): a head of 4096 bytes and
/// chunks of 64 KiB. The bytes may be a mapped file. What a log keeps beyond its stated end is left over from earlier events
/// and is not read. A chunk or record that is damaged costs only itself and gives a warning with its place. A large log is
/// read by several cores, with the same result. Errors: Unrecognized, Truncated, Unsupported (another version).
Result<EventListing> parseEvtx(QByteArrayView bytes, const EvtxOptions &options = {});

} // namespace kerbscope
