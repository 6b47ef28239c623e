// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/readings.h"

#include "app/shared/inputfile.h"
#include "app/shared/pacworker.h"
#include "app/shell/background.h"
#include "app/shell/fileimport.h"
#include "core/evidence/importer.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace kerbscope::ui {

namespace {

/// Texts up to this size are read here: their readers are our own and quick.
constexpr qint64 largestHere = 1024 * 1024;
constexpr qint64 headBytes = 4096;

/// What holds a zero byte and is no UTF-16 is not text.
bool isBinary(QByteArrayView head)
{
    return head.contains('\0') && !head.startsWith("\xFF\xFE") && !head.startsWith("\xFE\xFF");
}

bool mustBeApart(QByteArrayView head, qint64 size)
{
    return size > largestHere || isBinary(head) || head.startsWith("\x1F\x8B");
}

struct FirstLook {
    bool apart = false;
    Readings::Parts parts = QList<Imported> {};
};

FirstLook look(const QString &path, const QString &source, const ImportContext &context)
{
    QFile file(path);
    if (!QFileInfo(path).isDir() && file.open(QIODevice::ReadOnly) && mustBeApart(file.read(headBytes), file.size()))
        return { true };
    file.close();
    const Result<QByteArray> bytes = readInputFile(path);
    if (!bytes)
        return { false, bytes.error() };
    return { false, importBytes(*bytes, source, context) };
}

} // namespace

Readings::Readings(const QString &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
{
}

Readings::~Readings() = default;

int Readings::readFile(const QString &path, const QString &source, const ImportContext &context, Done done)
{
    ImportContext circumstances = context;
    if (m_program.isEmpty()) {
        return run(source, [=] {
            const Result<QByteArray> bytes = readInputFile(path);
            return bytes ? importBytes(*bytes, source, circumstances) : Parts(bytes.error());
        }, std::move(done));
    }
    circumstances.evaluatePac = [program = m_program](const QString &script, const QString &url) {
        return evaluatePacApart(program, script, url);
    };
    const int id = begin(source, std::move(done));
    // The first look is one at a disk, which may be slow to answer.
    inBackground(this, [=] { return look(path, source, circumstances); }, [this, id, path, circumstances](FirstLook first) {
        if (first.apart && m_running.contains(id))
            readApart(id, path, {}, circumstances);
        else
            end(id, std::move(first.parts));
    });
    return id;
}

int Readings::readBytes(const QByteArray &bytes, const QString &source, const ImportContext &context, Done done)
{
    ImportContext circumstances = context;
    if (!m_program.isEmpty()) {
        circumstances.evaluatePac = [program = m_program](const QString &script, const QString &url) {
            return evaluatePacApart(program, script, url);
        };
        if (mustBeApart(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), headBytes)), bytes.size())) {
            const int id = begin(source, std::move(done));
            readApart(id, {}, bytes, circumstances);
            return id;
        }
    }
    return run(source, [=] { return importBytes(bytes, source, circumstances); }, std::move(done));
}

int Readings::run(const QString &source, std::function<Parts()> work, Done done)
{
    const int id = begin(source, std::move(done));
    inBackground(this, std::move(work), [this, id](Parts parts) { end(id, std::move(parts)); });
    return id;
}

void Readings::cancel(int id)
{
    if (FileImport *apart = m_apart.value(id)) {
        apart->cancel();
        return;
    }
    end(id, Error { ErrorKind::Cancelled, FileImport::tr("reading it was stopped"), {}, FileImport::tr("Hand it in again to start over.") });
}

int Readings::begin(const QString &source, Done done)
{
    const int id = ++m_lastId;
    Reading reading { id, source, 0, 0, {} };
    reading.since.start();
    m_running.insert(id, reading);
    m_done.insert(id, std::move(done));
    Q_EMIT started(id);
    return id;
}

void Readings::readApart(int id, const QString &path, const QByteArray &bytes, const ImportContext &context)
{
    const QString source = m_running.value(id).source;
    auto *apart = new FileImport(m_program, ImportJob { path, source, {}, {}, context }, bytes, m_caps, this);
    m_apart.insert(id, apart);
    connect(apart, &FileImport::progressed, this, [this, id](qint64 read, qint64 total) {
        const auto reading = m_running.find(id);
        if (reading == m_running.end())
            return;
        reading->read = read;
        reading->total = total;
        Q_EMIT progressed(id);
    });
    connect(apart, &FileImport::ended, this, [this, id, apart](const Parts &parts) {
        m_apart.remove(id);
        apart->deleteLater();
        end(id, parts);
    });
    apart->start();
}

void Readings::end(int id, Parts parts)
{
    if (!m_running.remove(id))
        return; // it was stopped
    const Done done = m_done.take(id);
    Q_EMIT ended(id);
    done(std::move(parts));
}

} // namespace kerbscope::ui
