// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/cases/codenotes.h"
#include "core/team/shareditems.h"

namespace kerbscope {

/// The notes about codes; their ids are those of the codes. Bookmarks are everybody's own.
class NoteItems : public SharedItems {
public:
    /// The rules say whether names are replaced in what leaves.
    NoteItems(CodeNotes &notes, const SyncRules &rules, Instant now);

    QString kind() const override { return documentkind::note(); }
    Result<ItemsHere> all() override;
    QByteArray leaving(const QByteArray &content) const override;
    Outcome check(const QString &id, const QByteArray &theirs) override;
    QByteArray withTheirs(const QByteArray &mine, const QByteArray &agreed, const QByteArray &theirs) const override;
    bool merges() const override { return true; }
    Result<QByteArray> both(const QByteArray &mine, const QByteArray &agreed, const QByteArray &theirs) const override;
    QString idBeside(const QString &, const QString &) const override { return {}; }
    Result<bool> put(const QString &id, const QByteArray &expected, const QByteArray &next) override;

private:
    CodeNotes &m_notes;
    const SyncRules &m_rules;
    Instant m_now;
};

/// One round of the notes in `path` (the file of CodeNotes, made where it is missing).
Result<SyncReport> syncNotes(const QString &path, TeamDatabase &team, const SyncRules &rules, Instant now);

} // namespace kerbscope
