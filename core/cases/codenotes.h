// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace kerbscope {

/// What the user keeps beside the reference: bookmarks and notes of their own, by the ids of codes. A SQLite file in the
/// user's folder; it belongs to the thread that opened it. A note outlives its code: a pack may be taken out and come back.
class CodeNotes {
public:
    /// Makes the file where there is none. Errors: Io, Unsupported (another program's file or a newer one), Malformed.
    static Result<CodeNotes> open(const QString &path);
    CodeNotes(CodeNotes &&) noexcept;
    CodeNotes &operator=(CodeNotes &&) noexcept;
    ~CodeNotes();

    /// Ids of the codes that are marked, the newest first.
    QStringList bookmarks() const;
    bool isMarked(const QString &codeId) const;
    Outcome setMarked(const QString &codeId, bool marked, Instant now);

    QString note(const QString &codeId) const;
    /// An empty text removes the note. Errors: TooLarge (limits::maxCodeNote), Io.
    Outcome setNote(const QString &codeId, const QString &text, Instant now);
    /// Ids of the codes that have a note, the newest first.
    QStringList noted() const;

private:
    class Private;
    explicit CodeNotes(std::unique_ptr<Private> data);
    QStringList ids(const QString &condition, const QString &order) const;
    Outcome change(const QString &sql, const QVariantList &values);

    std::unique_ptr<Private> d;
};

} // namespace kerbscope
