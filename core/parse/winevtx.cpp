// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/winevtx.h"

#include "core/parse/winevent/binaryxml.h"
#include "core/parse/winevent/collector.h"

#include <QtEndian>

#include <algorithm>
#include <thread>
#include <vector>

namespace kerbscope {

namespace {

constexpr QByteArrayView fileMark("ElfFile\0", 8);
constexpr QByteArrayView chunkMark("ElfChnk\0", 8);
constexpr qsizetype fileHeadSize = 4096;
constexpr qsizetype chunkSize = 65536;
constexpr qsizetype chunkHeadSize = 512;
constexpr qsizetype recordHeadSize = 24; // mark, size, number, time
constexpr quint32 recordMark = 0x0000'2A2A;

template<typename T>
T numberAt(QByteArrayView bytes, qsizetype offset)
{
    return qFromLittleEndian<T>(bytes.data() + offset);
}

/// Chunks that one thread reads at a time; fewer than two such batches are read by one thread.
constexpr qsizetype batchSize = 16;

/// Reads chunks. Each stands for itself: what one holds is read without the others.
class ChunkReader
{
public:
    ChunkReader(QByteArrayView bytes, const EvtxOptions &options)
        : m_bytes(bytes)
        , m_options(options)
        , m_collector(QStringLiteral("evtx"))
    {
    }

    void readChunk(qsizetype at, bool isStated);
    EventCollector take() { return std::move(m_collector); }

private:
    void readRecord(evtx::BinaryXml &xml, QByteArrayView chunk, qsizetype chunkAt, qsizetype record, qsizetype size);

    QByteArrayView m_bytes;
    const EvtxOptions &m_options;
    EventCollector m_collector;
};

class EvtxReader
{
public:
    EvtxReader(QByteArrayView bytes, const EvtxOptions &options)
        : m_bytes(bytes)
        , m_options(options)
        , m_collector(QStringLiteral("evtx"))
    {
    }

    Result<EventListing> read()
    {
        if (!looksLikeEvtx(m_bytes))
            return Error { ErrorKind::Unrecognized, QStringLiteral("this is no event log file"), {}, {} };
        if (m_bytes.size() < fileHeadSize)
            return Error { ErrorKind::Truncated, QStringLiteral("the file ends within its head"), { {}, m_bytes.size(), {}, {} },
                QStringLiteral("Copy the log again, or export it in Event Viewer.") };
        const auto major = numberAt<quint16>(m_bytes, 38);
        if (major != 3)
            return Error { ErrorKind::Unsupported, QStringLiteral("version %1 of the format is not known").arg(major), { {}, 38, {}, {} } };

        constexpr quint32 isDirty = 1;
        const bool wasOpen = (numberAt<quint32>(m_bytes, 120) & isDirty) != 0;
        const qsizetype room = (m_bytes.size() - fileHeadSize + chunkSize - 1) / chunkSize;
        // The head of a log that was copied while in use is older than its chunks.
        const qsizetype stated = numberAt<quint16>(m_bytes, 42);
        const qsizetype count = wasOpen ? room : std::min(room, stated);
        readChunks(count, stated);
        if (!wasOpen && room < stated)
            m_collector.warn(QStringLiteral("the file ends early: %1 of %2 chunks are there").arg(room).arg(stated), { {}, m_bytes.size(), {}, {} });
        return m_collector.take();
    }

private:
    int threadCount(qsizetype chunks) const
    {
        const auto cores = m_options.threads > 0 ? static_cast<unsigned>(m_options.threads) : std::max(1U, std::thread::hardware_concurrency());
        return static_cast<int>(std::min<qsizetype>(cores, chunks / batchSize));
    }

