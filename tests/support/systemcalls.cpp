// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/systemcalls.h"

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kerbscope::test {

namespace {

bool armed = false;
Mishap planned = Mishap::None;
int plannedAt = 0;
int plannedError = 0;
int made = 0;

} // namespace

void armMishap(Mishap mishap, int at, int errorNumber)
{
    planned = mishap;
    plannedAt = at;
    plannedError = errorNumber;
    made = 0;
    armed = true;
}

int callsMade()
{
    return made;
}

/// Whether the present call goes wrong; counts it.
static bool goesWrong()
{
    if (!armed)
        return false;
    ++made;
    const bool hit = planned == Mishap::Fail ? made >= plannedAt : made == plannedAt;
    if (!hit || planned == Mishap::None)
        return false;
    if (planned == Mishap::Kill)
        kill(getpid(), SIGKILL);
    errno = plannedError;
    return true;
}

template<typename Function>
static Function *real(Function *, const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace kerbscope::test

using kerbscope::test::goesWrong;
using kerbscope::test::real;

#define REAL(name) static auto *const next = real(&(name), #name)

extern "C" {

static bool writes(int flags)
{
    return (flags & O_ACCMODE) != O_RDONLY;
}

#define OPEN(name)                                                                                                     \
    int name(const char *path, int flags, ...)                                                                         \
    {                                                                                                                  \
        REAL(name);                                                                                                    \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;                           \
        va_end(rest);                                                                                                  \
        return writes(flags) && goesWrong() ? -1 : next(path, flags, mode);                                            \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                                                                   \
    int name(int folder, const char *path, int flags, ...)                                                             \
    {                                                                                                                  \
        REAL(name);                                                                                                    \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;                           \
        va_end(rest);                                                                                                  \
        return writes(flags) && goesWrong() ? -1 : next(folder, path, flags, mode);                                    \
    }
OPENAT(openat)
OPENAT(openat64)

ssize_t write(int file, const void *bytes, size_t count)
{
    REAL(write);
    return goesWrong() ? -1 : next(file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset)
{
    REAL(pwrite);
    return goesWrong() ? -1 : next(file, bytes, count, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset)
{
    REAL(pwrite64);
    return goesWrong() ? -1 : next(file, bytes, count, offset);
}

int fsync(int file)
{
    REAL(fsync);
    if (goesWrong())
        return -1;
    return kerbscope::test::armed ? 0 : next(file);
}

int fdatasync(int file)
{
    REAL(fdatasync);
    if (goesWrong())
        return -1;
    return kerbscope::test::armed ? 0 : next(file);
}

int ftruncate(int file, off_t size) noexcept
{
    REAL(ftruncate);
    return goesWrong() ? -1 : next(file, size);
}

int ftruncate64(int file, off64_t size) noexcept
{
    REAL(ftruncate64);
    return goesWrong() ? -1 : next(file, size);
}

int rename(const char *from, const char *to) noexcept
{
    REAL(rename);
    return goesWrong() ? -1 : next(from, to);
}

int link(const char *from, const char *to) noexcept
{
    REAL(link);
    return goesWrong() ? -1 : next(from, to);
}

int unlink(const char *path) noexcept
{
    REAL(unlink);
    return goesWrong() ? -1 : next(path);
}

int chmod(const char *path, mode_t mode) noexcept
{
    REAL(chmod);
    return goesWrong() ? -1 : next(path, mode);
}

int fchmod(int file, mode_t mode) noexcept
{
    REAL(fchmod);
    return goesWrong() ? -1 : next(file, mode);
}

} // extern "C"
