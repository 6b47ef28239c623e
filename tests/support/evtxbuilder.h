// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QtEndian>

namespace kerbscope::test {

/// Builds event log files (.evtx) as Windows lays them out: one template a chunk for each kind of event, records that fill
/// it with values. Written independently of the reader, after [MS-EVEN6] 2.2.12 and libevtx's description of the file.
class EvtxBuilder
{
public:
    struct Event {
        int id = 4771;
        QString provider = QStringLiteral("Microsoft-Windows-Security-Auditing");
        quint64 record = 1;
        quint64 fileTime = 134'169'120'000'000'000; ///< 2026-03-02T08:00:00Z
        QList<QPair<QString, QString>> data;        ///< name and value; a value "0x..." becomes a HexInt32
    };

    /// Begins a new chunk; the first is there from the start.
    void beginChunk() { m_chunks << Chunk(); }

    void add(const Event &event)
    {
        Chunk &chunk = m_chunks.last();
        const qsizetype at = chunk.bytes.size();
        QByteArray &out = chunk.bytes;
        put<quint32>(out, 0x00002A2A);
        put<quint32>(out, 0); // size, filled in below
        put<quint64>(out, event.record);
        put<quint64>(out, event.fileTime);
        out += QByteArray("\x0F\x01\x01\x00", 4);

        // The template: System with what differs as values, and the data.
        out += '\x0C';
        out += '\x01';
        put<quint32>(out, static_cast<quint32>(event.id));
        const QString shape = QString::number(event.id) + event.provider + namesOf(event);
        if (const qsizetype known = chunk.shapes.indexOf(shape); known >= 0) {
            put<quint32>(out, chunk.templates.at(known));
        } else {
            put<quint32>(out, static_cast<quint32>(out.size() + 4 + chunkHead));
            chunk.shapes << shape;
            chunk.templates << static_cast<quint32>(out.size() + chunkHead);
            putTemplate(out, event);
        }
        putValues(out, event);

        while (out.size() % 8 != 4)
            out += '\0';
        put<quint32>(out, static_cast<quint32>(out.size() - at + 4));
        set<quint32>(out, at + 4, static_cast<quint32>(out.size() - at));
        chunk.last = at;
        chunk.records << event.record;
    }

    QByteArray file(bool isDirty = false) const
    {
        QByteArray head("ElfFile\0", 8);
        put<quint64>(head, 0);
        put<quint64>(head, static_cast<quint64>(m_chunks.size() - 1));
        put<quint64>(head, 1);
        put<quint32>(head, 128);
        put<quint16>(head, 1);
        put<quint16>(head, 3);
        put<quint16>(head, 4096);
        put<quint16>(head, static_cast<quint16>(m_chunks.size()));
        head.resize(4096, '\0');
        set<quint32>(head, 120, isDirty ? 1 : 0);
        for (const Chunk &chunk : m_chunks) {
            QByteArray bytes("ElfChnk\0", 8);
            const quint64 first = chunk.records.value(0);
            const quint64 last = chunk.records.isEmpty() ? 0 : chunk.records.last();
            for (const quint64 number : { first, last, first, last })
                put<quint64>(bytes, number);
            put<quint32>(bytes, 128);
            put<quint32>(bytes, static_cast<quint32>(chunk.last + chunkHead));
            put<quint32>(bytes, static_cast<quint32>(chunk.bytes.size() + chunkHead));
            bytes.resize(chunkHead, '\0');
            bytes += chunk.bytes;
            bytes.resize(65536, '\0');
            head += bytes;
        }
        return head;
    }

    static constexpr qsizetype chunkHead = 512;

private:
    struct Chunk {
        QByteArray bytes; ///< behind the head
        QStringList shapes;
        QList<quint32> templates;
        QList<quint64> records;
        qsizetype last = 0;
    };

