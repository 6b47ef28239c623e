// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace kerbscope {

namespace {

constexpr int lockMilliseconds = 5000;

Error errorAt(const QString &path, ErrorKind kind, const QString &what, const QString &advice)
{
    return { kind, what, { path, {}, {}, {} }, advice };
}

QString systemWord(int number) { return QString::fromStdString(std::generic_category().message(number)); }

std::filesystem::path native(const QString &path) { return std::filesystem::path(path.toStdU16String()); }

/// Follows links, also one whose target does not exist yet.
QString resolved(const QString &path)
{
    QFileInfo info(path);
    for (int hops = 0; info.isSymLink() && hops < 32; ++hops)
        info.setFile(info.symLinkTarget());
    return QDir::cleanPath(info.absoluteFilePath());
}

/// Side files begin with this: short, so that any name that fits the folder leaves room, and the target's own.
QString sideName(const QFileInfo &target)
{
    const QByteArray hash = QCryptographicHash::hash(target.fileName().toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral(".kscase-") + QString::fromLatin1(hash.first(12));
}

/// 0, or the error number.
int sync(const QString &path)
{
#ifdef Q_OS_WIN
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return EIO;
    return _commit(file.handle()) == 0 ? 0 : errno;
#else
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int outcome = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return outcome;
#endif
}

} // namespace

/// Removes the part unless it was committed.
struct WholeFile::Part {
    QString path;
    bool committed = false;

    explicit Part(const QString &partPath)
        : path(partPath)
    {
    }
    Q_DISABLE_COPY_MOVE(Part)
    ~Part()
    {
        if (!committed)
            QFile::remove(path);
    }
};

WholeFile::WholeFile() = default;
WholeFile::WholeFile(WholeFile &&) noexcept = default;
WholeFile &WholeFile::operator=(WholeFile &&) noexcept = default;
WholeFile::~WholeFile() = default;

Result<WholeFile> WholeFile::begin(const QString &target)
{
    WholeFile file;
    file.m_target = resolved(target);
    const QFileInfo info(file.m_target);
    const QString folder = info.absolutePath();
    const QString elsewhere = QStringLiteral("Save under another name or in another folder.");
    if (info.isDir())
        return errorAt(target, ErrorKind::Io, QStringLiteral("this is a folder"), QStringLiteral("Name a file."));
    if (!QFileInfo(folder).isDir())
        return errorAt(target, ErrorKind::Io, QStringLiteral("the folder is not there"),
            QStringLiteral("Connect the drive or save in another folder."));
    if (info.exists() && !info.isWritable())
        return errorAt(target, ErrorKind::Refused, QStringLiteral("the file may not be written"), elsewhere);

    const QString side = folder + QLatin1Char('/') + sideName(info);
    Result<SaveLock> lock = SaveLock::take(side + QStringLiteral(".lock"), lockMilliseconds);
    if (!lock)
        return errorAt(target, lock.error().kind, lock.error().what, lock.error().advice);
    file.m_lock = std::make_unique<SaveLock>(std::move(*lock));
    // Under the lock nobody else is writing parts of this target: what lies here was left by a killed program.
    const QStringList stale =
        QDir(folder).entryList({ sideName(info) + QStringLiteral("-??????.part") }, QDir::Files | QDir::Hidden);
    for (const QString &name : stale)
        QFile::remove(folder + QLatin1Char('/') + name);

    QTemporaryFile part(side + QStringLiteral("-XXXXXX.part"));
    if (!part.open())
        return errorAt(target, ErrorKind::Io,
            QStringLiteral("nothing can be written in its folder (%1)").arg(part.errorString()), elsewhere);
    file.m_part = std::make_unique<Part>(part.fileName());
    part.setAutoRemove(false);
    return file;
}

QString WholeFile::partPath() const { return m_part->path; }

Outcome WholeFile::commit()
{
    const QString part = partPath();
    const auto failed = [&](const QString &step, const QString &said) {
        return errorAt(m_target, ErrorKind::Io, QStringLiteral("%1 failed (%2)").arg(step, said),
            QStringLiteral("What was saved before is untouched; check the disk or save in another folder."));
    };
    if (const int number = sync(part); number != 0)
        return failed(QStringLiteral("writing to the disk"), systemWord(number));
    if (QFileInfo::exists(m_target))
        QFile::setPermissions(part, QFile::permissions(m_target));
    std::error_code code;
    std::filesystem::rename(native(part), native(m_target), code);
    if (code)
        return failed(QStringLiteral("putting the file in its place"), QString::fromStdString(code.message()));
    m_part->committed = true;
#ifndef Q_OS_WIN
    // Some file systems cannot sync a folder; the file is in its place all the same.
    (void)sync(QFileInfo(m_target).absolutePath());
#endif
    return Done {};
}

} // namespace kerbscope
