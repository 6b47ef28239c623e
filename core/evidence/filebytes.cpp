// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/filebytes.h"

#include "core/base/limits.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>

#ifdef KERBSCOPE_WITH_ZLIB
#include <zlib.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace kerbscope {

namespace {

Error about(const QString &path, ErrorKind kind, const QString &what, const QString &advice = {})
{
    return Error { kind, what, { path, {}, {}, {} }, advice };
}

} // namespace

FileBytes::FileBytes() = default;
FileBytes::FileBytes(FileBytes &&) noexcept = default;
FileBytes &FileBytes::operator=(FileBytes &&) noexcept = default;
FileBytes::~FileBytes() = default;

Result<FileBytes> FileBytes::open(const QString &path)
{
    FileBytes read;
    if (path == QLatin1String("-")) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return about(path, ErrorKind::Io, QStringLiteral("standard input cannot be read"));
        read.m_owned = input.readAll();
        read.m_view = read.m_owned;
        return read;
    }
    if (QFileInfo(path).isDir())
        return about(path, ErrorKind::Io, QStringLiteral("this is a folder"), QStringLiteral("Name a file."));
    read.m_file = std::make_unique<QFile>(path);
    if (!read.m_file->open(QIODevice::ReadOnly))
        return about(path,
            read.m_file->error() == QFileDevice::PermissionsError ? ErrorKind::Refused : ErrorKind::Io,
            QStringLiteral("cannot be opened (%1)").arg(read.m_file->errorString()),
            QStringLiteral("Check the name and your right to read it."));
    if (read.m_file->size() > limits::maxImportFileBytes)
        return about(path, ErrorKind::TooLarge, QStringLiteral("the file has %1 bytes").arg(read.m_file->size()),
            QStringLiteral("Cut out the part that matters."));
    if (const Outcome mapped = read.map(); !mapped)
        return mapped.error().inSource(path);
    if (read.m_view.startsWith("\x1F\x8B")) {
        if (const Outcome unpacked = read.unpack(path); !unpacked)
            return unpacked.error().inSource(path);
    }
    return read;
}

Outcome FileBytes::map()
{
    if (m_file->size() == 0) {
        m_owned = m_file->readAll(); // also what /proc and devices hold
        m_view = m_owned;
        return Done {};
    }
    if (const uchar *mapped = m_file->map(0, m_file->size())) {
        m_view = QByteArrayView(mapped, m_file->size());
        return Done {};
    }
    m_owned = m_file->readAll();
    if (m_file->error() != QFileDevice::NoError)
        return Error { ErrorKind::Io, QStringLiteral("cannot be read (%1)").arg(m_file->errorString()) };
    m_view = m_owned;
    return Done {};
}

void FileBytes::release(qint64 end) const
{
#ifdef Q_OS_UNIX
    if (!m_owned.isNull() || m_view.isEmpty())
        return;
    // The mapping begins at a page; the page that `end` lies in stays.
    const auto page = static_cast<qint64>(sysconf(_SC_PAGESIZE));
    const qint64 whole = std::min<qint64>(end, m_view.size()) / page * page;
    if (whole > 0)
        madvise(const_cast<char *>(m_view.data()), static_cast<std::size_t>(whole), MADV_DONTNEED);
#else
    Q_UNUSED(end)
#endif
}

#ifdef KERBSCOPE_WITH_ZLIB
Outcome FileBytes::unpack(const QString &path)
{
    const gzFile packed = gzopen(QFile::encodeName(path).constData(), "rb");
    if (packed == nullptr)
        return Error { ErrorKind::Io, QStringLiteral("cannot be opened as gzip") };
    auto unpacked = std::make_unique<QTemporaryFile>();
    Outcome outcome = Done {};
    if (!unpacked->open())
        outcome = Error { ErrorKind::Io, QStringLiteral("there is no room to unpack it (%1)").arg(unpacked->errorString()) };
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    while (outcome) {
        const int count = gzread(packed, buffer.data(), static_cast<unsigned>(buffer.size()));
        if (count < 0)
            outcome = Error { ErrorKind::Malformed, QStringLiteral("the gzip file is damaged"), {},
                QStringLiteral("Copy it again.") };
        if (count <= 0)
            break;
        if (unpacked->write(buffer.constData(), count) != count)
            outcome = Error { ErrorKind::Io, QStringLiteral("there is no room to unpack it (%1)").arg(unpacked->errorString()) };
        if (unpacked->size() > limits::maxImportFileBytes)
            outcome = Error { ErrorKind::TooLarge, QStringLiteral("it unpacks to more than %1 bytes").arg(limits::maxImportFileBytes) };
    }
    gzclose(packed);
    if (!outcome)
        return outcome;
    unpacked->flush();
    m_view = {};
    m_file = std::move(unpacked);
    return map();
}
#else
Outcome FileBytes::unpack(const QString &)
{
    return Error { ErrorKind::Unsupported, QStringLiteral("this build cannot unpack gzip"), {},
        QStringLiteral("Unpack the file and open it again.") };
}
#endif

} // namespace kerbscope
