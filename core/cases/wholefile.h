// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/cases/savelock.h"

#include <QString>

#include <memory>

namespace kerbscope {

/// A file that takes its place whole or not at all: it is written beside the target, synced, and put there by rename,
/// after which the folder is synced too. While the object lives, a lock keeps other writers of the same target out;
/// what a writer that was killed left behind is cleared away by the next one.
class WholeFile {
public:
    /// Makes ready for `target`; a symbolic link is followed. Errors: Refused (read-only file or folder), Conflict
    /// (another program is saving it right now), Io (no such folder and the like).
    static Result<WholeFile> begin(const QString &target);

    WholeFile(WholeFile &&) noexcept;
    WholeFile &operator=(WholeFile &&) noexcept;
    ~WholeFile();

    /// Where to write: an empty file, readable by nobody else, in the folder of the target.
    QString partPath() const;
    /// Syncs the part and puts it in the target's place; the target keeps its permissions. Before this, and when it
    /// fails, the target is untouched.
    Outcome commit();

private:
    struct Part;
    WholeFile();

    QString m_target;
    std::unique_ptr<SaveLock> m_lock;
    std::unique_ptr<Part> m_part;
};

} // namespace kerbscope