    template<typename T>
    static void put(QByteArray &out, T value)
    {
        const T little = qToLittleEndian(value);
        out.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    template<typename T>
    static void set(QByteArray &out, qsizetype at, T value)
    {
        const T little = qToLittleEndian(value);
        out.replace(at, sizeof little, QByteArray(reinterpret_cast<const char *>(&little), sizeof little));
    }
    static QByteArray utf16(const QString &text)
    {
        QByteArray bytes(2 * text.size(), Qt::Uninitialized);
        qToLittleEndian<char16_t>(text.utf16(), text.size(), bytes.data());
        return bytes;
    }
    static QString namesOf(const Event &event)
    {
        QString names;
        for (const auto &pair : event.data)
            names += pair.first + (isHex(pair.second) ? u'#' : u'$');
        return names;
    }
    static bool isHex(const QString &value) { return value.startsWith(QLatin1String("0x")); }

    static void putName(QByteArray &out, const QString &name)
    {
        put<quint32>(out, static_cast<quint32>(out.size() + 4 + chunkHead)); // it stands right here
        put<quint32>(out, 0);
        put<quint16>(out, 0);
        put<quint16>(out, static_cast<quint16>(name.size()));
        out += utf16(name) + QByteArray(2, '\0');
    }
    static void open(QByteArray &out, const QString &name, bool hasAttributes = false)
    {
        out += hasAttributes ? '\x41' : '\x01';
        put<quint16>(out, 0xFFFF);
        put<quint32>(out, 0); // sizes are for those who want to skip
        putName(out, name);
        if (hasAttributes)
            put<quint32>(out, 0);
    }
    static void attribute(QByteArray &out, const QString &name, const QString &value)
    {
        out += '\x06';
        putName(out, name);
        out += '\x05';
        out += '\x01';
        put<quint16>(out, static_cast<quint16>(value.size()));
        out += utf16(value);
    }
    static void substitute(QByteArray &out, int index, quint8 type)
    {
        out += '\x0E';
        put<quint16>(out, static_cast<quint16>(index));
        out += static_cast<char>(type);
    }
    static void element(QByteArray &out, const QString &name, int index, quint8 type)
    {
        open(out, name);
        out += '\x02';
        substitute(out, index, type);
        out += '\x04';
    }

    static void putTemplate(QByteArray &out, const Event &event)
    {
        const qsizetype at = out.size();
        put<quint32>(out, 0);
        out += QByteArray(16, '\x11');
        put<quint32>(out, 0); // size, filled in below
        const qsizetype begin = out.size();
        out += QByteArray("\x0F\x01\x01\x00", 4);
        open(out, QStringLiteral("Event"));
        out += '\x02';
        open(out, QStringLiteral("System"));
        out += '\x02';
        open(out, QStringLiteral("Provider"), true);
        attribute(out, QStringLiteral("Name"), event.provider);
        out += '\x03';
        element(out, QStringLiteral("EventID"), 0, 0x06);
        element(out, QStringLiteral("Keywords"), 1, 0x15);
        open(out, QStringLiteral("TimeCreated"), true);
        out += '\x06';
        putName(out, QStringLiteral("SystemTime"));
        substitute(out, 2, 0x11);
        out += '\x03';
        element(out, QStringLiteral("EventRecordID"), 3, 0x0A);
        element(out, QStringLiteral("Channel"), 4, 0x01);
        element(out, QStringLiteral("Computer"), 5, 0x01);
        out += '\x04';
        open(out, QStringLiteral("EventData"));
        out += '\x02';
        for (qsizetype i = 0; i < event.data.size(); ++i) {
            open(out, QStringLiteral("Data"), true);
            attribute(out, QStringLiteral("Name"), event.data.at(i).first);
            out += '\x02';
            substitute(out, static_cast<int>(6 + i), isHex(event.data.at(i).second) ? 0x14 : 0x01);
            out += '\x04';
        }
        out += '\x04';
        out += '\x04';
        out += '\0';
        set<quint32>(out, at + 20, static_cast<quint32>(out.size() - begin));
    }

    static void putValues(QByteArray &out, const Event &event)
    {
        QList<QPair<quint8, QByteArray>> values;
        const auto number = [&](quint8 type, auto value) {
            QByteArray bytes;
            put(bytes, value);
            values << qMakePair(type, bytes);
        };
        number(0x06, static_cast<quint16>(event.id));
        number(0x15, quint64(0x8010'0000'0000'0000));
        number(0x11, event.fileTime);
        number(0x0A, event.record);
        values << qMakePair(quint8(0x01), utf16(QStringLiteral("Security")));
        values << qMakePair(quint8(0x01), utf16(QStringLiteral("DC01.corp.example.com")));
        for (const auto &pair : event.data) {
            if (isHex(pair.second))
                number(0x14, pair.second.mid(2).toUInt(nullptr, 16));
            else
                values << qMakePair(quint8(0x01), utf16(pair.second));
        }
        put<quint32>(out, static_cast<quint32>(values.size()));
        for (const auto &value : values) {
            put<quint16>(out, static_cast<quint16>(value.second.size()));
            out += static_cast<char>(value.first);
            out += '\0';
        }
        for (const auto &value : values)
            out += value.second;
    }

    QList<Chunk> m_chunks { Chunk() };
};

} // namespace kerbscope::test
