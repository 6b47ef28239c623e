// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kerbscope {

/// One text of a translation file in Qt Linguist's format.
struct TsMessage {
    QString context;
    QString source;
    QString translation;
    bool finished = true; ///< false: marked as unfinished or obsolete, or empty
};

struct TsFile {
    QString language;
    QList<TsMessage> messages; ///< in the order of the file
};

/// Reads a .ts file. Plural forms are not kept: knowledge has none. Errors: Malformed, with the line.
Result<TsFile> readTs(const QByteArray &bytes);

/// Writes it as lupdate does: messages of a context together, in the order given; unfinished ones marked.
QByteArray writeTs(const TsFile &file);

} // namespace kerbscope
