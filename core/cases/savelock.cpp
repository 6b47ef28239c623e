// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/savelock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <system_error>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace kerbscope {

namespace {

constexpr qintptr noHandle = -1;
constexpr unsigned long pauseMilliseconds = 10;

Error lockError(const QString &path, ErrorKind kind, const QString &what)
{
    return { kind, what, { path, {}, {}, {} },
        kind == ErrorKind::Conflict ? QStringLiteral("Try again in a moment.")
                                    : QStringLiteral("Save under another name or in another folder.") };
}

/// What one attempt came to: a handle, an error, or neither when somebody else has the lock.
struct Attempt {
    qintptr handle = noHandle;
    std::optional<Error> error = {};
};

#ifdef Q_OS_WIN

Attempt tryOnce(const QString &path)
{
    const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_WRITE | DELETE, 0,
        nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_HIDDEN | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (handle != INVALID_HANDLE_VALUE)
        return { reinterpret_cast<qintptr>(handle) };
    const DWORD code = GetLastError();
    if (code == ERROR_SHARING_VIOLATION || code == ERROR_DELETE_PENDING)
        return {};
    const QString said = QString::fromStdString(std::system_category().message(static_cast<int>(code)));
    return { noHandle,
        lockError(path, code == ERROR_ACCESS_DENIED || code == ERROR_WRITE_PROTECT ? ErrorKind::Refused : ErrorKind::Io,
            QStringLiteral("nothing can be written in its folder (%1)").arg(said)) };
}

void release(const QString &, qintptr handle) { CloseHandle(reinterpret_cast<HANDLE>(handle)); }

#else

Attempt tryOnce(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        const int code = errno;
        const bool refused = code == EACCES || code == EPERM || code == EROFS;
        const QString said = QString::fromStdString(std::generic_category().message(code));
        return { noHandle,
            lockError(path, refused ? ErrorKind::Refused : ErrorKind::Io,
                QStringLiteral("nothing can be written in its folder (%1)").arg(said)) };
    }
    // File systems without locks are used without: the rename at the end is atomic all the same.
    const bool locked = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
    struct stat held = {};
    struct stat named = {};
    // The file may have been removed by its last holder between opening and locking; then the lock is worth nothing.
    const bool current = locked && ::fstat(descriptor, &held) == 0 && ::stat(name.constData(), &named) == 0
        && held.st_ino == named.st_ino && held.st_dev == named.st_dev;
    if (current)
        return { descriptor };
    ::close(descriptor);
    return {};
}

void release(const QString &path, qintptr handle)
{
    (void)QFile::remove(path);
    ::close(static_cast<int>(handle));
}

#endif

} // namespace

Result<SaveLock> SaveLock::take(const QString &path, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (true) {
        Attempt attempt = tryOnce(path);
        if (attempt.handle != noHandle)
            return SaveLock(path, attempt.handle);
        if (attempt.error)
            return *attempt.error;
        if (deadline.hasExpired())
            return lockError(path, ErrorKind::Conflict, QStringLiteral("another program is saving it right now"));
        QThread::msleep(pauseMilliseconds);
    }
}

SaveLock::SaveLock(SaveLock &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_handle(std::exchange(other.m_handle, noHandle))
{
}

SaveLock &SaveLock::operator=(SaveLock &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_handle, other.m_handle);
    return *this;
}

SaveLock::~SaveLock()
{
    if (m_handle != noHandle)
        release(m_path, m_handle);
}

} // namespace kerbscope
