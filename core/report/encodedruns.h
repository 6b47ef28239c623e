// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace kerbscope {

/// A stretch of a text that may be Base64 (RFC 4648, both alphabets, also over several lines) or hexadecimal.
struct EncodedRun {
    qsizetype start = 0;
    qsizetype length = 0;
    QStringList readings; ///< what it says when its bytes are read as Latin-1, UTF-8 and UTF-16, or as a binary SID
    bool isReadable = false; ///< its bytes are nothing but printable text: somebody encoded words
    bool isOpaque = false; ///< so long that nobody can see what is in it
};

QList<EncodedRun> encodedRuns(const QString &text);

} // namespace kerbscope
