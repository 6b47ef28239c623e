// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QFile>

#include <memory>

class QTemporaryFile;

namespace kerbscope {

/// The bytes of a file, mapped where the system can, so that a large capture costs no memory of its own. A gzip file
/// is unpacked into a temporary file first (up to limits::maxImportFileBytes) where the build has zlib.
class FileBytes
{
public:
    /// "-" is standard input. Errors name the file: Io, Refused, TooLarge, Malformed (broken gzip), Unsupported.
    static Result<FileBytes> open(const QString &path);
    FileBytes(FileBytes &&) noexcept;
    FileBytes &operator=(FileBytes &&) noexcept;
    ~FileBytes();

    QByteArrayView bytes() const { return m_view; }
    /// Those before `end` have been read: their pages need no longer count as this program's memory. They stay readable.
    void release(qint64 end) const;

private:
    FileBytes();
    Outcome map();
    Outcome unpack(const QString &path);

    std::unique_ptr<QFile> m_file;
    QByteArray m_owned;
    QByteArrayView m_view;
};

} // namespace kerbscope