    /// Round after round, each thread reads a batch; what they found is put together in the order of the file.
    void readChunks(qsizetype count, qsizetype stated)
    {
        const int threads = std::max(1, threadCount(count));
        const qsizetype batch = threads > 1 ? batchSize : 1;
        for (qsizetype first = 0; first < count; first += batch * threads) {
            std::vector<ChunkReader> readers(static_cast<std::size_t>(threads), ChunkReader(m_bytes, m_options));
            const auto readBatch = [&](int thread) {
                const qsizetype begin = std::min(count, first + thread * batch);
                for (qsizetype i = begin; i < std::min(count, begin + batch); ++i)
                    readers[static_cast<std::size_t>(thread)].readChunk(fileHeadSize + i * chunkSize, i < stated);
            };
            {
                std::vector<std::jthread> others;
                for (int thread = 1; thread < threads; ++thread)
                    others.emplace_back(readBatch, thread);
                readBatch(0);
            }
            for (ChunkReader &reader : readers)
                m_collector.append(reader.take());
            const qsizetype end = fileHeadSize + std::min(count, first + batch * threads) * chunkSize;
            if (m_options.progress && !m_options.progress(std::min(end, m_bytes.size()), m_bytes.size())) {
                m_collector.warn(QStringLiteral("the reading was stopped here; later events are missing"), { {}, end, {}, {} });
                return;
            }
        }
    }

    QByteArrayView m_bytes;
    const EvtxOptions &m_options;
    EventCollector m_collector;
};

/// `isStated`: the head counts this chunk; else it may be room that was never used.
void ChunkReader::readChunk(qsizetype at, bool isStated)
{
    const QByteArrayView chunk = m_bytes.sliced(at, std::min(chunkSize, m_bytes.size() - at));
    if (chunk.size() < chunkHeadSize || !chunk.startsWith(chunkMark)) {
        if (isStated)
            m_collector.warn(QStringLiteral("a chunk is damaged and was passed over"), { {}, at, {}, {} });
        return;
    }
    const auto lastRecord = static_cast<qsizetype>(numberAt<quint32>(chunk, 44));
    const auto freeSpace = static_cast<qsizetype>(numberAt<quint32>(chunk, 48));
    const qsizetype end = freeSpace >= chunkHeadSize ? std::min(freeSpace, chunk.size()) : chunk.size();
    evtx::BinaryXml xml(chunk);
    for (qsizetype record = chunkHeadSize; record + recordHeadSize <= end;) {
        if (numberAt<quint32>(chunk, record) != recordMark) {
            if (record <= lastRecord)
                m_collector.warn(QStringLiteral("the rest of a chunk is damaged and was passed over"), { {}, at + record, {}, {} });
            return;
        }
        const auto size = static_cast<qsizetype>(numberAt<quint32>(chunk, record + 4));
        if (size < recordHeadSize + 4 || size > chunk.size() - record) {
            m_collector.warn(QStringLiteral("record %1 is longer than its chunk").arg(numberAt<quint64>(chunk, record + 8)), { {}, at + record, {}, {} });
            return;
        }
        readRecord(xml, chunk, at, record, size);
        record += size;
    }
}

void ChunkReader::readRecord(evtx::BinaryXml &xml, QByteArrayView chunk, qsizetype chunkAt, qsizetype record, qsizetype size)
{
    constexpr qsizetype sizeAgain = 4; // at the end
    const qsizetype begin = record + recordHeadSize;
    const qsizetype end = record + size - sizeAgain;
    if (m_options.isWanted) {
        const auto kind = xml.kindOf(begin, end);
        if (kind && !m_options.isWanted(kind->provider, kind->id)) {
            m_collector.countOnly();
            return;
        }
    }
    const quint64 number = numberAt<quint64>(chunk, record + 8);
    auto event = xml.read(begin, end);
    if (!event) {
        Place place = event.error().where;
        place.offset = chunkAt + place.offset.value_or(record);
        m_collector.countOnly();
        m_collector.warn(QStringLiteral("record %1 cannot be read: %2").arg(QString::number(number), event.error().what), place);
        return;
    }
    if (!event->recordId)
        event->recordId = number;
    if (!event->time)
        event->time = fromFileTime(numberAt<quint64>(chunk, record + 16));
    if (event->id == 0 || (m_options.isWanted && !m_options.isWanted(event->provider, event->id)))
        m_collector.countOnly();
    else
        m_collector.add(std::move(*event));
}

} // namespace

bool looksLikeEvtx(QByteArrayView bytes)
{
    return bytes.startsWith(fileMark);
}

Result<EventListing> parseEvtx(QByteArrayView bytes, const EvtxOptions &options)
{
    return EvtxReader(bytes, options).read();
}

} // namespace kerbscope
