// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/config/krb5files.h"

#include "core/base/textdecoder.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace kerbscope {

namespace {

constexpr int maxFiles = 100;
constexpr int maxDepth = 10;
constexpr qint64 maxFileBytes = 1024 * 1024;

Error errorOf(const QFileInfo &info)
{
    if (!info.exists())
        return Error { ErrorKind::NotFound, QStringLiteral("there is no such file"), { info.filePath(), {}, {}, {} } };
    if (!info.isReadable())
        return Error { ErrorKind::Refused, QStringLiteral("the file may not be read"), { info.filePath(), {}, {}, {} } };
    return Error { ErrorKind::Io, QStringLiteral("the file cannot be read"), { info.filePath(), {}, {}, {} } };
}

/// Appends what another file says to the sections of the same name, or puts it in front.
void merge(Krb5Conf &into, const Krb5Conf &other, bool inFront)
{
    for (const Krb5ConfSection &section : other.sections) {
        const auto known = std::ranges::find(into.sections, section.name, &Krb5ConfSection::name);
        if (known == into.sections.end())
            into.sections << section;
        else if (inFront)
            known->entries = section.entries + known->entries;
        else
            known->entries += section.entries;
    }
    into.warnings += other.warnings;
    if (!into.fault)
        into.fault = other.fault;
}

class Krb5Reader
{
public:
    explicit Krb5Reader(const FileAccess &access)
        : m_access(access)
    {
    }

    Krb5Files read(const QStringList &paths)
    {
        for (const QString &path : paths) {
            const Result<QByteArray> bytes = m_access.read(path);
            if (!bytes && bytes.error().kind == ErrorKind::NotFound)
                continue;
            m_result.any = true;
            merge(m_result.conf, bytes ? parsed(path, *bytes, 0) : faulty(path, bytes.error().what), false);
        }
        return std::move(m_result);
    }

private:
    static Krb5Conf faulty(const QString &path, const QString &what)
    {
        Krb5Conf conf;
        conf.fault = ReadWarning { what, { path, {}, {}, {} } };
        return conf;
    }

    Krb5Conf parsed(const QString &path, const QByteArray &bytes, int depth)
    {
        m_result.files << path;
        const Result<DecodedText> text = decodeText(bytes);
        Result<Krb5Conf> conf = text ? parseKrb5Conf(text->text) : Result<Krb5Conf>(text.error());
        if (!conf && conf.error().kind == ErrorKind::Empty)
            return {};
        if (!conf)
            return faulty(path, conf.error().what);
        if (conf->fault)
            conf->fault->where.source = path;
        const QStringList includes = std::exchange(conf->includes, {});
        // Where the first include stands before the first section, as packages write it, what it brings comes first.
        static const QRegularExpression firstLine(QStringLiteral(R"((?m)^\s*(\[|include))"));
        const bool inFront = firstLine.match(text->text).captured(1) == QLatin1String("include");
        Krb5Conf taken;
        for (const QString &include : includes)
            merge(taken, included(include, depth + 1), false);
        merge(*conf, taken, inFront);
        return std::move(*conf);
    }

    Krb5Conf included(const QString &path, int depth)
    {
        if (depth > maxDepth || m_result.files.size() >= maxFiles)
            return faulty(path, QStringLiteral("files include each other without end"));
        if (const Result<QStringList> names = m_access.list(path))
            return wholeFolder(path, *names, depth);
        const Result<QByteArray> bytes = m_access.read(path);
        return bytes ? parsed(path, *bytes, depth) : faulty(path, QStringLiteral("it is to be included, but %1").arg(bytes.error().what));
    }

    Krb5Conf wholeFolder(const QString &path, QStringList names, int depth)
    {
        static const QRegularExpression taken(QStringLiteral(R"(^([A-Za-z0-9_-]+|[^.].*\.conf)$)"));
        names.sort();
        Krb5Conf conf;
        for (const QString &name : std::as_const(names)) {
            if (!taken.match(name).hasMatch())
                continue;
            if (m_result.files.size() >= maxFiles)
                return faulty(path, QStringLiteral("files include each other without end"));
            const QString file = QDir(path).filePath(name);
            const Result<QByteArray> bytes = m_access.read(file);
            merge(conf, bytes ? parsed(file, *bytes, depth) : faulty(file, bytes.error().what), false);
        }
        return conf;
    }

    const FileAccess &m_access;
    Krb5Files m_result;
};

} // namespace

FileAccess filesBelow(const QString &root)
{
    return {
        [root](const QString &path) -> Result<QByteArray> {
            QFile file(root + path);
            if (QFileInfo(file).isDir() || !file.open(QIODevice::ReadOnly))
                return errorOf(QFileInfo(file));
            QByteArray bytes = file.read(maxFileBytes + 1);
            if (bytes.size() > maxFileBytes)
                return Error { ErrorKind::TooLarge, QStringLiteral("the file is longer than %1 bytes").arg(maxFileBytes), { path, {}, {}, {} } };
            return bytes;
        },
        [root](const QString &folder) -> Result<QStringList> {
            const QFileInfo info(root + folder);
            if (!info.isDir())
                return errorOf(info);
            return QDir(info.filePath()).entryList(QDir::Files);
        },
    };
}

Krb5Files readKrb5Files(const QStringList &paths, const FileAccess &access)
{
    return Krb5Reader(access).read(paths);
}

} // namespace kerbscope
