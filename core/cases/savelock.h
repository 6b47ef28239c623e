// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace kerbscope {

/// Keeps other programs from doing the same thing at the same time, by a lock of the operating system on a file. The
/// lock goes with the program, however it ends; a file that a killed program left behind is taken over at once.
class SaveLock {
public:
    /// Waits at most `milliseconds`. Errors: Conflict (somebody else holds it), Refused (no right to write there), Io.
    static Result<SaveLock> take(const QString &path, int milliseconds);

    SaveLock(SaveLock &&other) noexcept;
    SaveLock &operator=(SaveLock &&other) noexcept;
    ~SaveLock();

private:
    SaveLock(const QString &path, qintptr handle)
        : m_path(path)
        , m_handle(handle)
    {
    }

    QString m_path;
    qintptr m_handle; ///< file descriptor, or HANDLE on Windows; -1 for none
};

} // namespace kerbscope
