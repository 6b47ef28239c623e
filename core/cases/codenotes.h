// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

namespace kerbscope {

/// What the user keeps beside the reference: bookmarks and notes of their own, by the ids of codes. A SQLite file in the
/// user's folder; it belongs to the thread that opened it. A note outlives its code: a pack may be taken out and come back.
class CodeNotes {
public:
    /// The file within the user's folder.
    static QString pathIn(const QString &folder) { return folder + QStringLiteral("/notes.sqlite"); }
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
    /// All notes by the ids of their codes. Errors: Io.
    Result<QMap<QString, QString>> allNotes() const;
    /// Puts one in place of the other, empty for none; false, and nothing is done, where the note is not `expected` any more.
    /// Errors as setNote().
    Result<bool> replaceNote(const QString &codeId, const QString &expected, const QString &next, Instant now);

private:
    class Private;
    explicit CodeNotes(std::unique_ptr<Private> data);
    QStringList ids(const QString &condition, const QString &order) const;
    Outcome change(const QString &sql, const QVariantList &values, int *rows = nullptr);

    std::unique_ptr<Private> d;
};

} // namespace kerbscope
